// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.trajectories;

import java.util.Arrays;

/**
 * The least cost of turning one sequence into another, by rows of the table of Needleman and Wunsch (1970) of which only the
 * last is kept. What it costs to insert and delete all states that were passed is taken off each cell, so that a cell is the
 * least of three numbers of which only one needs an addition. Costs are whole numbers of so small a fraction, a power of two,
 * that no sum exceeds a {@code long}: sums are then exact, and three times as quick as those of floating-point numbers.
 */
final class Matching {

    private static final int BITS = 60;
    private static final int MOST_BITS = 1000;

    private final long[][] changes;
    private final double indel;
    private final double fraction;

    /**
     * Prepares costs.
     *
     * @param longest how many states a sequence has at most
     */
    Matching(Costs costs, int longest) {
        indel = costs.indel();
        var most = Arrays.stream(costs.substitution()).flatMapToDouble(Arrays::stream).map(Math::abs).max().orElse(0) + 2 * indel;
        var scale = most == 0 ? 0 : Math.min(MOST_BITS, BITS - Math.getExponent(most * (longest + 1)));
        fraction = Math.scalb(1.0, -scale);
        changes = Arrays.stream(costs.substitution()).map(row -> Arrays.stream(row)
                .mapToLong(cost -> Math.round(Math.scalb(cost - 2 * indel, scale))).toArray()).toArray(long[][]::new);
    }

    double distance(int[] one, int[] other) {
        var row = new long[other.length + 1];
        for (var state : one) {
            var change = changes[state];
            var diagonal = 0L;
            var left = 0L;
            for (var j = 0; j < other.length; j++) {
                var above = row[j + 1];
                left = Math.min(Math.min(diagonal + change[other[j]], above), left);
                row[j + 1] = left;
                diagonal = above;
            }
        }
        return (one.length + other.length) * indel + row[other.length] * fraction;
    }
}
