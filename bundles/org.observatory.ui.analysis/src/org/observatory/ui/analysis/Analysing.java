// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.analysis;

import java.lang.ref.SoftReference;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.PlatformUI;
import org.observatory.analysis.Analyses;
import org.observatory.analysis.Analysis;
import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Input;
import org.observatory.analysis.Label;
import org.observatory.analysis.Parameter;
import org.observatory.analysis.Table;
import org.observatory.analysis.Variables;
import org.observatory.coding.inputs.ProjectInputs;
import org.observatory.extensions.Extensions;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.project.ProjectContent;
import org.observatory.project.tables.StudyCopy;
import org.observatory.project.tables.StudyTables;
import org.observatory.ui.analysis.ask.Offer;
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

    private static final long SLICE = 12_000_000;

    /** Copied again when the memory was wanted for something else. */
    private final Map<OpenProject, SoftReference<ProjectTables>> tables = new IdentityHashMap<>();
    private final Map<OpenProject, StudyCopy> copies = new IdentityHashMap<>();
    private final Map<OpenProject, Input> outlines = new IdentityHashMap<>();
    private final Projects projects;
    private Analyses analyses;

    Analysing(Projects projects) {
        this.projects = projects;
        projects.addListener(this);
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
     * Copies the tables of a project a little at a time, so that the window stays quick, and gives them to whoever asked when they
     * are as the project is by then; at once where they are known already. Nothing is given of a project that was closed meanwhile.
     *
     * @param project an open project
     * @param ready   gets the tables, in the user interface's thread
     */
    public void copy(OpenProject project, Consumer<ProjectTables> ready) {
        if (!projects.open().contains(project)) {
            return;
        }
        var held = tables.get(project);
        var known = held == null ? null : held.get();
        if (known != null) {
            ready.accept(known);
            return;
        }
        var copy = copies.computeIfAbsent(project, open -> new StudyCopy(open.content()));
        if (copy.copy(SLICE)) {
            copies.remove(project);
            var copied = new ProjectTables(copy.tables());
            tables.put(project, new SoftReference<>(copied));
            ready.accept(copied);
        } else {
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> copy(project, ready));
        }
    }

    /** The table of cases as it is, the others with their columns alone: enough to say what can be chosen. */
    private Input outline(OpenProject project) {
        return outlines.computeIfAbsent(project, open -> {
            var byKey = new LinkedHashMap<String, Table>();
            StudyTables.withProgrammes(ProjectContent.of(open.observatory())).tables().forEach(byKey::put);
            var cases = StudyTables.cases(open.content());
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
     * Copies what an analysis reads of a project.
     *
     * @param project the project
     * @param asked   what was asked
     * @param ready   gets it, in the user interface's thread, now or a little later
     * @throws AnalysisException if there is no such analysis, or something was chosen that there is not
     */
    public void prepare(OpenProject project, Asked asked, Consumer<Prepared> ready) throws AnalysisException {
        var analysis = analyses().get(asked.analysis());
        var ofProject = new LinkedHashMap<>(asked.choices());
        ofProject.keySet().retainAll(ProjectInputs.choices(analysis).stream().map(Parameter::name).toList());
        var own = new LinkedHashMap<>(asked.choices());
        own.keySet().removeAll(ofProject.keySet());
        if (ProjectInputs.choices(analysis).isEmpty()) {
            copy(project, copied -> ready.accept(new Prepared(analysis, progress -> copied.get(), own)));
        } else {
            ready.accept(new Prepared(analysis, ProjectInputs.prepare(project.session(), analysis, ofProject), own));
        }
    }

    @Override
    public void changed(OpenProject project, Projects.Change change) {
        if (change == Projects.Change.EDITED || change == Projects.Change.CLOSED) {
            tables.remove(project);
            copies.remove(project);
            outlines.remove(project);
        }
    }
}
