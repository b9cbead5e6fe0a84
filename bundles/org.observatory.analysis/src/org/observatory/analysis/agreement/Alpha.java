// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.agreement;

/**
 * Krippendorff's α = 1 − D<sub>o</sub>/D<sub>e</sub>, with values that coders left out (Krippendorff 2011). Reads sorted
 * profiles of two values at least. Its parts are one minus the disagreements, both divided by the same greatest.
 */
final class Alpha implements Coefficient {

    /** How far two values differ. */
    enum Level {
        NOMINAL, ORDINAL, INTERVAL, RATIO
    }

    private final int[][] profiles;
    private final int categories;
    private final Level level;
    private final double[] scores;
    private final double[] fixed;

    /**
     * For values of that level.
     *
     * @param scores the number of each category; null for the level of names
     */
    Alpha(int[][] profiles, int categories, Level level, double[] scores) {
        this.profiles = profiles;
        this.categories = categories;
        this.level = level;
        this.scores = scores == null ? null : centred(scores, level);
        fixed = level == Level.ORDINAL ? null : within(this.scores);
    }

    /** Numbers near zero, so that little is lost where only their differences matter. */
    private static double[] centred(double[] scores, Level level) {
        var middle = level == Level.INTERVAL && scores.length > 0 ? (scores[0] + scores[scores.length - 1]) / 2 : 0;
        var centred = scores.clone();
        for (var i = 0; i < centred.length; i++) {
            centred[i] -= middle;
        }
        return centred;
    }

    /** The squared difference of two categories. */
    private double difference(int one, int other, double[] places) {
        if (one == other) {
            return 0;
        }
        return switch (level) {
            case NOMINAL -> 1;
            case ORDINAL, INTERVAL -> (places[one] - places[other]) * (places[one] - places[other]);
            case RATIO -> {
                var sum = places[one] + places[other];
                var share = sum == 0 ? 0 : (places[one] - places[other]) / sum;
                yield share * share;
            }
        };
    }

    /** The differences within each profile, by the number of its values less one. */
    private double[] within(double[] places) {
        var within = new double[profiles.length];
        for (var profile = 0; profile < within.length; profile++) {
            var values = profiles[profile];
            var sum = 0.0;
            for (var i = 0; i < values.length; i++) {
                for (var j = i + 1; j < values.length; j++) {
                    sum += difference(values[i], values[j], places);
                }
            }
            within[profile] = values.length < 2 ? 0 : sum / (values.length - 1);
        }
        return within;
    }

    private double[] totals(int[] times) {
        var totals = new double[categories];
        for (var profile = 0; profile < times.length; profile++) {
            if (profiles[profile].length > 1) {
                for (var value : profiles[profile]) {
                    totals[value] += times[profile];
                }
            }
        }
        return totals;
    }

    /** Where each category stands: its number or, for ranks, the middle of its values in the line of all values. */
    private double[] places(double[] totals) {
        if (level != Level.ORDINAL) {
            return scores;
        }
        var places = new double[totals.length];
        var below = 0.0;
        for (var category = 0; category < totals.length; category++) {
            places[category] = below + totals[category] / 2;
            below += totals[category];
        }
        return places;
    }

    /** The differences between all values, whatever the unit. */
    private double between(double[] totals, double[] places) {
        var n = sum(totals);
        var sum = 0.0;
        switch (level) {
            case NOMINAL -> {
                for (var total : totals) {
                    sum += total * (n - total);
                }
                return sum / 2;
            }
            case ORDINAL, INTERVAL -> {
                var mean = 0.0;
                for (var category = 0; category < totals.length; category++) {
                    mean += totals[category] * places[category] / n;
                }
                for (var category = 0; category < totals.length; category++) {
                    sum += totals[category] * (places[category] - mean) * (places[category] - mean);
                }
                return sum * n;
            }
            case RATIO -> {
                for (var one = 0; one < totals.length; one++) {
                    for (var other = one + 1; other < totals.length && totals[one] > 0; other++) {
                        sum += totals[one] * totals[other] * difference(one, other, places);
                    }
                }
                return sum;
            }
        }
        return sum;
    }

    private static double sum(double[] of) {
        var sum = 0.0;
        for (var value : of) {
            sum += value;
        }
        return sum;
    }

    /** The observed and the expected disagreement. */
    double[] disagreements(int[] times) {
        var totals = totals(times);
        var places = places(totals);
        var within = fixed == null ? within(places) : fixed;
        var observed = 0.0;
        for (var profile = 0; profile < times.length; profile++) {
            observed += times[profile] * within[profile];
        }
        var n = sum(totals);
        return new double[] {2 * observed / n, 2 * between(totals, places) / (n * (n - 1))};
    }

    @Override
    public Parts parts(int[] times) {
        var disagreements = disagreements(times);
        return new Parts(1 - disagreements[0], 1 - disagreements[1]);
    }

    @Override
    public double of(int[] times) {
        var disagreements = disagreements(times);
        return disagreements[1] > 0 ? 1 - disagreements[0] / disagreements[1] : Double.NaN;
    }

    /**
     * The linearised standard error of Gwet (2014, chapter 5), which takes the differences of categories as given; NaN at
     * the ordinal level, whose differences depend on the values themselves.
     */
    @Override
    public double error(int[] times) {
        if (level == Level.ORDINAL) {
            return Double.NaN;
        }
        var totals = totals(times);
        var n = sum(totals);
        var disagreements = disagreements(times);
        var expected = disagreements[1] * (n - 1) / n;
        var plain = 1 - disagreements[0] / expected;
        var distances = distances(totals, places(totals));
        long units = 0;
        for (var profile = 0; profile < times.length; profile++) {
            units += profiles[profile].length > 1 ? times[profile] : 0;
        }
        var mean = n / units;
        var sum = 0.0;
        for (var profile = 0; profile < times.length; profile++) {
            var values = profiles[profile];
            if (values.length > 1 && times[profile] > 0) {
                var far = 0.0;
                for (var value : values) {
                    far += distances[value] / n;
                }
                var more = (values.length - mean) / mean;
                var own = 1 - 2 * fixed[profile] / mean / expected + disagreements[0] / expected * more;
                var chance = 1 + more - far / mean / expected;
                var off = own - 2 * (1 - plain) * chance - plain;
                sum += times[profile] * off * off;
            }
        }
        return StrictMath.sqrt(sum / ((double) units * (units - 1)));
    }

    /** The differences of each category from all values. */
    private double[] distances(double[] totals, double[] places) {
        var distances = new double[totals.length];
        for (var one = 0; one < totals.length; one++) {
            for (var other = 0; other < totals.length; other++) {
                distances[one] += totals[other] * difference(one, other, places);
            }
        }
        return distances;
    }

    /** Draws α as Krippendorff's own algorithm does. */
    PairSampler sampler(int[] times) {
        var totals = totals(times);
        var places = places(totals);
        return new PairSampler(profiles, times, (one, other) -> 2 * difference(one, other, places)
                / (disagreements(times)[1] * sum(totals)));
    }
}
