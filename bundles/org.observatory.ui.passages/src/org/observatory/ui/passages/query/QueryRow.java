// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.passages.query;

import org.observatory.coding.passages.PassageQuery;

/**
 * A condition as one row.
 *
 * @param is        whether it is to hold, or not to
 * @param condition the condition: one that fits in a row, see {@link #fits}
 */
public record QueryRow(boolean is, PassageQuery condition) {

    /** It fits. */
    public QueryRow {
        if (!fits(condition)) {
            throw new IllegalArgumentException("does not fit in a row");
        }
    }

    /** {@return whether a question fits in a row: one of several does not, nor a relation to passages that are told by several} */
    public static boolean fits(PassageQuery query) {
        return switch (query) {
            case PassageQuery.Everything everything -> false;
            case PassageQuery.All all -> false;
            case PassageQuery.Any any -> false;
            case PassageQuery.Not not -> false;
            case PassageQuery.Listed listed -> false;
            case PassageQuery.Related related -> related.to() instanceof PassageQuery.OfCode || related.to() instanceof PassageQuery.OfSet
                    || related.to() instanceof PassageQuery.Everything;
            default -> true;
        };
    }

    /** {@return the question it asks} */
    public PassageQuery query() {
        return is ? condition : new PassageQuery.Not(condition);
    }
}
