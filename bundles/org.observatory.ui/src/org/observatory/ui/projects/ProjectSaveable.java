// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.projects;

import java.util.Locale;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.Saveable;
import org.observatory.analysis.Language;
import org.observatory.project.ProjectException;
import org.observatory.ui.texts.Texts;

/** What there is to save of a project: all of it at once, whichever parts show it, so that closing asks once. */
public final class ProjectSaveable extends Saveable {

    private final OpenProject project;

    /**
     * Makes what stands for a project among the things to save.
     *
     * @param project an open project
     */
    public ProjectSaveable(OpenProject project) {
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

    @Override
    public void doSave(IProgressMonitor monitor) throws CoreException {
        project.tell(Projects.Change.SETTLE);
        try {
            save();
            project.studyFile().refreshLocal(IResource.DEPTH_ZERO, monitor);
        } catch (ProjectException unsaved) {
            throw new CoreException(new Status(IStatus.ERROR, ProjectSaveable.class,
                    unsaved.label().in(Language.of(Locale.getDefault()))));
        }
        project.tell(Projects.Change.SAVED);
    }

    private void save() throws ProjectException {
        try {
            project.session().save();
        } catch (ProjectException refused) {
            if (refused.kind() != ProjectException.Kind.CHANGED_OUTSIDE || !replaces(refused)) {
                throw refused;
            }
            project.session().saveOverChanges();
        }
    }

    private static boolean replaces(ProjectException changed) {
        var texts = Texts.ofWorkbench();
        var answer = new int[] { 1 };
        Display.getDefault().syncExec(() -> answer[0] = MessageDialog.open(MessageDialog.WARNING, Display.getDefault().getActiveShell(),
                texts.get("save.title"), changed.label().in(texts.language()), SWT.NONE, texts.get("save.replace"), texts.get("save.keep")));
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
        return other instanceof ProjectSaveable saveable && saveable.project == project;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(project);
    }
}
