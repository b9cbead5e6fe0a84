// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.trajectories;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MedoidsTest {

    private static final IntConsumer GOES_ON = done -> { };

    /** Kaufman and Rousseeuw (1990), chapter 2, as it is told there: every sum anew. Whole distances, so that many are equal. */
    @Test
    void buildingAndSwappingIsDoneAsTheBookTellsIt() {
        var swaps = 0;
        for (var seed = 0; seed < 300; seed++) {
            var distances = whole(new Random(seed), 6 + seed % 9, 3 + seed % 17);
            var count = 1 + seed % 5;
            var told = new ArrayList<Integer>();
            var plainly = plainly(distances, count);
            var found = Medoids.of(distances, count, told::add);

            assertArrayEquals(plainly.getLast().stream().mapToInt(i -> i).sorted().toArray(), found.medoids(), "seed " + seed);
            assertEquals(cost(distances, plainly.getLast()), found.cost());
            assertEquals(IntStream.range(0, plainly.size()).boxed().toList(), told, "seed " + seed);
            for (var j = 0; j < distances.length; j++) {
                assertEquals(first(distances, found.medoids(), j), found.groups()[j]);
            }
            swaps += plainly.size() - 1;
        }
        assertTrue(swaps > 50, swaps + " swaps");
    }

    private static int first(double[][] distances, int[] medoids, int j) {
        var sorted = IntStream.range(0, medoids.length).boxed().sorted((a, b) -> Double.compare(distances[medoids[a]][j], distances[medoids[b]][j]));
        return sorted.findFirst().orElseThrow();
    }

    /** What the medoids are at first, and after each swap. */
    private static List<List<Integer>> plainly(double[][] distances, int count) {
        var medoids = new ArrayList<Integer>();
        for (var k = 0; k < count; k++) {
            List<Integer> best = null;
            for (var i = 0; i < distances.length; i++) {
                var with = new ArrayList<>(medoids);
                with.add(i);
                if (!medoids.contains(i) && (best == null || cost(distances, with) < cost(distances, best))) {
                    best = with;
                }
            }
            medoids.add(best.getLast());
        }
        var all = new ArrayList<List<Integer>>(List.of(List.copyOf(medoids)));
        while (true) {
            var best = all.getLast();
            for (var i = 0; i < distances.length; i++) {
                for (var k = 0; k < count; k++) {
                    var with = new ArrayList<>(all.getLast());
                    with.set(k, i);
                    if (cost(distances, with) < cost(distances, best)) {
                        best = with;
                    }
                }
            }
            if (best == all.getLast()) {
                return all;
            }
            all.add(best);
        }
    }

    private static double cost(double[][] distances, List<Integer> medoids) {
        return IntStream.range(0, distances.length)
                .mapToDouble(j -> medoids.stream().mapToDouble(medoid -> distances[medoid][j]).min().orElseThrow()).sum();
    }

    private static double[][] whole(Random chance, int size, int most) {
        var distances = new double[size][size];
        for (var i = 0; i < size; i++) {
            for (var j = 0; j < i; j++) {
                distances[i][j] = 1 + chance.nextInt(most);
                distances[j][i] = distances[i][j];
            }
        }
        return distances;
    }

    /** Powers of two, so that what is equal remains so. */
    @ParameterizedTest
    @ValueSource(doubles = {0x1p-40, 0x1p30})
    void theUnitOfDistancesPlaysNoPart(double unit) {
        for (var seed = 0; seed < 100; seed++) {
            var distances = whole(new Random(seed), 14, 9);
            var scaled = Arrays.stream(distances).map(row -> Arrays.stream(row).map(one -> one * unit).toArray()).toArray(double[][]::new);
            var medoids = Medoids.of(distances, 3, GOES_ON);
            var same = Medoids.of(scaled, 3, GOES_ON);

            assertArrayEquals(medoids.medoids(), same.medoids());
            assertEquals(medoids.cost(), same.cost() / unit);
            assertEquals(medoids.silhouette(distances), same.silhouette(scaled), 1e-12);
        }
    }

    @Test
    void sequencesThatAreAllTheSameStillMakeAsManyGroupsAsAskedFor() {
        var medoids = Medoids.of(new double[4][4], 3, GOES_ON);

        assertArrayEquals(new int[] {0, 1, 2}, medoids.medoids());
        assertArrayEquals(new int[] {0, 1, 2, 0}, medoids.groups());
        assertEquals(0, medoids.silhouette(new double[4][4]));
    }

    @Test
    void thereAreAtLeastOneGroupAndAtMostAsManyAsSequences() {
        var distances = whole(new Random(1), 5, 9);
        assertArrayEquals(new int[] {0, 1, 2, 3, 4}, Medoids.of(distances, 5, GOES_ON).groups());
        assertEquals(0, Medoids.of(distances, 5, GOES_ON).silhouette(distances));
        assertEquals(0, Medoids.of(distances, 1, GOES_ON).silhouette(distances));
        assertThrows(IllegalArgumentException.class, () -> Medoids.of(distances, 0, GOES_ON));
        assertThrows(IllegalArgumentException.class, () -> Medoids.of(distances, 6, GOES_ON));
    }

    /**
     * Rousseeuw (1987) by hand, for 0, 1, 5 on a line in one group and 8, 9 in the other: with a of 3, 2.5, 4.5, 1, 1 and
     * b of 8.5, 7.5, 3.5, 6, 7.
     */
    @Test
    void theSilhouetteComparesTheOwnGroupWithTheNearestOther() {
        var distances = line(0, 1, 5, 8, 9);

        assertEquals((5.5 / 8.5 + 5 / 7.5 - 1 / 4.5 + 5.0 / 6 + 6.0 / 7) / 5,
                new Medoids(new int[] {1, 3}, new int[] {0, 0, 0, 1, 1}, 0).silhouette(distances), 1e-12);
    }

    /** The same places in three groups: a of 1 wherever there is one, b of 5, 4, 3, 4; the one that is alone counts nothing. */
    @Test
    void aSequenceAloneCountsNothing() {
        var distances = line(0, 1, 5, 8, 9);

        assertEquals((4.0 / 5 + 3.0 / 4 + 2.0 / 3 + 3.0 / 4) / 5,
                new Medoids(new int[] {0, 2, 4}, new int[] {0, 0, 1, 2, 2}, 0).silhouette(distances), 1e-12);
    }

    private static double[][] line(double... places) {
        return Arrays.stream(places).mapToObj(one -> Arrays.stream(places).map(other -> Math.abs(one - other)).toArray())
                .toArray(double[][]::new);
    }
}
