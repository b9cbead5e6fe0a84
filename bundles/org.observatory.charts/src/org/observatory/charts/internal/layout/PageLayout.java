// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.observatory.charts.Captions;
import org.observatory.charts.ChartSpec;
import org.observatory.charts.Plot;
import org.observatory.charts.Style;
import org.observatory.charts.drawing.Box;
import org.observatory.charts.drawing.Drawing;
import org.observatory.charts.drawing.Item;
import org.observatory.charts.painting.LegendEntry;
import org.observatory.charts.painting.Sheet;
import org.observatory.charts.painting.Types;

/** Lays out a page from top to bottom: title, sentence to remember, legend, plot, captions. */
public final class PageLayout {

    private static final int TRIES = 24;
    /** The part of a slide that its plot has at the least, as long as other things can give way. */
    private static final double PLOT = 0.58;

    private final ChartSpec chart;
    private final Style style;
    private final Types types;
    private final double width;

    private PageLayout(ChartSpec chart, Style style, double width) {
        this.chart = chart;
        this.style = style;
        this.types = new Types(style);
        this.width = width;
    }

    /**
     * The page of a chart, as high as the style has it or the content needs. Where the height of the style is too small,
     * type shrinks until all fits.
     *
     * @param style   for which the chart was described
     * @param widthMm the width of the page in millimetres
     */
    public static Drawing lay(ChartSpec chart, Style style, double widthMm) {
        var height = style.ratio() > 0 ? widthMm * Drawing.POINTS_PER_MM / style.ratio() : 0;
        return fitting(chart, style, widthMm, height).lay(height, true);
    }

    /**
     * The page of a chart in a window. Where not even the least type fits, what stands under the chart is left out, so
     * that the chart itself can be read.
     *
     * @param widthMm the width of the window in millimetres
     * @param height  its height in points
     */
    public static Drawing show(ChartSpec chart, Style style, double widthMm, double height) {
        var page = fitting(chart, style, widthMm, height);
        if (page.least(0) > height) {
            var bare = new ChartSpec(chart.id(), chart.language(), chart.title(), chart.takeaway(), chart.plot(),
                    Captions.NONE, chart.alternative(), chart.data(), chart.fingerprint());
            page = fitting(bare, style, widthMm, height);
        }
        return page.lay(height, false);
    }

    /**
     * With type as large as the height allows; a height of 0 allows any. On a slide what stands around the plot gives way
     * first, and names and values only when that is not enough, at the least to the least size of the style.
     */
    private static PageLayout fitting(ChartSpec chart, Style style, double widthMm, double height) {
        var width = widthMm * Drawing.POINTS_PER_MM;
        var page = new PageLayout(chart, style.at(widthMm), width);
        if (height == 0) {
            return page;
        }
        while (style.slide() && page.least(PLOT * height) > height) {
            var tighter = new PageLayout(chart, page.style.tighter(), width);
            if (tighter.style.equals(page.style)) {
                break;
            }
            page = tighter;
        }
        for (var tries = 0; tries < TRIES && page.least(0) > height; tries++) {
            page = new PageLayout(chart, page.style.smaller(), width);
        }
        return page;
    }

    private double inner() {
        return width - 2 * style.margin();
    }

    private List<String> title() {
        return style.titled() ? types.title().wrap(chart.title(), inner()) : List.of();
    }

    private List<String> takeaway() {
        return style.titled() ? types.takeaway().wrap(chart.takeaway(), inner()) : List.of();
    }

    private double head() {
        if (!style.titled()) {
            return 0;
        }
        return types.title().height(title()) + types.takeaway().height(takeaway()) + style.labelSize() * 0.8;
    }

    private PlotLayout plot() {
        return PlotLayout.of(chart.plot(), style, chart.language());
    }

    private Legend legend() {
        var entries = switch (chart.plot()) {
            case Plot.Bars bars when bars.series().size() > 1 -> series(bars.series().stream()
                    .map(series -> series.name()).toList());
            case Plot.Timeline timeline -> series(timeline.legend());
            case Plot.Painted painted -> painted.legend();
            default -> List.<LegendEntry>of();
        };
        return new Legend(entries, new Sheet(style, chart.language()), inner());
    }

    private static List<LegendEntry> series(List<String> names) {
        return IntStream.range(0, names.size()).mapToObj(i -> LegendEntry.series(names.get(i), i)).toList();
    }

    private double space() {
        return style.labelSize() * (style.slide() ? 0.6 : 0.9);
    }

    /** The least height of the page, with a plot of at least that height. */
    private double least(double plot) {
        return 2 * style.margin() + head() + legend().height() + Math.max(plot, plot().leastHeight(inner())) + space()
                + captions(0).height();
    }

    private Footing captions(double top) {
        return new Footing(chart, types, width, top);
    }

    /**
     * @param wanted the height of the page; 0 for as high as it looks best
     * @param filled whether the plot takes all the room of a page of that height, however much it is
     */
    private Drawing lay(double wanted, boolean filled) {
        var plot = plot();
        var legend = legend();
        var captions = captions(0).height();
        var around = 2 * style.margin() + head() + legend.height() + space() + captions;
        var height = wanted > 0 ? wanted : around + plot.bestHeight(inner());
        var items = new ArrayList<Item>();
        var top = style.margin();
        if (style.titled()) {
            items.add(new Item.Group("title", "", "", types.title().block(title(), style.margin(), top)));
            items.add(new Item.Group("takeaway", "", "", types.takeaway().block(takeaway(), style.margin(),
                    top + types.title().height(title()) + style.labelSize() * 0.15)));
            top += head();
        }
        var free = height - around;
        var plotHeight = wanted > 0 && !filled ? Math.min(free, plot.mostHeight(inner())) : free;
        top += Math.max(0, (free - plotHeight) * 0.4);
        if (legend.height() > 0) {
            items.add(new Item.Group("legend", "", "", legend.lay(style.margin(), top)));
            top += legend.height();
        }
        items.add(new Item.Group("plot", "", "", plot.lay(new Box(style.margin(), top, inner(), plotHeight))));
        if (captions > 0) {
            items.add(new Item.Group("captions", "", "", captions(height - style.margin() - captions).items()));
        }
        return new Drawing(chart.id(), width, height, chart.language(), chart.title(), chart.alternative(), items);
    }
}
