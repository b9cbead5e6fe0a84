// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.ISaveablePart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.editor.FormEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.observatory.analysis.PartialDate;
import org.observatory.model.programmes.Programme;
import org.observatory.model.programmes.ProgrammesPackage.Literals;
import org.observatory.ui.projects.Edits;
import org.observatory.ui.projects.Elements;
import org.observatory.ui.projects.OpenProject;
import org.observatory.ui.projects.Projects;

class ProgrammeEditorTest {

    private OpenProject project;
    private Programme impact;

    @BeforeEach
    void theObservatoryOpensByItself() {
        var projects = PlatformUI.getWorkbench().getService(Projects.class);
        OpenWorkbench.waitFor("the observatory", () -> projects.isRestored() && !projects.open().isEmpty());
        project = projects.open().getFirst();
        impact = project.observatory().getProgrammes().stream().filter(programme -> "IMPACT".equals(programme.getAcronym()))
                .findFirst().orElseThrow();
    }

    @AfterEach
    void nothingWasLoggedAndTheWindowIsPainted() throws IOException {
        while (project.history().canUndo()) {
            project.history().undo();
        }
        OpenWorkbench.assertPainted(OpenWorkbench.window().getShell());
        OpenWorkbench.window().getActivePage().closeAllEditors(false);
        OpenWorkbench.assertLogEmpty();
    }

    private FormEditor open() throws PartInitException {
        Elements.open(OpenWorkbench.window().getActivePage(), project, impact);
        return (FormEditor) OpenWorkbench.window().getActivePage().getActiveEditor();
    }

    @Test
    void eachPageOfAProgrammeIsPainted() throws PartInitException {
        var editor = open();
        for (var page : new String[] { "overview", "studies", "figures", "sources" }) {
            editor.setActivePage(page);
            OpenWorkbench.assertPainted(editor.getActivePageInstance().getPartControl());
        }
    }

    @Test
    void aStudyOpensOnTheStudiesOfItsProgramme() throws PartInitException {
        var editor = open();
        Elements.open(OpenWorkbench.window().getActivePage(), project, impact.getStudies().getLast());
        assertEquals(editor, OpenWorkbench.window().getActivePage().getActiveEditor());
        assertEquals("studies", editor.getActivePageInstance().getId());
    }

    @Test
    void anEditIsSharedByAllPartsAndUndone() throws PartInitException {
        var editor = open();
        Edits.in(project).set(impact, Literals.PROGRAMME__ACRONYM, "IMPACTS");
        assertEquals("IMPACTS", editor.getTitle());
        assertTrue(editor.isDirty());
        assertTrue(OpenWorkbench.window().getActivePage().findView("org.observatory.ui.explorer") instanceof ISaveablePart explorer
                && explorer.isDirty());
        project.history().undo();
        assertEquals("IMPACT", editor.getTitle());
        assertFalse(editor.isDirty());
    }

    @Test
    void savingWritesTheProject() throws CoreException, IOException {
        Edits.in(project).set(impact, Literals.PROGRAMME__ACRONYM, "IMPACTS");
        project.saveable().doSave(new NullProgressMonitor());
        assertTrue(Files.readString(project.session().file()).contains("acronym=\"IMPACTS\""));
        project.history().undo();
        project.saveable().doSave(new NullProgressMonitor());
        assertTrue(Files.readString(project.session().file()).contains("acronym=\"IMPACT\""));
    }

    @Test
    void pointsToCheckAreMarkedAfterAChange() {
        Edits.in(project).set(impact, Literals.PROGRAMME__END, PartialDate.of(2010));
        OpenWorkbench.waitFor("an error", () -> markers(IMarker.SEVERITY_ERROR) > 0);
        project.history().undo();
        OpenWorkbench.waitFor("no error", () -> markers(IMarker.SEVERITY_ERROR) == 0 && markers(IMarker.SEVERITY_WARNING) > 0);
    }

    private long markers(int severity) {
        try {
            var found = 0;
            for (var marker : project.studyFile().findMarkers("org.observatory.ui.problem", false, IResource.DEPTH_ZERO)) {
                found += marker.getAttribute(IMarker.SEVERITY, -1) == severity ? 1 : 0;
            }
            return found;
        } catch (CoreException gone) {
            throw new IllegalStateException(gone);
        }
    }
}
