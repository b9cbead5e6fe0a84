// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.structure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.observatory.analysis.Input;
import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Result;
import org.observatory.analysis.Table;
import org.observatory.analysis.Wording;
import org.observatory.charts.AnalysisRequest;
import org.observatory.charts.Audience;
import org.observatory.charts.Captions;
import org.observatory.charts.ChartContext;
import org.observatory.charts.ChartSpec;
import org.observatory.charts.Plot;
import org.observatory.charts.crossings.Suited;
import org.observatory.charts.painting.Ink;
import org.observatory.charts.painting.LegendEntry;
import org.observatory.charts.painting.PaintedChart;
import org.observatory.charts.painting.Symbol;

/** The first plane of a multiple correspondence analysis, with ellipses by the variable that it tells most of. */
public final class FactorialPlane extends PaintedChart {

    private static final int FEWEST = 5;
    private static final int NAMED = 30;
    private static final double KAPPA = 2;
    private static final Label TAKEAWAY = new Label("The first two axes hold {0} of the inertia ({1} as corrected by Benzécri).",
            "Les deux premiers axes portent {0} de l’inertie ({1} selon la correction de Benzécri).");
    private static final Label AXIS = new Label("Axis {0}: {1} of inertia ({2} corrected)", "Axe {0} : {1} de l’inertie ({2} après correction)");
    private static final Label LECTURE = new Label("{0} contributes most to the first axis ({1}); categories on one side are often held together.",
            "{0} contribue le plus au premier axe ({1}) ; les modalités d’un même côté vont souvent ensemble.");
    private static final Label CHAMP = new Label("{0} individuals, {1} active variables, {2} categories.",
            "{0} individus, {1} variables actives, {2} modalités.");
    private static final Label SOURCE = new Label("cases or file analysed.", "cas ou fichier analysés.");
    private static final Label METHOD = new Label("Dots: individuals. Symbols: categories, one form a variable; hollow: supplementary. Both axes have "
            + "the same scale.", "Points : individus. Symboles : modalités, une forme par variable ; creux : supplémentaires. Les deux axes ont la même "
            + "échelle.");
    private static final Label ELLIPSES = new Label("Ellipses of concentration (κ = 2, some 86% of a normal cloud) by {0}, for categories of {1} "
            + "individuals or more.", "Ellipses de concentration (κ = 2, environ 86 % d’un nuage normal) selon {0}, pour les modalités d’au moins {1} "
            + "individus.");
    private static final Label UNNAMED = new Label("The {0} categories that contribute most are named; all are in the table.",
            "Les {0} modalités qui contribuent le plus sont nommées ; toutes sont dans le tableau.");

    /** Of the attributes of cases that sort into a few values. */
    public FactorialPlane() {
        super("factorial-plane", new Label("Factorial plane of an MCA", "Plan factoriel d’une ACM"),
                new Label("Which categories go together and which individuals resemble each other: for readers of correspondence analysis.",
                        "Quelles modalités vont ensemble et quels individus se ressemblent : pour des lecteurs de l’analyse des correspondances."),
                Audience.PUBLICATION, new AnalysisRequest("mca", Map.of()), List.of("eigenvalues", "categories", "individuals", "variables"));
    }

    @Override
    public AnalysisRequest request(Input input) {
        var suited = Suited.attributes(input, 8);
        return suited.size() < 2 ? request() : request().with(Map.of("active", String.join(",", suited)));
    }

    @Override
    public boolean accepts(Result result) {
        return super.accepts(result) && result.table("eigenvalues").size() > 0 && result.table("categories").has("coordinate1");
    }

    @Override
    public ChartSpec draw(Result result, ChartContext context) {
        var language = context.language();
        var eigenvalues = result.table("eigenvalues");
        var categories = result.table("categories");
        var second = categories.has("coordinate2");
        var places = new HashMap<String, double[]>();
        var individuals = result.table("individuals");
        var dots = new ArrayList<Plane.Dot>();
        for (var row = 0; row < individuals.size(); row++) {
            var at = at(individuals, row, second);
            places.put(individuals.rowKey(row), at);
            dots.add(new Plane.Dot(individuals.rowKey(row), individuals.label(row, "individual").in(language), at[0], at[1]));
        }
        var variables = new LinkedHashMap<Label, Integer>();
        categories.rows().forEach(row -> variables.putIfAbsent(categories.label(row, "variable"), variables.size()));
        var order = IntStream.range(0, categories.size()).boxed().sorted(Comparator.comparingDouble((Integer row) -> -weight(categories, row, second))
                .thenComparing(row -> row)).toList();
        var spots = new ArrayList<Plane.Spot>();
        var values = new ArrayList<String>();
        var named = context.style().slide() ? NAMED / 2 : NAMED;
        for (var row : order) {
            var at = at(categories, row, second);
            var name = name(categories, row, language);
            var active = categories.flag(row, "active");
            var title = categories.label(row, "variable").in(language) + Wording.colon(language) + categories.label(row, "category").in(language) + " (n = " + categories.number(row, "n") + ")";
            var symbol = Symbol.of(variables.get(categories.label(row, "variable")));
            spots.add(new Plane.Spot(categories.cellKey(row, "n"), title, spots.size() < named ? name : "", at[0], at[1],
                    active ? symbol : new Symbol(Symbol.Form.RING, symbol.ink()), !active));
            values.add(title + fill(new Label(" at {0}; {1}", " en {0} ; {1}"), language, decimal(at[0], language), decimal(at[1], language)));
        }
        var told = told(result.table("variables"), categories, second);
        var ellipses = told == null ? List.<Plane.Ellipse>of() : ellipses(categories, told, variables.get(told), places, language);
        var axes = new String[] { axis(eigenvalues, 0, language), second ? axis(eigenvalues, 1, language) : "" };
        var plane = new Plane(dots, spots, ellipses, axes[0], axes[1].isEmpty() ? " " : axes[1]);
        var captions = new Captions(lecture(categories, language), fill(CHAMP, language, result.value("individuals").number(),
                result.value("variables").number(), result.value("categories").number()), fill(SOURCE, language),
                note(result, language, fill(METHOD, language), ellipses.isEmpty() ? "" : fill(ELLIPSES, language, quote(told.in(language), language), FEWEST),
                categories.size() > named ? fill(UNNAMED, language, named) : ""));
        return spec(result, context, takeaway(eigenvalues, language), new Plot.Painted(plane, legend(variables, categories, context)), captions, values,
                categories);
    }

    /** The category alone where that says enough: not for « oui », « non » and what is missing. */
    private static String name(Table categories, int row, Language language) {
        var category = categories.label(row, "category");
        return category.en().length() > 3 && !category.en().equals("missing") ? Wording.capital(category.in(language))
                : categories.label(row, "variable").in(language) + Wording.colon(language) + category.in(language);
    }

    private static double[] at(Table table, int row, boolean second) {
        return new double[] { value(table, row, "coordinate1"), second ? value(table, row, "coordinate2") : 0 };
    }

    private static double value(Table table, int row, String column) {
        var number = table.has(column) ? table.number(row, column) : null;
        return number == null ? 0 : number.doubleValue();
    }

    private static double weight(Table table, int row, boolean second) {
        return value(table, row, "contribution1") + (second ? value(table, row, "contribution2") : 0) + 0.001 * value(table, row, "quality1");
    }

    private static String decimal(double value, Language language) {
        return rounded(BigDecimal.valueOf(value), 1, language);
    }

    private static String axis(Table eigenvalues, int axis, Language language) {
        return fill(AXIS, language, axis + 1, percent(eigenvalues.number(axis, "share"), 0, language),
                eigenvalues.number(axis, "benzecri") == null ? "–" : percent(eigenvalues.number(axis, "benzecri"), 0, language));
    }

    private static String takeaway(Table eigenvalues, Language language) {
        var last = Math.min(2, eigenvalues.size());
        var corrected = IntStream.range(0, last).mapToObj(axis -> eigenvalues.number(axis, "benzecri")).filter(share -> share != null)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return fill(TAKEAWAY, language, percent(eigenvalues.number(last - 1, "cumulative"), 0, language), percent(corrected, 0, language));
    }

    private static String lecture(Table categories, Language language) {
        return categories.rows().boxed().max(Comparator.comparingDouble(row -> value(categories, row, "contribution1")))
                .map(row -> fill(LECTURE, language, quote(categories.label(row, "category").in(language), language),
                        percent(BigDecimal.valueOf(value(categories, row, "contribution1")), 0, language))).orElse("");
    }

    /** The variable of few enough categories that the plane tells most of. */
    private static Label told(Table variables, Table categories, boolean second) {
        return variables.rows().boxed().filter(row -> {
            var of = categories.rows().filter(one -> categories.label(one, "variable").equals(variables.label(row, "variable"))
                    && categories.number(one, "n").intValue() >= FEWEST).count();
            return of >= 2 && of <= 5;
        }).max(Comparator.comparingDouble(row -> value(variables, row, "ratio1") + (second ? value(variables, row, "ratio2") : 0)))
                .map(row -> variables.label(row, "variable")).orElse(null);
    }

    private static List<Plane.Ellipse> ellipses(Table categories, Label variable, int series, Map<String, double[]> places, Language language) {
        var ellipses = new ArrayList<Plane.Ellipse>();
        for (var row = 0; row < categories.size(); row++) {
            if (categories.label(row, "variable").equals(variable)) {
                var keys = categories.cellKey(row, "n");
                var cloud = List.of(keys.split(" ")).stream().map(places::get).filter(point -> point != null).toList();
                if (cloud.size() >= FEWEST) {
                    ellipses.add(ellipse(keys, categories.label(row, "category").in(language), cloud, series, ellipses.size() % 2 > 0));
                }
            }
        }
        return ellipses;
    }

    /** Of concentration: the axes are κ times the standard deviations along the principal directions of the cloud. */
    static Plane.Ellipse ellipse(String keys, String name, List<double[]> cloud, int series, boolean dashed) {
        var x = cloud.stream().mapToDouble(point -> point[0]).average().orElse(0);
        var y = cloud.stream().mapToDouble(point -> point[1]).average().orElse(0);
        var xx = cloud.stream().mapToDouble(point -> (point[0] - x) * (point[0] - x)).average().orElse(0);
        var yy = cloud.stream().mapToDouble(point -> (point[1] - y) * (point[1] - y)).average().orElse(0);
        var xy = cloud.stream().mapToDouble(point -> (point[0] - x) * (point[1] - y)).average().orElse(0);
        var middle = (xx + yy) / 2;
        var root = Math.sqrt((xx - yy) * (xx - yy) / 4 + xy * xy);
        return new Plane.Ellipse(keys, name + " (n = " + cloud.size() + ")", name, x, y, KAPPA * Math.sqrt(Math.max(0, middle + root)),
                KAPPA * Math.sqrt(Math.max(0, middle - root)), Math.atan2(2 * xy, xx - yy) / 2, series, dashed);
    }

    private static List<LegendEntry> legend(Map<Label, Integer> variables, Table categories, ChartContext context) {
        var entries = new ArrayList<LegendEntry>();
        variables.forEach((variable, number) -> entries.add(new LegendEntry(variable.in(context.language()), categories.rows()
                .anyMatch(row -> categories.label(row, "variable").equals(variable) && categories.flag(row, "active")) ? Symbol.of(number)
                : new Symbol(Symbol.Form.RING, Ink.of(number)))));
        return entries;
    }
}
