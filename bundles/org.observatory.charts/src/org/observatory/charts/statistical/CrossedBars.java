// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.statistical;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.observatory.analysis.Input;
import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Numbers;
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

/** Bars of two variables crossed: beside each other, on each other, or as shares of a hundred. */
abstract class CrossedBars extends StatisticalChart {

    private static final Label TITLE = new Label("{0}, by {1}", "{0}, par {1}");
    private static final Label NAMELESS = new Label("By {0}", "Par {0}");
    private static final Label TAKEAWAY = new Label("Largest share: {1} {2} among {0} ({3} of {4}).",
            "Part la plus forte : {1} de {2} parmi {0} ({3} sur {4}).");
    private static final Label LECTURE = new Label("of the {0} cases of {1}, {2} have {3}, or {4}.",
            "sur les {0} cas de {1}, {2} ont {3}, soit {4}.");
    private static final Label CHAMP = new Label("the {0} cases for which both are known.", "les {0} cas pour lesquels les deux sont connus.");
    static final Label NOT_SHOWN = new Label("not shown", "non montré");
    private static final Label COUNT = new Label("Number of cases", "Nombre de cas");
    private static final Label SOURCE = new Label("cases of the project ({0}; {1}).", "cas du projet ({0} ; {1}).");

    CrossedBars(String id, Label label, Label description) {
        super(id, label, description, Audience.BOTH, "crosstab", Map.of("crosstab", "counts"));
    }

    /** Whether bars stand on each other. */
    abstract boolean stacked();

    /** Whether they are shares of a hundred. */
    abstract boolean shares();

    /** What the chart itself has to say. */
    abstract Label method();

    /** The request of those two columns; the usual one where one is missing. */
    final AnalysisRequest crossing(Optional<String> rows, Optional<String> columns) {
        return rows.isEmpty() || columns.isEmpty() || rows.equals(columns) ? request()
                : new AnalysisRequest("crosstab", Map.of("rows", rows.get(), "columns", columns.get()));
    }

    @Override
    public boolean knowsHiddenCounts() {
        return true;
    }

    @Override
    public abstract AnalysisRequest request(Input input);

    @Override
    public final ChartSpec draw(Result result, ChartContext context) {
        var language = context.language();
        var read = Cross.of(result).inScaleOrder();
        var cross = read.ordered(shares()
                ? Comparator.comparing((Integer row) -> share(read.cell(row, 0).known(), read.total(row))).reversed()
                : Comparator.comparing(read::total).reversed());
        var categories = IntStream.range(0, cross.rows().size())
                .mapToObj(row -> Category.of(Wording.capital(cross.rows().get(row).in(language)), base(cross.total(row), language))).toList();
        var series = new ArrayList<Series>();
        var greatest = BigDecimal.ONE;
        for (var column = 0; column < cross.columns().size(); column++) {
            var marks = new ArrayList<Mark>();
            for (var row = 0; row < cross.rows().size(); row++) {
                marks.add(mark(cross, row, column, language));
                greatest = greatest.max(stacked() ? cross.total(row) : cross.cell(row, column).known());
            }
            series.add(new Series(cross.columns().get(column).in(language), marks));
        }
        if (stacked() && cross.hides()) {
            series.add(new Series(NOT_SHOWN.in(language), IntStream.range(0, cross.rows().size()).mapToObj(row -> rest(cross, row, language)).toList()));
        }
        var axis = shares() ? Axis.percent("") : Axis.fromZero(COUNT.in(language), "COUNT", greatest);
        var plot = new Plot.Bars(true, stacked(), axis, categories, series);
        return spec(result, context, title(cross, language), takeaway(cross, language), plot, captions(result, cross, context),
                values(cross, language), result.table("cells"));
    }

    private Mark mark(Cross cross, int row, int column, Language language) {
        var cell = cross.cell(row, column);
        if (cell.count() == null || stacked() && cell.count().signum() == 0 || shares() && !cross.told(row)) {
            return Mark.none();
        }
        var percent = share(cell.count(), cross.total(row));
        var label = shares() ? whole(percent, language) : Numbers.number(cell.count(), language);
        return new Mark(cell.key(), shares() ? percent : cell.count(), label, told(cross, row, column, language), true);
    }

    /** What is hidden of a bar: how much that is together is no secret. */
    private Mark rest(Cross cross, int row, Language language) {
        var rest = cross.hidden(row);
        if (rest.signum() == 0) {
            return Mark.none();
        }
        var percent = share(rest, cross.total(row));
        return new Mark("", shares() ? percent : rest, shares() ? whole(percent, language) : Numbers.number(rest, language), restOf(cross, row, language), false);
    }

    static String restOf(Cross cross, int row, Language language) {
        return Wording.capital(cross.rows().get(row).in(language)) + ", " + NOT_SHOWN.in(language) + Wording.colon(language)
                + whole(share(cross.hidden(row), cross.total(row)), language);
    }

    static String told(Cross cross, int row, int column, Language language) {
        var count = cross.cell(row, column).known();
        return Wording.capital(cross.rows().get(row).in(language)) + ", " + cross.columns().get(column).in(language) + Wording.colon(language)
                + whole(share(count, cross.total(row)), language) + " (" + Numbers.number(count, language)
                + new Label(" of ", " sur ").in(language) + Numbers.number(cross.total(row), language) + ")";
    }

    static String title(Cross cross, Language language) {
        return cross.columnVariable().isBlank() ? fill(NAMELESS, language, inner(cross.rowVariable(), language))
                : fill(TITLE, language, cross.columnVariable(), inner(cross.rowVariable(), language));
    }

    /** The cell with the largest share of its row, of rows that are not very small. */
    static int[] best(Cross cross) {
        var best = new int[] {0, 0};
        var greatest = BigDecimal.valueOf(-1);
        for (var row = 0; row < cross.rows().size(); row++) {
            for (var column = 0; column < cross.columns().size(); column++) {
                var share = share(cross.cell(row, column).known(), cross.total(row));
                if (cross.cell(row, column).count() != null && cross.told(row) && share.compareTo(greatest) > 0 && cross.total(row).intValue() >= Math.min(10, cross.leastTotal().intValue() + 1)) {
                    greatest = share;
                    best = new int[] {row, column};
                }
            }
        }
        return best;
    }

    static String takeaway(Cross cross, Language language) {
        var at = best(cross);
        var count = cross.cell(at[0], at[1]).known();
        return fill(TAKEAWAY, language, quote(cross.rows().get(at[0]).in(language), language),
                whole(share(count, cross.total(at[0])), language), value(cross, at[1], cross.columns().size() == 2, language), count,
                cross.total(at[0]));
    }

    /** « Maturité : naissante », or the value alone where it says enough. */
    static String value(Cross cross, int column, boolean named, Language language) {
        var value = cross.columns().get(column).in(language);
        return quote(named && !cross.columnVariable().isBlank()
                ? inner(cross.columnVariable(), language) + Wording.colon(language) + value : value, language);
    }

    private Captions captions(Result result, Cross cross, ChartContext context) {
        var language = context.language();
        var at = best(cross);
        var count = cross.cell(at[0], at[1]).known();
        var lecture = fill(LECTURE, language, cross.total(at[0]), quote(cross.rows().get(at[0]).in(language), language), count,
                value(cross, at[1], true, language), whole(share(count, cross.total(at[0])), language));
        return new Captions(lecture, fill(CHAMP, language, result.value("n").number()), source(cross, language), notes(result, language,
                method().in(language), small(cross.leastTotal(), language)));
    }

    static String source(Cross cross, Language language) {
        return fill(SOURCE, language, cross.columnVariable(), inner(cross.rowVariable(), language));
    }

    static List<String> values(Cross cross, Language language) {
        var values = new ArrayList<String>();
        for (var row = 0; row < cross.rows().size(); row++) {
            for (var column = 0; column < cross.columns().size(); column++) {
                if (cross.cell(row, column).count() != null && cross.told(row)) {
                    values.add(told(cross, row, column, language));
                }
            }
            if (cross.hidden(row).signum() > 0) {
                values.add(restOf(cross, row, language));
            }
        }
        return values;
    }
}
