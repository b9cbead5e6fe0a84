// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.projects;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.observatory.project.ProjectException;

/**
 * The projects open in the workbench. A workbench service: {@code site.getService(Projects.class)}, or
 * {@code PlatformUI.getWorkbench().getService(Projects.class)}.
 *
 * <p>Projects are opened in a job and listeners are called in the user interface's thread; everything else is called
 * there too.
 */
public interface Projects {

    /** What happened to a project. */
    enum Change {
        /** It was opened. */
        OPENED,
        /** It was closed; its elements are of no use any more. */
        CLOSED,
        /** Its elements changed, by a command, its undo or its redo. */
        EDITED,
        /** It is about to be saved or undone: what was typed and waits for a pause is to be taken over now. */
        SETTLE,
        /** It was saved. */
        SAVED,
        /** Somebody tried to change it, though it is open to be read only: what was typed is to be taken back. */
        REFUSED
    }

    /** Hears what happens to projects. */
    @FunctionalInterface
    interface Listener {
        /**
         * Something happened.
         *
         * @param project to which project
         * @param change  what
         */
        void changed(OpenProject project, Change change);

        /** The projects of last time were opened, or could not be; see {@link Projects#failures}. */
        default void restored() {
        }
    }

    /** {@return the open projects, in the order they were opened} */
    List<OpenProject> open();

    /**
     * Finds the project of an element.
     *
     * @param element any element of the model
     */
    Optional<OpenProject> of(EObject element);

    /**
     * Opens the project of a folder, or finds it when it is open already. Not in the user interface's thread.
     *
     * @param folder  the folder that holds the project
     * @param monitor where to tell the progress
     * @throws ProjectException if the folder holds no project that can be read
     */
    OpenProject open(Path folder, IProgressMonitor monitor) throws ProjectException;

    /**
     * Opens a project, a backup or a frozen version to be read only, or finds it when it is open already. Not in the user
     * interface's thread.
     *
     * @param place   the folder that holds the project, or the archive
     * @param monitor where to tell the progress
     * @throws ProjectException if it cannot be read
     */
    OpenProject openReadOnly(Path place, IProgressMonitor monitor) throws ProjectException;

    /**
     * Closes a project without saving it; the folder stays as it is.
     *
     * @param project an open project
     */
    void close(OpenProject project);

    /** {@return whether the projects of last time were opened, or tried to} */
    boolean isRestored();

    /** {@return why projects that were open last time could not be opened now, one sentence each} */
    List<String> failures();

    /** Hears from now on what happens to projects. */
    void addListener(Listener listener);

    /** Hears no more. */
    void removeListener(Listener listener);
}
