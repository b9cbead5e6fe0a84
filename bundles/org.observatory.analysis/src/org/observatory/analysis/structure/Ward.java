// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/**
 * Hierarchical clustering of points after Ward: at each step the two classes are joined whose union adds least to the inertia
 * within classes, n_a n_b/(n_a+n_b) · ‖c_a − c_b‖²/n. Found by chains of nearest neighbours in n² steps (Murtagh, F. (1983),
 * The Computer Journal 26(4), 354–359), which gives the same tree as looking at all pairs.
 */
public final class Ward {

    /**
     * Two classes joined.
     *
     * @param one    a point by its number, or the class made by step k as n + k
     * @param other  another
     * @param gain   by how much the inertia within classes grows
     * @param size   how many points the new class has
     */
    public record Join(int one, int other, double gain, int size) {
    }

    private final int points;
    private final List<Join> joins;

    private Ward(int points, List<Join> joins) {
        this.points = points;
        this.joins = List.copyOf(joins);
    }

    /**
     * Clusters points of equal weight.
     *
     * @param points n × dimensions, not changed
     * @param check  called now and then with how many of a hundred are done; may throw to stop
     */
    public static Ward of(double[][] points, Consumer<Integer> check) {
        return new Run(points, check).cluster();
    }

    /** How many points there are. */
    public int points() {
        return points;
    }

    /** The n − 1 joins, by growing gain. */
    public List<Join> joins() {
        return joins;
    }

    /**
     * Cuts the tree.
     *
     * @param classes how many classes, 1 to n
     * @return the class of each point, numbered from 0 in the order of their first points
     */
    public int[] cut(int classes) {
        var parent = new int[points + joins.size()];
        Arrays.setAll(parent, i -> i);
        for (var step = 0; step < points - classes; step++) {
            parent[joins.get(step).one()] = points + step;
            parent[joins.get(step).other()] = points + step;
        }
        var numbers = new int[parent.length];
        Arrays.fill(numbers, -1);
        var next = 0;
        var result = new int[points];
        for (var i = 0; i < points; i++) {
            var at = i;
            while (parent[at] != at) {
                at = parent[at];
            }
            if (numbers[at] < 0) {
                numbers[at] = next++;
            }
            result[i] = numbers[at];
        }
        return result;
    }

    /**
     * The number of classes, from 3 to a most, at which the inertia within classes falls least by one class more: the
     * smallest I(q+1)/I(q), as FactoMineR suggests; of equals the fewest. 2 where there are not enough points, or two places of them.
     *
     * @param most the most classes that are of use
     */
    public int suggested(int most) {
        var best = 2;
        var least = Double.MAX_VALUE;
        for (var classes = 3; classes <= Math.min(most, points - 1); classes++) {
            var ratio = within(classes) / within(classes - 1);
            if (ratio < least) {
                least = ratio;
                best = classes;
            }
        }
        return best;
    }

    /** The inertia within so many classes. */
    private double within(int classes) {
        return joins.subList(0, points - classes).stream().mapToDouble(Join::gain).sum();
    }

    private static final class Run {

        private final int size;
        private final double[][] centres;
        private final int[] counts;
        private final int[] names;
        private final Consumer<Integer> check;
        private final List<Join> found = new ArrayList<>();

        Run(double[][] points, Consumer<Integer> check) {
            size = points.length;
            centres = Arrays.stream(points).map(double[]::clone).toArray(double[][]::new);
            counts = new int[size];
            Arrays.fill(counts, 1);
            names = new int[size];
            Arrays.setAll(names, i -> i);
            this.check = check;
        }

        private double gain(int a, int b) {
            var sum = 0.0;
            var one = centres[a];
            var other = centres[b];
            for (var d = 0; d < one.length; d++) {
                var difference = one[d] - other[d];
                sum += difference * difference;
            }
            return sum * counts[a] * counts[b] / ((double) counts[a] + counts[b]) / size;
        }

        Ward cluster() {
            var live = new boolean[size];
            Arrays.fill(live, true);
            var chain = new int[size];
            var length = 0;
            var start = 0;
            while (found.size() < size - 1) {
                if (length == 0) {
                    while (!live[start]) {
                        start++;
                    }
                    chain[length++] = start;
                }
                var tip = chain[length - 1];
                var before = length > 1 ? chain[length - 2] : -1;
                var nearest = before;
                var least = before < 0 ? Double.MAX_VALUE : gain(tip, before);
                for (var i = 0; i < size; i++) {
                    if (live[i] && i != tip && i != before) {
                        var gain = gain(tip, i);
                        if (gain < least) {
                            least = gain;
                            nearest = i;
                        }
                    }
                }
                if (nearest == before) {
                    join(tip, before, least, live);
                    length -= 2;
                } else {
                    chain[length++] = nearest;
                }
            }
            return new Ward(size, ordered());
        }

        private void join(int a, int b, double gain, boolean[] live) {
            var into = Math.min(a, b);
            var from = Math.max(a, b);
            var total = counts[into] + counts[from];
            for (var d = 0; d < centres[into].length; d++) {
                centres[into][d] = (centres[into][d] * counts[into] + centres[from][d] * counts[from]) / total;
            }
            counts[into] = total;
            live[from] = false;
            // the points a class is known by until its steps are put in order
            found.add(new Join(into, from, gain, total));
            if (found.size() % 64 == 0) {
                check.accept((int) (100L * found.size() / size));
            }
        }

        /**
         * Chains find joins out of order: by gain they are a tree, since Ward's gains never shrink on the way up. A class lives
         * on under the least of its points, so that its latest name stands there.
         */
        private List<Join> ordered() {
            var joins = new ArrayList<Join>();
            var named = names.clone();
            for (var join : found.stream().sorted(Comparator.comparingDouble(Join::gain).thenComparingInt(Join::size)).toList()) {
                joins.add(new Join(named[join.one()], named[join.other()], join.gain(), join.size()));
                named[join.one()] = size + joins.size() - 1;
            }
            return joins;
        }
    }
}
