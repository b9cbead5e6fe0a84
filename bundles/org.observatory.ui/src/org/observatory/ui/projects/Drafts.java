// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.projects;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What people typed into a field that could not be understood, such as « octobr 2019 » for a date. It stays in the field,
 * flagged, also when another element was looked at meanwhile; the element keeps its former value.
 */
public final class Drafts {

    private record Place(EObject element, EStructuralFeature feature) {
    }

    private final Map<Place, String> texts = new HashMap<>();

    /** Keeps a text. */
    public void keep(EObject element, EStructuralFeature feature, String text) {
        texts.put(new Place(element, feature), text);
    }

    /** Forgets the text of a field, which was mended. */
    public void forget(EObject element, EStructuralFeature feature) {
        texts.remove(new Place(element, feature));
    }

    /** {@return the text kept for a field} */
    public Optional<String> of(EObject element, EStructuralFeature feature) {
        return Optional.ofNullable(texts.get(new Place(element, feature)));
    }

    /** {@return whether none is kept} */
    public boolean isEmpty() {
        return texts.isEmpty();
    }
}
