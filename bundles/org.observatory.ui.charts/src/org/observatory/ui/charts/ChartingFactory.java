// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.charts;

import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.observatory.ui.analysis.Analysing;
import org.observatory.ui.projects.Projects;

/** Makes the one {@link Charting}, which the whole workbench shares. */
public final class ChartingFactory extends AbstractServiceFactory {

    @Override
    public Object create(Class serviceInterface, IServiceLocator parentLocator, IServiceLocator locator) {
        var above = parentLocator.getService(serviceInterface);
        return above != null ? above : new Charting(locator.getService(Projects.class), locator.getService(Analysing.class));
    }
}
