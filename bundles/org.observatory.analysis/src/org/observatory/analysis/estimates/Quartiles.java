// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.estimates;

import java.util.Arrays;

/**
 * The five numbers of a box plot.
 *
 * @param lower  the least value within one and a half times the length of the box below it
 * @param q1     the first quartile
 * @param median the middle
 * @param q3     the third quartile
 * @param upper  the greatest value within one and a half times the length of the box above it
 */
record Quartiles(double lower, double q1, double median, double q3, double upper) {

    private static final double REACH = 1.5;

    /**
     * Of one number or more.
     *
     * @param sorted ascending
     */
    static Quartiles of(double[] sorted) {
        var q1 = quantile(sorted, 0.25);
        var q3 = quantile(sorted, 0.75);
        var reach = REACH * (q3 - q1);
        return new Quartiles(Arrays.stream(sorted).filter(value -> value >= q1 - reach).min().orElse(q1), q1, quantile(sorted, 0.5), q3,
                Arrays.stream(sorted).filter(value -> value <= q3 + reach).max().orElse(q3));
    }

    /** The quantile of type 7 of Hyndman and Fan (1996), the one of R and of spreadsheets. */
    static double quantile(double[] sorted, double p) {
        var h = (sorted.length - 1) * p;
        var j = (int) Math.floor(h);
        var next = Math.min(j + 1, sorted.length - 1);
        return sorted[j] + (h - j) * (sorted[next] - sorted[j]);
    }

    boolean beyond(double value) {
        return value < lower || value > upper;
    }
}
