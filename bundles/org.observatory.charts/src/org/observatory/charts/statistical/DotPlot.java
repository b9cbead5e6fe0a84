// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.statistical;

import java.util.ArrayList;
import java.util.List;

import org.observatory.charts.Axis;
import org.observatory.charts.Category;
import org.observatory.charts.Mark;
import org.observatory.charts.drawing.Box;
import org.observatory.charts.drawing.Item;
import org.observatory.charts.internal.layout.Scale;
import org.observatory.charts.painting.Ink;
import org.observatory.charts.painting.Labels;
import org.observatory.charts.painting.Painter;
import org.observatory.charts.painting.Rows;
import org.observatory.charts.painting.Sheet;
import org.observatory.charts.painting.Symbol;

/**
 * A dot a row, on the line of its interval. Drawn by us: the engine knows no intervals.
 *
 * @param categories from the top
 * @param dots       one a row
 * @param axis       of the values
 */
record DotPlot(List<Category> categories, List<Dot> dots, Axis axis) implements Painter {

    /**
     * A dot.
     *
     * @param mark  its value, label and key
     * @param lower where its interval begins; null for none
     * @param upper where it ends
     */
    record Dot(Mark mark, Double lower, Double upper) {
    }

    private Rows rows() {
        return new Rows(categories);
    }

    @Override
    public double leastHeight(double width, Sheet sheet) {
        return rows().height(width, sheet, 1.6) + Axes.below(axis, sheet);
    }

    @Override
    public double bestHeight(double width, Sheet sheet) {
        return rows().height(width, sheet, 2.3) + Axes.below(axis, sheet);
    }

    @Override
    public double mostHeight(double width, Sheet sheet) {
        return rows().height(width, sheet, 3.6) + Axes.below(axis, sheet);
    }

    @Override
    public List<Item> paint(Box box, Sheet sheet) {
        var value = sheet.types().value();
        var labels = dots.stream().mapToDouble(dot -> value.width(dot.mark().label())).max().orElse(0);
        var left = box.x() + rows().width(box.width(), sheet);
        var area = new Box(left, box.y(), box.right() - left - Math.max(labels + 1.6 * sheet.gap(), Axes.overhang(axis, sheet)),
                box.height() - Axes.below(axis, sheet));
        var items = new ArrayList<Item>();
        var scale = new Scale(axis, sheet.language());
        Axes.across(axis, area, sheet, items);
        var radius = sheet.style().labelSize() * 0.4;
        for (var row = 0; row < dots.size(); row++) {
            var dot = dots.get(row);
            var y = rows().middle(row, area);
            if (dot.mark().value() == null) {
                items.add(value.in(sheet.colour(Ink.Plain.FAINT)).left(dot.mark().label(), area.x() + sheet.gap(), value.centred(y)));
                continue;
            }
            var x = area.x() + scale.part(dot.mark().value()) * area.width();
            var parts = new ArrayList<Item>();
            var end = x + radius;
            if (dot.lower() != null) {
                var from = area.x() + scale.part(dot.lower()) * area.width();
                var to = area.x() + scale.part(dot.upper()) * area.width();
                end = Math.max(end, to);
                parts.add(Item.Outline.line(from, y, to, y, sheet.pen(Ink.of(0), 1.8)));
                for (var cap : new double[] {from, to}) {
                    parts.add(Item.Outline.line(cap, y - radius * 0.7, cap, y + radius * 0.7, sheet.pen(Ink.of(0), 1.2)));
                }
            }
            parts.addAll(sheet.symbol(new Symbol(dot.mark().firm() ? Symbol.Form.DISC : Symbol.Form.RING, Ink.of(0)),
                    new Box(x - radius, y - radius, 2 * radius, 2 * radius)));
            items.add(sheet.mark(dot.mark().key(), dot.mark().detail(), parts));
            items.add(Labels.backed(value.left(dot.mark().label(), end + sheet.gap(), value.centred(y))));
        }
        items.add(rows().names(box, area, sheet));
        return items;
    }
}
