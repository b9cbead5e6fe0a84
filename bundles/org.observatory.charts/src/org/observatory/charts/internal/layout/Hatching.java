// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.internal.layout;

import java.util.ArrayList;
import java.util.List;

import org.observatory.charts.Palette;
import org.observatory.charts.Style;
import org.observatory.charts.drawing.Box;
import org.observatory.charts.drawing.Colour;
import org.observatory.charts.drawing.Drawing;
import org.observatory.charts.drawing.Item;
import org.observatory.charts.drawing.Pen;
import org.observatory.charts.drawing.Point;

/**
 * Hatches fills, each colour of the series after the first in a way of its own: white lines over the fill, cut at its edge
 * and around texts, and the edge drawn again. They are lines like any others, so every format has them.
 */
public final class Hatching {

    /** The directions of the lines for each colour, in degrees; the first stays plain. */
    private static final List<List<Double>> WAYS = List.of(List.of(), List.of(45.0), List.of(135.0), List.of(0.0),
            List.of(45.0, 135.0), List.of(0.0, 90.0));
    /** Of what stands apart. */
    private static final List<Double> APART = List.of(90.0);

    /** How often the colours of a palette may come again, each time hatched in another way. */
    public static final int ROUNDS = 6;

    private static final int CORNERS = 48;

    private final Palette palette;
    private final double distance;
    private final Pen pen;
    private final List<Box> texts;

    private Hatching(Style style, List<Box> texts) {
        palette = style.palette();
        distance = style.labelSize() * 0.46;
        pen = Pen.of(Colour.WHITE, Math.max(0.3, distance * 0.18));
        this.texts = texts;
    }

    /** {@return the drawing with the fills of marks and legends hatched} */
    public static Drawing of(Drawing drawing, Style style) {
        var hatching = new Hatching(style, drawing.texts().stream().map(Item.Text::bounds).toList());
        return new Drawing(drawing.id(), drawing.width(), drawing.height(), drawing.language(), drawing.name(), drawing.description(),
                hatching.items(drawing.items()));
    }

    private List<Item> items(List<Item> items) {
        var hatched = new ArrayList<Item>();
        for (var item : items) {
            switch (item) {
                case Item.Group it -> hatched.add(new Item.Group(it.role(), it.key(), it.title(), items(it.items())));
                case Item.Rectangle it -> {
                    hatched.add(it);
                    hatch(it.fill(), it.box().corners(), it.box(), hatched);
                }
                case Item.Ellipse it -> {
                    hatched.add(it);
                    hatch(it.fill(), round(it.box()), it.box(), hatched);
                }
                case Item.Outline it -> {
                    hatched.add(it);
                    if (it.closed()) {
                        hatch(it.fill(), it.points(), it.bounds(), hatched);
                    }
                }
                case Item.Text it -> hatched.add(it);
            }
        }
        return hatched;
    }

    private void hatch(Colour fill, List<Point> shape, Box box, List<Item> items) {
        var ways = fill == null ? List.<Double>of() : fill.equals(palette.apart()) ? APART : ways(palette.number(fill, ROUNDS));
        if (ways.isEmpty() || Math.min(box.width(), box.height()) < distance / 2) {
            return;
        }
        var over = texts.stream().filter(box::overlaps).map(text -> text.grown(distance * 0.4)).toList();
        for (var way : ways) {
            lines(shape, Math.toRadians(way), over, items);
        }
        items.add(new Item.Outline(shape, true, null, Pen.of(fill, pen.width())));
    }

    /** Of the series of that number: each time its colour comes again, another way. */
    private List<Double> ways(int number) {
        var size = palette.series().size();
        return number < 0 ? List.of() : WAYS.get((number % size + number / size) % WAYS.size());
    }

    private static List<Point> round(Box box) {
        var points = new ArrayList<Point>();
        for (var i = 0; i < CORNERS; i++) {
            var angle = 2 * Math.PI * i / CORNERS;
            points.add(new Point(box.centreX() + box.width() / 2 * Math.cos(angle), box.centreY() + box.height() / 2 * Math.sin(angle)));
        }
        return points;
    }

    /** Turns the shape until the lines lie level, cuts each level at the edges, and turns what is inside back. */
    private void lines(List<Point> shape, double angle, List<Box> over, List<Item> items) {
        var cos = Math.cos(angle);
        var sin = Math.sin(angle);
        var turned = shape.stream().map(point -> new Point(point.x() * cos + point.y() * sin, point.y() * cos - point.x() * sin)).toList();
        var from = turned.stream().mapToDouble(Point::y).min().orElse(0);
        var to = turned.stream().mapToDouble(Point::y).max().orElse(0);
        for (var level = Math.ceil(from / distance) * distance; level < to; level += distance) {
            var cuts = cuts(turned, level);
            for (var i = 0; i + 1 < cuts.size(); i += 2) {
                var one = new Point(cuts.get(i) * cos - level * sin, cuts.get(i) * sin + level * cos);
                var other = new Point(cuts.get(i + 1) * cos - level * sin, cuts.get(i + 1) * sin + level * cos);
                around(one, other, over, 0, items);
            }
        }
    }

    private static List<Double> cuts(List<Point> shape, double level) {
        var cuts = new ArrayList<Double>();
        for (var i = 0; i < shape.size(); i++) {
            var one = shape.get(i);
            var other = shape.get((i + 1) % shape.size());
            if (one.y() <= level != other.y() <= level) {
                cuts.add(one.x() + (level - one.y()) / (other.y() - one.y()) * (other.x() - one.x()));
            }
        }
        cuts.sort(null);
        return cuts;
    }

    /** The line, but for what lies under texts from one on (cut as Liang and Barsky, 1984, cut lines at a box). */
    private void around(Point one, Point other, List<Box> over, int from, List<Item> items) {
        if (Math.hypot(other.x() - one.x(), other.y() - one.y()) < pen.width()) {
            return;
        }
        if (from == over.size()) {
            items.add(Item.Outline.line(one.x(), one.y(), other.x(), other.y(), pen));
            return;
        }
        var box = over.get(from);
        var dx = other.x() - one.x();
        var dy = other.y() - one.y();
        var enter = 0.0;
        var leave = 1.0;
        for (var side : new double[][] { { -dx, one.x() - box.x() }, { dx, box.right() - one.x() }, { -dy, one.y() - box.y() },
            { dy, box.bottom() - one.y() } }) {
            if (Math.abs(side[0]) < 1e-9) {
                leave = side[1] < 0 ? -1 : leave;
            } else if (side[0] < 0) {
                enter = Math.max(enter, side[1] / side[0]);
            } else {
                leave = Math.min(leave, side[1] / side[0]);
            }
        }
        if (enter >= leave) {
            around(one, other, over, from + 1, items);
            return;
        }
        around(one, new Point(one.x() + enter * dx, one.y() + enter * dy), over, from + 1, items);
        around(new Point(one.x() + leave * dx, one.y() + leave * dy), other, over, from + 1, items);
    }
}
