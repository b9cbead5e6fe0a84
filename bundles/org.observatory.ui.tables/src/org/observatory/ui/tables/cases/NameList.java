// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.tables.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.ui.texts.SearchWords;

/** The elements that can be chosen in a column, each with a name that no other has: where names are the same, the path tells them apart. */
final class NameList {

    private final List<String> names = new ArrayList<>();
    private final Map<EObject, Integer> places = new IdentityHashMap<>();
    private final List<EObject> elements;
    private final Map<String, EObject> byPlain = new HashMap<>();

    NameList(List<? extends EObject> elements, ObservatoryLabels labels) {
        this.elements = List.copyOf(elements);
        var count = new HashMap<String, Integer>();
        elements.forEach(element -> count.merge(plain(labels.name(element)), 1, Integer::sum));
        for (var element : elements) {
            var name = count.get(plain(labels.name(element))) == 1 ? labels.name(element) : labels.path(element);
            var unique = name;
            for (var number = 2; byPlain.containsKey(plain(unique)); number++) {
                unique = name + " (" + number + ")";
            }
            places.put(element, names.size());
            names.add(unique);
            byPlain.put(plain(unique), element);
        }
    }

    private static String plain(String name) {
        return SearchWords.plain(name).strip();
    }

    /** {@return the names in order} */
    List<String> names() {
        return List.copyOf(names);
    }

    /** {@return the name of an element; empty for one that is not in the list} */
    Optional<String> name(EObject element) {
        return place(element) < 0 ? Optional.empty() : Optional.of(names.get(place(element)));
    }

    /** {@return the place of an element, −1 for one that is not in the list} */
    int place(EObject element) {
        return places.getOrDefault(element, -1);
    }

    /** {@return the element of a name, whatever its case and accents} */
    Optional<EObject> element(String name) {
        return Optional.ofNullable(byPlain.get(plain(name)));
    }

    /** {@return the elements in order} */
    List<EObject> elements() {
        return elements;
    }
}
