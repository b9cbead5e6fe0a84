// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.projects;

import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.part.ISetSelectionTarget;
import org.observatory.project.ProjectException;
import org.observatory.ui.texts.Texts;

/** Opens a project in the background, with its progress, and shows why it cannot when it cannot. */
public final class OpenProjectJob extends Job {

    /** Where the project is; it may be made first. */
    @FunctionalInterface
    public interface Place {
        /**
         * Finds or makes the folder of the project.
         *
         * @throws ProjectException if it cannot be made
         */
        Path folder() throws ProjectException;
    }

    private final IWorkbenchWindow window;
    private final Place place;

    /**
     * Makes the job; it is still to be scheduled.
     *
     * @param window where to show the project, and what goes wrong
     * @param place  where the project is
     */
    public OpenProjectJob(IWorkbenchWindow window, Place place) {
        super(Texts.ofWorkbench().get("projects.job"));
        this.window = window;
        this.place = place;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        var display = window.getShell().getDisplay();
        try {
            var project = window.getService(Projects.class).open(place.folder(), monitor);
            display.asyncExec(() -> show(project));
        } catch (ProjectException refused) {
            var texts = Texts.ofWorkbench();
            display.asyncExec(() -> MessageDialog.openError(window.getShell(), texts.get("projects.notOpened"),
                    refused.label().in(texts.language())));
        }
        return Status.OK_STATUS;
    }

    private void show(OpenProject project) {
        var page = window.getActivePage();
        var explorer = page == null ? null : page.findViewReference("org.observatory.ui.explorer");
        if (explorer != null) {
            page.bringToTop(explorer.getPart(true));
            if (explorer.getPart(true) instanceof ISetSelectionTarget tree) {
                tree.selectReveal(new StructuredSelection(project));
            }
        }
    }
}
