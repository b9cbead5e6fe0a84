// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.statistical;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.observatory.charts.Axis;
import org.observatory.charts.Category;
import org.observatory.charts.drawing.Box;
import org.observatory.charts.drawing.Item;
import org.observatory.charts.drawing.Pen;
import org.observatory.charts.internal.layout.Scale;
import org.observatory.charts.painting.Ink;
import org.observatory.charts.painting.Painter;
import org.observatory.charts.painting.Rows;
import org.observatory.charts.painting.Sheet;

/**
 * Boxes with whiskers, a group a row, and those beyond as rings. Drawn by us: the engine has no such chart.
 *
 * @param categories from the top
 * @param boxes      one a row
 * @param axis       of the values
 */
record BoxPlot(List<Category> categories, List<Whiskers> boxes, Axis axis) implements Painter {

    /**
     * A box.
     *
     * @param key    of those in the group
     * @param title  told when one points at it
     * @param label  its median as it is written
     * @param values lower whisker, first quartile, median, third quartile, upper whisker
     * @param beyond those beyond the whiskers
     */
    record Whiskers(String key, String title, String label, double[] values, List<Beyond> beyond) {
    }

    /** One beyond the whiskers. */
    record Beyond(String key, String title, double value) {
    }

    private Rows rows() {
        return new Rows(categories);
    }

    @Override
    public double leastHeight(double width, Sheet sheet) {
        return rows().height(width, sheet, 3) + Axes.below(axis, sheet);
    }

    @Override
    public double bestHeight(double width, Sheet sheet) {
        return rows().height(width, sheet, 3.9) + Axes.below(axis, sheet);
    }

    @Override
    public double mostHeight(double width, Sheet sheet) {
        return rows().height(width, sheet, 5.5) + Axes.below(axis, sheet);
    }

    @Override
    public List<Item> paint(Box box, Sheet sheet) {
        var left = box.x() + rows().width(box.width(), sheet);
        var area = new Box(left, box.y(), box.right() - left - Axes.overhang(axis, sheet), box.height() - Axes.below(axis, sheet));
        var items = new ArrayList<Item>();
        Axes.across(axis, area, sheet, items);
        items.add(Axes.upright(area.x(), area, sheet));
        var scale = new Scale(axis, sheet.language());
        var value = sheet.types().value();
        var half = sheet.style().labelSize() * 0.62;
        for (var row = 0; row < boxes.size(); row++) {
            var whiskers = boxes.get(row);
            var y = rows().middle(row, area) + value.size() * 0.5;
            var x = Arrays.stream(whiskers.values()).map(one -> area.x() + scale.part(one) * area.width()).toArray();
            var pen = sheet.pen(Ink.of(0), 1);
            var parts = new ArrayList<Item>();
            parts.add(Item.Outline.line(x[0], y, x[1], y, pen));
            parts.add(Item.Outline.line(x[3], y, x[4], y, pen));
            parts.add(Item.Outline.line(x[0], y - half * 0.6, x[0], y + half * 0.6, pen));
            parts.add(Item.Outline.line(x[4], y - half * 0.6, x[4], y + half * 0.6, pen));
            parts.add(new Item.Rectangle(new Box(x[1], y - half, Math.max(0.5, x[3] - x[1]), 2 * half), sheet.colour(new Ink.Level(0.25, 0)), pen));
            parts.add(Item.Outline.line(x[2], y - half, x[2], y + half, Pen.of(sheet.colour(Ink.of(0)), 3 * sheet.style().line())));
            items.add(sheet.mark(whiskers.key(), whiskers.title(), parts));
            var radius = sheet.style().labelSize() * 0.26;
            for (var beyond : whiskers.beyond()) {
                var at = area.x() + scale.part(beyond.value()) * area.width();
                items.add(sheet.mark(beyond.key(), beyond.title(), List.of(new Item.Ellipse(new Box(at - radius, y - radius, 2 * radius, 2 * radius),
                        null, sheet.pen(Ink.of(0), 0.8)))));
            }
            var width = value.width(whiskers.label()) / 2;
            items.add(value.middle(whiskers.label(), Math.clamp(x[2], area.x() + width, area.right() - width), y - half - sheet.gap() * 0.45));
        }
        items.add(rows().names(box, area, sheet));
        return items;
    }
}
