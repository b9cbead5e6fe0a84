// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.estimates;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Locale;

/**
 * The bins of a histogram, all of one width that is a round number, beginning at a multiple of it.
 *
 * @param first   the first bin, in widths from zero
 * @param count   how many there are
 * @param width   of each
 * @param widened whether the rule gave more than can be told apart
 */
record Bins(long first, int count, BigDecimal width, boolean widened) {

    static final int MOST = 40;
    private static final double[] ROUND = {1, 2, 2.5, 5, 10};

    /** How the width is found. */
    enum Rule {
        FREEDMAN_DIACONIS("Freedman–Diaconis"), SCOTT("Scott"), STURGES("Sturges");

        private final String label;

        Rule(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }

        String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Rule of(String id) {
            return valueOf(id.toUpperCase(Locale.ROOT).replace('-', '_'));
        }

        /** The width for these numbers, ascending; Sturges’ where the spread that a rule goes by is nothing. */
        double width(double[] sorted) {
            var n = sorted.length;
            var spread = switch (this) {
                case FREEDMAN_DIACONIS -> 2 * (Quartiles.quantile(sorted, 0.75) - Quartiles.quantile(sorted, 0.25));
                case SCOTT -> 3.49 * deviation(sorted);
                case STURGES -> 0;
            };
            return spread > 0 ? spread / StrictMath.cbrt(n)
                    : (sorted[n - 1] - sorted[0]) / (1 + StrictMath.log(n) / StrictMath.log(2));
        }

        private static double deviation(double[] sorted) {
            var mean = Arrays.stream(sorted).average().orElse(0);
            return sorted.length < 2 ? 0 : StrictMath.sqrt(Arrays.stream(sorted).map(value -> (value - mean) * (value - mean)).sum()
                    / (sorted.length - 1));
        }
    }

    /**
     * For one number or more.
     *
     * @param sorted ascending
     */
    static Bins of(Rule rule, double[] sorted) {
        var least = sorted[0];
        var most = sorted[sorted.length - 1];
        if (most == least) {
            var width = Math.max(1e-6, round(Math.max(Math.abs(least) / 10, 1e-6)));
            return counted(least, most, width, false);
        }
        var wanted = rule.width(sorted);
        var width = round(wanted);
        var widened = false;
        while ((most - least) / width > MOST - 1) {
            width = round(width * 2);
            widened = true;
        }
        return counted(least, most, width, widened);
    }

    private static Bins counted(double least, double most, double width, boolean widened) {
        var exact = BigDecimal.valueOf(width).stripTrailingZeros();
        var first = floor(BigDecimal.valueOf(least), exact);
        return new Bins(first, Math.toIntExact(floor(BigDecimal.valueOf(most), exact) - first + 1), exact, widened);
    }

    private static long floor(BigDecimal value, BigDecimal width) {
        return value.divide(width, 0, RoundingMode.FLOOR).longValueExact();
    }

    /** The nearest of 1, 2, 2.5 and 5 times a power of ten. */
    private static double round(double width) {
        var power = StrictMath.pow(10, Math.floor(StrictMath.log10(width)));
        var best = ROUND[0];
        for (var candidate : ROUND) {
            if (Math.abs(candidate - width / power) < Math.abs(best - width / power)) {
                best = candidate;
            }
        }
        return new BigDecimal(best * power).round(new java.math.MathContext(2)).doubleValue();
    }

    /** Where a bin begins. */
    BigDecimal from(int bin) {
        var from = width.multiply(BigDecimal.valueOf(first + bin)).stripTrailingZeros();
        return from.scale() < 0 ? from.setScale(0) : from;
    }

    /** The bin in which a number lies. */
    int place(BigDecimal number) {
        return (int) Math.clamp(floor(number, width) - first, 0, count - 1);
    }
}
