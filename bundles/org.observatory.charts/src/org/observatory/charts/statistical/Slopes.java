// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.statistical;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.observatory.analysis.Input;
import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Result;
import org.observatory.analysis.Wording;
import org.observatory.analysis.standard.ReferenceIds;
import org.observatory.charts.AnalysisRequest;
import org.observatory.charts.Audience;
import org.observatory.charts.Axis;
import org.observatory.charts.Captions;
import org.observatory.charts.ChartContext;
import org.observatory.charts.ChartSpec;
import org.observatory.charts.Mark;
import org.observatory.charts.Plot;

/** Shares at two moments. */
public final class Slopes extends StatisticalChart {

    private static final Label TAKEAWAY = new Label("Largest change: {0}, from {1} to {2}.", "Plus forte évolution : {0}, de {1} à {2}.");
    private static final Label LECTURE = new Label("{0}: {1} in {2}, {3} in {4}.", "{0} : {1} en {2}, {3} en {4}.");
    private static final Label TITLE = new Label("{0}, {1} and {2}", "{0}, {1} et {2}");
    private static final Label METHOD = new Label("Two moments alone: what lay between is not shown.", "Deux moments seulement : l’entre-deux n’est pas montré.");
    private static final Label WHICH = new Label("The first moment is the first with at least half of the trajectories known later.",
            "Le premier moment est le premier où la moitié au moins des trajectoires connues ensuite le sont.");
    private static final Label CHAMP = new Label("the trajectories known at each of the two moments ({0} and {1}).",
            "les trajectoires connues à chacun des deux moments ({0} et {1}).");
    private static final Label HIDDEN = new Label("not shown", "non montré");
    private static final Label ENDS = new Label("Where one end is not shown, no line is drawn; states that are shown at neither end are left out.",
            "Si un bout n’est pas montré, aucune ligne n’est tracée ; ce qui n’est montré à aucun bout est omis.");
    private static final Label TRAJECTORIES = new Label("trajectories of the project.", "trajectoires du projet.");
    private static final Label STATES = new Label("States of the trajectories", "États des trajectoires");

    /** Of the states of trajectories. */
    public Slopes() {
        super("slopes", new Label("Slopes", "Pentes"), new Label("Who rises and who falls between two moments, each line named at both ends.",
                "Qui monte et qui descend entre deux moments, chaque ligne nommée à ses deux bouts."), Audience.BOTH, "sequences",
                Map.of("sequences", "distribution", "counts-over-time", "counts", "estimates", "estimates", "trend", "waves", "proportions",
                        "groups"));
    }

    /** States of trajectories where there are any, else a published figure of two dates. */
    @Override
    public AnalysisRequest request(Input input) {
        if (input.has("steps", "trajectoryId", "date", "state") && input.tables().get("steps").size() > 0) {
            return request();
        }
        return input.has("estimates") ? new AnalysisRequest("estimates",
                Map.of("indicator", ReferenceIds.of("indicator-partenariats-societaux"), "by", "date")) : request();
    }

    /** Not of several populations: no line leads from one to another. */
    @Override
    public boolean accepts(Result result) {
        return super.accepts(result) && (Cross.DRAWN.containsKey(result.analysis()) || Shares.joins(result));
    }

    @Override
    public boolean knowsHiddenCounts() {
        return true;
    }

    @Override
    public ChartSpec draw(Result result, ChartContext context) {
        return Cross.DRAWN.containsKey(result.analysis()) ? drawStates(result, context) : drawShares(result, context);
    }

    private ChartSpec drawStates(Result result, ChartContext context) {
        var language = context.language();
        var cross = Cross.of(result);
        var largest = IntStream.range(0, cross.rows().size()).mapToObj(cross::total).max(Comparator.naturalOrder()).orElse(BigDecimal.ONE);
        var from = IntStream.range(0, cross.rows().size()).filter(row -> cross.total(row).multiply(BigDecimal.TWO).compareTo(largest) >= 0)
                .findFirst().orElse(0);
        var to = cross.rows().size() - 1;
        var lines = new ArrayList<SlopePlot.Line>();
        for (var column = 0; column < cross.columns().size(); column++) {
            if (isShown(cross.cell(from, column), cross.cell(to, column))) {
                lines.add(new SlopePlot.Line(Wording.capital(cross.columns().get(column).in(language)), mark(cross, from, column, language),
                        mark(cross, to, column, language)));
            }
        }
        var states = result.analysis().equals("sequences");
        var names = new String[] {cross.rows().get(from).in(language), cross.rows().get(to).in(language)};
        var heads = new String[] {names[0] + " (" + base(cross.total(from), language) + ")", names[1] + " (" + base(cross.total(to), language) + ")"};
        return chart(result, context, fill(TITLE, language, states ? STATES : cross.rowVariable(), names[0], names[1]), names, heads, lines,
                fill(CHAMP, language, cross.total(from), cross.total(to)), (states ? TRAJECTORIES : CASES).in(language),
                notes(result, language, METHOD.in(language), WHICH.in(language),
                        cross.whole(from) && cross.whole(to) ? "" : ENDS.in(language), small(cross.total(from).min(cross.total(to)), language)));
    }

    /** Not those of which there is none at either moment, nor those that are hidden at both. */
    private static boolean isShown(Cross.Cell first, Cross.Cell last) {
        return first.known().signum() > 0 || last.known().signum() > 0;
    }

    private static Mark mark(Cross cross, int row, int column, Language language) {
        var cell = cross.cell(row, column);
        if (cell.count() == null || !cross.told(row)) {
            return new Mark("", null, HIDDEN.in(language), "", true);
        }
        var percent = share(cell.known(), cross.total(row));
        return new Mark(cell.key(), percent, whole(percent, language), CrossedBars.told(cross, row, column, language), true);
    }

    private ChartSpec drawShares(Result result, ChartContext context) {
        var language = context.language();
        var read = Shares.of(result);
        var shares = read.inTime();
        var first = shares.all().getFirst();
        var last = shares.all().getLast();
        var names = new String[] {first.name().in(language), last.name().in(language)};
        var line = new SlopePlot.Line(shares.title().in(language), first.mark(language), last.mark(language));
        return chart(result, context, fill(TITLE, language, shares.title(), names[0], names[1]), names, names, List.of(line),
                shares.champ(language), shares.source(language), notes(result, language, METHOD.in(language), shares.method(language), read.undated(language)));
    }

    private ChartSpec chart(Result result, ChartContext context, String title, String[] names, String[] heads, List<SlopePlot.Line> lines,
            String champ, String source, String note) {
        var language = context.language();
        var greatest = lines.stream().flatMap(line -> Stream.of(line.first(), line.last())).map(Mark::value).filter(Objects::nonNull)
                .max(Comparator.naturalOrder()).orElse(BigDecimal.ONE);
        var change = lines.stream().filter(SlopePlot.Line::joined).max(Comparator.comparing(line -> line.last().value().subtract(line.first().value()).abs())).orElseThrow();
        var values = new LinkedHashMap<String, String>();
        lines.forEach(line -> values.put(line.name(), line.name() + Wording.colon(language) + line.first().label() + " → " + line.last().label()));
        var table = result.table(Map.of("sequences", "distribution", "counts-over-time", "counts", "estimates", "estimates", "trend", "waves")
                .getOrDefault(result.analysis(), "groups"));
        return spec(result, context, title, fill(TAKEAWAY, language, quote(change.name(), language), change.first().label(), change.last().label()),
                new Plot.Painted(new SlopePlot(heads[0], heads[1], lines, Axis.fromZero("", "PERCENT", greatest)), List.of()),
                new Captions(fill(LECTURE, language, quote(change.name(), language), change.first().label(), names[0], change.last().label(),
                        names[1]), champ, source, note), List.copyOf(values.values()), table);
    }
}
