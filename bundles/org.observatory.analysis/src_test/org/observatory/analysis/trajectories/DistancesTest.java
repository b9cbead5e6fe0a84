// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.trajectories;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.observatory.analysis.trajectories.Sequences.Missing;

class DistancesTest {

    private static final IntConsumer GOES_ON = done -> { };

    /** Needleman and Wunsch by hand: ABCD to ACBE costs one move of B (2 indels) and one substitution, 2 · 1 + 2. */
    @Test
    void optimalMatchingTakesTheCheapestWay() {
        var sequences = ShapeTest.of(Missing.LEFT_OUT, "ABCD", "ACBE", "ABCD");
        var distances = Distances.optimalMatching(sequences, Costs.constant(5, 2, 1), GOES_ON);

        assertEquals(4, distances[0][1]);
        assertEquals(0, distances[0][2]);
    }

    /** Gabadinho et al. (2011), section 8.1: longest common subsequences of 12 for sequences 1 and 3 of mvad, of 59 for 2 and 5. */
    @Test
    void commonSubsequencesOfMvad() {
        var distances = Distances.longestCommon(ShapeTest.of(Missing.LEFT_OUT, ShapeTest.MVAD), GOES_ON);

        assertEquals(70 + 70 - 2 * 12, distances[0][2]);
        assertEquals(70 + 70 - 2 * 59, distances[1][4]);
    }

    /** TraMineR 2.2-12 on the first ten sequences of actcal: seqsubm(method = "TRATE"), and seqdist by OM with an indel of 1, DHD and HAM. */
    @Test
    void distancesOfActcal() {
        var sequences = ShapeTest.of(Missing.LEFT_OUT, ShapeTest.ACTCAL);
        var costs = Costs.ofTransitions(sequences, 1);
        var places = IntStream.range(0, 4).map(i -> sequences.alphabet().indexOf("ABCD".substring(i, i + 1))).toArray();
        assertEquals(1.917892157, costs.substitution()[places[0]][places[3]], 5e-10);
        assertEquals(1.888888889, costs.substitution()[places[1]][places[2]], 5e-10);
        assertEquals(1.9375, costs.substitution()[places[1]][places[3]], 1e-12);
        var matched = Distances.optimalMatching(sequences, costs, GOES_ON);
        assertArrayEquals(new double[] {0, 23.6875, 0, 17, 24, 1.9375, 23.25, 24, 24, 24}, matched[0], 5e-7);
        assertArrayEquals(new double[] {23.6875, 0, 23.6875, 23.8125, 9.589461, 21.75, 13.425245, 9.589461, 9.589461, 9.589461}, matched[1], 5e-7);
        assertEquals(17.111111, matched[5][3], 5e-7);
        var dynamic = Distances.dynamicHamming(sequences, GOES_ON);
        assertArrayEquals(new double[] {47, 0, 47, 48, 19.1, 43.666667, 27.3, 19.1, 19.1, 19.1}, dynamic[1], 5e-7);
        assertEquals(3.333333, dynamic[0][5], 5e-7);
        var hamming = Distances.hamming(sequences, Costs.constant(4, 1, 1), GOES_ON);
        assertArrayEquals(new double[] {12, 0, 12, 12, 5, 11, 7, 5, 5, 5}, hamming[1]);
    }

    /** With substitutions at twice the indel, optimal matching is the distance of the longest common subsequence. */
    @Test
    void substitutionsAtTwoIndelsGiveTheLongestCommonSubsequence() {
        var sequences = random(30, 4);
        var matched = Distances.optimalMatching(sequences, Costs.constant(4, 2, 1), GOES_ON);
        var common = Distances.longestCommon(sequences, GOES_ON);
        for (var i = 0; i < 30; i++) {
            assertArrayEquals(common[i], matched[i], 1e-12);
        }
    }

    @Test
    void dearIndelsLeaveHamming() {
        var sequences = random(30, 4);
        var matched = Distances.optimalMatching(sequences, Costs.constant(4, 1, 1000), GOES_ON);
        var hamming = Distances.hamming(sequences, Costs.constant(4, 1, 0), GOES_ON);
        for (var i = 0; i < 30; i++) {
            assertArrayEquals(hamming[i], matched[i], 1e-12);
        }
    }

    @Test
    void distancesAreSymmetricAndObeyTheTriangle() {
        var sequences = random(25, 3);
        var distances = Distances.optimalMatching(sequences, Costs.constant(3, 1.5, 1), GOES_ON);
        for (var i = 0; i < 25; i++) {
            for (var j = 0; j < 25; j++) {
                assertEquals(distances[i][j], distances[j][i]);
                for (var k = 0; k < 25; k++) {
                    assertTrue(distances[i][j] <= distances[i][k] + distances[k][j] + 1e-12);
                }
            }
        }
    }

    /** By hand: A follows A half the time and B always B, so A and B differ by 2 − ½ − 0. */
    @Test
    void statesThatFollowEachOtherAreCheapToReplace() {
        var costs = Costs.ofTransitions(ShapeTest.of(Missing.LEFT_OUT, "AABB", "ABBB", "AAAB"), 1);
        assertEquals(1.5, costs.substitution()[0][1], 1e-12);
        assertEquals(1.5, costs.substitution()[1][0], 1e-12);
    }

    /** By hand for t1 of AAB, ABB: before it ½ of A go to B, after it all A go to B: 4 − ½ − 1. */
    @Test
    void dynamicCostsLookAtTheNeighbouringPeriods() {
        assertEquals(2.5, Distances.dynamicCosts(ShapeTest.of(Missing.LEFT_OUT, "AAB", "ABB"))[1][0][1], 1e-12);
    }

    @Test
    void aSinglePeriodHasNoRatesToCompareBy() {
        assertEquals(0, Distances.dynamicHamming(ShapeTest.of(Missing.LEFT_OUT, "A", "B"), GOES_ON)[0][1]);
    }

    @Test
    void periodsThatAreMissingPlayNoPartInHamming() {
        var sequences = ShapeTest.of(Missing.LEFT_OUT, "A.BB", "AABA");
        assertEquals(1, Distances.hamming(sequences, Costs.constant(2, 1, 1), GOES_ON)[0][1]);
    }

    @Test
    void twoKindsOfSequenceMakeTwoGroups() {
        var sequences = ShapeTest.of(Missing.LEFT_OUT, "AAAB", "AABB", "AAAA", "CCCD", "CCDD", "CCCC");
        var distances = Distances.optimalMatching(sequences, Costs.constant(4, 2, 1), GOES_ON);
        var medoids = Medoids.of(distances, 2, GOES_ON);

        assertArrayEquals(new int[] {0, 0, 0, 1, 1, 1}, medoids.groups());
        assertArrayEquals(new int[] {0, 3}, medoids.medoids());
        assertTrue(medoids.silhouette(distances) > 0.5);
    }

    @Test
    void noOtherMedoidsCostLess() {
        for (var seed = 0; seed < 10; seed++) {
            var distances = Distances.hamming(random(12, 3 + seed % 2), Costs.constant(5, 1, 1), GOES_ON);
            var found = Medoids.of(distances, 2, GOES_ON).cost();
            var best = Double.MAX_VALUE;
            for (var a = 0; a < 12; a++) {
                for (var b = a + 1; b < 12; b++) {
                    var cost = 0.0;
                    for (var j = 0; j < 12; j++) {
                        cost += Math.min(distances[a][j], distances[b][j]);
                    }
                    best = Math.min(best, cost);
                }
            }
            assertTrue(found <= best * 1.1, found + " against " + best);
        }
    }

    private static Sequences random(int count, int states) {
        var chance = new Random(count + states);
        return ShapeTest.of(Missing.LEFT_OUT, IntStream.range(0, count).mapToObj(i -> {
            var row = new char[8];
            Arrays.setAll(new int[8], t -> row[t] = (char) ('A' + chance.nextInt(states)));
            return new String(row);
        }).toArray(String[]::new));
    }
}
