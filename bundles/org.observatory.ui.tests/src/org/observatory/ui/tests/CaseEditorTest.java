// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.forms.editor.FormEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.observatory.analysis.PartialDate;
import org.observatory.model.coding.AttributeType;
import org.observatory.model.coding.Case;
import org.observatory.model.coding.CodingFactory;
import org.observatory.model.coding.CodingPackage.Literals;
import org.observatory.model.coding.Document;
import org.observatory.model.coding.HolderKind;
import org.observatory.model.coding.Trajectory;
import org.observatory.model.coding.ValueState;
import org.observatory.project.ProjectException;
import org.observatory.ui.projects.Edits;
import org.observatory.ui.projects.Elements;
import org.observatory.ui.projects.OpenProject;

class CaseEditorTest {

    private static final CodingFactory MAKE = CodingFactory.eINSTANCE;

    private OpenProject project;
    private Case one;
    private Document interview;
    private Trajectory trajectory;

    @BeforeEach
    void aCaseWithANumberADocumentAndATrajectory() throws ProjectException {
        project = OpenObservatory.project();
        OpenObservatory.freshPage();
        var edits = Edits.in(project);
        var members = MAKE.createAttributeDefinition();
        members.setNameFr("Adhérents");
        members.setType(AttributeType.NUMBER);
        members.setId("a0000000-0000-4000-8000-000000000001");
        edits.add(project.content().scheme(), Literals.SCHEME__ATTRIBUTES, members);
        one = MAKE.createCase();
        one.setNameFr("Val-de-Bise");
        edits.addRoot(one, "Val-de-Bise");
        interview = MAKE.createDocument();
        interview.setNameFr("Entretien 3");
        interview.setDigest(project.session().texts().keep("Les débuts\nOn ne se connaissait pas.\n"));
        edits.addRoot(interview, "Entretien 3", one, Literals.CASE__DOCUMENTS);
        trajectory = MAKE.createTrajectory();
        trajectory.setNameFr("Coopération");
        trajectory.setKind(HolderKind.ENGAGEMENT);
        edits.addRoot(trajectory, "Coopération", one, Literals.CASE__TRAJECTORIES);
        for (var year : List.of(2015, 2019)) {
            edits.set(edits.add(trajectory, Literals.TRAJECTORY__STEPS, Literals.STEP), Literals.STEP__DATE, PartialDate.of(year));
        }
    }

    @AfterEach
    void nothingWasLoggedAndTheWindowIsPainted() throws IOException {
        OpenWorkbench.assertPainted(OpenWorkbench.window().getShell());
        OpenWorkbench.window().getActivePage().closeAllEditors(false);
        while (project.history().canUndo()) {
            project.history().undo();
        }
        assertTrue(project.content().cases().isEmpty());
        OpenWorkbench.settle();
        OpenWorkbench.assertLogEmpty();
    }

    private FormEditor open(EObject element) throws PartInitException {
        Elements.open(OpenWorkbench.window().getActivePage(), project, element);
        OpenWorkbench.settle();
        return (FormEditor) OpenWorkbench.window().getActivePage().getActiveEditor();
    }

    private static Control page(FormEditor editor, String id) {
        editor.setActivePage(id);
        OpenWorkbench.settle();
        var page = editor.getActivePageInstance().getPartControl();
        OpenWorkbench.assertPainted(page);
        return page;
    }

    @Test
    void anAttributeIsTypedSetToUnknownAndUndone() throws PartInitException {
        var page = page(open(one), "case");
        var states = Widgets.all(page, Combo.class, combo -> List.of(combo.getItems()).contains("(unknown)")).getFirst();
        var field = Widgets.all(states.getParent(), Text.class, text -> true).getFirst();
        field.setText("1,200");
        field.notifyListeners(SWT.FocusOut, new Event());
        OpenWorkbench.waitFor("the number", () -> !one.getValues().isEmpty());
        assertEquals(new BigDecimal("1200"), one.getValues().getFirst().getNumber());

        states.select(states.indexOf("(unknown)"));
        states.notifyListeners(SWT.Selection, new Event());
        assertEquals(ValueState.UNKNOWN, one.getValues().getFirst().getState());
        OpenWorkbench.waitFor("the empty field", () -> field.getText().isEmpty());

        project.history().undo();
        OpenWorkbench.waitFor("the number in its field", () -> field.getText().equals("1,200"));
        project.history().undo();
        assertTrue(one.getValues().isEmpty());
    }

    @Test
    void manyAttributesHaveAllTheirFieldsInOrderAndTheLastIsRevealed() throws PartInitException {
        var edits = Edits.in(project);
        for (var number = 2; number <= 13; number++) {
            var attribute = MAKE.createAttributeDefinition();
            attribute.setNameFr("Attribut " + number);
            attribute.setId("a0000000-0000-4000-8000-0000000000" + (number + 10));
            edits.add(project.content().scheme(), Literals.SCHEME__ATTRIBUTES, attribute);
        }
        var editor = open(one);
        var page = page(editor, "case");
        assertEquals(13, Widgets.all(page, Combo.class, combo -> List.of(combo.getItems()).contains("(unknown)")).size());
        OpenWorkbench.window().getActivePage().closeEditor(editor, false);
        Elements.open(OpenWorkbench.window().getActivePage(), project, one);
        var again = (FormEditor) OpenWorkbench.window().getActivePage().getActiveEditor();
        ((Elements.Revealer) again).reveal(project.content().scheme().getAttributes().getLast());
        assertEquals(13, Widgets.all(again.getActivePageInstance().getPartControl(), Combo.class,
                combo -> List.of(combo.getItems()).contains("(unknown)")).size());
        OpenWorkbench.settle();
    }

    @Test
    void theTimelineIsPaintedAndWalkedByKeys() throws PartInitException {
        var editor = open(one);
        var page = page(editor, "trajectories");
        var picture = Widgets.find(page, Canvas.class, canvas -> canvas.getClass().getName().contains(".timeline."));
        OpenWorkbench.assertPainted(picture);
        Widgets.press(picture, SWT.ARROW_RIGHT);
        Widgets.press(picture, SWT.ARROW_RIGHT);
        Widgets.press(picture, SWT.CR);
        OpenWorkbench.waitFor("the editor of the trajectory",
                () -> OpenWorkbench.window().getActivePage().getActiveEditor().getTitle().equals("Coopération"));
        page((FormEditor) OpenWorkbench.window().getActivePage().getActiveEditor(), "trajectory");
    }

    @Test
    void aDocumentShowsItsTextToBeRead() throws PartInitException {
        var editor = open(interview);
        var page = page(editor, "text");
        var text = Widgets.find(page, StyledText.class, widget -> true);
        OpenWorkbench.waitFor("the text", () -> text.getText().startsWith("Les débuts"));
        assertFalse(text.getEditable());
        page(editor, "document");
    }

    @Test
    void theCodebookShowsTheAttributes() throws PartInitException {
        var editor = open(project.content().scheme().getAttributes().getFirst());
        assertEquals("attributes", editor.getActivePageInstance().getId());
        page(editor, "codes");
        page(editor, "attributes");
    }

    @Test
    void theExplorerShowsTheCaseWithItsDocument() throws PartInitException {
        OpenObservatory.view(IViewPart.class, "org.observatory.ui.explorer");
        open(one);
        var tree = Widgets.all(OpenWorkbench.window().getShell(), Tree.class, all -> Widgets.texts(all).size() > 1).getFirst();
        OpenWorkbench.waitFor("the case", () -> Widgets.texts(tree).stream().anyMatch(text -> text.startsWith("Val-de-Bise")));
        assertNotNull(tree.getSelection()[0]);
        OpenWorkbench.assertPainted(tree);
    }
}
