// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.projects;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Display;
import org.observatory.analysis.Language;
import org.observatory.model.edit.ObservatoryAdapterFactory;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.project.Opening;
import org.observatory.project.ProjectException;
import org.observatory.project.ProjectSession;
import org.observatory.project.migrations.Migrations;
import org.observatory.ui.texts.Texts;

/** Open projects, each bound to an Eclipse project of the workspace, which remembers it until the next start. */
final class WorkbenchProjects implements Projects {

    private final IWorkspace workspace;
    private final Display display;
    private final List<OpenProject> open = new CopyOnWriteArrayList<>();
    private final List<String> failures = new CopyOnWriteArrayList<>();
    private volatile boolean restored;
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();

    WorkbenchProjects(IWorkspace workspace, Display display) {
        this.workspace = workspace;
        this.display = display;
        // The window comes first: reading beside what builds it takes longer than reading after it.
        later(() -> Job.createSystem(Texts.ofWorkbench().get("projects.restoring"), (IProgressMonitor monitor) -> restore(monitor))
                .schedule());
    }

    @Override
    public List<OpenProject> open() {
        return List.copyOf(open);
    }

    @Override
    public Optional<OpenProject> of(EObject element) {
        return open.stream().filter(project -> project.session().holds(element)).findFirst();
    }

    @Override
    public OpenProject open(Path folder, IProgressMonitor monitor) throws ProjectException {
        return open(folder, false, monitor);
    }

    @Override
    public OpenProject openReadOnly(Path place, IProgressMonitor monitor) throws ProjectException {
        return open(place, true, monitor);
    }

    private synchronized OpenProject open(Path wanted, boolean readOnly, IProgressMonitor monitor) throws ProjectException {
        var place = wanted.toAbsolutePath().normalize();
        for (var project : open) {
            if (same(project.place(), place)) {
                return project;
            }
        }
        var progress = SubMonitor.convert(monitor, Texts.ofWorkbench().get("projects.opening", place.getFileName()), 2);
        var opening = Opening.standard().with(Migrations.contributed()).with(new ObservatoryAdapterFactory(ObservatoryLabels.ofWorkbench()));
        var session = readOnly ? ProjectSession.openReadOnly(place, opening) : ProjectSession.open(place, opening);
        progress.worked(1);
        var project = new OpenProject(session, readOnly ? ResourceProjects.none(workspace, place)
                : ResourceProjects.bind(workspace, session.folder(), progress.split(1)), this::tell);
        project.history().addCommandStackListener(event -> project.tell(Change.EDITED));
        open.add(project);
        if (!project.isArchive()) {
            RecentProjects.opened(project.folder());
        }
        later(() -> tell(project, Change.OPENED));
        return project;
    }

    @Override
    public void close(OpenProject project) {
        if (open.remove(project)) {
            tell(project, Change.CLOSED);
            release(project);
            if (!project.isReadOnly()) {
                Job.createSystem(project.name(), (IProgressMonitor monitor) -> ResourceProjects.unbind(project.resource(), monitor))
                        .schedule();
            }
        }
    }

    @Override
    public boolean isRestored() {
        return restored;
    }

    @Override
    public List<String> failures() {
        return List.copyOf(failures);
    }

    @Override
    public void addListener(Listener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeListener(Listener listener) {
        listeners.remove(listener);
    }

    /** Lets go of all projects, when the workbench has closed. */
    void release() {
        new ArrayList<>(open).forEach(this::release);
        open.clear();
    }

    private static boolean same(Path open, Path place) {
        try {
            return Files.isSameFile(open, place);
        } catch (IOException missing) {
            return false;
        }
    }

    private void tell(OpenProject project, Change change) {
        listeners.forEach(listener -> listener.changed(project, change));
    }

    private void later(Runnable action) {
        if (!display.isDisposed()) {
            display.asyncExec(action);
        }
    }

    private void release(OpenProject project) {
        project.session().close();
    }

    private void restore(IProgressMonitor monitor) {
        var known = workspace.getRoot().getProjects();
        for (var resource : known) {
            var place = resource.getRawLocation() == null ? resource.getLocation() : resource.getRawLocation();
            if (place != null && Files.exists(place.toPath().resolve(ProjectSession.STUDY))) {
                restore(resource, place.toPath(), monitor);
            } else {
                forget(resource, Texts.ofWorkbench().get("projects.gone", resource.getName(), place == null ? "" : place.toOSString()));
            }
        }
        if (known.length == 0) {
            openFirst(monitor);
        }
        restored = true;
        later(() -> listeners.forEach(Listener::restored));
    }

    private void openFirst(IProgressMonitor monitor) {
        try {
            open(StandardProjects.observatory(), monitor);
        } catch (ProjectException refused) {
            failures.add(refused.label().in(Language.of(Locale.getDefault())));
        }
    }

    private void restore(IProject resource, Path place, IProgressMonitor monitor) {
        var language = Language.of(Locale.getDefault());
        try {
            open(place, monitor);
        } catch (ProjectException refused) {
            if (refused.kind() == ProjectException.Kind.LOCKED) {
                restoreReadOnly(place, refused.label().in(language), monitor);
            } else {
                forget(resource, refused.label().in(language));
            }
        }
    }

    /** Somebody else has the project: it is shown as it was saved, and remembered for the next start. */
    private void restoreReadOnly(Path place, String why, IProgressMonitor monitor) {
        try {
            openReadOnly(place, monitor);
            failures.add(why);
        } catch (ProjectException unreadable) {
            failures.add(unreadable.label().in(Language.of(Locale.getDefault())));
        }
    }

    private void forget(IProject resource, String why) {
        failures.add(why);
        Job.createSystem(resource.getName(), (IProgressMonitor monitor) -> ResourceProjects.unbind(resource, monitor)).schedule();
    }
}
