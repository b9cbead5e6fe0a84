// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.internal.birt;

import java.util.Comparator;
import java.util.List;

/** Where BIRT places the slices of a pie. */
public final class BirtPie {

    private BirtPie() {
    }

    /**
     * A slice, in radians from the top, clockwise.
     *
     * @param start  where it begins
     * @param extent how far it reaches
     */
    public record Arc(double start, double extent) {

        /** Half way through it. */
        public double middle() {
            return start + extent / 2;
        }
    }

    /**
     * Places slices one after the other from the top, clockwise.
     *
     * @param values   positive, in order
     * @param diameter of the circle in points
     */
    public static List<Arc> place(List<Double> values, double diameter) {
        var canvas = new BirtCanvas();
        BirtEngine.render(BirtModels.pie(values), diameter, diameter, canvas);
        if (canvas.slices().size() != values.size()) {
            throw new IllegalStateException("The chart engine drew " + canvas.slices().size() + " slices of " + values.size() + ".");
        }
        return canvas.slices().stream().sorted(Comparator.comparingInt(BirtCanvas.Slice::index))
                .map(slice -> new Arc(Math.toRadians(slice.start()), Math.toRadians(slice.extent()))).toList();
    }
}
