// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.statistical;

import org.observatory.analysis.Input;
import org.observatory.analysis.Label;
import org.observatory.charts.AnalysisRequest;

/** Bars side by side. */
public final class GroupedBars extends CrossedBars {

    private static final Label METHOD = new Label("Counts: groups of unequal size are compared by their n.",
            "Effectifs : des groupes de tailles inégales se comparent en tenant compte de n.");

    /** Of a cross-tabulation of the project’s cases. */
    public GroupedBars() {
        super("grouped-bars", new Label("Grouped bars", "Barres groupées"),
                new Label("Counts of two or three values side by side in each group, where the counts themselves matter.",
                        "Effectifs de deux ou trois valeurs côte à côte dans chaque groupe, quand les effectifs eux-mêmes comptent."));
    }

    @Override
    boolean stacked() {
        return false;
    }

    @Override
    boolean shares() {
        return false;
    }

    @Override
    Label method() {
        return METHOD;
    }

    @Override
    public AnalysisRequest request(Input input) {
        var choice = Choice.of(input);
        return crossing(choice.nominal(1), choice.flag());
    }
}
