// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.standard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.observatory.analysis.Analysis;
import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Citation;
import org.observatory.analysis.Families;
import org.observatory.analysis.Input;
import org.observatory.analysis.Label;
import org.observatory.analysis.Numbers;
import org.observatory.analysis.Parameter;
import org.observatory.analysis.Parameters;
import org.observatory.analysis.Progress;
import org.observatory.analysis.Result;
import org.observatory.analysis.Table;

/**
 * The parts of a total. The result's table {@code parts} holds one row a part, greatest first, with the columns of an
 * estimate; the table {@code total} holds the total where the data states it. The value {@code sum} is the sum of the
 * parts, {@code total} the stated total; a warning says when they differ.
 */
public final class Composition implements Analysis {

    /** The UUID of the indicator that is the total. */
    public static final Parameter<String> TOTAL = new Parameter.Text("total", new Label("Total", "Total"),
            new Label("The name or identity of the indicator of which the others are parts.",
                    "Le nom ou l’identifiant de l’indicateur dont les autres sont des parties."), "");

    @Override
    public String id() {
        return "composition";
    }

    @Override
    public Label label() {
        return new Label("Parts of a total", "Parties d’un total");
    }

    @Override
    public Label description() {
        return new Label("Splits a total into its parts and checks that they make the total.",
                "Décompose un total en ses parties et vérifie qu’elles en font la somme.");
    }

    @Override
    public Label family() {
        return Families.OBSERVATORY;
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(TOTAL);
    }

    @Override
    public boolean accepts(Input input) {
        return input.has("estimates", EstimateRows.required());
    }

    @Override
    public Result run(Input input, Parameters parameters, Progress progress) throws AnalysisException {
        var estimates = input.table("estimates");
        var total = EstimateRows.find(estimates, "partOf", parameters.get(TOTAL));
        var found = EstimateRows.where(estimates, "partOf", total).boxed().toList();
        var lost = found.stream().filter(row -> !EstimateRows.hasValue(estimates, row)).toList();
        var parts = found.stream().filter(row -> EstimateRows.hasValue(estimates, row))
                .sorted(Comparator.comparing((Integer row) -> estimates.number(row, "value")).reversed()).toList();
        if (parts.isEmpty()) {
            throw new AnalysisException(new Label("The data holds no part of the total \"" + total + "\".",
                    "Les données ne contiennent aucune partie du total « " + total + " »."));
        }
        var whole = EstimateRows.where(estimates, "indicator", total)
                .filter(row -> EstimateRows.hasValue(estimates, row)).boxed().limit(1).toList();
        progress.check();
        var sum = parts.stream().map(row -> estimates.number(row, "value")).reduce(BigDecimal.ZERO, BigDecimal::add);
        var values = new LinkedHashMap<String, BigDecimal>();
        values.put("sum", sum);
        var warnings = new ArrayList<>(EstimateRows.warnings(estimates, parts, lost));
        if (!whole.isEmpty()) {
            var stated = estimates.number(whole.getFirst(), "value");
            values.put("total", stated);
            if (stated.compareTo(sum) != 0) {
                warnings.add(Label.each(language -> new Label("The parts make ", "Les parties font ").in(language)
                        + Numbers.number(sum, language)
                        + new Label(", the stated total is ", ", le total annoncé est de ")
                        .in(language) + Numbers.number(stated, language) + "."));
            }
        }
        var tables = new LinkedHashMap<String, Table>();
        tables.put("parts", EstimateRows.table("parts", new Label("Parts", "Parties"), estimates, parts));
        tables.put("total", EstimateRows.table("total", new Label("Total", "Total"), estimates, whole));
        return new Result(id(), parameters, tables, values, warnings, citation(), input.fingerprint());
    }

    @Override
    public Citation citation() {
        return Citation.of(new Label("Published counts as printed; the parts are added up and compared with the total.",
                "Effectifs publiés, tels qu’imprimés ; les parties sont additionnées et comparées au total."));
    }
}
