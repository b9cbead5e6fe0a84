// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.projects;

import java.nio.file.Path;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
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

    private static final Set<ProjectException.Kind> READABLE = Set.of(ProjectException.Kind.LOCKED, ProjectException.Kind.UNWRITABLE);

    private final IWorkbenchWindow window;
    private final Place place;
    private final boolean readOnly;

    /**
     * Makes the job; it is still to be scheduled.
     *
     * @param window where to show the project, and what goes wrong
     * @param place  where the project is
     */
    public OpenProjectJob(IWorkbenchWindow window, Place place) {
        this(window, place, false);
    }

    /**
     * Makes the job; it is still to be scheduled.
     *
     * @param window   where to show the project, and what goes wrong
     * @param place    where the project, or the archive of one, is
     * @param readOnly whether it is opened to be read only
     */
    public OpenProjectJob(IWorkbenchWindow window, Place place, boolean readOnly) {
        super(Texts.ofWorkbench().get("projects.job"));
        this.window = window;
        this.place = place;
        this.readOnly = readOnly;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        var display = window.getShell().getDisplay();
        try {
            var projects = window.getService(Projects.class);
            var project = readOnly ? projects.openReadOnly(place.folder(), monitor) : projects.open(place.folder(), monitor);
            display.asyncExec(() -> show(project));
        } catch (ProjectException refused) {
            display.asyncExec(() -> explain(refused));
        }
        return Status.OK_STATUS;
    }

    /** Says why the project was not opened; one that cannot be edited now can be read. */
    private void explain(ProjectException refused) {
        var texts = Texts.ofWorkbench();
        var why = refused.label().in(texts.language());
        if (readOnly || !READABLE.contains(refused.kind())) {
            MessageDialog.openError(window.getShell(), texts.get("projects.notOpened"), why);
        } else if (MessageDialog.open(MessageDialog.QUESTION, window.getShell(), texts.get("projects.notEditable"), why, SWT.NONE,
                texts.get("projects.readOnly"), texts.get("projects.doNotOpen")) == 0) {
            new OpenProjectJob(window, place, true).schedule();
        }
    }

    /** Shows it in the explorer, which becomes the active part: what is saved, undone or coded from now on is of this project. */
    private void show(OpenProject project) {
        var page = window.getActivePage();
        var explorer = page == null ? null : page.findViewReference(Elements.EXPLORER);
        if (explorer != null) {
            page.activate(explorer.getPart(true));
            if (explorer.getPart(true) instanceof ISetSelectionTarget tree) {
                tree.selectReveal(new StructuredSelection(project));
            }
        }
    }
}
