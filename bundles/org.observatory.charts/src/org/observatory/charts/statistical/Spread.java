// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.statistical;

/** Moves labels that stand below each other apart, each as little as possible. */
final class Spread {

    private Spread() {
    }

    /**
     * The middles of labels, in the order given, none on another.
     *
     * @param wanted  where each would stand, ascending
     * @param heights of each
     * @param gap     between two
     * @param top     above which none reaches
     * @param bottom  below which none reaches, unless there is no room
     */
    static double[] of(double[] wanted, double[] heights, double gap, double top, double bottom) {
        var middles = wanted.clone();
        for (var i = 0; i < middles.length; i++) {
            var least = i == 0 ? top + heights[i] / 2 : middles[i - 1] + (heights[i - 1] + heights[i]) / 2 + gap;
            middles[i] = Math.max(middles[i], least);
        }
        for (var i = middles.length - 1; i >= 0; i--) {
            var most = i == middles.length - 1 ? bottom - heights[i] / 2 : middles[i + 1] - (heights[i + 1] + heights[i]) / 2 - gap;
            middles[i] = Math.min(middles[i], most);
        }
        for (var i = 0; i < middles.length; i++) {
            var least = i == 0 ? top + heights[i] / 2 : middles[i - 1] + (heights[i - 1] + heights[i]) / 2 + gap;
            middles[i] = Math.max(middles[i], least);
        }
        return middles;
    }
}
