// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.fields;

import java.util.Optional;

import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What a field in which somebody types shows and understands, whatever its value is kept in. */
interface TypedField {

    /** {@return whose field it is} */
    EObject element();

    /** {@return what tells it from the other fields of the element} */
    Object key();

    /** {@return its value, changed by commands; disposed of by the caller} */
    IObservableValue<Object> observe();

    /** {@return a value as it is shown} */
    String write(Object value);

    /** {@return what typed text is understood as} */
    ValueText.Reading read(String typed);

    /** {@return a text that is kept with the element though it is no value} */
    default Optional<String> unread() {
        return Optional.empty();
    }

    /** {@return what is shown while the field is empty} */
    String help();

    /** {@return its tooltip} */
    String tip();

    /** {@return whether it has several lines} */
    boolean isLong();

    /** {@return the field of an attribute of the model} */
    static TypedField of(FieldContext context, EObject element, EStructuralFeature feature) {
        return new OfFeature(context, element, feature);
    }

    /** The field of an attribute of the model. */
    record OfFeature(FieldContext context, EObject element, EStructuralFeature feature) implements TypedField {

        @Override
        public Object key() {
            return feature;
        }

        @Override
        public IObservableValue<Object> observe() {
            return new FeatureValue(context, element, feature);
        }

        @Override
        public String write(Object value) {
            return context.values().write(value);
        }

        @Override
        public ValueText.Reading read(String typed) {
            return context.values().read(feature, typed);
        }

        @Override
        public String help() {
            return context.values().help(feature);
        }

        @Override
        public String tip() {
            return context.values().tip(feature);
        }

        @Override
        public boolean isLong() {
            return FormPlan.isLong(feature);
        }
    }
}
