// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.observatory.charts.ChartDefinition;
import org.observatory.charts.Style;
import org.observatory.charts.standard.StandardCharts;
import org.observatory.model.programmes.ProgrammesPackage;
import org.observatory.ui.charts.ChartView;
import org.observatory.ui.charts.show.Shown;
import org.observatory.ui.projects.ElementInput;
import org.observatory.ui.projects.OpenProject;

class ChartViewTest {

    private IWorkbenchPage page;
    private ChartView view;

    @BeforeEach
    void openTheView() throws PartInitException {
        OpenObservatory.project();
        page = OpenObservatory.freshPage();
        view = OpenObservatory.view(ChartView.class, ChartView.ID);
        view.choose(view.settings().withStyle(Style.SEMINAR).withChart("programme-timeline"));
        waitForChart("programme-timeline");
    }

    @AfterEach
    void nothingWasLoggedAndTheWindowIsPainted() throws IOException {
        OpenWorkbench.assertPainted(OpenWorkbench.window().getShell());
        OpenWorkbench.assertLogEmpty();
        page.hideView(view);
    }

    private Shown.Picture waitForChart(String id) {
        OpenWorkbench.waitFor(id, () -> view.shown() instanceof Shown.Picture drawn && drawn.chart().id().equals(id));
        return (Shown.Picture) view.shown();
    }

    private static void end(OpenProject project, String year) {
        var end = ProgrammesPackage.Literals.PROGRAMME__END;
        var date = EcoreUtil.createFromString(end.getEAttributeType(), year);
        project.domain().getCommandStack()
                .execute(SetCommand.create(project.domain(), OpenObservatory.programme("ARPEA"), end, date));
    }

    static Stream<String> charts() {
        return StandardCharts.all().stream().map(ChartDefinition::id);
    }

    @ParameterizedTest
    @MethodSource("charts")
    void everyChartIsPaintedInBothStyles(String chart) {
        for (var style : Style.all()) {
            view.choose(view.settings().withChart(chart).withStyle(style));
            waitForChart(chart);
            OpenWorkbench.waitFor(style.id(), () -> view.settings().style().equals(style));
            OpenWorkbench.assertPainted(Widgets.picture(OpenWorkbench.window().getShell()));
        }
    }

    @Test
    void aChangeOfTheProjectIsDrawnAtOnceAndItsUndoToo() {
        var before = waitForChart("programme-timeline");
        var project = OpenObservatory.project();
        end(project, "2010");
        OpenWorkbench.waitFor("the change", () -> view.shown() instanceof Shown.Picture drawn
                && !drawn.chart().data().equals(before.chart().data()));
        assertTrue(((Shown.Picture) view.shown()).chart().alternative().contains("2010"));
        OpenWorkbench.assertPainted(Widgets.picture(OpenWorkbench.window().getShell()));
        project.domain().getCommandStack().undo();
        OpenWorkbench.waitFor("the undo", () -> view.shown() instanceof Shown.Picture drawn
                && drawn.chart().data().equals(before.chart().data()));
    }

    @Test
    void nothingIsDrawnWhileTheViewIsHidden() {
        var before = view.shown();
        var project = OpenObservatory.project();
        var reference = page.findViewReference(ChartView.ID);
        page.setPartState(reference, IWorkbenchPage.STATE_MINIMIZED);
        OpenWorkbench.waitFor("the view to be hidden", () -> !page.isPartVisible(view));
        end(project, "2010");
        OpenWorkbench.wait(Duration.ofMillis(400));
        assertSame(before, view.shown());
        project.domain().getCommandStack().undo();
        page.setPartState(reference, IWorkbenchPage.STATE_RESTORED);
        page.activate(view);
        OpenWorkbench.waitFor("the view", () -> page.isPartVisible(view));
        OpenWorkbench.waitFor("its drawing", () -> view.shown() != before);
    }

    @Test
    void marksAreChosenAndOpenedByKeysWithTheirRowsBesideThem() {
        var picture = Widgets.picture(OpenWorkbench.window().getShell());
        var table = (Table) ((SashForm) picture.getParent()).getChildren()[1];
        Widgets.press(picture, SWT.HOME);
        assertEquals(1, table.getSelectionCount());
        var first = table.getSelectionIndex();
        Widgets.press(picture, SWT.ARROW_DOWN);
        assertNotEquals(first, table.getSelectionIndex());
        Widgets.press(picture, SWT.CR);
        var input = (ElementInput) page.getActiveEditor().getEditorInput();
        var key = ((Shown.Picture) view.shown()).chart().data().rowKey(table.getSelectionIndex());
        assertEquals(key, EcoreUtil.getID(input.element()));
        page.closeAllEditors(false);
    }

    @Test
    void twoChartsStandBesideEachOther() throws PartInitException {
        var other = (ChartView) page.showView(ChartView.ID, "other", IWorkbenchPage.VIEW_ACTIVATE);
        OpenWorkbench.waitFor("the second chart", () -> other.shown() instanceof Shown.Picture);
        other.choose(other.settings().withChart("conviction"));
        OpenWorkbench.waitFor("conviction", () -> other.shown() instanceof Shown.Picture drawn
                && drawn.chart().id().equals("conviction"));
        assertEquals("programme-timeline", view.settings().chart());
        page.hideView(other);
        OpenWorkbench.settle();
    }
}
