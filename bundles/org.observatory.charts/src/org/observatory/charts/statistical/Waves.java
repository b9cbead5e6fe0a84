// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.statistical;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.observatory.analysis.Input;
import org.observatory.analysis.Label;
import org.observatory.analysis.Result;
import org.observatory.analysis.standard.ReferenceIds;
import org.observatory.charts.AnalysisRequest;
import org.observatory.charts.Audience;
import org.observatory.charts.Axis;
import org.observatory.charts.Captions;
import org.observatory.charts.ChartContext;
import org.observatory.charts.ChartSpec;
import org.observatory.charts.Plot;
import org.observatory.charts.Series;

/** A share over the waves of a survey, or over periods, with its intervals. */
public final class Waves extends StatisticalChart {

    private static final Label TAKEAWAY = new Label("From {0} ({1}) to {2} ({3}).", "De {0} ({1}) à {2} ({3}).");
    private static final Label LECTURE = new Label("{0}: {1}; the interval goes from {2} (n = {3}).",
            "{0} : {1} ; l’intervalle va de {2} (n = {3}).");
    private static final Label PLAIN = new Label("{0}: {1}.", "{0} : {1}.");
    private static final Label JOINED = new Label("The line joins what is known, it tells nothing of what lies between.",
            "La ligne joint ce qui est connu, elle ne dit rien de l’intervalle entre deux points.");
    private static final int YEARS = 3;

    /** Of a value of an attribute by the years of a date. */
    public Waves() {
        super("waves", new Label("Line with intervals", "Courbe avec intervalles"), new Label(
                "A share over the waves of a survey, or over periods, with the interval of each.",
                "Une part au fil des vagues d’une enquête, ou de périodes, avec l’intervalle de chacune."), Audience.BOTH, "proportions",
                Shares.DRAWN);
    }

    /** The first column of two values by the first of dates; published estimates where there are no such columns. */
    @Override
    public AnalysisRequest request(Input input) {
        var choice = Choice.of(input);
        if (!choice.flags().isEmpty() && choice.date().isPresent()) {
            return new AnalysisRequest("proportions", Map.of("of", choice.flags().getFirst().key(), "value", choice.valueOfFlag(input), "by",
                    choice.date().get(), "years", String.valueOf(YEARS)));
        }
        return input.has("estimates") ? new AnalysisRequest("estimates", Map.of("indicator",
                ReferenceIds.of("indicator-partenariats-societaux"), "by", "date")) : request();
    }

    /** Not of several populations: no line leads from one to another. */
    @Override
    public boolean accepts(Result result) {
        return super.accepts(result) && Shares.joins(result);
    }

    @Override
    public boolean knowsHiddenCounts() {
        return true;
    }

    @Override
    public ChartSpec draw(Result result, ChartContext context) {
        var language = context.language();
        var read = Shares.of(result);
        var shares = read.inTime();
        var all = shares.all();
        var moments = IntStream.range(0, all.size()).mapToObj(at -> all.get(at).moment() == null ? at : all.get(at).moment()).toList();
        var lines = new Plot.Lines(Axis.percent(""), moments, all.stream().map(share -> share.category(language)).toList(),
                List.of(new Series("", all.stream().map(share -> share.mark(language)).toList())));
        var bounds = all.stream().map(share -> share.lower() == null ? new double[0] : new double[] {share.lower().doubleValue(),
                share.upper().doubleValue()}).map(bound -> bound.length == 0 ? null : bound).collect(Collectors.toList());
        var last = shares.solid().getLast();
        var first = shares.solid().getFirst();
        var lecture = last.lower() == null ? fill(PLAIN, language, last.name(), last.shown())
                : fill(LECTURE, language, last.name(), last.shown(), last.interval(language), last.n());
        return spec(result, context, shares.title().in(language), fill(TAKEAWAY, language, first.shown(), first.name(),
                last.shown(), last.name()), new Plot.Painted(new WavePlot(lines, bounds), List.of()),
                new Captions(lecture, shares.champ(language), shares.source(language),
                        notes(result, language, shares.method(language), JOINED.in(language), read.undated(language))),
                all.stream().map(share -> share.told(language)).toList(), shares.table());
    }
}
