// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.observatory.charts.Style;
import org.observatory.project.ProjectException;
import org.observatory.ui.charts.ChartView;
import org.observatory.ui.charts.show.Shown;
import org.observatory.ui.charts.show.Spot;
import org.observatory.ui.charts.show.Spots;
import org.observatory.ui.passages.view.PassagesView;
import org.observatory.ui.projects.OpenProject;
import org.observatory.ui.projects.Projects;
import org.observatory.ui.projects.StandardProjects;

/** From a cell of a heat map of the sample project to exactly the codings counted in it. */
class ChartPassagesTest {

    private static final String CHART = "codes-by-case";

    private OpenProject project;
    private ChartView view;

    @BeforeEach
    void theHeatMapOfTheSampleIsShown() throws ProjectException, PartInitException {
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
        project = opened.join();
        projects.open().stream().filter(other -> other != project).toList().forEach(projects::close);
        OpenWorkbench.settle();
        view = OpenObservatory.view(ChartView.class, ChartView.ID);
        view.choose(view.settings().withStyle(Style.PUBLICATION).withChart(CHART));
        OpenWorkbench.waitFor(CHART, () -> view.shown() instanceof Shown.Picture drawn && drawn.chart().id().equals(CHART));
        OpenWorkbench.settle();
    }

    @AfterEach
    void nothingWasLoggedAndTheWindowIsPainted() throws IOException {
        var window = OpenWorkbench.window();
        OpenWorkbench.assertPainted(window.getShell());
        window.getActivePage().hideView(view);
        window.getService(Projects.class).close(project);
        OpenWorkbench.settle();
        OpenWorkbench.assertLogEmpty();
    }

    @Test
    void aCellLeadsToExactlyTheCodingsCountedInIt() {
        var data = ((Shown.Picture) view.shown()).chart().data();
        var row = data.rows().filter(at -> data.number(at, "count").intValue() > 1).findFirst().orElseThrow();
        var counted = Set.of(data.rowKey(row).split(" "));
        assertEquals(data.number(row, "count").intValue(), counted.size());
        var cell = Spots.of(view.shown()).all().stream().filter(spot -> spot.key().equals(data.rowKey(row))).findFirst().orElseThrow();
        var picture = Widgets.picture(OpenWorkbench.window().getShell());
        OpenWorkbench.assertPainted(picture);
        click(picture, cell);
        var table = (Table) ((SashForm) picture.getParent()).getChildren()[1];
        assertEquals(1, table.getSelectionCount());
        picture.notifyListeners(SWT.MouseDoubleClick, new Event());
        var passages = (PassagesView) OpenWorkbench.window().getActivePage().findView(PassagesView.ID);
        OpenWorkbench.waitFor("the passages", () -> passages.found().isPresent());
        var shown = new HashSet<String>();
        for (var passage : passages.found().orElseThrow().passages()) {
            assertTrue(passage.codings().stream().anyMatch(counted::contains), passage.key());
            shown.addAll(passage.codings());
        }
        assertTrue(shown.containsAll(counted));
    }

    private static void click(Canvas picture, Spot spot) {
        var event = new Event();
        event.button = 1;
        event.x = (int) spot.box().centreX();
        event.y = (int) spot.box().centreY();
        picture.notifyListeners(SWT.MouseDown, event);
    }
}
