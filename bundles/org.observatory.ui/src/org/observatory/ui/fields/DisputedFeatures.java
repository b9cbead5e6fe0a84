// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.fields;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.model.programmes.Disagreement;
import org.observatory.model.programmes.ProgrammesPackage.Literals;
import org.observatory.ui.texts.Sorting;

/** What documents may contradict each other on: the attributes of the element concerned, in the words of the forms. */
public final class DisputedFeatures {

    private static final List<EStructuralFeature> NEVER =
            List.of(Literals.IDENTIFIED__ID, Literals.SOURCED__SOURCES, Literals.SOURCED__DISAGREEMENTS);

    private final ObservatoryLabels labels;

    /**
     * Speaks one language.
     *
     * @param labels the words of the forms
     */
    public DisputedFeatures(ObservatoryLabels labels) {
        this.labels = labels;
    }

    /** {@return the names to choose from, as files keep them, by their words; null first, for none} */
    public List<String> of(Disagreement disagreement) {
        var names = new ArrayList<String>();
        for (var feature : disagreement.eContainer().eClass().getEAllStructuralFeatures()) {
            if (!NEVER.contains(feature)) {
                names.add(feature.getName());
            }
        }
        var now = disagreement.getFeature();
        if (now != null && !names.contains(now)) {
            names.add(now);
        }
        names.sort(Comparator.comparing(name -> name(disagreement, name), Sorting.names(labels.language())));
        names.addFirst(null);
        return names;
    }

    /** {@return the words for a name; for one that is no attribute, such as that of both languages, the nearest words} */
    public String name(Disagreement disagreement, String name) {
        if (name == null) {
            return "";
        }
        var type = disagreement.eContainer().eClass();
        var feature = type.getEStructuralFeature(name);
        var both = type.getEStructuralFeature(name + "Fr");
        return feature != null ? labels.feature(feature) : both != null ? labels.feature(both).replaceFirst(" \\(.*\\)$", "") : name;
    }
}
