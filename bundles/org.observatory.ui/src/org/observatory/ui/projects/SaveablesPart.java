// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.projects;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.ui.ISaveablePart;
import org.eclipse.ui.ISaveablesLifecycleListener;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.SaveablesLifecycleEvent;

/**
 * A part that shows open projects: it has unsaved changes whenever one of them has, and saves the project as a whole, so
 * that all parts share one state and closing the last of them asks once.
 */
public interface SaveablesPart extends ISaveablePart, ISaveablesSource, IWorkbenchPart {

    /** {@return the projects that the part shows} */
    List<OpenProject> shownProjects();

    /** {@return those of them that saving this part means} */
    List<OpenProject> activeProjects();

    @Override
    default Saveable[] getSaveables() {
        return saveables(shownProjects());
    }

    @Override
    default Saveable[] getActiveSaveables() {
        return saveables(activeProjects());
    }

    @Override
    default boolean isDirty() {
        return shownProjects().stream().anyMatch(project -> project.session().isDirty());
    }

    @Override
    default boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    default boolean isSaveOnCloseNeeded() {
        return isDirty();
    }

    @Override
    default void doSaveAs() {
        throw new UnsupportedOperationException();
    }

    @Override
    default void doSave(IProgressMonitor monitor) {
        for (var saveable : getActiveSaveables()) {
            try {
                saveable.doSave(monitor);
            } catch (CoreException unsaved) {
                ErrorDialog.openError(getSite().getShell(), null, null, unsaved.getStatus());
            }
        }
    }

    /** Tells the workbench that the part shows one project more. */
    default void announceOpened(OpenProject project) {
        announce(SaveablesLifecycleEvent.POST_OPEN, project);
    }

    /**
     * Asks about unsaved changes of a project before it is closed, when no other part shows it.
     *
     * @return whether it may be closed
     */
    default boolean announceClosing(OpenProject project) {
        return announce(SaveablesLifecycleEvent.PRE_CLOSE, project);
    }

    /** Tells the workbench that the part shows a project no more. */
    default void announceClosed(OpenProject project) {
        announce(SaveablesLifecycleEvent.POST_CLOSE, project);
    }

    private boolean announce(int kind, OpenProject project) {
        var event = new SaveablesLifecycleEvent(this, kind, saveables(List.of(project)), false);
        getSite().getService(ISaveablesLifecycleListener.class).handleLifecycleEvent(event);
        return !event.isVeto();
    }

    private Saveable[] saveables(List<OpenProject> projects) {
        return projects.stream().map(OpenProject::saveable).toArray(Saveable[]::new);
    }
}
