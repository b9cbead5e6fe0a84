// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.structure;

import java.math.BigDecimal;
import java.util.List;
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
import org.observatory.analysis.Parameter;
import org.observatory.analysis.Parameters;
import org.observatory.analysis.Progress;
import org.observatory.analysis.Result;
import org.observatory.analysis.Table;
import org.observatory.analysis.Value;
import org.observatory.analysis.Variables;

/**
 * Multiple correspondence analysis (ACM). Tables: {@code eigenvalues} (one row an axis), {@code categories} and
 * {@code variables} (active and supplementary), {@code individuals}; the columns {@code coordinate1}, {@code contribution1},
 * {@code quality1} and {@code test1} are those of the first axis, and so on.
 */
public final class McaAnalysis implements Analysis {

    private static final Parameter<Integer> AXES = new Parameter.WholeNumber("axes", new Label("Axes", "Axes"),
            new Label("How many axes are told in the tables of categories, variables and individuals.",
                    "Le nombre d’axes donnés dans les tableaux des modalités, des variables et des individus."), 5, 1, 50);
    private static final Label COUNT = new Label("Count", "Effectif");
    private static final Label VARIABLE = new Label("Variable", "Variable");
    private static final Label NONE = new Label("there is no axis", "il n’y a pas d’axe");
    private static final Label ROLE = new Label("Active", "Active");

    @Override
    public String id() {
        return "mca";
    }

    @Override
    public Label label() {
        return new Label("Multiple correspondence analysis (MCA)", "Analyse des correspondances multiples (ACM)");
    }

    @Override
    public Label description() {
        return new Label("Shows which categories of several variables go together, and which individuals resemble each other.",
                "Montre quelles modalités de plusieurs variables vont ensemble, et quels individus se ressemblent.");
    }

    @Override
    public Label reads() {
        return new Label("A row an individual, a column a variable; in a project, the cases with their attributes.",
                "Une ligne par individu, une colonne par variable ; dans un projet, les cas et leurs attributs.");
    }

    @Override
    public Label family() {
        return Families.STRUCTURE;
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(Axes.ACTIVE, Axes.SUPPLEMENTARY, AXES);
    }

    @Override
    public boolean accepts(Input input) {
        return Variables.isIn(input);
    }

    @Override
    public Result run(Input input, Parameters parameters, Progress progress) throws AnalysisException {
        progress.check();
        var axes = Axes.of(input, parameters);
        progress.check();
        var mca = axes.mca();
        var shown = Math.min(parameters.get(AXES), mca.axes());
        var result = Result.builder(this, parameters, input)
                .value("individuals", mca.active().individuals())
                .value("variables", mca.active().variables().size())
                .value("categories", mca.active().categories().size())
                .value("axes", mca.axes())
                .value("inertia", Value.of(mca.inertia(), NONE))
                .table(eigenvalues(mca)).table(categories(axes, shown)).table(variables(axes, shown)).table(individuals(axes, shown));
        axes.warnings().forEach(result::warning);
        return result.build();
    }

    private static Table eigenvalues(Mca mca) {
        var table = Table.builder("eigenvalues", new Label("Eigenvalues", "Valeurs propres"))
                .column("axis", new Label("Axis", "Axe"), Kind.NUMBER)
                .column("eigenvalue", new Label("Eigenvalue", "Valeur propre"), Kind.NUMBER)
                .column("share", new Label("% of inertia", "% d’inertie"), Kind.NUMBER)
                .column("cumulative", new Label("Cumulative %", "% cumulé"), Kind.NUMBER)
                .column("corrected", new Label("Corrected eigenvalue (Benzécri)", "Valeur propre corrigée (Benzécri)"), Kind.NUMBER)
                .column("benzecri", new Label("% after Benzécri", "% selon Benzécri"), Kind.NUMBER)
                .column("greenacre", new Label("% after Greenacre", "% selon Greenacre"), Kind.NUMBER);
        var sum = 0.0;
        for (var axis = 0; axis < mca.axes(); axis++) {
            sum += mca.shares()[axis];
            table.row("axis " + (axis + 1), BigDecimal.valueOf(axis + 1), number(mca.eigenvalues()[axis]), number(100 * mca.shares()[axis]),
                    number(100 * sum), number(mca.corrected()[axis]), number(100 * mca.benzecri()[axis]), number(100 * mca.greenacre()[axis]));
        }
        return table.build();
    }

    static BigDecimal number(double value) {
        return Double.isFinite(value) ? BigDecimal.valueOf(value) : null;
    }

    private static void axisColumns(Table.Builder table, int shown, boolean points, boolean tested) {
        for (var axis = 1; axis <= shown; axis++) {
            if (points) {
                table.column("coordinate" + axis, label("Axis ", "Axe ", axis, ""), Kind.NUMBER)
                        .column("contribution" + axis, label("Contribution to axis ", "Contribution à l’axe ", axis, " (%)"), Kind.NUMBER)
                        .column("quality" + axis, label("cos² on axis ", "cos² sur l’axe ", axis, ""), Kind.NUMBER);
                if (tested) {
                    table.column("test" + axis, label("v-test on axis ", "Valeur-test sur l’axe ", axis, ""), Kind.NUMBER);
                }
            } else {
                table.column("ratio" + axis, label("η² with axis ", "η² avec l’axe ", axis, ""), Kind.NUMBER);
            }
        }
    }

    private static Label label(String en, String fr, int axis, String after) {
        return new Label(en + axis + after, fr + axis + after);
    }

    private static Table categories(Axes axes, int shown) {
        var table = Table.builder("categories", new Label("Categories", "Modalités"))
                .column("variable", VARIABLE, Kind.LABEL)
                .column("category", new Label("Category", "Modalité"), Kind.LABEL)
                .column("active", ROLE, Kind.FLAG)
                .column("n", COUNT, Kind.NUMBER);
        axisColumns(table, shown, true, true);
        var mca = axes.mca();
        var words = axes.words(mca.active(), axes.active());
        for (var j = 0; j < words.size(); j++) {
            begin(table, axes, mca.active(), axes.active(), j, words.get(j), true);
            for (var axis = 0; axis < shown; axis++) {
                table.set("coordinate" + (axis + 1), number(mca.category(j, axis)))
                        .set("contribution" + (axis + 1), number(100 * mca.categoryContribution(j, axis)))
                        .set("quality" + (axis + 1), number(mca.categoryQuality(j, axis)))
                        .set("test" + (axis + 1), number(mca.categoryTest(j, axis)));
            }
        }
        if (axes.placed() != null) {
            var placed = mca.supplementary(axes.placed());
            var named = axes.words(axes.placed(), axes.supplementary());
            for (var j = 0; j < placed.length; j++) {
                begin(table, axes, axes.placed(), axes.supplementary(), j, named.get(j), false);
                for (var axis = 0; axis < shown; axis++) {
                    table.set("coordinate" + (axis + 1), number(placed[j].coordinates()[axis]))
                            .set("quality" + (axis + 1), number(placed[j].qualities()[axis]))
                            .set("test" + (axis + 1), number(placed[j].tests()[axis]));
                }
            }
        }
        return table.build();
    }

    /** The count has the keys of the individuals in the category. */
    private static void begin(Table.Builder table, Axes axes, Indicator indicator, List<Column> columns, int number, Label word,
            boolean active) {
        var category = indicator.categories().get(number);
        var individuals = axes.variables().table();
        var keys = individuals.rows().filter(i -> indicator.code(i, category.variable()) == number).mapToObj(individuals::rowKey)
                .collect(Collectors.joining(" "));
        var column = columns.get(category.variable());
        table.row(column.key() + "=" + (category.name() == null ? "" : category.name())).set("variable", column.label())
                .set("category", word).set("active", active).set("n", BigDecimal.valueOf(category.count()), keys);
    }

    private static Table variables(Axes axes, int shown) {
        var table = Table.builder("variables", new Label("Variables", "Variables")).column("variable", VARIABLE, Kind.LABEL);
        axisColumns(table, shown, false, false);
        for (var q = 0; q < axes.active().size(); q++) {
            table.row(axes.active().get(q).key()).set("variable", axes.active().get(q).label());
            for (var axis = 0; axis < shown; axis++) {
                table.set("ratio" + (axis + 1), number(axes.mca().ratio(q, axis)));
            }
        }
        return table.build();
    }

    private static Table individuals(Axes axes, int shown) {
        var table = Table.builder("individuals", new Label("Individuals", "Individus"))
                .column("individual", new Label("Individual", "Individu"), Kind.LABEL);
        axisColumns(table, shown, true, false);
        var names = axes.variables().individuals();
        for (var i = 0; i < names.size(); i++) {
            table.row(axes.variables().table().rowKey(i)).set("individual", names.get(i));
            for (var axis = 0; axis < shown; axis++) {
                table.set("coordinate" + (axis + 1), number(axes.mca().individual(i, axis)))
                        .set("contribution" + (axis + 1), number(100 * axes.mca().individualContribution(i, axis)))
                        .set("quality" + (axis + 1), number(axes.mca().individualQuality(i, axis)));
            }
        }
        return table.build();
    }

    @Override
    public Citation citation() {
        return new Citation(new Label("Multiple correspondence analysis of the indicator matrix",
                "Analyse des correspondances multiples du tableau disjonctif complet"),
                List.of("Benzécri, J.-P. (1973). L’analyse des données. Paris, Dunod.",
                        "Greenacre, M. (2007). Correspondence Analysis in Practice, 2nd ed. Chapman & Hall/CRC."),
                "λ: eigenvalues of D_c^(-1/2) (ZᵀZ/(nQ²) − c cᵀ) D_c^(-1/2)");
    }

    @Override
    public Method method() {
        return new Method(new Label(
                "Draws individuals with the same answers near each other, and categories near those who have them. The shares of inertia are "
                        + "pessimistic by construction: read the corrected ones. Look at contributions before proximities.",
                "Place les individus aux mêmes réponses près les uns des autres, et les modalités près de ceux qui les ont. Les parts "
                        + "d’inertie sont pessimistes par construction : lisez les parts corrigées. Regardez les contributions avant les proximités."),
                citation().formula(),
                new Label("Not for numbers that were not put into classes, for fewer than some thirty individuals, or to prove anything: it "
                        + "describes. Rare categories should be joined or made supplementary.",
                        "À éviter pour des nombres qui n’ont pas été mis en classes, pour moins d’une trentaine d’individus, ou pour prouver : "
                                + "elle décrit. Les modalités rares sont à regrouper ou à mettre en supplémentaire."),
                citation().references());
    }
}
