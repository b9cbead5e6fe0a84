// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.internal.protection;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.charts.Axis;
import org.observatory.charts.Captions;
import org.observatory.charts.ChartSpec;
import org.observatory.charts.Mark;
import org.observatory.charts.Plot;
import org.observatory.charts.Series;

/**
 * Hides small counts that a definition computed itself, after the result was gone over: in its marks and in its data. What the
 * definition said in words may then name them and is left out.
 */
public final class SmallMarks {

    private final int least;
    private boolean hidden;

    private SmallMarks(int least) {
        this.least = least;
    }

    /** {@return the chart with its small counts hidden} */
    public static ChartSpec of(ChartSpec chart, int least) {
        return new SmallMarks(least).of(chart);
    }

    /** {@return the chart with its small counts hidden, and without what its definition says, even where none is found} */
    public static ChartSpec wordless(ChartSpec chart, int least) {
        var marks = new SmallMarks(least);
        marks.hidden = true;
        return marks.of(chart);
    }

    private ChartSpec of(ChartSpec chart) {
        var data = SmallCells.of(chart.data(), least);
        var plot = switch (chart.plot()) {
            case Plot.Bars bars -> new Plot.Bars(bars.horizontal(), bars.stacked(), bars.axis(), bars.categories(),
                    series(bars.axis(), bars.series(), chart.language()));
            case Plot.Lines lines -> new Plot.Lines(lines.axis(), lines.moments(), lines.categories(),
                    series(lines.axis(), lines.series(), chart.language()));
            default -> chart.plot();
        };
        if (!hidden && data == chart.data()) {
            return chart;
        }
        var note = SmallCells.said(least).in(chart.language());
        var own = chart.captions();
        var captions = new Captions("", own.champ(), own.source(), own.note().contains(note) ? own.note()
                : (own.note() + " " + note).strip());
        return new ChartSpec(chart.id(), chart.language(), chart.title(), "", plot, captions, note, data, chart.fingerprint(),
                chart.provenance());
    }

    private List<Series> series(Axis axis, List<Series> series, Language language) {
        if (!axis.unit().equals("COUNT")) {
            return series;
        }
        var places = new ArrayList<SmallCells.Place>();
        Set<String> small = new LinkedHashSet<>();
        for (var i = 0; i < series.size(); i++) {
            for (var j = 0; j < series.get(i).marks().size(); j++) {
                var value = series.get(i).marks().get(j).value();
                places.add(new SmallCells.Place(i + " " + j, value, List.of("s" + i, "c" + j)));
                if (value != null && value.signum() > 0 && value.compareTo(BigDecimal.valueOf(least)) < 0) {
                    small.add(i + " " + j);
                }
            }
        }
        var gone = SmallCells.hide(places, small);
        hidden |= !gone.isEmpty();
        var shown = new ArrayList<Series>();
        for (var i = 0; i < series.size(); i++) {
            var marks = new ArrayList<Mark>();
            for (var j = 0; j < series.get(i).marks().size(); j++) {
                marks.add(gone.contains(i + " " + j) ? new Mark("", null, "", new Label("not shown", "non montré").in(language), true)
                        : series.get(i).marks().get(j));
            }
            shown.add(new Series(series.get(i).name(), marks));
        }
        return shown;
    }
}
