// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.tables.grid;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.swt.accessibility.ACC;
import org.observatory.analysis.Wording;
import org.observatory.ui.fields.Names;
import org.observatory.ui.tables.CellState;
import org.observatory.ui.tables.GridRows;
import org.observatory.ui.tables.StateNames;
import org.observatory.ui.tables.texts.TableTexts;

/** Tells people who hear the screen what the grid lists and what stands in the cell that the keyboard acts on. */
final class GridSpeech<R> {

    private final GridLayers<R> layers;
    private final GridRows<R> rows;
    private final TableTexts texts;
    private final StateNames states;

    GridSpeech(NatTable table, GridLayers<R> layers, GridRows<R> rows, GridWords words, GridBar bar, TableTexts texts) {
        this.layers = layers;
        this.rows = rows;
        this.texts = texts;
        this.states = new StateNames(texts.language());
        Names.describe(table, () -> words.name() + Wording.colon(texts.language()) + bar.count(), this::cell);
        Names.role(table, ACC.ROLE_TABLE, this::cell);
        table.addLayerListener(event -> {
            if (event instanceof ISelectionEvent && table.isFocusControl()) {
                table.getAccessible().sendEvent(ACC.EVENT_VALUE_CHANGED, null);
                table.getAccessible().sendEvent(ACC.EVENT_DESCRIPTION_CHANGED, null);
            }
        });
    }

    private String cell() {
        var anchor = layers.selection().getSelectionAnchor();
        if (anchor.columnPosition < 0 || anchor.rowPosition < 0 || anchor.rowPosition >= rows.count()) {
            return "";
        }
        var column = layers.selection().getColumnIndexByPosition(anchor.columnPosition);
        var cell = rows.cell(anchor.rowPosition, column);
        var said = texts.get("grid.cell", anchor.rowPosition + 1, rows.columns().get(column).title(),
                cell.state() == CellState.EMPTY ? states.of(CellState.EMPTY) : cell.text());
        return cell.note().isEmpty() ? said : said + Wording.semicolon(texts.language()) + cell.note();
    }
}
