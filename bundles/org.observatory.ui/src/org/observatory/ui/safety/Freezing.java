// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.safety;

import java.lang.reflect.InvocationTargetException;
import java.time.Instant;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.observatory.project.ProjectException;
import org.observatory.project.snapshots.Snapshot;
import org.observatory.project.snapshots.Snapshots;
import org.observatory.ui.projects.OpenProject;
import org.observatory.ui.texts.Texts;

/** Freezes a version of a project and shows it among the others. */
final class Freezing {

    private final IWorkbenchWindow window;
    private final Texts texts = Texts.ofWorkbench();

    Freezing(IWorkbenchWindow window) {
        this.window = window;
    }

    /** Asks for a name, saves the project if that is needed, and freezes it. */
    void freeze(OpenProject project) {
        if (project.refuses()) {
            return;
        }
        var dialog = new FreezeDialog(window.getShell(), texts, project.name());
        if (dialog.open() == Window.OK && saved(project)) {
            freeze(project, dialog.name());
        }
    }

    private static boolean saved(OpenProject project) {
        if (project.session().isDirty()) {
            try {
                project.saveable().doSave(new NullProgressMonitor());
            } catch (CoreException unsaved) {
                throw new IllegalStateException(unsaved);
            }
        }
        return !project.session().isDirty();
    }

    private void freeze(OpenProject project, String name) {
        var made = new Snapshot[1];
        try {
            PlatformUI.getWorkbench().getProgressService().busyCursorWhile((IProgressMonitor monitor) -> {
                monitor.beginTask(texts.get("freeze.job", name), IProgressMonitor.UNKNOWN);
                try {
                    made[0] = Snapshots.freeze(project.session(), name, Instant.now());
                } catch (ProjectException refused) {
                    throw new InvocationTargetException(refused);
                }
            });
            show(project, made[0]);
        } catch (InvocationTargetException failed) {
            if (!(failed.getCause() instanceof ProjectException refused)) {
                throw new IllegalStateException(failed.getCause());
            }
            MessageDialog.openError(window.getShell(), texts.get("freeze.title"), refused.label().in(texts.language()));
        } catch (InterruptedException cancelled) {
            Thread.currentThread().interrupt();
        }
    }

    private void show(OpenProject project, Snapshot snapshot) {
        try {
            var view = (VersionsView) window.getActivePage().showView(VersionsView.ID);
            view.show(project);
            view.select(snapshot);
        } catch (PartInitException unopened) {
            throw new IllegalStateException(unopened);
        }
    }
}
