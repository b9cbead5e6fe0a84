// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.observatory.ui.fields.ValueText.Reading;
import org.observatory.ui.tables.GridColumn.Kind;

class PastePlanTest {

    /** A table of texts in which a column takes whole numbers only. */
    private static final class Sheet implements GridEditing<String[]> {

        @Override
        public Optional<String> refusal() {
            return Optional.empty();
        }

        @Override
        public Reading read(String[] row, GridColumn<String[]> column, CellEntry entry) {
            var text = ((CellEntry.Typed) entry).text();
            return column.kind() != Kind.NUMBER || text.matches("\\d*") ? new Reading.Value(text) : new Reading.Problem("pas un nombre");
        }

        @Override
        public boolean differs(Change<String[]> change) {
            return !change.row()[place(change.column())].equals(change.value());
        }

        @Override
        public void apply(List<Change<String[]>> changes) {
            changes.forEach(change -> change.row()[place(change.column())] = (String) change.value());
        }

        static int place(GridColumn<String[]> column) {
            return column.id().charAt(0) - 'a';
        }
    }

    private final GridColumn<String[]> a = GridColumn.typed("a", "A", Kind.TEXT, 50, row -> GridCell.text(row[0]));
    private final GridColumn<String[]> b = GridColumn.typed("b", "B", Kind.NUMBER, 50, row -> GridCell.text(row[1]));
    private final GridColumn<String[]> c = GridColumn.shown("c", "C", Kind.TEXT, 50, row -> GridCell.text(row[2]));
    private final List<String[]> sheet = List.of(new String[] { "x", "1", "fixe" }, new String[] { "y", "2", "fixe" },
            new String[] { "z", "3", "fixe" });
    private final GridRows<String[]> rows = new GridRows<>();
    private final Sheet editing = new Sheet();

    PastePlanTest() {
        rows.show(List.of(a, b, c), sheet);
    }

    private PastePlan<String[]> plan(int top, List<GridColumn<String[]>> columns, int high, int wide, String text) {
        return PastePlan.of(rows, new PastePlan.Target<>(top, columns, high, wide), Block.read(text), editing, "lecture seule");
    }

    private String cells() {
        return String.join(" ", new ArrayList<>(sheet).stream().map(row -> String.join(",", Arrays.asList(row))).toList());
    }

    @Test
    void aBlockChangesTheCellsFromItsPlaceOn() {
        var plan = plan(1, List.of(a, b, c), 1, 1, "u\t8\nv\t3");
        assertTrue(plan.isClean());
        assertEquals(1, plan.unchanged());
        editing.apply(plan.changes());
        assertEquals("x,1,fixe u,8,fixe v,3,fixe", cells());
    }

    @Test
    void everyCellThatIsNotTakenOverIsNamedOrCounted() {
        var plan = plan(1, List.of(a, b, c), 1, 1, "u\thuit\tautre\tplus\nv\t9\tfixe\t\nw");
        assertFalse(plan.isClean());
        assertEquals(List.of(new PastePlan.Refusal(1, "B", "huit", "pas un nombre"), new PastePlan.Refusal(1, "C", "autre", "lecture seule")),
                plan.refused());
        assertEquals(2, plan.beyond());
        assertEquals(3, plan.changes().size());
        assertEquals(1, plan.unchanged());
    }

    @Test
    void columnsFollowTheScreenNotTheModel() {
        editing.apply(plan(0, List.of(b, a), 1, 1, "5\tq").changes());
        assertEquals("q,5,fixe y,2,fixe z,3,fixe", cells());
    }

    @Test
    void oneCellFillsAllThatIsSelected() {
        editing.apply(plan(0, List.of(a, b), 3, 2, "7").changes());
        assertEquals("7,7,fixe 7,7,fixe 7,7,fixe", cells());
    }
}
