// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.numerics;

import org.apache.commons.numbers.gamma.LogGamma;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Tails and quantiles of the distributions that analyses ask for, from Commons Statistics: where a distribution has no such
 * parameters the answer is NaN rather than an exception.
 */
public final class Distributions {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private Distributions() {
    }

    /** {@return the probability that a standard normal variable is further from zero than z}, precise far out too. */
    public static double twoTails(double z) {
        return 2 * NORMAL.survivalProbability(Math.abs(z));
    }

    /**
     * {@return how many standard errors lie on each side of a normal interval of that level}: 1.96 for 0.95
     *
     * @param level from 0 to 1, 1 excluded
     */
    public static double critical(double level) {
        return NORMAL.inverseSurvivalProbability((1 - level) / 2);
    }

    /** {@return the probability that a χ² variable exceeds x} */
    public static double chiSquaredTail(double x, double degreesOfFreedom) {
        return degreesOfFreedom > 0 ? ChiSquaredDistribution.of(degreesOfFreedom).survivalProbability(x) : Double.NaN;
    }

    /**
     * {@return the quantile of Student's t}
     *
     * @param probability      from 0 to 1, both excluded
     * @param degreesOfFreedom above 0
     */
    public static double studentQuantile(double probability, double degreesOfFreedom) {
        return degreesOfFreedom > 0 ? TDistribution.of(degreesOfFreedom).inverseCumulativeProbability(probability) : Double.NaN;
    }

    /**
     * {@return the quantile of the beta distribution}
     *
     * @param probability from 0 to 1
     * @param a           above 0
     * @param b           above 0
     */
    public static double betaQuantile(double probability, double a, double b) {
        return a > 0 && b > 0 ? BetaDistribution.of(a, b).inverseCumulativeProbability(probability) : Double.NaN;
    }

    /** {@return ln n!; NaN below zero} */
    static double logFactorial(double n) {
        return LogGamma.value(n + 1);
    }
}
