// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.projects;

import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.observatory.model.edit.ObservatoryIcons;
import org.observatory.model.edit.ObservatoryLabels;

/**
 * An element of an open project, for an editor.
 *
 * @param project the project
 * @param element the element that the editor as a whole is about
 */
public record ElementInput(OpenProject project, EObject element) implements IEditorInput {

    @Override
    public boolean exists() {
        return project.session().holds(element);
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return ObservatoryIcons.of(element.eClass()).map(ImageDescriptor::createFromURL)
                .orElseGet(ImageDescriptor::getMissingImageDescriptor);
    }

    @Override
    public String getName() {
        return ObservatoryLabels.ofWorkbench().name(element);
    }

    @Override
    public String getToolTipText() {
        return project.name() + " ▸ " + ObservatoryLabels.ofWorkbench().path(element);
    }

    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ElementInput input && input.element == element;
    }

    @Override
    public int hashCode() {
        return Objects.hash(System.identityHashCode(element));
    }
}
