// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.problems;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;
import org.observatory.analysis.Language;
import org.observatory.model.programmes.Observatory;
import org.observatory.project.checks.Checks;
import org.observatory.ui.projects.OpenProject;
import org.observatory.ui.projects.Projects;
import org.observatory.ui.texts.Texts;

/**
 * Marks the points to check of every open project, once it is opened and after each pause in its changes. The checks run
 * in a job on a copy, so that somebody may go on editing.
 */
final class ProblemMarkers implements Projects.Listener {

    private static final int PAUSE = 700;

    private final Display display;
    private final Texts texts;
    private final Checks checks;
    private final Map<OpenProject, Job> jobs = new HashMap<>();

    ProblemMarkers(Display display, Texts texts, Checks checks) {
        this.display = display;
        this.texts = texts;
        this.checks = checks;
    }

    @Override
    public void changed(OpenProject project, Projects.Change change) {
        switch (change) {
            case OPENED, EDITED -> {
                var job = jobs.computeIfAbsent(project, this::job);
                job.cancel();
                job.schedule(PAUSE);
            }
            case CLOSED -> {
                var job = jobs.remove(project);
                if (job != null) {
                    job.cancel();
                }
            }
            case SETTLE, SAVED, REFUSED -> {
            }
        }
    }

    /** Checks no more, for the workbench is closing. */
    void stop() {
        jobs.values().forEach(Job::cancel);
        jobs.clear();
    }

    private Job job(OpenProject project) {
        var job = Job.createSystem(texts.get("problems.job", project.name()), (IProgressMonitor monitor) -> check(project, monitor));
        job.setPriority(Job.DECORATE);
        return job;
    }

    private void check(OpenProject project, IProgressMonitor monitor) throws CoreException {
        var copy = copy(project);
        if (copy == null || monitor.isCanceled()) {
            return;
        }
        var report = checks.run(copy);
        report.failures().forEach(failure -> ILog.of(ProblemMarkers.class).warn(failure.in(Language.ENGLISH)));
        var found = report.issues().stream().map(issue -> Problem.of(issue, texts.language())).toList();
        var file = project.studyFile();
        if (!monitor.isCanceled() && file.exists()) {
            file.getWorkspace().run(running -> mark(file, found), file.getWorkspace().getRuleFactory().markerRule(file),
                    IWorkspace.AVOID_UPDATE, monitor);
        }
    }

    private Observatory copy(OpenProject project) {
        var copies = new ArrayList<Observatory>(1);
        try {
            display.syncExec(() -> {
                if (jobs.containsKey(project)) {
                    copies.add(EcoreUtil.copy(project.observatory()));
                }
            });
        } catch (SWTException closing) {
            if (closing.code != SWT.ERROR_DEVICE_DISPOSED) {
                throw closing;
            }
        }
        return copies.isEmpty() ? null : copies.getFirst();
    }

    private static void mark(IFile file, List<Problem> found) throws CoreException {
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
    }
}
