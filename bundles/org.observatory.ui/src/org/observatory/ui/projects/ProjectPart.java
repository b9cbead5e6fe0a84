// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.projects;

import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.part.EditorPart;

/** An editor of one open project that is no form: saved, undone and closed with its project. */
public abstract class ProjectPart extends EditorPart implements SaveablesPart, Projects.Listener {

    /** {@return the project} */
    protected abstract OpenProject project();

    @Override
    public final List<OpenProject> shownProjects() {
        return List.of(project());
    }

    @Override
    public final List<OpenProject> activeProjects() {
        return shownProjects();
    }

    @Override
    public final boolean isDirty() {
        return SaveablesPart.super.isDirty();
    }

    @Override
    public final boolean isSaveOnCloseNeeded() {
        return isDirty();
    }

    @Override
    public final boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public final void doSave(IProgressMonitor monitor) {
        SaveablesPart.super.doSave(monitor);
    }

    @Override
    public final void doSaveAs() {
        SaveablesPart.super.doSaveAs();
    }
}
