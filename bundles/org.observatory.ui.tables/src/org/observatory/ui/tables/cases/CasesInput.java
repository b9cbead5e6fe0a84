// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.tables.cases;

import java.util.Objects;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.observatory.ui.projects.OpenProject;
import org.observatory.ui.tables.texts.TableTexts;

/**
 * The cases of an open project, for an editor.
 *
 * @param project the project
 */
public record CasesInput(OpenProject project) implements IEditorInput {

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return ImageDescriptor.createFromURL(CasesInput.class.getResource("/icons/cases.svg"));
    }

    @Override
    public String getName() {
        return TableTexts.ofWorkbench().get("cases.title", project.name());
    }

    @Override
    public String getToolTipText() {
        return project.folder().toString();
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
        return other instanceof CasesInput input && input.project == project;
    }

    @Override
    public int hashCode() {
        return Objects.hash(System.identityHashCode(project));
    }
}
