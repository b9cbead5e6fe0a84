// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.analysis;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.PlatformUI;
import org.observatory.analysis.Analyses;
import org.observatory.analysis.Analysis;
import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Input;
import org.observatory.analysis.Label;
import org.observatory.analysis.Parameter;
import org.observatory.analysis.Progress;
import org.observatory.analysis.Table;
import org.observatory.analysis.Variables;
import org.observatory.coding.inputs.LiveInputs;
import org.observatory.coding.inputs.ProjectInputs;
import org.observatory.extensions.Extensions;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.project.ProjectContent;
import org.observatory.project.tables.StudyTables;
import org.observatory.ui.analysis.ask.Offer;
import org.observatory.ui.analysis.texts.AnalysisTexts;
import org.observatory.ui.projects.EditingThread;
import org.observatory.ui.projects.OpenProject;
import org.observatory.ui.projects.Projects;

/**
 * What the whole workbench shares of analyses: those that are contributed, and the tables of each open project, copied once
 * after each change. A workbench service, for the user interface's thread.
 */
public final class Analysing implements Projects.Listener {

    private static final String POINT = "org.observatory.analysis.analyses";
    private static final String CODERS = "coders";
    /** Of a file alone: a project's table always has a row an individual. */
    private static final String LAYOUT = "layout";
    private static final long PAUSE = 500;

    private final Map<OpenProject, LiveInputs> inputs = new IdentityHashMap<>();
    private final Map<OpenProject, Input> outlines = new IdentityHashMap<>();
    private final Projects projects;
    private Analyses analyses;

    Analysing(Projects projects) {
        this.projects = projects;
        projects.addListener(this);
        projects.open().forEach(this::readAhead);
    }

    /** {@return the contributed analyses; they are loaded when first asked for, and one that cannot be is logged} */
    public Analyses analyses() {
        if (analyses == null) {
            var contributed = Extensions.contributions(POINT, Analysis.class);
            var log = ILog.of(Analysing.class);
            contributed.failures().forEach(failure -> log.error(failure.message(Locale.getDefault())));
            analyses = new Analyses(contributed.values());
        }
        return analyses;
    }

    /**
     * {@return what analyses read of a project, copied once after each change} In the thread of the user interface.
     *
     * @param project an open project
     */
    public LiveInputs inputs(OpenProject project) {
        return inputs.computeIfAbsent(project, open -> new LiveInputs(open.session(), new EditingThread(PlatformUI.getWorkbench().getDisplay())));
    }

    /** The table of cases as it is, the others with their columns alone: enough to say what can be chosen. */
    private Input outline(OpenProject project) {
        return outlines.computeIfAbsent(project, open -> {
            var byKey = new LinkedHashMap<String, Table>();
            StudyTables.withProgrammes(ProjectContent.of(open.observatory())).tables().forEach(byKey::put);
            var cases = inputs(open).tables().cases();
            byKey.put(cases.key(), cases);
            return new Input(byKey, "");
        });
    }

    /** {@return what can be chosen for an analysis of a project, and what is offered for it} */
    public Offer offer(Analysis analysis, OpenProject project) {
        var content = project.content();
        var choices = ProjectInputs.choices(analysis, content);
        var input = outline(project);
        var coders = new LinkedHashMap<String, Label>();
        content.scheme().getCoders().stream().filter(coder -> !coder.isArbitrated())
                .forEach(coder -> coders.put(coder.getId(), ObservatoryLabels.both(coder)));
        return new Offer(Stream.concat(choices.stream(), ProjectInputs.parameters(analysis).stream()
                .filter(parameter -> !parameter.name().equals(LAYOUT))).toList(), variables(input),
                choices.isEmpty() ? Map.of() : Map.of(CODERS, coders), !choices.isEmpty() || analysis.accepts(input));
    }

    private static Variables variables(Input input) {
        try {
            return Variables.isIn(input) ? Variables.of(input) : null;
        } catch (AnalysisException none) {
            return null;
        }
    }

    /** {@return whether an analysis compares coders, so that it would show what a blind coder is not to see} */
    public boolean comparesCoders(Analysis analysis) {
        return ProjectInputs.choices(analysis).stream().anyMatch(choice -> choice.name().equals(CODERS));
    }

    /**
     * {@return an analysis of a project, ready to be run} In the thread of the user interface.
     *
     * @param project the project
     * @param asked   what was asked
     * @throws AnalysisException if there is no such analysis
     */
    public Prepared prepare(OpenProject project, Asked asked) throws AnalysisException {
        var analysis = analyses().get(asked.analysis());
        var ofProject = new LinkedHashMap<>(asked.choices());
        ofProject.keySet().retainAll(ProjectInputs.choices(analysis).stream().map(Parameter::name).toList());
        var own = new LinkedHashMap<>(asked.choices());
        own.keySet().removeAll(ofProject.keySet());
        return new Prepared(analysis, inputs(project), ofProject, own);
    }

    /** Copies ahead what a dialog offers of the cases, so that it need not wait for thousands of them. */
    private void readAhead(OpenProject project) {
        var tables = inputs(project).tables();
        var job = Job.createSystem(AnalysisTexts.ofWorkbench().get("ahead.job"), monitor -> {
            try {
                tables.readCases(Progress.none());
                return Status.OK_STATUS;
            } catch (CancellationException closed) {
                return Status.CANCEL_STATUS;
            }
        });
        job.setPriority(Job.DECORATE);
        job.schedule(PAUSE);
    }

    @Override
    public void changed(OpenProject project, Projects.Change change) {
        if (change == Projects.Change.OPENED) {
            readAhead(project);
        }
        if (change == Projects.Change.EDITED || change == Projects.Change.CLOSED) {
            outlines.remove(project);
        }
        if (change == Projects.Change.CLOSED && inputs.containsKey(project)) {
            inputs.remove(project).close();
        }
    }
}
