// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.internal.protection;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
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
    private final Set<String> gone = new LinkedHashSet<>();
    private boolean hidden;
    private int taken;

    private SmallMarks(int least) {
        this.least = least;
    }

    /** {@return the chart with its small counts hidden} */
    public static ChartSpec of(ChartSpec chart, int least) {
        return new SmallMarks(least).of(chart);
    }

    /**
     * {@return the whole chart with its small counts taken out of its marks and data, without what its definition says; empty where the
     * counts behind its marks are not known, or it has no marks to take out}
     */
    static Optional<ChartSpec> wordless(ChartSpec chart, int least) {
        var data = SmallCells.of(chart.data(), least);
        if (!Hiding.hasMarks(chart.plot())) {
            return Optional.empty();
        }
        var marks = new SmallMarks(least);
        marks.hidden = true;
        if (data != chart.data()) {
            chart.data().rows().filter(row -> data.rowKey(row).isEmpty() && !chart.data().rowKey(row).isEmpty())
                    .forEach(row -> marks.gone.add(chart.data().rowKey(row)));
        }
        var drawn = marks.of(chart);
        return unit(chart.plot()).equals("COUNT") || marks.taken == marks.gone.size() && marks.taken > 0 ? Optional.of(drawn) : Optional.empty();
    }

    private static String unit(Plot plot) {
        return switch (plot) {
            case Plot.Bars bars -> bars.axis().unit();
            case Plot.Lines lines -> lines.axis().unit();
            default -> "";
        };
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
            return series.stream().map(one -> new Series(one.name(), one.marks().stream().map(mark -> byKey(mark, language)).toList())).toList();
        }
        var places = new ArrayList<Sums.Place>();
        Set<String> small = new LinkedHashSet<>();
        for (var i = 0; i < series.size(); i++) {
            for (var j = 0; j < series.get(i).marks().size(); j++) {
                var value = series.get(i).marks().get(j).value();
                places.add(new Sums.Place(i + " " + j, value, List.of("s" + i, "c" + j)));
                if (value != null && value.signum() > 0 && value.compareTo(BigDecimal.valueOf(least)) < 0) {
                    small.add(i + " " + j);
                }
            }
        }
        var gone = Sums.hide(places, small, BigDecimal.valueOf(least));
        hidden |= !gone.isEmpty();
        var shown = new ArrayList<Series>();
        for (var i = 0; i < series.size(); i++) {
            var marks = new ArrayList<Mark>();
            for (var j = 0; j < series.get(i).marks().size(); j++) {
                marks.add(gone.contains(i + " " + j) ? none(language) : byKey(series.get(i).marks().get(j), language));
            }
            shown.add(new Series(series.get(i).name(), marks));
        }
        return shown;
    }

    /** A mark whose row in the data is hidden is hidden, too. */
    private Mark byKey(Mark mark, Language language) {
        if (mark.key().isEmpty() || !gone.contains(mark.key())) {
            return mark;
        }
        taken++;
        return none(language);
    }

    private static Mark none(Language language) {
        return new Mark("", null, "", new Label("not shown", "non montré").in(language), true);
    }
}
