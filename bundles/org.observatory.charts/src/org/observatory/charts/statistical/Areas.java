// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.statistical;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
import org.observatory.charts.ChartContext;
import org.observatory.charts.ChartSpec;
import org.observatory.charts.Mark;
import org.observatory.charts.Plot;
import org.observatory.charts.Series;

/** How a whole and its parts grow. */
public final class Areas extends StatisticalChart {

    private static final Label CUMULATED = new Label("Cases up to each year, by {0}", "Cas jusqu’à chaque année, par {0}");
    private static final Label ALONE = new Label("Cases up to each year", "Cas jusqu’à chaque année");
    private static final Label EACH = new Label("Cases of each year, by {0}", "Cas de chaque année, par {0}");
    private static final Label STATES = new Label("Trajectories by state", "Trajectoires par état");
    private static final Label TAKEAWAY = new Label("From {0} cases in {1} to {2} in {3}.", "De {0} cas en {1} à {2} en {3}.");
    private static final Label KNOWN_THEN = new Label("From {0} trajectories known in {1} to {2} in {3}.",
            "De {0} trajectoires connues en {1} à {2} en {3}.");
    private static final Label LECTURE = new Label("in {0}, {1} {2} of {3}.", "en {0}, {1} {2} sur {3}.");
    private static final Label GROWN = new Label("Cumulative: a case counts from its first year on, and is not taken off when it ends.",
            "Cumul : un cas compte dès sa première année, et n’est pas retiré quand il prend fin.");
    private static final Label METHOD = new Label("Areas stand on each other: only the lowest and the total have a flat base.",
            "Les aires s’empilent : seules la plus basse et le total ont une base plate.");
    private static final Label BETWEEN = new Label("Shown are {0} to {1}; years without a dot are not given, the edges join those that are.",
            "Sont montrées les années {0} à {1} ; celles sans point ne sont pas données, les bords joignent celles qui le sont.");
    private static final Label COUNT = new Label("Number of cases", "Nombre de cas");
    private static final Label CHAMP = new Label("the {0} cases whose date is known.", "les {0} cas dont la date est connue.");
    private static final Label TRAJECTORIES = new Label("trajectories of the project.", "trajectoires du projet.");
    private static final Label KNOWN = new Label("trajectories whose state is known in that year.", "trajectoires dont l’état est connu cette année-là.");
    private static final Label NUMBER = new Label("Number of trajectories", "Nombre de trajectoires");

    /** Of the cases of a project, by the year in which they begin. */
    public Areas() {
        super("areas", new Label("Areas", "Aires"), new Label("How a whole and its parts grow over time, where the total matters as much as the parts.",
                "Comment un tout et ses parties évoluent, quand le total compte autant que les parties."), Audience.BOTH, "counts-over-time",
                Map.of("counts-over-time", "counts", "sequences", "distribution"));
    }

    /** By the first column of dates, and the second of values. */
    @Override
    public AnalysisRequest request(Input input) {
        var choice = Choice.of(input);
        return choice.date().map(date -> new AnalysisRequest("counts-over-time", choice.nominal(1)
                .map(by -> Map.of("date", date, "by", by)).orElse(Map.of("date", date)))).orElse(request());
    }

    @Override
    public boolean knowsHiddenCounts() {
        return true;
    }

    @Override
    public ChartSpec draw(Result result, ChartContext context) {
        var language = context.language();
        var states = result.analysis().equals("sequences");
        var all = Cross.of(result);
        var shown = IntStream.range(0, all.rows().size()).filter(all::whole).toArray();
        var read = all.between(shown[0], shown[shown.length - 1]);
        var last = read.rows().size() - 1;
        var order = IntStream.range(0, read.columns().size()).boxed()
                .sorted(Comparator.comparing((Integer column) -> read.cell(last, column).known()).reversed()).toList();
        var series = order.stream().map(column -> new Series(Wording.capital(read.columns().get(column).in(language)),
                IntStream.range(0, read.rows().size()).mapToObj(row -> mark(read, row, column, language)).toList())).toList();
        var greatest = IntStream.range(0, read.rows().size()).mapToObj(read::total).max(Comparator.naturalOrder()).orElse(BigDecimal.ONE);
        if (shown.length < 2 && shown.length < all.rows().size()) {
            throw new IllegalArgumentException("Too few periods are shown.");
        }
        var plot = new AreaPlot(read.rows().stream().map(row -> row.in(language)).toList(), series,
                Axis.fromZero((states ? NUMBER : COUNT).in(language), "COUNT", greatest));
        var first = order.getFirst();
        var cumulative = !states && "yes".equals(result.parameters().texts().getOrDefault("cumulative", "yes"))
                || !states && "true".equals(result.parameters().texts().get("cumulative"));
        var total = read.total(last);
        var lecture = fill(LECTURE, language, read.rows().get(last), read.cell(last, first).known(), quote(read.columns().get(first).in(language),
                language), total);
        var note = notes(result, language, cumulative ? GROWN.in(language) : "", METHOD.in(language),
                shown.length < all.rows().size() ? fill(BETWEEN, language, read.rows().getFirst(), read.rows().get(last)) : "");
        var group = result.table(states ? "distribution" : "counts").columns().stream().filter(column -> column.key().equals("group")).findFirst();
        var title = states ? STATES.in(language) : read.columns().size() == 1 ? ALONE.in(language)
                : fill(cumulative ? CUMULATED : EACH, language, inner(group.orElseThrow().label(), language));
        return spec(result, context, title, fill(states ? KNOWN_THEN : TAKEAWAY, language, read.total(0), read.rows().getFirst(), total, read.rows().get(last)),
                new Plot.Painted(plot, List.of()), new Captions(lecture, states ? KNOWN.in(language)
                        : fill(CHAMP, language, result.value("n").number()), (states ? TRAJECTORIES : CASES).in(language), note),
                List.of(), result.table(states ? "distribution" : "counts"));
    }

    private static Mark mark(Cross cross, int row, int column, Language language) {
        var cell = cross.cell(row, column);
        if (!cross.whole(row)) {
            return Mark.none();
        }
        return new Mark(cell.key(), cell.known(), Numbers.number(cell.known(), language), cross.rows().get(row).in(language) + ", "
                + cross.columns().get(column).in(language) + Wording.colon(language) + Numbers.number(cell.known(), language)
                + new Label(" of ", " sur ").in(language) + Numbers.number(cross.total(row), language), true);
    }
}
