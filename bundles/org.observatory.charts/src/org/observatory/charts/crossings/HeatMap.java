// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.crossings;

import java.util.ArrayList;
import java.util.List;

import org.observatory.analysis.Label;
import org.observatory.charts.drawing.Box;
import org.observatory.charts.drawing.Colour;
import org.observatory.charts.drawing.Item;
import org.observatory.charts.drawing.Pen;
import org.observatory.charts.painting.Ink;
import org.observatory.charts.painting.Painter;
import org.observatory.charts.painting.Sheet;
import org.observatory.charts.painting.Symbol;
import org.observatory.charts.painting.Type;

/**
 * A matrix whose cells bear their values on a ground that darkens with them. Names of columns lie flat where they fit and
 * stand upright otherwise.
 *
 * @param rows    names from the top
 * @param columns names from the left
 * @param cells   by row, then column; null where there is nothing to count
 * @param totals  at the end of each row; empty for none
 * @param bases   under each column; empty for none
 * @param totalName heads the totals
 * @param baseName  stands beside the bases
 */
record HeatMap(List<String> rows, List<String> columns, List<List<Cell>> cells, List<String> totals, List<String> bases,
        String totalName, String baseName) implements Painter {

    private static final Label TOO_NARROW = new Label("Too narrow here for all values and names: see the table.",
            "Trop étroit ici pour toutes les valeurs et tous les noms : voir le tableau.");
    private static final double NAMES = 0.36;
    private static final double UPRIGHT = 18;

    /**
     * A cell.
     *
     * @param key    of what it counts
     * @param title  told when one points at it
     * @param level  0 to 1
     * @param text   its value; empty where it is left blank on purpose
     * @param apart  whether it stands apart from the scale, as a diagonal does; without a text, it is left blank
     */
    record Cell(String key, String title, double level, String text, boolean apart) {
    }

    private double names(double width, Sheet sheet) {
        var name = sheet.types().name();
        var most = NAMES * width;
        var widest = rows.stream().mapToDouble(row -> name.width(name.wrap(row, most))).max().orElse(0);
        return Math.max(widest, bases.isEmpty() ? 0 : sheet.types().tick().width(baseName)) + sheet.gap();
    }

    private double totalsWidth(Sheet sheet) {
        var value = sheet.types().value();
        return totals.isEmpty() ? 0 : Math.max(value.width(totals), sheet.types().tick().width(totalName)) + sheet.gap();
    }

    private double cell(double width, Sheet sheet) {
        return Math.min((width - names(width, sheet) - totalsWidth(sheet)) / columns.size(), 11 * sheet.style().labelSize());
    }

    private boolean flat(double cell, Type type) {
        return columns.stream().allMatch(column -> {
            var lines = type.wrap(column, cell * 0.94);
            return lines.size() <= 3 && type.width(lines) <= cell * 0.94;
        });
    }

    /** The type in which names that stand upright do not touch; null where not even the least type of the style does. */
    private static Type upright(double cell, Sheet sheet) {
        var tick = sheet.types().tick();
        var size = Math.min(tick.size(), cell / 1.13);
        return size >= sheet.style().leastSize() ? tick.sized(size) : null;
    }

    private double head(double width, Sheet sheet) {
        var tick = sheet.types().tick();
        var cell = cell(width, sheet);
        if (flat(cell, tick)) {
            return columns.stream().mapToDouble(column -> tick.height(tick.wrap(column, cell * 0.94))).max().orElse(0)
                    + sheet.gap() * 0.6;
        }
        return Math.min(tick.width(columns), UPRIGHT * tick.size()) + sheet.gap() * 0.6;
    }

    private double foot(Sheet sheet) {
        return (bases.isEmpty() ? 0 : sheet.types().tick().lineHeight() + sheet.gap() * 0.4) + sheet.types().tick().lineHeight();
    }

    private double row(double width, Sheet sheet) {
        var name = sheet.types().name();
        return rows.stream().mapToDouble(row -> name.height(name.wrap(row, NAMES * width))).max().orElse(0);
    }

    @Override
    public double leastHeight(double width, Sheet sheet) {
        return head(width, sheet) + rows.size() * row(width, sheet) + foot(sheet);
    }

    @Override
    public double bestHeight(double width, Sheet sheet) {
        return head(width, sheet) + rows.size() * Math.max(row(width, sheet), 1.65 * sheet.style().labelSize()) + foot(sheet);
    }

    @Override
    public double mostHeight(double width, Sheet sheet) {
        return head(width, sheet) + rows.size() * Math.max(row(width, sheet), 3 * sheet.style().labelSize()) + foot(sheet);
    }

    @Override
    public List<Item> paint(Box box, Sheet sheet) {
        var left = box.x() + names(box.width(), sheet);
        var top = box.y() + head(box.width(), sheet);
        var width = cell(box.width(), sheet);
        var height = (box.height() - head(box.width(), sheet) - foot(sheet)) / rows.size();
        var items = new ArrayList<Item>();
        var type = fitting(width, height, sheet);
        for (var row = 0; row < rows.size(); row++) {
            for (var column = 0; column < columns.size(); column++) {
                var place = new Box(left + column * width, top + row * height, width, height);
                cell(cells.get(row).get(column), place, type, sheet, items);
            }
        }
        items.add(sheet.group("names", names(box, left, top, width, height, sheet)));
        if (type == null || upright(width, sheet) == null && !flat(width, sheet.types().tick())) {
            var tick = sheet.types().tick();
            items.add(tick.left(tick.fit(TOO_NARROW.in(sheet.language()), box.width()), box.x(), tick.baseline(box.bottom() - tick.lineHeight())));
        }
        return items;
    }

    /** The type in which every value fits its cell; null where not even the least does. */
    private Type fitting(double width, double height, Sheet sheet) {
        var tick = sheet.types().tick();
        var widest = cells.stream().flatMap(List::stream).filter(cell -> cell != null).mapToDouble(cell -> tick.width(cell.text()))
                .max().orElse(0);
        var part = Math.min(1, Math.min((width - 1) / Math.max(widest, 1e-6), height / tick.lineHeight()));
        return tick.size() * part >= sheet.style().leastSize() ? tick.sized(tick.size() * part) : null;
    }

    private static void cell(Cell cell, Box place, Type type, Sheet sheet, List<Item> items) {
        if (cell == null) {
            var dot = sheet.types().tick();
            items.add(sheet.group("grid", List.of(new Item.Rectangle(inside(place, sheet), null, sheet.types().grid()))));
            if (dot.size() < place.height()) {
                items.add(dot.middle("·", place.centreX(), dot.centred(place.centreY())));
            }
            return;
        }
        if (cell.apart() && cell.text().isEmpty()) {
            return;
        }
        var parts = new ArrayList<Item>();
        var ink = cell.apart() ? Ink.Plain.GRID : Ink.level(cell.level());
        if (cell.text().isEmpty()) {
            parts.addAll(sheet.symbol(new Symbol(Symbol.Form.HATCHED, Ink.Plain.APART), inside(place, sheet)));
        } else {
            parts.add(new Item.Rectangle(place, sheet.colour(ink), type == null ? sheet.edge(ink) : Pen.of(Colour.WHITE, sheet.style().line())));
            if (type != null) {
                parts.add(type.in(sheet.on(ink)).middle(cell.text(), place.centreX(), type.centred(place.centreY())));
            }
        }
        items.add(cell.apart() ? sheet.group("apart", parts) : sheet.mark(cell.key(), cell.title(), parts));
    }

    private static Box inside(Box place, Sheet sheet) {
        var by = Math.min(sheet.style().line() * 0.7, Math.min(place.width(), place.height()) * 0.2);
        return new Box(place.x() + by, place.y() + by, place.width() - 2 * by, place.height() - 2 * by);
    }

    private List<Item> names(Box box, double left, double top, double width, double height, Sheet sheet) {
        var items = new ArrayList<Item>();
        var name = sheet.types().name();
        var tick = sheet.types().tick();
        for (var row = 0; row < rows.size(); row++) {
            var lines = name.wrap(rows.get(row), NAMES * box.width());
            var y = top + (row + 0.5) * height - name.height(lines) / 2;
            for (var line : lines) {
                items.add(name.right(line, left - sheet.gap(), name.baseline(y)));
                y += name.lineHeight();
            }
            if (!totals.isEmpty()) {
                items.add(sheet.types().value().right(totals.get(row), left + columns.size() * width + totalsWidth(sheet),
                        name.centred(top + (row + 0.5) * height)));
            }
        }
        var flat = flat(width, tick);
        for (var column = 0; column < columns.size(); column++) {
            var x = left + (column + 0.5) * width;
            if (flat) {
                var lines = tick.wrap(columns.get(column), width * 0.94);
                var y = top - sheet.gap() * 0.6 - tick.height(lines);
                for (var line : lines) {
                    items.add(tick.middle(line, x, tick.baseline(y)));
                    y += tick.lineHeight();
                }
            } else if (upright(width, sheet) != null) {
                var small = upright(width, sheet);
                items.add(small.upward(small.fit(columns.get(column), UPRIGHT * tick.size()), x, top - sheet.gap() * 0.6));
            }
            if (!bases.isEmpty() && tick.width(bases.get(column)) <= width) {
                items.add(tick.middle(bases.get(column), x, tick.baseline(top + rows.size() * height + sheet.gap() * 0.4)));
            }
        }
        if (!bases.isEmpty()) {
            items.add(tick.right(baseName, left - sheet.gap(), tick.baseline(top + rows.size() * height + sheet.gap() * 0.4)));
        }
        if (!totals.isEmpty()) {
            items.add(tick.right(totalName, left + columns.size() * width + totalsWidth(sheet),
                    tick.baseline(top - sheet.gap() * 0.6 - tick.lineHeight())));
        }
        return items;
    }
}
