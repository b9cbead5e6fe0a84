// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.safety;

import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;
import org.observatory.ui.projects.Projects;

/** Watches over the open projects from the start of the workbench on. */
public final class SafetyStartup implements IStartup {

    @Override
    public void earlyStartup() {
        var workbench = PlatformUI.getWorkbench();
        workbench.getDisplay().asyncExec(() -> {
            var projects = workbench.getService(Projects.class);
            var watch = new SafetyWatch(workbench);
            projects.addListener(watch);
            projects.open().forEach(project -> watch.changed(project, Projects.Change.OPENED));
        });
    }
}
