// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.observatory.model.coding.Case;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.project.ProjectException;
import org.observatory.ui.analysis.Asked;
import org.observatory.ui.analysis.result.ResultEditor;
import org.observatory.ui.analysis.result.ResultInput;
import org.observatory.ui.analysis.result.ResultView;
import org.observatory.ui.passages.view.PassagesView;
import org.observatory.ui.projects.Elements;
import org.observatory.ui.projects.OpenProject;
import org.observatory.ui.projects.Projects;
import org.observatory.ui.projects.StandardProjects;

/** Analyses of the sample project: asked for, run, looked behind, kept. */
class AnalysesTest {

    private OpenProject project;

    @BeforeEach
    void theSampleIsTheOnlyProject() throws ProjectException {
        OpenObservatory.project();
        OpenObservatory.freshPage();
        var projects = OpenWorkbench.window().getService(Projects.class);
        var folder = StandardProjects.sample();
        var opened = CompletableFuture.supplyAsync(() -> {
            try {
                return projects.open(folder, new NullProgressMonitor());
            } catch (ProjectException refused) {
                throw new IllegalStateException(refused);
            }
        });
        OpenWorkbench.waitFor("the sample", opened::isDone);
        OpenWorkbench.settle();
        project = opened.join();
    }

    @AfterEach
    void nothingWasLoggedAndTheWindowIsPainted() throws IOException {
        OpenWorkbench.assertPainted(OpenWorkbench.window().getShell());
        OpenWorkbench.window().getActivePage().closeAllEditors(false);
        while (project.history().canUndo()) {
            project.history().undo();
        }
        OpenWorkbench.window().getService(Projects.class).close(project);
        OpenWorkbench.settle();
        OpenWorkbench.assertLogEmpty();
    }

    private ResultEditor open(String analysis) throws PartInitException {
        return (ResultEditor) OpenWorkbench.window().getActivePage()
                .openEditor(new ResultInput(project, new Asked(analysis, Map.of())), ResultEditor.ID);
    }

    private static ResultView shown(ResultEditor editor) {
        OpenWorkbench.waitFor("the result, instead of: " + editor.said(), () -> editor.view().isPresent());
        OpenWorkbench.settle();
        return editor.view().orElseThrow();
    }

    private static void choose(Shell dialog, int field, String label) {
        var combo = Widgets.all(dialog, Combo.class, each -> true).get(field);
        var at = Arrays.asList(combo.getItems()).indexOf(label);
        assertTrue(at >= 0, () -> label + " is not among " + List.of(combo.getItems()));
        combo.select(at);
        combo.notifyListeners(SWT.Selection, new Event());
    }

    private static void press(Shell dialog, String name) {
        Widgets.find(dialog, Button.class, button -> button.getText().equals(name)).notifyListeners(SWT.Selection, new Event());
    }

    @Test
    void aCrossingAskedForInTheDialogLeadsToTheCasesItCounts() throws PartInitException {
        var page = OpenWorkbench.window().getActivePage();
        Elements.open(page, project, project.content().cases().getFirst());
        var names = List.of("Nature du territoire", "Maturité").stream().map(name -> project.content().scheme().getAttributes().stream()
                .filter(attribute -> name.equals(attribute.getNameFr())).map(ObservatoryLabels.ofWorkbench()::name).findFirst().orElseThrow()).toList();
        Dialogs.visit("the dialog of analyses", () -> run("org.observatory.ui.analysis.ask"), dialog -> {
            Widgets.find(dialog, Text.class, text -> (text.getStyle() & SWT.SEARCH) != 0).setText("cross-tab");
            OpenWorkbench.settle();
            OpenWorkbench.assertPainted(dialog);
            choose(dialog, 0, names.get(0));
            choose(dialog, 1, names.get(1));
            press(dialog, "Run");
        });
        var view = shown((ResultEditor) page.getActiveEditor());
        assertEquals("crosstab", view.result().analysis());
        var table = view.table().orElseThrow();
        var row = table.rows().stream().filter(each -> table.table().number(each.at(), "column-1").intValue() > 1).findFirst().orElseThrow();
        var grid = view.grid().orElseThrow();
        grid.select(row, "column-1");
        Widgets.press(grid.table(), SWT.CR);
        assertEquals(table.table().number(row.at(), "column-1").intValue(), view.listed().size());
        assertTrue(view.listed().stream().allMatch(Case.class::isInstance));
    }

    @Test
    void aCellThatCountsPassagesShowsExactlyThose() throws PartInitException {
        var view = shown(open("code-frequencies"));
        var table = view.table().orElseThrow();
        var row = table.rows().getFirst();
        var counted = Set.of(table.table().cellKey(row.at(), "passages").split(" "));
        assertEquals(table.table().number(row.at(), "passages").intValue(), counted.size());
        var grid = view.grid().orElseThrow();
        grid.select(row, "passages");
        Widgets.press(grid.table(), SWT.CR);
        var passages = (PassagesView) OpenWorkbench.window().getActivePage().findView(PassagesView.ID);
        OpenWorkbench.waitFor("the passages", () -> passages.found().isPresent());
        var shown = new HashSet<String>();
        for (var passage : passages.found().orElseThrow().passages()) {
            assertTrue(passage.codings().stream().anyMatch(counted::contains), passage.key());
            shown.addAll(passage.codings());
        }
        assertTrue(shown.containsAll(counted));
    }

    @Test
    void anAnalysisIsKeptWithTheProjectAndRunAgain() throws PartInitException {
        var page = OpenWorkbench.window().getActivePage();
        var editor = open("code-frequencies");
        var before = shown(editor).result();
        Dialogs.visit("the name", editor::keep, dialog -> {
            Widgets.find(dialog, Text.class, text -> text.isEnabled() && (text.getStyle() & SWT.READ_ONLY) == 0).setText("Codes");
            press(dialog, "OK");
        });
        page.closeAllEditors(false);
        var kept = project.content().scheme().getAnalyses().getFirst();
        assertEquals("Codes", ObservatoryLabels.ofWorkbench().name(kept));
        Elements.open(page, project, kept);
        assertEquals(before, shown((ResultEditor) page.getActiveEditor()).result());
        project.history().undo();
        OpenWorkbench.settle();
        assertTrue(page.getActiveEditor() == null && project.content().scheme().getAnalyses().isEmpty());
    }

    @Test
    void anEditOfTheDataIsToldAndAnotherIsNot() throws PartInitException {
        var editor = open("code-frequencies");
        shown(editor);
        var one = project.content().cases().getFirst();
        var code = project.content().codings().getFirst().getCodings().getFirst().getCode();
        project.history().execute(project.session().editing("a case, whose name is not counted", () -> one.setNameEn("Another name")));
        project.history().execute(project.session().editing("a code, which is", () -> code.setNameEn("Another code")));
        OpenWorkbench.waitFor("what is told", () -> editor.told().equals("The data changed since this was run."));
        project.history().undo();
        OpenWorkbench.waitFor("nothing to be told", () -> editor.told().isEmpty());
        editor.run();
        shown(editor);
        assertEquals("", editor.told());
    }

    private static void run(String id) {
        var command = OpenWorkbench.window().getService(ICommandService.class).getCommand(id);
        try {
            OpenWorkbench.window().getService(IHandlerService.class)
                    .executeCommand(ParameterizedCommand.generateCommand(command, Map.of()), null);
        } catch (CommandException refused) {
            throw new AssertionError(id, refused);
        }
    }
}
