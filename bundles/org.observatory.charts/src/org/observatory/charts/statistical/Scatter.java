// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.statistical;

import java.util.List;
import java.util.Map;

import org.observatory.analysis.Input;
import org.observatory.analysis.Label;
import org.observatory.charts.AnalysisRequest;

/** Points by two numbers. */
public final class Scatter extends PointChart {

    /** Of two numbers of the cases, or of codes. */
    public Scatter() {
        super("scatter", new Label("Scatter plot", "Nuage de points"), new Label("Whether two numbers of the same individuals go together.",
                "Si deux nombres des mêmes individus vont ensemble."), "correlation", List.of("correlation", "code-frequencies", "cooccurrence"));
    }

    @Override
    boolean sized() {
        return false;
    }

    /** Two columns of numbers, else one by the first of dates, else codes. */
    @Override
    public AnalysisRequest request(Input input) {
        var choice = Choice.of(input);
        if (choice.numbers().size() > 1) {
            return new AnalysisRequest("correlation", Map.of("x", choice.numbers().get(0).key(), "y", choice.numbers().get(1).key()));
        }
        if (choice.number().isPresent() && choice.date().isPresent()) {
            return new AnalysisRequest("correlation", Map.of("x", choice.date().get(), "y", choice.number().get()));
        }
        return input.has("codings", "codeId") ? new AnalysisRequest("code-frequencies", Map.of()) : request();
    }
}
