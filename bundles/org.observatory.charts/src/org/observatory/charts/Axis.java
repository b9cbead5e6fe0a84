// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * An axis of values. Bars are always measured from zero; the axis of bars therefore begins there.
 *
 * @param title what is measured, with its unit; empty where the labels say it
 * @param unit  the literal of the unit: {@code PERCENT}, {@code COUNT} …
 * @param least the lower end
 * @param most  the upper end
 * @param step  the distance between grid lines
 */
public record Axis(String title, String unit, BigDecimal least, BigDecimal most, BigDecimal step) {

    /** The ends must be in order and the step positive. */
    public Axis {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(unit, "unit");
        if (least.compareTo(most) >= 0 || step.signum() <= 0) {
            throw new IllegalArgumentException("No axis: from " + least + " to " + most + " by " + step);
        }
    }

    /** From 0 to 100 percent, by 25. */
    public static Axis percent(String title) {
        return new Axis(title, "PERCENT", BigDecimal.ZERO, new BigDecimal(100), new BigDecimal(25));
    }

    /**
     * From zero to a round number not below the greatest value, in at most five steps of 1, 2 or 5 times a power of
     * ten.
     */
    public static Axis fromZero(String title, String unit, BigDecimal greatest) {
        var most = greatest.signum() > 0 ? greatest : BigDecimal.ONE;
        for (var power = most.precision() - most.scale() - 2;; power++) {
            for (var digit : new int[] { 1, 2, 5 }) {
                var step = BigDecimal.valueOf(digit).scaleByPowerOfTen(power);
                var steps = most.divide(step, 0, RoundingMode.CEILING);
                if (steps.intValueExact() <= 5 && (!unit.equals("COUNT") || step.compareTo(BigDecimal.ONE) >= 0)) {
                    return new Axis(title, unit, BigDecimal.ZERO, steps.multiply(step), step);
                }
            }
        }
    }

    /**
     * Around values of any size, from and to round numbers, in three to eight steps of 1, 2 or 5 times a power of ten; from
     * zero where the least value lies near it, seen from the greatest. Counts have whole steps.
     *
     * @param least    the least value
     * @param greatest the greatest value, not below it
     */
    public static Axis around(String title, String unit, BigDecimal least, BigDecimal greatest) {
        var from = least.signum() >= 0 && least.multiply(BigDecimal.valueOf(3)).compareTo(greatest) <= 0 ? BigDecimal.ZERO : least;
        var to = greatest.compareTo(from) > 0 ? greatest : from.add(BigDecimal.ONE);
        var span = to.subtract(from);
        for (var power = span.precision() - span.scale() - 3;; power++) {
            for (var digit : new int[] { 1, 2, 5 }) {
                var step = BigDecimal.valueOf(digit).scaleByPowerOfTen(power);
                var first = from.divide(step, 0, RoundingMode.FLOOR).multiply(step);
                var last = to.divide(step, 0, RoundingMode.CEILING).multiply(step);
                var fine = !unit.equals("COUNT") || step.compareTo(BigDecimal.ONE) >= 0;
                if (fine && last.subtract(first).divide(step, 0, RoundingMode.HALF_EVEN).intValueExact() <= 7) {
                    return new Axis(title, unit, first, last, step);
                }
            }
        }
    }
}
