// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.internal.layout;

import java.util.ArrayList;
import java.util.List;

import org.observatory.analysis.Language;
import org.observatory.charts.Plot;
import org.observatory.charts.drawing.Box;
import org.observatory.charts.drawing.Item;
import org.observatory.charts.drawing.Pen;
import org.observatory.charts.internal.birt.BirtPlotter;
import org.observatory.charts.painting.Types;

/**
 * Values joined by lines over time: the value above each point, its moment below the axis, names of series at their
 * last points.
 */
final class LinesLayout implements PlotLayout {

    private final Plot.Lines lines;
    private final Types types;
    private final Scale scale;

    LinesLayout(Plot.Lines lines, Types types, Language language) {
        this.lines = lines;
        this.types = types;
        this.scale = new Scale(lines.axis(), language);
    }

    @Override
    public double leastHeight(double width) {
        return head() + 8 * types.style().labelSize() + foot(width);
    }

    @Override
    public double bestHeight(double width) {
        return head() + Math.clamp(width * 0.4, 11 * types.style().labelSize(), 20 * types.style().labelSize())
                + foot(width);
    }

    @Override
    public double mostHeight(double width) {
        return head() + 24 * types.style().labelSize() + foot(width);
    }

    private double head() {
        return types.value().lineHeight() * 0.7
                + (lines.axis().title().isEmpty() ? 0 : types.tick().lineHeight() + types.gap());
    }

    private double gutter() {
        return scale.ticks().stream().mapToDouble(tick -> types.tick().width(scale.label(tick))).max().orElse(0)
                + types.gap();
    }

    private double slot(double width) {
        return width / (lines.moments().size() + 0.5);
    }

    private List<String> below(int moment, double width) {
        var category = lines.categories().get(moment);
        var text = new ArrayList<>(types.name().wrap(category.name(), slot(width)));
        text.addAll(types.name().wrap(category.remark(), slot(width)));
        return text;
    }

    private double foot(double width) {
        var most = 1;
        for (var i = 0; i < lines.moments().size(); i++) {
            most = Math.max(most, below(i, width).size());
        }
        return types.gap() + most * types.name().lineHeight();
    }

    private double radius() {
        return types.style().labelSize() * 0.42;
    }

    private double names() {
        return lines.series().size() < 2 ? 0
                : lines.series().stream().mapToDouble(series -> types.tick().width(series.name())).max().orElse(0)
                + types.gap();
    }

    @Override
    public List<Item> lay(Box box) {
        var area = new Box(box.x() + gutter(), box.y() + head(), box.width() - gutter() - names(),
                box.height() - head() - foot(box.width()));
        var geometry = BirtPlotter.place(lines, area, radius());
        var items = new ArrayList<Item>();
        items.add(new Item.Group("grid", "", "", geometry.grid().stream().map(line -> (Item) Item.Outline.line(area.x(),
                line.from().y(), area.right(), line.to().y(), types.grid())).toList()));
        items.addAll(joined(geometry.lines()));
        var dense = area.width() / lines.moments().size() < radius();
        for (var placed : geometry.marks()) {
            var series = lines.series().get(placed.series());
            var mark = series.marks().get(placed.category());
            var centre = placed.box();
            var colour = types.style().palette().of(placed.series());
            items.add(dense && mark.firm() ? Marks.dot(mark, centre.centreX(), centre.centreY(), radius() / 2, colour)
                    : Marks.disc(mark, centre.centreX(), centre.centreY(), radius(), colour, types));
            if (!mark.label().isEmpty()) {
                items.add(Marks.backed(types.value()
                        .middle(mark.label(), centre.centreX(), centre.centreY() - radius() - types.gap() * 0.8)));
            }
            if (lines.series().size() > 1 && placed.category() == lines.moments().size() - 1) {
                items.add(types.tick()
                        .left(series.name(), area.right() + types.gap(), types.tick().centred(centre.centreY())));
            }
        }
        items.add(new Item.Group("axis", "", "", axis(box, area)));
        return items;
    }

    /** Strokes that follow each other as one line: quicker to paint, and without gaps at its corners. */
    private List<Item> joined(List<BirtPlotter.Stroke> strokes) {
        var items = new ArrayList<Item>();
        for (int from = 0, to; from < strokes.size(); from = to) {
            var points = new ArrayList<>(List.of(strokes.get(from).from(), strokes.get(from).to()));
            for (to = from + 1; to < strokes.size() && strokes.get(to).series() == strokes.get(from).series()
                    && strokes.get(to).from().equals(points.getLast()); to++) {
                points.add(strokes.get(to).to());
            }
            items.add(new Item.Outline(points, false, null,
                    Pen.of(types.style().palette().of(strokes.get(from).series()), 2.4 * types.style().line())));
        }
        return items;
    }

    private List<Item> axis(Box box, Box area) {
        var items = new ArrayList<Item>();
        items.add(Item.Outline.line(area.x(), area.bottom(), area.right(), area.bottom(), types.axis()));
        for (var tick : scale.ticks()) {
            items.add(types.tick().right(scale.label(tick), area.x() - types.gap(),
                    types.tick().centred(area.bottom() - scale.part(tick) * area.height())));
        }
        if (!lines.axis().title().isEmpty()) {
            items.add(types.tick().left(lines.axis().title(), box.x(), types.tick().baseline(box.y())));
        }
        for (var i = 0; i < lines.moments().size(); i++) {
            var x = BirtPlotter.x(lines, lines.moments().get(i), area);
            var top = area.bottom() + types.gap() * 0.7;
            items.add(Item.Outline.line(x, area.bottom(), x, area.bottom() + types.gap() * 0.6, types.axis()));
            for (var line : below(i, box.width())) {
                var half = types.name().width(line) / 2;
                var centre = Math.clamp(x, box.x() + half, Math.max(box.x() + half, box.right() - half));
                items.add(types.name().middle(line, centre, types.name().baseline(top)));
                top += types.name().lineHeight();
            }
        }
        return items;
    }
}
