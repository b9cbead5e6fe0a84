// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.charts;

import org.eclipse.jface.resource.ImageDescriptor;
import org.observatory.ui.charts.kept.ChartLook;
import org.observatory.ui.charts.texts.Texts;
import org.observatory.ui.projects.OpenProject;
import org.observatory.ui.projects.ProjectInput;

/**
 * A chart that the project does not keep yet.
 *
 * @param project the project it is drawn from
 * @param look    what is chosen for it at first
 */
public record ChartInput(OpenProject project, ChartLook look) implements ProjectInput {

    @Override
    public ImageDescriptor getImageDescriptor() {
        return ImageDescriptor.createFromURL(ChartInput.class.getResource("/icons/chart.svg"));
    }

    @Override
    public String getName() {
        return Texts.ofWorkbench().get("editor.name");
    }
}
