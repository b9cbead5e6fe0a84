// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.statistical;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

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
import org.observatory.charts.painting.LegendEntry;
import org.observatory.charts.painting.Symbol;

/** Scales of opinion, or of degrees, to either side of their middle. */
public final class DivergingBars extends StatisticalChart {

    private static final Label NEUTRAL = new Label("Shares of each group. The neutral value {0} stands half to either side of the middle.",
            "Parts dans chaque groupe. La valeur neutre {0} est à moitié de chaque côté du milieu.");
    private static final Label HALVES = new Label("Shares of each group. The scale has no neutral value: the middle lies between {0} and {1}.",
            "Parts dans chaque groupe. L’échelle n’a pas de valeur neutre : le milieu est entre {0} et {1}.");
    private static final Label ORDER = new Label("The order of the values is that of the table or of their typology: it must be one of degrees.",
            "L’ordre des valeurs est celui du tableau ou de leur typologie : il doit être celui de degrés.");
    private static final Label TAKEAWAY = new Label("{0}: {1} {2}; {3}: {4}.", "{0} : {1} {2} ; {3} : {4}.");
    private static final Label LECTURE = new Label("of the {0} cases of {1}, {2} are {3} ({4}).", "sur les {0} cas de {1}, {2} sont {3} ({4}).");
    private static final Label CHAMP = new Label("the {0} cases for which both are known.", "les {0} cas pour lesquels les deux sont connus.");

    /** Of a cross-tabulation of the project’s cases. */
    public DivergingBars() {
        super("diverging-bars", new Label("Diverging stacked bars", "Barres empilées divergentes"),
                new Label("Answers on a scale from one end to the other, centred on the neutral one, by group.",
                        "Réponses sur une échelle d’un bout à l’autre, centrées sur la réponse neutre, par groupe."), Audience.BOTH, "crosstab",
                Map.of("crosstab", "counts"));
    }

    @Override
    public AnalysisRequest request(Input input) {
        var choice = Choice.of(input);
        var scale = choice.scale();
        var rows = scale.flatMap(key -> choice.nominal().stream().map(column -> column.key()).filter(other -> !other.equals(key)).skip(1).findFirst()
                .or(() -> choice.other(key)));
        return rows.isEmpty() || rows.equals(scale) ? request()
                : new AnalysisRequest("crosstab", Map.of("rows", rows.get(), "columns", scale.get()));
    }

    @Override
    public boolean knowsHiddenCounts() {
        return true;
    }

    @Override
    public Result coarser(Result result, int least) {
        return JoinedScale.of(result, least);
    }

    @Override
    public ChartSpec draw(Result result, ChartContext context) {
        var language = context.language();
        var scaled = Cross.of(result).inScaleOrder();
        var size = scaled.columns().size();
        var neutral = Scales.neutral(size);
        var cross = scaled.ordered(Comparator.comparing((Integer row) -> scaled.whole(row)).reversed()
                .thenComparing(Comparator.comparing((Integer row) -> share(right(scaled, row, neutral), scaled.total(row))).reversed()));
        var categories = IntStream.range(0, cross.rows().size())
                .mapToObj(row -> Category.of(Wording.capital(cross.rows().get(row).in(language)), remark(cross, row, language))).toList();
        var marks = new ArrayList<List<Mark>>();
        var least = BigDecimal.ZERO;
        var most = BigDecimal.ONE;
        for (var row = 0; row < cross.rows().size(); row++) {
            var at = row;
            marks.add(IntStream.range(0, size).mapToObj(column -> mark(cross, at, column, language)).toList());
            if (!cross.whole(row)) {
                continue;
            }
            most = most.max(reach(cross, row, neutral, true));
            least = least.min(reach(cross, row, neutral, false).negate());
        }
        var plot = new DivergingPlot(categories, marks, neutral, axis(least, most));
        var legend = IntStream.range(0, size).mapToObj(column -> new LegendEntry(cross.columns().get(column).in(language),
                new Symbol(Symbol.Form.EDGED, DivergingPlot.ink(column, size, neutral)))).toList();
        var last = IntStream.range(0, cross.rows().size()).filter(cross::whole).max().orElseThrow();
        var takeaway = fill(TAKEAWAY, language, quote(cross.rows().getFirst().in(language), language), rightShare(cross, 0, neutral, language),
                rightNames(cross, neutral, language), quote(cross.rows().get(last).in(language), language), rightShare(cross, last, neutral, language));
        var lecture = fill(LECTURE, language, cross.total(0), quote(cross.rows().getFirst().in(language), language), right(cross, 0, neutral),
                rightNames(cross, neutral, language), rightShare(cross, 0, neutral, language));
        var note = notes(result, language, method(cross, neutral, language), cross.scaled() ? "" : ORDER.in(language),
                small(cross.leastTotal(), language));
        return spec(result, context, CrossedBars.title(cross, language), takeaway, new Plot.Painted(plot, legend),
                new Captions(lecture, fill(CHAMP, language, result.value("n").number()), CrossedBars.source(cross, language), note),
                CrossedBars.values(cross, language), result.table("cells"));
    }

    private static String method(Cross cross, int neutral, Language language) {
        if (neutral >= 0) {
            return fill(NEUTRAL, language, quote(cross.columns().get(neutral).in(language), language));
        }
        var half = cross.columns().size() / 2;
        return cross.columns().size() < 2 ? "" : fill(HALVES, language, quote(cross.columns().get(half - 1).in(language), language),
                quote(cross.columns().get(half).in(language), language));
    }

    /** Its base, and where nothing of it can be shown, that this is so. */
    private static String remark(Cross cross, int row, Language language) {
        var base = base(cross.total(row), language);
        return cross.whole(row) ? base : base.isEmpty() ? CrossedBars.NOT_SHOWN.in(language) : base + ", " + CrossedBars.NOT_SHOWN.in(language);
    }

    private static Mark mark(Cross cross, int row, int column, Language language) {
        var cell = cross.cell(row, column);
        if (!cross.whole(row) || cell.count().signum() == 0) {
            return Mark.none();
        }
        var percent = share(cell.count(), cross.total(row));
        return new Mark(cell.key(), percent, whole(percent, language), CrossedBars.told(cross, row, column, language), true);
    }

    /** How many stand right of the middle, the neutral ones left out. */
    private static BigDecimal right(Cross cross, int row, int neutral) {
        var size = cross.columns().size();
        return IntStream.range(neutral >= 0 ? neutral + 1 : size / 2, size).mapToObj(column -> cross.cell(row, column).known())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** « installée » ou « essaimante ». */
    private static String rightNames(Cross cross, int neutral, Language language) {
        var size = cross.columns().size();
        return String.join(new Label(" or ", " ou ").in(language), IntStream.range(neutral >= 0 ? neutral + 1 : size / 2, size)
                .mapToObj(column -> quote(cross.columns().get(column).in(language), language)).toList());
    }

    private static String rightShare(Cross cross, int row, int neutral, Language language) {
        return whole(share(right(cross, row, neutral), cross.total(row)), language);
    }

    /** How far a row reaches to one side, in percent. */
    private static BigDecimal reach(Cross cross, int row, int neutral, boolean toRight) {
        var right = share(right(cross, row, neutral), cross.total(row));
        var middle = neutral < 0 ? BigDecimal.ZERO : share(cross.cell(row, neutral).known(), cross.total(row));
        var half = middle.divide(BigDecimal.valueOf(2), 6, RoundingMode.HALF_EVEN);
        return toRight ? right.add(half) : BigDecimal.valueOf(100).subtract(right).subtract(middle).add(half);
    }

    /** From and to multiples of 25, on both sides of zero. */
    private static Axis axis(BigDecimal least, BigDecimal most) {
        var step = BigDecimal.valueOf(25);
        return new Axis("", "PERCENT", least.divide(step, 0, RoundingMode.FLOOR).multiply(step),
                most.divide(step, 0, RoundingMode.CEILING).multiply(step), step);
    }
}
