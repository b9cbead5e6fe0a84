// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.commons.statistics.distribution.HypergeometricDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/** Classes of points: consolidated around their centres, and described by what sets them apart. */
public final class Classes {

    private static final int PATIENCE = 50;

    private Classes() {
    }

    /**
     * Moves each point to the nearest centre until none moves, at most {@value #PATIENCE} times; a class that loses all its points
     * keeps its last one. What the tree cut apart is put right so, at the price of the tree (Lebart, Morineau and Piron 1995).
     *
     * @param points  n × dimensions
     * @param classes the class of each point, from 0
     * @return the classes after that, numbered as before
     */
    public static int[] consolidated(double[][] points, int[] classes) {
        var current = classes.clone();
        var count = Arrays.stream(classes).max().orElse(-1) + 1;
        for (var turn = 0; turn < PATIENCE; turn++) {
            var centres = centres(points, current, count);
            var sizes = new int[count];
            Arrays.stream(current).forEach(one -> sizes[one]++);
            var moved = false;
            for (var i = 0; i < points.length; i++) {
                var nearest = current[i];
                for (var c = 0; c < count; c++) {
                    if (distance(points[i], centres[c]) < distance(points[i], centres[nearest]) - 1e-12) {
                        nearest = c;
                    }
                }
                if (nearest != current[i] && sizes[current[i]] > 1) {
                    sizes[current[i]]--;
                    sizes[nearest]++;
                    current[i] = nearest;
                    moved = true;
                }
            }
            if (!moved) {
                break;
            }
        }
        return current;
    }

    /** The centres of classes: classes × dimensions. */
    public static double[][] centres(double[][] points, int[] classes, int count) {
        var centres = new double[count][points.length == 0 ? 0 : points[0].length];
        var sizes = new int[count];
        for (var i = 0; i < points.length; i++) {
            sizes[classes[i]]++;
            for (var d = 0; d < points[i].length; d++) {
                centres[classes[i]][d] += points[i][d];
            }
        }
        for (var c = 0; c < count; c++) {
            for (var d = 0; d < centres[c].length; d++) {
                centres[c][d] /= Math.max(1, sizes[c]);
            }
        }
        return centres;
    }

    private static double distance(double[] one, double[] other) {
        var sum = 0.0;
        for (var d = 0; d < one.length; d++) {
            sum += (one[d] - other[d]) * (one[d] - other[d]);
        }
        return sum;
    }

    /**
     * The points that stand nearest to the centre of their class (« parangons »): one a class, the first of several.
     */
    public static int[] paragons(double[][] points, int[] classes) {
        var count = Arrays.stream(classes).max().orElse(-1) + 1;
        var centres = centres(points, classes, count);
        return IntStream.range(0, count).map(c -> IntStream.range(0, points.length).filter(i -> classes[i] == c).boxed()
                .min(Comparator.comparingDouble(i -> distance(points[i], centres[c]))).orElse(-1)).toArray();
    }

    /**
     * The share of the inertia that lies between classes, from 0 to 1: how much the classes tell of the points.
     */
    public static double between(double[][] points, int[] classes) {
        var count = Arrays.stream(classes).max().orElse(-1) + 1;
        var centres = centres(points, classes, count);
        var centre = centres(points, new int[points.length], 1)[0];
        var within = IntStream.range(0, points.length).mapToDouble(i -> distance(points[i], centres[classes[i]])).sum();
        var total = Arrays.stream(points).mapToDouble(point -> distance(point, centre)).sum();
        return total == 0 ? 0 : 1 - within / total;
    }

    /**
     * A category that is met more or less often in a class than among all.
     *
     * @param group     the class
     * @param category  the number of the category
     * @param inClass   how many of the class have it
     * @param size      how many the class has
     * @param all       how many have it in all
     * @param test      the v-test: the standard normal deviate of the two-sided hypergeometric probability; positive where it
     *                  is met more often
     * @param p         that probability
     */
    public record Trait(int group, int category, int inClass, int size, int all, double test, double p) {
    }

    /**
     * Describes classes by categories, after Morineau (1984): how improbable it is to draw at random, without putting back, as
     * many or as few with a category as a class has. As FactoMineR's catdes.
     *
     * @param indicator the variables, active or not
     * @param classes   the class of each individual
     * @param level     only what is less probable than this, such as 0.05
     * @return by class, the most telling first
     */
    public static List<Trait> traits(Indicator indicator, int[] classes, double level) {
        var count = Arrays.stream(classes).max().orElse(-1) + 1;
        var sizes = new int[count];
        Arrays.stream(classes).forEach(one -> sizes[one]++);
        var inClass = new int[count][indicator.categories().size()];
        for (var q = 0; q < indicator.variables().size(); q++) {
            for (var i = 0; i < classes.length; i++) {
                inClass[classes[i]][indicator.code(i, q)]++;
            }
        }
        var traits = new ArrayList<Trait>();
        for (var c = 0; c < count; c++) {
            for (var j = 0; j < indicator.categories().size(); j++) {
                var trait = trait(c, j, inClass[c][j], sizes[c], indicator.categories().get(j).count(), classes.length);
                if (trait.p() < level) {
                    traits.add(trait);
                }
            }
        }
        traits.sort(Comparator.comparingInt(Trait::group).thenComparing(Comparator.comparingDouble(Trait::test).reversed()));
        return traits;
    }

    private static Trait trait(int group, int category, int found, int size, int all, int n) {
        var drawn = HypergeometricDistribution.of(n, all, size);
        var half = drawn.probability(found) / 2;
        var above = Math.min(1, drawn.survivalProbability(found) + half);
        var below = Math.min(1, drawn.cumulativeProbability(found) - half);
        var p = Math.min(1, 2 * Math.min(above, below));
        var test = -NormalDistribution.of(0, 1).inverseCumulativeProbability(Math.max(p, Double.MIN_NORMAL) / 2);
        return new Trait(group, category, found, size, all, above < below ? test : -test, p);
    }
}
