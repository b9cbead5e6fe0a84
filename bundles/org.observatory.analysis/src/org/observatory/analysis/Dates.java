// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis;

import java.util.List;

import org.observatory.analysis.PartialDate.Precision;

/** Partial dates as people write them. Each is shown as precise as it is known, never more. */
public final class Dates {

    private static final List<Label> MONTHS = List.of(
            new Label("January", "janvier"), new Label("February", "février"), new Label("March", "mars"),
            new Label("April", "avril"), new Label("May", "mai"), new Label("June", "juin"),
            new Label("July", "juillet"), new Label("August", "août"), new Label("September", "septembre"),
            new Label("October", "octobre"), new Label("November", "novembre"), new Label("December", "décembre"));

    private static final List<Label> SHORT_MONTHS = List.of(
            new Label("Jan", "janv."), new Label("Feb", "févr."), new Label("Mar", "mars"),
            new Label("Apr", "avr."), new Label("May", "mai"), new Label("June", "juin"),
            new Label("July", "juil."), new Label("Aug", "août"), new Label("Sept", "sept."),
            new Label("Oct", "oct."), new Label("Nov", "nov."), new Label("Dec", "déc."));

    private Dates() {
    }

    /** In full: « 2019 », « octobre 2019 », « 1er octobre 2019 »; "2019", "October 2019", "1 October 2019". */
    public static String full(PartialDate date, Language language) {
        return write(date, MONTHS, language);
    }

    /** With the month shortened: « oct. 2019 », « 1er oct. 2019 »; "Oct 2019", "1 Oct 2019". */
    public static String brief(PartialDate date, Language language) {
        return write(date, SHORT_MONTHS, language);
    }

    /** Several dates, in full: « octobre 2019 et mai 2020 ». Empty text for none. */
    public static String full(List<PartialDate> dates, Language language) {
        return Wording.list(dates.stream().map(date -> full(date, language)).toList(), language);
    }

    /** Several dates, with the months shortened. Empty text for none. */
    public static String brief(List<PartialDate> dates, Language language) {
        return Wording.list(dates.stream().map(date -> brief(date, language)).toList(), language);
    }

    /**
     * A period: « 2008–2012 », « avril 2018 – janvier 2019 », « depuis 2020 », « jusqu’en 2019 ».
     *
     * @param start null when unknown
     * @param end   null when unknown or still to come
     */
    public static String period(PartialDate start, PartialDate end, Language language) {
        var french = language == Language.FRENCH;
        if (start == null) {
            return end == null ? "" : (french ? end.day() > 0 ? "jusqu’au " : "jusqu’en " : "until ")
                    + full(end, language);
        }
        if (end == null) {
            return (french ? since(start) : "since ") + full(start, language);
        }
        if (start.equals(end)) {
            return full(start, language);
        }
        var dash = start.precision() == Precision.YEAR && end.precision() == Precision.YEAR ? "–" : "\u00a0– ";
        return full(start, language) + dash + full(end, language);
    }

    private static String since(PartialDate start) {
        return start.day() > 0 ? "depuis le " : "depuis ";
    }

    private static String write(PartialDate date, List<Label> months, Language language) {
        var year = String.valueOf(date.year());
        if (date.month() == 0) {
            return year;
        }
        var month = months.get(date.month() - 1).in(language);
        if (date.day() == 0) {
            return month + "\u00a0" + year;
        }
        var day = date.day() == 1 && language == Language.FRENCH ? "1er" : String.valueOf(date.day());
        return day + "\u00a0" + month + "\u00a0" + year;
    }
}
