// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.internal.protection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.observatory.analysis.Analyses;
import org.observatory.analysis.Csv;
import org.observatory.analysis.Kind;
import org.observatory.analysis.Label;
import org.observatory.analysis.Progress;
import org.observatory.analysis.Result;
import org.observatory.analysis.Table;
import org.observatory.analysis.standard.StandardAnalyses;

class SmallCellsTest {

    private static Table groups(int... counts) {
        var table = Table.builder("groups", Label.same("groups")).column("name", Label.same("Name"), Kind.LABEL)
                .column("count", Label.same("Count"), Kind.NUMBER).column("percent", Label.same("%"), Kind.NUMBER);
        for (var i = 0; i < counts.length; i++) {
            table.row("u" + i + " v" + i, Label.same("g" + i), BigDecimal.valueOf(counts[i]), BigDecimal.valueOf(10L * counts[i]));
        }
        return table.build();
    }

    private static List<Object> shown(Table table, String column) {
        return table.cells(column);
    }

    private static BigDecimal number(int value) {
        return BigDecimal.valueOf(value);
    }

    @Test
    void aSmallCountIsHiddenWithItsShareAndWithWhomItStandsFor() {
        var table = SmallCells.of(groups(12, 3, 8, 2), 5);
        assertEquals(Arrays.asList(number(12), null, number(8), null), shown(table, "count"));
        assertEquals(Arrays.asList(number(120), null, number(80), null), shown(table, "percent"));
        assertEquals("", table.rowKey(1));
        assertEquals("u0 v0", table.rowKey(0));
    }

    @Test
    void oneAloneTakesTheNextSmallestWithItSinceTheTotalWouldGiveItAway() {
        assertEquals(Arrays.asList(number(12), null, null, number(0)), shown(SmallCells.of(groups(12, 3, 8, 0), 5), "count"));
    }

    @Test
    void whatIsLargeOrNothingStays() {
        var table = groups(12, 0, 8);
        assertSame(table, SmallCells.of(table, 5));
    }

    private static Result crossing(int least) throws Exception {
        var csv = new StringBuilder("domain,status\n");
        var counts = new int[][] { { 9, 8, 7 }, { 6, 2, 12 }, { 11, 10, 6 } };
        for (var row = 0; row < 3; row++) {
            for (var column = 0; column < 3; column++) {
                csv.append(("d" + row + ",s" + column + "\n").repeat(counts[row][column]));
            }
        }
        return SmallCells.of(new Analyses(StandardAnalyses.bundled()).run("crosstab", Csv.read("x.csv", csv.toString()),
                Map.of("rows", "domain", "columns", "status"), Progress.none()), least);
    }

    @Test
    void inNoRowOrColumnOfACrossingIsASingleCellHidden() throws Exception {
        var counts = crossing(5).table("counts");
        var hidden = new int[3][3];
        for (var row = 0; row < 3; row++) {
            for (var column = 0; column < 3; column++) {
                hidden[row][column] = counts.number(row, "column-" + (column + 1)) == null ? 1 : 0;
            }
        }
        assertEquals(1, hidden[1][1], "the small one");
        for (var i = 0; i < 3; i++) {
            var line = i;
            assertTrue(Arrays.stream(hidden[line]).sum() != 1, "row " + i);
            assertTrue(Arrays.stream(hidden).mapToInt(row -> row[line]).sum() != 1, "column " + i);
        }
        assertEquals(4, Arrays.stream(hidden).flatMapToInt(Arrays::stream).sum(), "and no more than that takes");
    }

    @Test
    void theTableOfCellsHidesTheSameAsTheTableOfCounts() throws Exception {
        var result = crossing(5);
        var cells = result.table("cells");
        var counts = result.table("counts");
        for (var i = 0; i < cells.size(); i++) {
            assertEquals(counts.number(i / 3, "column-" + (i % 3 + 1)), cells.number(i, "count"), "cell " + i);
            if (cells.number(i, "count") == null) {
                assertNull(cells.number(i, "row-percent"));
                assertEquals("", cells.rowKey(i));
            }
        }
        assertTrue(result.warnings().contains(SmallCells.said(5)), result.warnings().toString());
    }

    @Test
    void aResultWithoutSmallCountsIsLeftAsItIs() throws Exception {
        assertEquals(crossing(1), crossing(2));
    }
}
