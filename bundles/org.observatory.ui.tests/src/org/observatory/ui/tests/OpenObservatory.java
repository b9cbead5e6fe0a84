// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.tests;

import org.eclipse.emf.common.util.EList;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.observatory.model.programmes.Programme;
import org.observatory.ui.projects.OpenProject;
import org.observatory.ui.projects.Projects;

/** The project that the workbench opens on its first start. */
final class OpenObservatory {

    private OpenObservatory() {
    }

    /** Waits until it is open. */
    static OpenProject project() {
        var projects = OpenWorkbench.window().getService(Projects.class);
        OpenWorkbench.waitFor("the observatory", () -> !projects.open().isEmpty());
        OpenWorkbench.settle();
        return projects.open().getFirst();
    }

    /** {@return its programme of that acronym} */
    static Programme programme(String acronym) {
        EList<Programme> programmes = project().observatory().getProgrammes();
        return programmes.stream().filter(programme -> acronym.equals(programme.getAcronym())).findFirst().orElseThrow();
    }

    /** {@return the page of the window, with nothing but the views of its layout} */
    static IWorkbenchPage freshPage() {
        var page = OpenWorkbench.window().getActivePage();
        page.closeAllEditors(false);
        page.resetPerspective();
        OpenWorkbench.settle();
        return page;
    }

    /** Opens a view and waits until it is seen. */
    static <V> V view(Class<V> kind, String id) throws PartInitException {
        var page = OpenWorkbench.window().getActivePage();
        var view = page.showView(id);
        OpenWorkbench.waitFor(id, () -> page.isPartVisible(view));
        return kind.cast(view);
    }
}
