// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.internal.layout;

import java.util.ArrayList;
import java.util.List;

import org.observatory.charts.drawing.Box;
import org.observatory.charts.drawing.Item;
import org.observatory.charts.painting.LegendEntry;
import org.observatory.charts.painting.Sheet;
import org.observatory.charts.painting.Types;

/** What symbols stand for, in lines as wide as the page. */
final class Legend {

    private final List<LegendEntry> entries;
    private final Sheet sheet;
    private final Types types;
    private final double width;

    Legend(List<LegendEntry> entries, Sheet sheet, double width) {
        this.entries = entries;
        this.sheet = sheet;
        this.types = sheet.types();
        this.width = width;
    }

    private double swatch() {
        return types.style().tickSize() * 0.8;
    }

    private double entry(LegendEntry entry) {
        return swatch() + types.gap() * 0.8 + types.tick().width(entry.name()) + types.gap() * 2;
    }

    double height() {
        return entries.isEmpty() ? 0 : lay(0, 0).stream().map(Item::bounds).reduce(Box::union).orElseThrow().bottom()
                + types.gap() * 1.6;
    }

    List<Item> lay(double left, double top) {
        var items = new ArrayList<Item>();
        var x = left;
        var y = top;
        for (var i = 0; i < entries.size(); i++) {
            if (x > left && x + entry(entries.get(i)) - types.gap() * 2 > left + width) {
                x = left;
                y += types.tick().lineHeight() * 1.1;
            }
            var baseline = types.tick().baseline(y);
            items.addAll(sheet.symbol(entries.get(i).symbol(), new Box(x, baseline - swatch() * 0.93, swatch(),
                    swatch())));
            items.add(types.tick().left(entries.get(i).name(), x + swatch() + types.gap() * 0.8, baseline));
            x += entry(entries.get(i));
        }
        return items;
    }
}
