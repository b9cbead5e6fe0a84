// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.projects;

import java.nio.file.Path;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.observatory.analysis.Label;
import org.observatory.project.ProjectException;
import org.observatory.ui.texts.Texts;

/** Binds a project's folder to an Eclipse project of the same name, where points to check are marked. */
final class ResourceProjects {

    private ResourceProjects() {
    }

    /**
     * Finds or makes the Eclipse project of a folder, and opens it.
     *
     * @throws ProjectException if the folder cannot be written
     */
    static IProject bind(IWorkspace workspace, Path folder, IProgressMonitor monitor) throws ProjectException {
        try {
            var known = at(workspace, folder);
            var progress = SubMonitor.convert(monitor, 2);
            if (known == null) {
                var made = workspace.getRoot().getProject(freeName(workspace, folder.getFileName().toString()));
                var description = workspace.newProjectDescription(made.getName());
                description.setLocationURI(folder.toUri());
                made.create(description, progress.split(1));
                known = made;
            }
            known.open(progress.split(1));
            return known;
        } catch (CoreException unwritable) {
            throw new ProjectException(ProjectException.Kind.UNWRITABLE,
                    Label.each(language -> new Texts(language).get("projects.unwritable", folder)), unwritable);
        }
    }

    /** {@return what stands for a project that can only be read, in whose folder nothing is written: a project that does not exist} */
    static IProject none(IWorkspace workspace, Path place) {
        return workspace.getRoot().getProject(freeName(workspace, place.getFileName().toString()));
    }

    /** Forgets the Eclipse project; the folder and all its files stay. */
    static void unbind(IProject project, IProgressMonitor monitor) throws CoreException {
        project.delete(IResource.NEVER_DELETE_PROJECT_CONTENT | IResource.FORCE, monitor);
    }

    private static IProject at(IWorkspace workspace, Path folder) {
        for (var project : workspace.getRoot().getProjects()) {
            if (project.getLocation() != null && project.getLocation().toPath().equals(folder)) {
                return project;
            }
        }
        return null;
    }

    private static String freeName(IWorkspace workspace, String wanted) {
        var name = wanted;
        for (var number = 2; workspace.getRoot().getProject(name).exists(); number++) {
            name = wanted + " " + number;
        }
        return name;
    }
}
