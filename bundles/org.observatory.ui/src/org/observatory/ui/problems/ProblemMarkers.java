// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.problems;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.util.URI;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;
import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Progress;
import org.observatory.project.Opening;
import org.observatory.project.ProjectException;
import org.observatory.project.ProjectSession;
import org.observatory.project.checks.Check.Occasion;
import org.observatory.project.checks.CheckMemory;
import org.observatory.project.checks.CheckedProject;
import org.observatory.project.checks.Checks;
import org.observatory.project.checks.Report;
import org.observatory.project.checks.Severity;
import org.observatory.project.migrations.Migrations;
import org.observatory.ui.problems.FoundProblems.Found;
import org.observatory.ui.projects.OpenProject;
import org.observatory.ui.projects.Projects;
import org.observatory.ui.texts.Texts;

/**
 * Marks the points to check of every open project. Quick checks look at the model after each pause in its changes, on the
 * thread that edits it; thorough ones look in the background, when it was opened or saved, at a reading of their own of
 * what is on the disk.
 */
final class ProblemMarkers implements Projects.Listener {

    private static final int PAUSE = 700;

    private final Display display;
    private final Texts texts;
    private final Checks checks;
    private final FoundProblems found;
    private final Map<OpenProject, Map<Occasion, Job>> jobs = new ConcurrentHashMap<>();
    private final Map<OpenProject, Remembered> remembered = new ConcurrentHashMap<>();
    /** Held by the job that marks: two at a time would each mark what the other marks, too. */
    private final Object marking = new Object();
    private final Set<Label> told = ConcurrentHashMap.newKeySet();

    /** What the quick checks of a project found last, and how to hear no more what its edits change. */
    private record Remembered(CheckMemory<Found> memory, Runnable unhear) {
    }

    ProblemMarkers(Display display, Texts texts, Checks checks, FoundProblems found) {
        this.display = display;
        this.texts = texts;
        this.checks = checks;
        this.found = found;
    }

    @Override
    public void changed(OpenProject project, Projects.Change change) {
        switch (change) {
            case OPENED -> {
                jobs.computeIfAbsent(project, this::jobs);
                remembered.computeIfAbsent(project, this::remember);
                schedule(project, Occasion.EDIT);
                schedule(project, Occasion.SAVE);
            }
            case EDITED -> schedule(project, Occasion.EDIT);
            case SAVED -> schedule(project, Occasion.SAVE);
            case CLOSED -> {
                var former = jobs.remove(project);
                if (former != null) {
                    former.values().forEach(Job::cancel);
                }
                var memory = remembered.remove(project);
                if (memory != null) {
                    memory.unhear().run();
                }
                found.forget(project.resource().getName());
            }
            case SETTLE, REFUSED -> {
            }
        }
    }

    private Remembered remember(OpenProject project) {
        var memory = new CheckMemory<Found>(checks.on(Occasion.EDIT));
        return new Remembered(memory, project.session().onChange(memory::changed));
    }

    private void schedule(OpenProject project, Occasion occasion) {
        var known = jobs.get(project);
        if (known != null) {
            known.get(occasion).cancel();
            known.get(occasion).schedule(PAUSE);
        }
    }

    /** Checks no more, for the workbench is closing. */
    void stop() {
        jobs.values().forEach(those -> those.values().forEach(Job::cancel));
        jobs.clear();
    }

    private Map<Occasion, Job> jobs(OpenProject project) {
        return Map.of(Occasion.EDIT, job(project, monitor -> show(project, Occasion.EDIT,
                checkedHere(project, monitor), monitor)),
                Occasion.SAVE, job(project, monitor -> show(project, Occasion.SAVE, checkedApart(project, monitor),
                        monitor)));
    }

    /** What a job does. */
    @FunctionalInterface
    private interface Work {
        void run(IProgressMonitor monitor) throws CoreException;
    }

    private Job job(OpenProject project, Work work) {
        var job = Job.createSystem(texts.get("problems.job", project.name()), (IProgressMonitor monitor) -> {
            try {
                work.run(monitor);
            } catch (CancellationException unwanted) {
                throw new OperationCanceledException();
            }
        });
        job.setPriority(Job.DECORATE);
        return job;
    }

    /**
     * Looks at the model as it is, by those checks alone that read what changed; between two of them the thread of the windows is
     * handed back to whoever waits for it.
     */
    private List<Found> checkedHere(OpenProject project, IProgressMonitor monitor) {
        var here = new ArrayList<Found>();
        try {
            for (var check : checks.on(Occasion.EDIT).all()) {
                display.syncExec(() -> {
                    var known = remembered.get(project);
                    if (known != null && !monitor.isCanceled() && known.memory().due().contains(check)) {
                        known.memory().put(check, points(Checks.of(List.of(check)).run(CheckedProject.of(project.session()))));
                    }
                });
            }
            display.syncExec(() -> Optional.ofNullable(remembered.get(project)).ifPresent(known -> here.addAll(known.memory().all())));
            here.sort(Comparator.comparing(point -> point.problem().severity()));
        } catch (SWTException closing) {
            if (closing.code != SWT.ERROR_DEVICE_DISPOSED) {
                throw closing;
            }
            throw new CancellationException();
        }
        return here;
    }

    /** Looks at what is on the disk, which nobody edits. */
    private List<Found> checkedApart(OpenProject project, IProgressMonitor monitor) {
        try (var reading = ProjectSession.openReadOnly(project.folder(), Opening.standard()
                .with(Migrations.contributed()))) {
            return points(checks.on(Occasion.SAVE).run(CheckedProject.of(reading, progress(monitor))));
        } catch (ProjectException unreadable) {
            return List.of(new Found(new Problem(Severity.ERROR, unreadable.label().in(texts.language()), "", "", "",
                    ""),
                    URI.createURI(""), List.of()));
        }
    }

    private static Progress progress(IProgressMonitor monitor) {
        return new Progress() {
            @Override
            public void report(double done, Label step) {
                // a system job shows nothing
            }

            @Override
            public boolean cancelled() {
                return monitor.isCanceled();
            }
        };
    }

    private List<Found> points(Report report) {
        report.failures().stream().filter(told::add).forEach(failure -> ILog.of(ProblemMarkers.class)
                .warn(failure.in(Language.ENGLISH)));
        return report.issues().stream().map(issue -> Found.of(issue, texts.language())).toList();
    }

    private void show(OpenProject project, Occasion occasion, List<Found> points,
            IProgressMonitor monitor) throws CoreException {
        var file = project.studyFile();
        synchronized (marking) {
            if (!monitor.isCanceled() && jobs.containsKey(project) && file.exists()) {
                found.put(project.resource().getName(), occasion, points);
                mark(file, found.of(project.resource().getName()), monitor);
            }
        }
    }

    /** Makes the marks on a file those of these points. */
    static void mark(IFile file, List<Problem> found, IProgressMonitor monitor) throws CoreException {
        file.getWorkspace().run(running -> {
            var missing = new ArrayList<>(found);
            for (var marker : file.findMarkers(Problem.TYPE, false, IResource.DEPTH_ZERO)) {
                if (!missing.remove(Problem.of(marker.getAttributes()))) {
                    marker.delete();
                }
            }
            for (var problem : missing) {
                IMarker marker = file.createMarker(Problem.TYPE, problem.attributes());
                marker.setAttribute(IMarker.TRANSIENT, true);
            }
        }, file.getWorkspace().getRuleFactory().markerRule(file), IWorkspace.AVOID_UPDATE, monitor);
    }
}
