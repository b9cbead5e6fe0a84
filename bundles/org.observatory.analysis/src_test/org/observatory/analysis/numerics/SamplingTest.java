// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.numerics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.observatory.analysis.Label;
import org.observatory.analysis.Progress;

/** Seeds, draws and what is told of samples, against definitions, published algorithms and small cases by hand. */
class SamplingTest {

    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    /** A seed saved with a result gives it again: the place of the sample in the seed's sequence, mixed with that place. */
    @ParameterizedTest
    @CsvSource({"1234567, 0", "1234567, 1", "0, 7", "-5, 1000"})
    void eachSampleBeginsAtItsPlaceInTheSequenceOfTheSeed(long seed, int sample) {
        var sequence = new SplitMix(seed);
        IntStream.range(0, sample).forEach(before -> sequence.nextLong());
        var place = new SplitMix(sample + 1 - GOLDEN).nextLong();

        assertEquals(new SplitMix(sequence.nextLong() ^ place).nextLong(), SplitMix.ofSample(seed, sample).nextLong());
    }

    @Test
    void whatIsSureTakesNoChance() {
        var random = new SplitMix(6);
        assertEquals(0, Multinomial.binomial(random, 50, 0));
        assertEquals(50, Multinomial.binomial(random, 50, 1));
        new Multinomial(new long[] {0, 8, 0}).draw(random, 20, new long[3]);

        assertEquals(new SplitMix(6).nextLong(), random.nextLong());
    }

    @Test
    void withNothingToDrawFromNothingIsDrawn() {
        var drawn = new long[] {9, 9};
        new Multinomial(new long[] {0, 0}).draw(new SplitMix(1), 5, drawn);

        assertEquals(0, drawn[0] + drawn[1]);
    }

    /** One of few comes as often as its binomial probability says: (1 − p)ⁿ, np(1 − p)ⁿ⁻¹, pⁿ. */
    @ParameterizedTest
    @CsvSource({"1, 0.3", "3, 0.1", "4, 0.5"})
    void aFewTrialsSucceedAsOftenAsTheyShould(int trials, double p) {
        var random = new SplitMix(11);
        var counts = new int[trials + 1];
        IntStream.range(0, 100_000).forEach(i -> counts[(int) Multinomial.binomial(random, trials, p)]++);

        assertEquals(Math.pow(1 - p, trials), counts[0] / 100_000.0, 0.006);
        assertEquals(trials * p * Math.pow(1 - p, trials - 1), counts[1] / 100_000.0, 0.006);
        assertEquals(Math.pow(p, trials), counts[trials] / 100_000.0, 0.006);
    }

    /** Hörmann (1993), algorithm BTRS, with Stirling's corrections in place of factorials as TensorFlow's random_binomial_op has it. */
    @ParameterizedTest
    @CsvSource({"20, 0.5", "40, 0.25", "100, 0.1", "1000, 0.2", "20000, 0.001"})
    void manyTrialsAreDrawnAsThePublishedAlgorithmDrawsThem(int trials, double p) {
        var ours = new SplitMix(8);
        var published = new SplitMix(8);
        for (var i = 0; i < 20_000; i++) {
            assertEquals(published(published, trials, p), Multinomial.binomial(ours, trials, p));
        }
        assertEquals(published.nextLong(), ours.nextLong());
    }

    private static long published(SplitMix random, double n, double p) {
        var stddev = Math.sqrt(n * p * (1 - p));
        var b = 1.15 + 2.53 * stddev;
        var a = -0.0873 + 0.0248 * b + 0.01 * p;
        var c = n * p + 0.5;
        var r = p / (1 - p);
        var alpha = (2.83 + 5.1 / b) * stddev;
        var m = Math.floor((n + 1) * p);
        while (true) {
            var u = random.nextDouble() - 0.5;
            var v = random.nextDouble();
            var us = 0.5 - Math.abs(u);
            var k = Math.floor((2 * a / us + b) * u + c);
            if (us >= 0.07 && v <= 0.92 - 4.2 / b) {
                return (long) k;
            }
            if (k < 0 || k > n) {
                continue;
            }
            var most = (m + 0.5) * Math.log((m + 1) / (r * (n - m + 1))) + (n + 1) * Math.log((n - m + 1) / (n - k + 1))
                    + (k + 0.5) * Math.log(r * (n - k + 1) / (k + 1)) + stirling(m) + stirling(n - m) - stirling(k) - stirling(n - k);
            if (Math.log(v * alpha / (a / (us * us) + b)) <= most) {
                return (long) k;
            }
        }
    }

    /** ln k! less (k + ½) ln(k + 1) − (k + 1) + ½ ln 2π. */
    private static double stirling(double k) {
        if (k < 10) {
            var logarithm = IntStream.rangeClosed(1, (int) k).mapToDouble(Math::log).sum();
            return logarithm - (k + 0.5) * Math.log(k + 1) + k + 1 - Math.log(2 * Math.PI) / 2;
        }
        var square = (k + 1) * (k + 1);
        return (1 / 12.0 - (1 / 360.0 - 1 / 1260.0 / square) / square) / (k + 1);
    }

    /** What is beyond all trials is turned down by this. */
    @Test
    void aFactorialBelowZeroIsNotANumber() {
        assertTrue(Double.isNaN(Distributions.logFactorial(-1)) && Double.isNaN(Distributions.logFactorial(-20)));
    }

    private static Resampling of(double... values) {
        var next = new AtomicInteger();
        return Resampling.of(values.length, 1, () -> random -> values[next.getAndIncrement()], Progress.none());
    }

    /** Deviations from 5 of 9 + 1 + 1 + 1 + 0 + 0 + 4 + 16, over 7. */
    @Test
    void theDeviationOfEightValuesByHand() {
        assertEquals(Math.sqrt(32 / 7.0), of(2, 4, 4, 4, 5, 5, 7, 9).deviation(), 1e-12);
        assertTrue(Double.isNaN(of(3).deviation()));
    }

    /** As R's quantile(c(1, 2, 4, 8), c(0, 0.25, 0.5, 0.9, 1)) gives them. */
    @Test
    void quantilesLieBetweenTwoValues() {
        var values = of(8, 2, 1, 4);
        assertEquals(List.of(1.0, 1.75, 3.0, 6.8, 8.0),
                DoubleStream.of(0, 0.25, 0.5, 0.9, 1).map(values::quantile).map(value -> Math.round(value * 1e9) / 1e9).boxed().toList());
    }

    @ParameterizedTest
    @CsvSource({"1", "7", "8"})
    void asManySamplesAreDrawnAsWereAskedForAndProgressGrowsToOne(int samples) {
        var told = new ArrayList<Double>();
        var drawn = Resampling.of(samples, 3, () -> SplitMix::nextDouble, new Progress() {
            @Override
            public void report(double done, Label step) {
                told.add(done);
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        });

        assertEquals(samples, drawn.defined());
        assertEquals(IntStream.range(0, samples).filter(i -> i % 2 == 0).mapToObj(i -> (double) i / samples).toList(), told);
    }

    @Test
    void aFaultOfTheSecondThreadIsToldWithItsCause() {
        var caller = Thread.currentThread();
        var told = assertThrows(IllegalStateException.class, () -> Resampling.of(4, 1, () -> random -> {
            if (Thread.currentThread() != caller) {
                throw new IllegalArgumentException("planted");
            }
            return 1;
        }, Progress.none()));

        assertEquals("planted", told.getCause().getMessage());
    }
}
