// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * An axis of values. Bars are always measured from zero; the axis of bars therefore begins there.
 *
 * @param title what is measured, with its unit; empty where the labels say it
 * @param unit  the literal of the unit: {@code PERCENT}, {@code COUNT} …
 * @param least the lower end
 * @param most  the upper end
 * @param step  the distance between grid lines; of a logarithmic axis, nothing
 * @param logarithmic whether equal lengths are equal factors; grid lines stand at 1, 2 and 5 times powers of ten
 */
public record Axis(String title, String unit, BigDecimal least, BigDecimal most, BigDecimal step, boolean logarithmic) {

    private static final int MANY = 11;

    /** The ends must be in order and the step positive. */
    public Axis {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(unit, "unit");
        if (least.compareTo(most) >= 0 || step.signum() <= 0) {
            throw new IllegalArgumentException("No axis: from " + least + " to " + most + " by " + step);
        }
        if (logarithmic && least.signum() <= 0) {
            throw new IllegalArgumentException("No logarithmic axis begins at " + least);
        }
    }

    /** An axis on which equal lengths are equal differences. */
    public Axis(String title, String unit, BigDecimal least, BigDecimal most, BigDecimal step) {
        this(title, unit, least, most, step, false);
    }

    /**
     * A logarithmic axis around values, from and to 1, 2 or 5 times a power of ten.
     *
     * @param least    the least value, above 0
     * @param greatest the greatest value, not below it
     */
    public static Axis logarithmic(String title, String unit, BigDecimal least, BigDecimal greatest) {
        var from = BigDecimal.ONE.scaleByPowerOfTen(least.precision() - least.scale() - 1);
        var ends = new BigDecimal[] {from, from};
        for (var at = from; ends[1].compareTo(greatest) < 0 || ends[0].compareTo(ends[1]) == 0; at = next(at)) {
            ends[0] = at.compareTo(least) <= 0 ? at : ends[0];
            ends[1] = next(at);
        }
        return new Axis(title, unit, ends[0], ends[1], BigDecimal.ONE, true);
    }

    /** From 1 to 2, from 2 to 5, from 5 to 10, and so on. */
    private static BigDecimal next(BigDecimal tick) {
        return tick.unscaledValue().toString().startsWith("2") ? tick.multiply(new BigDecimal("2.5")).stripTrailingZeros()
                : tick.multiply(BigDecimal.TWO).stripTrailingZeros();
    }

    /** Where grid lines stand, from the least to the most. */
    public List<BigDecimal> ticks() {
        var ticks = new ArrayList<BigDecimal>();
        for (var tick = least; tick.compareTo(most) <= 0; tick = logarithmic ? next(tick) : tick.add(step)) {
            ticks.add(tick);
        }
        var decades = ticks.stream().filter(tick -> tick.stripTrailingZeros().unscaledValue().equals(BigInteger.ONE)).toList();
        return logarithmic && ticks.size() > MANY && decades.size() > 2 ? decades : List.copyOf(ticks);
    }

    /** How far along the axis a number lies, from 0 to 1; of a logarithmic axis, a number above 0. */
    public double part(double value) {
        return logarithmic ? (Math.log10(value) - Math.log10(least.doubleValue())) / (Math.log10(most.doubleValue()) - Math.log10(least.doubleValue()))
                : (value - least.doubleValue()) / most.subtract(least).doubleValue();
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
