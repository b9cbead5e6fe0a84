// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.editors.attributes;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.observatory.model.coding.AttributeDefinition;
import org.observatory.model.coding.AttributeValue;
import org.observatory.model.coding.CodingPackage.Literals;
import org.observatory.ui.projects.Instances;

/**
 * How many values each attribute has.
 *
 * @param counts the numbers, by attribute
 */
record ValueCounts(Map<AttributeDefinition, Integer> counts) {

    static final ValueCounts NONE = new ValueCounts(Map.of());

    /** {@return the numbers in the project of an element} */
    static ValueCounts of(EObject anywhere) {
        var counts = new IdentityHashMap<AttributeDefinition, Integer>();
        values(anywhere).forEach(value -> counts.merge(value.getDefinition(), 1, Integer::sum));
        return new ValueCounts(counts);
    }

    /** {@return all values in the project of an element that have an attribute} */
    static List<AttributeValue> values(EObject anywhere) {
        return Instances.of(anywhere, Literals.ATTRIBUTE_VALUE).stream().map(AttributeValue.class::cast)
                .filter(value -> value.getDefinition() != null).toList();
    }

    /** {@return how many values an attribute has} */
    int of(AttributeDefinition definition) {
        return counts.getOrDefault(definition, 0);
    }
}
