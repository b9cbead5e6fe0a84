// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.internal.birt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.birt.chart.computation.DataPointHints;
import org.eclipse.birt.chart.device.DeviceAdapter;
import org.eclipse.birt.chart.device.IDisplayServer;
import org.eclipse.birt.chart.event.ArcRenderEvent;
import org.eclipse.birt.chart.event.LineRenderEvent;
import org.eclipse.birt.chart.event.OvalRenderEvent;
import org.eclipse.birt.chart.event.PolygonRenderEvent;
import org.eclipse.birt.chart.event.PrimitiveRenderEvent;
import org.eclipse.birt.chart.event.RectangleRenderEvent;
import org.eclipse.birt.chart.event.StructureSource;
import org.eclipse.birt.chart.event.StructureType;
import org.eclipse.birt.chart.model.component.Series;
import org.observatory.charts.drawing.Box;
import org.observatory.charts.drawing.Point;

/**
 * An output device of the chart engine that keeps what is drawn instead of drawing it: the area of the plot, grid
 * lines, lines of series, and for each data point the box it fills. Colours, pens and texts are ours to choose.
 */
final class BirtCanvas extends DeviceAdapter {

    /** A data point: the number of its series, its place among the categories, and the box it fills. */
    record DataPoint(int series, int index, Box box) {
    }

    /** A line from one point to another; {@code series} is -1 for a grid line. */
    record Line(int series, Point from, Point to) {
    }

    /** A slice: its place among the categories, and its angles in degrees, from the right, against the clock. */
    record Slice(int index, double start, double extent) {
    }

    /** What a series fills. */
    record Area(int series, List<Point> outline) {
    }

    private final BirtRuler ruler = new BirtRuler();
    private final List<DataPoint> points = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<Slice> slices = new ArrayList<>();
    private final List<Area> areas = new ArrayList<>();
    private Box area;

    @Override
    public IDisplayServer getDisplayServer() {
        return ruler;
    }

    /** The area that the axes span. */
    Box area() {
        return area;
    }

    /** The data points, in the order drawn. */
    List<DataPoint> points() {
        return points;
    }

    /** Grid lines and lines of series, in the order drawn. */
    List<Line> lines() {
        return lines;
    }

    /** The areas, in the order drawn. */
    List<Area> areas() {
        return areas;
    }

    /** The slices, in the order drawn. */
    List<Slice> slices() {
        return slices;
    }

    @Override
    public void fillArc(ArcRenderEvent event) {
        if (event.getSource() instanceof StructureSource source && source.getSource() instanceof DataPointHints hints) {
            slices.add(new Slice(hints.getIndex(), event.getStartAngle(), event.getAngleExtent()));
        }
    }

    /** The engine fills the chart, then the plot, then the area within the axes, one unit too far right and down. */
    @Override
    public void fillRectangle(RectangleRenderEvent event) {
        var bounds = event.getBounds();
        if (type(event) == StructureType.PLOT) {
            area = new Box(bounds.getLeft(), bounds.getTop(), Math.max(0, bounds.getWidth() - 1),
                    Math.max(0, bounds.getHeight() - 1));
        } else {
            point(event, new Box(bounds.getLeft(), bounds.getTop(), bounds.getWidth(), bounds.getHeight()));
        }
    }

    @Override
    public void fillPolygon(PolygonRenderEvent event) {
        if (event.getSource() instanceof StructureSource source && source.getType() == StructureType.SERIES
                && source.getSource() instanceof Series series) {
            areas.add(new Area(Integer.parseInt(String.valueOf(series.getSeriesIdentifier())), Arrays.stream(event.getPoints())
                    .map(location -> new Point(location.getX(), location.getY())).toList()));
            return;
        }
        var xs = Arrays.stream(event.getPoints()).mapToDouble(location -> location.getX()).summaryStatistics();
        var ys = Arrays.stream(event.getPoints()).mapToDouble(location -> location.getY()).summaryStatistics();
        point(event, new Box(xs.getMin(), ys.getMin(), xs.getMax() - xs.getMin(), ys.getMax() - ys.getMin()));
    }

    @Override
    public void fillOval(OvalRenderEvent event) {
        var bounds = event.getBounds();
        point(event, new Box(bounds.getLeft(), bounds.getTop(), bounds.getWidth(), bounds.getHeight()));
    }

    @Override
    public void drawLine(LineRenderEvent event) {
        var from = new Point(event.getStart().getX(), event.getStart().getY());
        var to = new Point(event.getEnd().getX(), event.getEnd().getY());
        if (type(event) == StructureType.PLOT) {
            lines.add(new Line(-1, from, to));
        } else if (type(event) == StructureType.SERIES && event.getSource() instanceof StructureSource source
                && source.getSource() instanceof Series series) {
            lines.add(new Line(Integer.parseInt(String.valueOf(series.getSeriesIdentifier())), from, to));
        }
    }

    @Override
    protected String convertFont(String family) {
        return family;
    }

    private void point(PrimitiveRenderEvent event, Box box) {
        if (event.getSource() instanceof StructureSource source && source.getSource() instanceof DataPointHints hints) {
            points.add(new DataPoint(Integer.parseInt(String.valueOf(hints.getSeriesValue())), hints.getIndex(), box));
        }
    }

    private static StructureType type(PrimitiveRenderEvent event) {
        return event.getSource() instanceof StructureSource source ? source.getType() : StructureType.UNKNOWN;
    }
}
