// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.projects;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.observatory.model.programmes.Disagreement;
import org.observatory.model.programmes.Element;
import org.observatory.model.programmes.Identified;
import org.observatory.model.programmes.Programme;

/** Opens elements in the editor that shows them, and finds them by their identity. */
public final class Elements {

    /** The editor of programmes. */
    public static final String PROGRAMME_EDITOR = "org.observatory.ui.programmeEditor";
    /** The editor of everything else. */
    public static final String ELEMENT_EDITOR = "org.observatory.ui.elementEditor";

    private Elements() {
    }

    /** An editor that can bring any element below its own into view. */
    public interface Revealer {
        /**
         * Selects an element and shows it.
         *
         * @param element an element at or below the editor's own
         */
        void reveal(EObject element);
    }

    /**
     * Opens an element where it can be edited, or brings the editor that shows it to the front.
     *
     * @param page    the workbench page
     * @param project the project of the element
     * @param element any element of the model
     * @throws PartInitException if the editor cannot be opened
     */
    public static void open(IWorkbenchPage page, OpenProject project, EObject element) throws PartInitException {
        var top = edited(element);
        var editor = page.openEditor(new ElementInput(project, top),
                top instanceof Programme ? PROGRAMME_EDITOR : ELEMENT_EDITOR);
        if (editor instanceof Revealer revealer) {
            revealer.reveal(element);
        }
    }

    /**
     * Opens an element in an editor of its own, also where another editor shows it.
     *
     * @param page    the workbench page
     * @param project the project of the element
     * @param element any element of the model
     * @throws PartInitException if the editor cannot be opened
     */
    public static void openItself(IWorkbenchPage page, OpenProject project, EObject element) throws PartInitException {
        page.openEditor(new ElementInput(project, element), ELEMENT_EDITOR);
    }

    /**
     * The element whose editor shows an element: its programme if it stands in one, else the nearest element that has a
     * name of its own.
     *
     * @param element any element of the model
     */
    public static EObject edited(EObject element) {
        var named = element;
        for (var at = element; at != null; at = at.eContainer()) {
            if (at instanceof Programme) {
                return at;
            }
            if (!own(named)) {
                named = at;
            }
        }
        return named;
    }

    /** {@return the element of a project with an identity} */
    public static Optional<EObject> find(OpenProject project, String id) {
        return project.session().content().find(id);
    }

    /** {@return the identity of an element, or empty text} */
    public static String id(EObject element) {
        return element instanceof Identified identified && identified.getId() != null ? identified.getId() : "";
    }

    private static boolean own(EObject element) {
        return element instanceof Element && !(element instanceof Disagreement);
    }
}
