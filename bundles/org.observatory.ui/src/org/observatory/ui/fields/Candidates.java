// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.fields;

import java.text.CollationKey;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.CodingPackage.Literals;
import org.observatory.model.coding.Step;
import org.observatory.model.coding.Trajectory;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.model.programmes.Category;
import org.observatory.ui.projects.Instances;

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

    /** {@return every element of the project that a reference of an element may lead to, itself left out, by name; a state is one of
     *          those of its trajectory, in their order} */
    public List<EObject> of(EObject element, EReference reference) {
        if (reference == Literals.STEP__STATE && element.eContainer() instanceof Trajectory trajectory && trajectory.getStates() != null) {
            return List.copyOf(Instances.below(trajectory.getStates(), reference.getEReferenceType()));
        }
        var all = new ArrayList<>(Instances.of(element, reference.getEReferenceType()));
        all.remove(element);
        return sorted(all);
    }

    /** {@return elements by name} */
    public List<EObject> sorted(List<? extends EObject> elements) {
        record Named(EObject element, CollationKey name) {
        }
        var collator = Collator.getInstance(labels.language().locale());
        return elements.stream().map(element -> new Named(element, collator.getCollationKey(name(element))))
                .sorted(Comparator.comparing(Named::name)).map(Named::element).toList();
    }

    /** {@return the name of an element among others of its kind: categories with their typology, codes with those above} */
    public String name(EObject element) {
        return element instanceof Category || element instanceof Code || element instanceof Step ? labels.path(element) : labels.name(element);
    }
}
