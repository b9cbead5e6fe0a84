// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A date as precise as a document gives it: a year, a month of a year, or a day.
 *
 * <p>Two dates are compared by their earliest day, then the less precise first, so that {@code 2019 < 2019-01 <
 * 2019-01-01 < 2019-02}. The order is total and consistent with {@code equals}.
 *
 * @param year  the year, 1 to 9999
 * @param month the month, 1 to 12, or 0 when only the year is known
 * @param day   the day of the month, or 0 when only the year or the month is known
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {

    /** How much of a date is known. */
    public enum Precision {
        /** The year. */
        YEAR,
        /** The month of a year. */
        MONTH,
        /** The day. */
        DAY
    }

    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");
    private static final Comparator<PartialDate> ORDER = Comparator.comparingInt(PartialDate::year)
            .thenComparingInt(PartialDate::month).thenComparingInt(PartialDate::day);

    /**
     * Checks that the parts are those of a day of the calendar.
     *
     * @throws IllegalArgumentException if they are not, or if a day is given without its month
     */
    public PartialDate {
        if (year < 1 || year > 9999 || month == 0 && day != 0) {
            throw new IllegalArgumentException("Not a date: " + year + "-" + month + "-" + day);
        }
        try {
            LocalDate.of(year, month == 0 ? 1 : month, day == 0 ? 1 : day);
        } catch (DateTimeException notInCalendar) {
            throw new IllegalArgumentException("Not a date: " + year + "-" + month + "-" + day, notInCalendar);
        }
    }

    /** {@return the date of a whole year} */
    public static PartialDate of(int year) {
        return new PartialDate(year, 0, 0);
    }

    /** {@return the date of a month} */
    public static PartialDate of(int year, int month) {
        return new PartialDate(year, month, 0);
    }

    /** {@return the date of a day} */
    public static PartialDate of(LocalDate day) {
        return new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /**
     * Reads the ISO 8601 forms {@code 2019}, {@code 2019-10} and {@code 2019-10-01}, the only ones that files hold.
     *
     * @throws IllegalArgumentException if the text has another form, or is no day of the calendar
     */
    public static PartialDate parse(String text) {
        var parts = ISO.matcher(text.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException("Not a date: " + text);
        }
        var month = parts.group(2);
        var day = parts.group(3);
        if ("00".equals(month) || "00".equals(day)) {
            throw new IllegalArgumentException("Not a date: " + text);
        }
        return new PartialDate(Integer.parseInt(parts.group(1)), month == null ? 0 : Integer.parseInt(month),
                day == null ? 0 : Integer.parseInt(day));
    }

    /**
     * Reads several dates joined by white space, as a cell of a table holds them.
     *
     * @param text may be null or blank
     * @return the dates in order, none for no text
     * @throws IllegalArgumentException if a part is no date
     */
    public static List<PartialDate> parseAll(String text) {
        return text == null || text.isBlank() ? List.of()
                : Stream.of(text.strip().split("\\s+")).map(PartialDate::parse).sorted().toList();
    }

    /** {@return how much of the date is known} */
    public Precision precision() {
        return month == 0 ? Precision.YEAR : day == 0 ? Precision.MONTH : Precision.DAY;
    }

    /** {@return the first day it may be} */
    public LocalDate earliest() {
        return LocalDate.of(year, month == 0 ? 1 : month, day == 0 ? 1 : day);
    }

    /** {@return the last day it may be} */
    public LocalDate latest() {
        return switch (precision()) {
            case YEAR -> Year.of(year).atMonth(12).atEndOfMonth();
            case MONTH -> YearMonth.of(year, month).atEndOfMonth();
            case DAY -> earliest();
        };
    }

    /** {@return the first day it cannot be any more} */
    public LocalDate after() {
        return latest().plusDays(1);
    }

    /**
     * Tells whether this date is before another on any reading of both, so that 2019 is not before 2019-10.
     *
     * @param other the other date
     */
    public boolean isSurelyBefore(PartialDate other) {
        return latest().isBefore(other.earliest());
    }

    @Override
    public int compareTo(PartialDate other) {
        return ORDER.compare(this, other);
    }

    /** {@return the ISO 8601 form that {@link #parse} reads} */
    @Override
    public String toString() {
        return switch (precision()) {
            case YEAR -> digits(year, 4);
            case MONTH -> digits(year, 4) + "-" + digits(month, 2);
            case DAY -> digits(year, 4) + "-" + digits(month, 2) + "-" + digits(day, 2);
        };
    }

    /** Many thousands of dates are written at a time, which a formatter is slow for. */
    private static String digits(int number, int least) {
        var digits = Integer.toString(number);
        return "0".repeat(Math.max(0, least - digits.length())) + digits;
    }
}
