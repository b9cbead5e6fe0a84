// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.internal.layout;

import java.util.List;

import org.observatory.charts.Plot;
import org.observatory.charts.Style;
import org.observatory.charts.drawing.Box;
import org.observatory.charts.drawing.Item;
import org.observatory.analysis.Language;
import org.observatory.charts.painting.Sheet;
import org.observatory.charts.painting.Types;

/** Lays out one kind of plot. */
interface PlotLayout {

    /** The height below which its texts would run into each other, for that width. */
    double leastHeight(double width);

    /** The height at which it looks best where the page is free to choose. */
    double bestHeight(double width);

    /** The height beyond which it would only look inflated. */
    double mostHeight(double width);

    /** The plot with its axes and names, all within that box. */
    List<Item> lay(Box box);

    /** The layout for a plot. */
    static PlotLayout of(Plot plot, Style style, Language language) {
        return switch (plot) {
            case Plot.Bars bars when bars.horizontal() -> new RowsLayout(bars, new Types(style), language);
            case Plot.Bars bars -> new ColumnsLayout(bars, new Types(style), language);
            case Plot.Lines lines -> new LinesLayout(lines, new Types(style), language);
            case Plot.Timeline timeline -> new TimelineLayout(timeline, new Types(style));
            case Plot.Painted painted -> new PaintedLayout(painted.painter(), new Sheet(style, language));
        };
    }
}
