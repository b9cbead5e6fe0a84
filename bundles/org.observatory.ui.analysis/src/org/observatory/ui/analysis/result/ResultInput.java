// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.analysis.result;

import java.util.Objects;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.observatory.ui.analysis.Asked;
import org.observatory.ui.analysis.texts.AnalysisTexts;
import org.observatory.ui.projects.OpenProject;

/**
 * An analysis that was asked for and is kept nowhere, for an editor.
 *
 * @param project the project it is run on
 * @param asked   what was asked
 */
public record ResultInput(OpenProject project, Asked asked) implements IEditorInput {

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return ImageDescriptor.createFromURL(ResultInput.class.getResource("/icons/analysis.svg"));
    }

    @Override
    public String getName() {
        return AnalysisTexts.ofWorkbench().get("result.title");
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
        return other instanceof ResultInput input && input.project == project && input.asked.equals(asked);
    }

    @Override
    public int hashCode() {
        return Objects.hash(System.identityHashCode(project), asked);
    }
}
