// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.statistical;

import java.util.Map;

import org.observatory.analysis.Input;
import org.observatory.analysis.Label;
import org.observatory.analysis.standard.ReferenceIds;
import org.observatory.charts.AnalysisRequest;

/** Slices of a ring, with the whole in its middle. */
public final class Doughnut extends PartsOfWhole {

    private static final String PERIMETERS = ReferenceIds.of("indicator-perimetres-projets-territoire");

    /** Of a published total. */
    public Doughnut() {
        super("doughnut", new Label("Doughnut", "Anneau"), new Label("A few parts of one whole, six at most, with the total in the middle.",
                "Quelques parts d’un tout, six au plus, avec le total au milieu."), new AnalysisRequest("composition", Map.of("total", PERIMETERS)));
    }

    @Override
    boolean ring() {
        return true;
    }

    /** The perimeters of territorial projects where the data have them, else the values of an attribute. */
    @Override
    public AnalysisRequest request(Input input) {
        var estimates = input.tables().get("estimates");
        if (estimates != null && estimates.has("partOf") && estimates.rows().anyMatch(row -> PERIMETERS.equals(estimates.text(row, "partOf")))) {
            return request();
        }
        return Choice.of(input).nominal(1).map(column -> new AnalysisRequest("frequencies", Map.of("variable", column))).orElse(request());
    }
}
