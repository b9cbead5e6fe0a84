// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.passages;

import java.math.BigDecimal;
import java.util.Objects;

import org.observatory.analysis.PartialDate;

/** What the value of an attribute is compared with. A value of another type, or none, compares with nothing but a state. */
public sealed interface Comparison {

    /** Whether a value is known. */
    enum State {
        /** A value stands there. */
        GIVEN,
        /** The attribute makes no sense there. */
        NOT_APPLICABLE,
        /** It was looked for and not found. */
        UNKNOWN,
        /** Nothing was entered. */
        EMPTY
    }

    /**
     * Whether it is known.
     *
     * @param state the state
     */
    record Is(State state) implements Comparison {
        /** The state is not null. */
        public Is {
            Objects.requireNonNull(state);
        }
    }

    /**
     * The same text, whatever its case and accents.
     *
     * @param text the text
     */
    record SameText(String text) implements Comparison {
        /** The text is not null. */
        public SameText {
            Objects.requireNonNull(text);
        }
    }

    /**
     * A text that contains another, whatever its case and accents.
     *
     * @param text the other
     */
    record Containing(String text) implements Comparison {
        /** The text is not null. */
        public Containing {
            Objects.requireNonNull(text);
        }
    }

    /**
     * A number in a range.
     *
     * @param from the least; null for any
     * @param to   the greatest, included; null for any
     */
    record Between(BigDecimal from, BigDecimal to) implements Comparison {
        /** One of both is given; 1.50 is the same as 1.5. */
        public Between {
            if (from == null && to == null) {
                throw new IllegalArgumentException("a range without ends");
            }
            from = from == null ? null : from.stripTrailingZeros();
            to = to == null ? null : to.stripTrailingZeros();
        }
    }

    /**
     * A date in a period; one known by its year lies in a period that holds the whole year.
     *
     * @param from the first; null for no beginning
     * @param to   the last, included; null for no end
     */
    record During(PartialDate from, PartialDate to) implements Comparison {
        /** One of both is given. */
        public During {
            if (from == null && to == null) {
                throw new IllegalArgumentException("a period without beginning and end");
            }
        }
    }

    /**
     * Yes or no.
     *
     * @param flag which
     */
    record Flag(boolean flag) implements Comparison {
    }

    /**
     * A category, or several of which one is this.
     *
     * @param category the identity of the category
     */
    record OfCategory(String category) implements Comparison {
        /** The category is not null. */
        public OfCategory {
            Objects.requireNonNull(category);
        }
    }

    /** {@return whether a value compares; no value is {@link CorpusValue#EMPTY}} */
    default boolean test(CorpusValue value) {
        return switch (this) {
            case Is is -> value.state() == is.state();
            case SameText same -> value.content() instanceof String text && PlainText.of(text).equals(PlainText.of(same.text()));
            case Containing part -> value.content() instanceof String text && PlainText.of(text).contains(PlainText.of(part.text()));
            case Between range -> value.content() instanceof BigDecimal number
                    && (range.from() == null || number.compareTo(range.from()) >= 0)
                    && (range.to() == null || number.compareTo(range.to()) <= 0);
            case During period -> value.content() instanceof PartialDate date && lies(date, period.from(), period.to());
            case Flag flag -> value.content() instanceof Boolean yes && yes == flag.flag();
            case OfCategory of -> value.content() instanceof CorpusValue.Categories several && several.ids().contains(of.category());
        };
    }

    /** {@return whether the whole of a date lies in a period, either end of which may be null} */
    static boolean lies(PartialDate date, PartialDate from, PartialDate to) {
        return (from == null || !date.earliest().isBefore(from.earliest())) && (to == null || !date.latest().isAfter(to.latest()));
    }
}
