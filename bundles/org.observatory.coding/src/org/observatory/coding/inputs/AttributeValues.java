// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.inputs;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.observatory.analysis.Label;
import org.observatory.model.coding.AttributeSubject;
import org.observatory.model.coding.AttributeType;
import org.observatory.model.coding.AttributeValue;
import org.observatory.model.coding.Described;
import org.observatory.model.coding.ValueState;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.project.ProjectContent;

/** What was entered for an attribute, in words, by the identity of the case, document or speaker; each category by itself. */
final class AttributeValues {

    private AttributeValues() {
    }

    /**
     * Copies the values of an attribute.
     *
     * @param attribute the identity of the attribute; empty for no values
     */
    static Map<String, List<Label>> of(ProjectContent content, String attribute) {
        var values = new HashMap<String, List<Label>>();
        for (var definition : content.scheme().getAttributes()) {
            if (attribute.equals(definition.getId())) {
                described(content, definition.getSubject()).forEach(one -> one.getValues().stream()
                        .filter(value -> value.getDefinition() == definition && value.getState() == ValueState.GIVEN)
                        .forEach(value -> values.put(one.getId(), words(value))));
            }
        }
        return values;
    }

    private static Stream<? extends Described> described(ProjectContent content, AttributeSubject subject) {
        return switch (subject) {
            case CASE -> content.cases().stream();
            case DOCUMENT -> content.documents().stream();
            case SPEAKER -> content.documents().stream().flatMap(document -> document.getSpeakers().stream());
            default -> Stream.empty();
        };
    }

    /** A value in words, of a date the year; several where there are several categories, none where nothing was entered. */
    static List<Label> words(AttributeValue value) {
        if (!value.getCategories().isEmpty()) {
            return value.getCategories().stream().map(ObservatoryLabels::both).toList();
        }
        if (value.getDefinition().getType() == AttributeType.DATE) {
            return value.getDate() == null ? List.of() : List.of(Label.same(String.valueOf(value.getDate().year())));
        }
        var word = Label.each(language -> new ObservatoryLabels(language).value(value));
        return word.isBlank() ? List.of() : List.of(word);
    }
}
