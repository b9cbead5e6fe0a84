// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.trajectories;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

import org.observatory.charts.drawing.Box;
import org.observatory.charts.drawing.Item;
import org.observatory.charts.drawing.Pen;
import org.observatory.charts.drawing.Point;
import org.observatory.charts.painting.Ink;
import org.observatory.charts.painting.Painter;
import org.observatory.charts.painting.Sheet;

/**
 * Bands of trajectories over one axis of time, with arrows from a step to the one that it opened.
 *
 * @param first the beginning of the axis, a 1 January
 * @param after its end, a 1 January
 * @param bands from the top
 * @param links keys of two steps each, from and to
 */
record Alliance(LocalDate first, LocalDate after, List<Band> bands, List<Link> links) implements Painter {

    private static final double NAMES = 0.27;

    /** Of one kind of holder; without rows, a band says that nothing is known. */
    record Band(String heading, String nothing, List<Row> rows) {
    }

    /** A trajectory. */
    record Row(String name, List<Step> steps) {
    }

    /**
     * A step.
     *
     * @param from  its first day
     * @param to    the day after its last
     * @param open  whether its end is not known
     * @param firm  whether it is certain; drawn with a broken edge otherwise
     * @param name  written in it where it fits
     * @param mark  written in it where the name does not
     */
    record Step(String key, String title, LocalDate from, LocalDate to, boolean open, boolean firm, String name, String mark, Ink ink) {
    }

    /** From the step that opened to the one that was opened. */
    record Link(String key, String title, String from, String to) {
    }

    private double row(Sheet sheet) {
        return 2.1 * sheet.style().labelSize();
    }

    private double nameHeight(Row row, double width, Sheet sheet) {
        var name = sheet.types().name();
        return name.height(name.wrap(row.name(), width * NAMES)) + sheet.gap() * 0.5;
    }

    private double height(Band band, double width, Sheet sheet) {
        return sheet.types().heading().lineHeight() + sheet.gap() + (band.rows().isEmpty() ? sheet.types().tick().lineHeight()
                : band.rows().stream().mapToDouble(row -> Math.max(row(sheet), nameHeight(row, width, sheet))).sum());
    }

    private double foot(Sheet sheet) {
        return sheet.types().tick().lineHeight() + sheet.gap();
    }

    @Override
    public double leastHeight(double width, Sheet sheet) {
        return foot(sheet) + bands.stream().mapToDouble(band -> height(band, width, sheet)).sum();
    }

    @Override
    public double bestHeight(double width, Sheet sheet) {
        return leastHeight(width, sheet) + bands.size() * 1.4 * sheet.style().labelSize();
    }

    @Override
    public List<Item> paint(Box box, Sheet sheet) {
        var tick = sheet.types().tick();
        var left = box.x() + box.width() * NAMES + sheet.gap();
        var area = new Box(left, box.y(), box.right() - left - tick.width("2000") / 2, box.height() - foot(sheet));
        var items = new ArrayList<Item>();
        items.add(sheet.group("axis", years(area, sheet)));
        var spare = Math.max(0, box.height() - leastHeight(box.width(), sheet)) / bands.size();
        var places = new HashMap<String, Box>();
        var names = new ArrayList<Item>();
        var top = box.y();
        for (var band : bands) {
            names.add(sheet.types().heading().left(band.heading(), box.x(), sheet.types().heading().baseline(top)));
            names.add(Item.Outline.line(box.x(), top, area.right(), top, sheet.types().grid()));
            var y = top + sheet.types().heading().lineHeight() + sheet.gap() * 0.4;
            if (band.rows().isEmpty()) {
                names.add(tick.left(band.nothing(), box.x(), tick.baseline(y)));
            }
            for (var row : band.rows()) {
                var height = Math.max(row(sheet), nameHeight(row, box.width(), sheet));
                row(row, new Box(box.x(), y, box.width(), height), area, sheet, places, items, names);
                y += height;
            }
            top += height(band, box.width(), sheet) + spare;
        }
        items.add(sheet.group("names", names));
        links.forEach(link -> {
            if (places.containsKey(link.from()) && places.containsKey(link.to())) {
                items.add(arrow(link, places.get(link.from()), places.get(link.to()), sheet));
            }
        });
        return items;
    }

    private void row(Row row, Box place, Box area, Sheet sheet, HashMap<String, Box> places, List<Item> items, List<Item> names) {
        var name = sheet.types().name();
        var lines = name.wrap(row.name(), place.width() * NAMES);
        names.addAll(name.block(lines, place.x(), place.centreY() - name.height(lines) / 2));
        var thick = 1.5 * sheet.style().labelSize();
        for (var i = 0; i < row.steps().size(); i++) {
            var step = row.steps().get(i);
            var from = x(step.from(), area);
            var box = new Box(from, place.centreY() - thick / 2, Math.max(1, x(step.to(), area) - from), thick);
            places.put(step.key(), box);
            var parts = new ArrayList<Item>();
            parts.add(new Item.Rectangle(box, sheet.colour(step.ink()), sheet.edge(step.ink())));
            if (!step.firm()) {
                var by = sheet.style().line() * 1.2;
                parts.add(new Item.Rectangle(new Box(box.x() + by, box.y() + by, Math.max(0, box.width() - 2 * by), box.height() - 2 * by), null,
                        new Pen(sheet.on(step.ink()), Math.max(0.29, sheet.style().line() * 0.7), List.of(2.0, 2.0))));
            }
            if (step.open()) {
                parts.add(new Item.Outline(List.of(new Point(box.right(), box.y() + 1), new Point(box.right() + thick * 0.35, box.centreY()),
                        new Point(box.right(), box.bottom() - 1)), true, sheet.colour(step.ink()), null));
            }
            // where the next step begins before this one ends, it hides the rest of it
            var seen = i + 1 < row.steps().size() ? Math.min(box.width(), Math.max(0, x(row.steps().get(i + 1).from(), area) - box.x())) : box.width();
            var tick = sheet.types().tick().in(sheet.on(step.ink()));
            for (var text : List.of(step.name(), step.mark())) {
                if (tick.width(text) + sheet.gap() * 0.8 < seen) {
                    parts.add(tick.middle(text, box.x() + seen / 2, tick.centred(box.centreY())));
                    break;
                }
            }
            items.add(sheet.mark(step.key(), step.title(), parts));
        }
    }

    private double x(LocalDate day, Box area) {
        return area.x() + area.width() * ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, after);
    }

    private List<Item> years(Box area, Sheet sheet) {
        var items = new ArrayList<Item>();
        var tick = sheet.types().tick();
        var count = after.getYear() - first.getYear();
        var step = (int) Math.max(1, Math.ceil((tick.width("2000") + sheet.gap()) * count / area.width()));
        for (var year = first.getYear(); year <= after.getYear(); year++) {
            if ((after.getYear() - year) % step == 0) {
                var x = x(LocalDate.of(year, 1, 1), area);
                items.add(Item.Outline.line(x, area.y(), x, area.bottom(), sheet.types().grid()));
                items.add(tick.middle(String.valueOf(year), x, tick.baseline(area.bottom() + sheet.gap() * 0.4)));
            }
        }
        return items;
    }

    /** From the lower or upper edge of the one to the nearer edge of the other, where it begins. */
    private static Item arrow(Link link, Box from, Box to, Sheet sheet) {
        var down = to.centreY() > from.centreY();
        var level = Math.abs(to.centreY() - from.centreY()) < 1;
        var x2 = to.x() + Math.min(to.width() / 2, sheet.style().labelSize() * 0.5);
        var x1 = Math.clamp(x2 - sheet.style().labelSize() * 1.2, from.x() + Math.min(from.width() / 2, 2), Math.max(from.right() - 1, from.x() + 1));
        var y1 = level ? from.y() : down ? from.bottom() : from.y();
        var y2 = level ? to.y() : down ? to.y() : to.bottom();
        var middle = level ? from.y() - sheet.style().labelSize() * 0.5 : (y1 + y2) / 2;
        var head = sheet.style().labelSize() * 0.5;
        var sign = level || down ? 1 : -1;
        var pen = sheet.pen(Ink.of(1), 1.4);
        return sheet.mark(link.key(), link.title(), List.of(new Item.Outline(List.of(new Point(x1, y1), new Point(x1, middle), new Point(x2, middle),
                new Point(x2, y2 - sign * head * 0.8)), false, null, pen), new Item.Outline(List.of(new Point(x2, y2), new Point(x2 - head / 2, y2 - sign * head),
                new Point(x2 + head / 2, y2 - sign * head)), true, sheet.colour(Ink.of(1)), null)));
    }
}
