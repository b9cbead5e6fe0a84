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
        // the last name, which ends with the area, stands nearer to the one before
        var step = step(all, column, sheet) + (sheet.types().tick().width(all) * 1.5 + sheet.gap() > (step(all, column, sheet) + 0.5) * column ? 1 : 0);
        var tick = sheet.types().tick();
        var next = Double.MAX_VALUE;
        for (var i = count - 1; i >= 0; i -= step) {
            var at = i;
            var half = lines.stream().mapToDouble(line -> tick.width(line.get(at))).max().orElse(0) / 2;
            var centre = Math.clamp((i + 0.5) * column, half, Math.max(half, area.width() - half));
            if (centre + half + sheet.gap() * 0.6 > next) {
                continue;
            }
            next = centre - half;
            for (var line = 0; line < lines.size(); line++) {
                if (!lines.get(line).get(i).isEmpty()) {
                    items.add(tick.middle(lines.get(line).get(i), area.x() + centre,
                            tick.baseline(area.bottom() + sheet.gap() * 0.4 + line * tick.lineHeight())));
                }
            }
        }
        return items;
    }
}
