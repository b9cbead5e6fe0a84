// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.cases.sheet;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.Objects;

import org.observatory.analysis.Language;
import org.observatory.analysis.Numbers;
import org.observatory.analysis.PartialDate;

/** What one cell of a sheet holds. In a CSV file every cell that is not empty is a {@link Text}. */
public sealed interface Cell {

    /** The cell that holds nothing. */
    Cell EMPTY = new Empty();

    /** Nothing, or white space alone. */
    record Empty() implements Cell {
    }

    /**
     * A text, as it stands.
     *
     * @param text never blank, with line feeds alone as line ends, and with no character that XML cannot hold
     */
    record Text(String text) implements Cell {

        /** The text may not be null. */
        public Text {
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * A number.
     *
     * @param value   its value, in the unit in which it is shown: 35 for 0.35 shown as 35 %
     * @param percent whether it is shown in per cent
     */
    record Number(BigDecimal value, boolean percent) implements Cell {

        /** A number that is not shown in per cent. */
        public static Number of(long value) {
            return new Number(BigDecimal.valueOf(value), false);
        }

        /** A number that is not shown in per cent. */
        public static Number of(String value) {
            return new Number(new BigDecimal(value), false);
        }
    }

    /** A truth value. */
    record Flag(boolean value) implements Cell {
    }

    /**
     * A date.
     *
     * @param date as precise as the format of the cell shows it
     * @param time the time of the day, to the second; null for none
     */
    record Day(PartialDate date, LocalTime time) implements Cell {

        /** A date without time. */
        public static Day of(String iso) {
            return new Day(PartialDate.parse(iso), null);
        }
    }

    /**
     * The error of a formula.
     *
     * @param shown what the cell shows, such as {@code #N/A}
     */
    record Fault(String shown) implements Cell {
    }

    /** {@return whether the cell holds nothing} */
    default boolean isEmpty() {
        return this == EMPTY || this instanceof Empty;
    }

    /** {@return the value as a text attribute takes it: numbers with a decimal point, dates in ISO form; empty for nothing} */
    default String plain() {
        return switch (this) {
            case Empty empty -> "";
            case Text text -> text.text();
            case Number number -> number.value().toPlainString() + (number.percent() ? Numbers.WIDE + "%" : "");
            case Flag flag -> flag.value() ? "oui" : "non";
            case Day day -> day.date() + (day.time() == null ? "" : " " + day.time());
            case Fault fault -> fault.shown();
        };
    }

    /** {@return the value as a message shows it} */
    default String shown(Language language) {
        return switch (this) {
            case Number number when number.percent() -> Numbers.percent(number.value(), language);
            case Number number -> Numbers.number(number.value(), language);
            case Flag flag when language == Language.ENGLISH -> flag.value() ? "yes" : "no";
            default -> plain();
        };
    }
}
