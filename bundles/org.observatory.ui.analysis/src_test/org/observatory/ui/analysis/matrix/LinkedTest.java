// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.analysis.matrix;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.observatory.analysis.Language;
import org.observatory.ui.analysis.matrix.Arrangement.Axis;
import org.observatory.ui.analysis.matrix.Matrix.Adding;

class LinkedTest {

    private final Matrix matrix = new Square(Adding.KEYS, "Trust Éclat Keys Fear", "Lake School").cell("Trust", "Lake", "p1 p2")
            .cell("Trust", "School", "p2").cell("Éclat", "School", "p4 p5 p6").cell("Keys", "School", "p3").totals(6).build();

    private Linked linked(String... keys) {
        return Linked.of(matrix, matrix.index(), Set.of(keys));
    }

    private static List<String> marked(Linked linked, Arranged shown) {
        var marked = new ArrayList<String>();
        shown.rows().forEach(row -> shown.columns().stream().filter(column -> linked.isMarked(row, column))
                .forEach(column -> marked.add(row.name().en() + " × " + column.name().en())));
        return marked;
    }

    private Arranged shown(Arrangement arrangement) {
        return new Arranged(matrix, arrangement, Language.ENGLISH);
    }

    @Test
    void exactlyTheCellsThatCountWhatIsSelectedAreMarkedAndNoTotals() {
        assertEquals(List.of("Trust × Lake", "Trust × School"), marked(linked("p2"), shown(Arrangement.PLAIN)));
        assertEquals(List.of("Éclat × School", "Keys × School"), marked(linked("p3", "p5", "unknown"), shown(Arrangement.PLAIN)));
        assertEquals(2, linked("p2").size());
        assertTrue(linked("unknown").isEmpty());
        assertEquals(List.of(), marked(Linked.nothing(), shown(Arrangement.PLAIN)));
    }

    @Test
    void theSumOfAGroupIsMarkedOnlyWhereItsMembersAreNotShown() {
        var grouped = Arrangement.PLAIN.totals(false).rows(Axis.PLAIN.by(Square.grouping("Trust=Bonds", "Keys=Bonds")));
        assertEquals(List.of("Keys × School"), marked(linked("p3"), shown(grouped)));
        assertEquals(List.of("Bonds × School"), marked(linked("p3"), shown(grouped.rows(grouped.rows().toggled("group Bonds")))));
    }

    @Test
    void aRowOrColumnThatIsSelectedItselfIsNamed() {
        var shown = shown(Arrangement.PLAIN.totals(false));
        var linked = linked("Éclat", "Lake");
        assertTrue(linked.isRow(shown.rows().get(1)));
        assertFalse(linked.isRow(shown.rows().get(0)));
        assertTrue(linked.isColumn(shown.columns().get(0)));
        assertFalse(linked.isEmpty());
    }

    @Test
    void theFirstMarkedCellIsFoundForTheEyeAndTheKeyboard() {
        var shown = shown(Arrangement.PLAIN);
        assertArrayEquals(new int[] { 2, 2 }, linked("p3", "p5").first(shown).orElseThrow());
        assertEquals(Optional.empty(), linked("unknown").first(shown));
    }

    @Test
    void aTurnedMatrixMarksTheSameCells() {
        var turned = new Square(Adding.KEYS, "Trust Keys", "Lake School").cell("Trust", "Lake", "p1").cell("Keys", "School", "p3 p1").turned()
                .build();
        var linked = Linked.of(turned, turned.index(), Set.of("p1"));
        assertEquals(List.of("Lake × Trust", "School × Keys"), marked(linked, new Arranged(turned, Arrangement.PLAIN, Language.ENGLISH)));
    }
}
