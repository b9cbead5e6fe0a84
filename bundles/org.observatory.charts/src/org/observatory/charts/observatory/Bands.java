// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.observatory;

import java.util.ArrayList;
import java.util.List;

import org.observatory.charts.drawing.Box;
import org.observatory.charts.drawing.Item;
import org.observatory.charts.painting.Ink;
import org.observatory.charts.painting.LegendEntry;
import org.observatory.charts.painting.Painter;
import org.observatory.charts.painting.Sheet;
import org.observatory.charts.painting.Symbol;

/**
 * Bands from top to bottom, each with lists in columns, joined to the name of the band.
 *
 * @param heads  of the columns, that of the names first, each with the symbol of its marks
 * @param bands  from the top
 */
record Bands(List<LegendEntry> heads, List<Band> bands) implements Painter {

    private static final double FIRST = 0.15;
    private static final double BESIDE = 0.24;

    /**
     * A band.
     *
     * @param name   at its left; empty for a band without one
     * @param remark under the name
     * @param lists  one for each other column
     */
    record Band(String key, String title, String name, String remark, List<List<Line>> lists) {
    }

    /**
     * A line of a list.
     *
     * @param date  before it, lighter; empty for none
     * @param many  whether it stands for several
     */
    record Line(String key, String title, String name, String date, boolean many) {
    }

    /** On a slide, whose height is short, the remark of a band of one line stands on the line of its name where that fits. */
    private static boolean beside(Band band, double width, Sheet sheet) {
        return sheet.style().slide() && lines(band) == 1 && beside(band, sheet) <= width * BESIDE;
    }

    private static double beside(Band band, Sheet sheet) {
        return sheet.types().value().width(band.name()) + (band.remark().isBlank() ? 0 : sheet.gap() * 0.7 + sheet.types().tick().width(band.remark()));
    }

    private double first(double width, Sheet sheet) {
        var value = sheet.types().value();
        var widest = bands.stream().mapToDouble(band -> beside(band, width, sheet) ? beside(band, sheet)
                : value.width(value.wrap(band.name(), width * FIRST))).max().orElse(0);
        return Math.max(widest, Math.max(width * FIRST * 0.6, sheet.types().heading().width(heads.getFirst().name()) + sheet.style().tickSize() * 1.4)) + 2 * sheet.gap();
    }

    private static int lines(Band band) {
        return Math.max(1, band.lists().stream().mapToInt(List::size).max().orElse(1));
    }

    private double height(Band band, double width, Sheet sheet) {
        var value = sheet.types().value();
        var tick = sheet.types().tick();
        return Math.max(lines(band) * tick.lineHeight(), beside(band, width, sheet) ? value.lineHeight() : value.height(value.wrap(band.name(), width * FIRST))
                + tick.height(tick.wrap(band.remark(), width * FIRST))) + sheet.gap();
    }

    @Override
    public double leastHeight(double width, Sheet sheet) {
        return head(sheet) + bands.stream().mapToDouble(band -> height(band, width, sheet)).sum();
    }

    @Override
    public double bestHeight(double width, Sheet sheet) {
        return leastHeight(width, sheet) + bands.size() * sheet.gap() * 0.6;
    }

    private static double head(Sheet sheet) {
        return sheet.types().heading().lineHeight() + sheet.gap() * 0.6;
    }

    @Override
    public List<Item> paint(Box box, Sheet sheet) {
        var items = new ArrayList<Item>();
        var first = first(box.width(), sheet);
        var column = (box.width() - first) / (heads.size() - 1);
        var heading = sheet.types().heading();
        var head = new ArrayList<Item>();
        for (var i = 0; i < heads.size(); i++) {
            var x = i == 0 ? box.x() : box.x() + first + (i - 1) * column;
            var side = sheet.style().tickSize() * 0.62;
            var text = heading.fit(heads.get(i).name(), (i == 0 ? first : column) - side - sheet.gap() * 1.5);
            head.addAll(sheet.symbol(heads.get(i).symbol(), new Box(x, box.y() + (heading.lineHeight() - side) / 2, side, side)));
            if (!text.isEmpty()) {
                head.add(heading.left(text, x + side + sheet.gap() * 0.6, heading.baseline(box.y())));
            }
        }
        items.add(sheet.group("names", head));
        var spare = Math.max(0, box.height() - leastHeight(box.width(), sheet)) / bands.size();
        var top = box.y() + head(sheet);
        for (var band : bands) {
            var height = height(band, box.width(), sheet) + spare;
            items.add(sheet.group("grid", List.of(Item.Outline.line(box.x(), top, box.right(), top, sheet.types().grid()))));
            band(band, new Box(box.x(), top, box.width(), height), first, column, sheet, items);
            top += height;
        }
        return items;
    }

    private void band(Band band, Box place, double first, double column, Sheet sheet, List<Item> items) {
        var value = sheet.types().value();
        var tick = sheet.types().tick();
        var name = new ArrayList<Item>();
        var y = place.y() + sheet.gap() / 2;
        if (beside(band, place.width(), sheet)) {
            name.add(value.left(band.name(), place.x(), value.baseline(y)));
            if (!band.remark().isBlank()) {
                name.add(tick.left(band.remark(), place.x() + value.width(band.name()) + sheet.gap() * 0.7, value.baseline(y)));
            }
        } else {
            var lines = value.wrap(band.name(), place.width() * FIRST);
            name.addAll(value.block(lines, place.x(), y));
            name.addAll(tick.block(tick.wrap(band.remark(), place.width() * FIRST), place.x(), y + value.height(lines)));
        }
        if (!name.isEmpty()) {
            items.add(band.key().isEmpty() ? sheet.group("names", name) : sheet.mark(band.key(), band.title(), name));
        }
        for (var list = 0; list < band.lists().size(); list++) {
            var x = place.x() + first + list * column;
            var lines = band.lists().get(list);
            for (var line = 0; line < lines.size(); line++) {
                items.add(line(lines.get(line), heads.get(list + 1).symbol(), new Box(x, place.y() + sheet.gap() / 2 + line * tick.lineHeight(),
                        column - sheet.gap(), tick.lineHeight()), sheet));
            }
            if (lines.size() > 1) {
                var side = sheet.style().tickSize() * 0.31;
                items.add(sheet.group("lines", List.of(Item.Outline.line(x + side, place.y() + sheet.gap() / 2 + tick.lineHeight() * 0.85, x + side,
                        place.y() + sheet.gap() / 2 + (lines.size() - 0.85) * tick.lineHeight(), sheet.types().grid()))));
            }
        }
    }

    private static Item line(Line line, Symbol symbol, Box place, Sheet sheet) {
        var tick = sheet.types().tick();
        var side = sheet.style().tickSize() * 0.62;
        var items = new ArrayList<Item>(sheet.symbol(line.many() ? new Symbol(Symbol.Form.RING, symbol.ink()) : symbol,
                new Box(place.x(), place.centreY() - side / 2, side, side)));
        var x = place.x() + side + sheet.gap() * 0.6;
        if (!line.date().isEmpty() && tick.width(line.date()) < place.right() - x) {
            items.add(tick.left(line.date(), x, tick.centred(place.centreY())));
            x += tick.width(line.date()) + sheet.gap() * 0.6;
        }
        var type = tick.in(sheet.colour(Ink.Plain.TEXT));
        var text = type.fit(line.name(), place.right() - x);
        if (!text.isEmpty()) {
            items.add(type.left(text, x, type.centred(place.centreY())));
        }
        return sheet.mark(line.key(), line.title(), items);
    }
}
