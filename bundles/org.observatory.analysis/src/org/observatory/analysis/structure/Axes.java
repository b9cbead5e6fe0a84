// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Column;
import org.observatory.analysis.Input;
import org.observatory.analysis.Label;
import org.observatory.analysis.Parameter;
import org.observatory.analysis.Parameters;
import org.observatory.analysis.Variables;
import org.observatory.analysis.Wording;

/**
 * What the analyses of correspondences and the clustering on their axes share: which variables are active, which are placed
 * afterwards, and the axes.
 *
 * @param variables     the individuals
 * @param active        the variables that make the axes
 * @param supplementary those that are placed afterwards
 * @param mca           the axes
 * @param placed        the categories of the supplementary variables; null where there are none
 * @param warnings      what a reader must know
 */
record Axes(Variables variables, List<Column> active, List<Column> supplementary, Mca mca, Indicator placed, List<Label> warnings) {

    static final Parameter<String> ACTIVE = new Parameter.Columns("active", new Label("Active variables", "Variables actives"),
            new Label("The columns that make the axes, separated by commas; all that sort the individuals unless some are named.",
                    "Les colonnes qui construisent les axes, séparées par des virgules ; à défaut, toutes celles qui classent les individus."),
            false, true);
    static final Parameter<String> SUPPLEMENTARY = new Parameter.Columns("supplementary",
            new Label("Supplementary variables", "Variables supplémentaires"),
            new Label("Columns that are placed on the axes without making them, separated by commas.",
                    "Les colonnes placées sur les axes sans les construire, séparées par des virgules."), false, true);
    static final Label MISSING = new Label("missing", "valeur manquante");

    private static final int FEW = 30;
    private static final double RARE = 0.05;
    private static final int MANY = 12;

    static Axes of(Input input, Parameters parameters) throws AnalysisException {
        var variables = Variables.of(input);
        var supplementary = variables.named(parameters.get(SUPPLEMENTARY));
        var named = variables.named(parameters.get(ACTIVE));
        var offered = variables.sorting().stream().filter(column -> !supplementary.contains(column)
                && !variables.identifier().map(column::equals).orElse(false)).toList();
        var varied = offered.stream().filter(column -> isVaried(variables.table().cells(column.key()))).toList();
        var active = named.isEmpty() ? offered.stream().filter(column -> !varied.contains(column)).toList() : named;
        if (active.size() < 2 || variables.table().size() < 3) {
            throw new AnalysisException(new Label(
                    "An analysis of correspondences needs three individuals and two active variables with two values or more.",
                    "Une analyse des correspondances demande trois individus et deux variables actives d’au moins deux modalités."));
        }
        var indicator = Indicator.of(variables.values(active));
        var constant = active.stream().filter(column -> indicator.categories().stream()
                .filter(category -> category.variable() == active.indexOf(column)).count() < 2).toList();
        if (!constant.isEmpty()) {
            throw new AnalysisException(Label.each(language -> new Label("These variables have one value only, so they cannot make axes",
                    "Ces variables n’ont qu’une modalité et ne peuvent construire d’axes").in(language) + Wording.colon(language)
                    + Wording.list(constant.stream().map(column -> column.label().in(language)).toList(), language) + "."));
        }
        return new Axes(variables, active, supplementary, Mca.of(indicator),
                supplementary.isEmpty() ? null : Indicator.of(variables.values(supplementary)),
                warnings(variables, active, named.isEmpty() ? varied : List.of(), indicator));
    }

    /** Whether values are so many that each would be rare: more than a dozen, and a tenth of the rows or half of those that have one. */
    private static boolean isVaried(List<Object> cells) {
        var values = new HashSet<>(cells);
        values.remove(null);
        var there = cells.stream().filter(Objects::nonNull).count();
        return values.size() > MANY && (values.size() > cells.size() / 10 || values.size() > there / 2);
    }

    private static List<Label> warnings(Variables variables, List<Column> active, List<Column> varied, Indicator indicator) {
        var warnings = new ArrayList<Label>();
        if (!varied.isEmpty()) {
            warnings.add(Label.each(language -> new Label("Not taken as active, as they have so many values that most are rare",
                    "Non prises comme actives, car elles ont tant de modalités que la plupart sont rares").in(language) + Wording.colon(language)
                    + Wording.list(varied.stream().map(column -> column.label().in(language)).toList(), language) + "."));
        }
        if (indicator.individuals() < FEW) {
            warnings.add(new Label(indicator.individuals() + " individuals are few: a single one may turn an axis.",
                    indicator.individuals() + " individus, c’est peu : un seul peut faire tourner un axe."));
        }
        var rare = indicator.categories().stream().filter(category -> category.count() < RARE * indicator.individuals()).toList();
        if (!rare.isEmpty()) {
            warnings.add(Label.each(language -> new Label("Categories with less than 5 % of the individuals pull axes to themselves",
                    "Les modalités de moins de 5 % des individus attirent les axes à elles").in(language) + Wording.colon(language)
                    + Wording.list(rare.stream().map(category -> name(variables, active, category).in(language)).toList(), language) + "."));
        }
        var missing = indicator.categories().stream().filter(category -> category.name() == null).map(category -> active.get(category.variable()))
                .toList();
        if (!missing.isEmpty()) {
            warnings.add(Label.each(language -> new Label("Missing values are a category of their own",
                    "Les valeurs manquantes forment une modalité à part").in(language) + Wording.colon(language)
                    + Wording.list(missing.stream().map(column -> column.label().in(language)).toList(), language) + "."));
        }
        return warnings;
    }

    private static Label name(Variables variables, List<Column> columns, Indicator.Category category) {
        var column = columns.get(category.variable());
        var value = category.name() == null ? MISSING : variables.words(column).get(category.name());
        return new Label(column.label().en() + " = " + value.en(), column.label().fr() + " = " + value.fr());
    }

    /** The names of categories by number: what each value is called. */
    Map<Integer, Label> words(Indicator indicator, List<Column> columns) {
        var byColumn = columns.stream().map(variables::words).toList();
        var words = new LinkedHashMap<Integer, Label>();
        for (var j = 0; j < indicator.categories().size(); j++) {
            var category = indicator.categories().get(j);
            words.put(j, category.name() == null ? MISSING : byColumn.get(category.variable()).get(category.name()));
        }
        return words;
    }
}
