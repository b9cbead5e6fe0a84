// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.estimates;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.observatory.analysis.Analysis;
import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Citation;
import org.observatory.analysis.Column;
import org.observatory.analysis.Families;
import org.observatory.analysis.Input;
import org.observatory.analysis.Kind;
import org.observatory.analysis.Label;
import org.observatory.analysis.Logarithm;
import org.observatory.analysis.Method;
import org.observatory.analysis.Parameter;
import org.observatory.analysis.Parameters;
import org.observatory.analysis.Progress;
import org.observatory.analysis.Result;
import org.observatory.analysis.Table;
import org.observatory.analysis.Value;
import org.observatory.analysis.Variables;
import org.observatory.analysis.numerics.Distributions;

/**
 * Whether two numbers go together, or their logarithms where these are chosen. The result has the values {@code estimate} (Pearson's r), {@code lower} and {@code upper}
 * (after Fisher), {@code spearman}, {@code n} and {@code missing}, and the table {@code points}: group, name, x and y of each
 * individual that has both.
 */
public final class Correlation implements Analysis {

    /** The one number. */
    public static final Parameter<String> X = new Parameter.Columns("x", new Label("Across", "En abscisse"),
            new Label("The column of the one number, or of dates.", "La colonne du premier nombre, ou de dates."), true, false);

    /** The other number. */
    public static final Parameter<String> Y = new Parameter.Columns("y", new Label("Upwards", "En ordonnée"),
            new Label("The column of the other number, or of dates.", "La colonne de l’autre nombre, ou de dates."), true, false);

    private static final List<String> NAMES = List.of("estimate", "lower", "upper", "spearman");
    private static final Label FEW = new Label("a correlation takes three individuals", "une corrélation demande trois individus");
    private static final Label FEW_FOR_BOUNDS = new Label("an interval takes four individuals", "un intervalle demande quatre individus");
    private static final Label CONSTANT = new Label("one of the two numbers is the same for all",
            "l’un des deux nombres est le même pour tous");

    @Override
    public String id() {
        return "correlation";
    }

    @Override
    public Label label() {
        return new Label("Correlation of two numbers", "Corrélation de deux nombres");
    }

    @Override
    public Label description() {
        return new Label("Whether two numbers of the same individuals go together: r with its interval, and the correlation of the ranks.",
                "Si deux nombres des mêmes individus vont ensemble : r avec son intervalle, et la corrélation des rangs.");
    }

    @Override
    public Label family() {
        return Families.CROSSINGS;
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(X, Y, Proportions.BY, Proportion.LEVEL, Logarithm.AXES);
    }

    @Override
    public Label reads() {
        return Picked.READS;
    }

    @Override
    public boolean accepts(Input input) {
        return Variables.isIn(input);
    }

    @Override
    public Label valueLabel(String name) {
        return switch (name) {
            case "missing" -> Said.MISSING;
            case "spearman" -> new Label("correlation of the ranks (Spearman)", "corrélation des rangs (Spearman)");
            default -> Analysis.super.valueLabel(name);
        };
    }

    @Override
    public Result run(Input input, Parameters parameters, Progress progress) throws AnalysisException {
        progress.check();
        var variables = Variables.of(input);
        var across = Picked.one(variables, parameters, X);
        var upwards = Picked.one(variables, parameters, Y);
        var by = Picked.optional(variables, parameters, Proportions.BY);
        var groups = by.isPresent() ? Groups.by(variables, by.get(), 1) : Groups.one(variables.table());
        var points = Table.builder("points", Label.each(language -> across.label().in(language) + " × " + upwards.label().in(language)))
                .column("group", Groups.heading(by), Kind.LABEL).column("name", new Label("Name", "Nom"), Kind.LABEL)
                .column(new Column("x", across.label(), Kind.NUMBER, across.unit(), List.of()))
                .column(new Column("y", upwards.label(), Kind.NUMBER, upwards.unit(), List.of()));
        var individuals = variables.individuals();
        var logAcross = Logarithm.across(parameters.get(Logarithm.AXES)) && across.kind() != Kind.DATE;
        var logUpwards = Logarithm.upwards(parameters.get(Logarithm.AXES)) && upwards.kind() != Kind.DATE;
        var without = 0;
        var missing = 0;
        for (var row = 0; row < variables.table().size(); row++) {
            progress.check();
            var x = Picked.number(variables, row, across);
            var y = Picked.number(variables, row, upwards);
            if (x == null || y == null || groups.of()[row] < 0) {
                missing++;
            } else if (logAcross && !Logarithm.exists(x) || logUpwards && !Logarithm.exists(y)) {
                without++;
            } else {
                points.row(variables.table().rowKey(row), groups.names().get(groups.of()[row]), individuals.get(row), x, y);
            }
        }
        var table = points.build();
        var result = Result.builder(this, parameters, input);
        estimate(result, numbers(table, "x", logAcross), numbers(table, "y", logUpwards), parameters.get(Proportion.LEVEL).doubleValue());
        Said.missing(result, missing, Label.each(language -> across.label().in(language) + ", " + upwards.label().in(language)));
        if (without > 0) {
            result.warning(Logarithm.leftOut(without));
        }
        return result.value("n", table.size()).value("missing", missing).table(table).build();
    }

    private static double[] numbers(Table table, String column, boolean logarithm) {
        return table.rows().mapToDouble(row -> table.number(row, column).doubleValue()).map(number -> logarithm ? StrictMath.log(number) : number)
                .toArray();
    }

    private static void estimate(Result.Builder result, double[] x, double[] y, double level) {
        if (x.length < 3) {
            Said.undefined(result, NAMES, FEW);
            return;
        }
        var r = pearson(x, y);
        result.value("estimate", Value.of(r, CONSTANT));
        if (Double.isNaN(r)) {
            Said.undefined(result, List.of("lower", "upper"), CONSTANT);
        } else if (x.length < 4) {
            Said.undefined(result, List.of("lower", "upper"), FEW_FOR_BOUNDS);
        } else {
            var margin = Distributions.critical(level) / StrictMath.sqrt(x.length - 3.0);
            result.value("lower", Value.of(moved(r, -margin), CONSTANT)).value("upper", Value.of(moved(r, margin), CONSTANT));
        }
        result.value("spearman", Value.of(pearson(ranks(x), ranks(y)), CONSTANT));
    }

    /** Fisher's transformation there and back. */
    private static double moved(double r, double by) {
        return Math.abs(r) >= 1 ? r : StrictMath.tanh(0.5 * StrictMath.log((1 + r) / (1 - r)) + by);
    }

    private static double pearson(double[] x, double[] y) {
        var meanX = Arrays.stream(x).average().orElseThrow();
        var meanY = Arrays.stream(y).average().orElseThrow();
        var xy = 0.0;
        var xx = 0.0;
        var yy = 0.0;
        for (var i = 0; i < x.length; i++) {
            xy += (x[i] - meanX) * (y[i] - meanY);
            xx += (x[i] - meanX) * (x[i] - meanX);
            yy += (y[i] - meanY) * (y[i] - meanY);
        }
        return xx == 0 || yy == 0 ? Double.NaN : Math.clamp(xy / StrictMath.sqrt(xx * yy), -1.0, 1.0);
    }

    /** Ranks from 1; those that are equal share the mean of theirs. */
    private static double[] ranks(double[] values) {
        var order = IntStream.range(0, values.length).boxed().sorted((a, b) -> Double.compare(values[a], values[b])).toList();
        var ranks = new double[values.length];
        for (int from = 0, to; from < order.size(); from = to) {
            to = from + 1;
            while (to < order.size() && values[order.get(to)] == values[order.get(from)]) {
                to++;
            }
            for (var at = from; at < to; at++) {
                ranks[order.get(at)] = (from + 1 + to) / 2.0;
            }
        }
        return ranks;
    }

    @Override
    public Citation citation() {
        return new Citation(new Label("Pearson’s correlation with Fisher’s interval, and Spearman’s of the ranks.",
                "Corrélation de Pearson avec l’intervalle de Fisher, et celle de Spearman sur les rangs."), method().references(),
                method().formula());
    }

    @Override
    public Method method() {
        return new Method(new Label("r is 1 or −1 where all points lie on a line, 0 where none leads the other; the ranks ask only whether the one"
                + " rises with the other, and are not led by a few large values.",
                "r vaut 1 ou −1 si tous les points sont sur une droite, 0 si rien ne les lie ; les rangs demandent seulement si l’un monte avec"
                        + " l’autre, et quelques grandes valeurs ne les entraînent pas."),
                "r = Σ(x − x̄)(y − ȳ) / √(Σ(x − x̄)² Σ(y − ȳ)²); tanh(artanh r ± z/√(n − 3))",
                new Label("Two numbers that go together need not cause each other. Look at the points before the coefficient.",
                        "Deux nombres qui vont ensemble ne sont pas forcément cause l’un de l’autre. Regardez les points avant le coefficient."),
                List.of("Fisher, R. A. (1921). On the “probable error” of a coefficient of correlation deduced from a small sample. Metron, 1, 3–32.",
                        "Spearman, C. (1904). The proof and measurement of association between two things. The American Journal of Psychology,"
                                + " 15(1), 72–101."));
    }
}
