// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.charts.show;

import java.math.BigDecimal;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Table;

/**
 * The order of the rows beside a picture.
 *
 * @param column     the column they are sorted by; empty for the order of the chart
 * @param descending whether the last comes first
 */
public record RowOrder(String column, boolean descending) {

    /** The order of the chart. */
    public static final RowOrder OF_CHART = new RowOrder("", false);

    /** {@return the order after a click on a heading: ascending, then descending, then that of the chart again} */
    public RowOrder clicked(String heading) {
        if (!column.equals(heading)) {
            return new RowOrder(heading, false);
        }
        return descending ? OF_CHART : new RowOrder(heading, true);
    }

    /** {@return the rows of a table in this order; empty cells last} */
    public List<Integer> rows(Table table, Language language) {
        var rows = table.rows().boxed();
        if (!table.has(column)) {
            return rows.toList();
        }
        var collator = Collator.getInstance(language.locale());
        Comparator<Object> cells = (first, second) -> compare(first, second, collator, language);
        var filled = Comparator.nullsLast(descending ? cells.reversed() : cells);
        return rows.sorted(Comparator.comparing(row -> table.cell(row, column), filled)).toList();
    }

    private static int compare(Object first, Object second, Collator collator, Language language) {
        if (first instanceof BigDecimal one && second instanceof BigDecimal other) {
            return one.compareTo(other);
        }
        return collator.compare(text(first, language), text(second, language));
    }

    private static String text(Object cell, Language language) {
        return cell instanceof Label label ? label.in(language) : Objects.toString(cell);
    }
}
