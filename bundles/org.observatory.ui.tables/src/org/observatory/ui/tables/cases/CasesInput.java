// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.tables.cases;

import org.eclipse.jface.resource.ImageDescriptor;
import org.observatory.ui.projects.OpenProject;
import org.observatory.ui.projects.ProjectInput;
import org.observatory.ui.tables.texts.TableTexts;

/**
 * The cases of an open project, for an editor.
 *
 * @param project the project
 */
public record CasesInput(OpenProject project) implements ProjectInput {

    @Override
    public ImageDescriptor getImageDescriptor() {
        return ImageDescriptor.createFromURL(CasesInput.class.getResource("/icons/cases.svg"));
    }

    @Override
    public String getName() {
        return TableTexts.ofWorkbench().get("cases.title", project.name());
    }
}
