// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.analysis.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.observatory.ui.analysis.matrix.Matrix.Adding;

class MatrixTest {

    private static final int[] BOTH = { 0, 1 };

    private static Square passages() {
        return new Square(Adding.KEYS, "trust keys fear", "lake school").cell("trust", "lake", "p1 p2").cell("trust", "school", "p2")
                .cell("keys", "school", "p3").totals(3);
    }

    private static int sum(Matrix matrix, int[] rows, int[] columns) {
        return matrix.sum(rows, columns).intValue();
    }

    @Test
    void aPassageOfTwoCasesCountsOnceInTheirSum() {
        var matrix = passages().build();
        assertEquals(BigDecimal.TWO, matrix.value(0, 0));
        assertEquals(2, sum(matrix, new int[] { 0 }, BOTH));
        assertEquals(2, sum(matrix, BOTH, new int[] { 1 }));
        assertEquals("p1 p2 p3", matrix.keys(BOTH, BOTH));
        assertEquals("p2", matrix.keys(new int[] { 0 }, new int[] { 1 }));
    }

    @Test
    void whatHoldsNothingHasNoValueAndIsNotUsed() {
        var matrix = passages().build();
        assertNull(matrix.value(2, 0));
        assertFalse(matrix.isWithheld(2, 0));
        assertFalse(matrix.isRowUsed(2));
        assertTrue(matrix.isRowUsed(1) && matrix.isColumnUsed(0));
    }

    @Test
    void turnedItHasTheSameCellsTheOtherWayRound() {
        var matrix = passages().turned().build();
        assertEquals("Case", matrix.rowTitle().en());
        assertEquals("lake school", matrix.rows().get(0).key() + " " + matrix.rows().get(1).key());
        assertEquals("p2", matrix.keys(new int[] { 1 }, new int[] { 0 }));
        assertNull(matrix.value(0, 1));
    }

    @Test
    void casesAreCountedByTheColumnsThatHaveThem() {
        var square = new Square(Adding.COLUMNS, "trust keys", "lake school garden").cell("trust", "lake", BigDecimal.ONE, "p1 p2")
                .cell("keys", "lake", BigDecimal.ONE, "p3").cell("keys", "school", BigDecimal.ONE, "p4").totals(2);
        assertEquals(2, sum(square.build(), BOTH, BOTH));
        assertEquals(1, sum(square.build(), BOTH, new int[] { 0, 2 }));
        assertEquals(2, sum(square.turned().build(), BOTH, BOTH));
    }

    @Test
    void aSumOverANumberThatIsWithheldIsNotTold() {
        var matrix = new Square(Adding.NUMBERS, "rural urban town", "low high other").cell("rural", "low", BigDecimal.TEN, "a")
                .cell("rural", "high", null, "b").cell("urban", "low", BigDecimal.ONE, "c").build();
        assertNull(matrix.sum(new int[] { 0 }, BOTH));
        assertEquals(11, sum(matrix, BOTH, new int[] { 0 }));
        assertTrue(matrix.isWithheld(0, 1));
        assertTrue(matrix.isColumnUsed(1));
    }

    @Test
    void indicesHaveNoSum() {
        var matrix = new Square(Adding.NOT, "trust keys", "trust keys").apart().cell("trust", "trust", BigDecimal.TEN, "")
                .cell("trust", "keys", new BigDecimal("0.5"), "a b").build();
        assertNull(matrix.sum(BOTH, new int[] { 1 }));
        assertFalse(matrix.hasTotals());
        assertTrue(matrix.isApart(0, 0));
        assertEquals(new BigDecimal("0.5"), matrix.most());
        assertFalse(matrix.isColumnUsed(0));
    }

    @Test
    void thousandsOfRowsHaveTheSumsOfTheirCells() {
        var rows = String.join(" ", IntStream.range(0, 5000).mapToObj(at -> "r" + at).toList());
        var columns = String.join(" ", IntStream.range(0, 100).mapToObj(at -> "c" + at).toList());
        var square = new Square(Adding.NUMBERS, rows, columns);
        for (var row = 0; row < 5000; row += 7) {
            square.cell("r" + row, "c" + row % 100, BigDecimal.valueOf(row), "k" + row);
        }
        var matrix = square.totals(1).build();
        assertEquals(BigDecimal.valueOf(4998), matrix.value(4998, 98));
        assertEquals(IntStream.iterate(0, row -> row < 5000, row -> row + 7).filter(row -> row % 100 == 5).sum(),
                sum(matrix, IntStream.range(0, 5000).toArray(), new int[] { 5 }));
    }
}
