// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.statistical;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.observatory.charts.drawing.Box;
import org.observatory.charts.drawing.Colour;
import org.observatory.charts.drawing.Item;
import org.observatory.charts.drawing.Pen;
import org.observatory.charts.drawing.Point;
import org.observatory.charts.internal.birt.BirtPie;
import org.observatory.charts.painting.Ink;
import org.observatory.charts.painting.Painter;
import org.observatory.charts.painting.Sheet;
import org.observatory.charts.painting.Type;

/**
 * Slices of a circle, or of a ring, from the top clockwise; each with its name and value beside it.
 *
 * @param slices in order
 * @param ring   whether the middle is empty
 * @param middle what stands in the middle of a ring, line by line
 */
record Wheel(List<Slice> slices, boolean ring, List<String> middle) implements Painter {

    private static final double HOLE = 0.58;
    private static final double STEP = Math.toRadians(1.5);

    @Override
    public int inks() {
        return (int) slices.stream().filter(slice -> !slice.apart()).count();
    }

    /**
     * A slice.
     *
     * @param key   leads back
     * @param title told when one points at it
     * @param value of any unit
     * @param name  beside it
     * @param shown its value, under the name
     * @param apart whether it stands for what is left
     */
    record Slice(String key, String title, double value, String name, String shown, boolean apart) {
    }

    /** What a label may take up: three tenths of the width, or the longest word. */
    private double room(double width, Sheet sheet) {
        var name = sheet.types().name();
        var longest = slices.stream().flatMap(slice -> Stream.of(slice.name().split(" "))).mapToDouble(name::width).max().orElse(0);
        var values = slices.stream().mapToDouble(slice -> sheet.types().value().width(slice.shown())).max().orElse(0);
        return Math.max(width * 0.3, Math.max(longest, values));
    }

    private List<String> lines(Slice slice, double width, Sheet sheet) {
        return sheet.types().name().wrap(slice.name(), room(width, sheet));
    }

    private double label(Slice slice, double width, Sheet sheet) {
        return sheet.types().name().height(lines(slice, width, sheet)) + sheet.types().value().lineHeight();
    }

    /** Labels of one side below each other, at the worst all on one. */
    @Override
    public double leastHeight(double width, Sheet sheet) {
        var all = slices.stream().mapToDouble(slice -> label(slice, width, sheet) + sheet.gap()).sum();
        return Math.max(all, 9 * sheet.style().labelSize());
    }

    @Override
    public double bestHeight(double width, Sheet sheet) {
        return Math.max(leastHeight(width, sheet), Math.min(width * 0.42, 24 * sheet.style().labelSize()));
    }

    @Override
    public double mostHeight(double width, Sheet sheet) {
        return Math.max(bestHeight(width, sheet), 26 * sheet.style().labelSize());
    }

    @Override
    public List<Item> paint(Box box, Sheet sheet) {
        var radius = Math.min(box.height() / 2, (box.width() - 2 * room(box.width(), sheet) - 4.4 * sheet.gap()) / 2);
        var centre = new Point(box.centreX(), box.centreY());
        var arcs = BirtPie.place(slices.stream().map(Slice::value).toList(), radius * 2);
        var items = new ArrayList<Item>();
        var right = new ArrayList<Integer>();
        var left = new ArrayList<Integer>();
        for (var at = 0; at < slices.size(); at++) {
            var arc = arcs.get(at);
            items.add(sheet.mark(slices.get(at).key(), slices.get(at).title(), List.of(slice(centre, radius, arc, ink(at), sheet))));
            (Math.sin(arc.middle()) >= 0 ? right : left).add(at);
        }
        right.sort((a, b) -> Double.compare(-Math.cos(arcs.get(a).middle()), -Math.cos(arcs.get(b).middle())));
        left.sort((a, b) -> Double.compare(-Math.cos(arcs.get(a).middle()), -Math.cos(arcs.get(b).middle())));
        label(right, true, arcs, centre, radius, box, sheet, items);
        label(left, false, arcs, centre, radius, box, sheet, items);
        if (ring) {
            middle(centre, sheet, items);
        }
        return items;
    }

    private Ink ink(int at) {
        return slices.get(at).apart() ? Ink.Plain.APART : Ink.of(at);
    }

    private Item slice(Point centre, double radius, BirtPie.Arc arc, Ink ink, Sheet sheet) {
        var points = new ArrayList<Point>();
        var steps = Math.max(2, (int) Math.ceil(arc.extent() / STEP));
        for (var step = 0; step <= steps; step++) {
            points.add(on(centre, radius, arc.start() + arc.extent() * step / steps));
        }
        if (ring) {
            for (var step = steps; step >= 0; step--) {
                points.add(on(centre, radius * HOLE, arc.start() + arc.extent() * step / steps));
            }
        } else if (slices.size() > 1) {
            points.add(centre);
        }
        return new Item.Outline(points, true, sheet.colour(ink), Pen.of(Colour.WHITE, Math.max(1, 1.4 * sheet.style().line())));
    }

    /** A point at that angle from the top, clockwise. */
    private static Point on(Point centre, double radius, double angle) {
        return new Point(centre.x() + radius * Math.sin(angle), centre.y() - radius * Math.cos(angle));
    }

    /** Labels of one side, each as near the middle of its slice as the ones above and below leave room. */
    private void label(List<Integer> side, boolean toRight, List<BirtPie.Arc> arcs, Point centre, double radius, Box box, Sheet sheet,
            List<Item> items) {
        var heights = side.stream().mapToDouble(at -> label(slices.get(at), box.width(), sheet)).toArray();
        var wanted = side.stream().mapToDouble(at -> on(centre, radius, arcs.get(at).middle()).y()).toArray();
        var middles = Spread.of(wanted, heights, sheet.gap() * 0.5, box.y(), box.bottom());
        var name = sheet.types().name();
        for (var i = 0; i < side.size(); i++) {
            var slice = slices.get(side.get(i));
            var edge = on(centre, radius, arcs.get(side.get(i)).middle());
            var x = centre.x() + (toRight ? 1 : -1) * (radius + 2.2 * sheet.gap());
            items.add(new Item.Outline(List.of(edge, new Point(centre.x() + (toRight ? 1 : -1) * (radius + 1.2 * sheet.gap()), middles[i]),
                    new Point(x - (toRight ? 1 : -1) * sheet.gap() * 0.4, middles[i])), false, null, sheet.pen(Ink.Plain.FAINT, 0.7)));
            var top = middles[i] - heights[i] / 2;
            for (var line : lines(slice, box.width(), sheet)) {
                items.add(set(name, line, x, name.baseline(top), toRight));
                top += name.lineHeight();
            }
            items.add(set(sheet.types().value(), slice.shown(), x, sheet.types().value().baseline(top), toRight));
        }
    }

    private static Item set(Type type, String text, double x, double baseline, boolean toRight) {
        return toRight ? type.left(text, x, baseline) : type.right(text, x, baseline);
    }

    private void middle(Point centre, Sheet sheet, List<Item> items) {
        var value = sheet.types().value();
        var top = centre.y() - value.lineHeight() * middle.size() / 2;
        for (var line : middle) {
            items.add(value.middle(line, centre.x(), value.baseline(top)));
            top += value.lineHeight();
        }
    }
}
