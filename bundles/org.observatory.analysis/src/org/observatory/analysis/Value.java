// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis;

import java.math.BigDecimal;

/**
 * A computed number, or the reason why there is none. Never “not a number”: what cannot be computed says why.
 *
 * @param number    the number; null where there is none
 * @param undefined why there is none, as the end of a sentence “not defined because …” in both languages, without a full
 *                  stop; null where there is a number
 */
public record Value(BigDecimal number, Label undefined) {

    /** Has either a number or a reason. */
    public Value {
        if (number == null == (undefined == null)) {
            throw new IllegalArgumentException("A value has either a number or the reason why there is none.");
        }
    }

    /** {@return a number} */
    public static Value of(BigDecimal number) {
        return new Value(number, null);
    }

    /** {@return a count} */
    public static Value of(long number) {
        return new Value(BigDecimal.valueOf(number), null);
    }

    /**
     * {@return a computed number}
     *
     * @param number  the number
     * @param because why there is none, for a number that is infinite or NaN
     */
    public static Value of(double number, Label because) {
        return Double.isFinite(number) ? new Value(exact(number), null) : undefined(because);
    }

    /** {@return the reason why there is no number: “only one coder coded”, « un seul codeur a codé »} */
    public static Value undefined(Label because) {
        return new Value(null, because);
    }

    /** {@return whether there is a number} */
    public boolean isDefined() {
        return number != null;
    }

    /** {@return the number as a program computes with it; NaN where there is none} */
    public double asDouble() {
        return number == null ? Double.NaN : number.doubleValue();
    }

    /** {@return the number with all digits that tell it from its neighbours, and none more: 0.743, 12, never 12.0} */
    static BigDecimal exact(double number) {
        if (number == Math.rint(number) && Math.abs(number) < 1e15) {
            return BigDecimal.valueOf((long) number);
        }
        return BigDecimal.valueOf(number);
    }
}
