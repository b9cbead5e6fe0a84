// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.crossings;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.observatory.analysis.Label;
import org.observatory.charts.drawing.Box;
import org.observatory.charts.drawing.Colour;
import org.observatory.charts.drawing.Item;
import org.observatory.charts.drawing.Pen;
import org.observatory.charts.painting.ColumnNames;
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

    private ColumnNames heads(double width, Sheet sheet) {
        return ColumnNames.even(columns, cell(width, sheet));
    }

    private double head(double width, Sheet sheet) {
        return heads(width, sheet).height(sheet);
    }

    private double foot(double width, Sheet sheet) {
        var line = sheet.types().tick().lineHeight();
        return (bases.isEmpty() ? 0 : line + sheet.gap() * 0.4) + (narrow(width, sheet) ? line : 0);
    }

    /** Whether values or names are wider than their columns, which is said under the matrix. */
    private boolean narrow(double width, Sheet sheet) {
        return wide(cell(width, sheet), sheet) == null || !heads(width, sheet).complete(sheet);
    }

    private double row(double width, Sheet sheet) {
        var name = sheet.types().name();
        return rows.stream().mapToDouble(row -> name.height(name.wrap(row, NAMES * width))).max().orElse(0);
    }

    @Override
    public double leastHeight(double width, Sheet sheet) {
        return head(width, sheet) + rows.size() * row(width, sheet) + foot(width, sheet);
    }

    @Override
    public double bestHeight(double width, Sheet sheet) {
        return head(width, sheet) + rows.size() * Math.max(row(width, sheet), 1.65 * sheet.style().labelSize()) + foot(width, sheet);
    }

    @Override
    public double mostHeight(double width, Sheet sheet) {
        return head(width, sheet) + rows.size() * Math.max(row(width, sheet), 3 * sheet.style().labelSize()) + foot(width, sheet);
    }

    @Override
    public List<Item> paint(Box box, Sheet sheet) {
        var left = box.x() + names(box.width(), sheet);
        var top = box.y() + head(box.width(), sheet);
        var width = cell(box.width(), sheet);
        var height = (box.height() - head(box.width(), sheet) - foot(box.width(), sheet)) / rows.size();
        var items = new ArrayList<Item>();
        var type = fitting(width, height, sheet);
        for (var row = 0; row < rows.size(); row++) {
            for (var column = 0; column < columns.size(); column++) {
                var place = new Box(left + column * width, top + row * height, width, height);
                cell(cells.get(row).get(column), place, type, sheet, items);
            }
        }
        items.add(sheet.group("names", names(box, left, top, width, height, sheet)));
        if (narrow(box.width(), sheet)) {
            var tick = sheet.types().tick();
            items.add(tick.left(tick.fit(TOO_NARROW.in(sheet.language()), box.width()), box.x(), tick.baseline(box.bottom() - tick.lineHeight())));
        }
        return items;
    }

    /** The type in which every value fits its cell; null where not even the least does. */
    private Type fitting(double width, double height, Sheet sheet) {
        var wide = wide(width, sheet);
        var size = wide == null ? 0 : Math.min(wide.size(), wide.size() * height / wide.lineHeight());
        return size >= sheet.style().leastSize() ? wide.sized(size) : null;
    }

    /** The type in which every value is as wide as its cell at the most; null where not even the least is. */
    private Type wide(double width, Sheet sheet) {
        var tick = sheet.types().tick();
        var widest = cells.stream().flatMap(List::stream).filter(cell -> cell != null).mapToDouble(cell -> tick.width(cell.text()))
                .max().orElse(0);
        var size = tick.size() * Math.min(1, (width - 1) / Math.max(widest, 1e-6));
        return size >= sheet.style().leastSize() ? tick.sized(size) : null;
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
        items.addAll(heads(box.width(), sheet).above(IntStream.range(0, columns.size()).mapToObj(column -> left + (column + 0.5) * width).toList(),
                top, sheet));
        for (var column = 0; column < columns.size() && !bases.isEmpty(); column++) {
            if (tick.width(bases.get(column)) <= width) {
                items.add(tick.middle(bases.get(column), left + (column + 0.5) * width,
                        tick.baseline(top + rows.size() * height + sheet.gap() * 0.4)));
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
