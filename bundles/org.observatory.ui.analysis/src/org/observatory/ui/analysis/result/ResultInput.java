// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.analysis.result;

import org.eclipse.jface.resource.ImageDescriptor;
import org.observatory.ui.analysis.Asked;
import org.observatory.ui.analysis.texts.AnalysisTexts;
import org.observatory.ui.projects.OpenProject;
import org.observatory.ui.projects.ProjectInput;

/**
 * An analysis that was asked for and is kept nowhere, for an editor.
 *
 * @param project the project it is run on
 * @param asked   what was asked
 */
public record ResultInput(OpenProject project, Asked asked) implements ProjectInput {

    @Override
    public ImageDescriptor getImageDescriptor() {
        return ImageDescriptor.createFromURL(ResultInput.class.getResource("/icons/analysis.svg"));
    }

    @Override
    public String getName() {
        return AnalysisTexts.ofWorkbench().get("result.title");
    }
}
