// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.agreement;

/** How much two categories agree, from 0 to 1. */
interface Weights {

    double of(int one, int other);

    /** Whether only the same categories agree. */
    default boolean areNone() {
        return false;
    }

    /** Their sum over all pairs of categories. */
    default double sum(int categories) {
        var sum = 0.0;
        for (var one = 0; one < categories; one++) {
            for (var other = 0; other < categories; other++) {
                sum += of(one, other);
            }
        }
        return sum;
    }

    /** The mean weight of each category with the others, these as frequent as the shares say. */
    default double[] means(double[] shares) {
        if (areNone()) {
            return shares;
        }
        var means = new double[shares.length];
        for (var one = 0; one < means.length; one++) {
            for (var other = 0; other < means.length; other++) {
                means[one] += of(one, other) * shares[other];
            }
        }
        return means;
    }

    /** Only the same category agrees. */
    static Weights none() {
        return new Weights() {
            @Override
            public double of(int one, int other) {
                return one == other ? 1 : 0;
            }

            @Override
            public boolean areNone() {
                return true;
            }

            @Override
            public double sum(int categories) {
                return categories;
            }
        };
    }

    /** Less by the distance, or by its square; categories at both ends do not agree at all. */
    static Weights byDistance(double[] scores, boolean squared) {
        var range = scores[scores.length - 1] - scores[0];
        return (one, other) -> {
            var distance = range == 0 ? 0 : Math.abs(scores[one] - scores[other]) / range;
            return 1 - (squared ? distance * distance : distance);
        };
    }

    /** Less by the number of pairs of categories that lie between two, themselves included (Gwet 2014, chapter 3). */
    static Weights byRank(int categories) {
        var most = pairs(categories);
        return (one, other) -> one == other ? 1 : 1 - pairs(Math.abs(one - other) + 1) / most;
    }

    private static double pairs(int of) {
        return of * (of - 1) / 2.0;
    }
}
