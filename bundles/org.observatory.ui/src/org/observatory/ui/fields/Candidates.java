// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.fields;

import java.text.CollationKey;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.CodingPackage.Literals;
import org.observatory.model.coding.Step;
import org.observatory.model.coding.Trajectory;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.model.programmes.Category;
import org.observatory.model.programmes.Typology;
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
     *          those of its trajectory, the category of a code one of the typology that types it, both in their order} */
    public List<EObject> of(EObject element, EReference reference) {
        if (reference == Literals.STEP__STATE && element.eContainer() instanceof Trajectory trajectory && trajectory.getStates() != null) {
            return List.copyOf(Instances.below(trajectory.getStates(), reference.getEReferenceType()));
        }
        if (reference == Literals.CODE__CATEGORY && element instanceof Code code && typology(code).isPresent()) {
            var categories = Instances.below(typology(code).get(), reference.getEReferenceType());
            return code.getCategory() == null || categories.contains(code.getCategory()) ? List.copyOf(categories)
                    : Stream.concat(categories.stream(), Stream.of(code.getCategory())).toList();
        }
        var all = new ArrayList<>(Instances.of(element, reference.getEReferenceType()));
        all.remove(element);
        return sorted(all);
    }

    private static Optional<Typology> typology(Code code) {
        for (EObject at = code.eContainer(); at instanceof Code above; at = above.eContainer()) {
            if (above.getTypology() != null) {
                return Optional.of(above.getTypology());
            }
        }
        return Optional.ofNullable(code.getTypology());
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
