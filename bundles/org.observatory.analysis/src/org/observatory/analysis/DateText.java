// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads dates as people type them, in French or English whatever the language around them: « 2019 », « octobre
 * 2019 », « oct. 2019 », « 1er octobre 2019 », « 01/10/2019 », « 10/2019 », « 2019-10-01 », "October 2019". A day before
 * a month, as the French write.
 */
public final class DateText {

    private static final List<List<String>> MONTHS = List.of(
            List.of("janvier", "january", "janv", "jan"), List.of("fevrier", "february", "fevr", "fev", "feb"),
            List.of("mars", "march", "mar"), List.of("avril", "april", "avr", "apr"), List.of("mai", "may"),
            List.of("juin", "june", "jun"), List.of("juillet", "july", "juil", "jul"),
            List.of("aout", "august", "aug"), List.of("septembre", "september", "sept", "sep"),
            List.of("octobre", "october", "oct"), List.of("novembre", "november", "nov"),
            List.of("decembre", "december", "dec"));
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SEVERAL = Pattern.compile("\\s*(?:;|,(?=\\s)|\\bet\\b|\\band\\b|&)\\s*");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})(?:-(\\d{1,2}))?");
    private static final Pattern NUMBERS = Pattern.compile("(?:(\\d{1,2})[/.-])?(\\d{1,2})[/.-](\\d{4})");
    private static final Pattern DAY_FIRST = Pattern.compile("(?:(\\d{1,2})(?:er|st|nd|rd|th)?\\s+)?(\\p{L}+)\\.?\\s+(\\d{4})");
    private static final Pattern MONTH_FIRST = Pattern.compile("(\\p{L}+)\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})");

    private DateText() {
    }

    /**
     * Reads one date.
     *
     * @param typed what was typed
     * @return the date, as precise as it was typed; empty when it is no date or no day of the calendar
     */
    public static Optional<PartialDate> read(String typed) {
        var text = plain(typed).replaceAll("[\\s\\u00a0\\u202f]+", " ").strip();
        var year = YEAR.matcher(text);
        if (year.matches()) {
            return date(year.group(1), null, null);
        }
        var iso = ISO.matcher(text);
        if (iso.matches()) {
            return date(iso.group(1), iso.group(2), iso.group(3));
        }
        var numbers = NUMBERS.matcher(text);
        if (numbers.matches()) {
            return date(numbers.group(3), numbers.group(2), numbers.group(1));
        }
        var dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return date(dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1));
        }
        var monthFirst = MONTH_FIRST.matcher(text);
        return monthFirst.matches() ? date(monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2))
                : Optional.empty();
    }

    /**
     * Reads several dates with a semicolon, a comma, « et » or "and" between them.
     *
     * @param typed what was typed; blank for none
     * @return the dates in the order typed; empty when one of them is no date
     */
    public static Optional<List<PartialDate>> readAll(String typed) {
        var dates = new ArrayList<PartialDate>();
        if (typed.isBlank()) {
            return Optional.of(dates);
        }
        for (var part : SEVERAL.split(typed.strip())) {
            var date = read(part);
            if (date.isEmpty()) {
                return Optional.empty();
            }
            dates.add(date.get());
        }
        return Optional.of(dates);
    }

    /** In lower case, without accents. */
    private static String plain(String typed) {
        return MARKS.matcher(Normalizer.normalize(typed, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static String month(String name) {
        for (var at = 0; at < MONTHS.size(); at++) {
            if (MONTHS.get(at).contains(name)) {
                return String.valueOf(at + 1);
            }
        }
        return "0";
    }

    private static Optional<PartialDate> date(String year, String month, String day) {
        if ("0".equals(month) || day != null && Integer.parseInt(day) == 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(new PartialDate(Integer.parseInt(year), month == null ? 0 : Integer.parseInt(month),
                    day == null ? 0 : Integer.parseInt(day)));
        } catch (IllegalArgumentException notInCalendar) {
            return Optional.empty();
        }
    }
}
