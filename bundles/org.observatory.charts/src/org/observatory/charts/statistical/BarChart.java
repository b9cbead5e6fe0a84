// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.statistical;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.observatory.analysis.Input;
import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Result;
import org.observatory.analysis.Wording;
import org.observatory.charts.AnalysisRequest;
import org.observatory.charts.Audience;
import org.observatory.charts.Axis;
import org.observatory.charts.Captions;
import org.observatory.charts.Category;
import org.observatory.charts.ChartContext;
import org.observatory.charts.ChartSpec;
import org.observatory.charts.Mark;
import org.observatory.charts.Plot;
import org.observatory.charts.Series;
import org.observatory.charts.standard.Sources;

/** One bar a value: codes by the cases that mention them, values of an attribute, estimates, parts of a total. */
public final class BarChart extends StatisticalChart {

    private static final int MOST = 15;
    private static final int MOST_ON_SLIDE = 10;
    private static final Label TAKEAWAY = new Label("First {0}, {1}; then {2}, {3}.", "D’abord {0}, {1} ; puis {2}, {3}.");
    private static final Label ALONE = new Label("{0}: {1}.", "{0} : {1}.");
    private static final Label COUNTED = new Label("{0}: {1} of the cases ({2}).", "{0} : {1} des cas ({2}).");
    private static final Label STATED = new Label("{0}: {1}.", "{0} : {1}.");
    private static final Label MORE = new Label("Shown are the {0} most frequent of {1}.", "Sont montrés les {0} plus fréquents sur {1}.");
    private static final Label WHOLE = new Label("the parts of the total that the sources give.", "les parties du total que donnent les sources.");
    private static final Label EACH = new Label("each population at its date.", "chaque population à sa date.");

    /** Of the codes of a project. */
    public BarChart() {
        super("bars", new Label("Bars", "Barres"), new Label(
                "One bar a value, the greatest first: codes, the values of an attribute, published estimates.",
                "Une barre par valeur, la plus grande d’abord : codes, valeurs d’un attribut, estimations publiées."), Audience.BOTH,
                "code-frequencies", Parts.DRAWN);
    }

    @Override
    public AnalysisRequest request(Input input) {
        if (input.has("codings", "codeId") && input.tables().get("codings").size() > 0) {
            return request();
        }
        return Choice.of(input).nominal(0).map(column -> new AnalysisRequest("frequencies", Map.of("variable", column)))
                .orElse(request());
    }

    @Override
    public boolean knowsHiddenCounts() {
        return true;
    }

    @Override
    public ChartSpec draw(Result result, ChartContext context) {
        var language = context.language();
        var all = Parts.of(result).ordered();
        var most = context.style().slide() ? MOST_ON_SLIDE : MOST;
        var parts = all.parts().size() > most ? all.descending().parts().subList(0, most) : all.parts();
        var greatest = parts.stream().map(Parts.Part::value).max(BigDecimal::compareTo).orElse(BigDecimal.ONE);
        var categories = parts.stream().map(part -> Category.of(Wording.capital(part.name().in(language)),
                parts.size() > 10 && all.ofCases() ? "" : part.remark().in(language))).toList();
        var marks = parts.stream().map(part -> new Mark(part.key(), part.value(), part.shown().in(language), told(part, language), true)).toList();
        var axis = all.unit().equals("PERCENT") ? Axis.percent("") : Axis.fromZero("", all.unit(), greatest);
        var first = all.descending().parts().getFirst();
        var lecture = fill(all.ofCases() ? COUNTED : STATED, language, quote(first.name().in(language), language), first.shown(), first.remark());
        var note = notes(result, language, parts.size() < all.parts().size() ? fill(MORE, language, parts.size(), all.parts().size()) : "",
                all.ofCases() ? small(all.whole(), language) : "");
        var champ = all.champ().isBlank() ? (result.analysis().equals("composition") ? WHOLE : EACH).in(language) : all.champ().in(language);
        return spec(result, context, all.title().in(language), takeaway(all, language),
                new Plot.Bars(true, false, axis, categories, List.of(new Series("", marks))),
                new Captions(lecture, champ, source(all, language), note),
                all.descending().parts().stream().map(part -> told(part, language)).toList(), all.table());
    }

    static String source(Parts parts, Language language) {
        return parts.source() == null ? Sources.of(parts.table(), language) : parts.source().in(language);
    }

    static String told(Parts.Part part, Language language) {
        var remark = part.remark().in(language);
        return Wording.capital(part.name().in(language)) + Wording.colon(language) + part.shown().in(language)
                + (remark.isEmpty() ? "" : " (" + remark + ")");
    }

    static String takeaway(Parts all, Language language) {
        var parts = all.descending().parts();
        var first = parts.getFirst();
        if (parts.size() == 1) {
            return fill(ALONE, language, Wording.capital(first.name().in(language)), first.shown());
        }
        return fill(TAKEAWAY, language, quote(first.name().in(language), language), first.shown(),
                quote(parts.get(1).name().in(language), language), parts.get(1).shown());
    }
}
