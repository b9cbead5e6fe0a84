// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.trajectories;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class ShapeTest {

    /** Makes sequences of letters; a dot is a missing state. */
    static Sequences of(Sequences.Missing missing, String... rows) {
        var periods = IntStream.range(0, rows[0].length()).mapToObj(t -> "t" + t).toList();
        return Sequences.of(periods, Stream.of(rows).map(row -> Arrays.asList(row.chars()
                .mapToObj(c -> c == '.' ? null : String.valueOf((char) c)).toArray(String[]::new))).toList(), List.of(), missing);
    }

    private static Shape shape(String... rows) {
        return new Shape(of(Sequences.Missing.LEFT_OUT, rows));
    }

    @Test
    void countsByPeriodLeaveOutWhatIsMissing() {
        assertArrayEquals(new int[][] {{2, 1}, {1, 1}, {0, 3}}, shape("AAB", "A.B", "BBB").counts());
    }

    @Test
    void entropyIsZeroForOneStateAndOneForAllAlike() {
        assertEquals(0, Shape.entropy(new int[] {7, 0}));
        assertEquals(1, Shape.entropy(new int[] {3, 3}), 1e-12);
        assertTrue(Double.isNaN(Shape.entropy(new int[] {0, 0})));
    }

    @Test
    void ratesAreThoseOfWhatFollowsWhat() {
        var rates = Shape.rates(shape("AABB", "ABBB", "AAAB").transitions());

        assertArrayEquals(new double[] {0.5, 0.5}, rates[0], 1e-12);
        assertArrayEquals(new double[] {0, 1}, rates[1], 1e-12);
    }

    @Test
    void meanTimesSumUpToTheLength() {
        assertArrayEquals(new double[] {2, 2}, shape("AABB", "ABBB", "AAAB").meanTimes(), 1e-12);
    }

    /** Elzinga and Liefbroer (2007): a sequence of x different states has 2^x distinct subsequences. */
    @Test
    void distinctSubsequencesAreCountedOnce() {
        assertEquals(8, Shape.subsequences(new int[] {0, 1, 2}));
        assertEquals(7, Shape.subsequences(new int[] {0, 1, 0}));
        assertEquals(2, Shape.subsequences(new int[] {4}));
    }

    /** By hand: AABB has the spells A2 B2, no variance, the largest (2−1)(1−2)² = 1: log₂(4 · 2/1) = 3. */
    @Test
    void turbulenceGrowsWithEvenSpells() {
        assertEquals(3, shape("AABB").turbulence(0), 1e-12);
        assertEquals(1, shape("AAAA").turbulence(0), 1e-12);
        assertTrue(shape("AAAB").turbulence(0) < 3);
    }

    /** By hand: AABB changes once in three steps, its entropy is 1: √(1/3). */
    @Test
    void complexityJoinsChangesAndEntropy() {
        assertEquals(Math.sqrt(1.0 / 3), shape("AABB").complexity(0), 1e-12);
        assertEquals(0, shape("AAAA", "ABAB").complexity(0), 1e-12);
        assertEquals(1, shape("AAAA", "ABAB").complexity(1), 1e-12);
    }

    @Test
    void gapsCanBeAStateOrTakeTheStateBefore() {
        assertEquals(3, of(Sequences.Missing.STATE, "A.B").stateCount());
        assertArrayEquals(new int[] {-1, 0, 0, 1}, of(Sequences.Missing.CARRIED, ".A.B").states(0));
    }
}
