// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.projects;

import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.observatory.model.programmes.Observatory;
import org.observatory.project.ProjectContent;
import org.observatory.project.ProjectSession;
import org.observatory.ui.texts.Texts;

/**
 * A project open in the workbench: its session, the Eclipse project that stands for its folder, and what was typed and
 * could not be kept.
 */
public final class OpenProject implements IAdaptable {

    private final ProjectSession session;
    private final IProject resource;
    private final Projects.Listener listener;
    private final Drafts drafts = new Drafts();
    private final ProjectSaveable saveable = new ProjectSaveable(this);

    OpenProject(ProjectSession session, IProject resource, Projects.Listener listener) {
        this.session = session;
        this.resource = resource;
        this.listener = listener;
    }

    /**
     * Tells whether the project refuses to be changed, because it is open to be read only. Whoever shows it is told, so that
     * it says so and takes back what was typed.
     */
    public boolean refuses() {
        if (isReadOnly()) {
            tell(Projects.Change.REFUSED);
        }
        return isReadOnly();
    }

    void tell(Projects.Change change) {
        listener.changed(this, change);
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter == EObject.class ? adapter.cast(observatory()) : adapter == IProject.class ? adapter.cast(resource) : null;
    }

    /** {@return the name people know it by, that of its folder; of a frozen version, that of the version} */
    public String name() {
        var name = place().getFileName().toString();
        return isArchive() ? name.replaceFirst("\\.[^.]+$", "") : name;
    }

    /** {@return its name, with a remark when it can only be read} */
    public String title() {
        return isReadOnly() ? Texts.ofWorkbench().get("projects.readOnlyTitle", name()) : name();
    }

    /** {@return its folder; of a frozen version, the folder that its archive lies in} */
    public Path folder() {
        return session.folder();
    }

    /** {@return what it was opened from: its folder, or its archive} */
    public Path place() {
        return isArchive() ? session.file() : session.folder();
    }

    /** {@return whether it is an archive, such as a frozen version} */
    public boolean isArchive() {
        return !session.file().getFileName().toString().equals(ProjectSession.STUDY);
    }

    /** {@return whether it can only be read} */
    public boolean isReadOnly() {
        return session.isReadOnly();
    }

    /** {@return what there is to save of it, always the same: the workbench counts by it who shows the project} */
    public ProjectSaveable saveable() {
        return saveable;
    }

    /** {@return its session} */
    public ProjectSession session() {
        return session;
    }

    /** {@return all that it holds} */
    public ProjectContent content() {
        return session.content();
    }

    /** {@return the root of its model} */
    public Observatory observatory() {
        return session.observatory();
    }

    /** {@return where its model is edited, by commands only} */
    public EditingDomain domain() {
        return session.domain();
    }

    /** {@return its one undo history} */
    public BasicCommandStack history() {
        return (BasicCommandStack) domain().getCommandStack();
    }

    /** {@return the Eclipse project of its folder; one that does not exist for a project that can only be read} */
    public IProject resource() {
        return resource;
    }

    /** {@return the file of its programmes, on which its points to check are marked} */
    public IFile studyFile() {
        return resource.getFile(ProjectSession.STUDY);
    }

    /** {@return texts that were typed and could not be understood, kept until they are mended} */
    public Drafts drafts() {
        return drafts;
    }
}
