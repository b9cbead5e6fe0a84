// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.core.commands.Parameterization;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.observatory.charts.Style;
import org.observatory.project.ProjectException;
import org.observatory.ui.analysis.matrix.Arranged;
import org.observatory.ui.analysis.matrix.MatrixPane;
import org.observatory.ui.analysis.result.ResultEditor;
import org.observatory.ui.charts.ChartView;
import org.observatory.ui.charts.show.Shown;
import org.observatory.ui.coding.documents.DocumentEditor;
import org.observatory.ui.passages.view.PassagesView;
import org.observatory.ui.projects.Elements;
import org.observatory.ui.projects.OpenProject;
import org.observatory.ui.projects.Projects;
import org.observatory.ui.projects.StandardProjects;

/** The matrix of codes by cases of the sample project: from the menu to the passages behind a cell. */
class MatrixTest {

    private static final String COMMAND = "org.observatory.ui.analysis.matrix";

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
        OpenWorkbench.window().getService(Projects.class).close(project);
        OpenWorkbench.settle();
        OpenWorkbench.assertLogEmpty();
    }

    private MatrixPane codesByCases() throws PartInitException, CommandException {
        var page = OpenWorkbench.window().getActivePage();
        Elements.open(page, project, project.content().cases().getFirst());
        var command = OpenWorkbench.window().getService(ICommandService.class).getCommand(COMMAND);
        OpenWorkbench.window().getService(IHandlerService.class).executeCommand(new ParameterizedCommand(command,
                new Parameterization[] { new Parameterization(command.getParameter(COMMAND + ".usual"), "cases") }), null);
        var editor = (ResultEditor) page.getActiveEditor();
        OpenWorkbench.waitFor("the matrix", () -> editor.view().flatMap(view -> view.matrix()).flatMap(MatrixPane::shown).isPresent());
        OpenWorkbench.settle();
        return editor.view().orElseThrow().matrix().orElseThrow();
    }

    /** The first cell that counts several passages, as row and column. */
    private static int[] several(Arranged matrix) {
        for (var row = 0; row < matrix.rows().size(); row++) {
            for (var column = 0; column < matrix.columns().size(); column++) {
                if (matrix.isCell(row, column) && matrix.value(row, column) != null && matrix.value(row, column).intValue() > 2) {
                    return new int[] { row, column };
                }
            }
        }
        throw new AssertionError("no cell counts several passages");
    }

    @Test
    void enterOnACellShowsExactlyThePassagesItCounts() throws PartInitException, CommandException {
        var pane = codesByCases();
        var matrix = pane.shown().orElseThrow().shown();
        var cell = several(matrix);
        var code = matrix.matrix().rows().get(matrix.rows().get(cell[0]).place()).key();
        var aCase = matrix.matrix().columns().get(matrix.columns().get(cell[1]).place()).key();
        var counted = Set.of(matrix.keys(cell[0], cell[1]).split(" "));
        assertEquals(matrix.value(cell[0], cell[1]).intValue(), counted.size());
        pane.setFocus();
        pane.select(cell[0], cell[1]);
        assertTrue(pane.said().contains(matrix.columns().get(cell[1]).name().en()), pane.said());
        Widgets.press(pane.table(), SWT.CR);
        var passages = (PassagesView) OpenWorkbench.window().getActivePage().findView(PassagesView.ID);
        OpenWorkbench.waitFor("the passages", () -> passages.found().isPresent());
        var shown = new HashSet<String>();
        for (var passage : passages.found().orElseThrow().passages()) {
            assertTrue(passage.codings().stream().anyMatch(counted::contains), passage.key());
            shown.addAll(passage.codings());
        }
        assertTrue(shown.containsAll(counted));
        var codings = project.content().codings().stream().flatMap(file -> file.getCodings().stream())
                .filter(coding -> counted.contains(coding.getId())).toList();
        assertEquals(counted, codings.stream().map(coding -> coding.getId()).collect(Collectors.toSet()));
        assertEquals(Set.of(code), codings.stream().map(coding -> coding.getCode().getId()).collect(Collectors.toSet()));
        assertTrue(project.content().cases().stream().filter(one -> one.getId().equals(aCase)).findFirst().orElseThrow().getDocuments().stream()
                .map(document -> document.getId()).toList().containsAll(project.content().codings().stream()
                        .filter(file -> file.getCodings().stream().anyMatch(codings::contains)).map(file -> file.getDocument().getId()).toList()));
    }

    @Test
    void rowsAreGroupedByTheCodeAboveAndTheSumsLeadToAllTheirPassages() throws PartInitException, CommandException {
        var pane = codesByCases();
        var before = pane.shown().orElseThrow().shown();
        var total = before.value(0, 0);
        assertEquals(Arranged.Kind.TOTAL, before.rows().getFirst().kind());
        assertEquals(total.intValue(), before.keys(0, 0).split(" ").length);
        pane.group(0);
        OpenWorkbench.settle();
        var grouped = pane.shown().orElseThrow().shown();
        assertTrue(grouped.rows().stream().anyMatch(line -> line.kind() == Arranged.Kind.GROUP));
        assertEquals(Map.of(true, before.rows().size() - 1L), grouped.rows().stream().filter(line -> line.kind() == Arranged.Kind.SIDE)
                .collect(Collectors.groupingBy(line -> line.inside(), Collectors.counting())));
        assertEquals(total, grouped.value(0, 0));
    }

    @Test
    void aMarkOfAChartIsMarkedInTheMatrixAndTheTextAndACellOfTheMatrixInTheChart() throws PartInitException, CommandException {
        var pane = codesByCases();
        var page = OpenWorkbench.window().getActivePage();
        var matrixEditor = page.getActiveEditor();
        var view = OpenObservatory.view(ChartView.class, ChartView.ID);
        view.show(project);
        view.choose(view.settings().withStyle(Style.PUBLICATION).withChart("bars"));
        OpenWorkbench.waitFor("the bars", () -> view.shown() instanceof Shown.Picture drawn && drawn.chart().id().equals("bars")
                && drawn.chart().data().size() > 0);
        var picture = Widgets.picture(OpenWorkbench.window().getShell());
        var table = (Table) ((SashForm) picture.getParent()).getChildren()[1];
        var data = ((Shown.Picture) view.shown()).chart().data();
        Widgets.press(picture, SWT.HOME);
        var code = data.rowKey(table.getSelectionIndex());
        var matrix = pane.shown().orElseThrow().shown();
        var row = row(matrix, code);
        assertEquals(IntStream.range(0, matrix.columns().size()).filter(column -> matrix.isCell(row, column)
                && matrix.value(row, column) != null && matrix.value(row, column).signum() > 0).count(), pane.marked());
        var codings = project.content().codings().stream().filter(file -> file.getCodings().stream()
                .anyMatch(coding -> coding.getCode().getId().equals(code))).findFirst().orElseThrow();
        var document = codings.getDocument();
        Elements.open(page, project, document);
        var text = (DocumentEditor) page.getActiveEditor();
        page.activate(view);
        Widgets.press(picture, SWT.ARROW_DOWN);
        Widgets.press(picture, SWT.HOME);
        var counted = project.content().codings().stream().filter(file -> file.getDocument() == document)
                .flatMap(file -> file.getCodings().stream()).filter(coding -> coding.getCode().getId().equals(code)).count();
        OpenWorkbench.waitFor("the passages in the text", () -> text.linked() == counted);
        var other = IntStream.range(0, matrix.rows().size()).filter(at -> at != row && matrix.isCell(at, 1)
                && matrix.value(at, 1) != null && matrix.value(at, 1).signum() > 0).findFirst().orElseThrow();
        page.activate(matrixEditor);
        pane.select(other, 1);
        var chosen = matrix.matrix().rows().get(matrix.rows().get(other).place()).key();
        OpenWorkbench.waitFor("the row of the cell", () -> table.getSelectionCount() == 1
                && data.rowKey(table.getSelectionIndex()).equals(chosen));
        assertEquals(0, pane.marked());
        page.hideView(view);
    }

    private static int row(Arranged matrix, String code) {
        return IntStream.range(0, matrix.rows().size()).filter(at -> matrix.rows().get(at).kind() == Arranged.Kind.SIDE
                && matrix.matrix().rows().get(matrix.rows().get(at).place()).key().equals(code)).findFirst().orElseThrow();
    }
}
