// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.internal.protection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.observatory.analysis.Kind;
import org.observatory.analysis.Label;
import org.observatory.analysis.Table;
import org.observatory.charts.kit.Disclosure;

/** What is hidden in a crossing cannot be computed; the one who tries it can, where it can be. */
class SumsTest {

    private static Table crossing(int[][] counts, boolean[][] hidden) {
        var table = Table.builder("cells", Label.same("cells")).column("row", Label.same("Row"), Kind.LABEL)
                .column("column", Label.same("Column"), Kind.LABEL).column("count", Label.same("Count"), Kind.NUMBER)
                .column("row-percent", Label.same("%"), Kind.NUMBER);
        for (var row = 0; row < counts.length; row++) {
            for (var column = 0; column < counts[row].length; column++) {
                var count = hidden != null && hidden[row][column] ? null : BigDecimal.valueOf(counts[row][column]);
                table.row("k" + row + " " + column, Label.same("r" + row), Label.same("c" + column), count, count);
            }
        }
        return table.build();
    }

    private static String found(int[][] counts, boolean[][] hidden, int least) {
        return String.join("\n", Disclosure.of(crossing(counts, null), crossing(counts, hidden), least));
    }

    @Test
    void whereOnlyTheSmallOneIsHiddenItIsComputedFromTheTotal() {
        var found = found(new int[][] {{3, 8, 9}, {7, 8, 9}}, new boolean[][] {{true, false, false}, {false, false, false}}, 5);
        assertTrue(found.contains("“r0, c0” can be computed: 3."), found);
    }

    @Test
    void twoOfEachLineAreNotEnoughWhereOneJoinsTwoGroups() {
        var counts = new int[][] {{1, 9, 8, 8, 8}, {9, 2, 8, 8, 8}, {8, 9, 3, 9, 8}, {8, 8, 8, 2, 9}, {8, 8, 9, 9, 1}};
        var hidden = new boolean[5][5];
        for (var at : new int[][] {{0, 0}, {0, 1}, {1, 0}, {1, 1}, {2, 1}, {2, 2}, {2, 3}, {3, 3}, {3, 4}, {4, 2}, {4, 3}, {4, 4}, {3, 2}}) {
            hidden[at[0]][at[1]] = true;
        }
        counts[2][1] = 4;
        assertTrue(found(counts, hidden, 5).contains("“r2, c1” can be computed: 4."), found(counts, hidden, 5));
        assertEquals(List.of(), Disclosure.of(crossing(counts, null), SmallCells.of(crossing(counts, null), 5), 5));
    }

    @Test
    void whatIsHiddenOfALineIsNotFewTogether() {
        var found = found(new int[][] {{1, 2, 9}, {8, 8, 9}}, new boolean[][] {{true, true, false}, {true, true, false}}, 5);
        assertTrue(found.contains("What is hidden in row r0 is 3 together."), found);
    }

    @Test
    void ofNoCrossingWhateverItsCountsCanAnythingBeComputed() {
        var random = new Random(20261126);
        for (var run = 0; run < 400; run++) {
            var counts = new int[2 + random.nextInt(6)][2 + random.nextInt(6)];
            for (var row : counts) {
                Arrays.setAll(row, column -> random.nextInt(3) == 0 ? random.nextInt(6) : random.nextInt(30));
            }
            var least = List.of(2, 3, 5, 10).get(random.nextInt(4));
            var whole = crossing(counts, null);
            assertEquals(List.of(), Disclosure.of(whole, SmallCells.of(whole, least), least), Arrays.deepToString(counts) + " " + least);
        }
    }
}
