// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.trajectories;

import java.util.ArrayList;
import java.util.List;

import org.observatory.charts.drawing.Box;
import org.observatory.charts.drawing.Item;
import org.observatory.charts.painting.Ink;
import org.observatory.charts.painting.Painter;
import org.observatory.charts.painting.Sheet;
import org.observatory.charts.painting.Symbol;

/**
 * Columns of shares, one a period; how many are known stands under each. Where these are few, the column is narrow, so
 * that it does not weigh like the others.
 *
 * @param periods    names from the left
 * @param bases      how many are known in each
 * @param few        whether these are few
 * @param columns    the shares of each period, from below
 * @param percentages of the grid lines, from 0 to 100 %
 * @param baseName   beside the bases
 */
record Distribution(List<String> periods, List<String> bases, List<Boolean> few, List<List<Share>> columns, List<String> percentages, String baseName)
        implements Painter {

    /**
     * A part of a column.
     *
     * @param part of the column, 0 to 1
     * @param ink  null for what is not shown
     * @param mark written in it where it fits
     */
    record Share(String key, String title, double part, Ink ink, String mark) {
    }

    private double gutter(Sheet sheet) {
        var tick = sheet.types().tick();
        return Math.max(tick.width(percentages), tick.width(baseName)) + sheet.gap();
    }

    @Override
    public double leastHeight(double width, Sheet sheet) {
        return 10 * sheet.style().labelSize() + Years.height(2, sheet);
    }

    @Override
    public double bestHeight(double width, Sheet sheet) {
        return Math.max(leastHeight(width, sheet), width * 0.42);
    }

    @Override
    public double mostHeight(double width, Sheet sheet) {
        return Math.max(bestHeight(width, sheet), width * 0.7);
    }

    @Override
    public List<Item> paint(Box box, Sheet sheet) {
        var half = sheet.types().tick().lineHeight() / 2;
        var area = new Box(box.x() + gutter(sheet), box.y() + half, box.width() - gutter(sheet), box.height() - half - Years.height(2, sheet));
        var column = area.width() / periods.size();
        var items = new ArrayList<Item>();
        var marks = new ArrayList<Item>();
        var step = Math.max(1, (int) Math.ceil(3 * sheet.style().labelSize() / column));
        var tick = sheet.types().tick();
        for (var i = 0; i < columns.size(); i++) {
            var bottom = area.bottom();
            for (var share : columns.get(i)) {
                var height = share.part() * area.height();
                bottom -= height;
                if (share.part() <= 0) {
                    continue;
                }
                var wide = few.get(i) ? column * 0.34 : column;
                var place = new Box(area.x() + (i + 0.5) * column - wide / 2, bottom, wide, height);
                if (share.ink() == null) {
                    items.add(sheet.mark(share.key(), share.title(), sheet.symbol(new Symbol(Symbol.Form.HATCHED, Ink.Plain.APART), place)));
                    continue;
                }
                items.add(sheet.mark(share.key(), share.title(), List.of(new Item.Rectangle(place, sheet.colour(share.ink()),
                        sheet.edge(share.ink())))));
                if (i % step == step / 2 && tick.lineHeight() < height && tick.width(share.mark()) * 1.5 < wide) {
                    marks.add(tick.in(sheet.on(share.ink())).middle(share.mark(), place.centreX(), tick.centred(place.centreY())));
                }
            }
        }
        items.add(sheet.group("numbers", marks));
        items.add(sheet.group("axis", axis(area, sheet)));
        return items;
    }

    private List<Item> axis(Box area, Sheet sheet) {
        var tick = sheet.types().tick();
        var items = new ArrayList<Item>();
        for (var i = 0; i < percentages.size(); i++) {
            var y = area.bottom() - area.height() * i / (percentages.size() - 1);
            items.add(tick.right(percentages.get(i), area.x() - sheet.gap() * 0.6, tick.centred(y)));
        }
        items.add(Item.Outline.line(area.x(), area.bottom(), area.right(), area.bottom(), sheet.types().axis()));
        items.addAll(Years.under(area, List.of(periods, bases), sheet));
        items.add(tick.right(baseName, area.x() - sheet.gap() * 0.6,
                tick.baseline(area.bottom() + sheet.gap() * 0.4 + tick.lineHeight())));
        return items;
    }
}
