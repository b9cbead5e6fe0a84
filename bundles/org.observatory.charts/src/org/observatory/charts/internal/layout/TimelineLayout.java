// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.internal.layout;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import org.observatory.charts.Plot;
import org.observatory.charts.Plot.Timeline.Event;
import org.observatory.charts.Plot.Timeline.Row;
import org.observatory.charts.Plot.Timeline.Shape;
import org.observatory.charts.drawing.Box;
import org.observatory.charts.drawing.Colour;
import org.observatory.charts.drawing.Item;
import org.observatory.charts.drawing.Pen;
import org.observatory.charts.drawing.Point;
import org.observatory.charts.painting.Types;

/**
 * Spans and dated items in time. Drawn by us: the engine's Gantt chart holds one span a row and knows neither items of
 * a day beside spans, nor dates that are only a year, nor where a label has room.
 */
final class TimelineLayout implements PlotLayout {

    private static final int[] YEAR_STEPS = { 1, 2, 5, 10, 20, 50 };

    private final Plot.Timeline timeline;
    private final Types types;

    TimelineLayout(Plot.Timeline timeline, Types types) {
        this.timeline = timeline;
        this.types = types;
    }

    /** Rows whose events bear long labels leave less to names. */
    private double share() {
        return timeline.rows().stream().anyMatch(row -> row.name().length() > 24) ? 0.5 : 0.3;
    }

    /** On a slide, whose height is short, a remark stands on the line of its name where that fits. */
    private boolean beside(Row row, double width) {
        return types.style().slide() && together(row) <= share() * width;
    }

    private double together(Row row) {
        return types.name().width(row.name()) + (row.remark().isBlank() ? 0 : types.gap() * 0.7 + types.tick().width(row.remark()));
    }

    private double namesWidth(double width) {
        var widest = 0.0;
        for (var row : timeline.rows()) {
            widest = Math.max(widest, beside(row, width) ? together(row) : 0);
            widest = Math.max(widest, types.name().width(types.name().wrap(row.name(), share() * width)));
            widest = Math.max(widest, types.tick().width(types.tick().wrap(row.remark(), share() * width)));
            widest = Math.max(widest, types.heading().width(types.heading().wrap(row.heading(), share() * width)));
        }
        return widest;
    }

    private double height(Row row, double width) {
        return beside(row, width) ? types.name().lineHeight() : types.name().height(types.name().wrap(row.name(), share() * width))
                + types.tick().height(types.tick().wrap(row.remark(), share() * width));
    }

    private double heading(Row row, double width) {
        return row.heading().isEmpty() ? 0
                : types.heading().height(types.heading().wrap(row.heading(), share() * width))
                        + 0.35 * types.style().labelSize();
    }

    private double foot() {
        return types.tick().lineHeight() + types.gap() * 0.8;
    }

    private double need(double width) {
        var need = foot();
        for (var row : timeline.rows()) {
            need += heading(row, width) + rowHeight(row, width);
        }
        return need;
    }

    private double rowHeight(Row row, double width) {
        return Math.max(height(row, width), crowded(row) ? thickness() + types.tick().lineHeight() : thickness());
    }

    /** Where several events of a row bear labels, all of these stand above: the next event may follow at once. */
    private static boolean crowded(Row row) {
        return row.events().stream().filter(event -> !event.mark().label().isEmpty()).count() > 1;
    }

    private double thickness() {
        return 1.35 * types.style().labelSize();
    }

    @Override
    public double leastHeight(double width) {
        return need(width) + timeline.rows().size() * 0.2 * types.style().labelSize();
    }

    @Override
    public double bestHeight(double width) {
        return need(width) + timeline.rows().size() * 0.5 * types.style().labelSize();
    }

    @Override
    public double mostHeight(double width) {
        return need(width) + timeline.rows().size() * 1.8 * types.style().labelSize();
    }

    @Override
    public List<Item> lay(Box box) {
        var end = types.tick().width(String.valueOf(timeline.after().getYear())) / 2;
        var left = box.x() + namesWidth(box.width()) + types.gap() * 1.4;
        var area = new Box(left, box.y(), box.right() - left - end, box.height() - foot());
        var spare = (box.height() - need(box.width())) / timeline.rows().size();
        var items = new ArrayList<Item>();
        items.add(new Item.Group("axis", "", "", years(area)));
        var names = new ArrayList<Item>();
        var top = area.y();
        for (var row : timeline.rows()) {
            if (!row.heading().isEmpty()) {
                var lines = types.heading().wrap(row.heading(), share() * box.width());
                names.addAll(types.heading().block(lines, box.x(), top + heading(row, box.width())
                        - types.heading().height(lines)));
                top += heading(row, box.width());
            }
            var height = rowHeight(row, box.width()) + spare;
            var middle = top + height / 2 + (crowded(row) ? types.tick().lineHeight() / 2 : 0);
            name(row, box, middle, names);
            new RowEvents(row, area, middle, thickness()).lay(items);
            top += height;
        }
        items.add(new Item.Group("names", "", "", names));
        return items;
    }

    private void name(Row row, Box box, double middle, List<Item> items) {
        var top = middle - height(row, box.width()) / 2;
        if (beside(row, box.width())) {
            items.add(types.name().left(row.name(), box.x(), types.name().baseline(top)));
            if (!row.remark().isBlank()) {
                items.add(types.tick().left(row.remark(), box.x() + types.name().width(row.name()) + types.gap() * 0.7,
                        types.name().baseline(top)));
            }
            return;
        }
        var name = types.name().wrap(row.name(), share() * box.width());
        items.addAll(types.name().block(name, box.x(), top));
        items.addAll(types.tick().block(types.tick().wrap(row.remark(), share() * box.width()), box.x(),
                top + types.name().height(name)));
    }

    private double x(LocalDate day, Box area) {
        var whole = ChronoUnit.DAYS.between(timeline.first(), timeline.after());
        return area.x() + area.width() * ChronoUnit.DAYS.between(timeline.first(), day) / whole;
    }

    private List<Item> years(Box area) {
        var items = new ArrayList<Item>();
        var first = timeline.first().getYear();
        var last = timeline.after().getYear();
        var year = area.width() / (last - first);
        var wide = types.tick().width("2000") * 1.25;
        var step = 0;
        while (step < YEAR_STEPS.length - 1 && YEAR_STEPS[step] * year < wide) {
            step++;
        }
        for (var at = first; at <= last; at++) {
            var x = x(LocalDate.of(at, 1, 1), area);
            var named = YEAR_STEPS[step] > 2 ? at % YEAR_STEPS[step] == 0 : (last - at) % YEAR_STEPS[step] == 0;
            if (named || YEAR_STEPS[step] <= 2) {
                items.add(Item.Outline.line(x, area.y(), x, area.bottom(), types.grid()));
            }
            if (named) {
                items.add(types.tick()
                        .middle(String.valueOf(at), x, types.tick().baseline(area.bottom() + types.gap() * 0.6)));
            }
        }
        items.add(Item.Outline.line(area.x(), area.bottom(), area.right(), area.bottom(), types.axis()));
        return items;
    }

    /** The events of one row and, where there is room, their labels. */
    private final class RowEvents {

        private final Row row;
        private final Box area;
        private final double middle;
        private final double thick;
        private final List<Box> taken = new ArrayList<>();

        RowEvents(Row row, Box area, double middle, double thick) {
            this.row = row;
            this.area = area;
            this.middle = middle;
            this.thick = thick;
        }

        void lay(List<Item> items) {
            var marks = new ArrayList<Item>();
            var bars = 0;
            for (var event : row.events()) {
                var shape = shape(event);
                taken.add(shape.bounds());
                // discs over bars: a day within a year keeps its outline
                marks.add(event.shape() == Shape.DISC ? marks.size() : bars++, Marks.group(event.mark(), List.of(shape)));
            }
            items.addAll(marks);
            for (var i = 0; i < row.events().size(); i++) {
                var event = row.events().get(i);
                if (!event.mark().label().isEmpty()) {
                    label(event, taken.get(i), items);
                }
            }
        }

        private Item shape(Event event) {
            var colour = types.style().palette().of(event.colour());
            var from = x(event.first(), area);
            var to = x(event.after(), area);
            var centre = (from + to) / 2;
            return switch (event.shape()) {
                case SPAN -> {
                    var high = to - from < 1.2 * thick ? thick * 0.6 : thick;
                    yield new Item.Rectangle(new Box(from, middle - high / 2, to - from, high), colour, null);
                }
                case WITHIN -> {
                    var thin = thick * 0.36;
                    yield new Item.Rectangle(new Box(from + 0.06 * (to - from), middle - thin / 2, 0.88 * (to - from),
                            thin),
                            event.mark().firm() ? colour : Colour.WHITE,
                            event.mark().firm() ? null : Pen.of(colour, types.style().line()));
                }
                case DISC -> {
                    var radius = thick * 0.32;
                    var box = new Box(centre - radius, middle - radius, 2 * radius, 2 * radius);
                    yield event.mark().firm() ? new Item.Ellipse(box, colour, Pen.of(Colour.WHITE, types.style().line()))
                            : new Item.Ellipse(box, Colour.WHITE, Pen.of(colour, types.style().line()));
                }
                case LOZENGE -> {
                    var radius = thick * 0.42;
                    yield new Item.Outline(List.of(new Point(centre, middle - radius),
                            new Point(centre + radius, middle),
                            new Point(centre, middle + radius), new Point(centre - radius, middle)), true,
                            Colour.WHITE, Pen.of(colour, 1.4 * types.style().line()));
                }
            };
        }

        private Item.Text at(Item.Text text, double x) {
            return new Item.Text(text.text(), x, text.y(), text.face(), text.size(), text.colour());
        }

        /**
         * Inside a span that is long enough; above in a crowded row; else to the right, to the left, above; nowhere
         * when all are taken.
         */
        private void label(Event event, Box mark, List<Item> items) {
            var type = types.tick().in(types.style().palette().text());
            var text = event.mark().label();
            var width = type.width(text);
            if (event.shape() == Shape.SPAN && width + types.gap() < mark.width() && type.size() < mark.height()) {
                items.add(type.in(types.style().palette().on(types.style().palette().of(event.colour())))
                        .middle(text, mark.centreX(), type.centred(middle)));
                return;
            }
            var gap = types.gap() * 0.6;
            var above = type.middle(text, mark.centreX(), middle - thick * 0.36 - type.size() * 0.2);
            var aside = Math.max(0, mark.width() - width) / 2;
            var tries = crowded(row) ? List.of(above, at(above, above.x() + aside), at(above, above.x() - aside))
                    : List.of(type.left(text, mark.right() + gap, type.centred(middle)),
                    type.right(text, mark.x() - gap, type.centred(middle)), above);
            for (var candidate : tries) {
                var bounds = candidate.bounds();
                var tight = new Box(bounds.x() - gap * 0.4, bounds.y() + bounds.height() * 0.25, bounds.width()
                        + gap * 0.8,
                        bounds.height() * 0.5);
                if (tight.x() >= area.x() - gap && tight.right() <= area.right() + types.gap() * 2
                        && taken.stream().noneMatch(tight::overlaps)) {
                    taken.add(tight);
                    items.add(Marks.backed(candidate));
                    return;
                }
            }
        }
    }
}
