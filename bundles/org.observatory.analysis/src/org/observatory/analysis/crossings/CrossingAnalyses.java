// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.crossings;

import java.util.List;

import org.observatory.analysis.Analysis;

/** The analyses of this package as a plain list, for tests and programs that run without an extension registry. */
public final class CrossingAnalyses {

    private CrossingAnalyses() {
    }

    /** One of each. */
    public static List<Analysis> all() {
        return List.of(new Crosstab(), new CodeFrequencies(), new Cooccurrence(), new CodeMatrix(),
                new TypologyCrossing(), new Words());
    }
}
