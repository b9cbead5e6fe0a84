// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.tables;

import java.util.ArrayList;
import java.util.List;

import org.observatory.ui.fields.ValueText.Reading;

/**
 * What a paste would do, before it does it: which cells change, and everything that would not be taken over.
 *
 * @param changes   the cells that get another value
 * @param unchanged how many cells have the value already
 * @param refused   the cells whose text was not understood, or that cannot be edited
 * @param beyond    how many cells with a text lie beyond the last row or column
 * @param <R>       what a row stands for
 */
public record PastePlan<R>(List<GridEditing.Change<R>> changes, int unchanged, List<Refusal> refused, int beyond) {

    /**
     * A text that is not taken over.
     *
     * @param row    the place of the row among those shown, from 0
     * @param column the heading of the column
     * @param text   the text
     * @param reason one sentence
     */
    public record Refusal(int row, String column, String text, String reason) {
    }

    /**
     * Where to paste: from a cell downwards and to the right.
     *
     * @param top     the shown row of that cell
     * @param columns its column and those to the right of it, as they stand on the screen
     * @param high    how many rows are selected, which one cell alone fills
     * @param wide    how many columns are selected
     * @param <R>     what a row stands for
     */
    public record Target<R>(int top, List<GridColumn<R>> columns, int high, int wide) {
    }

    /**
     * Plans to paste a block; a block of one cell fills all that is selected.
     *
     * @param rows    the table
     * @param target  where to
     * @param block   what
     * @param editing reads the cells
     * @param locked  what to say of a column that cannot be edited
     */
    public static <R> PastePlan<R> of(GridRows<R> rows, Target<R> target, Block block, GridEditing<R> editing, String locked) {
        var planner = new Planner<>(rows, editing, locked);
        var single = block.single();
        for (var down = 0; down < (single == null ? block.rows().size() : target.high); down++) {
            var texts = single == null ? block.rows().get(down) : List.of(single);
            for (var right = 0; right < (single == null ? texts.size() : target.wide); right++) {
                var text = single == null ? texts.get(right) : single;
                var row = target.top + down;
                if (row < rows.count() && right < target.columns.size()) {
                    planner.plan(row, target.columns.get(right), text);
                } else if (!text.isBlank()) {
                    planner.beyond++;
                }
            }
        }
        return new PastePlan<>(List.copyOf(planner.changes), planner.unchanged, List.copyOf(planner.refused), planner.beyond);
    }

    /** {@return whether all of it is taken over} */
    public boolean isClean() {
        return refused.isEmpty() && beyond == 0;
    }

    private static final class Planner<R> {

        private final GridRows<R> rows;
        private final GridEditing<R> editing;
        private final String locked;
        private final List<GridEditing.Change<R>> changes = new ArrayList<>();
        private final List<Refusal> refused = new ArrayList<>();
        private int unchanged;
        private int beyond;

        Planner(GridRows<R> rows, GridEditing<R> editing, String locked) {
            this.rows = rows;
            this.editing = editing;
            this.locked = locked;
        }

        void plan(int row, GridColumn<R> column, String text) {
            if (!column.editable()) {
                if (rows.cell(row, rows.columns().indexOf(column)).text().equals(text.strip())) {
                    unchanged++;
                } else {
                    refused.add(new Refusal(row, column.title(), text, locked));
                }
                return;
            }
            switch (editing.read(rows.row(row), column, new CellEntry.Typed(text))) {
                case Reading.Problem problem -> refused.add(new Refusal(row, column.title(), text, problem.message()));
                case Reading.Value value -> {
                    var change = new GridEditing.Change<>(rows.row(row), column, value.value());
                    if (editing.differs(change)) {
                        changes.add(change);
                    } else {
                        unchanged++;
                    }
                }
            }
        }
    }
}
