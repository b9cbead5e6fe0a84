// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.tables.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.observatory.ui.tables.Block;
import org.observatory.ui.tables.GridCell;
import org.observatory.ui.tables.GridColumn;
import org.observatory.ui.tables.PastePlan;
import org.observatory.ui.tables.PasteText;

/** Copies the selected cells, and pastes blocks of a spreadsheet as one step, after showing what would not be taken over. */
final class GridClipboard<R> {

    private final Cells<R> cells;
    private final SelectionLayer selection;
    private final PasteText words;
    private Function<GridCell, String> copied = GridCell::text;

    GridClipboard(Cells<R> cells, SelectionLayer selection, PasteText words) {
        this.cells = cells;
        this.selection = selection;
        this.words = words;
    }

    /** Copies cells otherwise than as they are shown. */
    void copyAs(Function<GridCell, String> text) {
        copied = text;
    }

    /** Copies the selected cells as a block; cells between them that are not selected are empty in it. */
    void copy(Display display) {
        var rows = new TreeMap<Integer, TreeMap<Integer, String>>();
        var columns = new TreeMap<Integer, Boolean>();
        for (PositionCoordinate place : selection.getSelectedCellPositions()) {
            columns.put(place.columnPosition, true);
            rows.computeIfAbsent(place.rowPosition, at -> new TreeMap<>()).put(place.columnPosition,
                    copied.apply(cells.rows().cell(place.rowPosition, selection.getColumnIndexByPosition(place.columnPosition))));
        }
        if (!rows.isEmpty()) {
            var block = new Block(rows.values().stream()
                    .map(row -> columns.keySet().stream().map(column -> row.getOrDefault(column, "")).toList()).toList());
            var clipboard = new Clipboard(display);
            clipboard.setContents(new Object[] { block.write() }, new Transfer[] { TextTransfer.getInstance() });
            clipboard.dispose();
        }
    }

    /**
     * Pastes what the clipboard holds.
     *
     * @param shell where to ask
     * @return what was done, as one sentence; null when there is nothing to paste
     */
    String paste(Shell shell) {
        var clipboard = new Clipboard(shell.getDisplay());
        var text = (String) clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        var target = target();
        return text == null || text.isEmpty() || target == null ? null : paste(shell, target, Block.read(text));
    }

    private String paste(Shell shell, PastePlan.Target<R> target, Block block) {
        var plan = PastePlan.of(cells.rows(), target, block, cells.editing(), words.locked());
        if (!plan.isClean()) {
            var buttons = plan.changes().isEmpty() ? new String[] { words.close() } : new String[] { words.paste(plan), words.cancel() };
            var answer = new MessageDialog(shell, words.title(), null, words.summary(plan), MessageDialog.WARNING, buttons, 0).open();
            if (answer != 0 || plan.changes().isEmpty()) {
                return words.nothing();
            }
        }
        if (!plan.changes().isEmpty()) {
            cells.editing().apply(plan.changes());
        }
        return words.done(plan);
    }

    /** From the first selected cell on; null when nothing is selected. */
    private PastePlan.Target<R> target() {
        var places = selection.getSelectedCellPositions();
        if (places.length == 0) {
            return null;
        }
        var left = IntStream.range(0, places.length).map(at -> places[at].columnPosition).min().orElseThrow();
        var right = IntStream.range(0, places.length).map(at -> places[at].columnPosition).max().orElseThrow();
        var top = IntStream.range(0, places.length).map(at -> places[at].rowPosition).min().orElseThrow();
        var bottom = IntStream.range(0, places.length).map(at -> places[at].rowPosition).max().orElseThrow();
        List<GridColumn<R>> columns = new ArrayList<>();
        for (var at = left; at < selection.getColumnCount(); at++) {
            columns.add(cells.column(selection.getColumnIndexByPosition(at)));
        }
        return new PastePlan.Target<>(top, columns, bottom - top + 1, right - left + 1);
    }
}
