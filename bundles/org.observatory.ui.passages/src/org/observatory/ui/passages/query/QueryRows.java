// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.passages.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.observatory.coding.passages.PassageQuery;

/**
 * A question as rows of conditions.
 *
 * @param all  whether all are to hold, or one of them
 * @param rows the conditions; none for every passage
 */
public record QueryRows(boolean all, List<QueryRow> rows) {

    /** The rows are copied. */
    public QueryRows {
        rows = List.copyOf(rows);
    }

    /** {@return a question as rows; empty if it is more than rows can say} */
    public static Optional<QueryRows> of(PassageQuery query) {
        return switch (query) {
            case PassageQuery.Everything everything -> Optional.of(new QueryRows(true, List.of()));
            case PassageQuery.All several -> of(true, several.queries());
            case PassageQuery.Any several -> of(false, several.queries());
            default -> of(true, List.of(query));
        };
    }

    private static Optional<QueryRows> of(boolean all, List<PassageQuery> queries) {
        var rows = new ArrayList<QueryRow>();
        for (var query : queries) {
            var is = !(query instanceof PassageQuery.Not);
            var condition = query instanceof PassageQuery.Not not ? not.query() : query;
            if (!QueryRow.fits(condition)) {
                return Optional.empty();
            }
            rows.add(new QueryRow(is, condition));
        }
        return Optional.of(new QueryRows(all, rows));
    }

    /** {@return the question they ask} */
    public PassageQuery query() {
        var queries = rows.stream().map(QueryRow::query).toList();
        return queries.isEmpty() ? PassageQuery.EVERYTHING : all ? PassageQuery.all(queries) : PassageQuery.any(queries);
    }
}
