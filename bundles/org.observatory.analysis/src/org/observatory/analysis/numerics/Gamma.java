// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.numerics;

/** The gamma function and its regularised incomplete forms, to about fourteen digits. */
public final class Gamma {

    /** Lanczos' approximation with g = 607/128, as Godfrey computed its coefficients. */
    private static final double[] LANCZOS = {0.99999999999999709182, 57.156235665862923517, -59.597960355475491248,
        14.136097974741747174, -0.49191381609762019978, .33994649984811888699e-4, .46523628927048575665e-4,
        -.98374475304879564677e-4, .15808870322491248884e-3, -.21026444172410488319e-3, .21743961811521264320e-3,
        -.16431810653676389022e-3, .84418223983852743293e-4, -.26190838401581408670e-4, .36899182659531622704e-5};
    private static final double HALF_LOG_TWO_PI = 0.5 * StrictMath.log(2 * Math.PI);
    private static final double SMALLEST = 1e-300;
    private static final double PRECISION = 1e-16;
    private static final int STEPS = 100_000;

    private Gamma() {
    }

    /** {@return ln Γ(x)} for x above zero; NaN otherwise. */
    public static double log(double x) {
        if (!(x > 0)) {
            return Double.NaN;
        }
        var sum = 0.0;
        for (var i = LANCZOS.length - 1; i > 0; i--) {
            sum += LANCZOS[i] / (x + i);
        }
        sum += LANCZOS[0];
        var shifted = x + 607.0 / 128 + 0.5;
        return (x + 0.5) * StrictMath.log(shifted) - shifted + HALF_LOG_TWO_PI + StrictMath.log(sum / x);
    }

    /** {@return P(a, x)}, the lower regularised incomplete gamma function. */
    public static double lower(double a, double x) {
        if (!(a > 0) || !(x >= 0)) {
            return Double.NaN;
        }
        return x < a + 1 ? series(a, x) : 1 - fraction(a, x);
    }

    /** {@return Q(a, x) = 1 − P(a, x)}, precise for small values too. */
    public static double upper(double a, double x) {
        if (!(a > 0) || !(x >= 0)) {
            return Double.NaN;
        }
        return x < a + 1 ? 1 - series(a, x) : fraction(a, x);
    }

    /** {@return the probability that a χ² variable exceeds x} */
    public static double chiSquaredTail(double x, double degreesOfFreedom) {
        return upper(degreesOfFreedom / 2, x / 2);
    }

    private static double factor(double a, double x) {
        return StrictMath.exp(a * StrictMath.log(x) - x - log(a));
    }

    private static double series(double a, double x) {
        if (x == 0) {
            return 0;
        }
        var term = 1 / a;
        var sum = term;
        for (var i = 1; i < STEPS && Math.abs(term) > Math.abs(sum) * PRECISION; i++) {
            term *= x / (a + i);
            sum += term;
        }
        return sum * factor(a, x);
    }

    /** Lentz' evaluation of the continued fraction. */
    private static double fraction(double a, double x) {
        if (x == Double.POSITIVE_INFINITY) {
            return 0;
        }
        var b = x + 1 - a;
        var c = 1 / SMALLEST;
        var d = 1 / b;
        var h = d;
        for (var i = 1; i < STEPS; i++) {
            var an = -i * (i - a);
            b += 2;
            d = 1 / away(an * d + b);
            c = away(b + an / c);
            h *= d * c;
            if (Math.abs(d * c - 1) < PRECISION * 4) {
                break;
            }
        }
        return factor(a, x) * h;
    }

    /** The value, kept off zero. */
    static double away(double value) {
        return Math.abs(value) < SMALLEST ? SMALLEST : value;
    }
}
