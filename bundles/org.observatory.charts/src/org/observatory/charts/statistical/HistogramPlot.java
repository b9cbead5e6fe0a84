// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.statistical;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

import org.observatory.charts.Axis;
import org.observatory.charts.Mark;
import org.observatory.charts.drawing.Box;
import org.observatory.charts.drawing.Item;
import org.observatory.charts.drawing.Pen;
import org.observatory.charts.internal.layout.Scale;
import org.observatory.charts.painting.Ink;
import org.observatory.charts.painting.Labels;
import org.observatory.charts.painting.Painter;
import org.observatory.charts.painting.Sheet;

/**
 * Columns that touch, between the bounds of their bins.
 *
 * @param bounds  of the bins: one more than there are
 * @param bins    in order
 * @param width   of a bin that is not joined with others
 * @param across  what is measured; its ends are those of the bins
 * @param upwards the number in a bin, from zero
 * @param median  where the middle lies
 * @param middle  how it is named
 */
record HistogramPlot(List<BigDecimal> bounds, List<Mark> bins, BigDecimal width, Axis across, Axis upwards, double median, String middle) implements Painter {

    private double head(Sheet sheet) {
        return Axes.above(upwards, sheet) + 1.3 * sheet.types().tick().lineHeight() + sheet.types().value().lineHeight();
    }

    private double foot(Sheet sheet) {
        return Axes.below(across, sheet);
    }

    @Override
    public double leastHeight(double width, Sheet sheet) {
        return head(sheet) + 9 * sheet.style().labelSize() + foot(sheet);
    }

    @Override
    public double bestHeight(double width, Sheet sheet) {
        return head(sheet) + Math.clamp(width * 0.42, 11 * sheet.style().labelSize(), 21 * sheet.style().labelSize()) + foot(sheet);
    }

    @Override
    public double mostHeight(double width, Sheet sheet) {
        return head(sheet) + 27 * sheet.style().labelSize() + foot(sheet);
    }

    @Override
    public List<Item> paint(Box box, Sheet sheet) {
        var left = box.x() + Axes.left(upwards, sheet);
        var area = new Box(left, box.y() + head(sheet), box.right() - left - Axes.overhang(across, sheet), box.height() - head(sheet) - foot(sheet));
        var items = new ArrayList<Item>();
        Axes.upwards(upwards, box, area, sheet, items);
        var scale = new Scale(upwards, sheet.language());
        var values = sheet.types().value();
        var labelled = bins.stream().allMatch(bin -> values.width(bin.label()) < area.width() / bins.size() * 0.95);
        for (var at = 0; at < bins.size(); at++) {
            var bin = bins.get(at);
            var tall = scale.part(height(bounds, bins, at, width)) * area.height();
            var place = new Box(x(bounds.get(at), area), area.bottom() - tall, x(bounds.get(at + 1), area) - x(bounds.get(at), area), tall);
            if (bin.value().signum() > 0) {
                items.add(sheet.mark(bin.key(), bin.detail(), List.of(new Item.Rectangle(place, sheet.colour(Ink.of(0)),
                        Pen.of(sheet.colour(Ink.Plain.GROUND), Math.max(0.4, sheet.style().line()))))));
                if (labelled) {
                    items.add(Labels.backed(values.middle(bin.label(), place.centreX(), place.y() - sheet.gap() * 0.5)));
                }
            }
        }
        items.add(Axes.ground(area, sheet));
        items.add(sheet.group("axis", bounds(area, sheet)));
        median(box, area, sheet, items);
        return items;
    }

    /** How high a bin stands: its number, where it is joined of several, for each of them. */
    static BigDecimal height(List<BigDecimal> bounds, List<Mark> bins, int bin, BigDecimal width) {
        return bins.get(bin).value().multiply(width).divide(bounds.get(bin + 1).subtract(bounds.get(bin)), MathContext.DECIMAL64);
    }

    private double x(BigDecimal bound, Box area) {
        var first = bounds.getFirst().doubleValue();
        return area.x() + (bound.doubleValue() - first) / (bounds.getLast().doubleValue() - first) * area.width();
    }

    /** The bounds of the bins, as many as have room, and what is measured. */
    private List<Item> bounds(Box area, Sheet sheet) {
        var items = new ArrayList<Item>();
        var scale = new Scale(across, sheet.language());
        var tick = sheet.types().tick();
        var slot = area.width() / bins.size();
        var widest = bounds.stream().mapToDouble(bound -> tick.width(scale.label(bound))).max().orElse(0) + sheet.gap();
        var every = Math.max(1, (int) Math.ceil(widest / slot));
        for (var i = 0; i < bounds.size(); i += every) {
            var x = x(bounds.get(i), area);
            items.add(Item.Outline.line(x, area.bottom(), x, area.bottom() + sheet.gap() * 0.4, sheet.types().axis()));
            items.add(tick.middle(scale.label(bounds.get(i)), x, tick.baseline(area.bottom() + sheet.gap() * 0.6)));
        }
        items.add(tick.left(across.title(), Math.max(area.x() - sheet.gap(), Math.min(area.x(), area.right() - tick.width(across.title()))),
                tick.baseline(area.bottom() + sheet.gap() * 0.6 + tick.lineHeight())));
        return items;
    }

    private void median(Box box, Box area, Sheet sheet, List<Item> items) {
        var x = area.x() + new Scale(across, sheet.language()).part(median) * area.width();
        var tick = sheet.types().tick().in(sheet.colour(Ink.Plain.TEXT));
        var top = area.y() - 1.15 * tick.lineHeight() - sheet.types().value().lineHeight();
        items.add(Item.Outline.line(x, top + tick.lineHeight() * 0.3, x, area.bottom(), sheet.dashed(Ink.of(1), 1.4)));
        var width = tick.width(middle);
        var right = x + sheet.gap() * 0.6 + width <= box.right();
        items.add(Labels.backed(right ? tick.left(middle, x + sheet.gap() * 0.6, tick.centred(top + tick.lineHeight() * 0.6))
                : tick.right(middle, x - sheet.gap() * 0.6, tick.centred(top + tick.lineHeight() * 0.6))));
    }
}
