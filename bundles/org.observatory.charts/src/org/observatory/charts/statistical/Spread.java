// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.statistical;

import java.util.ArrayDeque;

/** Moves labels that stand below each other apart, all of them together as little as possible. */
final class Spread {

    private Spread() {
    }

    /** Labels that touch each other. */
    private record Run(int size, double sum) {

        double mean() {
            return sum / size;
        }

        Run with(Run other) {
            return new Run(size + other.size, sum + other.sum);
        }
    }

    /**
     * The middles of labels, in the order given, none on another: those that would touch stand together around the mean of
     * where they would stand.
     *
     * @param wanted  where each would stand, ascending
     * @param heights of each
     * @param gap     between two
     * @param top     above which none reaches
     * @param bottom  below which none reaches, unless there is no room
     */
    static double[] of(double[] wanted, double[] heights, double gap, double top, double bottom) {
        var offsets = new double[wanted.length];
        for (var i = 1; i < offsets.length; i++) {
            offsets[i] = offsets[i - 1] + (heights[i - 1] + heights[i]) / 2 + gap;
        }
        var runs = new ArrayDeque<Run>();
        for (var i = 0; i < wanted.length; i++) {
            var run = new Run(1, wanted[i] - offsets[i]);
            while (!runs.isEmpty() && runs.getLast().mean() >= run.mean()) {
                run = runs.removeLast().with(run);
            }
            runs.addLast(run);
        }
        var middles = new double[wanted.length];
        var least = wanted.length == 0 ? 0 : top + heights[0] / 2;
        var most = wanted.length == 0 ? 0 : bottom - heights[wanted.length - 1] / 2 - offsets[wanted.length - 1];
        var at = 0;
        for (var run : runs) {
            for (var i = 0; i < run.size(); i++, at++) {
                middles[at] = Math.max(least, Math.min(most, run.mean())) + offsets[at];
            }
        }
        return middles;
    }
}
