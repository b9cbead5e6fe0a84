// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.observatory;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.observatory.charts.drawing.Box;
import org.observatory.charts.drawing.Item;
import org.observatory.charts.painting.ColumnNames;
import org.observatory.charts.painting.Ink;
import org.observatory.charts.painting.Painter;
import org.observatory.charts.painting.Sheet;
import org.observatory.charts.painting.Symbol;

/**
 * The frame of a matrix whose columns stand in groups; a cell that nothing fills stays an empty frame.
 *
 * @param rows   names from the top
 * @param groups names above the columns of each group
 * @param heads  names of the columns, the same in every group
 * @param cells  by row, then group, then column; null for an empty one
 */
record Frame(List<String> rows, List<String> groups, List<String> heads, List<List<List<Cell>>> cells) implements Painter {

    private static final double NAMES = 0.24;

    /** A filled cell; without a text, one whose count is not shown. */
    record Cell(String key, String title, String text, double level) {
    }

    private double names(double width, Sheet sheet) {
        var name = sheet.types().name();
        return Math.min(NAMES * width, rows.stream().mapToDouble(row -> name.width(name.wrap(row, NAMES * width))).max().orElse(0)) + sheet.gap();
    }

    private double group(double width, Sheet sheet) {
        return (width - names(width, sheet)) / groups.size();
    }

    private double cell(double width, Sheet sheet) {
        return (group(width, sheet) - sheet.gap() * 0.6) / heads.size();
    }

    private ColumnNames columns(double width, Sheet sheet) {
        return ColumnNames.even(heads, cell(width, sheet));
    }

    private double groupHead(double width, Sheet sheet) {
        var heading = sheet.types().heading();
        return groups.stream().mapToDouble(group -> heading.height(heading.wrap(group, group(width, sheet) - sheet.gap()))).max().orElse(0) + sheet.gap() * 0.5;
    }

    private double head(double width, Sheet sheet) {
        return groupHead(width, sheet) + sheet.gap() * 0.3 + columns(width, sheet).height(sheet);
    }

    private double row(double width, Sheet sheet) {
        var name = sheet.types().name();
        return Math.max(2.2 * sheet.style().labelSize(),
                rows.stream().mapToDouble(row -> name.height(name.wrap(row, NAMES * width))).max().orElse(0) + sheet.gap() * 0.5);
    }

    @Override
    public double leastHeight(double width, Sheet sheet) {
        return head(width, sheet) + rows.size() * row(width, sheet);
    }

    @Override
    public double bestHeight(double width, Sheet sheet) {
        return head(width, sheet) + rows.size() * Math.max(row(width, sheet), 3.2 * sheet.style().labelSize());
    }

    @Override
    public double mostHeight(double width, Sheet sheet) {
        return Math.max(bestHeight(width, sheet), head(width, sheet) + rows.size() * 6 * sheet.style().labelSize());
    }

    @Override
    public List<Item> paint(Box box, Sheet sheet) {
        var items = new ArrayList<Item>();
        var width = box.width();
        var left = box.x() + names(width, sheet);
        var top = box.y() + head(width, sheet);
        var height = (box.bottom() - top) / rows.size();
        var names = new ArrayList<Item>();
        for (var group = 0; group < groups.size(); group++) {
            var x = left + group * group(width, sheet);
            heads(group, x, box.y(), top, width, sheet, names);
            for (var row = 0; row < rows.size(); row++) {
                for (var column = 0; column < heads.size(); column++) {
                    var place = new Box(x + column * cell(width, sheet) + 0.5, top + row * height + 0.5, cell(width, sheet) - 1, height - 1);
                    items.add(cell(cells.get(row).get(group).get(column), place, sheet));
                }
            }
        }
        var name = sheet.types().name();
        for (var row = 0; row < rows.size(); row++) {
            var lines = name.wrap(rows.get(row), NAMES * width);
            var y = top + (row + 0.5) * height - name.height(lines) / 2;
            for (var line : lines) {
                names.add(name.right(line, left - sheet.gap(), name.baseline(y)));
                y += name.lineHeight();
            }
        }
        items.add(sheet.group("names", names));
        return items;
    }

    private void heads(int group, double x, double y, double top, double width, Sheet sheet, List<Item> names) {
        var heading = sheet.types().heading();
        var room = group(width, sheet) - sheet.gap();
        var at = y;
        for (var line : heading.wrap(groups.get(group), room)) {
            names.add(heading.left(line, x, heading.baseline(at)));
            at += heading.lineHeight();
        }
        var line = y + groupHead(width, sheet);
        names.add(Item.Outline.line(x, line, x + room, line, sheet.types().axis()));
        names.addAll(columns(width, sheet).above(IntStream.range(0, heads.size()).mapToObj(column -> x + (column + 0.5) * cell(width, sheet)).toList(),
                top, sheet));
    }

    private static Item cell(Cell cell, Box place, Sheet sheet) {
        if (cell == null) {
            return sheet.group("empty", List.of(new Item.Rectangle(place, null, sheet.dashed(Ink.Plain.GRID, 0.8))));
        }
        if (cell.text().isEmpty()) {
            return sheet.mark(cell.key(), cell.title(), sheet.symbol(new Symbol(Symbol.Form.HATCHED, Ink.Plain.APART), place));
        }
        var ink = Ink.level(cell.level());
        var value = sheet.types().value().in(sheet.on(ink));
        return sheet.mark(cell.key(), cell.title(), List.of(new Item.Rectangle(place, sheet.colour(ink), sheet.pen(Ink.Plain.FAINT, 0.4)),
                value.middle(cell.text(), place.centreX(), value.centred(place.centreY()))));
    }
}
