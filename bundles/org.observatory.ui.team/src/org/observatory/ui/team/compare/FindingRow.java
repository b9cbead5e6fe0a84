// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.team.compare;

import java.util.List;

import org.observatory.coding.team.Finding;
import org.observatory.model.coding.Ruling;

/** A finding as a row of the list: the same object as long as the coders' passages there stay as they are. */
final class FindingRow {

    private final Finding finding;
    private final String quotation;
    private boolean settled;
    private List<Ruling> rulings = List.of();

    FindingRow(Finding finding, String quotation) {
        this.finding = finding;
        this.quotation = quotation;
    }

    Finding finding() {
        return finding;
    }

    /** The text from the first unit coded to the last. */
    String quotation() {
        return quotation;
    }

    boolean isSettled() {
        return settled;
    }

    List<Ruling> rulings() {
        return rulings;
    }

    void settle(boolean now, List<Ruling> by) {
        settled = now;
        rulings = List.copyOf(by);
    }
}
