// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.drawing;

import java.util.ArrayList;
import java.util.List;

/** Knows on what colour a text stands: that of the upmost shape that was filled under its middle. Shapes are told as they are drawn. */
public final class Grounds {

    private final List<Item> filled = new ArrayList<>();
    private final Colour page;

    /** Begins with a page of a colour. */
    public Grounds(Colour page) {
        this.page = page;
    }

    /** Tells of the next item that is drawn; groups are told by their parts. */
    public void drawn(Item item) {
        if (fill(item) != null) {
            filled.add(item);
        }
    }

    /** {@return the colour under the middle of a text, or of anything else} */
    public Colour under(Item item) {
        var x = item.bounds().centreX();
        var y = item.bounds().centreY();
        for (var at = filled.size() - 1; at >= 0; at--) {
            if (covers(filled.get(at), x, y)) {
                return fill(filled.get(at));
            }
        }
        return page;
    }

    /** {@return what fills a shape; null for one that is not filled, and for a line} */
    private static Colour fill(Item item) {
        return switch (item) {
            case Item.Rectangle one -> one.fill();
            case Item.Ellipse one -> one.fill();
            case Item.Outline one -> one.closed() ? one.fill() : null;
            case Item.Text text -> null;
            case Item.Group group -> null;
        };
    }

    private static boolean covers(Item item, double x, double y) {
        if (!item.bounds().contains(x, y)) {
            return false;
        }
        return switch (item) {
            case Item.Ellipse one -> Math.pow((x - one.box().centreX()) / one.box().width() * 2, 2)
                    + Math.pow((y - one.box().centreY()) / one.box().height() * 2, 2) <= 1;
            case Item.Outline one -> isWithin(one.points(), x, y);
            default -> true;
        };
    }

    /** Whether a line to the right from a place crosses the outline an odd number of times. */
    private static boolean isWithin(List<Point> points, double x, double y) {
        var within = false;
        for (var at = 0; at < points.size(); at++) {
            var one = points.get(at);
            var other = points.get((at + 1) % points.size());
            if (one.y() > y != other.y() > y && x < (other.x() - one.x()) * (y - one.y()) / (other.y() - one.y()) + one.x()) {
                within = !within;
            }
        }
        return within;
    }
}
