// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.estimates;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.observatory.analysis.Analysis;
import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Citation;
import org.observatory.analysis.Column;
import org.observatory.analysis.Families;
import org.observatory.analysis.Input;
import org.observatory.analysis.Kind;
import org.observatory.analysis.Label;
import org.observatory.analysis.Method;
import org.observatory.analysis.Numbers;
import org.observatory.analysis.Parameter;
import org.observatory.analysis.Parameters;
import org.observatory.analysis.Progress;
import org.observatory.analysis.Result;
import org.observatory.analysis.Table;
import org.observatory.analysis.Value;
import org.observatory.analysis.Variables;

/**
 * How the numbers of a variable are spread. The result has the values {@code n}, {@code missing}, {@code mean}, {@code sd},
 * {@code minimum}, {@code q1}, {@code median}, {@code q3}, {@code maximum} and {@code bin-width}; the tables {@code bins} (from,
 * up to but not with, count), {@code groups} (n, quartiles and whiskers of each group) and {@code points} (group, name and value
 * of each, and whether it lies beyond the whiskers). Rows have the keys of the individuals.
 */
public final class Distribution implements Analysis {

    /** The variable. */
    public static final Parameter<String> VARIABLE = new Parameter.Columns("variable", new Label("Variable", "Variable"),
            new Label("The column of numbers.", "La colonne de nombres."), true, false);

    /** How wide a bin is. */
    public static final Parameter<String> BINS = new Parameter.Choice("bins", new Label("Bins", "Classes"),
            new Label("The rule that gives the width of the bins.", "La règle qui donne la largeur des classes."), "freedman-diaconis", rules());

    private static final List<String> NAMES = List.of("mean", "sd", "minimum", "q1", "median", "q3", "maximum", "bin-width");
    private static final Label NOTHING = new Label("no individual has a number", "aucun individu n’a de nombre");
    private static final Label ONE = new Label("a spread takes two individuals", "une dispersion demande deux individus");

    /**
     * What a rule for bins is called.
     *
     * @param id a choice of {@link #BINS}
     */
    public static Label rule(String id) {
        return rules().get(id);
    }

    private static Map<String, Label> rules() {
        var rules = new LinkedHashMap<String, Label>();
        for (var rule : Bins.Rule.values()) {
            rules.put(rule.id(), Label.same(rule.label()));
        }
        return rules;
    }

    @Override
    public String id() {
        return "distribution";
    }

    @Override
    public Label label() {
        return new Label("Distribution of a number", "Distribution d’un nombre");
    }

    @Override
    public Label description() {
        return new Label("How the numbers of a variable are spread: bins, quartiles, whiskers and those beyond, by group where asked.",
                "La dispersion des nombres d’une variable : classes, quartiles, moustaches et valeurs au-delà, par groupe si on le demande.");
    }

    @Override
    public Label family() {
        return Families.CROSSINGS;
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(VARIABLE, Proportions.BY, BINS);
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
            case "mean" -> new Label("mean", "moyenne");
            case "sd" -> new Label("standard deviation", "écart-type");
            case "minimum" -> new Label("minimum", "minimum");
            case "q1" -> new Label("first quartile", "premier quartile");
            case "median" -> new Label("median", "médiane");
            case "q3" -> new Label("third quartile", "troisième quartile");
            case "maximum" -> new Label("maximum", "maximum");
            case "bin-width" -> new Label("width of a bin", "largeur d’une classe");
            default -> Analysis.super.valueLabel(name);
        };
    }

    @Override
    public Result run(Input input, Parameters parameters, Progress progress) throws AnalysisException {
        progress.check();
        var variables = Variables.of(input);
        var column = Picked.one(variables, parameters, VARIABLE);
        var by = Picked.optional(variables, parameters, Proportions.BY);
        var groups = by.isPresent() ? Groups.by(variables, by.get(), 1) : Groups.one(variables.table());
        var numbers = new BigDecimal[variables.table().size()];
        for (var row = 0; row < numbers.length; row++) {
            numbers[row] = groups.of()[row] < 0 ? null : Picked.number(variables, row, column);
        }
        var rows = variables.table().rows().filter(row -> numbers[row] != null).boxed().toList();
        var result = Result.builder(this, parameters, input);
        values(result, sorted(numbers, rows));
        var bins = rows.isEmpty() ? null : Bins.of(Bins.Rule.of(parameters.get(BINS)), sorted(numbers, rows));
        result.value("bin-width", bins == null ? Value.undefined(NOTHING) : Value.of(bins.width()));
        result.table(bins(variables, numbers, rows, bins, column, progress));
        var boxes = Table.builder("groups", new Label("Groups", "Groupes")).column("group", Groups.heading(by), Kind.LABEL)
                .column("n", new Label("Base (n)", "Base (n)"), Kind.NUMBER)
                .column("lower-whisker", new Label("Lower whisker", "Moustache inférieure"), Kind.NUMBER)
                .column("q1", valueLabel("q1"), Kind.NUMBER).column("median", valueLabel("median"), Kind.NUMBER)
                .column("q3", valueLabel("q3"), Kind.NUMBER)
                .column("upper-whisker", new Label("Upper whisker", "Moustache supérieure"), Kind.NUMBER);
        var points = Table.builder("points", column.label()).column("group", Groups.heading(by), Kind.LABEL)
                .column("name", new Label("Name", "Nom"), Kind.LABEL).column(new Column("value", column.label(), Kind.NUMBER, column.unit(), List.of()))
                .column("beyond", new Label("Beyond the whiskers", "Au-delà des moustaches"), Kind.FLAG);
        var individuals = variables.individuals();
        for (var group = 0; group < groups.size(); group++) {
            progress.check();
            var in = group;
            var members = rows.stream().filter(row -> groups.of()[row] == in).toList();
            if (!members.isEmpty()) {
                var box = Quartiles.of(sorted(numbers, members));
                boxes.row(keys(variables, members), groups.names().get(group), BigDecimal.valueOf(members.size()), number(box.lower()),
                        number(box.q1()), number(box.median()), number(box.q3()), number(box.upper()));
                members.forEach(row -> points.row(variables.table().rowKey(row), groups.names().get(in), individuals.get(row), numbers[row],
                        box.beyond(numbers[row].doubleValue())));
            }
        }
        var missing = numbers.length - rows.size();
        Said.missing(result, missing, by.map(one -> Label.each(language -> column.label().in(language) + ", " + one.label().in(language)))
                .orElse(column.label()));
        if (bins != null && bins.widened()) {
            result.warning(Label.each(language -> new Label("The rule gives more than ", "La règle donne plus de ").in(language)
                    + Numbers.number(BigDecimal.valueOf(Bins.MOST), language)
                    + new Label(" bins; they are wider.", " classes ; elles sont élargies.").in(language)));
        }
        return result.value("missing", missing).value("n", rows.size()).table(boxes.build()).table(points.build()).build();
    }

    private static double[] sorted(BigDecimal[] numbers, List<Integer> rows) {
        return rows.stream().mapToDouble(row -> numbers[row].doubleValue()).sorted().toArray();
    }

    private static void values(Result.Builder result, double[] sorted) {
        if (sorted.length == 0) {
            Said.undefined(result, NAMES, NOTHING);
            return;
        }
        var mean = Arrays.stream(sorted).average().orElseThrow();
        var squares = Arrays.stream(sorted).map(value -> (value - mean) * (value - mean)).sum();
        result.value("mean", Value.of(mean, NOTHING))
                .value("sd", sorted.length < 2 ? Value.undefined(ONE) : Value.of(StrictMath.sqrt(squares / (sorted.length - 1)), ONE))
                .value("minimum", Value.of(sorted[0], NOTHING)).value("q1", Value.of(Quartiles.quantile(sorted, 0.25), NOTHING))
                .value("median", Value.of(Quartiles.quantile(sorted, 0.5), NOTHING))
                .value("q3", Value.of(Quartiles.quantile(sorted, 0.75), NOTHING))
                .value("maximum", Value.of(sorted[sorted.length - 1], NOTHING));
    }

    private static Table bins(Variables variables, BigDecimal[] numbers, List<Integer> rows, Bins bins, Column column, Progress progress) {
        var table = Table.builder("bins", column.label()).column("from", new Label("From", "De"), Kind.NUMBER)
                .column("to", new Label("Up to", "À moins de"), Kind.NUMBER).column("count", new Label("Count", "Effectif"), Kind.NUMBER);
        if (bins != null) {
            var members = new ArrayList<List<Integer>>();
            for (var bin = 0; bin < bins.count(); bin++) {
                members.add(new ArrayList<>());
            }
            rows.forEach(row -> members.get(bins.place(numbers[row])).add(row));
            for (var bin = 0; bin < bins.count(); bin++) {
                progress.check();
                table.row(members.get(bin).isEmpty() ? "from " + bins.from(bin) : keys(variables, members.get(bin)), bins.from(bin), bins.from(bin + 1), BigDecimal.valueOf(members.get(bin).size()));
            }
        }
        return table.build();
    }

    private static String keys(Variables variables, List<Integer> rows) {
        return rows.stream().map(variables.table()::rowKey).collect(Collectors.joining(" "));
    }

    private static BigDecimal number(double value) {
        return Value.of(value, NOTHING).number().setScale(6, RoundingMode.HALF_EVEN).stripTrailingZeros();
    }

    @Override
    public Citation citation() {
        return new Citation(new Label("Quantiles of type 7 of Hyndman and Fan; whiskers after Tukey; bins by the rule named among the parameters,"
                + " their width rounded to 1, 2, 2.5 or 5 times a power of ten.",
                "Quantiles de type 7 de Hyndman et Fan ; moustaches selon Tukey ; classes par la règle nommée parmi les paramètres, leur largeur"
                        + " arrondie à 1, 2, 2,5 ou 5 fois une puissance de dix."), method().references(), method().formula());
    }

    @Override
    public Method method() {
        return new Method(new Label("Half of the individuals lie within the box, from the first to the third quartile. The whiskers reach to the last"
                + " individual within one and a half times the length of the box; those beyond are shown one by one and are no errors.",
                "La moitié des individus sont dans la boîte, du premier au troisième quartile. Les moustaches vont jusqu’au dernier individu à"
                        + " moins d’une fois et demie la longueur de la boîte ; ceux au-delà sont montrés un à un et ne sont pas des erreurs."),
                "Q(p) = x₍ⱼ₎ + (h − j)(x₍ⱼ₊₁₎ − x₍ⱼ₎), h = (n − 1)p + 1, j = ⌊h⌋; bin = 2 IQR n^(−1/3)",
                new Label("A box says little of fewer than ten individuals, and hides that a distribution has two tops: look at the histogram too.",
                        "Une boîte dit peu de moins de dix individus, et cache qu’une distribution a deux sommets : regardez aussi l’histogramme."),
                List.of("Hyndman, R. J., & Fan, Y. (1996). Sample quantiles in statistical packages. The American Statistician, 50(4), 361–365.",
                        "Tukey, J. W. (1977). Exploratory data analysis. Addison-Wesley.",
                        "Freedman, D., & Diaconis, P. (1981). On the histogram as a density estimator: L₂ theory. Zeitschrift für"
                                + " Wahrscheinlichkeitstheorie und verwandte Gebiete, 57(4), 453–476.",
                        "Scott, D. W. (1979). On optimal and data-based histograms. Biometrika, 66(3), 605–610.",
                        "Sturges, H. A. (1926). The choice of a class interval. Journal of the American Statistical Association, 21(153), 65–66."));
    }
}
