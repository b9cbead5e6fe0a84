// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.statistical;

import org.observatory.analysis.Input;
import org.observatory.analysis.Label;
import org.observatory.charts.AnalysisRequest;

/** Bars of a hundred percent. */
public final class StackedShares extends CrossedBars {

    private static final Label METHOD = new Label("Shares of each group, each bar makes 100%; rounded shares may add up to 99 or 101.",
            "Parts dans chaque groupe, chaque barre fait 100 % ; les parts arrondies peuvent faire 99 ou 101.");

    /** Of a cross-tabulation of the project’s cases. */
    public StackedShares() {
        super("stacked-shares", new Label("Stacked bars of 100%", "Barres empilées à 100 %"),
                new Label("What groups of unequal size are made of, in shares of each.",
                        "La composition de groupes de tailles inégales, en parts de chacun."));
    }

    @Override
    boolean stacked() {
        return true;
    }

    @Override
    boolean shares() {
        return true;
    }

    @Override
    Label method() {
        return METHOD;
    }

    @Override
    public AnalysisRequest request(Input input) {
        var choice = Choice.of(input);
        return crossing(choice.nominal(0), choice.nominal(1));
    }
}
