// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.charts.show;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.observatory.coding.inputs.Places;
import org.observatory.model.coding.Coding;
import org.observatory.project.ProjectContent;

/**
 * What stands behind a mark, or behind a row of the data beside it.
 *
 * @param codings  the identities of the coded passages, in the order of the key
 * @param elements all else: cases, figures, publications …
 */
public record Behind(Set<String> codings, List<EObject> elements) {

    /** Copies both, in their order. */
    public Behind {
        codings = Collections.unmodifiableSet(new LinkedHashSet<>(codings));
        elements = List.copyOf(elements);
    }

    /**
     * {@return what a key leads to in a project as it is now} What is no more in the project is left out.
     *
     * @param key the key of a mark or of a row
     */
    public static Behind of(ProjectContent content, String key) {
        var codings = new LinkedHashSet<String>();
        var elements = new LinkedHashSet<EObject>();
        for (var place : Places.of(content, key)) {
            if (place.element() instanceof Coding coding) {
                codings.add(coding.getId());
            } else {
                elements.add(place.element());
            }
        }
        return new Behind(codings, List.copyOf(elements));
    }
}
