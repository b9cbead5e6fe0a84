// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.statistical;

import org.observatory.analysis.Input;
import org.observatory.analysis.Label;
import org.observatory.charts.AnalysisRequest;

/** Bars on each other: totals and their parts. */
public final class StackedBars extends CrossedBars {

    private static final Label METHOD = new Label("Only the first parts begin at one line: compare the others by their figures.",
            "Seules les premières parts ont la même origine : comparez les autres par leurs chiffres.");

    /** Of a cross-tabulation of the project’s cases. */
    public StackedBars() {
        super("stacked-bars", new Label("Stacked bars", "Barres empilées"),
                new Label("How large each group is and what it is made of, where the totals matter most.",
                        "La taille de chaque groupe et ce qui le compose, quand les totaux comptent le plus."));
    }

    @Override
    boolean stacked() {
        return true;
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
        var columns = choice.scale();
        return crossing(columns.flatMap(choice::other), columns);
    }
}
