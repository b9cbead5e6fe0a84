// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.observatory.charts.drawing.Box;
import org.observatory.charts.drawing.Face;
import org.observatory.charts.drawing.Item;
import org.observatory.charts.drawing.Point;
import org.observatory.charts.painting.Ink;
import org.observatory.charts.painting.Labels;
import org.observatory.charts.painting.Painter;
import org.observatory.charts.painting.Sheet;
import org.observatory.charts.painting.Symbol;
import org.observatory.charts.painting.Type;

/**
 * A plane of two axes of the same scale: individuals as faint dots, categories as symbols with their names, where these
 * have room; ellipses around individuals of a category.
 *
 * @param dots     the individuals
 * @param spots    the categories, the most important first
 * @param ellipses of one variable
 * @param across   names the axis that runs to the right
 * @param upright  names the axis that rises
 */
record Plane(List<Dot> dots, List<Spot> spots, List<Ellipse> ellipses, String across, String upright) implements Painter {

    private static final int ROUND = 48;

    /** An individual. */
    record Dot(String key, String title, double x, double y) {
    }

    /**
     * A category.
     *
     * @param name  written at it; empty for none
     * @param faint whether it took no part in making the axes
     */
    record Spot(String key, String title, String name, double x, double y, Symbol symbol, boolean faint) {
    }

    /**
     * Around a mean.
     *
     * @param a half of the longer axis
     * @param b half of the shorter one
     * @param name written on it
     * @param turn of the longer axis, in radians from the right, counter-clockwise
     */
    record Ellipse(String key, String title, String name, double x, double y, double a, double b, double turn, int series, boolean dashed) {

        List<Point> outline() {
            var points = new ArrayList<Point>();
            for (var i = 0; i < ROUND; i++) {
                var at = 2 * Math.PI * i / ROUND;
                var u = a * Math.cos(at);
                var v = b * Math.sin(at);
                points.add(new Point(x + u * Math.cos(turn) - v * Math.sin(turn), y + u * Math.sin(turn) + v * Math.cos(turn)));
            }
            return points;
        }
    }

    /** The box around everything, in the units of the axes, y upwards. */
    private Box extent() {
        var all = Stream.of(dots.stream().map(dot -> new Point(dot.x(), dot.y())), spots.stream().map(spot -> new Point(spot.x(), spot.y())),
                ellipses.stream().flatMap(ellipse -> ellipse.outline().stream()), Stream.of(new Point(0, 0))).flatMap(one -> one).toList();
        var left = all.stream().mapToDouble(Point::x).min().orElse(-1);
        var bottom = all.stream().mapToDouble(Point::y).min().orElse(-1);
        var width = Math.max(1e-6, all.stream().mapToDouble(Point::x).max().orElse(1) - left);
        var height = Math.max(1e-6, all.stream().mapToDouble(Point::y).max().orElse(1) - bottom);
        return new Box(left - width * 0.05, bottom - height * 0.05, width * 1.1, height * 1.1);
    }

    private double head(Sheet sheet) {
        return sheet.types().tick().lineHeight() + sheet.gap() * 0.5;
    }

    private double foot(Sheet sheet) {
        return sheet.types().tick().lineHeight() + sheet.gap() * 0.5;
    }

    @Override
    public double leastHeight(double width, Sheet sheet) {
        return head(sheet) + foot(sheet) + Math.max(14 * sheet.style().labelSize(), Math.sqrt(spots.size()) * 3.2 * sheet.style().labelSize());
    }

    @Override
    public double bestHeight(double width, Sheet sheet) {
        var extent = extent();
        return Math.max(leastHeight(width, sheet), head(sheet) + foot(sheet)
                + Math.clamp(width * extent.height() / extent.width(), width * 0.5, width * 1.1));
    }

    @Override
    public double mostHeight(double width, Sheet sheet) {
        return Math.max(bestHeight(width, sheet), width);
    }

    @Override
    public List<Item> paint(Box box, Sheet sheet) {
        var area = new Box(box.x(), box.y() + head(sheet), box.width(), Math.max(1, box.height() - head(sheet) - foot(sheet)));
        var extent = extent();
        var scale = Math.min(area.width() / extent.width(), area.height() / extent.height());
        var left = area.centreX() - (extent.x() + extent.width() / 2) * scale;
        var top = area.centreY() + (extent.y() + extent.height() / 2) * scale;
        var items = new ArrayList<Item>();
        items.add(sheet.group("axis", axes(area, left, top, box, sheet)));
        for (var ellipse : ellipses) {
            var pen = sheet.pen(Ink.of(ellipse.series()), 1.3);
            items.add(sheet.mark(ellipse.key(), ellipse.title(), List.of(new Item.Outline(ellipse.outline().stream()
                    .map(point -> new Point(left + point.x() * scale, top - point.y() * scale)).toList(), true, null,
                    ellipse.dashed() ? sheet.dashed(Ink.of(ellipse.series()), 1.3) : pen))));
        }
        var small = sheet.style().labelSize() * 0.14;
        for (var dot : dots) {
            var at = around(left + dot.x() * scale, top - dot.y() * scale, small);
            items.add(sheet.mark(dot.key(), dot.title(), List.of(new Item.Ellipse(at, sheet.colour(new Ink.Level(0.5, 0)), null))));
        }
        items.addAll(spots(area, left, top, scale, sheet));
        return items;
    }

    private static Box around(double x, double y, double radius) {
        return new Box(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    private List<Item> spots(Box area, double left, double top, double scale, Sheet sheet) {
        var radius = sheet.style().labelSize() * 0.34;
        var labels = new Labels(area, sheet.style().labelSize());
        var places = spots.stream().map(spot -> around(left + spot.x() * scale, top - spot.y() * scale, radius)).toList();
        places.forEach(labels::keepFree);
        var marks = new ArrayList<Item>();
        var lines = new ArrayList<Item>();
        var names = new ArrayList<Item>();
        for (var i = 0; i < spots.size(); i++) {
            var spot = spots.get(i);
            var place = places.get(i);
            marks.add(sheet.mark(spot.key(), spot.title(), sheet.symbol(spot.symbol(), place)));
            if (spot.name().isEmpty()) {
                continue;
            }
            var type = spot.faint() ? sheet.types().tick() : sheet.types().name();
            labels.place(spot.name(), type, place, sheet.gap() * 0.4, 5).ifPresent(label -> {
                if (label.apart()) {
                    lines.add(label.line(place, sheet));
                }
                names.add(Labels.backed(label.text()));
            });
        }
        ellipses.forEach(ellipse -> named(ellipse, left, top, scale, labels, sheet).ifPresent(names::add));
        var items = new ArrayList<Item>();
        items.add(sheet.group("lines", lines));
        items.add(sheet.group("names", names));
        items.addAll(marks);
        return items;
    }

    /** The name of an ellipse on its line, as far out as there is room. */
    private static Optional<Item> named(Ellipse ellipse, double left, double top, double scale, Labels labels, Sheet sheet) {
        var type = new Type(Face.ITALIC, sheet.style().tickSize(), sheet.colour(Ink.Plain.TEXT));
        return ellipse.outline().stream().sorted(Comparator.comparingDouble((Point point) -> -Math.hypot(point.x(), point.y())))
                .map(point -> type.middle(ellipse.name(), left + point.x() * scale, type.centred(top - point.y() * scale)))
                .filter(labels::take).findFirst().map(Labels::backed);
    }

    private List<Item> axes(Box area, double left, double top, Box box, Sheet sheet) {
        var items = new ArrayList<Item>();
        var tick = sheet.types().tick();
        items.add(Item.Outline.line(area.x(), top, area.right(), top, sheet.types().grid()));
        items.add(Item.Outline.line(left, area.y(), left, area.bottom(), sheet.types().grid()));
        items.add(tick.left(upright, box.x(), tick.baseline(box.y())));
        items.add(tick.right(across, box.right(), tick.baseline(area.bottom() + sheet.gap() * 0.5)));
        return items;
    }
}
