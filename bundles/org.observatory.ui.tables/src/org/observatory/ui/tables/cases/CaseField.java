// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.tables.cases;

import java.util.List;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.observatory.model.coding.AttributeDefinition;
import org.observatory.model.coding.Case;

/** What a column of the table of cases holds of a case. */
sealed interface CaseField {

    /** Its name, in the language of the table. */
    record Name() implements CaseField {
    }

    /**
     * Its key, its start or its end.
     *
     * @param feature which
     */
    record Plain(EStructuralFeature feature) implements CaseField {
    }

    /**
     * Its territories or programmes.
     *
     * @param reference which
     * @param names     those that can be chosen
     */
    record Chosen(EReference reference, NameList names) implements CaseField {
    }

    /** How many documents there are about it. */
    record Documents() implements CaseField {
    }

    /**
     * The value of an attribute.
     *
     * @param definition the attribute
     * @param names      its categories; none for an attribute that is typed
     */
    record Attribute(AttributeDefinition definition, NameList names) implements CaseField {
    }

    /** {@return the elements that a reference of a case leads to} */
    static List<?> targets(Case one, EReference reference) {
        return (List<?>) one.eGet(reference);
    }
}
