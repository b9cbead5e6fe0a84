// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.internal.birt;

import java.util.Comparator;
import java.util.List;

import org.eclipse.birt.chart.model.ChartWithAxes;
import org.observatory.charts.Plot;
import org.observatory.charts.drawing.Box;
import org.observatory.charts.drawing.Point;

/** Where BIRT places the marks of a plot within a given area. */
public final class BirtPlotter {

    /** What the engine keeps free for ticks, left and below, even where there are none. */
    private static final double TICKS = 5;

    private static final Comparator<Placed> READING_ORDER = Comparator.comparing(Placed::category)
            .thenComparing(Placed::series);

    private BirtPlotter() {
    }

    /**
     * A mark.
     *
     * @param series   the number of its series
     * @param category the number of its category or moment, in the order of the plot
     * @param box      what it fills
     */
    public record Placed(int series, int category, Box box) {
    }

    /**
     * A line of a series.
     *
     * @param series the number of the series
     * @param from   one end
     * @param to     the other end
     */
    public record Stroke(int series, Point from, Point to) {
    }

    /**
     * What was placed.
     *
     * @param marks marks with a value, category by category
     * @param lines lines of series, in the order drawn
     * @param grid  grid lines
     */
    public record Geometry(List<Placed> marks, List<Stroke> lines, List<Stroke> grid) {
    }

    /** Places bars. */
    public static Geometry place(Plot.Bars bars, Box area) {
        var geometry = place(BirtModels.bars(bars), area);
        if (!bars.horizontal()) {
            return geometry;
        }
        var last = bars.categories().size() - 1;
        var turned = geometry.marks().stream()
                .map(mark -> new Placed(mark.series(), last - mark.category(), mark.box()))
                .sorted(READING_ORDER).toList();
        return new Geometry(turned, geometry.lines(), geometry.grid());
    }

    /** Places points and the lines between them. */
    public static Geometry place(Plot.Lines lines, Box area, double markerSize) {
        return place(BirtModels.lines(lines, markerSize), area);
    }

    /** Where a moment stands across the area. */
    public static double x(Plot.Lines lines, double moment, Box area) {
        var span = BirtModels.span(lines.moments());
        return area.x() + (moment - span[0]) / (span[1] - span[0]) * area.width();
    }

    private static Geometry place(ChartWithAxes chart, Box area) {
        var canvas = new BirtCanvas();
        BirtEngine.render(chart, area.width() + TICKS, area.height() + TICKS, canvas);
        var found = canvas.area();
        if (Math.abs(found.width() - area.width()) > 0.01 || Math.abs(found.height() - area.height()) > 0.01) {
            throw new IllegalStateException("The chart engine left " + found + " of " + area + " to the plot.");
        }
        var dx = area.x() - found.x();
        var dy = area.y() - found.y();
        return new Geometry(
                canvas.points().stream()
                .map(point -> new Placed(point.series(), point.index(), new Box(point.box().x() + dx,
                        point.box().y() + dy, point.box().width(), point.box().height()))).sorted(READING_ORDER)
                        .toList(),
                canvas.lines().stream().filter(line -> line.series() >= 0).map(line -> moved(line, dx, dy)).toList(),
                canvas.lines().stream().filter(line -> line.series() < 0).map(line -> moved(line, dx, dy)).toList());
    }

    private static Stroke moved(BirtCanvas.Line line, double dx, double dy) {
        return new Stroke(line.series(), line.from().plus(dx, dy), line.to().plus(dx, dy));
    }
}
