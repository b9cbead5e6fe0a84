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
import org.observatory.analysis.Numbers;
import org.observatory.analysis.Result;
import org.observatory.analysis.Table;
import org.observatory.analysis.Wording;
import org.observatory.charts.AnalysisRequest;
import org.observatory.charts.Audience;
import org.observatory.charts.Axis;
import org.observatory.charts.Captions;
import org.observatory.charts.Category;
import org.observatory.charts.ChartContext;
import org.observatory.charts.ChartSpec;
import org.observatory.charts.Plot;

/** How a number is spread in each group. */
public final class BoxPlots extends StatisticalChart {

    private static final Label TITLE = new Label("{0}, by {1}", "{0}, par {1}");
    private static final Label TAKEAWAY = new Label("The median goes from {0} ({1}) to {2} ({3}).", "La médiane va de {0} ({1}) à {2} ({3}).");
    private static final Label LECTURE = new Label("half of the {0} cases of {1} lie between {2} and {3}; their median is {4}.",
            "la moitié des {0} cas de {1} se situent entre {2} et {3} ; leur médiane est {4}.");
    private static final Label METHOD = new Label("Box: first to third quartile (type 7 of Hyndman and Fan); thick line and figure: median. Whiskers: to the last"
            + " case within 1.5 times the length of the box (Tukey); rings: the {0} cases beyond.",
            "Boîte : du premier au troisième quartile (type 7 de Hyndman et Fan) ; trait épais et chiffre : médiane. Moustaches : jusqu’au dernier"
                    + " cas à moins de 1,5 fois la longueur de la boîte (Tukey) ; cercles : les {0} cas au-delà.");
    private static final Label NEAR = new Label("Box: first to third quartile (type 7 of Hyndman and Fan); thick line and figure: median. Whiskers: to the "
            + "last case within 1.5 times the length of the box (Tukey); cases beyond are not shown, since each stands alone.",
            "Boîte : du premier au troisième quartile (type 7 de Hyndman et Fan) ; trait épais et chiffre : médiane. Moustaches : jusqu’au "
                    + "dernier cas à moins de 1,5 fois la longueur de la boîte (Tukey) ; les cas au-delà ne sont pas montrés, chacun étant seul.");
    private static final Label SMALL = new Label("Groups of fewer than ten cases have no box worth its name.",
            "Un groupe de moins de dix cas n’a pas de boîte digne de ce nom.");
    private static final Label CHAMP = new Label("the {0} cases for which it is known.", "les {0} cas pour lesquels il est connu.");
    private static final Label SOURCE = new Label("cases of the project ({0}).", "cas du projet ({0}).");

    /** Of a number of the cases by an attribute. */
    public BoxPlots() {
        super("box-plot", new Label("Box plot", "Boîtes à moustaches"), new Label(
                "How a number is spread in each group: middle, half of all, and those far off.",
                "La répartition d’un nombre dans chaque groupe : le milieu, la moitié de tous, et ceux qui s’écartent."), Audience.PUBLICATION,
                "distribution", Map.of("distribution", "groups"));
    }

    /** The first column of numbers by the second of values. */
    @Override
    public AnalysisRequest request(Input input) {
        var choice = Choice.of(input);
        return choice.number().map(number -> new AnalysisRequest("distribution", choice.nominal(1)
                .map(by -> Map.of("variable", number, "by", by)).orElse(Map.of("variable", number)))).orElse(request());
    }

    @Override
    public boolean knowsHiddenCounts() {
        return true;
    }

    /** Those far off are shown one by one, and so not at all where small numbers are not. */
    @Override
    public Result coarser(Result result, int least) {
        var points = result.table("points");
        if (points.rows().noneMatch(row -> points.flag(row, "beyond"))) {
            return result;
        }
        var near = Table.builder(points.key(), points.label());
        points.columns().forEach(near::column);
        points.rows().filter(row -> !points.flag(row, "beyond")).forEach(row -> {
            near.row(points.rowKey(row));
            points.columns().forEach(column -> near.set(column.key(), points.cell(row, column.key())));
        });
        var tables = new LinkedHashMap<>(result.tables());
        tables.put("points", near.build());
        tables.remove("bins");
        return new Result(result.analysis(), result.parameters(), tables, result.values(), result.undefined(), result.warnings(), result.citation(),
                result.fingerprint());
    }

    @Override
    public ChartSpec draw(Result result, ChartContext context) {
        var language = context.language();
        var table = shown(result.table("groups"));
        var points = result.table("points");
        var labels = table.rows().mapToObj(row -> table.label(row, "group")).toList();
        var order = Scales.of(labels).orElseGet(() -> IntStream.range(0, table.size()).boxed()
                .sorted(Comparator.comparing((Integer row) -> table.number(row, "median")).reversed()).toList());
        var boxes = order.stream().map(row -> whiskers(table, points, row, language)).toList();
        var categories = order.stream().map(row -> Category.of(Wording.capital(labels.get(row).in(language)),
                base(table.number(row, "n"), language))).toList();
        var values = points.rows().mapToObj(row -> points.number(row, "value")).filter(Objects::nonNull).toList();
        var variable = measured(points, "value");
        var axis = Axis.around(variable.in(language), "COUNT", values.stream().min(Comparator.naturalOrder()).orElse(BigDecimal.ZERO),
                values.stream().max(Comparator.naturalOrder()).orElse(BigDecimal.ONE));
        var byMedian = IntStream.range(0, table.size()).boxed().sorted(Comparator.comparing((Integer row) -> table.number(row, "median"))).toList();
        var low = byMedian.getFirst();
        var high = byMedian.getLast();
        var first = order.getFirst();
        var lecture = fill(LECTURE, language, table.number(first, "n"), quote(labels.get(first).in(language), language), shown(table, first, "q1",
                language), shown(table, first, "q3", language), shown(table, first, "median", language));
        var beyond = boxes.stream().mapToInt(box -> box.beyond().size()).sum();
        var least = table.rows().mapToObj(row -> table.number(row, "n")).min(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
        var note = notes(result, language, points.size() < result.value("n").number().intValue() ? fill(NEAR, language) : fill(METHOD, language, beyond), least.compareTo(BigDecimal.TEN) < 0 ? SMALL.in(language) : "");
        var heading = table.columns().getFirst().label();
        return spec(result, context, table.size() < 2 ? variable.in(language) : fill(TITLE, language, variable, inner(heading, language)),
                fill(TAKEAWAY, language, quantity(shown(table, low, "median", language), points, "value"), labels.get(low),
                        quantity(shown(table, high, "median", language), points, "value"), labels.get(high)),
                new Plot.Painted(new BoxPlot(categories, boxes, axis), List.of()), new Captions(lecture, fill(CHAMP, language,
                        result.value("n").number()), fill(SOURCE, language, inner(points.label(), language)), note),
                boxes.stream().map(BoxPlot.Whiskers::title).toList(), table);
    }

    private static BoxPlot.Whiskers whiskers(Table table, Table points, int row, Language language) {
        var group = table.label(row, "group");
        var values = Stream.of("lower-whisker", "q1", "median", "q3", "upper-whisker")
                .mapToDouble(column -> table.number(row, column).doubleValue()).toArray();
        var beyond = new ArrayList<BoxPlot.Beyond>();
        points.rows().filter(point -> points.flag(point, "beyond") && points.label(point, "group").equals(group)).forEach(point ->
                beyond.add(new BoxPlot.Beyond(points.rowKey(point), points.label(point, "name").in(language) + Wording.colon(language)
                        + Numbers.number(points.number(point, "value"), language), points.number(point, "value").doubleValue())));
        var title = Wording.capital(group.in(language)) + Wording.colon(language) + fill(new Label("median {0}, quartiles {1} and {2}",
                "médiane {0}, quartiles {1} et {2}"), language, shown(table, row, "median", language), shown(table, row, "q1", language),
                shown(table, row, "q3", language)) + " (" + base(table.number(row, "n"), language) + ")";
        return new BoxPlot.Whiskers(table.rowKey(row), title, shown(table, row, "median", language), values, beyond);
    }

    /** The groups that are not hidden. */
    private static Table shown(Table groups) {
        var shown = Table.builder(groups.key(), groups.label());
        groups.columns().forEach(shown::column);
        groups.rows().filter(row -> groups.number(row, "median") != null).forEach(row -> {
            shown.row(groups.rowKey(row));
            groups.columns().forEach(column -> shown.set(column.key(), groups.cell(row, column.key())));
        });
        return shown.build();
    }

    private static String shown(Table table, int row, String column, Language language) {
        return Numbers.rounded(table.number(row, column), 0, language);
    }
}
