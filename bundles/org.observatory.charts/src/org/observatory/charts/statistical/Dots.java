// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.statistical;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

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

/** Shares as dots with their intervals. */
public final class Dots extends StatisticalChart {

    private static final Label TAKEAWAY = new Label("From {0} ({1}) to {2} ({3}).", "De {0} ({1}) à {2} ({3}).");
    private static final Label APART = new Label("The intervals of the highest and the lowest do not meet.",
            "Les intervalles de la plus haute et de la plus basse ne se touchent pas.");
    private static final Label OPEN = new Label("All intervals meet: chance alone may make the differences.",
            "Tous les intervalles se touchent : les écarts peuvent ne tenir qu’au hasard.");
    private static final Label LECTURE = new Label("{0}: {1} of {2} cases; the interval goes from {3}.",
            "{0} : {1} sur {2} cas ; l’intervalle va de {3}.");
    private static final Label PLAIN = new Label("{0}: {1}.", "{0} : {1}.");

    /** Of a value of an attribute by another attribute. */
    public Dots() {
        super("dots", new Label("Dots with intervals", "Points avec intervalles"), new Label(
                "A share in each group with the interval that tells how sure it is, where groups are small or differences slight.",
                "Une part dans chaque groupe, avec l’intervalle qui dit sa précision, si les groupes sont petits ou les écarts faibles."),
                Audience.BOTH, "proportions", Shares.DRAWN);
    }

    /** The first column of two values, by the first of several; published estimates where there are no such columns. */
    @Override
    public AnalysisRequest request(Input input) {
        var choice = Choice.of(input);
        var by = choice.nominal(0);
        if (!choice.flags().isEmpty() && !choice.nominal().isEmpty()) {
            return new AnalysisRequest("proportions", Map.of("of", choice.flags().getFirst().key(), "value", choice.valueOfFlag(input), "by", by.get()));
        }
        return input.has("estimates") ? new AnalysisRequest("estimates", Map.of("indicator", ReferenceIds.of("indicator-agir-ensemble-necessaire")))
                : request();
    }

    @Override
    public boolean knowsHiddenCounts() {
        return true;
    }

    @Override
    public ChartSpec draw(Result result, ChartContext context) {
        var language = context.language();
        var shares = Shares.of(result).ordered();
        var dots = shares.all().stream().map(share -> new DotPlot.Dot(share.mark(language), share.lower() == null ? null
                : share.lower().doubleValue(), share.upper() == null ? null : share.upper().doubleValue())).toList();
        var plot = new DotPlot(shares.all().stream().map(share -> share.category(language)).toList(), dots, Axis.percent(""));
        var highest = shares.solid().stream().max(Comparator.comparing(Shares.Share::value)).orElseThrow();
        var lowest = shares.solid().stream().min(Comparator.comparing(Shares.Share::value)).orElseThrow();
        var takeaway = fill(TAKEAWAY, language, lowest.shown(), lowest.name(), highest.shown(), highest.name());
        if (shares.intervals()) {
            takeaway += " " + (lowest.upper().compareTo(highest.lower()) < 0 ? APART : OPEN).in(language);
        }
        var first = shares.all().stream().filter(share -> share.value() != null).findFirst().orElseThrow();
        var lecture = first.lower() == null ? fill(PLAIN, language, quote(first.name().in(language), language), first.shown())
                : fill(LECTURE, language, quote(first.name().in(language), language), first.shown(), first.n(), first.interval(language));
        return spec(result, context, shares.title().in(language), takeaway, new Plot.Painted(plot, List.of()),
                new Captions(lecture, shares.champ(language), shares.source(language), notes(result, language, shares.method(language))),
                shares.all().stream().map(share -> share.told(language)).toList(), shares.table());
    }
}
