// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.internal.layout;

import java.math.BigDecimal;
import java.util.List;

import org.observatory.analysis.Language;
import org.observatory.analysis.Numbers;
import org.observatory.charts.Axis;

/**
 * The ticks of an axis.
 *
 * @param axis     whose
 * @param language in which they are written
 */
public record Scale(Axis axis, Language language) {

    /** Where grid lines and their labels stand. */
    public List<BigDecimal> ticks() {
        return axis.ticks();
    }

    /** A tick as it is written. */
    public String label(BigDecimal tick) {
        var plain = tick.signum() == 0 ? BigDecimal.ZERO : tick.stripTrailingZeros();
        return Numbers.quantity(plain.scale() < 0 ? plain.setScale(0) : plain, axis.unit(), language);
    }

    /** How far along the axis a value lies, from 0 to 1. */
    public double part(BigDecimal value) {
        return axis.logarithmic() ? axis.part(value.doubleValue())
                : value.subtract(axis.least()).doubleValue() / axis.most().subtract(axis.least()).doubleValue();
    }

    /** How far along the axis a number lies, from 0 to 1. */
    public double part(double value) {
        return axis.part(value);
    }
}
