// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.cases;

import java.util.List;

import org.observatory.analysis.Label;
import org.observatory.exchange.cases.sheet.CellPlace;
import org.observatory.model.coding.Case;

/**
 * What a row makes of a case.
 *
 * @param one     the case: one of the project, or one that the import makes, which has its values already
 * @param row     the row, as its first column
 * @param changes what changes, in the order of the columns
 */
public record CaseChange(Case one, CellPlace row, List<Value> changes) {

    /** Copies the changes. */
    public CaseChange {
        changes = List.copyOf(changes);
    }

    /**
     * One value that changes.
     *
     * @param heading the heading of the column
     * @param place   the cell
     * @param before  what the case holds; empty for nothing
     * @param after   what it will hold; empty for nothing
     */
    public record Value(String heading, CellPlace place, Label before, Label after) {
    }
}
