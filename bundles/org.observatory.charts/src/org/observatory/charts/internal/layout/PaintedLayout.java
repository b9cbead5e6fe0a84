// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.internal.layout;

import java.util.List;

import org.observatory.charts.drawing.Box;
import org.observatory.charts.drawing.Item;
import org.observatory.charts.painting.Painter;
import org.observatory.charts.painting.Sheet;

/** A plot that a painter draws. */
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
        return painter.paint(box, sheet);
    }
}
