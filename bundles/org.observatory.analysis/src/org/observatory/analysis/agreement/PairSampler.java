// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.agreement;

import java.util.Arrays;
import java.util.TreeMap;

import org.observatory.analysis.numerics.Multinomial;
import org.observatory.analysis.numerics.Resampling;
import org.observatory.analysis.numerics.SplitMix;

/**
 * Krippendorff's own way of drawing α (2013, <i>Bootstrapping Distributions for Krippendorff's Alpha</i>): for each pair of
 * values that a unit has, a pair is drawn from those of all units, and its deviation taken off one. The expected
 * disagreement stays that of the data. It draws pairs, which are not independent, where the bootstrap of units draws whole
 * units, which are: it gives narrower intervals.
 */
final class PairSampler implements Resampling.Sampler {

    private final double[] deviations;
    private final Multinomial pairs;
    private final long[] draws;
    private final long[] drawn;

    PairSampler(int[][] profiles, int[] times, Weights deviation) {
        var counts = new TreeMap<Double, Long>();
        draws = new long[Arrays.stream(profiles).mapToInt(values -> values.length).max().orElse(0) + 1];
        for (var profile = 0; profile < times.length; profile++) {
            var values = profiles[profile];
            for (var i = 0; i < values.length; i++) {
                for (var j = i + 1; j < values.length; j++) {
                    counts.merge(deviation.of(values[i], values[j]), (long) times[profile], Long::sum);
                    draws[values.length] += times[profile];
                }
            }
        }
        deviations = counts.keySet().stream().mapToDouble(Double::doubleValue).toArray();
        pairs = new Multinomial(counts.values().stream().mapToLong(Long::longValue).toArray());
        drawn = new long[deviations.length];
    }

    @Override
    public double draw(SplitMix random) {
        var alpha = 1.0;
        for (var values = 2; values < draws.length; values++) {
            pairs.draw(random, draws[values], drawn);
            for (var kind = 0; kind < drawn.length; kind++) {
                alpha -= drawn[kind] * deviations[kind] / (values - 1);
            }
        }
        return Math.max(alpha, -1);
    }
}
