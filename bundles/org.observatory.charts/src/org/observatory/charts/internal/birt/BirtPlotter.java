// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.internal.birt;

import java.util.Comparator;
import java.util.List;

import org.eclipse.birt.chart.model.ChartWithAxes;
import org.observatory.charts.Axis;
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
        return bars.horizontal() ? turned(geometry, bars.categories().size() - 1) : geometry;
    }

    private static Geometry turned(Geometry geometry, int last) {
        var turned = geometry.marks().stream()
                .map(mark -> new Placed(mark.series(), last - mark.category(), mark.box()))
                .sorted(READING_ORDER).toList();
        return new Geometry(turned, geometry.lines(), geometry.grid());
    }

    /**
     * Places bars of any values.
     *
     * @param horizontal whether they run to the right; they rise otherwise
     * @param stacked    whether those of a category stand on each other, from zero to either side
     * @param axis       of the values
     * @param values     of each series, one for each category, null for none
     * @param spacing    between categories, in percent of one; 0 for bars that touch
     */
    public static Geometry bars(boolean horizontal, boolean stacked, Axis axis, List<List<Double>> values, int spacing, Box area) {
        var geometry = place(BirtModels.bars(horizontal, stacked, axis, values, spacing), area);
        return horizontal ? turned(geometry, values.getFirst().size() - 1) : geometry;
    }

    /**
     * The outlines of areas on each other, of the undermost first.
     *
     * @param axis   of the values
     * @param values of each series, one for each category
     */
    public static List<List<Point>> areas(Axis axis, List<List<Double>> values, Box area) {
        var canvas = rendered(BirtModels.areas(axis, values), area);
        var dx = area.x() - canvas.area().x();
        var dy = area.y() - canvas.area().y();
        return canvas.areas().stream().sorted(Comparator.comparing(BirtCanvas.Area::series))
                .map(one -> one.outline().stream().map(point -> point.plus(dx, dy)).toList()).toList();
    }

    /**
     * Places points on two axes of numbers. The category of each is its number.
     *
     * @param xs across
     * @param ys upwards, of each series: null for the points of the others
     */
    public static List<Placed> points(Axis across, Axis upwards, List<Double> xs, List<List<Double>> ys, Box area) {
        return place(BirtModels.points(across, upwards, xs, ys), area).marks();
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

    private static BirtCanvas rendered(ChartWithAxes chart, Box area) {
        var canvas = new BirtCanvas();
        BirtEngine.render(chart, area.width() + TICKS, area.height() + TICKS, canvas);
        var found = canvas.area();
        if (Math.abs(found.width() - area.width()) > 0.01 || Math.abs(found.height() - area.height()) > 0.01) {
            throw new IllegalStateException("The chart engine left " + found + " of " + area + " to the plot.");
        }
        return canvas;
    }

    private static Geometry place(ChartWithAxes chart, Box area) {
        var canvas = rendered(chart, area);
        var dx = area.x() - canvas.area().x();
        var dy = area.y() - canvas.area().y();
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
