// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.charts;

import java.util.Objects;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.observatory.ui.charts.kept.ChartLook;
import org.observatory.ui.charts.texts.Texts;
import org.observatory.ui.projects.OpenProject;

/**
 * A chart that the project does not keep yet.
 *
 * @param project the project it is drawn from
 * @param look    what is chosen for it at first
 */
public record ChartInput(OpenProject project, ChartLook look) implements IEditorInput {

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return ImageDescriptor.createFromURL(ChartInput.class.getResource("/icons/chart.svg"));
    }

    @Override
    public String getName() {
        return Texts.ofWorkbench().get("editor.name");
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
        return other instanceof ChartInput input && input.project == project && input.look.equals(look);
    }

    @Override
    public int hashCode() {
        return Objects.hash(System.identityHashCode(project), look);
    }
}
