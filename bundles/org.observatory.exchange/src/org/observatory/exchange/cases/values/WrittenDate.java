// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.cases.values;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.observatory.analysis.PartialDate;

/**
 * A date as people write it: {@code 2019}, {@code 10/2019}, {@code 03/10/2019}, {@code 2019-10-03}, « 3 octobre 2019 »,
 * "October 2019", {@code oct-19}.
 *
 * @param date     the date
 * @param doubtful whether another reading is as good: the day and the month may change places
 * @param shortYear whether the year has two digits
 */
public record WrittenDate(PartialDate date, boolean doubtful, boolean shortYear) {

    /** Which comes first in {@code 03/10/2019}. */
    public enum Order {
        /** The day, as in French and in British English. */
        DAY_FIRST,
        /** The month, as in American English. */
        MONTH_FIRST
    }

    private static final int LONGEST = 40;
    /** Years of two digits below it are of this century. */
    private static final int PIVOT = 50;
    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?)?");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4}|\\d{2})");
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})[-/. ](\\d{4})");
    private static final Pattern WORDS = Pattern.compile("(?:(\\d{1,2})(?:er|st|nd|rd|th)?[ -])?([a-z]{3,9})\\.?[ -](\\d{4}|\\d{2})");
    private static final Pattern AMERICAN = Pattern.compile("([a-z]{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})");
    private static final Map<String, Integer> MONTHS = Map.ofEntries(Map.entry("janvier", 1), Map.entry("fevrier", 2),
            Map.entry("mars", 3), Map.entry("avril", 4), Map.entry("mai", 5), Map.entry("juin", 6), Map.entry("juillet", 7),
            Map.entry("aout", 8), Map.entry("septembre", 9), Map.entry("octobre", 10), Map.entry("novembre", 11),
            Map.entry("decembre", 12), Map.entry("janv", 1), Map.entry("fevr", 2), Map.entry("fev", 2), Map.entry("avr", 4),
            Map.entry("juil", 7), Map.entry("sept", 9), Map.entry("oct", 10), Map.entry("nov", 11), Map.entry("dec", 12),
            Map.entry("january", 1), Map.entry("february", 2), Map.entry("march", 3), Map.entry("april", 4), Map.entry("may", 5),
            Map.entry("june", 6), Map.entry("july", 7), Map.entry("august", 8), Map.entry("september", 9),
            Map.entry("october", 10), Map.entry("november", 11), Map.entry("december", 12), Map.entry("jan", 1),
            Map.entry("feb", 2), Map.entry("mar", 3), Map.entry("apr", 4), Map.entry("jun", 6), Map.entry("jul", 7),
            Map.entry("aug", 8), Map.entry("sep", 9));

    /**
     * Reads a date.
     *
     * @param written the text of the cell
     * @param order   which comes first where both orders are days of the calendar
     * @return the date, if it is one
     */
    public static Optional<WrittenDate> read(String written, Order order) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        var text = Folded.of(written);
        var parts = ISO.matcher(text);
        if (parts.matches()) {
            return date(number(parts, 1), number(parts, 2), number(parts, 3)).map(date -> new WrittenDate(date, false, false));
        }
        parts = MONTH.matcher(text);
        if (parts.matches()) {
            return date(number(parts, 2), number(parts, 1), 0).filter(date -> date.month() > 0)
                    .map(date -> new WrittenDate(date, false, false));
        }
        parts = NUMBERS.matcher(text);
        if (parts.matches()) {
            return numbers(number(parts, 1), number(parts, 2), parts.group(3), order);
        }
        parts = WORDS.matcher(text);
        if (parts.matches()) {
            return named(number(parts, 1), parts.group(2), parts.group(3));
        }
        parts = AMERICAN.matcher(text);
        return parts.matches() ? named(number(parts, 2), parts.group(1), parts.group(3)) : Optional.empty();
    }

    /** {@return whether a text has a year after two numbers of which only this order makes a day of the calendar} */
    public static boolean tells(String written, Order order) {
        var other = order == Order.DAY_FIRST ? Order.MONTH_FIRST : Order.DAY_FIRST;
        var parts = NUMBERS.matcher(Folded.of(written));
        return parts.matches() && inOrder(number(parts, 1), number(parts, 2), year(parts.group(3)), order).isPresent()
                && inOrder(number(parts, 1), number(parts, 2), year(parts.group(3)), other).isEmpty();
    }

    private static Optional<WrittenDate> numbers(int first, int second, String year, Order order) {
        var other = order == Order.DAY_FIRST ? Order.MONTH_FIRST : Order.DAY_FIRST;
        var asAsked = inOrder(first, second, year(year), order);
        var swapped = inOrder(first, second, year(year), other);
        return asAsked.map(date -> new WrittenDate(date, swapped.isPresent() && first != second, year.length() == 2));
    }

    private static Optional<PartialDate> inOrder(int first, int second, int year, Order order) {
        var dayFirst = order == Order.DAY_FIRST;
        return first == 0 || second == 0 ? Optional.empty() : date(year, dayFirst ? second : first, dayFirst ? first : second);
    }

    private static Optional<WrittenDate> named(int day, String month, String year) {
        var number = MONTHS.get(month);
        return number == null ? Optional.empty()
                : date(year(year), number, day).map(date -> new WrittenDate(date, false, year.length() == 2));
    }

    private static int number(Matcher parts, int group) {
        return parts.group(group) == null ? 0 : Integer.parseInt(parts.group(group));
    }

    private static int year(String digits) {
        var year = Integer.parseInt(digits);
        return digits.length() == 4 ? year : year < PIVOT ? 2000 + year : 1900 + year;
    }

    private static Optional<PartialDate> date(int year, int month, int day) {
        try {
            return Optional.of(new PartialDate(year, month, day));
        } catch (IllegalArgumentException notInCalendar) {
            return Optional.empty();
        }
    }
}
