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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapeTest {

    /** The first five sequences of mvad, as the article prints them: E employment, F further and H higher education, J joblessness, T training. */
    static final String[] MVAD = {"E".repeat(4) + "T".repeat(2) + "E".repeat(64), "F".repeat(36) + "H".repeat(34),
        "T".repeat(24) + "F".repeat(34) + "E".repeat(10) + "J".repeat(2), "T".repeat(47) + "E".repeat(14) + "J".repeat(9),
        "F".repeat(25) + "H".repeat(45)};

    /** The first ten sequences of actcal, of the R package TraMineR: employment in the months of 2000. */
    static final String[] ACTCAL = {"BBBBBBBBBBBB", "DDDDAAAAAAAD", "BBBBBBBBBBBB", "CCCCCCCCCBBB", "AAAAAAAAAAAA", "DBBBBBBBBBBB", "DDDDDDDDDDDD",
        "AAAAAAAAAAAA", "AAAAAAAAAAAA", "AAAAAAAAAAAA"};

    /** ex1 of TraMineR, without its empty row. */
    private static final String[] EX1 = {"...AAAAAAAAAA", "DDDBBBBBBB...", ".DDDDDDDDDD..", "AA..BBBBDD...", "A.AAAA.AAA...", "...CCCCCCC..."};

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

    /** Gabadinho, Ritschard, Müller and Studer (2011), Journal of Statistical Software 40(4), section 6.2: the first months of mvad. */
    @ParameterizedTest
    @CsvSource({"34, 223, 0, 48, 472, 223, 0.72", "36, 217, 0, 55, 466, 227, 0.73", "51, 215, 0, 50, 461, 223, 0.74",
        "55, 209, 0, 58, 451, 227, 0.75", "58, 206, 0, 68, 451, 218, 0.76", "67, 200, 0, 67, 446, 220, 0.77"})
    void entropiesOfTheMonthsOfMvad(int em, int fe, int he, int jl, int sc, int tr, double entropy) {
        assertEquals(entropy, Shape.entropy(new int[] {em, fe, he, jl, sc, tr}), 0.005);
    }

    /** The same, section 7.1: the times of the first four sequences of mvad, E employment to T training, of 70 months. */
    @Test
    void timesInTheStatesOfMvad() {
        var sequences = of(Sequences.Missing.LEFT_OUT, MVAD);
        var times = new int[][] {{68, 0, 0, 0, 2}, {0, 36, 34, 0, 0}, {10, 34, 0, 2, 24}, {14, 0, 0, 9, 47}};
        for (var i = 0; i < times.length; i++) {
            var counted = new int[5];
            for (var state : sequences.known(i)) {
                counted["EFHJT".indexOf(sequences.alphabet().get(state))]++;
            }
            assertArrayEquals(times[i], counted);
        }
        assertArrayEquals(new int[] {2, 1, 3, 2, 1}, IntStream.range(0, 5).map(new Shape(sequences)::changes).toArray());
    }

    /** TraMineR 2.2-12, example(seqST): the turbulence, entropy and complexity of the first ten sequences of actcal. */
    @ParameterizedTest
    @CsvSource({"0, 1, 0, 0", "1, 4.247927513, 0.4899343783, 0.2984610157", "3, 3.378511623, 0.4056390622, 0.1920319723",
        "5, 2, 0.2069084252, 0.1371490315", "6, 1, 0, 0"})
    void sequencesOfActcal(int sequence, double turbulence, double entropy, double complexity) {
        var shape = shape(ACTCAL);
        assertEquals(turbulence, shape.turbulence(sequence), 5e-10);
        assertEquals(entropy, shape.within(sequence), 5e-11);
        assertEquals(complexity, shape.complexity(sequence), 5e-11);
    }

    /**
     * The same for example(seqici): ex1, whose states are missing here and there. Of the fourth sequence TraMineR has the complexity
     * 0.4082482905 = √(2/9 · 0.75), as it counts the two missing periods among the ten; here they are left out: √(2/7 · 0.75).
     */
    @ParameterizedTest
    @CsvSource({"0, 1, 0, 0", "1, 3.765534746, 0.4406454496, 0.2212704352", "3, 4.795180208, 0.75, 0.4629100499", "4, 1, 0, 0"})
    void sequencesOfEx1(int sequence, double turbulence, double entropy, double complexity) {
        var shape = shape(EX1);
        assertEquals(turbulence, shape.turbulence(sequence), 5e-10);
        assertEquals(entropy, shape.within(sequence), 5e-11);
        assertEquals(complexity, shape.complexity(sequence), 5e-11);
    }

    /** TraMineR 2.2-12 on ex1: seqtrate, and how many states seqstatd finds valid in each period. */
    @Test
    void ratesAndPeriodsOfEx1() {
        var sequences = of(Sequences.Missing.LEFT_OUT, EX1);
        assertEquals(List.of("A", "B", "C", "D"), sequences.alphabet().stream().sorted().toList());
        var rates = Shape.rates(shape(EX1).transitions());
        var b = sequences.alphabet().indexOf("B");
        var d = sequences.alphabet().indexOf("D");
        assertEquals(0.9, rates[b][b], 1e-12);
        assertEquals(0.1, rates[b][d], 1e-12);
        assertEquals(0.07692307692, rates[d][b], 5e-12);
        assertArrayEquals(new int[] {3, 3, 3, 5, 6, 6, 5, 6, 6, 6, 2, 1, 1},
                Arrays.stream(shape(EX1).counts()).mapToInt(counts -> Arrays.stream(counts).sum()).toArray());
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
        assertEquals(1, shape("AB").complexity(0), 1e-12);
    }

    @Test
    void gapsCanBeAStateOrTakeTheStateBefore() {
        assertEquals(3, of(Sequences.Missing.STATE, "A.B").stateCount());
        assertArrayEquals(new int[] {-1, 0, 0, 1}, of(Sequences.Missing.CARRIED, ".A.B").states(0));
    }
}
