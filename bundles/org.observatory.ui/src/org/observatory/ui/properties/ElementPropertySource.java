// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.properties;

import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.ui.views.properties.ComboBoxPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySheetEntry;
import org.eclipse.ui.views.properties.IPropertySource;
import org.eclipse.ui.views.properties.PropertyDescriptor;
import org.eclipse.ui.views.properties.TextPropertyDescriptor;
import org.observatory.model.coding.CodingPackage;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.model.programmes.ProgrammesPackage.Literals;
import org.observatory.ui.fields.FormPlan;
import org.observatory.ui.fields.ValueText;
import org.observatory.ui.projects.Edits;

/** The properties of one element: attributes edited by commands, references shown. */
final class ElementPropertySource implements IPropertySource {

    /** What is not changed here: identities, and what changes the values of an attribute with it. */
    private static final Set<EStructuralFeature> SHOWN_ONLY = Set.of(Literals.IDENTIFIED__ID,
            CodingPackage.Literals.ATTRIBUTE_DEFINITION__TYPE, CodingPackage.Literals.ATTRIBUTE_DEFINITION__SUBJECT);

    private final EObject element;
    private final Edits edits;
    private final ObservatoryLabels labels;
    private final ValueText values;

    ElementPropertySource(EObject element, Edits edits, ObservatoryLabels labels) {
        this.element = element;
        this.edits = edits;
        this.labels = labels;
        this.values = new ValueText(labels);
    }

    @Override
    public Object getEditableValue() {
        return labels.name(element);
    }

    @Override
    public IPropertyDescriptor[] getPropertyDescriptors() {
        return element.eClass().getEAllStructuralFeatures().stream().filter(ElementPropertySource::isShown)
                .map(this::descriptor).toArray(IPropertyDescriptor[]::new);
    }

    private static boolean isShown(EStructuralFeature feature) {
        return (feature == Literals.IDENTIFIED__ID || !FormPlan.isTechnical(feature))
                && !(feature instanceof EReference reference && reference.isContainment());
    }

    private IPropertyDescriptor descriptor(EStructuralFeature feature) {
        var name = labels.feature(feature);
        var descriptor = feature instanceof EReference || SHOWN_ONLY.contains(feature) ? new PropertyDescriptor(feature, name)
                : ValueText.isTyped(feature) ? new TextPropertyDescriptor(feature, name) : choice(feature, name);
        if (ValueText.isTyped(feature)) {
            descriptor.setValidator(typed -> values.read(feature, (String) typed) instanceof ValueText.Reading.Problem problem
                    ? problem.message() : null);
        }
        descriptor.setCategory(labels.type(element.eClass()));
        descriptor.setAlwaysIncompatible(true);
        if (feature == Literals.IDENTIFIED__ID) {
            descriptor.setFilterFlags(new String[] { IPropertySheetEntry.FILTER_ID_EXPERT });
        }
        return descriptor;
    }

    private PropertyDescriptor choice(EStructuralFeature feature, String name) {
        return new ComboBoxPropertyDescriptor(feature, name, options(feature).stream().map(values::write).toArray(String[]::new));
    }

    private static List<?> options(EStructuralFeature feature) {
        return feature.getEType() instanceof EEnum ? ValueText.literals(feature) : List.of(Boolean.FALSE, Boolean.TRUE);
    }

    @Override
    public Object getPropertyValue(Object id) {
        var feature = (EStructuralFeature) id;
        return feature instanceof EReference || SHOWN_ONLY.contains(feature) || ValueText.isTyped(feature) ? values.write(element, feature)
                : (Object) options(feature).indexOf(element.eGet(feature));
    }

    @Override
    public boolean isPropertySet(Object id) {
        return false;
    }

    @Override
    public void resetPropertyValue(Object id) {
        edits.set(element, (EStructuralFeature) id, null);
    }

    @Override
    public void setPropertyValue(Object id, Object value) {
        if (id instanceof EAttribute attribute && value instanceof Integer place && !ValueText.isTyped(attribute)) {
            edits.set(element, attribute, options(attribute).get(place));
        } else if (id instanceof EAttribute attribute && value instanceof String typed
                && values.read(attribute, typed) instanceof ValueText.Reading.Value read) {
            edits.set(element, attribute, read.value());
        }
    }
}
