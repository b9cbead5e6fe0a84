// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.numerics;

/**
 * Draws how many of many things are of each kind, without drawing the things one by one: a binomial draw for each kind, of
 * what the kinds before it left. As exact as drawing one by one, and as quick for a million as for a hundred: the samplers of
 * Commons RNG prepare each binomial distribution before they draw from it, which takes longer than one draw does here.
 */
public final class Multinomial {

    private static final double INVERTED = 10;

    private final double[] shares;

    /**
     * For kinds as frequent as they are in these counts.
     *
     * @param counts how many there are of each kind
     */
    public Multinomial(long[] counts) {
        shares = new double[counts.length];
        var left = 0.0;
        for (var count : counts) {
            left += count;
        }
        for (var kind = 0; kind < shares.length; kind++) {
            // not a number once nothing is left: nothing is drawn then, either
            shares[kind] = counts[kind] / left;
            left -= counts[kind];
        }
    }

    /** Draws so many things, and puts into {@code drawn} how many are of each kind. */
    public void draw(SplitMix random, long things, long[] drawn) {
        var left = things;
        for (var kind = 0; kind < shares.length; kind++) {
            drawn[kind] = left == 0 ? 0 : binomial(random, left, shares[kind]);
            left -= drawn[kind];
        }
    }

    /**
     * {@return how many of {@code trials} succeed}
     *
     * @param trials      how many there are
     * @param probability of each to succeed
     */
    public static long binomial(SplitMix random, long trials, double probability) {
        if (probability > 0.5) {
            return trials - binomial(random, trials, 1 - probability);
        }
        if (!(probability > 0)) {
            return 0;
        }
        return trials * probability < INVERTED ? inverted(random, trials, probability) : rejected(random, trials, probability);
    }

    private static long inverted(SplitMix random, long trials, double p) {
        var odds = p / (1 - p);
        var none = StrictMath.exp(trials * StrictMath.log1p(-p));
        while (true) {
            var u = random.nextDouble();
            var term = none;
            for (var k = 0L; k <= trials; k++) {
                if (u < term) {
                    return k;
                }
                u -= term;
                term *= odds * (trials - k) / (k + 1);
            }
        }
    }

    /** The transformed rejection of Hörmann (1993), algorithm BTRS. */
    private static long rejected(SplitMix random, long trials, double p) {
        var spread = StrictMath.sqrt(trials * p * (1 - p));
        var b = 1.15 + 2.53 * spread;
        var a = -0.0873 + 0.0248 * b + 0.01 * p;
        var centre = trials * p + 0.5;
        var accepted = 0.92 - 4.2 / b;
        var alpha = (2.83 + 5.1 / b) * spread;
        var mode = Math.floor((trials + 1) * p);
        var odds = StrictMath.log(p / (1 - p));
        var top = Double.NaN;
        while (true) {
            var u = random.nextDouble() - 0.5;
            var v = random.nextDouble();
            var us = 0.5 - Math.abs(u);
            var k = Math.floor((2 * a / us + b) * u + centre);
            if (us >= 0.07 && v <= accepted) {
                return (long) k;
            }
            if (Double.isNaN(top)) {
                top = Distributions.logFactorial(mode) + Distributions.logFactorial(trials - mode);
            }
            // beyond what there is, a factorial is not a number and nothing is accepted
            if (StrictMath.log(v * alpha / (a / (us * us) + b)) <= top - Distributions.logFactorial(k) - Distributions.logFactorial(trials - k)
                    + (k - mode) * odds) {
                return (long) k;
            }
        }
    }
}
