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

    /**
     * A tile.
     *
     * @param column from 0
     * @param row    from 0
     * @param name   of what it stands for
     * @param brief  a shorter name
     * @param value  written large; empty where it is not shown
     * @param ink    null for a tile that stands apart: only its edge is drawn
     */
    record Tile(String key, String title, double column, double row, String name, String brief, String value, Ink ink) {
    }

    private double side(double width, double height) {
        return Math.min(width / columns / 1.25, height / rows);
    }

    private static Type value(Sheet sheet) {
        return sheet.types().value().sized(sheet.style().labelSize() * 1.15);
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
        return rows * (2 * sheet.types().tick().lineHeight() + value(sheet).lineHeight()) * 1.1;
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
        var side = side(box.width(), box.height());
        var wide = Math.min(box.width() / columns, side * 1.7);
        var left = box.centreX() - wide * columns / 2;
        var top = box.centreY() - side * rows / 2;
        var items = new ArrayList<Item>();
        var tick = sheet.types().tick();
        var full = tiles.stream().map(tile -> lines(tile.name(), tick, wide * 0.9)).allMatch(lines -> tick.width(lines) <= wide * 0.9
                && tick.height(lines) + value(sheet).lineHeight() <= side * 0.96);
        for (var tile : tiles) {
            var place = new Box(left + tile.column() * wide + side * 0.02, top + tile.row() * side + side * 0.02, wide - side * 0.04, side * 0.96);
            var parts = tile(tile, place, full, sheet);
            items.add(tile.key().isEmpty() ? sheet.group("empty", parts) : sheet.mark(tile.key(), tile.title(), parts));
        }
        return items;
    }

    private static List<Item> tile(Tile tile, Box place, boolean full, Sheet sheet) {
        var items = new ArrayList<Item>();
        items.add(new Item.Rectangle(place, tile.ink() == null ? null : sheet.colour(tile.ink()),
                tile.ink() == null ? sheet.dashed(Ink.Plain.FAINT, 0.7) : sheet.pen(Ink.Plain.FAINT, 0.4)));
        var colour = tile.ink() == null ? sheet.colour(Ink.Plain.TEXT) : sheet.on(tile.ink());
        var tick = sheet.types().tick().in(colour);
        var value = value(sheet).in(colour);
        var room = place.width() * 0.94;
        var lines = full ? lines(tile.name(), tick, room) : List.of(tile.brief());
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
