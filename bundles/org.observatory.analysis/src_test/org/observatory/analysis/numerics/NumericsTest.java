// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.numerics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.observatory.analysis.Label;
import org.observatory.analysis.Progress;

/** Against tables: Abramowitz and Stegun (1964), Pearson's tables, the checks published with algorithms, and closed forms. */
class NumericsTest {

    /** Wichura (1988), the checks of AS 241, turned into two tails; the others stand in every table. */
    @ParameterizedTest
    @CsvSource({"0.5, 0.6744897501960817", "0.002, 3.090232306167814", "2e-20, 9.262340089798408",
        "0.05, 1.959963984540054", "0.01, 2.5758293035489004", "1, 0"})
    void tailsOfTheNormalDistribution(double both, double z) {
        assertEquals(both, Distributions.twoTails(z), both * 1e-14);
        assertEquals(both, Distributions.twoTails(-z), both * 1e-14);
        assertEquals(z, Distributions.critical(1 - both), both < 1e-9 ? Double.POSITIVE_INFINITY : 1e-13);
    }

    /** Abramowitz and Stegun, table 26.2: the tail at 5 and at 10. */
    @Test
    void theTailIsPreciseFarOut() {
        assertEquals(2 * 2.866515718791939e-7, Distributions.twoTails(5), 1e-20);
        assertEquals(2 * 7.619853024160527e-24, Distributions.twoTails(10), 1e-36);
        assertEquals(0.04550026389635842, Distributions.twoTails(-2), 1e-16);
    }

    /** 9!, and Γ(100) from Abramowitz and Stegun, table 6.4. */
    @Test
    void logarithmsOfFactorials() {
        assertEquals(Math.log(362880), Distributions.logFactorial(9), 1e-13);
        assertEquals(359.1342053695754, Distributions.logFactorial(99), 1e-11);
        assertEquals(0, Distributions.logFactorial(0), 1e-15);
    }

    /** The 5 % and 1 % points of χ² in any table. */
    @ParameterizedTest
    @CsvSource({"3.841458820694124, 1, 0.05", "6.634896601021213, 1, 0.01", "18.307038053275146, 10, 0.05",
        "124.34211340400407, 100, 0.05", "0, 3, 1"})
    void tailsOfChiSquared(double x, int degrees, double tail) {
        assertEquals(tail, Distributions.chiSquaredTail(x, degrees), 1e-13);
    }

    /** The 97.5 % points of Student's t in any table. */
    @ParameterizedTest
    @CsvSource({"1, 12.706204736174698", "2, 4.302652729749462", "11, 2.200985160082949", "30, 2.0422724563012373",
        "1000, 1.9623390808264078"})
    void quantilesOfStudent(int degrees, double t) {
        assertEquals(t, Distributions.studentQuantile(0.975, degrees), 1e-9);
        assertEquals(-t, Distributions.studentQuantile(0.025, degrees), 1e-9);
    }

    /** In closed form: 1 − (1 − p)^(1/b) for a = 1, p^(1/a) for b = 1, and sin²(πp/2) for a = b = ½. */
    @ParameterizedTest
    @CsvSource({"0.025", "0.5", "0.975", "0.9995"})
    void quantilesOfTheBetaDistribution(double p) {
        assertEquals(1 - Math.pow(1 - p, 1 / 20.0), Distributions.betaQuantile(p, 1, 20), 1e-11);
        assertEquals(Math.pow(p, 1 / 263.0), Distributions.betaQuantile(p, 263, 1), 1e-11);
        assertEquals(Math.pow(Math.sin(Math.PI * p / 2), 2), Distributions.betaQuantile(p, 0.5, 0.5), 1e-11);
    }

    @Test
    void noDistributionNoNumber() {
        assertTrue(Double.isNaN(Distributions.betaQuantile(0.5, 0, 1)) && Double.isNaN(Distributions.betaQuantile(0.5, 1, 0)));
        assertTrue(Double.isNaN(Distributions.studentQuantile(0.5, 0)) && Double.isNaN(Distributions.chiSquaredTail(1, 0)));
    }

    /** The first numbers of SplitMix64 from the seed 1234567, as the reference implementation of Vigna prints them. */
    @Test
    void theGeneratorIsTheReferences() {
        var random = new SplitMix(1234567);
        assertEquals(6457827717110365317L, random.nextLong());
        assertEquals(3203168211198807973L, random.nextLong());
        assertEquals(Long.parseUnsignedLong("9817491932198370423"), random.nextLong());
    }

    @Test
    void everyNumberBelowABoundIsDrawnAsOften() {
        var counts = new int[7];
        var random = new SplitMix(3);
        IntStream.range(0, 70_000).forEach(i -> counts[random.below(7)]++);
        for (var count : counts) {
            assertEquals(10_000, count, 400);
        }
    }

    /** Each number of successes comes as often as the binomial distribution says, for both ways of drawing. */
    @ParameterizedTest
    @CsvSource({"12, 0.3", "200, 0.04", "100, 0.9", "40, 0.5", "1000, 0.2"})
    void binomialDrawsFollowTheirDistribution(int trials, double p) {
        var random = new SplitMix(5);
        var draws = 100_000;
        var counts = new int[trials + 1];
        IntStream.range(0, draws).forEach(i -> counts[(int) Multinomial.binomial(random, trials, p)]++);
        var chiSquared = 0.0;
        var cells = 0;
        for (var k = 0; k <= trials; k++) {
            var expected = draws * Math.exp(Distributions.logFactorial(trials) - Distributions.logFactorial(k) - Distributions.logFactorial(trials - k)
                    + k * Math.log(p) + (trials - k) * Math.log1p(-p));
            if (expected >= 5) {
                chiSquared += Math.pow(counts[k] - expected, 2) / expected;
                cells++;
            }
        }
        assertTrue(Distributions.chiSquaredTail(chiSquared, cells - 1) > 0.001, "chi squared " + chiSquared + " of " + cells);
    }

    @Test
    void multinomialDrawsShareOutWhatThereIs() {
        var multinomial = new Multinomial(new long[] {10, 0, 30, 60});
        var drawn = new long[4];
        var sums = new long[4];
        var random = new SplitMix(2);
        for (var i = 0; i < 1000; i++) {
            multinomial.draw(random, 100, drawn);
            assertEquals(100, IntStream.range(0, 4).mapToLong(k -> drawn[k]).sum());
            IntStream.range(0, 4).forEach(k -> sums[k] += drawn[k]);
        }
        assertEquals(10_000, sums[0], 300);
        assertEquals(0, sums[1]);
        assertEquals(60_000, sums[3], 500);
    }

    private static Resampling uniform(int samples, long seed) {
        return Resampling.of(samples, seed, () -> random -> random.nextDouble(), Progress.none());
    }

    @Test
    void samplesDependOnTheSeedAndNotOnTheThreads() {
        assertArrayEquals(quantiles(uniform(1000, 7)), quantiles(uniform(1000, 7)));
        assertTrue(uniform(1000, 7).quantile(0.5) != uniform(1000, 8).quantile(0.5));
        assertEquals(0.025, uniform(40_000, 1).quantile(0.025), 0.005);
        assertEquals(Math.sqrt(1 / 12.0), uniform(40_000, 1).deviation(), 0.005);
    }

    private static double[] quantiles(Resampling of) {
        return new double[] {of.quantile(0), of.quantile(0.025), of.quantile(0.975), of.quantile(1), of.deviation()};
    }

    @Test
    void samplesWithoutAValueAreCounted() {
        var half = Resampling.of(1000, 1, () -> random -> random.nextBoolean() ? 1 : Double.NaN, Progress.none());
        assertEquals(500, half.undefined(), 60);
        assertEquals(1000, half.defined() + half.undefined());
        assertTrue(Double.isNaN(Resampling.of(10, 1, () -> random -> Double.NaN, Progress.none()).quantile(0.5)));
    }

    @Test
    void drawingCanBeCancelledAndAFaultIsTold() {
        var cancelled = new Progress() {
            @Override
            public void report(double done, Label step) {
                throw new AssertionError("A cancelled run reports nothing.");
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThrows(CancellationException.class, () -> Resampling.of(1000, 1, () -> random -> 1, cancelled));
        Supplier<Resampling.Sampler> broken = () -> random -> {
            throw new IllegalArgumentException("planted");
        };
        assertThrows(RuntimeException.class, () -> Resampling.of(2, 1, broken, Progress.none()));
    }
}
