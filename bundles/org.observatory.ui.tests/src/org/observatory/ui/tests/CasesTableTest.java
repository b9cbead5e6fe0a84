// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.observatory.model.coding.AttributeDefinition;
import org.observatory.model.coding.AttributeType;
import org.observatory.model.coding.Case;
import org.observatory.model.coding.CodingFactory;
import org.observatory.model.coding.CodingPackage.Literals;
import org.observatory.model.coding.ValueState;
import org.observatory.model.io.ObservatoryResource;
import org.observatory.ui.projects.OpenProject;
import org.observatory.ui.tables.CellState;
import org.observatory.ui.tables.cases.CasesEditor;
import org.observatory.ui.tables.cases.CasesInput;
import org.observatory.ui.tables.grid.Grid;

class CasesTableTest {

    private OpenProject project;
    private AttributeDefinition budget;
    private Case metz;
    private Case nancy;
    private CasesEditor editor;
    private Grid<Case> grid;

    @BeforeEach
    void twoCasesAndAnAttributeAreOpenInTheTable() throws PartInitException {
        project = OpenObservatory.project();
        var page = OpenObservatory.freshPage();
        budget = CodingFactory.eINSTANCE.createAttributeDefinition();
        budget.setId(UUID.randomUUID().toString());
        budget.setNameFr("Budget");
        budget.setType(AttributeType.NUMBER);
        metz = made("Metz");
        nancy = made("Nancy");
        var step = new CompoundCommand("two cases");
        step.append(AddCommand.create(project.domain(), project.session().content().scheme(), Literals.SCHEME__ATTRIBUTES, budget));
        step.append(project.session().adding(metz, "Metz"));
        step.append(project.session().adding(nancy, "Nancy"));
        project.history().execute(step);
        editor = (CasesEditor) page.openEditor(new CasesInput(project), CasesEditor.ID);
        OpenWorkbench.settle();
        grid = editor.grid();
    }

    private static Case made(String name) {
        var one = CodingFactory.eINSTANCE.createCase();
        one.setId(UUID.randomUUID().toString());
        one.setFormatVersion(ObservatoryResource.FORMAT_VERSION);
        one.setNameFr(name);
        return one;
    }

    @AfterEach
    void nothingWasLoggedAndTheWindowIsPainted() throws IOException {
        OpenWorkbench.assertPainted(OpenWorkbench.window().getShell());
        OpenWorkbench.window().getActivePage().closeAllEditors(false);
        while (project.history().canUndo()) {
            project.history().undo();
        }
        OpenWorkbench.settle();
        OpenWorkbench.assertLogEmpty();
    }

    private String column() {
        return "attribute:" + budget.getId();
    }

    @Test
    void theTableIsPaintedWithItsRows() {
        OpenWorkbench.assertPainted(grid.table());
        assertEquals("2 cases", grid.told());
    }

    @Test
    void aNumberIsTypedIntoItsCellAndUndone() {
        grid.select(metz, column());
        Widgets.press(grid.table(), SWT.F2);
        var field = Widgets.find(grid.table(), Text.class, text -> true);
        field.setText("many");
        Widgets.press(field, SWT.CR);
        assertTrue(metz.getValues().isEmpty());
        assertFalse(field.isDisposed());
        field.setText("12.5");
        Widgets.press(field, SWT.CR);
        assertEquals(new BigDecimal("12.5"), metz.getValues().getFirst().getNumber());
        assertTrue(editor.isDirty());
        project.history().undo();
        assertTrue(metz.getValues().isEmpty());
    }

    @Test
    void aKeySaysThatAValueIsUnknown() {
        grid.select(nancy, column());
        Widgets.press(grid.table(), SWT.F8);
        assertEquals(ValueState.UNKNOWN, nancy.getValues().getFirst().getState());
        grid.state(CellState.EMPTY);
        assertTrue(nancy.getValues().isEmpty());
    }

    @Test
    void aPastedBlockIsOneStep() {
        var clipboard = new Clipboard(Display.getCurrent());
        clipboard.setContents(new Object[] { "3\n4\n" }, new Transfer[] { TextTransfer.getInstance() });
        clipboard.dispose();
        grid.select(metz, column());
        grid.paste();
        assertEquals(List.of(new BigDecimal(3), new BigDecimal(4)),
                List.of(metz.getValues().getFirst().getNumber(), nancy.getValues().getFirst().getNumber()));
        project.history().undo();
        assertTrue(metz.getValues().isEmpty() && nancy.getValues().isEmpty());
    }

    @Test
    void aCaseMadeInTheTableIsSelectedInIt() {
        editor.addCase();
        OpenWorkbench.settle();
        assertEquals("3 cases", grid.told());
        assertEquals(List.of("New case"), editor.grid().selectedRows().stream().map(Case::getNameFr).toList());
    }
}
