// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.trajectories;

import java.util.ArrayList;
import java.util.List;

import org.observatory.charts.drawing.Box;
import org.observatory.charts.drawing.Item;
import org.observatory.charts.painting.Sheet;

/** Names of periods under columns of the same width, as many as have room. */
final class Years {

    private Years() {
    }

    /** The height that they need, with a second line where there is one. */
    static double height(int lines, Sheet sheet) {
        return lines * sheet.types().tick().lineHeight() + sheet.gap() * 0.5;
    }

    /** From which column to the next that is named. */
    static int step(List<String> names, double column, Sheet sheet) {
        var widest = sheet.types().tick().width(names) + sheet.gap();
        return (int) Math.max(1, Math.ceil(widest / column));
    }

    /**
     * Lines of names under an area, counted from its right end, so that the last period is named.
     *
     * @param lines each with a name for every column
     */
    static List<Item> under(Box area, List<List<String>> lines, Sheet sheet) {
        var items = new ArrayList<Item>();
        var count = lines.getFirst().size();
        var column = area.width() / count;
        var all = lines.stream().flatMap(List::stream).toList();
        var step = step(all, column, sheet);
        var tick = sheet.types().tick();
        for (var i = (count - 1) % step; i < count; i += step) {
            for (var line = 0; line < lines.size(); line++) {
                if (!lines.get(line).get(i).isEmpty()) {
                    var half = tick.width(lines.get(line).get(i)) / 2;
                    var x = Math.clamp(area.x() + (i + 0.5) * column, area.x() + half, Math.max(area.x() + half, area.right() - half));
                    items.add(tick.middle(lines.get(line).get(i), x,
                            tick.baseline(area.bottom() + sheet.gap() * 0.4 + line * tick.lineHeight())));
                }
            }
        }
        return items;
    }
}
