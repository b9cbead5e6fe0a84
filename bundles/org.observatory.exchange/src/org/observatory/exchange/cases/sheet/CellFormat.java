// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.cases.sheet;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Pattern;

import org.apache.poi.ss.usermodel.DateUtil;
import org.observatory.analysis.PartialDate;
import org.observatory.analysis.PartialDate.Precision;

/** What the number format of a cell makes of its number, as far as a reader is to know. */
sealed interface CellFormat {

    /** A number shown as a number. */
    record Plain() implements CellFormat {
    }

    /** A number shown in per cent. */
    record Percent() implements CellFormat {
    }

    /** A number shown with leading zeros, as postal codes are. */
    record Padded(int digits) implements CellFormat {
    }

    /** A date, shown to this precision. */
    record Date(Precision precision) implements CellFormat {
    }

    /** A time of the day or a duration, without a date. */
    record Time() implements CellFormat {
    }

    /** Quoted texts, escaped characters, spaces left for alignment, and what stands in brackets: colours, languages. */
    Pattern ASIDE = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?!h+\\]|m+\\]|s+\\])[^\\]]*\\]");

    /**
     * The format of a number format of XLSX.
     *
     * @param id   its number, by which DateUtil knows those built in
     * @param code its code, as {@code dd/mm/yyyy}; null for none
     */
    static CellFormat of(int id, String code) {
        if (code == null) {
            return new Plain();
        }
        var first = ASIDE.matcher(code).replaceAll("").split(";", -1)[0].toLowerCase(Locale.ROOT);
        if (DateUtil.isADateFormat(id, code)) {
            return first.contains("y") || first.contains("d") || first.contains("mmm") ? new Date(precision(first)) : new Time();
        }
        if (first.contains("%")) {
            return new Percent();
        }
        return first.matches("0{2,15}") ? new Padded(first.length()) : new Plain();
    }

    private static Precision precision(String code) {
        return code.contains("d") ? Precision.DAY : code.contains("m") ? Precision.MONTH : Precision.YEAR;
    }

    /** The date as precise as a format shows it; a time is kept where there is one, and then the day with it. */
    static Cell.Day day(LocalDateTime moment, Precision shown) {
        var time = moment.toLocalTime().withNano(0);
        var date = moment.toLocalDate();
        if (!time.equals(LocalTime.MIDNIGHT)) {
            return new Cell.Day(PartialDate.of(date), time);
        }
        return new Cell.Day(partial(date, shown), null);
    }

    private static PartialDate partial(LocalDate date, Precision shown) {
        return switch (shown) {
            case YEAR -> PartialDate.of(date.getYear());
            case MONTH -> PartialDate.of(date.getYear(), date.getMonthValue());
            case DAY -> PartialDate.of(date);
        };
    }
}
