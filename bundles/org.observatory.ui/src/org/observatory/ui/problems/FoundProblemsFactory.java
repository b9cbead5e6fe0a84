// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.problems;

import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;

/** Makes the one service of points found, which the whole workbench shares. */
public final class FoundProblemsFactory extends AbstractServiceFactory {

    @Override
    public Object create(Class serviceInterface, IServiceLocator parentLocator, IServiceLocator locator) {
        var above = parentLocator.getService(serviceInterface);
        return above != null ? above : new FoundProblems();
    }
}
