// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.estimates;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

import org.observatory.analysis.Analysis;
import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Citation;
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
 * How many individuals have each value of a variable (« tri à plat »). The result has the values {@code n} (those whose value
 * is known) and {@code missing}, and the table {@code values}: value, count and percent of {@code n}, in alphabetical order;
 * each row has the keys of the individuals.
 */
public final class Frequencies implements Analysis {

    /** The variable that is counted. */
    public static final Parameter<String> VARIABLE = new Parameter.Columns("variable", new Label("Variable", "Variable"),
            new Label("The column whose values are counted.", "La colonne dont les valeurs sont comptées."), true, false);

    @Override
    public String id() {
        return "frequencies";
    }

    @Override
    public Label label() {
        return new Label("Frequencies of a variable", "Tri à plat d’une variable");
    }

    @Override
    public Label description() {
        return new Label("How many individuals have each value of a variable.", "Combien d’individus ont chaque valeur d’une variable.");
    }

    @Override
    public Label family() {
        return Families.CROSSINGS;
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(VARIABLE);
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
        return name.equals("missing") ? Said.MISSING : Analysis.super.valueLabel(name);
    }

    @Override
    public Result run(Input input, Parameters parameters, Progress progress) throws AnalysisException {
        progress.check();
        var variables = Variables.of(input);
        var column = Picked.one(variables, parameters, VARIABLE);
        var groups = Groups.by(variables, column, 1);
        var n = variables.table().size() - groups.left();
        var table = Table.builder("values", column.label()).column("value", new Label("Value", "Valeur"), Kind.LABEL)
                .column("count", new Label("Count", "Effectif"), Kind.NUMBER).column("percent", new Label("Percent", "Pourcentage"), Kind.NUMBER);
        for (var group = 0; group < groups.size(); group++) {
            progress.check();
            var keys = groups.rows(group).mapToObj(variables.table()::rowKey).collect(Collectors.joining(" "));
            var count = groups.rows(group).count();
            table.row(keys, groups.names().get(group), BigDecimal.valueOf(count), Value.of(100.0 * count / n, Said.NO_BASE).number());
        }
        var result = Result.builder(this, parameters, input).value("n", n).value("missing", groups.left()).table(table.build());
        Said.missing(result, groups.left(), column.label());
        return result.build();
    }

    @Override
    public Citation citation() {
        return Citation.of(new Label("Count of the individuals that have each value, in percent of those whose value is known.",
                "Nombre des individus qui ont chaque valeur, en pourcentage de ceux dont la valeur est connue."));
    }

    @Override
    public Method method() {
        return new Method(new Label("The percentages are of those whose value is known; how many it is missing for is said.",
                "Les pourcentages portent sur ceux dont la valeur est connue ; le nombre de ceux pour qui elle manque est dit."), "",
                new Label("A column that holds several values at once counts each combination as a value of its own.",
                        "Une colonne qui contient plusieurs valeurs à la fois compte chaque combinaison comme une valeur à part."), List.of());
    }
}
