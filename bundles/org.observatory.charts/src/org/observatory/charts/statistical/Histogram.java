// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.statistical;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.observatory.analysis.Input;
import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Numbers;
import org.observatory.analysis.Result;
import org.observatory.analysis.estimates.Distribution;
import org.observatory.charts.AnalysisRequest;
import org.observatory.charts.Audience;
import org.observatory.charts.Axis;
import org.observatory.charts.Captions;
import org.observatory.charts.ChartContext;
import org.observatory.charts.ChartSpec;
import org.observatory.charts.Mark;
import org.observatory.charts.Plot;

/** How a number is spread, bin by bin. */
public final class Histogram extends StatisticalChart {

    private static final Label TAKEAWAY = new Label("Half of the cases are at {0} or below; half lie between {1} and {2}.",
            "La moitié des cas sont à {0} ou moins ; la moitié se situent entre {1} et {2}.");
    private static final Label LECTURE = new Label("{0} of {1} cases are at {2} or more and below {3}.", "{0} cas sur {1} sont à {2} ou plus et à moins de {3}.");
    private static final Label METHOD = new Label("Bins of {0} (rule of {1}, rounded); each holds its lower bound and not its upper.",
            "Classes de {0} (règle de {1}, arrondie) ; chacune contient sa borne inférieure, non la supérieure.");
    private static final Label MEDIAN = new Label("median: {0}", "médiane : {0}");
    private static final Label AREAS = new Label("A joined class is as high as one of its parts would be on average: areas can be compared, the number is above it.",
            "Une classe réunie a la hauteur moyenne de ses parties : les surfaces se comparent, l’effectif est au-dessus.");
    private static final Label COUNT = new Label("Number of cases", "Nombre de cas");
    private static final Label BIN = new Label("{0} to less than {1}: {2}", "{0} à moins de {1} : {2}");
    private static final Label CHAMP = new Label("the {0} cases for which it is known.", "les {0} cas pour lesquels il est connu.");
    private static final Label SOURCE = new Label("cases of the project ({0}).", "cas du projet ({0}).");

    /** Of a number of the cases. */
    public Histogram() {
        super("histogram", new Label("Histogram", "Histogramme"), new Label("How a number is spread: where most lie, how far the rest reach, whether there are two tops.",
                "La répartition d’un nombre : où se trouve le gros, jusqu’où va le reste, s’il y a deux sommets."), Audience.BOTH, "distribution",
                Map.of("distribution", "bins"));
    }

    @Override
    public AnalysisRequest request(Input input) {
        return Choice.of(input).number().map(number -> new AnalysisRequest("distribution", Map.of("variable", number))).orElse(request());
    }

    @Override
    public boolean knowsHiddenCounts() {
        return true;
    }

    @Override
    public ChartSpec draw(Result result, ChartContext context) {
        var language = context.language();
        var table = result.table("bins");
        var bounds = new ArrayList<BigDecimal>();
        var bins = new ArrayList<Mark>();
        var values = new ArrayList<String>();
        var fullest = 0;
        for (var row = 0; row < table.size(); row++) {
            bounds.add(table.number(row, "from"));
            var count = table.number(row, "count");
            var told = fill(BIN, language, table.number(row, "from"), table.number(row, "to"), count);
            values.add(told);
            bins.add(new Mark(count.signum() == 0 ? "" : table.rowKey(row), count, Numbers.number(count, language), told, true));
            fullest = count.compareTo(table.number(fullest, "count")) > 0 ? row : fullest;
        }
        bounds.add(table.number(table.size() - 1, "to"));
        var n = result.value("n").number();
        var variable = measured(result.table("points"), "value").in(language);
        var across = new Axis(variable, "COUNT", bounds.getFirst(), bounds.getLast(), result.value("bin-width").number());
        var width = result.value("bin-width").number();
        var upwards = Axis.fromZero(COUNT.in(language), "COUNT", IntStream.range(0, bins.size()).mapToObj(bin -> HistogramPlot.height(bounds, bins, bin, width))
                .max(Comparator.naturalOrder()).orElse(BigDecimal.ONE));
        var joined = joined(bounds, width);
        var plot = new HistogramPlot(bounds, bins, width, across, upwards, result.value("median").asDouble(),
                fill(MEDIAN, language, shown(result, "median", language)));
        var lecture = fill(LECTURE, language, table.number(fullest, "count"), n, table.number(fullest, "from"), table.number(fullest, "to"));
        var rule = Distribution.rule(result.parameters().get(Distribution.BINS)).in(language);
        var note = notes(result, language, fill(METHOD, language, result.value("bin-width").number(), rule), joined ? fill(AREAS, language) : "", small(n, language));
        return spec(result, context, variable, fill(TAKEAWAY, language, quantity(shown(result, "median", language), result.table("points"), "value"),
                shown(result, "q1", language), quantity(shown(result, "q3", language), result.table("points"), "value")), new Plot.Painted(plot, List.of()), new Captions(lecture, fill(CHAMP, language, n),
                        fill(SOURCE, language, inner(table.label(), language)), note), values, table);
    }

    /** Whether some bins are wider than others. */
    private static boolean joined(List<BigDecimal> bounds, BigDecimal width) {
        return IntStream.range(1, bounds.size()).anyMatch(at -> bounds.get(at).subtract(bounds.get(at - 1)).compareTo(width) > 0);
    }

    /** A value of the result as it is written: with one decimal at the most. */
    static String shown(Result result, String name, Language language) {
        return Numbers.rounded(result.value(name).number(), 0, language);
    }
}
