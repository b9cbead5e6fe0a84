// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.numerics;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

import org.observatory.analysis.Label;
import org.observatory.analysis.Progress;

/**
 * Draws many samples, half of them in a second thread, and tells how their values spread. Each sample has a generator
 * that depends on the seed and its own number alone, so that the values do not depend on the threads.
 */
public final class Resampling {

    private static final Label DRAWING = new Label("Drawing samples", "Tirage des échantillons");

    private final double[] values;
    private final int undefined;

    /** What is computed from one sample. */
    @FunctionalInterface
    public interface Sampler {

        /** {@return the value of a sample drawn with this generator; NaN where it is not defined} */
        double draw(SplitMix random);
    }

    private Resampling(double[] drawn) {
        values = Arrays.stream(drawn).filter(value -> !Double.isNaN(value)).sorted().toArray();
        undefined = drawn.length - values.length;
    }

    /**
     * Draws the samples.
     *
     * @param samples  how many
     * @param seed     the same seed gives the same values
     * @param samplers gives each thread a sampler of its own
     * @param progress asked by the calling thread whether to go on
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public static Resampling of(int samples, long seed, Supplier<Sampler> samplers, Progress progress) {
        var drawn = new double[samples];
        var ended = new AtomicBoolean();
        var fault = new Throwable[1];
        var second = new Thread(() -> {
            var sampler = samplers.get();
            for (var i = 1; i < samples && !ended.get(); i += 2) {
                drawn[i] = sampler.draw(SplitMix.ofSample(seed, i));
            }
        }, "resampling");
        second.setDaemon(true);
        second.setUncaughtExceptionHandler((thread, thrown) -> fault[0] = thrown);
        second.start();
        try {
            var sampler = samplers.get();
            for (var i = 0; i < samples; i += 2) {
                progress.check();
                drawn[i] = sampler.draw(SplitMix.ofSample(seed, i));
                progress.report((double) i / samples, DRAWING);
            }
        } catch (RuntimeException | Error over) {
            ended.set(true);
            throw over;
        } finally {
            join(second);
        }
        if (fault[0] != null) {
            throw new IllegalStateException("A sample could not be drawn.", fault[0]);
        }
        return new Resampling(drawn);
    }

    private static void join(Thread thread) {
        var interrupted = false;
        while (true) {
            try {
                thread.join();
                break;
            } catch (InterruptedException wait) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** {@return how many samples have a value} */
    public int defined() {
        return values.length;
    }

    /** {@return how many samples have none} */
    public int undefined() {
        return undefined;
    }

    /** {@return the standard deviation of the values; NaN for fewer than two} */
    public double deviation() {
        var mean = Arrays.stream(values).average().orElse(Double.NaN);
        return StrictMath.sqrt(Arrays.stream(values).map(value -> (value - mean) * (value - mean)).sum() / (values.length - 1));
    }

    /** {@return the quantile of the values, between two of them as Hyndman and Fan's seventh type; NaN for none} */
    public double quantile(double probability) {
        if (values.length == 0) {
            return Double.NaN;
        }
        var place = (values.length - 1) * probability;
        var below = (int) Math.floor(place);
        var above = Math.min(below + 1, values.length - 1);
        return values[below] + (place - below) * (values[above] - values[below]);
    }
}
