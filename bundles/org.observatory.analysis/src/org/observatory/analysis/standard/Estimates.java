// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.standard;

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
import org.observatory.analysis.Parameter;
import org.observatory.analysis.Parameters;
import org.observatory.analysis.Progress;
import org.observatory.analysis.Result;

/**
 * The estimates of one indicator, side by side. The result's table {@code estimates} holds one row an estimate with its
 * population, value as printed, unit, qualifier, dates, base and source. Figures whose value was lost are named in the
 * warnings and have no row.
 */
public final class Estimates implements Analysis {

    /** The UUID of the indicator. */
    public static final Parameter<String> INDICATOR = new Parameter.Text("indicator",
            new Label("Indicator", "Indicateur"),
            new Label("The name or identity of the indicator whose estimates are compared.",
                    "Le nom ou l’identifiant de l’indicateur dont on compare les estimations."), "");

    /** In which order: {@code population} (greatest value first) or {@code date} (earliest first). */
    public static final Parameter<String> BY = new Parameter.Choice("by", new Label("Compare", "Comparer"),
            new Label("Whether populations or dates are compared.", "Si l’on compare des populations ou des dates."),
            "population", choices());

    private static Map<String, Label> choices() {
        var choices = new LinkedHashMap<String, Label>();
        choices.put("population",
                new Label("populations, greatest value first",
                "les populations, de la plus grande valeur à la plus petite"));
        choices.put("date", new Label("dates, earliest first", "les dates, de la plus ancienne à la plus récente"));
        return choices;
    }

    @Override
    public String id() {
        return "estimates";
    }

    @Override
    public Label label() {
        return new Label("Estimates of an indicator", "Estimations d’un indicateur");
    }

    @Override
    public Label description() {
        return new Label("Puts the estimates of one indicator side by side, by population or by date.",
                "Met côte à côte les estimations d’un indicateur, par population ou par date.");
    }

    @Override
    public Label family() {
        return Families.OBSERVATORY;
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(INDICATOR, BY);
    }

    @Override
    public boolean accepts(Input input) {
        return input.has("estimates", EstimateRows.required());
    }

    @Override
    public Result run(Input input, Parameters parameters, Progress progress) throws AnalysisException {
        var estimates = input.table("estimates");
        var indicator = EstimateRows.find(estimates, "indicator", parameters.get(INDICATOR));
        var found = EstimateRows.where(estimates, "indicator", indicator).boxed().toList();
        var lost = found.stream().filter(row -> !EstimateRows.hasValue(estimates, row)).toList();
        var order = parameters.get(BY).equals("date") ? EstimateRows.byDate(estimates)
                : Comparator.comparing((Integer row) -> estimates.number(row, "value")).reversed();
        var shown = found.stream().filter(row -> EstimateRows.hasValue(estimates, row)).sorted(order).toList();
        if (shown.isEmpty()) {
            throw new AnalysisException(new Label("The data holds no estimate of the indicator \"" + indicator + "\".",
                    "Les données ne contiennent aucune estimation de l’indicateur « " + indicator + " »."));
        }
        progress.check();
        var table = EstimateRows.table("estimates", estimates.label(shown.getFirst(), "indicatorLabel"), estimates,
                shown);
        return new Result(id(), parameters, Map.of("estimates", table), Map.of(),
                EstimateRows.warnings(estimates, shown, lost), citation(), input.fingerprint());
    }

    @Override
    public Citation citation() {
        return Citation.of(new Label("Published estimates as printed; no computation.",
                "Estimations publiées, telles qu’imprimées ; aucun calcul."));
    }
}
