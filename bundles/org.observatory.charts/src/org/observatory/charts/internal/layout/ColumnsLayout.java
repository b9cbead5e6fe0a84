// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.internal.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.observatory.analysis.Language;
import org.observatory.analysis.Numbers;
import org.observatory.charts.Category;
import org.observatory.charts.Mark;
import org.observatory.charts.Plot;
import org.observatory.charts.Series;
import org.observatory.charts.drawing.Box;
import org.observatory.charts.drawing.Item;
import org.observatory.charts.internal.birt.BirtPlotter;
import org.observatory.charts.painting.Types;

/** Bars that rise: names below, wrapped to their slots; values in or above the bars; what stands apart after a gap. */
final class ColumnsLayout implements PlotLayout {

    private final Plot.Bars bars;
    private final Types types;
    private final Scale scale;
    private final Language language;

    ColumnsLayout(Plot.Bars bars, Types types, Language language) {
        this.bars = spaced(bars);
        this.types = types;
        this.scale = new Scale(bars.axis(), language);
        this.language = language;
    }

    /** An empty slot before what stands apart. */
    private static Plot.Bars spaced(Plot.Bars bars) {
        var categories = new ArrayList<Category>();
        var marks = new ArrayList<List<Mark>>();
        bars.series().forEach(series -> marks.add(new ArrayList<>()));
        for (var i = 0; i < bars.categories().size(); i++) {
            var category = bars.categories().get(i);
            if (category.apart() && i > 0 && !bars.categories().get(i - 1).apart()) {
                categories.add(Category.of("", ""));
                marks.forEach(list -> list.add(Mark.none()));
            }
            categories.add(category);
            for (var s = 0; s < bars.series().size(); s++) {
                marks.get(s).add(bars.series().get(s).marks().get(i));
            }
        }
        var series = new ArrayList<Series>();
        for (var s = 0; s < bars.series().size(); s++) {
            series.add(new Series(bars.series().get(s).name(), marks.get(s)));
        }
        return new Plot.Bars(false, bars.stacked(), bars.axis(), categories, series);
    }

    @Override
    public double leastHeight(double width) {
        return head() + 7 * types.style().labelSize() + foot(width);
    }

    @Override
    public double bestHeight(double width) {
        return head() + Math.clamp(width * 0.42, 10 * types.style().labelSize(), 21 * types.style().labelSize())
                + foot(width);
    }

    @Override
    public double mostHeight(double width) {
        return head() + 24 * types.style().labelSize() + foot(width);
    }

    private double head() {
        return types.value().lineHeight()
                + (bars.axis().title().isEmpty() ? 0 : types.tick().lineHeight() + types.gap());
    }

    private double gutter() {
        return scale.ticks().stream().mapToDouble(tick -> types.tick().width(scale.label(tick))).max().orElse(0)
                + types.gap();
    }

    private double slot(double width) {
        return (width - gutter()) / bars.categories().size();
    }

    private List<String> name(Category category, double width) {
        return types.tick().wrap(category.name(), nameWidth(category, width));
    }

    private List<String> remark(Category category, double width) {
        return types.tick().wrap(category.remark(), nameWidth(category, width));
    }

    /** What stands apart may use the empty slot beside it, on both sides as far as the page allows. */
    private double nameWidth(Category category, double width) {
        return slot(width) * (category.apart() ? 1.9 : 0.96);
    }

    private double foot(double width) {
        var lines = bars.categories().stream()
                .mapToInt(category -> name(category, width).size() + remark(category, width).size())
                .max().orElse(1);
        return types.gap() + lines * types.tick().lineHeight();
    }

    @Override
    public List<Item> lay(Box box) {
        var area = new Box(box.x() + gutter(), box.y() + head(), box.width() - gutter(),
                box.height() - head() - foot(box.width()));
        var geometry = BirtPlotter.place(bars, area);
        var items = new ArrayList<Item>();
        items.add(new Item.Group("grid", "", "", geometry.grid().stream().map(line -> (Item) Item.Outline.line(area.x(),
                line.from().y(), area.right(), line.to().y(), types.grid())).toList()));
        for (var placed : geometry.marks()) {
            var mark = bars.series().get(placed.series()).marks().get(placed.category());
            if (mark.value().signum() != 0) {
                items.add(Marks.bar(mark, placed.box(), types.style().palette().of(placed.series()), bars.stacked(),
                        types));
            }
        }
        values(geometry, items);
        items.add(new Item.Group("axis", "", "", axis(box, area)));
        items.add(new Item.Group("names", "", "", names(box, area)));
        return items;
    }

    /** The value above each bar; on stacked bars the total above, and the parts inside where there are several. */
    private void values(BirtPlotter.Geometry geometry, List<Item> items) {
        for (var i = 0; i < bars.categories().size(); i++) {
            var index = i;
            var column = geometry.marks().stream().filter(mark -> mark.category() == index
                    && mark(mark).value().signum() != 0).toList();
            if (column.isEmpty()) {
                continue;
            }
            if (!bars.stacked()) {
                column.forEach(one -> above(mark(one).label(), one.box(), items));
                continue;
            }
            var whole = column.stream().map(BirtPlotter.Placed::box).reduce(Box::union).orElseThrow();
            var single = column.size() == 1;
            var label = single ? mark(column.getFirst()).label() : Numbers.number(column.stream()
                    .map(mark -> mark(mark).value()).reduce(BigDecimal.ZERO, BigDecimal::add), language);
            if (bars.series().stream().map(series -> series.marks().get(index)).noneMatch(ColumnsLayout::isLost)) {
                above(label, whole, items);
            }
            if (!single) {
                column.forEach(part -> inside(part, items));
            }
        }
    }

    /** Whether there is a value that is not shown, so that the parts make no total. */
    private static boolean isLost(Mark mark) {
        return mark.value() == null && !mark.detail().isEmpty();
    }

    private void above(String label, Box box, List<Item> items) {
        if (label.isEmpty()) {
            return;
        }
        items.add(Marks.backed(types.value().middle(label, box.centreX(), box.y() - types.gap() * 0.6)));
    }

    private void inside(BirtPlotter.Placed part, List<Item> items) {
        var type = types.tick().in(types.style().palette().on(types.style().palette().of(part.series())));
        var label = mark(part).label();
        if (type.width(label) < part.box().width() && type.size() < part.box().height()) {
            items.add(type.middle(label, part.box().centreX(), type.centred(part.box().centreY())));
        }
    }

    private Mark mark(BirtPlotter.Placed placed) {
        return bars.series().get(placed.series()).marks().get(placed.category());
    }

    private List<Item> axis(Box box, Box area) {
        var items = new ArrayList<Item>();
        items.add(Item.Outline.line(area.x(), area.bottom(), area.right(), area.bottom(), types.axis()));
        for (var tick : scale.ticks()) {
            items.add(types.tick().right(scale.label(tick), area.x() - types.gap(),
                    types.tick().centred(area.bottom() - scale.part(tick) * area.height())));
        }
        if (!bars.axis().title().isEmpty()) {
            items.add(types.tick().left(bars.axis().title(), box.x(), types.tick().baseline(box.y())));
        }
        return items;
    }

    private List<Item> names(Box box, Box area) {
        var items = new ArrayList<Item>();
        var slot = area.width() / bars.categories().size();
        for (var i = 0; i < bars.categories().size(); i++) {
            var category = bars.categories().get(i);
            var top = area.bottom() + types.gap() * 0.7;
            var lines = new ArrayList<>(name(category, box.width()));
            lines.addAll(remark(category, box.width()));
            for (var line : lines) {
                var half = types.tick().width(line) / 2;
                var centre = Math.clamp(area.x() + (i + 0.5) * slot, box.x() + half, box.right() - half);
                items.add(types.tick().middle(line, centre, types.tick().baseline(top)));
                top += types.tick().lineHeight();
            }
        }
        return items;
    }
}
