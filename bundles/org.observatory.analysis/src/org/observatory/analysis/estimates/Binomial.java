// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.estimates;

import org.observatory.analysis.numerics.Distributions;

/** Intervals of a proportion. The numbers of successes and trials need not be whole: they may be effective numbers. */
enum Binomial {

    /** The score interval (Wilson 1927; method 3 of Newcombe 1998). */
    WILSON {
        @Override
        Bounds inside(double successes, double n, double level) {
            var z = Distributions.critical(level);
            var p = successes / n;
            var centre = p + z * z / (2 * n);
            var margin = z * StrictMath.sqrt(p * (1 - p) / n + z * z / (4 * n * n));
            var below = 1 + z * z / n;
            return Bounds.ofShare((centre - margin) / below, (centre + margin) / below);
        }
    },

    /** The so-called exact interval, never shorter than its level (Clopper and Pearson 1934). */
    CLOPPER_PEARSON {
        @Override
        Bounds inside(double successes, double n, double level) {
            var tail = (1 - level) / 2;
            return new Bounds(Distributions.betaQuantile(tail, successes, n - successes + 1),
                    Distributions.betaQuantile(1 - tail, successes + 1, n - successes));
        }
    },

    /** The Bayesian interval from Jeffreys' prior, with equal tails (Brown, Cai and DasGupta 2001). */
    JEFFREYS {
        @Override
        Bounds inside(double successes, double n, double level) {
            var tail = (1 - level) / 2;
            return new Bounds(Distributions.betaQuantile(tail, successes + 0.5, n - successes + 0.5),
                    Distributions.betaQuantile(1 - tail, successes + 0.5, n - successes + 0.5));
        }
    },

    /** Wald's interval about the centre of Wilson's (Agresti and Coull 1998). */
    AGRESTI_COULL {
        @Override
        Bounds inside(double successes, double n, double level) {
            var z = Distributions.critical(level);
            var more = n + z * z;
            var p = (successes + z * z / 2) / more;
            var margin = z * StrictMath.sqrt(p * (1 - p) / more);
            return Bounds.ofShare(p - margin, p + margin);
        }
    };

    abstract Bounds inside(double successes, double n, double level);

    /** The interval, whose bound is 0 where there is no success and 1 where there are only successes. */
    Bounds of(double successes, double n, double level) {
        var bounds = inside(successes, n, level);
        var zero = successes == 0 && this != AGRESTI_COULL;
        var one = successes == n && this != AGRESTI_COULL;
        return new Bounds(zero ? 0 : bounds.lower(), one ? 1 : bounds.upper());
    }

    /** The number of trials of an infinite population that tell as much as n of a finite one; infinite for all of it. */
    static double effective(double n, double population) {
        return population > n ? n * (population - 1) / (population - n) : Double.POSITIVE_INFINITY;
    }
}
