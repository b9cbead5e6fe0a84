// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.internal.birt;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.birt.chart.model.Chart;
import org.eclipse.birt.chart.model.ChartWithAxes;
import org.eclipse.birt.chart.model.ChartWithoutAxes;
import org.eclipse.birt.chart.model.attribute.AxisType;
import org.eclipse.birt.chart.model.attribute.ChartDimension;
import org.eclipse.birt.chart.model.attribute.LineStyle;
import org.eclipse.birt.chart.model.attribute.MarkerType;
import org.eclipse.birt.chart.model.attribute.Orientation;
import org.eclipse.birt.chart.model.attribute.impl.BoundsImpl;
import org.eclipse.birt.chart.model.attribute.impl.ColorDefinitionImpl;
import org.eclipse.birt.chart.model.attribute.impl.LineAttributesImpl;
import org.eclipse.birt.chart.model.component.Axis;
import org.eclipse.birt.chart.model.component.Series;
import org.eclipse.birt.chart.model.component.impl.SeriesImpl;
import org.eclipse.birt.chart.model.data.DataSet;
import org.eclipse.birt.chart.model.data.impl.NumberDataElementImpl;
import org.eclipse.birt.chart.model.data.impl.NumberDataSetImpl;
import org.eclipse.birt.chart.model.data.impl.SeriesDefinitionImpl;
import org.eclipse.birt.chart.model.data.impl.TextDataSetImpl;
import org.eclipse.birt.chart.model.impl.ChartWithAxesImpl;
import org.eclipse.birt.chart.model.impl.ChartWithoutAxesImpl;
import org.eclipse.birt.chart.model.type.AreaSeries;
import org.eclipse.birt.chart.model.type.BarSeries;
import org.eclipse.birt.chart.model.type.PieSeries;
import org.eclipse.birt.chart.model.type.ScatterSeries;
import org.eclipse.birt.chart.model.type.impl.AreaSeriesImpl;
import org.eclipse.birt.chart.model.type.impl.BarSeriesImpl;
import org.eclipse.birt.chart.model.type.impl.PieSeriesImpl;
import org.eclipse.birt.chart.model.type.impl.ScatterSeriesImpl;
import org.observatory.charts.Plot;

/**
 * Writes plots as BIRT chart models: two-dimensional, without texts, legend, title or margins, with explicit scales.
 */
final class BirtModels {

    /** Space between the bars of one category and those of the next, in percent of a category. */
    private static final int SPACING = 42;

    private BirtModels() {
    }

    /** Bars, with the space between categories that reads best. */
    static ChartWithAxes bars(Plot.Bars bars) {
        return bars(bars.horizontal(), bars.stacked(), bars.axis(), bars.series().stream().map(series -> series.marks().stream()
                .map(mark -> number(mark.value())).toList()).toList(), SPACING);
    }

    /**
     * Bars. Horizontal ones are counted from below by the engine, so their order is turned round, and that of series side
     * by side too.
     *
     * @param values  of each series, one for each category, null for none; below zero they run the other way
     * @param spacing between the bars of one category and those of the next, in percent of a category
     */
    static ChartWithAxes bars(boolean horizontal, boolean stacked, org.observatory.charts.Axis axis, List<List<Double>> values, int spacing) {
        var chart = blank();
        chart.setUnitSpacing(spacing);
        if (horizontal) {
            chart.setOrientation(Orientation.HORIZONTAL_LITERAL);
        }
        var base = chart.getPrimaryBaseAxes()[0];
        var orthogonal = chart.getPrimaryOrthogonalAxis(base);
        categories(base, values.getFirst().size());
        scale(orthogonal, axis);
        var last = values.size() - 1;
        for (var at = 0; at <= last; at++) {
            var i = horizontal && !stacked ? last - at : at;
            var series = (BarSeries) BarSeriesImpl.create();
            series.setStacked(stacked);
            series.setRiserOutline(null);
            add(orthogonal, series, data(horizontal ? values.get(i).reversed() : values.get(i)), String.valueOf(i));
        }
        return chart;
    }

    /** Areas on each other over categories. */
    static ChartWithAxes areas(org.observatory.charts.Axis axis, List<List<Double>> values) {
        var chart = blank();
        var base = chart.getPrimaryBaseAxes()[0];
        var orthogonal = chart.getPrimaryOrthogonalAxis(base);
        categories(base, values.getFirst().size());
        scale(orthogonal, axis);
        for (var i = 0; i < values.size(); i++) {
            var series = (AreaSeries) AreaSeriesImpl.create();
            series.setStacked(true);
            series.getMarkers().forEach(marker -> marker.setVisible(false));
            add(orthogonal, series, data(values.get(i)), String.valueOf(i));
        }
        return chart;
    }

    /** Points on two axes of numbers; each series has a value where its points are and null elsewhere. */
    static ChartWithAxes points(org.observatory.charts.Axis across, org.observatory.charts.Axis upwards, List<Double> xs,
            List<List<Double>> ys) {
        var chart = blank();
        var base = chart.getPrimaryBaseAxes()[0];
        var orthogonal = chart.getPrimaryOrthogonalAxis(base);
        base.setType(AxisType.LINEAR_LITERAL);
        base.setCategoryAxis(false);
        scale(base, across);
        add(base, SeriesImpl.create(), data(xs), "base");
        scale(orthogonal, upwards);
        for (var i = 0; i < ys.size(); i++) {
            var series = (ScatterSeries) ScatterSeriesImpl.create();
            series.getLineAttributes().setVisible(false);
            series.getMarkers().forEach(marker -> marker.setType(MarkerType.CIRCLE_LITERAL));
            add(orthogonal, series, data(ys.get(i)), String.valueOf(i));
        }
        return chart;
    }

    private static void categories(Axis base, int count) {
        base.setType(AxisType.TEXT_LITERAL);
        base.setCategoryAxis(true);
        add(base, SeriesImpl.create(), TextDataSetImpl.create(IntStream.range(0, count).mapToObj(String::valueOf).toArray(String[]::new)),
                "base");
    }

    private static DataSet data(List<Double> numbers) {
        return NumberDataSetImpl.create(numbers.toArray(Double[]::new));
    }

    /** Lines over time: points on two linear axes, joined. */
    static ChartWithAxes lines(Plot.Lines lines, double markerSize) {
        var chart = blank();
        var base = chart.getPrimaryBaseAxes()[0];
        var values = chart.getPrimaryOrthogonalAxis(base);
        base.setType(AxisType.LINEAR_LITERAL);
        base.setCategoryAxis(false);
        var span = span(lines.moments());
        base.getScale().setMin(NumberDataElementImpl.create(span[0]));
        base.getScale().setMax(NumberDataElementImpl.create(span[1]));
        base.getScale().setStep(span[1] - span[0]);
        add(base, SeriesImpl.create(), NumberDataSetImpl.create(lines.moments().toArray(Double[]::new)), "base");
        scale(values, lines.axis());
        for (var i = 0; i < lines.series().size(); i++) {
            var series = (ScatterSeries) ScatterSeriesImpl.create();
            series.getLineAttributes().setVisible(true);
            series.getMarkers().forEach(marker -> {
                marker.setType(MarkerType.CIRCLE_LITERAL);
                marker.setSize((int) Math.max(1, Math.round(markerSize)));
            });
            var numbers = lines.series().get(i).marks().stream().map(mark -> mark.value()).map(BirtModels::number)
                    .toList();
            add(values, series, NumberDataSetImpl.create(numbers.toArray(Double[]::new)), String.valueOf(i));
        }
        return chart;
    }

    /** A circle of slices in the order of the values. */
    static ChartWithoutAxes pie(List<Double> values) {
        var chart = ChartWithoutAxesImpl.create();
        chart.setDimension(ChartDimension.TWO_DIMENSIONAL_LITERAL);
        bare(chart);
        var base = SeriesDefinitionImpl.create();
        var names = SeriesImpl.create();
        names.setDataSet(TextDataSetImpl.create(IntStream.range(0, values.size()).mapToObj(String::valueOf).toArray(String[]::new)));
        base.getSeries().add(names);
        chart.getSeriesDefinitions().add(base);
        var slices = (PieSeries) PieSeriesImpl.create();
        slices.setDataSet(NumberDataSetImpl.create(values.toArray(Double[]::new)));
        slices.setSeriesIdentifier("0");
        slices.getLabel().setVisible(false);
        slices.getTitle().setVisible(false);
        slices.setExplosion(0);
        var definition = SeriesDefinitionImpl.create();
        definition.getSeries().add(slices);
        base.getSeriesDefinitions().add(definition);
        return chart;
    }

    /** The time axis reaches a sixth of the time covered beyond its ends, at least half a year. */
    static double[] span(List<Double> moments) {
        var margin = Math.max(0.5, (moments.getLast() - moments.getFirst()) / 6);
        return new double[] { moments.getFirst() - margin, moments.getLast() + margin };
    }

    private static ChartWithAxes blank() {
        var chart = ChartWithAxesImpl.create();
        chart.setDimension(ChartDimension.TWO_DIMENSIONAL_LITERAL);
        bare(chart);
        var base = chart.getPrimaryBaseAxes()[0];
        for (var axis : new Axis[] { base, chart.getPrimaryOrthogonalAxis(base) }) {
            axis.getLabel().setVisible(false);
            axis.getTitle().setVisible(false);
            axis.getMajorGrid().getTickAttributes().setVisible(false);
        }
        return chart;
    }

    private static void bare(Chart chart) {
        chart.getBlock().setBounds(BoundsImpl.create(0, 0, 1, 1));
        chart.getBlock().getInsets().set(0, 0, 0, 0);
        chart.getTitle().setVisible(false);
        chart.getLegend().setVisible(false);
        chart.getPlot().getInsets().set(0, 0, 0, 0);
        chart.getPlot().getClientArea().getInsets().set(0, 0, 0, 0);
    }

    private static void scale(Axis axis, org.observatory.charts.Axis described) {
        axis.setType(AxisType.LINEAR_LITERAL);
        axis.getScale().setMin(NumberDataElementImpl.create(described.least().doubleValue()));
        axis.getScale().setMax(NumberDataElementImpl.create(described.most().doubleValue()));
        axis.getScale().setStep(described.step().doubleValue());
        axis.getMajorGrid().setLineAttributes(LineAttributesImpl.create(ColorDefinitionImpl.GREY(),
                LineStyle.SOLID_LITERAL, 1));
    }

    private static void add(Axis axis, Series series, DataSet data, String identifier) {
        series.setDataSet(data);
        series.setSeriesIdentifier(identifier);
        series.getLabel().setVisible(false);
        var definition = SeriesDefinitionImpl.create();
        definition.getSeries().add(series);
        axis.getSeriesDefinitions().add(definition);
    }

    private static Double number(BigDecimal value) {
        return value == null ? null : value.doubleValue();
    }
}
