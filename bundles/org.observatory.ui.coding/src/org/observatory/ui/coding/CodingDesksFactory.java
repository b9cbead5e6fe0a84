// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding;

import java.util.List;
import java.util.Map;
import java.util.IdentityHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.observatory.ui.projects.OpenProject;
import org.observatory.ui.projects.Projects;

/** Makes the one service of desks, which the whole workbench shares. */
public final class CodingDesksFactory extends AbstractServiceFactory {

    @Override
    public Object create(Class serviceInterface, IServiceLocator parentLocator, IServiceLocator locator) {
        var above = parentLocator.getService(serviceInterface);
        return above != null ? above : new Desks(locator.getService(Projects.class));
    }

    private static final class Desks implements CodingDesks, Projects.Listener {

        private final Map<OpenProject, CodingDesk> desks = new IdentityHashMap<>();
        private final List<Listener> listeners = new CopyOnWriteArrayList<>();

        Desks(Projects projects) {
            projects.addListener(this);
        }

        @Override
        public CodingDesk of(OpenProject project) {
            return desks.computeIfAbsent(project, one -> new CodingDesk(one, DeskMemory.of(one),
                    desk -> listeners.forEach(listener -> listener.changed(desk))));
        }

        @Override
        public void addListener(Listener listener) {
            listeners.add(listener);
        }

        @Override
        public void removeListener(Listener listener) {
            listeners.remove(listener);
        }

        @Override
        public void changed(OpenProject project, Projects.Change change) {
            if (change == Projects.Change.CLOSED) {
                var desk = desks.remove(project);
                if (desk != null) {
                    desk.close();
                }
            }
        }
    }
}
