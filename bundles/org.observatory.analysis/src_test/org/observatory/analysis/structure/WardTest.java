// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.structure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class WardTest {

    private static final Consumer<Integer> GOES_ON = done -> { };

    /** By hand: 0 and 1 join for ½·1/5, 4 and 6 for ½·4/5, then 10 joins these for ⅔·25/5, then all for 6/5·(0.5−20/3)²/5. */
    @Test
    void fivePointsOnALineAreJoinedByTheLeastGain() {
        var ward = Ward.of(new double[][] {{0}, {1}, {4}, {6}, {10}}, GOES_ON);

        assertArrayEquals(new double[] {0.1, 0.4, 10.0 / 3, 6.0 / 5 * Math.pow(0.5 - 20.0 / 3, 2) / 5},
                ward.joins().stream().mapToDouble(Ward.Join::gain).toArray(), 1e-12);
        assertArrayEquals(new int[] {0, 0, 1, 1, 2}, ward.cut(3));
        assertArrayEquals(new int[] {0, 0, 1, 1, 1}, ward.cut(2));
        assertArrayEquals(new int[] {0, 1, 2, 3, 4}, ward.cut(5));
    }

    @Test
    void chainsOfNeighboursGiveTheTreeThatAllPairsGive() {
        for (var seed = 0; seed < 20; seed++) {
            var points = points(new Random(seed), 40);
            var ward = Ward.of(points, GOES_ON);
            assertArrayEquals(slowly(points), ward.joins().stream().mapToDouble(Ward.Join::gain).toArray(), 1e-9);
        }
    }

    /** All gains together are the whole inertia. */
    @Test
    void theGainsSumUpToTheInertia() {
        var points = points(new Random(9), 60);
        var centre = Classes.centres(points, new int[60], 1)[0];
        var inertia = Arrays.stream(points).mapToDouble(point -> Math.pow(point[0] - centre[0], 2) + Math.pow(point[1] - centre[1], 2))
                .sum() / 60;

        assertEquals(inertia, Ward.of(points, GOES_ON).joins().stream().mapToDouble(Ward.Join::gain).sum(), 1e-9);
    }

    @Test
    void threeHeapsAreFoundAndSuggested() {
        var points = heaps();
        var ward = Ward.of(points, GOES_ON);

        assertEquals(3, ward.suggested(10));
        var classes = Classes.consolidated(points, ward.cut(3));
        for (var i = 0; i < points.length; i++) {
            assertEquals(i / 20, classes[i]);
        }
        assertTrue(Classes.between(points, classes) > 0.95);
    }

    @Test
    void consolidationNeverLosesInertiaBetweenClasses() {
        for (var seed = 0; seed < 20; seed++) {
            var points = points(new Random(seed), 50);
            var cut = Ward.of(points, GOES_ON).cut(5);
            assertTrue(Classes.between(points, Classes.consolidated(points, cut)) >= Classes.between(points, cut) - 1e-12);
        }
    }

    @Test
    void aClassIsDescribedByWhatItHasMoreOftenThanAll() {
        var values = new ArrayList<String>();
        var classes = new int[60];
        for (var i = 0; i < 60; i++) {
            classes[i] = i / 20;
            values.add(i < 18 || i == 30 ? "rare" : "common");
        }
        var traits = Classes.traits(Indicator.of(Map.of("v", values)), classes, 0.05);

        assertEquals(List.of(0, 0), List.of(traits.getFirst().group(), traits.getFirst().category()));
        assertTrue(traits.getFirst().test() > 5);
        assertEquals(18, traits.getFirst().inClass());
    }

    private static double[][] heaps() {
        var chance = new Random(4);
        var points = new double[60][];
        for (var i = 0; i < 60; i++) {
            points[i] = new double[] {10 * (i / 20) + chance.nextGaussian() * 0.5, 5 * (i / 20 % 2) + chance.nextGaussian() * 0.5};
        }
        return points;
    }

    private static double[][] points(Random chance, int count) {
        return IntStream.range(0, count).mapToObj(i -> new double[] {chance.nextDouble(), chance.nextDouble()})
                .toArray(double[][]::new);
    }

    private static double[] slowly(double[][] points) {
        var classes = new ArrayList<List<double[]>>();
        for (var point : points) {
            classes.add(new ArrayList<>(List.of(point)));
        }
        var gains = new double[points.length - 1];
        for (var step = 0; step < gains.length; step++) {
            var best = Double.MAX_VALUE;
            var one = 0;
            var other = 0;
            for (var a = 0; a < classes.size(); a++) {
                for (var b = a + 1; b < classes.size(); b++) {
                    var gain = gain(classes.get(a), classes.get(b), points.length);
                    if (gain < best) {
                        best = gain;
                        one = a;
                        other = b;
                    }
                }
            }
            gains[step] = best;
            classes.get(one).addAll(classes.remove(other));
        }
        Arrays.sort(gains);
        return gains;
    }

    private static double gain(List<double[]> some, List<double[]> others, int n) {
        var a = Classes.centres(some.toArray(double[][]::new), new int[some.size()], 1)[0];
        var b = Classes.centres(others.toArray(double[][]::new), new int[others.size()], 1)[0];
        return (double) some.size() * others.size() / (some.size() + others.size())
                * (Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2)) / n;
    }
}
