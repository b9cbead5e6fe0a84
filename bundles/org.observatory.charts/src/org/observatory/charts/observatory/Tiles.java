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
     * @param value  written large
     * @param ink    null for a tile that stands apart: only its edge is drawn
     */
    record Tile(String key, String title, double column, double row, String name, String brief, String value, Ink ink) {
    }

    private double side(double width, double height) {
        return Math.min(width / columns / 1.25, height / rows);
    }

    @Override
    public double leastHeight(double width, Sheet sheet) {
        return rows * 3.1 * sheet.style().tickSize() * 1.22;
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
        for (var tile : tiles) {
            var place = new Box(left + tile.column() * wide + side * 0.02, top + tile.row() * side + side * 0.02, wide - side * 0.04, side * 0.96);
            var parts = tile(tile, place, sheet);
            items.add(tile.key().isEmpty() ? sheet.group("empty", parts) : sheet.mark(tile.key(), tile.title(), parts));
        }
        return items;
    }

    private static List<Item> tile(Tile tile, Box place, Sheet sheet) {
        var items = new ArrayList<Item>();
        items.add(new Item.Rectangle(place, tile.ink() == null ? null : sheet.colour(tile.ink()),
                tile.ink() == null ? sheet.dashed(Ink.Plain.FAINT, 0.7) : sheet.pen(Ink.Plain.FAINT, 0.4)));
        var colour = tile.ink() == null ? sheet.colour(Ink.Plain.TEXT) : sheet.on(tile.ink());
        var tick = sheet.types().tick().in(colour);
        var value = new Type(sheet.types().value().face(), Math.min(sheet.style().labelSize() * 1.25, place.height() * 0.3), colour);
        var room = place.width() * 0.94;
        var widest = tick.width(List.of(tile.name().split(" ")));
        if (widest > room && tick.size() * room / widest >= sheet.style().leastSize()) {
            tick = tick.sized(tick.size() * room / widest);
        }
        var lines = tick.wrap(tile.name(), room);
        if (tick.width(lines) > room || tick.height(lines) + value.lineHeight() > place.height()) {
            lines = List.of(tile.brief());
        }
        var y = place.centreY() - (tick.height(lines) + value.lineHeight()) / 2;
        for (var line : lines) {
            items.add(tick.middle(line, place.centreX(), tick.baseline(y)));
            y += tick.lineHeight();
        }
        items.add(value.middle(tile.value(), place.centreX(), value.baseline(y)));
        return items;
    }
}
