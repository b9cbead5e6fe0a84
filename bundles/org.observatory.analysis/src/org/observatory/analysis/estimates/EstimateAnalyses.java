// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.estimates;

import java.util.List;

import org.observatory.analysis.Analysis;

/** The analyses of this package as a plain list, for tests and programs that run without an extension registry. */
public final class EstimateAnalyses {

    private EstimateAnalyses() {
    }

    /** One of each. */
    public static List<Analysis> all() {
        return List.of(new Proportion(), new ProportionDifference(), new Trend(), new Proportions(), new Frequencies(), new CountsOverTime(),
                new Distribution(), new Correlation());
    }
}
