// SPDX-License-Identifier: EPL-2.0
package org.observatory.reference;

import java.util.List;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.observatory.model.programmes.Observatory;

/** Looks over everything that an observatory holds. */
final class Elements {

    private Elements() {
    }

    static Stream<EObject> all(Observatory observatory) {
        var contents = EcoreUtil.<EObject>getAllProperContents(observatory, false);
        var inside = Spliterators.spliteratorUnknownSize(contents, 0);
        return Stream.concat(Stream.of(observatory), StreamSupport.stream(inside, false));
    }

    static <T> Stream<T> all(Observatory observatory, Class<T> type) {
        return all(observatory).filter(type::isInstance).map(type::cast);
    }

    /** Texts of the attributes whose names end as given, each named by its element and attribute. */
    static List<Text> texts(Observatory observatory, String ending) {
        return all(observatory).flatMap(element -> element.eClass().getEAllAttributes().stream()
                .filter(attribute -> attribute.getName().endsWith(ending) && element.eIsSet(attribute))
                .map(attribute -> new Text(where(element, attribute), (String) element.eGet(attribute)))).toList();
    }

    static String where(EObject element, EAttribute attribute) {
        return element.eClass().getName() + " " + EcoreUtil.getID(element) + " " + attribute.getName();
    }

    record Text(String where, String text) {
    }
}
