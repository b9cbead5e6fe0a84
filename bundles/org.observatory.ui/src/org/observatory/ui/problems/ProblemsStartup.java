// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.problems;

import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.PlatformUI;
import org.observatory.project.checks.Checks;
import org.observatory.ui.projects.Projects;
import org.observatory.ui.texts.Texts;

/** Begins to mark points to check once the workbench is open, whether or not the view that lists them is. */
public final class ProblemsStartup implements IStartup {

    @Override
    public void earlyStartup() {
        var workbench = PlatformUI.getWorkbench();
        var markers = new ProblemMarkers(workbench.getDisplay(), Texts.ofWorkbench(), Checks.contributed(),
                workbench.getService(FoundProblems.class));
        workbench.getDisplay().asyncExec(() -> {
            var projects = workbench.getService(Projects.class);
            projects.addListener(markers);
            workbench.addWorkbenchListener(new IWorkbenchListener() {
                @Override
                public boolean preShutdown(IWorkbench closing, boolean forced) {
                    return true;
                }

                @Override
                public void postShutdown(IWorkbench closed) {
                    markers.stop();
                }
            });
            projects.open().forEach(project -> markers.changed(project, Projects.Change.OPENED));
        });
    }
}
