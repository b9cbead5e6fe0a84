// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.passages.query;

import java.util.function.UnaryOperator;

import org.eclipse.emf.ecore.EObject;
import org.observatory.model.coding.Code;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.project.ProjectContent;

/** What elements are called, by their identity. Used by the thread of the session. */
public final class ElementNames implements UnaryOperator<String> {

    private final ProjectContent content;
    private final ObservatoryLabels labels;
    private final String gone;

    /**
     * Names the elements of a project.
     *
     * @param content the project
     * @param labels  the names
     * @param gone    what is said of an element that is in the project no more
     */
    public ElementNames(ProjectContent content, ObservatoryLabels labels, String gone) {
        this.content = content;
        this.labels = labels;
        this.gone = gone;
    }

    @Override
    public String apply(String id) {
        return content.find(id).map(this::name).orElse(gone);
    }

    private String name(EObject element) {
        return element instanceof Code ? labels.path(element) : labels.name(element);
    }
}
