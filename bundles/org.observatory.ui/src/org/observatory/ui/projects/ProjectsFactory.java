// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.projects;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;

/** Makes the one service of open projects, which the whole workbench shares. */
public final class ProjectsFactory extends AbstractServiceFactory {

	@Override
	public Object create(Class serviceInterface, IServiceLocator parentLocator, IServiceLocator locator) {
		var above = parentLocator.getService(serviceInterface);
		return above != null ? above
				: new WorkbenchProjects(ResourcesPlugin.getWorkspace(), PlatformUI.getWorkbench().getDisplay());
	}
}
