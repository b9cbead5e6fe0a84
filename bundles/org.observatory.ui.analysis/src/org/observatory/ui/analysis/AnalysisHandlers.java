// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.analysis;

import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.observatory.model.coding.SavedAnalysis;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.ui.analysis.ask.Asking;
import org.observatory.ui.analysis.result.ResultEditor;
import org.observatory.ui.analysis.result.ResultInput;
import org.observatory.ui.analysis.saved.SavedAnalyses;
import org.observatory.ui.analysis.texts.AnalysisTexts;
import org.observatory.ui.projects.CurrentProject;
import org.observatory.ui.projects.ElementInput;
import org.observatory.ui.projects.Projects;

/** The commands of the menu of analyses. */
public final class AnalysisHandlers {

    private static final String AGREEMENT = "agreement-report";

    private AnalysisHandlers() {
    }

    private static IEditorPart open(IWorkbenchWindow window, IEditorInput input) throws ExecutionException {
        try {
            var page = window.getActivePage();
            var shown = page.findEditor(input);
            var editor = page.openEditor(input, ResultEditor.ID);
            if (shown == editor && editor instanceof ResultEditor again) {
                again.run();
            }
            return editor;
        } catch (PartInitException unopened) {
            throw new ExecutionException(ResultEditor.ID, unopened);
        }
    }

    /** Asks for an analysis of the project that is looked at, and runs it. */
    public static final class Ask extends AbstractHandler {
        @Override
        public Object execute(ExecutionEvent event) throws ExecutionException {
            var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
            var project = CurrentProject.of(window);
            if (project.isPresent()) {
                var asked = new Asking(window.getService(Analysing.class), project.get()).ask(window.getShell(), null);
                if (asked.isPresent()) {
                    open(window, new ResultInput(project.get(), asked.get()));
                }
            }
            return null;
        }
    }

    /** Shows how far the coders of the project that is looked at agree. */
    public static final class Agreement extends AbstractHandler {
        @Override
        public Object execute(ExecutionEvent event) throws ExecutionException {
            var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
            var project = CurrentProject.of(window);
            if (project.isPresent()) {
                open(window, new ResultInput(project.get(), new Asked(AGREEMENT, Map.of())));
            }
            return null;
        }
    }

    /** Shows a matrix of the project that is looked at: the usual one that the parameter names, asked for first where something is to be chosen. */
    public static final class Matrix extends AbstractHandler {
        @Override
        public Object execute(ExecutionEvent event) throws ExecutionException {
            var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
            var project = CurrentProject.of(window).orElse(null);
            if (project != null) {
                var analysing = window.getService(Analysing.class);
                var usual = UsualMatrix.named(event.getParameter(UsualMatrix.PARAMETER));
                var suggested = usual.asked(analysing.analyses().find(usual.analysis()).map(analysis -> analysing.offer(analysis, project).variables())
                        .orElse(null));
                var asked = usual.isAskedFor() ? new Asking(analysing, project).ask(window.getShell(), suggested) : Optional.of(suggested);
                if (asked.isPresent() && open(window, new ResultInput(project, asked.get())) instanceof ResultEditor editor) {
                    editor.frontMatrix();
                }
            }
            return null;
        }
    }

    /** Runs the analysis that is selected among the kept ones. */
    public static final class Run extends AbstractHandler {
        @Override
        public Object execute(ExecutionEvent event) throws ExecutionException {
            var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
            var saved = selected(event);
            var project = saved == null ? null : window.getService(Projects.class).of(saved).orElse(null);
            if (project != null) {
                open(window, new ElementInput(project, saved));
            }
            return null;
        }
    }

    /** Gives the analysis that is selected another name. */
    public static final class Rename extends AbstractHandler {
        @Override
        public Object execute(ExecutionEvent event) throws ExecutionException {
            var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
            var saved = selected(event);
            var project = saved == null ? null : window.getService(Projects.class).of(saved).orElse(null);
            if (project != null && !project.refuses()) {
                var texts = AnalysisTexts.ofWorkbench();
                var dialog = new InputDialog(window.getShell(), texts.get("saved.renameTitle"), texts.get("saved.newName"),
                        ObservatoryLabels.ofWorkbench().name(saved), typed -> typed.isBlank() ? "" : null);
                if (dialog.open() == Window.OK) {
                    project.history().execute(new SavedAnalyses(project.session(), texts).renamed(saved, dialog.getValue()));
                }
            }
            return null;
        }
    }

    private static SavedAnalysis selected(ExecutionEvent event) {
        return HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection
                ? Adapters.adapt(selection.getFirstElement(), SavedAnalysis.class) : null;
    }
}
