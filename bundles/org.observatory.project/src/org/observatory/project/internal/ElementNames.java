// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.internal;

import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.model.edit.ObservatoryLabels;

/** What the elements of a project are called, in both languages at a time. */
public final class ElementNames {

    private static final ObservatoryLabels EN = new ObservatoryLabels(Language.ENGLISH);
    private static final ObservatoryLabels FR = new ObservatoryLabels(Language.FRENCH);

    private ElementNames() {
    }

    /** {@return what the same question answers in both languages} */
    public static Label both(Function<ObservatoryLabels, String> question) {
        return new Label(question.apply(EN), question.apply(FR));
    }

    /** {@return the short name of an element} */
    public static Label name(EObject element) {
        return both(names -> names.name(element));
    }

    /** {@return the names from the root to an element} */
    public static Label path(EObject element) {
        return both(names -> names.path(element));
    }

    /** {@return the name of an attribute or reference} */
    public static Label field(EStructuralFeature field) {
        return both(names -> names.feature(field));
    }
}
