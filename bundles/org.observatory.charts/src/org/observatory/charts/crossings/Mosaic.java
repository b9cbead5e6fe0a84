// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.crossings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.observatory.charts.drawing.Box;
import org.observatory.charts.drawing.Item;
import org.observatory.charts.painting.ColumnNames;
import org.observatory.charts.painting.Ink;
import org.observatory.charts.painting.Painter;
import org.observatory.charts.painting.Sheet;
import org.observatory.charts.painting.Symbol;

/**
 * Rectangles whose areas are counts: a column is as wide as it has individuals, and divided by the shares of the rows.
 *
 * @param rows    names of the parts, from the top; the letter that begins each also stands in its tiles
 * @param columns from the left
 */
record Mosaic(List<String> rows, List<Column> columns) implements Painter {

    private static final double GAP = 0.25;

    /**
     * A column.
     *
     * @param name  above it
     * @param base  at its foot: how many individuals; empty where a count is not shown
     * @param size  its width in individuals
     * @param tiles one for each row
     */
    record Column(String name, String base, double size, List<Tile> tiles) {

        /** Copies the list. */
        Column {
            tiles = List.copyOf(tiles);
        }
    }

    /**
     * A part of a column.
     *
     * @param share of the column, 0 to 1
     * @param letter of its row
     * @param text  written after the letter where it fits
     * @param sign  1 where there are more than chance would give, −1 where there are fewer, else 0
     * @param shown whether its count may be shown
     */
    record Tile(String key, String title, double share, String letter, String text, int sign, boolean shown) {
    }

    private double names(double width, Sheet sheet) {
        var name = sheet.types().name();
        return rows.stream().mapToDouble(row -> name.width(name.wrap(row, width * 0.26))).max().orElse(0) + sheet.gap();
    }

    private double[] widths(double width, Sheet sheet) {
        var gaps = sheet.gap() * GAP * (columns.size() - 1);
        var all = columns.stream().mapToDouble(Column::size).sum();
        return columns.stream().mapToDouble(column -> (width - names(width, sheet) - gaps) * column.size() / all).toArray();
    }

    private ColumnNames heads(double width, Sheet sheet) {
        return new ColumnNames(columns.stream().map(Column::name).toList(), Arrays.stream(widths(width, sheet)).boxed().toList());
    }

    private double head(double width, Sheet sheet) {
        return heads(width, sheet).height(sheet);
    }

    private double foot(Sheet sheet) {
        return sheet.types().tick().lineHeight() + sheet.gap() * 0.4;
    }

    @Override
    public double leastHeight(double width, Sheet sheet) {
        var name = sheet.types().name();
        return head(width, sheet) + foot(sheet) + Math.max(9 * sheet.style().labelSize(),
                rows.stream().mapToDouble(row -> name.height(name.wrap(row, width * 0.26))).sum() * 1.1);
    }

    @Override
    public double bestHeight(double width, Sheet sheet) {
        return Math.max(leastHeight(width, sheet), head(width, sheet) + foot(sheet) + width * 0.45);
    }

    @Override
    public List<Item> paint(Box box, Sheet sheet) {
        var items = new ArrayList<Item>();
        var widths = widths(box.width(), sheet);
        var top = box.y() + head(box.width(), sheet);
        var bottom = box.bottom() - foot(sheet);
        var x = box.x() + names(box.width(), sheet);
        var centres = new ArrayList<Double>();
        var tick = sheet.types().tick();
        var heads = new ArrayList<Item>();
        for (var i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            tiles(column, new Box(x, top, widths[i], bottom - top), sheet, items);
            centres.add(x + widths[i] / 2);
            if (!column.base().isEmpty() && tick.width(column.base()) < widths[i]) {
                heads.add(tick.middle(column.base(), x + widths[i] / 2, tick.baseline(bottom + sheet.gap() * 0.3)));
            }
            x += widths[i] + sheet.gap() * GAP;
        }
        heads.addAll(heads(box.width(), sheet).above(centres, top, sheet));
        heads.add(tick.right("n", box.x() + names(box.width(), sheet) - sheet.gap(), tick.baseline(bottom + sheet.gap() * 0.3)));
        items.add(sheet.group("names", heads));
        items.add(sheet.group("names", names(new Box(box.x(), box.y(), box.width(), bottom - box.y()), top, sheet)));
        return items;
    }

    private void tiles(Column column, Box place, Sheet sheet, List<Item> items) {
        var y = place.y();
        var gap = sheet.gap() * 0.12;
        for (var tile : column.tiles()) {
            var height = tile.share() * place.height();
            if (tile.share() > 0) {
                var box = new Box(place.x(), y, place.width(), Math.max(0.2, height - gap));
                items.add(sheet.mark(tile.key(), tile.title(), tile(tile, box, sheet)));
            }
            y += height;
        }
    }

    private static List<Item> tile(Tile tile, Box box, Sheet sheet) {
        if (!tile.shown()) {
            return sheet.symbol(new Symbol(Symbol.Form.HATCHED, Ink.Plain.APART), box);
        }
        var ink = ink(tile.sign());
        var items = new ArrayList<Item>();
        items.add(new Item.Rectangle(box, sheet.colour(ink), sheet.edge(ink)));
        var text = tile.sign() == 0 ? sheet.types().tick() : sheet.types().heading();
        for (var words : List.of(tile.letter() + " " + tile.text() + sign(tile.sign()), tile.letter() + sign(tile.sign()), tile.letter())) {
            if (text.width(words) < box.width() - 1 && text.lineHeight() < box.height()) {
                items.add(text.in(sheet.on(ink)).middle(words, box.centreX(), text.centred(box.centreY())));
                break;
            }
        }
        return items;
    }

    static Ink ink(int sign) {
        return sign > 0 ? new Ink.Opinion(0.8) : sign < 0 ? new Ink.Opinion(-0.6) : Ink.Plain.GRID;
    }

    private static String sign(int sign) {
        return sign > 0 ? " +" : sign < 0 ? " −" : "";
    }

    /** Beside the tiles of the first column, moved apart where those are thin. */
    private List<Item> names(Box box, double top, Sheet sheet) {
        var items = new ArrayList<Item>();
        var name = sheet.types().name();
        var right = box.x() + names(box.width(), sheet) - sheet.gap();
        var heights = rows.stream().mapToDouble(row -> name.height(name.wrap(row, box.width() * 0.26))).toArray();
        var centres = new double[rows.size()];
        var y = top;
        for (var i = 0; i < rows.size(); i++) {
            var share = columns.getFirst().tiles().get(i).share() * (box.bottom() - top);
            centres[i] = y + share / 2;
            y += share;
        }
        var least = top;
        for (var i = 0; i < rows.size(); i++) {
            centres[i] = Math.max(centres[i], least + heights[i] / 2);
            least = centres[i] + heights[i] / 2;
        }
        var most = box.bottom();
        for (var i = rows.size() - 1; i >= 0; i--) {
            centres[i] = Math.min(centres[i], most - heights[i] / 2);
            most = centres[i] - heights[i] / 2;
            var at = centres[i] - heights[i] / 2;
            for (var line : name.wrap(rows.get(i), box.width() * 0.26)) {
                items.add(name.right(line, right, name.baseline(at)));
                at += name.lineHeight();
            }
        }
        return items;
    }
}
