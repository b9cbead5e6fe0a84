// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.internal.layout;

import java.util.ArrayList;
import java.util.List;

import org.observatory.charts.drawing.Box;
import org.observatory.charts.drawing.Item;
import org.observatory.charts.painting.Labels;
import org.observatory.charts.painting.Painter;
import org.observatory.charts.painting.Sheet;

/**
 * A plot that a painter draws. Where a window is smaller than its least height, texts that would lie on earlier ones are
 * left out: what they say, their marks tell when pointed at, and the table beside the chart.
 */
record PaintedLayout(Painter painter, Sheet sheet) implements PlotLayout {

    @Override
    public double leastHeight(double width) {
        return painter.leastHeight(width, sheet);
    }

    @Override
    public double bestHeight(double width) {
        return Math.max(leastHeight(width), painter.bestHeight(width, sheet));
    }

    @Override
    public double mostHeight(double width) {
        return Math.max(bestHeight(width), painter.mostHeight(width, sheet));
    }

    @Override
    public List<Item> lay(Box box) {
        return tidy(painter.paint(box, sheet), new Labels(box.grown(sheet.gap()), sheet.style().tickSize()));
    }

    private static List<Item> tidy(List<Item> items, Labels labels) {
        var kept = new ArrayList<Item>(items.size());
        for (var item : items) {
            switch (item) {
                case Item.Text text when !labels.free(ink(text)) -> { }
                case Item.Text text -> {
                    labels.keepFree(ink(text));
                    kept.add(text);
                }
                case Item.Group group -> {
                    var inner = tidy(group.items(), labels);
                    if (!inner.isEmpty() && (inner.size() == group.items().size() || !group.role().equals("label"))) {
                        kept.add(inner.size() == group.items().size() ? group : new Item.Group(group.role(), group.key(), group.title(), inner));
                    }
                }
                default -> kept.add(item);
            }
        }
        return kept;
    }

    /** The box that letters fill: the leading above and below may meet that of others. */
    private static Box ink(Item.Text text) {
        var box = text.bounds();
        return text.upward() ? new Box(box.x() + box.width() * 0.18, box.y(), box.width() * 0.66, box.height())
                : new Box(box.x(), box.y() + box.height() * 0.18, box.width(), box.height() * 0.66);
    }
}
