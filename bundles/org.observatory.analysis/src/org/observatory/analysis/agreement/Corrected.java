// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.agreement;

/**
 * The coefficients that compare the mean agreement of pairs of coders within a unit with what chance would give, each with
 * its own idea of chance, in the common frame of Gwet (2014, chapters 2 to 5). Units with one value count for how frequent
 * the categories are, not for the agreement. Reads sorted profiles.
 */
final class Corrected implements Coefficient {

    /** How often chance agrees. */
    enum Chance {

        /** Never: percent agreement. */
        NONE,

        /** As often as the frequencies of the categories say (Scott 1955, Fleiss 1971). */
        FREQUENCIES,

        /** As often as if all categories were as frequent (Brennan and Prediger 1981). */
        UNIFORM,

        /** As often as coders guess, which they do less where a category prevails (Gwet 2008). */
        GUESSING
    }

    private final int[][] profiles;
    private final int categories;
    private final Weights weights;
    private final Chance chance;
    private final double[] agreement;
    private final double weightSum;

    Corrected(int[][] profiles, int categories, Weights weights, Chance chance) {
        this.profiles = profiles;
        this.categories = categories;
        this.weights = weights;
        this.chance = chance;
        agreement = new double[this.profiles.length];
        for (var profile = 0; profile < agreement.length; profile++) {
            agreement[profile] = agreement(this.profiles[profile]);
        }
        weightSum = weights.sum(categories);
    }

    private double agreement(int[] values) {
        var sum = 0.0;
        for (var i = 0; i < values.length; i++) {
            for (var j = i + 1; j < values.length; j++) {
                sum += weights.of(values[i], values[j]);
            }
        }
        return values.length < 2 ? 0 : sum / (values.length * (values.length - 1) / 2.0);
    }

    @Override
    public Parts parts(int[] times) {
        var sum = 0.0;
        var pairable = 0L;
        for (var profile = 0; profile < times.length; profile++) {
            if (profiles[profile].length > 1) {
                sum += times[profile] * agreement[profile];
                pairable += times[profile];
            }
        }
        return new Parts(sum / pairable, expected(shares(times)));
    }

    private double[] shares(int[] times) {
        var shares = new double[categories];
        var units = 0L;
        for (var profile = 0; profile < times.length; profile++) {
            var values = profiles[profile];
            if (values.length > 0) {
                units += times[profile];
                for (var value : values) {
                    shares[value] += (double) times[profile] / values.length;
                }
            }
        }
        for (var category = 0; category < categories; category++) {
            shares[category] /= units;
        }
        return shares;
    }

    private double expected(double[] shares) {
        var sum = 0.0;
        switch (chance) {
            case NONE -> {
                return 0;
            }
            case UNIFORM -> sum = weightSum / ((double) categories * categories);
            case FREQUENCIES -> {
                var means = weights.means(shares);
                for (var category = 0; category < categories; category++) {
                    sum += shares[category] * means[category];
                }
            }
            case GUESSING -> {
                for (var share : shares) {
                    sum += share * (1 - share);
                }
                sum *= weightSum / (categories * (categories - 1.0));
            }
        }
        return varies(shares) ? sum : 1;
    }

    /** Whether more than one category occurs. Where none does, chance agrees on everything, whatever the formula says. */
    private static boolean varies(double[] shares) {
        var seen = 0;
        for (var share : shares) {
            seen += share > 0 ? 1 : 0;
        }
        return seen > 1;
    }

    /** The linearised standard error of Gwet (2008; 2014, chapter 5), over units as drawn at random. */
    @Override
    public double error(int[] times) {
        var parts = parts(times);
        var coefficient = parts.coefficient();
        var shares = shares(times);
        var slopes = slopes(shares);
        long units = 0;
        long pairable = 0;
        for (var profile = 0; profile < times.length; profile++) {
            units += profiles[profile].length > 0 ? times[profile] : 0;
            pairable += profiles[profile].length > 1 ? times[profile] : 0;
        }
        var sum = 0.0;
        for (var profile = 0; profile < times.length; profile++) {
            var values = profiles[profile];
            if (values.length > 0 && times[profile] > 0) {
                var own = values.length < 2 ? 0
                        : (double) units / pairable * (agreement[profile] - parts.expected()) / (1 - parts.expected());
                var off = own - 2 * (1 - coefficient) * (guessed(values, slopes) - parts.expected()) / (1 - parts.expected())
                        - coefficient;
                sum += times[profile] * off * off;
            }
        }
        return StrictMath.sqrt(sum / ((double) units * (units - 1)));
    }

    /** How the expected agreement moves with the share of each category, halved; null where it does not. */
    private double[] slopes(double[] shares) {
        return switch (chance) {
            case NONE, UNIFORM -> null;
            case FREQUENCIES -> weights.means(shares);
            case GUESSING -> {
                var slopes = new double[categories];
                for (var category = 0; category < categories; category++) {
                    slopes[category] = weightSum / (categories * (categories - 1.0)) * (1 - shares[category]);
                }
                yield slopes;
            }
        };
    }

    private double guessed(int[] values, double[] slopes) {
        if (slopes == null) {
            return chance == Chance.NONE ? 0 : weightSum / ((double) categories * categories);
        }
        var sum = 0.0;
        for (var value : values) {
            sum += slopes[value];
        }
        return sum / values.length;
    }
}
