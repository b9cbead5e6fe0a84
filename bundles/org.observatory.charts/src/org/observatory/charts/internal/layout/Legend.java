// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.internal.layout;

import java.util.ArrayList;
import java.util.List;

import org.observatory.charts.drawing.Box;
import org.observatory.charts.drawing.Item;

/** Names of series with their colours, in lines as wide as the page. */
final class Legend {

    private final List<String> names;
    private final Types types;
    private final double width;

    Legend(List<String> names, Types types, double width) {
        this.names = names;
        this.types = types;
        this.width = width;
    }

    private double swatch() {
        return types.style().tickSize() * 0.8;
    }

    private double entry(String name) {
        return swatch() + types.gap() * 0.8 + types.tick().width(name) + types.gap() * 2;
    }

    double height() {
        return names.isEmpty() ? 0 : lay(0, 0).stream().map(Item::bounds).reduce(Box::union).orElseThrow().bottom()
                + types.gap() * 1.6;
    }

    List<Item> lay(double left, double top) {
        var items = new ArrayList<Item>();
        var x = left;
        var y = top;
        for (var i = 0; i < names.size(); i++) {
            if (x > left && x + entry(names.get(i)) - types.gap() * 2 > left + width) {
                x = left;
                y += types.tick().lineHeight() * 1.1;
            }
            var baseline = types.tick().baseline(y);
            items.add(new Item.Rectangle(new Box(x, baseline - swatch() * 0.93, swatch(), swatch()),
                    types.style().palette().of(i), null));
            items.add(types.tick().left(names.get(i), x + swatch() + types.gap() * 0.8, baseline));
            x += entry(names.get(i));
        }
        return items;
    }
}
