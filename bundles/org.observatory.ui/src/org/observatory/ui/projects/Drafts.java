// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.projects;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

/**
 * What people typed into a field that could not be understood, such as « octobr 2019 » for a date. It stays in the field,
 * flagged, also when another element was looked at meanwhile; the element keeps its former value. A field is known by its
 * element and by the feature or the attribute definition that it shows.
 */
public final class Drafts {

    private record Place(EObject element, Object field) {
    }

    private final Map<Place, String> texts = new HashMap<>();

    /** Keeps a text. */
    public void keep(EObject element, Object field, String text) {
        texts.put(new Place(element, field), text);
    }

    /** Forgets the text of a field, which was mended. */
    public void forget(EObject element, Object field) {
        texts.remove(new Place(element, field));
    }

    /** {@return the text kept for a field} */
    public Optional<String> of(EObject element, Object field) {
        return Optional.ofNullable(texts.get(new Place(element, field)));
    }

    /** {@return whether none is kept} */
    public boolean isEmpty() {
        return texts.isEmpty();
    }
}
