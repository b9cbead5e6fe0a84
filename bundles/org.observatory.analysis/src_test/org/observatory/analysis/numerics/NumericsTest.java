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

/** Against tables: Abramowitz and Stegun (1964), Pearson's tables, and the checks published with the algorithms. */
class NumericsTest {

    /** Wichura (1988) gives the first three as the checks of AS 241; the others stand in every table. */
    @ParameterizedTest
    @CsvSource({"0.25, -0.6744897501960817", "0.001, -3.090232306167814", "1e-20, -9.262340089798408",
        "0.975, 1.959963984540054", "0.995, 2.5758293035489004", "0.5, 0"})
    void quantilesOfTheNormalDistribution(double probability, double z) {
        assertEquals(z, Normal.quantile(probability), 1e-14);
        assertEquals(1 - probability, Normal.tail(z), 1e-14);
    }

    /** Abramowitz and Stegun, table 26.2: the tail at 5 and at 10. */
    @Test
    void theTailIsPreciseFarOut() {
        assertEquals(2.866515718791939e-7, Normal.tail(5), 1e-20);
        assertEquals(7.619853024160527e-24, Normal.tail(10), 1e-36);
        assertEquals(0.04550026389635842, Normal.twoTails(-2), 1e-16);
    }

    /** Γ(1/2) = √π, Γ(10) = 9!, and Γ(100) from Abramowitz and Stegun, table 6.4. */
    @Test
    void logarithmsOfTheGammaFunction() {
        assertEquals(Math.log(Math.PI) / 2, Gamma.log(0.5), 1e-14);
        assertEquals(Math.log(362880), Gamma.log(10), 1e-13);
        assertEquals(359.1342053695754, Gamma.log(100), 1e-11);
        assertTrue(Double.isNaN(Gamma.log(0)));
    }

    /** The 5 % and 1 % points of χ² in any table. */
    @ParameterizedTest
    @CsvSource({"3.841458820694124, 1, 0.05", "6.634896601021213, 1, 0.01", "18.307038053275146, 10, 0.05",
        "124.34211340400407, 100, 0.05", "0, 3, 1"})
    void tailsOfChiSquared(double x, int degrees, double tail) {
        assertEquals(tail, Gamma.chiSquaredTail(x, degrees), 1e-13);
        assertEquals(1 - tail, Gamma.lower(degrees / 2.0, x / 2), 1e-13);
    }

    /** The 97.5 % points of Student's t in any table. */
    @ParameterizedTest
    @CsvSource({"1, 12.706204736174698", "2, 4.302652729749462", "11, 2.200985160082949", "30, 2.0422724563012373",
        "1000, 1.9623390808264078"})
    void quantilesOfStudent(int degrees, double t) {
        assertEquals(t, Beta.studentQuantile(0.975, degrees), 1e-9);
        assertEquals(-t, Beta.studentQuantile(0.025, degrees), 1e-9);
    }

    /** I_x(a, b) is a sum of binomial probabilities for whole a and b: here P(X ≥ 3) of 10 draws at 0.3. */
    @Test
    void theIncompleteBetaFunctionSumsBinomialProbabilities() {
        assertEquals(0.6172172136, Beta.regularised(0.3, 3, 8), 1e-12);
        assertEquals(0, Beta.regularised(0, 3, 8));
        assertEquals(1, Beta.regularised(1, 3, 8));
    }

    @Test
    void theQuantileIsTheInverse() {
        for (var a : new double[] {0.5, 1, 3.5, 80, 5_000}) {
            for (var b : new double[] {0.5, 2, 40, 100_000}) {
                for (var p : new double[] {1e-6, 0.025, 0.5, 0.975}) {
                    assertEquals(p, Beta.regularised(Beta.quantile(p, a, b), a, b), 1e-9, a + ", " + b);
                }
            }
        }
        assertEquals(0.5, Beta.quantile(0.5, 7, 7), 1e-14);
        assertTrue(Double.isNaN(Beta.quantile(1.5, 1, 1)));
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
            var expected = draws * Math.exp(Gamma.log(trials + 1) - Gamma.log(k + 1) - Gamma.log(trials - k + 1)
                    + k * Math.log(p) + (trials - k) * Math.log1p(-p));
            if (expected >= 5) {
                chiSquared += Math.pow(counts[k] - expected, 2) / expected;
                cells++;
            }
        }
        assertTrue(Gamma.chiSquaredTail(chiSquared, cells - 1) > 0.001, "chi squared " + chiSquared + " of " + cells);
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
