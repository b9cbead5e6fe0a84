// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.statistical;

import java.util.Map;

import org.observatory.analysis.Input;
import org.observatory.analysis.Label;
import org.observatory.charts.AnalysisRequest;

/** Slices of a circle. */
public final class Pie extends PartsOfWhole {

    /** Of the values of an attribute. */
    public Pie() {
        super("pie", new Label("Pie", "Secteurs"), new Label("A few parts of one whole, six at most, for a public that knows no other chart.",
                "Quelques parts d’un tout, six au plus, pour un public qui ne connaît pas d’autre graphique."), new AnalysisRequest("frequencies", Map.of()));
    }

    @Override
    boolean ring() {
        return false;
    }

    @Override
    public AnalysisRequest request(Input input) {
        return Choice.of(input).nominal(1).map(column -> new AnalysisRequest("frequencies", Map.of("variable", column))).orElse(request());
    }
}
