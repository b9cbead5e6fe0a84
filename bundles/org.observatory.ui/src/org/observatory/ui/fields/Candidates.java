// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.fields;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.model.programmes.Category;
import org.observatory.ui.texts.Sorting;

/** The elements that a reference may lead to. */
public final class Candidates {

    private final ObservatoryLabels labels;

    /**
     * Sorts by the names of one language.
     *
     * @param labels the names
     */
    public Candidates(ObservatoryLabels labels) {
        this.labels = labels;
    }

    /** {@return every element of the project that a reference of an element may lead to, itself left out, by name} */
    public List<EObject> of(EObject element, EReference reference) {
        var all = new ArrayList<EObject>();
        TreeIterator<EObject> contents = EcoreUtil.getAllContents(EcoreUtil.getRootContainer(element), true);
        for (EObject each : (Iterable<EObject>) () -> contents) {
            if (reference.getEReferenceType().isInstance(each) && each != element) {
                all.add(each);
            }
        }
        all.sort(Comparator.comparing(this::name, Sorting.names(labels.language())));
        return List.copyOf(all);
    }

    /** {@return the name of an element among others of its kind: categories with their typology} */
    public String name(EObject element) {
        return element instanceof Category ? labels.path(element) : labels.name(element);
    }
}
