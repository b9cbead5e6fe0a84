// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A partial date as the cells of {@link Kind#DATE} columns write it: a year, a year and a month, or a day.
 *
 * @param year  the year
 * @param month 1 to 12, 0 when only the year is known
 * @param day   1 to 31, 0 when only the month is known
 */
public record IsoDate(int year, int month, int day) implements Comparable<IsoDate> {

    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    private static final Comparator<IsoDate> ORDER =
            Comparator.comparing(IsoDate::first).thenComparing(IsoDate::month).thenComparing(IsoDate::day);

    /** The date must exist. */
    public IsoDate {
        if (month == 0 && day != 0) {
            throw new IllegalArgumentException("A day needs its month.");
        }
        LocalDate.of(year, Math.max(1, month), Math.max(1, day));
    }

    /**
     * Reads {@code 2019}, {@code 2019-10} or {@code 2019-10-01}.
     *
     * @throws IllegalArgumentException when the text is none of these or no such date exists
     */
    public static IsoDate parse(String text) {
        var match = FORM.matcher(text);
        if (!match.matches()) {
            throw new IllegalArgumentException("\"" + text + "\" is no date: write 2019, 2019-10 or 2019-10-01.");
        }
        try {
            return new IsoDate(Integer.parseInt(match.group(1)), part(match.group(2)), part(match.group(3)));
        } catch (DateTimeException missing) {
            throw new IllegalArgumentException("There is no date " + text + ".", missing);
        }
    }

    /** Reads several dates joined by spaces, earliest first; none for null or blank text. */
    public static List<IsoDate> parseAll(String text) {
        return text == null || text.isBlank() ? List.of()
                : Stream.of(text.strip().split("\\s+")).map(IsoDate::parse).sorted().toList();
    }

    private static int part(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /** The first day it may mean. */
    public LocalDate first() {
        return LocalDate.of(year, Math.max(1, month), Math.max(1, day));
    }

    /** The day after the last it may mean. */
    public LocalDate after() {
        return month == 0 ? first().plusYears(1) : day == 0 ? first().plusMonths(1) : first().plusDays(1);
    }

    /** Whether only the year is known. */
    public boolean yearOnly() {
        return month == 0;
    }

    /** By the first day; where that is the same, the less precise date comes first. */
    @Override
    public int compareTo(IsoDate other) {
        return ORDER.compare(this, other);
    }

    /** The form that {@link #parse} reads. */
    @Override
    public String toString() {
        return month == 0 ? String.format(Locale.ROOT, "%04d", year)
                : day == 0 ? String.format(Locale.ROOT, "%04d-%02d", year, month)
                        : String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
    }
}
