// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.passages;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.observatory.model.coding.AttributeValue;
import org.observatory.model.programmes.Category;

/**
 * The value of an attribute, copied.
 *
 * @param state   whether it is known
 * @param content a String, BigDecimal, Boolean, PartialDate or {@link Categories}; null unless it is given
 */
public record CorpusValue(Comparison.State state, Object content) {

    /** Nothing was entered. */
    public static final CorpusValue EMPTY = new CorpusValue(Comparison.State.EMPTY, null);

    /**
     * Categories of a typology.
     *
     * @param ids their identities
     */
    public record Categories(Set<String> ids) {
        /** They are copied. */
        public Categories {
            ids = Set.copyOf(ids);
        }
    }

    static CorpusValue of(AttributeValue value) {
        return switch (value.getState()) {
            case NOT_APPLICABLE -> new CorpusValue(Comparison.State.NOT_APPLICABLE, null);
            case UNKNOWN -> new CorpusValue(Comparison.State.UNKNOWN, null);
            case GIVEN -> {
                var content = content(value);
                yield content == null ? EMPTY : new CorpusValue(Comparison.State.GIVEN, content);
            }
        };
    }

    private static Object content(AttributeValue value) {
        return switch (value.getDefinition().getType()) {
            case TEXT -> value.getText() == null || value.getText().isBlank() ? null : value.getText();
            case NUMBER -> value.getNumber();
            case BOOLEAN -> value.getFlag();
            case DATE -> value.getDate();
            case CATEGORY, CATEGORIES -> {
                var ids = value.getCategories().stream().map(Category::getId).filter(Objects::nonNull)
                        .collect(Collectors.toUnmodifiableSet());
                yield ids.isEmpty() ? null : new Categories(ids);
            }
        };
    }
}
