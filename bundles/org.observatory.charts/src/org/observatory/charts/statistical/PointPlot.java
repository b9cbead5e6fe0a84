// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.statistical;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.observatory.charts.Axis;
import org.observatory.charts.drawing.Box;
import org.observatory.charts.drawing.Item;
import org.observatory.charts.drawing.Pen;
import org.observatory.charts.internal.birt.BirtPlotter;
import org.observatory.charts.painting.Ink;
import org.observatory.charts.painting.Labels;
import org.observatory.charts.painting.Painter;
import org.observatory.charts.painting.Sheet;
import org.observatory.charts.painting.Symbol;
import org.observatory.charts.painting.Type;

/**
 * Points, or bubbles, on two axes of numbers. The engine places them; bubbles are sized by us, their area by the value, since
 * those of the engine grow by their diameter and so look larger than they are.
 *
 * @param across  the axis below
 * @param upwards the axis at the left
 * @param points  any number
 * @param groups  how many groups they are in
 * @param sized   whether they are bubbles
 */
record PointPlot(Axis across, Axis upwards, List<Point> points, int groups, boolean sized) implements Painter {

    private static final int NAMED = 14;
    private static final double BEGINNING = 7.5;

    /**
     * A point.
     *
     * @param key   leads back
     * @param title told when one points at it
     * @param x     across
     * @param y     upwards
     * @param size  the part of the greatest size, 0 to 1; 0 where all are alike
     * @param group the number of its group
     * @param name  written beside it where there is room; empty for nothing
     */
    record Point(String key, String title, double x, double y, double size, int group, String name) {
    }

    private double head(Sheet sheet) {
        return Axes.above(upwards, sheet);
    }

    @Override
    public double leastHeight(double width, Sheet sheet) {
        return head(sheet) + 12 * sheet.style().labelSize() + Axes.below(across, sheet);
    }

    @Override
    public double bestHeight(double width, Sheet sheet) {
        return head(sheet) + Math.max(12 * sheet.style().labelSize(), Math.min(width * 0.6, 34 * sheet.style().labelSize())) + Axes.below(across, sheet);
    }

    @Override
    public double mostHeight(double width, Sheet sheet) {
        return head(sheet) + 40 * sheet.style().labelSize() + Axes.below(across, sheet);
    }

    @Override
    public List<Item> paint(Box box, Sheet sheet) {
        var left = box.x() + Axes.left(upwards, sheet);
        var area = new Box(left, box.y() + head(sheet), box.right() - left - Axes.overhang(across, sheet), box.height() - head(sheet)
                - Axes.below(across, sheet));
        var items = new ArrayList<Item>();
        Axes.across(across, area, sheet, items);
        Axes.upwards(upwards, box, area, sheet, items);
        items.add(Axes.ground(area, sheet));
        items.add(Axes.upright(area.x(), area, sheet));
        var ys = new ArrayList<List<Double>>();
        for (var group = 0; group < groups; group++) {
            var in = group;
            var column = new ArrayList<Double>();
            points.forEach(point -> column.add(point.group() == in ? along(upwards, point.y()) : null));
            ys.add(column);
        }
        var boxes = new Box[points.size()];
        for (var placed : BirtPlotter.points(straight(across), straight(upwards), points.stream().map(point -> along(across, point.x())).toList(), ys,
                area)) {
            var radius = radius(points.get(placed.category()), area, sheet);
            boxes[placed.category()] = new Box(placed.box().centreX() - radius, placed.box().centreY() - radius, 2 * radius, 2 * radius);
        }
        var order = IntStream.range(0, points.size()).filter(at -> boxes[at] != null).boxed()
                .sorted(Comparator.comparing((Integer at) -> points.get(at).size()).reversed()).toList();
        for (var at : order) {
            var point = points.get(at);
            items.add(sheet.mark(point.key(), point.title(), shape(point, boxes[at], sheet)));
        }
        items.add(sheet.group("names", names(area, boxes, order, sheet)));
        return items;
    }

    /** The engine places on straight axes: on those of the parts where the axis is logarithmic. */
    private static Axis straight(Axis axis) {
        return axis.logarithmic() ? new Axis(axis.title(), "NUMBER", BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.ONE) : axis;
    }

    private static double along(Axis axis, double value) {
        return axis.logarithmic() ? axis.part(value) : value;
    }

    private double radius(Point point, Box area, Sheet sheet) {
        return sized ? Math.max(sheet.style().labelSize() * 0.25, Math.sqrt(point.size()) * Math.min(area.width(), area.height()) * 0.065)
                : sheet.style().labelSize() * (points.size() > 60 ? 0.3 : 0.4);
    }

    private List<Item> shape(Point point, Box box, Sheet sheet) {
        return sized ? List.of(new Item.Ellipse(box, sheet.colour(new Ink.Level(0.35, 0)), sheet.pen(Ink.of(0), 1)))
                : points.size() > 60 && groups < 2
                        ? List.of(new Item.Ellipse(box, null, Pen.of(sheet.colour(Ink.of(0)), Math.max(0.5, sheet.style().line()))))
                        : sheet.symbol(Symbol.of(point.group()), box);
    }

    /** As it is, or the beginning of a long name where there is no room for all of it. */
    private Optional<Labels.Placed> place(String name, Type type, Box box, Labels labels, Sheet sheet) {
        var rings = points.size() > 60 ? 0 : 1;
        var beginning = type.fit(name, BEGINNING * type.size());
        return labels.place(name, type, box, sheet.gap() * 0.4, rings)
                .or(() -> beginning.isEmpty() || beginning.equals(name) ? Optional.empty() : labels.place(beginning, type, box, sheet.gap() * 0.4, rings));
    }

    /** Names of those farthest from the middle first, as many as have room. */
    private List<Item> names(Box area, Box[] boxes, List<Integer> order, Sheet sheet) {
        var items = new ArrayList<Item>();
        var type = sheet.types().tick().in(sheet.colour(Ink.Plain.TEXT));
        var labels = new Labels(area, type.size());
        order.forEach(at -> labels.keepFree(boxes[at]));
        var x = order.stream().mapToDouble(at -> boxes[at].centreX()).average().orElse(0);
        var y = order.stream().mapToDouble(at -> boxes[at].centreY()).average().orElse(0);
        order.stream().filter(at -> !points.get(at).name().isEmpty())
                .sorted(Comparator.comparing((Integer at) -> -Math.hypot((boxes[at].centreX() - x) / area.width(),
                        (boxes[at].centreY() - y) / area.height())))
                .limit(NAMED)
                .forEach(at -> place(points.get(at).name(), type, boxes[at], labels, sheet)
                        .ifPresent(placed -> {
                            if (placed.apart()) {
                                items.add(placed.line(boxes[at], sheet));
                            }
                            items.add(placed.text());
                        }));
        return items;
    }
}
