// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.internal.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.observatory.model.programmes.Identified;
import org.observatory.project.internal.journal.Change.Reference;
import org.observatory.project.internal.journal.Change.Text;
import org.observatory.project.internal.journal.Change.Value;
import org.observatory.project.internal.journal.Change.Whole;

/**
 * An element with all that it holds, told without objects.
 *
 * @param type     the name of its class
 * @param features what is set on it
 */
public record ElementState(String type, List<Feature> features) {

    /** An attribute or reference with its values, one unless it is a list. */
    public record Feature(String name, List<Value> values) {
    }

    /** {@return the state of an element} */
    static ElementState of(EObject element) {
        var features = new ArrayList<Feature>();
        for (var feature : element.eClass().getEAllStructuralFeatures()) {
            if (element.eIsSet(feature) && !feature.isDerived() && !feature.isTransient()) {
                features.add(new Feature(feature.getName(), values(feature, element)));
            }
        }
        return new ElementState(qualified(element.eClass()), features);
    }

    private static List<Value> values(EStructuralFeature feature, EObject element) {
        var value = element.eGet(feature, false);
        return feature.isMany() ? ((List<?>) value).stream().map(one -> value(feature, one)).toList()
                : List.of(value(feature, value));
    }

    /** {@return one value of an attribute or reference; what a reference holds is told in whole} */
    static Value value(EStructuralFeature feature, Object value) {
        return switch (feature) {
            case EReference reference when reference.isContainment() -> new Whole(of((EObject) value));
            case EReference reference -> new Reference(id((EObject) value));
            case EAttribute attribute -> new Text(EcoreUtil.convertToString(attribute.getEAttributeType(), value));
            default -> throw new IllegalArgumentException(feature.toString());
        };
    }

    /** {@return the identity of an element, empty when it has none; that a broken reference leads to where it is one} */
    static String id(EObject element) {
        if (element.eIsProxy()) {
            return ((InternalEObject) element).eProxyURI().toString();
        }
        return Objects.requireNonNullElse(((Identified) element).getId(), "");
    }

    private static String qualified(EClass type) {
        return type.getEPackage().getNsPrefix() + ":" + type.getName();
    }
}
