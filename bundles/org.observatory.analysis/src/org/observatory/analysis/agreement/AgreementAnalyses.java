// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.agreement;

import java.util.List;

import org.observatory.analysis.Analysis;

/** The coefficients of agreement as a plain list, for tests and programs that run without an extension registry. */
public final class AgreementAnalyses {

    private AgreementAnalyses() {
    }

    /** One of each. */
    public static List<Analysis> all() {
        return List.of(new KrippendorffAlpha(), new PercentAgreement(), new Holsti(), new CohenKappa(), new ScottPi(),
                new FleissKappa(), new BrennanPrediger(), new GwetAc(), new UnitizedAlpha());
    }
}
