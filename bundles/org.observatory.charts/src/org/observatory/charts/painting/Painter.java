// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.painting;

import java.util.List;

import org.observatory.charts.drawing.Box;
import org.observatory.charts.drawing.Item;

/**
 * Draws a plot of its own kind. Holds what is drawn, in words and numbers, without sizes, fonts or colours; those come
 * with the {@link Sheet}. Immutable, best a record, since a chart described twice is the same chart. Called on any
 * thread, often several times with different widths and smaller types until all fits: a painting is a matter of
 * milliseconds, and the same for the same box and sheet.
 */
public interface Painter {

    /**
     * The height below which its texts would run into each other. The page shrinks its type until that height fits, as
     * far as the style allows.
     *
     * @param width of the plot in points
     * @param sheet with the type at hand
     * @return in points
     */
    double leastHeight(double width, Sheet sheet);

    /**
     * The height at which it looks best where the page is free to choose.
     *
     * @param width of the plot in points
     * @param sheet with the type at hand
     * @return in points, not below the least
     */
    default double bestHeight(double width, Sheet sheet) {
        return leastHeight(width, sheet);
    }

    /**
     * The height beyond which it would only look inflated. Where the page has more, the plot stands in the middle.
     *
     * @param width of the plot in points
     * @param sheet with the type at hand
     * @return in points, not below the best
     */
    default double mostHeight(double width, Sheet sheet) {
        return Math.max(bestHeight(width, sheet) * 1.8, leastHeight(width, sheet));
    }

    /**
     * How many series it tells apart by colour without naming them in the legend, so that it can be said where a palette has
     * fewer.
     */
    default int inks() {
        return 0;
    }

    /** Whether those are lines, which patterns do not tell apart. */
    default boolean stroked() {
        return false;
    }

    /**
     * Paints.
     *
     * @param box   in which everything must stay; at least as high as the least height unless a window is too small
     * @param sheet with the type and colours at hand
     * @return the parts, the later above the earlier; whatever stands for data in a group by
     *         {@link Sheet#mark(String, String, List)}
     */
    List<Item> paint(Box box, Sheet sheet);
}
