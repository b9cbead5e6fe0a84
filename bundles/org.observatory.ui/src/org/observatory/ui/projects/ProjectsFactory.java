// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.projects;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;

/**
 * Makes the one service of open projects, which the whole workbench shares. It lives as long as the workbench, whichever
 * part asks for it first: were it disposable, it would go with that part.
 */
public final class ProjectsFactory extends AbstractServiceFactory {

    @Override
    public Object create(Class serviceInterface, IServiceLocator parentLocator, IServiceLocator locator) {
        var above = parentLocator.getService(serviceInterface);
        return above != null ? above : make(PlatformUI.getWorkbench());
    }

    private static Projects make(IWorkbench workbench) {
        var projects = new WorkbenchProjects(ResourcesPlugin.getWorkspace(), workbench.getDisplay());
        workbench.addWorkbenchListener(new IWorkbenchListener() {
            @Override
            public boolean preShutdown(IWorkbench closing, boolean forced) {
                return true;
            }

            @Override
            public void postShutdown(IWorkbench closed) {
                projects.release();
            }
        });
        return projects;
    }
}
