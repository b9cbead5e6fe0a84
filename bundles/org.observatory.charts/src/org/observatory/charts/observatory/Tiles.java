// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.observatory;

import java.util.ArrayList;
import java.util.List;

import org.observatory.charts.drawing.Box;
import org.observatory.charts.drawing.Item;
import org.observatory.charts.painting.Ink;
import org.observatory.charts.painting.Painter;
import org.observatory.charts.painting.Sheet;
import org.observatory.charts.painting.Type;

/**
 * Tiles of the same size on a grid, each with a name and a value.
 *
 * @param tiles   in any order
 * @param columns of the grid
 * @param rows    of the grid; may be broken numbers, where a row stands apart
 */
record Tiles(List<Tile> tiles, double columns, double rows) implements Painter {

    private static final double PAD = 0.4;

    /**
     * A tile.
     *
     * @param column from 0
     * @param row    from 0
     * @param name   of what it stands for
     * @param brief  a few letters, for tiles that hold no more
     * @param value  written large; empty where it is not shown
     * @param ink    null for a tile that stands apart: only its edge is drawn
     */
    record Tile(String key, String title, double column, double row, String name, String brief, String value, Ink ink) {
    }

    /** How a tile is filled, the first that fits. */
    private enum Way {
        /** The name above the value. */
        ABOVE,
        /** The name in up to two lines, the value at its right: for pages that are wide and low. */
        BESIDE,
        /** The few letters above the value. */
        BRIEF
    }

    private Way way(double wide, double side, Sheet sheet) {
        var tick = sheet.types().tick();
        var above = tiles.stream().map(tile -> lines(tile.name(), tick, wide * 0.9)).allMatch(lines -> tick.width(lines) <= wide * 0.9
                && tick.height(lines) + value(sheet).lineHeight() <= side * 0.96);
        return above ? Way.ABOVE : beside(wide, sheet) && 2 * tick.lineHeight() <= side * 0.96 ? Way.BESIDE : Way.BRIEF;
    }

    private boolean beside(double wide, Sheet sheet) {
        var tick = sheet.types().tick();
        var value = value(sheet);
        var room = wide * 0.96 - 2.4 * PAD * sheet.gap() - tiles.stream().mapToDouble(tile -> value.width(tile.value())).max().orElse(0);
        return tiles.stream().map(tile -> lines(tile.name(), tick, room)).allMatch(lines -> lines.size() < 3 && tick.width(lines) <= room);
    }

    private static Type value(Sheet sheet) {
        return sheet.types().value().sized(sheet.style().labelSize() * (sheet.style().slide() ? 1 : 1.15));
    }

    /** Broken at spaces, and behind hyphens too: « Auvergne- | Rhône-Alpes ». */
    private static List<String> lines(String name, Type type, double width) {
        var lines = new ArrayList<String>();
        var line = "";
        for (var part : name.split("(?<=[ -])")) {
            if (!line.isEmpty() && type.width((line + part).strip()) > width) {
                lines.add(line.strip());
                line = "";
            }
            line += part;
        }
        lines.add(line.strip());
        return lines;
    }

    @Override
    public double leastHeight(double width, Sheet sheet) {
        var tick = sheet.types().tick();
        return rows * (beside(width / columns, sheet) ? 2 * tick.lineHeight() * 1.06
                : (2 * tick.lineHeight() + value(sheet).lineHeight()) * 1.1);
    }

    @Override
    public double bestHeight(double width, Sheet sheet) {
        return Math.max(leastHeight(width, sheet), Math.min(width / columns / 1.25, 6.5 * sheet.style().labelSize()) * rows);
    }

    @Override
    public double mostHeight(double width, Sheet sheet) {
        return Math.max(bestHeight(width, sheet), width / columns / 1.25 * rows);
    }

    @Override
    public List<Item> paint(Box box, Sheet sheet) {
        var side = Math.min(box.width() / columns / 1.25, box.height() / rows);
        var wide = Math.min(box.width() / columns, side * (sheet.style().slide() ? 3.2 : 1.7));
        var left = box.centreX() - wide * columns / 2;
        var top = box.centreY() - side * rows / 2;
        var items = new ArrayList<Item>();
        var way = way(wide, side, sheet);
        for (var tile : tiles) {
            var place = new Box(left + tile.column() * wide + side * 0.02, top + tile.row() * side + side * 0.02, wide - side * 0.04, side * 0.96);
            var parts = tile(tile, place, way, sheet);
            items.add(tile.key().isEmpty() ? sheet.group("empty", parts) : sheet.mark(tile.key(), tile.title(), parts));
        }
        return items;
    }

    private static List<Item> tile(Tile tile, Box place, Way way, Sheet sheet) {
        var items = new ArrayList<Item>();
        items.add(new Item.Rectangle(place, tile.ink() == null ? null : sheet.colour(tile.ink()),
                tile.ink() == null ? sheet.dashed(Ink.Plain.FAINT, 0.7) : sheet.pen(Ink.Plain.FAINT, 0.4)));
        var colour = tile.ink() == null ? sheet.colour(Ink.Plain.TEXT) : sheet.on(tile.ink());
        var tick = sheet.types().tick().in(colour);
        var value = value(sheet).in(colour);
        var room = place.width() * 0.94;
        if (way == Way.BESIDE) {
            var side = PAD * sheet.gap();
            var names = lines(tile.name(), tick, place.width() - 2.4 * side - value.width(tile.value()));
            items.addAll(tick.block(names, place.x() + side, place.centreY() - tick.height(names) / 2));
            if (!tile.value().isEmpty()) {
                items.add(value.right(tile.value(), place.right() - side, value.centred(place.centreY())));
            }
            return items;
        }
        var lines = way == Way.ABOVE ? lines(tile.name(), tick, room) : List.of(tile.brief());
        var y = place.centreY() - (tick.height(lines) + value.lineHeight()) / 2;
        for (var line : lines) {
            items.add(tick.middle(line, place.centreX(), tick.baseline(y)));
            y += tick.lineHeight();
        }
        if (!tile.value().isEmpty()) {
            items.add(value.middle(tile.value(), place.centreX(), value.baseline(y)));
        }
        return items;
    }
}
