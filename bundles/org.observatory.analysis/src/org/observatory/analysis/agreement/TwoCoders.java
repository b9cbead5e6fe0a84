// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.agreement;

/** A coefficient of exactly two coders. Reads profiles of two values in the order of the coders. */
sealed interface TwoCoders extends Coefficient {

    /** The profiles of two coders. */
    int[][] profiles();

    /** How many units both coded. */
    static long both(int[][] profiles, int[] times) {
        var both = 0L;
        for (var profile = 0; profile < times.length; profile++) {
            both += profiles[profile][0] >= 0 && profiles[profile][1] >= 0 ? times[profile] : 0;
        }
        return both;
    }

    /** How often each category was chosen by one of them, as shares of the units that both coded. */
    static double[] shares(int[][] profiles, int[] times, int coder, int categories) {
        var shares = new double[categories];
        var both = both(profiles, times);
        for (var profile = 0; profile < times.length; profile++) {
            if (profiles[profile][0] >= 0 && profiles[profile][1] >= 0) {
                shares[profiles[profile][coder]] += (double) times[profile] / both;
            }
        }
        return shares;
    }

    /** The mean weight of the pairs of values. */
    static double observed(int[][] profiles, int[] times, Weights weights) {
        var sum = 0.0;
        for (var profile = 0; profile < times.length; profile++) {
            if (profiles[profile][0] >= 0 && profiles[profile][1] >= 0) {
                sum += times[profile] * weights.of(profiles[profile][0], profiles[profile][1]);
            }
        }
        return sum / both(profiles, times);
    }

    /** Cohen's κ: chance follows the frequencies of each coder (Cohen 1960, 1968). */
    record Cohen(int[][] profiles, int categories, Weights weights) implements TwoCoders {

        @Override
        public Parts parts(int[] times) {
            var means = weights.means(shares(profiles, times, 1, categories));
            var shares = shares(profiles, times, 0, categories);
            var expected = 0.0;
            for (var category = 0; category < categories; category++) {
                expected += shares[category] * means[category];
            }
            return new Parts(observed(profiles, times, weights), expected);
        }

        /** The large-sample standard error of Fleiss, Cohen and Everitt (1969), not supposing that κ is zero. */
        @Override
        public double error(int[] times) {
            var parts = parts(times);
            var kappa = parts.coefficient();
            var ofFirst = weights.means(shares(profiles, times, 1, categories));
            var ofSecond = weights.means(shares(profiles, times, 0, categories));
            var both = both(profiles, times);
            var sum = 0.0;
            for (var profile = 0; profile < times.length; profile++) {
                var one = profiles[profile][0];
                var other = profiles[profile][1];
                if (one >= 0 && other >= 0) {
                    var term = weights.of(one, other) - (ofFirst[one] + ofSecond[other]) * (1 - kappa);
                    sum += (double) times[profile] / both * term * term;
                }
            }
            var off = kappa - parts.expected() * (1 - kappa);
            return StrictMath.sqrt(Math.max(0, sum - off * off) / both) / (1 - parts.expected());
        }
    }

    /** Scott's π: chance follows the frequencies of both coders together (Scott 1955). */
    record Scott(int[][] profiles, Corrected corrected) implements TwoCoders {

        Scott(int[][] profiles, int categories) {
            this(profiles, new Corrected(complete(profiles), categories, Weights.none(), Corrected.Chance.FREQUENCIES));
        }

        /** Units that one of them left out tell nothing of the frequencies either. */
        private static int[][] complete(int[][] profiles) {
            var complete = new int[profiles.length][];
            for (var profile = 0; profile < complete.length; profile++) {
                complete[profile] = profiles[profile][0] >= 0 && profiles[profile][1] >= 0 ? profiles[profile] : new int[0];
            }
            return complete;
        }

        @Override
        public Parts parts(int[] times) {
            return corrected.parts(times);
        }

        @Override
        public double error(int[] times) {
            return corrected.error(times);
        }
    }

    /** Holsti's 2M / (N₁ + N₂): of the decisions of both, how many they share (Holsti 1969). */
    record Holsti(int[][] profiles) implements TwoCoders {

        @Override
        public Parts parts(int[] times) {
            var same = 0L;
            var decisions = 0L;
            for (var profile = 0; profile < times.length; profile++) {
                var one = profiles[profile][0];
                var other = profiles[profile][1];
                same += one >= 0 && one == other ? times[profile] : 0;
                decisions += (one >= 0 ? times[profile] : 0) + (other >= 0 ? times[profile] : 0);
            }
            return new Parts(2.0 * same / decisions, 0);
        }
    }
}
