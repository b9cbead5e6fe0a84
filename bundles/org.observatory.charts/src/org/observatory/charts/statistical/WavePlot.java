// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.statistical;

import java.util.ArrayList;
import java.util.List;

import org.observatory.charts.Category;
import org.observatory.charts.Plot;
import org.observatory.charts.drawing.Box;
import org.observatory.charts.drawing.Item;
import org.observatory.charts.drawing.Pen;
import org.observatory.charts.internal.birt.BirtPlotter;
import org.observatory.charts.internal.layout.Scale;
import org.observatory.charts.painting.Ink;
import org.observatory.charts.painting.Labels;
import org.observatory.charts.painting.Painter;
import org.observatory.charts.painting.Sheet;
import org.observatory.charts.painting.Symbol;

/**
 * Values joined by a line over time, each on the upright line of its interval. The engine places points and line; it knows
 * no intervals, which are ours.
 *
 * @param lines  one series
 * @param bounds of each moment: lower and upper, null for none
 */
record WavePlot(Plot.Lines lines, List<double[]> bounds) implements Painter {

    private double foot(double width, Sheet sheet) {
        return sheet.gap() + levels(width, sheet) * most(width, sheet) * sheet.types().tick().lineHeight();
    }

    private int most(double width, Sheet sheet) {
        return lines.categories().stream().mapToInt(category -> below(category, width, sheet).size()).max().orElse(1);
    }

    /** How many rows the names stand on, one after the other, where they are wider than the space between two moments. */
    private int levels(double width, Sheet sheet) {
        var widest = lines.categories().stream().mapToDouble(category -> sheet.types().tick().width(below(category, width, sheet))).max().orElse(0);
        var span = lines.moments().getLast() - lines.moments().getFirst();
        var least = span + Math.max(1, span / 3);
        for (var i = 1; i < lines.moments().size(); i++) {
            least = Math.min(least, lines.moments().get(i) - lines.moments().get(i - 1));
        }
        var between = (width - Axes.left(lines.axis(), sheet)) * least / (span + Math.max(1, span / 3));
        return Math.clamp((int) Math.ceil((widest + sheet.gap() * 0.4) / Math.max(between, 0.1)), 1, 4);
    }

    private List<String> below(Category category, double width, Sheet sheet) {
        var slot = width / (lines.moments().size() + 0.6) * 0.96;
        var text = new ArrayList<>(sheet.types().tick().wrap(category.name(), slot));
        text.addAll(sheet.types().tick().wrap(category.remark(), slot));
        return text;
    }

    private double head(Sheet sheet) {
        return Axes.above(lines.axis(), sheet);
    }

    @Override
    public double leastHeight(double width, Sheet sheet) {
        return head(sheet) + 9 * sheet.style().labelSize() + foot(width, sheet);
    }

    @Override
    public double bestHeight(double width, Sheet sheet) {
        return head(sheet) + Math.clamp(width * 0.42, 12 * sheet.style().labelSize(), 21 * sheet.style().labelSize()) + foot(width, sheet);
    }

    @Override
    public double mostHeight(double width, Sheet sheet) {
        return head(sheet) + 26 * sheet.style().labelSize() + foot(width, sheet);
    }

    @Override
    public List<Item> paint(Box box, Sheet sheet) {
        var left = box.x() + Axes.left(lines.axis(), sheet);
        var area = new Box(left, box.y() + head(sheet), box.right() - left, box.height() - head(sheet) - foot(box.width(), sheet));
        var radius = sheet.style().labelSize() * 0.42;
        var scale = new Scale(lines.axis(), sheet.language());
        var geometry = BirtPlotter.place(lines, area, radius);
        var items = new ArrayList<Item>();
        Axes.upwards(lines.axis(), box, area, sheet, items);
        items.add(Axes.ground(area, sheet));
        for (var stroke : geometry.lines()) {
            items.add(Item.Outline.line(stroke.from().x(), stroke.from().y(), stroke.to().x(), stroke.to().y(),
                    Pen.of(sheet.colour(Ink.of(0)), 2.2 * sheet.style().line())));
        }
        var names = new ArrayList<Item>();
        for (var placed : geometry.marks()) {
            var mark = lines.series().getFirst().marks().get(placed.category());
            var x = placed.box().centreX();
            var y = placed.box().centreY();
            var interval = bounds.get(placed.category());
            var parts = new ArrayList<Item>();
            if (interval != null) {
                var from = area.bottom() - scale.part(interval[0]) * area.height();
                var to = area.bottom() - scale.part(interval[1]) * area.height();
                parts.add(Item.Outline.line(x, from, x, to, sheet.pen(Ink.Plain.FAINT, 1.2)));
                for (var cap : new double[] {from, to}) {
                    parts.add(Item.Outline.line(x - radius * 0.8, cap, x + radius * 0.8, cap, sheet.pen(Ink.Plain.FAINT, 1.2)));
                }
            }
            parts.addAll(sheet.symbol(new Symbol(mark.firm() ? Symbol.Form.DISC : Symbol.Form.RING, Ink.of(0)),
                    new Box(x - radius, y - radius, 2 * radius, 2 * radius)));
            items.add(sheet.mark(mark.key(), mark.detail(), parts));
            var value = sheet.types().value();
            var beside = x + radius + sheet.gap() * 0.7;
            var fits = beside + value.width(mark.label()) <= box.right();
            var at = Math.clamp(y + off(placed.category()) * value.size() * 0.75, area.y() + value.size() * 0.4, area.bottom() - value.size() * 0.5);
            items.add(Labels.backed(fits ? value.left(mark.label(), beside, value.centred(at))
                    : value.right(mark.label(), x - radius - sheet.gap() * 0.7, value.centred(at))));
        }
        for (var moment = 0; moment < lines.moments().size(); moment++) {
            name(moment, BirtPlotter.x(lines, lines.moments().get(moment), area), area, box, sheet, names);
        }
        items.add(sheet.group("names", names));
        return items;
    }

    /** Off the line that goes on to the right: above where it falls, below where it rises. */
    private int off(int moment) {
        var marks = lines.series().getFirst().marks();
        return moment == marks.size() - 1 || marks.get(moment + 1).value() == null ? 0 : marks.get(moment + 1).value().compareTo(marks.get(moment).value()) > 0 ? 1 : -1;
    }

    private void name(int moment, double x, Box area, Box box, Sheet sheet, List<Item> items) {
        var tick = sheet.types().tick();
        var level = moment % levels(box.width(), sheet);
        var top = area.bottom() + sheet.gap() * 0.7 + level * most(box.width(), sheet) * tick.lineHeight();
        items.add(Item.Outline.line(x, area.bottom(), x, area.bottom() + sheet.gap() * 0.6, sheet.types().axis()));
        for (var line : below(lines.categories().get(moment), box.width(), sheet)) {
            var half = tick.width(line) / 2;
            items.add(tick.middle(line, Math.clamp(x, box.x() + half, Math.max(box.x() + half, box.right() - half)), tick.baseline(top)));
            top += tick.lineHeight();
        }
    }
}
