// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.analysis;

import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.observatory.ui.projects.Projects;

/** Makes the one {@link Analysing}, which the whole workbench shares. */
public final class AnalysingFactory extends AbstractServiceFactory {

    @Override
    public Object create(Class serviceInterface, IServiceLocator parentLocator, IServiceLocator locator) {
        var above = parentLocator.getService(serviceInterface);
        return above != null ? above : new Analysing(locator.getService(Projects.class));
    }
}
