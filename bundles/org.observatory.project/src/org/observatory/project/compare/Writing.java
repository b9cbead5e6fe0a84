// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Turns values of traits into what objects hold. */
final class Writing {

    private Writing() {
    }

    /** A new object without identity, for what only shows values. */
    static EObject create(EClass type) {
        return EcoreUtil.create(type);
    }

    /**
     * What a value of a trait is in the features of an element. Which sides of a disagreement are retained is no feature
     * of it, but of its children.
     *
     * @param objects the object for each key; a key that has none is left out
     */
    static Map<EStructuralFeature, Object> features(Trait trait, Object value, Function<String, EObject> objects) {
        var features = new LinkedHashMap<EStructuralFeature, Object>();
        switch (trait) {
            case Trait.Field field -> features.put(field.feature(), held(field, value, objects));
            case Trait.Joint joint -> joint.fields()
                    .forEach(field -> features.put(field.feature(), held(field, joint.of(field.feature(), value), objects)));
            case Trait.Retained retained -> {
                // held by the statements
            }
        }
        return features;
    }

    private static Object held(Trait.Field field, Object value, Function<String, EObject> objects) {
        if (!(field.feature() instanceof EReference) || value == null) {
            return value;
        }
        return value instanceof List<?> keys
                ? keys.stream().map(key -> objects.apply((String) key)).filter(Objects::nonNull).toList()
                : objects.apply((String) value);
    }

    /** Gives an element that nobody observes a value of a trait. */
    static void write(EObject element, Trait trait, Object value, Function<String, EObject> objects) {
        features(trait, value, objects).forEach((feature, held) -> set(element, feature, held));
    }

    /** Gives an element a value of a feature; null takes it away. */
    @SuppressWarnings("unchecked")
    static void set(EObject element, EStructuralFeature feature, Object value) {
        if (feature.isMany()) {
            arrange((EList<Object>) element.eGet(feature), (List<?>) value);
        } else if (value == null) {
            element.eUnset(feature);
        } else {
            element.eSet(feature, value);
        }
    }

    /** What a feature holds, in the form in which it is set again. */
    static Object get(EObject element, EStructuralFeature feature) {
        if (feature.isUnsettable() && !element.eIsSet(feature)) {
            return null;
        }
        var value = element.eGet(feature);
        return value instanceof List<?> many ? List.copyOf(many) : value;
    }

    /** Makes a list hold these objects in this order, touching as few as possible. */
    static void arrange(EList<Object> list, List<?> wanted) {
        for (var i = 0; i < wanted.size(); i++) {
            var one = wanted.get(i);
            if (i == list.size() || list.get(i) != one && !Objects.equals(list.get(i), one)) {
                var at = list.indexOf(one);
                if (at < 0) {
                    list.add(i, one);
                } else {
                    list.move(i, at);
                }
            }
        }
        while (list.size() > wanted.size()) {
            list.removeLast();
        }
    }
}
