// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.drawing;

import java.util.List;

/**
 * An upright rectangle on the page, in points from the upper left corner.
 *
 * @param x      left edge
 * @param y      upper edge
 * @param width  not negative
 * @param height not negative
 */
public record Box(double x, double y, double width, double height) {

    /** The width and height must not be negative. */
    public Box {
        if (!(width >= 0) || !(height >= 0)) {
            throw new IllegalArgumentException("No box: " + width + " by " + height);
        }
    }

    /** The right edge. */
    public double right() {
        return x + width;
    }

    /** The lower edge. */
    public double bottom() {
        return y + height;
    }

    /** The middle from left to right. */
    public double centreX() {
        return x + width / 2;
    }

    /** The middle from top to bottom. */
    public double centreY() {
        return y + height / 2;
    }

    /** Its corners, clockwise from the upper left. */
    public List<Point> corners() {
        return List.of(new Point(x, y), new Point(right(), y), new Point(right(), bottom()), new Point(x, bottom()));
    }

    /** Whether the point lies in the box or on its edge. */
    public boolean contains(double px, double py) {
        return px >= x && px <= right() && py >= y && py <= bottom();
    }

    /** Whether the box lies within this one but for a tolerance in points. */
    public boolean contains(Box other, double tolerance) {
        return other.x >= x - tolerance && other.y >= y - tolerance && other.right() <= right() + tolerance
                && other.bottom() <= bottom() + tolerance;
    }

    /** Whether the two share more than an edge. */
    public boolean overlaps(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /** The smallest box around both. */
    public Box union(Box other) {
        var left = Math.min(x, other.x);
        var top = Math.min(y, other.y);
        return new Box(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }

    /** The box grown by so much on each side. */
    public Box grown(double by) {
        return new Box(x - by, y - by, width + 2 * by, height + 2 * by);
    }
}
