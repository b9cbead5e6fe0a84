// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.internal.layout;

import java.util.ArrayList;
import java.util.List;

import org.observatory.analysis.Wording;
import org.observatory.charts.ChartSpec;
import org.observatory.charts.drawing.Item;
import org.observatory.charts.painting.Type;
import org.observatory.charts.painting.Types;

/**
 * What stands under a chart. In print each caption begins a line; on a slide they run on after each other, so that they
 * leave the height to the plot.
 */
final class Footing {

    private static final double APART = 1.4;

    private final Types types;
    private final double left;
    private final double right;
    private final List<Item> items = new ArrayList<>();
    private final double top;
    private double x;
    private double y;

    Footing(ChartSpec chart, Types types, double width, double top) {
        this.types = types;
        this.left = types.style().margin();
        this.right = width - types.style().margin();
        this.top = top;
        this.x = left;
        this.y = top;
        chart.captions().named().forEach((label, text) -> {
            if (x > left && types.style().slide()) {
                x += APART * types.caption().size();
            } else if (x > left) {
                turn();
            }
            words(types.captionName(), label.in(chart.language()) + Wording.colon(chart.language()).stripTrailing());
            x += types.caption().width(" ");
            words(types.caption(), text);
        });
        if (x > left) {
            turn();
        }
    }

    /** Sets words from where the last ended, as many on a line as it holds. */
    private void words(Type type, String text) {
        var line = new StringBuilder();
        for (var word : text.strip().split(" +")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if ((x > left || !line.isEmpty()) && x + type.width(longer) > right) {
                set(type, line.toString());
                line.setLength(0);
                turn();
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        set(type, line.toString());
        x += type.width(line.toString());
    }

    private void set(Type type, String line) {
        if (!line.isEmpty()) {
            items.add(type.left(line, x, types.caption().baseline(y)));
        }
    }

    private void turn() {
        x = left;
        y += types.caption().lineHeight();
    }

    double height() {
        return y - top;
    }

    List<Item> items() {
        return List.copyOf(items);
    }
}
