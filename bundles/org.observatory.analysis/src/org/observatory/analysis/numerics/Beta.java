// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.numerics;

/** The regularised incomplete beta function, its inverse, and Student's t, which follows from it. */
public final class Beta {

    private static final double PRECISION = 1e-15;
    private static final int STEPS = 100_000;
    private static final int HALVINGS = 200;

    private Beta() {
    }

    /** {@return I<sub>x</sub>(a, b), the probability that a beta variable is at most x} */
    public static double regularised(double x, double a, double b) {
        if (!(a > 0) || !(b > 0) || Double.isNaN(x)) {
            return Double.NaN;
        }
        if (x <= 0 || x >= 1) {
            return x <= 0 ? 0 : 1;
        }
        var front = StrictMath.exp(Gamma.log(a + b) - Gamma.log(a) - Gamma.log(b) + a * StrictMath.log(x)
                + b * StrictMath.log1p(-x));
        return x < (a + 1) / (a + b + 2) ? front * fraction(x, a, b) / a : 1 - front * fraction(1 - x, b, a) / b;
    }

    /**
     * {@return the quantile: the x where I<sub>x</sub>(a, b) is the probability}
     *
     * @param probability from 0 to 1
     */
    public static double quantile(double probability, double a, double b) {
        if (!(probability >= 0 && probability <= 1) || !(a > 0) || !(b > 0)) {
            return Double.NaN;
        }
        if (probability == 0 || probability == 1) {
            return probability;
        }
        var low = 0.0;
        var high = 1.0;
        var x = a / (a + b);
        var logs = Gamma.log(a + b) - Gamma.log(a) - Gamma.log(b);
        for (var i = 0; i < HALVINGS && high - low > Math.ulp(low); i++) {
            var off = regularised(x, a, b) - probability;
            if (off == 0) {
                return x;
            }
            if (off < 0) {
                low = x;
            } else {
                high = x;
            }
            var density = StrictMath.exp(logs + (a - 1) * StrictMath.log(x) + (b - 1) * StrictMath.log1p(-x));
            var next = x - off / density;
            var inside = next > low && next < high;
            var step = inside ? next : low + (high - low) / 2;
            if (Math.abs(step - x) <= PRECISION * x) {
                return step;
            }
            x = step;
        }
        return x;
    }

    /**
     * {@return the quantile of Student's t}
     *
     * @param probability      from 0 to 1, both excluded
     * @param degreesOfFreedom above 0
     */
    public static double studentQuantile(double probability, double degreesOfFreedom) {
        if (!(probability > 0 && probability < 1) || !(degreesOfFreedom > 0)) {
            return Double.NaN;
        }
        var tail = 2 * Math.min(probability, 1 - probability);
        var x = quantile(tail, degreesOfFreedom / 2, 0.5);
        var t = StrictMath.sqrt(degreesOfFreedom * (1 - x) / x);
        return probability < 0.5 ? -t : t;
    }

    /** Lentz' evaluation of the continued fraction (Abramowitz and Stegun 26.5.8). */
    private static double fraction(double x, double a, double b) {
        var c = 1.0;
        var d = 1 / Gamma.away(1 - (a + b) * x / (a + 1));
        var h = d;
        for (var m = 1; m < STEPS; m++) {
            var even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
            d = 1 / Gamma.away(1 + even * d);
            c = Gamma.away(1 + even / c);
            h *= d * c;
            var odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
            d = 1 / Gamma.away(1 + odd * d);
            c = Gamma.away(1 + odd / c);
            h *= d * c;
            if (Math.abs(d * c - 1) < PRECISION) {
                break;
            }
        }
        return h;
    }
}
