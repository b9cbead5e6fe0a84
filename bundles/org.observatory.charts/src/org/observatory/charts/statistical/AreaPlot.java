// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.statistical;

import java.util.ArrayList;
import java.util.List;

import org.observatory.charts.Axis;
import org.observatory.charts.Mark;
import org.observatory.charts.Series;
import org.observatory.charts.drawing.Box;
import org.observatory.charts.drawing.Item;
import org.observatory.charts.drawing.Pen;
import org.observatory.charts.internal.birt.BirtPlotter;
import org.observatory.charts.internal.layout.Scale;
import org.observatory.charts.painting.Ink;
import org.observatory.charts.painting.Painter;
import org.observatory.charts.painting.Sheet;

/**
 * Areas on each other over periods that follow each other, each named at its right end. The engine places them.
 *
 * @param periods from the left
 * @param series  from below, each with a mark for every period; without a value where it is not given, never the first or the last
 * @param axis    of the values, from zero
 */
record AreaPlot(List<String> periods, List<Series> series, Axis axis) implements Painter {

    private double right(double width, Sheet sheet) {
        var name = sheet.types().name();
        var value = sheet.types().value();
        return series.stream().mapToDouble(one -> Math.max(name.width(name.wrap(one.name(), width * 0.28)), value.width(label(one)))).max().orElse(0)
                + 1.4 * sheet.gap();
    }

    private static String label(Series one) {
        return one.marks().getLast().label();
    }

    private double height(Series one, double width, Sheet sheet) {
        return sheet.types().name().height(sheet.types().name().wrap(one.name(), width * 0.28)) + sheet.types().value().lineHeight();
    }

    private double head(Sheet sheet) {
        return Axes.above(axis, sheet);
    }

    private double foot(Sheet sheet) {
        return sheet.types().tick().lineHeight() + sheet.gap();
    }

    @Override
    public int inks() {
        return series.size();
    }

    @Override
    public double leastHeight(double width, Sheet sheet) {
        return head(sheet) + foot(sheet) + Math.max(8 * sheet.style().labelSize(),
                series.stream().mapToDouble(one -> height(one, width, sheet) + sheet.gap() * 0.3).sum());
    }

    @Override
    public double bestHeight(double width, Sheet sheet) {
        return Math.max(leastHeight(width, sheet), head(sheet) + foot(sheet) + Math.min(width * 0.45, 20 * sheet.style().labelSize()));
    }

    @Override
    public double mostHeight(double width, Sheet sheet) {
        return Math.max(bestHeight(width, sheet), head(sheet) + foot(sheet) + 27 * sheet.style().labelSize());
    }

    @Override
    public List<Item> paint(Box box, Sheet sheet) {
        var left = box.x() + Axes.left(axis, sheet);
        var whole = new Box(left, box.y() + head(sheet), box.right() - left - right(box.width(), sheet), box.height() - head(sheet) - foot(sheet));
        // the engine leaves half a slot free at both ends
        var slot = whole.width() / Math.max(1, periods.size() - 1);
        var area = periods.size() < 2 ? whole : new Box(whole.x() - slot / 2, whole.y(), whole.width() + slot, whole.height());
        var items = new ArrayList<Item>();
        Axes.upwards(axis, box, whole, sheet, items);
        var outlines = BirtPlotter.areas(axis, series.stream().map(AreaPlot::values).toList(), area);
        for (var i = 0; i < series.size(); i++) {
            items.add(sheet.group("area", List.of(new Item.Outline(outlines.get(i), true, sheet.colour(Ink.of(i)),
                    Pen.of(sheet.colour(Ink.Plain.GROUND), Math.max(0.5, sheet.style().line()))))));
        }
        var wanted = new double[series.size()];
        var scale = new Scale(axis, sheet.language());
        for (var period = 0; period < periods.size(); period++) {
            var x = area.x() + (period + 0.5) * area.width() / periods.size();
            var below = 0.0;
            for (var i = 0; i < series.size(); i++) {
                var mark = series.get(i).marks().get(period);
                if (mark.value() == null) {
                    continue;
                }
                var above = below + mark.value().doubleValue();
                var top = whole.bottom() - scale.part(above) * whole.height();
                dot(mark, x, top, i, sheet, items);
                wanted[i] = whole.bottom() - scale.part((below + above) / 2) * whole.height();
                below = above;
            }
        }
        items.add(Axes.ground(whole, sheet));
        items.add(sheet.group("names", names(box, whole, wanted, sheet)));
        items.add(sheet.group("axis", periods(whole, box, sheet)));
        return items;
    }

    /** Those between two that are given lie on the line that joins them. */
    private static List<Double> values(Series one) {
        var marks = one.marks();
        var values = new ArrayList<Double>();
        var before = 0;
        for (var i = 0; i < marks.size(); i++) {
            if (marks.get(i).value() != null) {
                for (var j = values.size(); j < i; j++) {
                    values.add(values.get(before) + (marks.get(i).value().doubleValue() - values.get(before)) * (j - before) / (i - before));
                }
                values.add(marks.get(i).value().doubleValue());
                before = i;
            }
        }
        return values;
    }

    /** A small dot on the upper edge, with what is counted there. */
    private static void dot(Mark mark, double x, double y, int series, Sheet sheet, List<Item> items) {
        if (!mark.key().isEmpty()) {
            var radius = Math.max(1, sheet.style().labelSize() * 0.18);
            items.add(sheet.mark(mark.key(), mark.detail(), List.of(new Item.Ellipse(new Box(x - radius, y - radius, 2 * radius, 2 * radius),
                    sheet.colour(Ink.of(series)), Pen.of(sheet.colour(Ink.Plain.GROUND), sheet.style().line())))));
        }
    }

    private List<Item> names(Box box, Box area, double[] wanted, Sheet sheet) {
        var items = new ArrayList<Item>();
        var size = series.size();
        var fromTop = new double[size];
        var heights = new double[size];
        for (var i = 0; i < size; i++) {
            fromTop[i] = wanted[size - 1 - i];
            heights[i] = height(series.get(size - 1 - i), box.width(), sheet);
        }
        var middles = Spread.of(fromTop, heights, 0, box.y(), area.bottom() + sheet.gap());
        var x = area.right() + 1.2 * sheet.gap();
        for (var i = 0; i < size; i++) {
            var one = series.get(size - 1 - i);
            var name = sheet.types().name();
            var top = middles[i] - heights[i] / 2;
            for (var line : name.wrap(one.name(), box.width() * 0.28)) {
                items.add(name.left(line, x, name.baseline(top)));
                top += name.lineHeight();
            }
            items.add(sheet.types().value().left(label(one), x, sheet.types().value().baseline(top)));
            items.add(new Item.Rectangle(new Box(area.right() + sheet.gap() * 0.3, middles[i] - heights[i] / 2 + name.size() * 0.2, sheet.gap() * 0.5,
                    heights[i] - name.size() * 0.4), sheet.colour(Ink.of(size - 1 - i)), null));
        }
        return items;
    }

    private List<Item> periods(Box area, Box box, Sheet sheet) {
        var items = new ArrayList<Item>();
        var tick = sheet.types().tick();
        var slot = periods.size() < 2 ? area.width() : area.width() / (periods.size() - 1);
        var widest = periods.stream().mapToDouble(tick::width).max().orElse(0) + sheet.gap();
        var every = Math.max(1, (int) Math.ceil(widest / slot));
        for (var period = periods.size() - 1; period >= 0; period -= every) {
            var x = periods.size() < 2 ? area.centreX() : area.x() + period * slot;
            items.add(Item.Outline.line(x, area.bottom(), x, area.bottom() + sheet.gap() * 0.5, sheet.types().axis()));
            var half = tick.width(periods.get(period)) / 2;
            items.add(tick.middle(periods.get(period), Math.clamp(x, box.x() + half, Math.max(box.x() + half, box.right() - half)),
                    tick.baseline(area.bottom() + sheet.gap() * 0.7)));
        }
        return items;
    }
}
