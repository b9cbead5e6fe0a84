// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.internal.layout;

import java.util.ArrayList;
import java.util.List;

import org.observatory.analysis.Language;
import org.observatory.charts.Mark;
import org.observatory.charts.Plot;
import org.observatory.charts.drawing.Box;
import org.observatory.charts.drawing.Colour;
import org.observatory.charts.drawing.Item;
import org.observatory.charts.internal.birt.BirtPlotter;
import org.observatory.charts.painting.Rows;
import org.observatory.charts.painting.Sheet;
import org.observatory.charts.painting.Types;

/** Bars that run to the right: names at the left, wrapped; values at the ends of the bars. */
final class RowsLayout implements PlotLayout {

    private final Plot.Bars bars;
    private final Types types;
    private final Sheet sheet;
    private final Rows rows;
    private final Scale scale;

    RowsLayout(Plot.Bars bars, Types types, Language language) {
        this.bars = bars;
        this.types = types;
        this.sheet = new Sheet(types.style(), language);
        this.rows = new Rows(bars.categories());
        this.scale = new Scale(bars.axis(), language);
    }

    @Override
    public double leastHeight(double width) {
        return bars.categories().size() * Math.max(rows.tallest(width, sheet) + 0.3 * types.style().labelSize(), side()) + foot();
    }

    @Override
    public double bestHeight(double width) {
        var row = Math.max(rows.tallest(width, sheet) + 0.8 * types.style().labelSize(),
                Math.max(side(), 2.5 * types.style().labelSize()));
        return bars.categories().size() * row + foot();
    }

    @Override
    public double mostHeight(double width) {
        return Math.max(leastHeight(width), bars.categories().size() * 4.4 * types.style().labelSize() + foot());
    }

    /** What bars side by side need, each as high as the value beside it, with the space that the engine leaves. */
    private double side() {
        return bars.stacked() ? 0 : bars.series().size() * (bars.series().size() == 1 ? 1.5 : 1.75) * types.style().labelSize();
    }

    private double foot() {
        return types.gap() + types.tick().lineHeight() * (bars.axis().title().isEmpty() ? 1 : 2);
    }

    /** Room to the right of the axis for values that do not fit beside their bars, and for half of the last tick. */
    private double overhang(double width) {
        var need = types.tick().width(scale.label(bars.axis().most())) / 2;
        for (var series : bars.series()) {
            for (var mark : series.marks()) {
                if (mark.value() != null && !bars.stacked()) {
                    var free = (1 - scale.part(mark.value())) * width;
                    need = Math.max(need, types.gap() + types.value().width(mark.label()) - free);
                }
            }
        }
        return need;
    }

    @Override
    public List<Item> lay(Box box) {
        var left = box.x() + rows.width(box.width(), sheet);
        var room = box.right() - left;
        var area = new Box(left, box.y(), room - overhang(room * 0.85), box.height() - foot());
        var geometry = BirtPlotter.place(bars, area);
        var items = new ArrayList<Item>();
        items.add(new Item.Group("grid", "", "", geometry.grid().stream()
                .map(line -> (Item) Item.Outline.line(line.from().x(),
                area.y(), line.to().x(), area.bottom(), types.grid())).toList()));
        for (var placed : geometry.marks()) {
            var mark = bars.series().get(placed.series()).marks().get(placed.category());
            items.add(Marks.bar(mark, placed.box(), colour(placed), bars.stacked(), types));
        }
        geometry.marks().forEach(placed -> value(placed, items));
        items.add(new Item.Group("axis", "", "", axis(area)));
        items.add(rows.names(box, area, sheet));
        return items;
    }

    private Colour colour(BirtPlotter.Placed placed) {
        var palette = types.style().palette();
        return bars.series().size() == 1 && bars.categories().get(placed.category()).apart() ? palette.apart()
                : palette.of(placed.series());
    }

    private void value(BirtPlotter.Placed placed, List<Item> items) {
        Mark mark = bars.series().get(placed.series()).marks().get(placed.category());
        if (mark.label().isEmpty()) {
            return;
        }
        var box = placed.box();
        if (!bars.stacked()) {
            items.add(Marks.backed(types.value().left(mark.label(), box.right() + types.gap(),
                    types.value().centred(box.centreY()))));
        } else if (types.value().width(mark.label()) + types.gap() < box.width()) {
            items.add(types.value().in(types.style().palette().on(colour(placed))).middle(mark.label(), box.centreX(),
                    types.value().centred(box.centreY())));
        }
    }

    private List<Item> axis(Box area) {
        var items = new ArrayList<Item>();
        var zero = area.x() + scale.part(java.math.BigDecimal.ZERO) * area.width();
        items.add(Item.Outline.line(zero, area.y(), zero, area.bottom(), types.axis()));
        var ticks = scale.ticks();
        var widest = ticks.stream().mapToDouble(tick -> types.tick().width(scale.label(tick))).max().orElse(0);
        var every = (int) Math.ceil((widest + types.gap()) * (ticks.size() - 1) / area.width());
        for (var i = 0; i < ticks.size(); i += Math.max(1, every)) {
            items.add(types.tick().middle(scale.label(ticks.get(i)), area.x() + scale.part(ticks.get(i)) * area.width(),
                    types.tick().baseline(area.bottom() + types.gap() * 0.6)));
        }
        if (!bars.axis().title().isEmpty()) {
            var title = types.tick();
            var start = Math.min(area.x(), area.right() - title.width(bars.axis().title()));
            items.add(title.left(bars.axis().title(), start,
                    title.baseline(area.bottom() + types.gap() * 0.6 + title.lineHeight())));
        }
        return items;
    }
}
