// SPDX-License-Identifier: EPL-2.0
package org.observatory.releng.sample;

import java.math.BigDecimal;
import java.util.List;

import org.observatory.analysis.PartialDate;
import org.observatory.model.coding.AttributeDefinition;
import org.observatory.model.coding.AttributeValue;
import org.observatory.model.coding.CodingFactory;
import org.observatory.model.coding.Described;
import org.observatory.model.coding.ValueState;

/** Gives cases, speakers and documents the values of their attributes, as the sources write them. */
final class Values {

    /** Written for a value that is not applicable. */
    static final String NOT_APPLICABLE = "-";
    /** Written for a value that is unknown. */
    static final String UNKNOWN = "?";

    private final Sample sample;

    Values(Sample sample) {
        this.sample = sample;
    }

    /** Gives a value, unless it is empty, which is no value at all. */
    void give(Described described, String attribute, String written) {
        if (written == null || written.isEmpty()) {
            return;
        }
        var definition = sample.get(AttributeDefinition.class, "attribute/" + attribute);
        var value = sample.with(CodingFactory.eINSTANCE.createAttributeValue(), described.getId() + "/value/" + attribute);
        value.setDefinition(definition);
        switch (written) {
            case NOT_APPLICABLE -> value.setState(ValueState.NOT_APPLICABLE);
            case UNKNOWN -> value.setState(ValueState.UNKNOWN);
            default -> set(value, definition, written);
        }
        described.getValues().add(value);
    }

    private void set(AttributeValue value, AttributeDefinition definition, String written) {
        switch (definition.getType()) {
            case TEXT -> value.setText(Typography.french(written));
            case NUMBER -> value.setNumber(new BigDecimal(written));
            case BOOLEAN -> value.setFlag(written.equals("yes"));
            case DATE -> value.setDate(PartialDate.parse(written));
            case CATEGORY -> categories(value, definition, List.of(written));
            case CATEGORIES -> categories(value, definition, List.of(written.split(" ")));
        }
    }

    private void categories(AttributeValue value, AttributeDefinition definition, List<String> names) {
        names.forEach(name -> value.getCategories().add(sample.category(definition.getTypology(), name)));
    }
}
