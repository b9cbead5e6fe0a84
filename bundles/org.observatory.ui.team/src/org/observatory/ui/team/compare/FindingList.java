// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.team.compare;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.Coder;
import org.observatory.ui.tables.GridRows;
import org.observatory.ui.tables.grid.Grid;
import org.observatory.ui.tables.texts.TableTexts;

/** The list of differences, filtered by the fields below its headings and by two boxes. */
final class FindingList {

    private final Composite area;
    private final FindingColumns columns;
    private final Consumer<FindingRow> chosen;
    private final Button agreements;
    private final Button open;
    private Grid<FindingRow> grid;
    private GridRows<FindingRow> rows;
    private List<Coder> coders = List.of();
    private List<Code> codes = List.of();
    private boolean selecting;

    FindingList(Composite parent, CompareWords words, Consumer<FindingRow> chosen) {
        this.chosen = chosen;
        columns = new FindingColumns(words);
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 2).spacing(8, 2).applyTo(area);
        open = box(words.texts().get("findings.openOnly"));
        agreements = box(words.texts().get("findings.agreements"));
    }

    private Button box(String text) {
        var box = new Button(area, SWT.CHECK);
        box.setText(text);
        return box;
    }

    Composite control() {
        return area;
    }

    boolean isWithAgreements() {
        return agreements.getSelection();
    }

    boolean isWithoutSettled() {
        return open.getSelection();
    }

    /** Hears when one of the boxes is ticked or not. */
    void onFilter(Runnable listener) {
        agreements.addListener(SWT.Selection, event -> listener.run());
        open.addListener(SWT.Selection, event -> listener.run());
    }

    /** Shows findings. */
    void show(List<Coder> compared, List<FindingRow> found) {
        var used = found.stream().flatMap(row -> row.finding().codes().stream()).distinct().toList();
        if (grid == null || !coders.equals(compared) || !codes.containsAll(used)) {
            coders = compared;
            codes = used;
            build(found);
        } else {
            grid.refresh(rows.update(found, found));
        }
    }

    private void build(List<FindingRow> found) {
        var memory = grid == null ? null : grid.memory();
        if (grid != null) {
            grid.control().dispose();
        }
        rows = new GridRows<>();
        rows.show(columns.of(coders, found), found);
        grid = new Grid<>(area, rows, columns, TableTexts.ofWorkbench(), null);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(grid.control());
        if (memory != null) {
            grid.recall(memory);
        }
        grid.onSelection(() -> {
            var those = grid.selectedRows();
            if (!selecting && those.size() == 1) {
                chosen.accept(those.getFirst());
            }
        });
        grid.onOpen(chosen);
        area.layout();
    }

    /** {@return the rows as they are shown} */
    List<FindingRow> shown() {
        return rows == null ? List.of() : IntStream.range(0, rows.count()).mapToObj(rows::row).toList();
    }

    /** Selects a row. */
    void select(FindingRow row) {
        if (grid != null && row != null && rows.placeOf(row) >= 0) {
            selecting = true;
            grid.select(row);
            selecting = false;
        }
    }

    void setFocus() {
        if (grid != null) {
            grid.setFocus();
        }
    }
}
