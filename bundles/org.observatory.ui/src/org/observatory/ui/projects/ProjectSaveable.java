// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.projects;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.Saveable;
import org.observatory.project.ProjectException;
import org.observatory.ui.texts.Texts;

/** What there is to save of a project: all of it at once, whichever parts show it, so that closing asks once. */
public final class ProjectSaveable extends Saveable {

    private final OpenProject project;

    ProjectSaveable(OpenProject project) {
        this.project = project;
    }

    /** {@return the project} */
    public OpenProject project() {
        return project;
    }

    @Override
    public boolean isDirty() {
        return project.session().isDirty();
    }

    /** Saves. When it cannot, it says why and tries again as often as somebody wishes; the monitor is cancelled once they give up. */
    @Override
    public void doSave(IProgressMonitor monitor) throws CoreException {
        project.tell(Projects.Change.SETTLE);
        var over = false;
        while (true) {
            try {
                save(over);
                project.studyFile().refreshLocal(IResource.DEPTH_ZERO, monitor);
                project.tell(Projects.Change.SAVED);
                return;
            } catch (ProjectException unsaved) {
                over = unsaved.kind() == ProjectException.Kind.CHANGED_OUTSIDE;
                if (!goesOn(unsaved)) {
                    monitor.setCanceled(true);
                    return;
                }
            }
        }
    }

    private void save(boolean over) throws ProjectException {
        if (over) {
            project.session().saveOverChanges();
        } else {
            project.session().save();
        }
    }

    /** Says in one sentence why the project was not saved, that nothing is lost, and asks how to go on. */
    private static boolean goesOn(ProjectException unsaved) {
        var texts = Texts.ofWorkbench();
        var changed = unsaved.kind() == ProjectException.Kind.CHANGED_OUTSIDE;
        var answer = new int[] { 1 };
        Display.getDefault().syncExec(() -> answer[0] = MessageDialog.open(MessageDialog.WARNING, Display.getDefault().getActiveShell(),
                texts.get("save.title"), unsaved.label().in(texts.language()) + "\n\n" + texts.get("save.nothingLost"), SWT.NONE,
                texts.get(changed ? "save.replace" : "save.again"), texts.get("save.keep")));
        return answer[0] == 0;
    }

    @Override
    public String getName() {
        return project.name();
    }

    @Override
    public String getToolTipText() {
        return project.folder().toString();
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return null;
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(project);
    }
}
