// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.trajectories;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Groups of sequences around medoids, from their distances alone: partitioning around medoids (Kaufman and Rousseeuw 1990).
 * Deterministic: it builds its first medoids one by one, then swaps while that helps; of equals the first is taken.
 *
 * @param medoids the sequence that stands for each group, by number
 * @param groups  the group of each sequence
 * @param cost    the sum of the distances to the medoids
 */
public record Medoids(int[] medoids, int[] groups, double cost) {

    /**
     * Groups sequences.
     *
     * @param distances n × n
     * @param count     how many groups, 1 to n
     * @param check     called with how many swaps were made; may throw to stop
     */
    public static Medoids of(double[][] distances, int count, IntConsumer check) {
        if (count < 1 || count > distances.length) {
            throw new IllegalArgumentException(count + " groups of " + distances.length);
        }
        var medoids = first(distances, count);
        var cost = cost(distances, medoids);
        for (var swaps = 0;; swaps++) {
            check.accept(swaps);
            var better = swap(distances, medoids, cost);
            if (better == null) {
                break;
            }
            medoids = better;
            cost = cost(distances, medoids);
        }
        Arrays.sort(medoids);
        return new Medoids(medoids, groups(distances, medoids), cost);
    }

    private static int[] first(double[][] distances, int count) {
        var nearest = new double[distances.length];
        Arrays.fill(nearest, Double.MAX_VALUE);
        var medoids = new int[count];
        for (var k = 0; k < count; k++) {
            var best = -1;
            var least = Double.MAX_VALUE;
            for (var i = 0; i < distances.length; i++) {
                var candidate = i;
                if (Arrays.stream(medoids, 0, k).noneMatch(medoid -> medoid == candidate)) {
                    var sum = IntStream.range(0, distances.length)
                            .mapToDouble(j -> Math.min(nearest[j], distances[candidate][j])).sum();
                    if (sum < least) {
                        least = sum;
                        best = i;
                    }
                }
            }
            medoids[k] = best;
            for (var j = 0; j < nearest.length; j++) {
                nearest[j] = Math.min(nearest[j], distances[best][j]);
            }
        }
        return medoids;
    }

    /** The best swap of a medoid for another sequence; null when none helps. In n² steps, by the two nearest medoids of each. */
    private static int[] swap(double[][] distances, int[] medoids, double cost) {
        var n = distances.length;
        var nearest = new int[n];
        var first = new double[n];
        var second = new double[n];
        for (var j = 0; j < n; j++) {
            first[j] = Double.MAX_VALUE;
            second[j] = Double.MAX_VALUE;
            for (var k = 0; k < medoids.length; k++) {
                var distance = distances[medoids[k]][j];
                if (distance < first[j]) {
                    second[j] = first[j];
                    first[j] = distance;
                    nearest[j] = k;
                } else {
                    second[j] = Math.min(second[j], distance);
                }
            }
        }
        // less than that is rounding
        var least = -1e-9 * cost;
        int[] best = null;
        for (var i = 0; i < n; i++) {
            var change = new double[medoids.length];
            var shared = 0.0;
            for (var j = 0; j < n; j++) {
                var distance = distances[i][j];
                var gain = Math.min(0, distance - first[j]);
                shared += gain;
                change[nearest[j]] += Math.min(distance, second[j]) - first[j] - gain;
            }
            for (var k = 0; k < medoids.length; k++) {
                if (shared + change[k] < least) {
                    least = shared + change[k];
                    best = medoids.clone();
                    best[k] = i;
                }
            }
        }
        return best;
    }

    private static double cost(double[][] distances, int[] medoids) {
        return IntStream.range(0, distances.length)
                .mapToDouble(j -> Arrays.stream(medoids).mapToDouble(medoid -> distances[medoid][j]).min().orElse(0)).sum();
    }

    /** Each to its nearest medoid, the first of several; a medoid to itself, so that no group is empty. */
    private static int[] groups(double[][] distances, int[] medoids) {
        return IntStream.range(0, distances.length).map(j -> {
            var best = Math.max(0, Arrays.binarySearch(medoids, j));
            for (var k = 0; k < medoids.length; k++) {
                best = distances[medoids[k]][j] < distances[medoids[best]][j] ? k : best;
            }
            return best;
        }).toArray();
    }

    /**
     * How well the groups stand apart: the mean of (b − a)/max(a, b) over all sequences, with a the mean distance to the own
     * group and b that to the nearest other, from −1 to 1 (Rousseeuw 1987). A sequence alone in its group counts 0.
     */
    public double silhouette(double[][] distances) {
        var sizes = new int[medoids.length];
        Arrays.stream(groups).forEach(group -> sizes[group]++);
        return IntStream.range(0, groups.length).mapToDouble(i -> {
            var sums = new double[medoids.length];
            for (var j = 0; j < groups.length; j++) {
                sums[groups[j]] += distances[i][j];
            }
            if (sizes[groups[i]] == 1 || medoids.length == 1) {
                return 0;
            }
            var own = sums[groups[i]] / (sizes[groups[i]] - 1);
            var other = IntStream.range(0, sums.length).filter(k -> k != groups[i]).mapToDouble(k -> sums[k] / sizes[k]).min().orElse(0);
            return Math.max(own, other) == 0 ? 0 : (other - own) / Math.max(own, other);
        }).average().orElse(0);
    }
}
