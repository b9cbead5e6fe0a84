// SPDX-License-Identifier: EPL-2.0
package org.observatory.reports.standard;

import java.util.ArrayList;

import org.observatory.analysis.Label;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.CodingPackage.Literals;
import org.observatory.model.coding.Decision;

/** What was decided about codes. */
final class Decisions {

    private Decisions() {
    }

    /** Tells the decisions about a code. {@return how many of their quotations are not shown} */
    static int of(Page page, Code code) {
        var leftOut = 0;
        for (var decision : code.getDecisions()) {
            page.draft.named(page.named(Label.same(page.labels.feature(Literals.CODE__DECISIONS))), decision.getText() == null ? "" : decision.getText());
            var document = decision.getDocument();
            if (decision.getQuotation() == null || decision.getQuotation().isBlank()) {
                page.draft.note(origin(page, decision));
            } else if (document != null && page.release.allows(document)) {
                page.draft.quotation(decision.getQuotation(), origin(page, decision), document.getLanguage());
            } else {
                leftOut++;
                page.draft.note(origin(page, decision));
            }
        }
        return leftOut;
    }

    private static String origin(Page page, Decision decision) {
        var parts = new ArrayList<String>();
        if (decision.getDate() != null) {
            parts.add(page.labels.date(decision.getDate()));
        }
        if (decision.getCoder() != null) {
            parts.add(page.labels.name(decision.getCoder()));
        }
        if (decision.getDocument() != null) {
            parts.add(page.labels.name(decision.getDocument()));
        }
        return String.join(", ", parts);
    }
}
