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

    /** Two pairs and one far off: 0.1, 0.1, then 0.2 for both pairs, all in fifths, so that I(4)/I(3) and I(3)/I(2) are both a half. */
    @Test
    void ofEqualFallsTheFewestClassesAreSuggested() {
        var ward = Ward.of(new double[][] {{0.5, 0, 0}, {-0.5, 0, 0}, {0, 0.5, 1}, {0, -0.5, 1}, {0, 0, 90}}, GOES_ON);

        assertArrayEquals(new double[] {0.1, 0.1, 0.2}, ward.joins().stream().limit(3).mapToDouble(Ward.Join::gain).toArray());
        assertEquals(3, ward.suggested(10));
    }

    @Test
    void asManyClassesAsAreOfUseOrOneLessThanPointsAreSuggestedAtMost() {
        var ward = Ward.of(new double[][] {{0}, {0.1}, {10}, {30}, {90}}, GOES_ON);

        assertEquals(4, ward.suggested(10));
        assertEquals(4, ward.suggested(4));
        assertEquals(3, ward.suggested(3));
        assertEquals(2, Ward.of(new double[][] {{0}, {1}, {5}}, GOES_ON).suggested(10));
    }

    @Test
    void pointsInTwoPlacesAreTwoClasses() {
        assertEquals(2, Ward.of(new double[][] {{0}, {0}, {0}, {7}, {7}, {7}}, GOES_ON).suggested(10));
    }

    /** Each point is nearer to the next than to the one before, so that one chain runs through all. */
    @Test
    void aChainMayRunThroughAllPoints() {
        var points = IntStream.range(0, 30).mapToObj(i -> new double[] {-Math.pow(0.7, i), 0}).toArray(double[][]::new);

        assertArrayEquals(slowly(points), Ward.of(points, GOES_ON).joins().stream().mapToDouble(Ward.Join::gain).toArray(), 1e-12);
    }

    /** After 64 and 128 and 192 joins of 200 points. */
    @Test
    void itIsToldNowAndThenHowManyOfAHundredAreDone() {
        var told = new ArrayList<Integer>();
        Ward.of(points(new Random(2), 200), told::add);

        assertEquals(List.of(32, 64, 96), told);
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
    void consolidatedPointsStandNearestToTheirOwnCentre() {
        for (var seed = 0; seed < 20; seed++) {
            var points = points(new Random(seed), 50);
            var classes = Classes.consolidated(points, IntStream.range(0, 50).map(i -> i % 4).toArray());
            var centres = Classes.centres(points, classes, 4);
            for (var i = 0; i < 50; i++) {
                for (var centre : centres) {
                    assertTrue(distance(points[i], centres[classes[i]]) <= distance(points[i], centre) + 1e-12);
                }
            }
        }
    }

    private static double distance(double[] one, double[] other) {
        return Math.hypot(one[0] - other[0], one[1] - other[1]);
    }

    /** The centres are 1 and 5: 3 is as far from both. */
    @Test
    void aPointBetweenTwoCentresStaysWhereItIs() {
        var points = new double[][] {{0}, {2}, {3}, {7}};

        assertArrayEquals(new int[] {0, 0, 1, 1}, Classes.consolidated(points, new int[] {0, 0, 1, 1}));
        assertArrayEquals(new int[] {1, 1, 0, 0}, Classes.consolidated(points, new int[] {1, 1, 0, 0}));
    }

    /** The first class, −10 and 10, has its centre at 0, and those of the others are at −10 and 10. */
    @Test
    void aClassKeepsItsLastPoint() {
        var points = new double[][] {{-10}, {10}, {-11}, {-9}, {9}, {11}};

        assertArrayEquals(new int[] {1, 0, 1, 1, 2, 2}, Classes.consolidated(points, new int[] {0, 0, 1, 1, 2, 2}));
    }

    /** The centres are 3 and 11: 2 is nearest to the first, and of 10 and 12 the former is named. */
    @Test
    void theParagonStandsNearestToTheCentreOfItsClass() {
        assertArrayEquals(new int[] {2, 3}, Classes.paragons(new double[][] {{7}, {0}, {2}, {10}, {12}}, new int[] {0, 0, 0, 1, 1}));
    }

    @Test
    void onlyWhatIsLessProbableThanTheLevelDescribesAClass() {
        var values = IntStream.range(0, 30).mapToObj(i -> i < 9 || i == 20 ? "a" : "b").toList();
        var indicator = Indicator.of(Map.of("v", values));
        var classes = IntStream.range(0, 30).map(i -> i / 10).toArray();
        var all = Classes.traits(indicator, classes, 0.5);
        var least = all.stream().mapToDouble(Classes.Trait::p).min().orElseThrow();

        assertTrue(all.stream().anyMatch(trait -> trait.p() > least));
        assertEquals(List.of(), Classes.traits(indicator, classes, least));
    }

    /** By hand: of 4 with and 4 without, a class of 4 has 2 with: more are as probable as less. */
    @Test
    void aClassThatIsAsAllAreIsNotDescribed() {
        var values = IntStream.range(0, 8).mapToObj(i -> i % 2 == 0 ? "a" : "b").toList();
        var traits = Classes.traits(Indicator.of(Map.of("v", values)), IntStream.range(0, 8).map(i -> i / 4).toArray(), 2);

        assertEquals(4, traits.size());
        assertTrue(traits.stream().allMatch(trait -> trait.p() > 1 - 1e-12 && Math.abs(trait.test()) < 1e-12));
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
