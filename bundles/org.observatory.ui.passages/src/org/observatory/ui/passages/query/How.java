// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.passages.query;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.observatory.analysis.PartialDate;
import org.observatory.coding.passages.Comparison;
import org.observatory.model.coding.AttributeType;
import org.observatory.ui.texts.NumberText;

/** How the value of an attribute is compared, in the order in which it is offered. */
public enum How {
    /** It is the same, or lies in a range of which an end may be left out. */
    VALUE,
    /** It contains a text. */
    CONTAINS,
    /** It is given, whatever it is. */
    GIVEN,
    /** It makes no sense there. */
    NOT_APPLICABLE,
    /** It was looked for and not found. */
    UNKNOWN,
    /** Nothing was entered. */
    EMPTY;

    /** {@return the ways to compare values of a type} */
    public static List<How> of(AttributeType type) {
        return type == AttributeType.TEXT ? List.of(values()) : List.of(VALUE, GIVEN, NOT_APPLICABLE, UNKNOWN, EMPTY);
    }

    /** {@return the way a comparison was made} */
    public static How of(Comparison comparison) {
        return switch (comparison) {
            case Comparison.Is is -> valueOf(is.state().name());
            case Comparison.Containing part -> CONTAINS;
            default -> VALUE;
        };
    }

    /** {@return the state that is asked for; empty where a value is} */
    public Optional<Comparison> state() {
        return this == VALUE || this == CONTAINS ? Optional.empty() : Optional.of(new Comparison.Is(Comparison.State.valueOf(name())));
    }

    /**
     * Reads numbers or dates of a range as they were typed.
     *
     * @param from    the least; blank for any
     * @param to      the greatest; blank for any
     * @param dates   whether they are dates
     * @param english whether numbers are typed as in English
     * @return the comparison; empty if one cannot be read, or nothing was typed
     */
    public static Optional<Comparison> range(String from, String to, boolean dates, boolean english) {
        if (from.isBlank() && to.isBlank()) {
            return Optional.empty();
        }
        if (dates) {
            var first = date(from);
            var last = date(to);
            return first.isEmpty() && !from.isBlank() || last.isEmpty() && !to.isBlank() ? Optional.empty()
                    : Optional.of(new Comparison.During(first.orElse(null), last.orElse(null)));
        }
        var least = NumberText.read(from, english);
        var most = NumberText.read(to, english);
        return least.isEmpty() && !from.isBlank() || most.isEmpty() && !to.isBlank() ? Optional.empty()
                : Optional.of(new Comparison.Between(least.orElse(null), most.orElse(null)));
    }

    /** {@return a date as it is typed: 2019, 10/2019, 01/10/2019 or 2019-10-01; empty for none} */
    public static Optional<PartialDate> date(String typed) {
        try {
            var parts = typed.strip().split("/");
            var written = switch (parts.length) {
                case 2 -> String.format(Locale.ROOT, "%s-%2s", parts[1], parts[0]).replace(' ', '0');
                case 3 -> String.format(Locale.ROOT, "%s-%2s-%2s", parts[2], parts[1], parts[0]).replace(' ', '0');
                default -> typed;
            };
            return typed.isBlank() ? Optional.empty() : Optional.of(PartialDate.parse(written));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** {@return the key of its name in the texts} */
    public String key() {
        return "how." + name().toLowerCase(Locale.ROOT);
    }
}
