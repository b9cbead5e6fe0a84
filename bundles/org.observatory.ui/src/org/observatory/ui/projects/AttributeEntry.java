// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.projects;

import java.util.List;
import java.util.Optional;

import org.observatory.model.coding.AttributeDefinition;
import org.observatory.model.coding.AttributeValue;
import org.observatory.model.coding.Described;
import org.observatory.model.coding.ValueState;

/** What is entered for an attribute of a case, a speaker or a document. */
public sealed interface AttributeEntry {

    /** Nothing was entered. */
    AttributeEntry EMPTY = new Empty();
    /** The attribute makes no sense here. */
    AttributeEntry NOT_APPLICABLE = new NotApplicable();
    /** It was looked for and not found. */
    AttributeEntry UNKNOWN = new Unknown();

    /** Nothing was entered. */
    record Empty() implements AttributeEntry {
    }

    /** The attribute makes no sense here. */
    record NotApplicable() implements AttributeEntry {
    }

    /** It was looked for and not found. */
    record Unknown() implements AttributeEntry {
    }

    /**
     * A value.
     *
     * @param value by the type of the attribute: a {@code String}, a {@code BigDecimal}, a {@code Boolean}, a
     *              {@link org.observatory.analysis.PartialDate} or a {@code List} of
     *              {@link org.observatory.model.programmes.Category categories}
     */
    record Given(Object value) implements AttributeEntry {
    }

    /**
     * A text that is no value of the attribute's type, left from before its type was changed.
     *
     * @param text the text, to be made a value by hand
     */
    record Unread(String text) implements AttributeEntry {
    }

    /** {@return what is entered for an attribute} */
    static AttributeEntry of(Described described, AttributeDefinition definition) {
        return value(described, definition).map(AttributeEntry::of).orElse(EMPTY);
    }

    /** {@return what a value holds} */
    static AttributeEntry of(AttributeValue value) {
        return switch (value.getState()) {
            case NOT_APPLICABLE -> NOT_APPLICABLE;
            case UNKNOWN -> UNKNOWN;
            case GIVEN -> given(value);
        };
    }

    /** {@return the value of an attribute, where something was entered} */
    static Optional<AttributeValue> value(Described described, AttributeDefinition definition) {
        return described.getValues().stream().filter(value -> value.getDefinition() == definition).findFirst();
    }

    /** {@return the state of the value that holds it; null for none} */
    default ValueState state() {
        return switch (this) {
            case Empty empty -> null;
            case NotApplicable none -> ValueState.NOT_APPLICABLE;
            case Unknown unknown -> ValueState.UNKNOWN;
            case Given given -> ValueState.GIVEN;
            case Unread unread -> ValueState.GIVEN;
        };
    }

    private static AttributeEntry given(AttributeValue value) {
        var content = value.getDefinition() == null ? value.getText() : switch (value.getDefinition().getType()) {
            case TEXT -> value.getText();
            case NUMBER -> value.getNumber();
            case BOOLEAN -> value.getFlag();
            case DATE -> value.getDate();
            case CATEGORY, CATEGORIES -> value.getCategories().isEmpty() ? null : List.copyOf(value.getCategories());
        };
        return content != null ? new Given(content)
                : value.getText() == null || value.getText().isBlank() ? EMPTY : new Unread(value.getText());
    }
}
