// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.drawing;

/**
 * A place on the page, from the upper left corner.
 *
 * @param x to the right, in points
 * @param y downwards, in points
 */
public record Point(double x, double y) {

    /** The point moved. */
    public Point plus(double dx, double dy) {
        return new Point(x + dx, y + dy);
    }
}
