// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.cases;

import java.util.List;
import java.util.regex.Pattern;

import org.observatory.exchange.cases.sheet.Cell;
import org.observatory.exchange.cases.sheet.Sheet.NumberStyle;
import org.observatory.exchange.cases.values.WrittenDate;
import org.observatory.exchange.cases.values.WrittenDate.Order;

/**
 * How numbers and dates are written in a column, as far as its own texts tell.
 *
 * @param numbers which sign goes before decimals
 * @param dates   whether the day or the month comes first
 * @param told    whether the cells tell that order, and it is not just the usual one
 */
record ColumnStyle(NumberStyle numbers, Order dates, boolean told) {

    /** Not the thousands of the other style: not three digits after a single sign. */
    private static final Pattern COMMA = Pattern.compile(".*\\d,(?:\\d{1,2}|\\d{4,})\\D*|.*\\d\\.\\d{3}(?:\\.\\d{3}|,\\d).*");
    private static final Pattern POINT = Pattern.compile(".*\\d\\.(?:\\d{1,2}|\\d{4,})\\D*|.*\\d,\\d{3}(?:,\\d{3}|\\.\\d).*");
    private static final int LONGEST = 40;

    /**
     * The style of a column.
     *
     * @param cells its cells
     * @param file  how the file as a whole writes numbers, where that is known
     */
    static ColumnStyle of(List<Cell> cells, NumberStyle file) {
        var commas = false;
        var points = false;
        var dayFirst = false;
        var monthFirst = false;
        for (var cell : cells) {
            if (cell instanceof Cell.Text text && mayBeFigures(text.text())) {
                var figures = text.text();
                commas = commas || COMMA.matcher(figures).matches();
                points = points || POINT.matcher(figures).matches();
                dayFirst = dayFirst || WrittenDate.tells(figures, Order.DAY_FIRST);
                monthFirst = monthFirst || WrittenDate.tells(figures, Order.MONTH_FIRST);
            }
        }
        var numbers = commas == points ? file : commas ? NumberStyle.COMMA : NumberStyle.POINT;
        return new ColumnStyle(numbers, monthFirst && !dayFirst ? Order.MONTH_FIRST : Order.DAY_FIRST, dayFirst != monthFirst);
    }

    /** Whether a text is short and begins with a figure, a sign or a space, so that it is worth a closer look. */
    private static boolean mayBeFigures(String text) {
        return text.length() <= LONGEST && !text.isEmpty() && !Character.isLetter(text.charAt(0));
    }
}
