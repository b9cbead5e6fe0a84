// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.numerics;

import java.util.random.RandomGenerator;

/**
 * SplitMix64 (Steele, Lea and Flood, 2014), written out so that a seed gives the same numbers on every machine and in
 * every version of Java. Not safe for use by several threads: each sample has one of its own.
 */
public final class SplitMix implements RandomGenerator {

    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    private long state;

    /** Begins where the seed says. */
    public SplitMix(long seed) {
        state = seed;
    }

    /** {@return the generator of one of many samples}: far from those of the other samples, whoever runs it. */
    public static SplitMix ofSample(long seed, int sample) {
        return new SplitMix(mixed(seed + GOLDEN * (sample + 1L)) ^ mixed(sample + 1L));
    }

    @Override
    public long nextLong() {
        state += GOLDEN;
        return mixed(state);
    }

    /** {@return a number from 0 to below the bound}, which is above zero; every one as likely, up to 2⁻³². */
    public int below(int bound) {
        return (int) Math.unsignedMultiplyHigh(nextLong(), bound);
    }

    private static long mixed(long value) {
        var z = (value ^ value >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        return z ^ z >>> 31;
    }
}
