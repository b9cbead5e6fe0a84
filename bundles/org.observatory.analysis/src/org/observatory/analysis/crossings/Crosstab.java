// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.crossings;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
import org.observatory.analysis.numerics.Distributions;

/**
 * Crosses two variables (« tri croisé »). The result has the values {@code chi2}, {@code df}, {@code p}, {@code g},
 * {@code g-p}, {@code fisher-p}, {@code v}, {@code v-corrected} and {@code n}; the table {@code counts}, a row a value of
 * the one, a column a value of the other; and {@code cells}, a row a cell, with percentages, expected count, standardised
 * residual and its p-value. Every cell has the keys of the individuals in it.
 */
public final class Crosstab implements Analysis {

    /** The variable of the rows. */
    public static final Parameter<String> ROWS = new Parameter.Columns("rows", new Label("Rows", "Lignes"),
            new Label("The column whose values are the rows.", "La colonne dont les valeurs sont les lignes."), true, false);

    /** The variable of the columns. */
    public static final Parameter<String> COLUMNS = new Parameter.Columns("columns", new Label("Columns", "Colonnes"),
            new Label("The column whose values are the columns.", "La colonne dont les valeurs sont les colonnes."),
            true, false);

    /** What is counted. */
    public static final Parameter<String> UNIT = new Parameter.Columns("unit", new Label("Unit", "Unité"),
            new Label("The column that tells the case of a row, so that each case counts once in a cell; empty where a row is a case.",
                    "La colonne qui dit le cas d’une ligne, pour que chaque cas compte une fois par cellule ; vide si une ligne est un cas."),
            false, false);

    /** What the table is. */
    public static final Parameter<String> LAYOUT = new Parameter.Choice("layout", new Label("Layout of the table", "Forme du tableau"),
            new Label("Whether a row is an individual, or the table is one of counts.",
                    "Si une ligne est un individu, ou si le tableau est déjà un tableau d’effectifs."), "individuals",
            choices("individuals", new Label("a row an individual", "une ligne par individu"), "table",
                    new Label("a table of counts", "un tableau d’effectifs")));

    /** Whether many tests are read as many. */
    public static final Parameter<String> CORRECTION = new Parameter.Choice("correction",
            new Label("Multiple testing", "Tests multiples"),
            new Label("How the p-values of the cells allow for their number: by Holm, or not at all.",
                    "Comment les valeurs p des cellules tiennent compte de leur nombre : selon Holm, ou pas du tout."), "holm",
            choices("holm", new Label("Holm", "Holm"), "none", new Label("none", "aucune")));

    /** Small cells are not shown. */
    public static final Parameter<Integer> SUPPRESS = new Parameter.WholeNumber("suppress-below",
            new Label("Suppress below", "Secret statistique"),
            new Label("Cells with fewer individuals are left blank; 1 for none.",
                    "Les cellules de moins d’individus sont laissées vides ; 1 pour aucune."), 1, 1, 1000);

    /** The key of the column that is the rows, in a table of just what is to be crossed: this, then the next two. */
    public static final String ROW_COLUMN = "row";
    /** The key of the column that is the columns. */
    public static final String COLUMN_COLUMN = "column";
    /** The key of the column that tells the unit of a row, so that each counts once in a cell. */
    public static final String UNIT_COLUMN = "unit";

    private static final List<String> TESTS = List.of("chi2", "df", "p", "g", "g-p", "fisher-p", "v", "v-corrected");
    private static final Label ONE_LINE = new Label("there are not two rows and two columns with counts",
            "il n’y a pas deux lignes et deux colonnes qui aient des effectifs");
    private static final Label TOO_MANY = new Label("there are too many tables with these margins to count them all",
            "il y a trop de tableaux ayant ces marges pour les compter tous");
    private static final Label ROW = new Label("Row", "Ligne");
    private static final Label COLUMN = new Label("Column", "Colonne");
    private static final double LEAST_EXPECTED = 5;

    private static Map<String, Label> choices(String one, Label oneLabel, String other, Label otherLabel) {
        var choices = new LinkedHashMap<String, Label>();
        choices.put(one, oneLabel);
        choices.put(other, otherLabel);
        return choices;
    }

    @Override
    public String id() {
        return "crosstab";
    }

    @Override
    public Label label() {
        return new Label("Cross-tabulation", "Tri croisé");
    }

    @Override
    public Label description() {
        return new Label("Crosses two variables: counts, percentages, residuals, and tests of whether they go together.",
                "Croise deux variables : effectifs, pourcentages, résidus, et tests de leur liaison.");
    }

    @Override
    public Label family() {
        return Families.CROSSINGS;
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(ROWS, COLUMNS, UNIT, LAYOUT, CORRECTION, SUPPRESS);
    }

    @Override
    public Label reads() {
        return new Label("a row an individual, a column a variable; or a table of counts whose first column names the rows.",
                "une ligne par individu, une colonne par variable ; ou un tableau d’effectifs dont la première colonne nomme les lignes.");
    }

    @Override
    public boolean accepts(Input input) {
        return Variables.isIn(input);
    }

    @Override
    public Label valueLabel(String name) {
        return switch (name) {
            case "chi2" -> new Label("chi-square (χ²)", "khi-deux (χ²)");
            case "df" -> new Label("degrees of freedom", "degrés de liberté");
            case "g" -> new Label("likelihood ratio (G)", "rapport de vraisemblance (G)");
            case "g-p" -> new Label("p-value of G", "valeur p de G");
            case "fisher-p" -> new Label("p-value of Fisher’s test", "valeur p du test de Fisher");
            case "v" -> new Label("Cramér’s V", "V de Cramér");
            case "v-corrected" -> new Label("Cramér’s V without bias", "V de Cramér sans biais");
            default -> Analysis.super.valueLabel(name);
        };
    }

    @Override
    public Result run(Input input, Parameters parameters, Progress progress) throws AnalysisException {
        progress.check();
        var variables = Variables.of(input);
        var counted = parameters.get(LAYOUT).equals("table");
        var rows = counted ? null : one(variables, parameters, ROWS);
        var columns = counted ? null : one(variables, parameters, COLUMNS);
        var crossed = counted ? Crossed.counted(variables.table())
                : Crossed.individuals(variables, rows, columns, unit(variables, parameters), progress);
        var table = new Contingency(crossed.counts());
        var result = Result.builder(this, parameters, input);
        TESTS.forEach(name -> result.value(name, Value.undefined(ONE_LINE)));
        if (table.isTestable()) {
            tests(result, table, progress);
        }
        warn(result, crossed, table, parameters);
        return result.value("n", table.n()).table(counts(crossed, table, parameters, rows))
                .table(cells(crossed, table, parameters, rows, columns)).build();
    }

    private static Column unit(Variables variables, Parameters parameters) throws AnalysisException {
        var named = variables.named(parameters.get(UNIT)).stream().findFirst();
        return named.orElse(isPrepared(variables) ? variables.named(UNIT_COLUMN).stream().findFirst().orElse(null) : null);
    }

    /** Whether somebody made a table of just what is to be crossed. */
    private static boolean isPrepared(Variables variables) {
        return variables.table().columns().stream().map(Column::key).toList().equals(List.of(ROW_COLUMN, COLUMN_COLUMN, UNIT_COLUMN));
    }

    private static Column one(Variables variables, Parameters parameters, Parameter<String> of) throws AnalysisException {
        return variables.one(of, parameters.get(of).isBlank() && isPrepared(variables) ? of == ROWS ? ROW_COLUMN : COLUMN_COLUMN
                : parameters.get(of));
    }

    private static void tests(Result.Builder result, Contingency table, Progress progress) {
        var chi2 = table.chiSquared();
        var g = table.likelihoodRatio();
        result.value("chi2", Value.of(chi2, ONE_LINE)).value("df", table.degreesOfFreedom()).value("p", Value.of(table.tail(chi2), ONE_LINE))
                .value("g", Value.of(g, ONE_LINE)).value("g-p", Value.of(table.tail(g), ONE_LINE))
                .value("fisher-p", table.n() > 10_000 ? Value.undefined(TOO_MANY) : Value.of(new FisherTest(table, progress).p(), TOO_MANY))
                .value("v", Value.of(table.cramer(), ONE_LINE)).value("v-corrected", Value.of(table.correctedCramer(), ONE_LINE));
        var below = table.expectedBelow(LEAST_EXPECTED);
        if (below > 0) {
            result.warning(Label.each(language -> Numbers.number(BigDecimal.valueOf(below), language)
                    + new Label(" cells are expected to hold fewer than 5: trust Fisher’s test rather than χ² and G.",
                            " cellules ont un effectif théorique de moins de 5 : fiez-vous au test de Fisher plutôt qu’à χ² et G.")
                            .in(language)));
        }
    }

    private static void warn(Result.Builder result, Crossed crossed, Contingency table, Parameters parameters) {
        if (crossed.left() > 0) {
            result.warning(Label.each(language -> Numbers.number(BigDecimal.valueOf(crossed.left()), language)
                    + new Label(" rows lack one of the values and are left out.",
                            " lignes n’ont pas l’une des valeurs et sont laissées de côté.").in(language)));
        }
        if (crossed.shared() > 0) {
            result.warning(Label.each(language -> Numbers.number(BigDecimal.valueOf(crossed.shared()), language)
                    + new Label(" units stand in more than one cell, so that the cells are not independent: read the tests as a hint only.",
                            " unités sont dans plusieurs cellules, qui ne sont donc pas indépendantes : ne lisez les tests que comme un indice.")
                            .in(language)));
        }
        if (parameters.get(CORRECTION).equals("none") && table.isTestable()) {
            result.warning(new Label("The p-values of the cells are not corrected for their number: some are small by chance alone.",
                    "Les valeurs p des cellules ne sont pas corrigées de leur nombre : certaines sont petites par le seul hasard."));
        }
        if (parameters.get(SUPPRESS) > 1) {
            result.warning(new Label("Small cells are left blank; totals may still tell what is in them.",
                    "Les petites cellules sont laissées vides ; les totaux peuvent encore révéler leur contenu."));
        }
    }

    private static boolean hidden(long count, Parameters parameters) {
        return count > 0 && count < parameters.get(SUPPRESS);
    }

    private static Label heading(Column variable, Label other) {
        return variable == null ? other : variable.label();
    }

    private static Table counts(Crossed crossed, Contingency table, Parameters parameters, Column rows) {
        var counts = Table.builder("counts", new Label("Counts", "Effectifs")).column("row", heading(rows, ROW), Kind.LABEL);
        for (var column = 0; column < crossed.columns().size(); column++) {
            counts.column("column-" + (column + 1), crossed.columns().get(column), Kind.NUMBER);
        }
        counts.column("total", new Label("Total", "Total"), Kind.NUMBER);
        for (var row = 0; row < crossed.rows().size(); row++) {
            counts.row(crossed.rows().get(row).en()).set("row", crossed.rows().get(row)).set("total", BigDecimal.valueOf(table.rows()[row]));
            for (var column = 0; column < crossed.columns().size(); column++) {
                var count = table.counts()[row][column];
                counts.set("column-" + (column + 1), hidden(count, parameters) ? null : BigDecimal.valueOf(count), crossed.keys()[row][column]);
            }
        }
        return counts.build();
    }

    private static Table cells(Crossed crossed, Contingency table, Parameters parameters, Column rows, Column columns) {
        var cells = Table.builder("cells", new Label("Cells", "Cellules")).column("row", heading(rows, ROW), Kind.LABEL)
                .column("column", heading(columns, COLUMN), Kind.LABEL).column("count", new Label("Count", "Effectif"), Kind.NUMBER)
                .column("row-percent", new Label("Row %", "% en ligne"), Kind.NUMBER)
                .column("column-percent", new Label("Column %", "% en colonne"), Kind.NUMBER)
                .column("expected", new Label("Expected", "Effectif théorique"), Kind.NUMBER)
                .column("residual", new Label("Standardised residual", "Résidu standardisé"), Kind.NUMBER)
                .column("p", new Label("p-value", "Valeur p"), Kind.NUMBER);
        var width = crossed.columns().size();
        var plain = new double[crossed.rows().size() * width];
        for (var cell = 0; cell < plain.length; cell++) {
            plain[cell] = table.isTestable() ? Distributions.twoTails(table.residual(cell / width, cell % width)) : 1;
        }
        var p = parameters.get(CORRECTION).equals("holm") ? Holm.corrected(plain) : plain;
        for (var cell = 0; cell < plain.length; cell++) {
            var row = cell / width;
            var column = cell % width;
            var count = table.counts()[row][column];
            var key = crossed.keys()[row][column];
            cells.row(key.isEmpty() ? crossed.rows().get(row).en() + " " + crossed.columns().get(column).en() : key)
                    .set("row", crossed.rows().get(row)).set("column", crossed.columns().get(column));
            if (!hidden(count, parameters)) {
                cells.set("count", BigDecimal.valueOf(count)).set("row-percent", number(100.0 * count / table.rows()[row]))
                        .set("column-percent", number(100.0 * count / table.columns()[column]))
                        .set("expected", number(table.expected(row, column)));
                if (table.isTestable()) {
                    cells.set("residual", number(table.residual(row, column))).set("p", number(p[cell]));
                }
            }
        }
        return cells.build();
    }

    private static BigDecimal number(double value) {
        return Value.of(value, ONE_LINE).number();
    }

    @Override
    public Citation citation() {
        return new Citation(new Label("Pearson’s χ², likelihood ratio G, Fisher’s exact test, Cramér’s V and its correction by Bergsma;"
                + " standardised residuals with p-values corrected by Holm unless asked otherwise.",
                "χ² de Pearson, rapport de vraisemblance G, test exact de Fisher, V de Cramér et sa correction de Bergsma ; résidus"
                        + " standardisés, aux valeurs p corrigées selon Holm sauf demande contraire."), method().references(),
                method().formula());
    }

    @Override
    public Method method() {
        return new Method(new Label("The tests ask whether two variables go together at all, V how strongly (0 not, 1 fully), and the residuals"
                + " in which cells: beyond 2 or −2 a cell holds more or less than chance would give.",
                "Les tests demandent si deux variables sont liées, V à quel point (0 pas du tout, 1 entièrement), et les résidus dans quelles"
                        + " cellules : au-delà de 2 ou de −2, une cellule contient plus ou moins que ne donnerait le hasard."),
                "χ² = Σ (O − E)²/E; G = 2 Σ O ln(O/E); V = √(χ²/n / min(r − 1, c − 1)); r = (O − E) / √(E(1 − nᵢ/n)(1 − nⱼ/n))",
                new Label("Every individual must stand in one cell and be drawn for itself. Passages of one case are not independent: count"
                        + " cases, not passages.",
                        "Chaque individu doit être dans une seule cellule et tiré pour lui-même. Les passages d’un même cas ne sont pas"
                                + " indépendants : comptez les cas, pas les passages."),
                List.of("Fisher, R. A. (1935). The design of experiments. Oliver & Boyd.",
                        "Haberman, S. J. (1973). The analysis of residuals in cross-classified tables. Biometrics, 29(1), 205–220.",
                        "Holm, S. (1979). A simple sequentially rejective multiple test procedure. Scandinavian Journal of Statistics, 6(2),"
                                + " 65–70.",
                        "Bergsma, W. (2013). A bias-correction for Cramér’s V and Tschuprow’s T. Journal of the Korean Statistical Society,"
                                + " 42(3), 323–328."));
    }
}
