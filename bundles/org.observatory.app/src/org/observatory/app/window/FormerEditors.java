// SPDX-License-Identifier: EPL-2.0
package org.observatory.app.window;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IWorkbench;

/**
 * Editors that were open when the workbench was broken off. What they showed belongs to a project that is not open yet, so
 * the workbench could only show an error in their place. They are closed, as they are when the workbench ends in order.
 */
public final class FormerEditors {

    private static final String EDITOR = "org.eclipse.e4.ui.compatibility.editor";
    /** The place of editors that always stays, even when it is empty. */
    private static final String MAIN_STACK = "org.eclipse.e4.primaryDataStack";

    private FormerEditors() {
    }

    /**
     * Closes all editors left from last time.
     *
     * @param workbench a workbench that has drawn no window yet
     */
    public static void close(IWorkbench workbench) {
        var application = workbench.getService(MApplication.class);
        var models = workbench.getService(EModelService.class);
        if (application != null && models != null) {
            models.findElements(application, EDITOR, MPart.class, null, EModelService.ANYWHERE | EModelService.IN_SHARED_ELEMENTS)
                    .forEach(FormerEditors::remove);
        }
    }

    /** A place that was made for the editor goes with it, and its half of the window to the other half. */
    private static void remove(MUIElement element) {
        MElementContainer<MUIElement> place = element.getParent();
        if (place != null) {
            if (place.getSelectedElement() == element) {
                place.setSelectedElement(null);
            }
            place.getChildren().remove(element);
            if (place.getChildren().isEmpty() && !MAIN_STACK.equals(place.getElementId()) && !place.getTags().contains(MAIN_STACK)
                    && place.getParent() != null && place.getParent().getChildren().size() > 1) {
                remove(place);
            }
        }
    }
}
