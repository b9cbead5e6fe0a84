// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.charts.show;

import org.observatory.charts.drawing.Box;
import org.observatory.charts.drawing.Drawing;

/**
 * Where a page lies on the screen.
 *
 * @param x     its left edge, in points of the screen
 * @param y     its upper edge, in points of the screen
 * @param scale points of the screen to a point of the page
 */
public record Placement(int x, int y, double scale) {

    /**
     * Places a page in the middle of a room, as large as it fits.
     *
     * @param margin the least room around it, in points of the screen
     */
    public static Placement fit(Drawing page, Extent room, int margin) {
        var scale = Math.min((room.width() - 2 * margin) / page.width(), (room.height() - 2 * margin) / page.height());
        return new Placement((int) Math.round((room.width() - page.width() * scale) / 2),
                (int) Math.round((room.height() - page.height() * scale) / 2), scale);
    }

    /** {@return the width of the page on the screen} */
    public int width(Drawing page) {
        return (int) Math.max(1, Math.round(page.width() * scale));
    }

    /** {@return the height of the page on the screen} */
    public int height(Drawing page) {
        return (int) Math.max(1, Math.round(page.height() * scale));
    }

    /** {@return a box of the page where it lies on the screen} */
    public Box onScreen(Box box) {
        return new Box(x + box.x() * scale, y + box.y() * scale, box.width() * scale, box.height() * scale);
    }

    /** {@return a place of the screen, from left, on the page} */
    public double onPageX(double screenX) {
        return (screenX - x) / scale;
    }

    /** {@return a place of the screen, from top, on the page} */
    public double onPageY(double screenY) {
        return (screenY - y) / scale;
    }
}
