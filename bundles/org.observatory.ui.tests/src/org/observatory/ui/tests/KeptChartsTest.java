// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.observatory.analysis.Language;
import org.observatory.charts.Style;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.project.ProjectException;
import org.observatory.ui.charts.ChartEditor;
import org.observatory.ui.charts.ChartInput;
import org.observatory.ui.charts.GalleryView;
import org.observatory.ui.charts.kept.ChartLook;
import org.observatory.ui.charts.show.ChartSettings;
import org.observatory.ui.charts.show.Shown;
import org.observatory.ui.charts.show.Spot;
import org.observatory.ui.charts.show.Spots;
import org.observatory.ui.passages.view.PassagesView;
import org.observatory.ui.projects.Elements;
import org.observatory.ui.projects.OpenProject;
import org.observatory.ui.projects.Projects;
import org.observatory.ui.projects.StandardProjects;

/** Charts of the sample project: found in the gallery, kept, and followed to what is counted in them. */
class KeptChartsTest {

    private static final String CHART = "codes-by-case";

    private OpenProject project;

    @BeforeEach
    void theSampleIsOpen() throws ProjectException {
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

    private ChartEditor open() throws PartInitException {
        var look = ChartLook.of(new ChartSettings(CHART, Style.PUBLICATION, Language.FRENCH));
        var editor = (ChartEditor) OpenWorkbench.window().getActivePage().openEditor(new ChartInput(project, look), ChartEditor.ID);
        OpenWorkbench.waitFor(CHART, () -> editor.shown() instanceof Shown.Picture);
        OpenWorkbench.settle();
        return editor;
    }

    @Test
    void aCellOfAHeatMapLeadsToExactlyTheCodingsCountedInIt() throws PartInitException {
        var editor = open();
        var data = ((Shown.Picture) editor.shown()).chart().data();
        var spots = Spots.of(editor.shown()).all();
        var row = data.rows().filter(at -> data.number(at, "count").intValue() > 1
                && spots.stream().anyMatch(spot -> spot.key().equals(data.rowKey(at)))).findFirst().orElseThrow();
        var counted = Set.of(data.rowKey(row).split(" "));
        assertEquals(data.number(row, "count").intValue(), counted.size());
        var picture = Widgets.picture(OpenWorkbench.window().getShell());
        OpenWorkbench.assertPainted(picture);
        click(picture, spots.stream().filter(spot -> spot.key().equals(data.rowKey(row))).findFirst().orElseThrow());
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

    @Test
    void aChartIsKeptWithTheProjectAndChosenOtherwiseByStepsThatAreUndone() throws PartInitException {
        var page = OpenWorkbench.window().getActivePage();
        var editor = open();
        Dialogs.visit("the name", editor::keep, dialog -> {
            Widgets.find(dialog, Text.class, text -> text.isEnabled() && (text.getStyle() & SWT.READ_ONLY) == 0).setText("Heat map");
            Widgets.find(dialog, Button.class, button -> button.getText().equals("OK")).notifyListeners(SWT.Selection, new Event());
        });
        var kept = project.content().charts().getFirst();
        assertEquals("Heat map", ObservatoryLabels.ofWorkbench().name(kept));
        page.closeAllEditors(false);
        Elements.open(page, project, kept);
        var again = (ChartEditor) page.getActiveEditor();
        OpenWorkbench.waitFor("the kept chart", () -> again.shown() instanceof Shown.Picture);
        var captions = Widgets.find(OpenWorkbench.window().getShell(), Button.class, button -> button.getText().equals("Texts under the chart"));
        captions.setSelection(false);
        captions.notifyListeners(SWT.Selection, new Event());
        OpenWorkbench.waitFor("the bare chart", kept::isBare);
        OpenWorkbench.waitFor("its picture", () -> again.shown() instanceof Shown.Picture drawn && drawn.chart().captions().named().isEmpty());
        project.history().undo();
        OpenWorkbench.waitFor("its texts", () -> again.shown() instanceof Shown.Picture drawn && !drawn.chart().captions().named().isEmpty());
        project.history().undo();
        OpenWorkbench.settle();
        assertNull(page.getActiveEditor());
        assertEquals(List.of(), project.content().charts());
    }

    @Test
    void theGalleryShowsTheChartsOfTheProjectInSmallAndFindsThem() throws PartInitException {
        open();
        var gallery = OpenObservatory.view(GalleryView.class, GalleryView.ID);
        OpenWorkbench.waitFor("the charts", () -> gallery.found().size() > 1);
        Widgets.find(OpenWorkbench.window().getShell(), Text.class, text -> text.getMessage().equals("Search a chart")).setText("codes by cases");
        OpenWorkbench.settle();
        assertEquals(List.of("Codes by cases"), gallery.found());
        OpenWorkbench.waitFor("its small picture", () -> gallery.isDrawn(CHART));
        OpenWorkbench.window().getActivePage().hideView(gallery);
    }
}
