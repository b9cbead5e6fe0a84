// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.numerics;

/** The standard normal distribution. */
public final class Normal {

    /** The rational approximations of Wichura (1988), algorithm AS 241, in pairs of numerator and denominator. */
    private static final double[] NEAR = {3.3871328727963666080, 1.3314166789178437745e2, 1.9715909503065514427e3,
        1.3731693765509461125e4, 4.5921953931549871457e4, 6.7265770927008700853e4, 3.3430575583588128105e4,
        2.5090809287301226727e3};
    private static final double[] NEAR_BELOW = {1, 4.2313330701600911252e1, 6.8718700749205790830e2,
        5.3941960214247511077e3, 2.1213794301586595867e4, 3.9307895800092710610e4, 2.8729085735721942674e4,
        5.2264952788528545610e3};
    private static final double[] FAR = {1.42343711074968357734, 4.63033784615654529590, 5.76949722146069140550,
        3.64784832476320460504, 1.27045825245236838258, 2.41780725177450611770e-1, 2.27238449892691845833e-2,
        7.74545014278341407640e-4};
    private static final double[] FAR_BELOW = {1, 2.05319162663775882187, 1.67638483018380384940,
        6.89767334985100004550e-1, 1.48103976427480074590e-1, 1.51986665636164571966e-2, 5.47593808499534494600e-4,
        1.05075007164441684324e-9};
    private static final double[] EXTREME = {6.65790464350110377720, 5.46378491116411436990, 1.78482653991729133580,
        2.96560571828504891230e-1, 2.65321895265761230930e-2, 1.24266094738807843860e-3, 2.71155556874348757815e-5,
        2.01033439929228813265e-7};
    private static final double[] EXTREME_BELOW = {1, 5.99832206555887937690e-1, 1.36929880922735805310e-1,
        1.48753612908506148525e-2, 7.86869131145613259100e-4, 1.84631831751005468180e-5, 1.42151175831644588870e-7,
        2.04426310338993978564e-15};

    private Normal() {
    }

    /** {@return the probability that a standard normal variable exceeds z}, precise far out too. */
    public static double tail(double z) {
        var half = Gamma.upper(0.5, z * z / 2) / 2;
        return z < 0 ? 1 - half : half;
    }

    /** {@return the probability that a standard normal variable is further from zero than z} */
    public static double twoTails(double z) {
        return 2 * tail(Math.abs(z));
    }

    /**
     * {@return the quantile, to about sixteen digits}
     *
     * @param probability from 0 to 1, both excluded
     */
    public static double quantile(double probability) {
        if (!(probability > 0 && probability < 1)) {
            return Double.NaN;
        }
        var centred = probability - 0.5;
        if (Math.abs(centred) <= 0.425) {
            var r = 0.180625 - centred * centred;
            return centred * polynomial(NEAR, r) / polynomial(NEAR_BELOW, r);
        }
        var r = StrictMath.sqrt(-StrictMath.log(centred < 0 ? probability : 1 - probability));
        var z = r <= 5 ? polynomial(FAR, r - 1.6) / polynomial(FAR_BELOW, r - 1.6)
                : polynomial(EXTREME, r - 5) / polynomial(EXTREME_BELOW, r - 5);
        return centred < 0 ? -z : z;
    }

    /** {@return how many standard errors lie on each side of an interval of that level}: 1.96 for 0.95. */
    public static double critical(double level) {
        return quantile(0.5 + level / 2);
    }

    private static double polynomial(double[] coefficients, double x) {
        var value = 0.0;
        for (var i = coefficients.length - 1; i >= 0; i--) {
            value = value * x + coefficients[i];
        }
        return value;
    }
}
