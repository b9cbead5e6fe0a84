// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A coefficient of two coders, for more of them as the mean over their pairs (for κ: Light 1971). Pairs without a common
 * unit are left out. Reads profiles of all coders in their order.
 */
final class PairMean implements Coefficient {

    /**
     * Two coders.
     *
     * @param one         the number of the one
     * @param other       the number of the other
     * @param of          the profile of both for each profile of all
     * @param profiles    how many profiles both have
     * @param coefficient their coefficient
     */
    record Pair(int one, int other, int[] of, int profiles, TwoCoders coefficient) {

        int[] times(int[] all) {
            var times = new int[profiles];
            for (var profile = 0; profile < all.length; profile++) {
                times[of[profile]] += all[profile];
            }
            return times;
        }

        long units(int[] all) {
            return TwoCoders.both(coefficient.profiles(), times(all));
        }
    }

    private final List<Pair> pairs = new ArrayList<>();

    PairMean(Profiles profiles, int coders, Function<int[][], TwoCoders> coefficient) {
        var all = new int[profiles.codes().length];
        for (var profile = 0; profile < all.length; profile++) {
            all[profile] = profile;
        }
        var times = profiles.times();
        for (var one = 0; one < coders; one++) {
            for (var other = one + 1; other < coders; other++) {
                var both = new Profiles(profiles.codes(), all).pair(one, other);
                var pair = new Pair(one, other, both.of(), both.codes().length, coefficient.apply(both.codes()));
                if (pair.units(times) > 0) {
                    pairs.add(pair);
                }
            }
        }
    }

    List<Pair> pairs() {
        return pairs;
    }

    @Override
    public Parts parts(int[] times) {
        var observed = 0.0;
        var expected = 0.0;
        for (var pair : pairs) {
            var parts = pair.coefficient().parts(pair.times(times));
            observed += parts.observed() / pairs.size();
            expected += parts.expected() / pairs.size();
        }
        return new Parts(observed, expected);
    }

    @Override
    public double of(int[] times) {
        return pairs.stream().mapToDouble(pair -> pair.coefficient().of(pair.times(times))).average().orElse(Double.NaN);
    }

    @Override
    public double error(int[] times) {
        return pairs.size() == 1 ? pairs.getFirst().coefficient().error(pairs.getFirst().times(times)) : Double.NaN;
    }
}
