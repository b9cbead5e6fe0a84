// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.statistical;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Numbers;
import org.observatory.analysis.Result;
import org.observatory.analysis.Wording;
import org.observatory.charts.AnalysisRequest;
import org.observatory.charts.Audience;
import org.observatory.charts.Captions;
import org.observatory.charts.ChartContext;
import org.observatory.charts.ChartSpec;
import org.observatory.charts.Plot;

/** What a pie and a doughnut share: parts of one whole, six at most. */
abstract class PartsOfWhole extends StatisticalChart {

    private static final int MOST = 6;
    private static final Label OTHERS = new Label("{0} others", "{0} autres");
    private static final Label MERGED = new Label("Warning: {0} parts are more than an eye compares in a circle; the {1} smallest are shown as one. "
            + "Bars show them all.",
            "Attention : {0} parts, c’est plus que l’œil n’en compare dans un cercle ; les {1} plus petites sont réunies. Des barres les montrent"
                    + " toutes.");
    private static final Label LECTURE = new Label("{0} makes {1} of the whole ({2} of {3}).", "{0} fait {1} de l’ensemble ({2} sur {3}).");
    private static final Label TAKEAWAY = new Label("{0}: {1}, the largest part.", "{0} : {1}, la plus grande part.");
    private static final Label ROUNDED = new Label("Rounded shares may add up to 99 or 101.", "Les parts arrondies peuvent faire 99 ou 101.");
    private static final Label WHOLE = new Label("all that the total counts.", "tout ce que compte le total.");

    PartsOfWhole(String id, Label label, Label description, AnalysisRequest usual) {
        super(id, label, description, Audience.SEMINAR, usual, Map.of("frequencies", "values", "composition", "parts"));
    }

    /** Whether the middle is empty. */
    abstract boolean ring();

    @Override
    public boolean knowsHiddenCounts() {
        return true;
    }

    @Override
    public final ChartSpec draw(Result result, ChartContext context) {
        var language = context.language();
        var all = Parts.of(result).descending();
        var whole = all.ofCases() ? all.whole() : all.sum();
        var slices = new ArrayList<Wheel.Slice>();
        var values = new ArrayList<String>();
        var shown = all.parts().size() > MOST ? MOST - 1 : all.parts().size();
        for (var part : all.parts()) {
            var count = all.ofCases() ? part.count() : part.value();
            values.add(told(part.name().in(language), count, whole, language));
        }
        for (var part : all.parts().subList(0, shown)) {
            var count = all.ofCases() ? part.count() : part.value();
            if (count.signum() > 0) {
                slices.add(slice(part.key(), part.name().in(language), count, whole, false, language));
            }
        }
        var rest = all.parts().subList(shown, all.parts().size());
        if (!rest.isEmpty()) {
            var count = rest.stream().map(part -> all.ofCases() ? part.count() : part.value()).reduce(BigDecimal.ZERO, BigDecimal::add);
            slices.add(slice(String.join(" ", rest.stream().map(Parts.Part::key).toList()), fill(OTHERS, language, rest.size()), count, whole,
                    true, language));
        }
        var hidden = all.ofCases() ? whole.subtract(all.parts().stream().map(Parts.Part::count).reduce(BigDecimal.ZERO, BigDecimal::add)) : BigDecimal.ZERO;
        if (hidden.signum() > 0) {
            slices.add(slice("", CrossedBars.NOT_SHOWN.in(language), hidden, whole, true, language));
            values.add(told(CrossedBars.NOT_SHOWN.in(language), hidden, whole, language));
        }
        var first = all.parts().getFirst();
        var count = all.ofCases() ? first.count() : first.value();
        var percent = whole(share(count, whole), language);
        var lecture = fill(LECTURE, language, quote(first.name().in(language), language), percent, count, whole);
        var note = notes(result, language, rest.isEmpty() ? "" : fill(MERGED, language, all.parts().size(), rest.size()),
                ROUNDED.in(language), all.ofCases() ? small(whole, language) : "");
        return spec(result, context, all.title().in(language), fill(TAKEAWAY, language,
                Wording.capital(first.name().in(language)), percent),
                new Plot.Painted(new Wheel(slices, ring(), ring() ? List.of(all.ofCases() ? base(whole, language)
                        : Numbers.number(whole, language)) : List.of()), List.of()),
                new Captions(lecture, all.champ().isBlank() ? WHOLE.in(language) : all.champ().in(language), BarChart.source(all, language), note),
                values, all.table());
    }

    private static Wheel.Slice slice(String key, String name, BigDecimal count, BigDecimal whole, boolean apart, Language language) {
        return new Wheel.Slice(key, told(name, count, whole, language), count.doubleValue(), Wording.capital(name),
                whole(share(count, whole), language) + " (" + Numbers.number(count, language) + ")", apart);
    }

    private static String told(String name, BigDecimal count, BigDecimal whole, Language language) {
        return Wording.capital(name) + Wording.colon(language)
                + whole(share(count, whole), language) + " (" + Numbers.number(count, language) + new Label(" of ", " sur ").in(language)
                + Numbers.number(whole, language) + ")";
    }
}
