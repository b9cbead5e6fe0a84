// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.analysis.result;

import java.util.Set;
import java.util.stream.Collectors;

import org.observatory.analysis.Analysis;
import org.observatory.analysis.agreement.AgreementAnalyses;
import org.observatory.analysis.agreement.AgreementReport;

/** Which columns are shown only to whoever asks for more: of a report on agreement all coefficients but α and percent agreement. */
final class Further {

    private static final Set<String> FIRST = Set.of("krippendorff-alpha", "percent-agreement");

    private Further() {
    }

    static Set<String> columns(Analysis analysis) {
        return analysis instanceof AgreementReport ? AgreementAnalyses.all().stream().map(Analysis::id).filter(id -> !FIRST.contains(id))
                .collect(Collectors.toSet()) : Set.of();
    }
}
