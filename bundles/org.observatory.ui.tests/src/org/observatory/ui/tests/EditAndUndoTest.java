// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.observatory.ui.projects.Elements;

class EditAndUndoTest {

    @AfterEach
    void nothingWasLoggedAndTheWindowIsPainted() throws IOException {
        OpenWorkbench.assertPainted(OpenWorkbench.window().getShell());
        OpenWorkbench.assertLogEmpty();
    }

    @Test
    void aProgrammeIsEditedUndoneAndSaved() throws PartInitException, CommandException, IOException {
        var project = OpenObservatory.project();
        var page = OpenObservatory.freshPage();
        var programme = OpenObservatory.programme("PHARE");
        var name = programme.getNameFr();
        Elements.open(page, project, programme);
        var editor = page.getActiveEditor();
        OpenWorkbench.settle();
        var field = Widgets.all(OpenWorkbench.window().getShell(), Text.class, text -> text.getText().equals(name))
                .getFirst();

        field.setText("Un autre nom");
        field.notifyListeners(SWT.FocusOut, new Event());
        OpenWorkbench.waitFor("the edited name", () -> programme.getNameFr().equals("Un autre nom"));
        assertTrue(editor.isDirty());

        run("org.eclipse.ui.edit.undo");
        assertEquals(name, programme.getNameFr());
        OpenWorkbench.waitFor("the name in its field", () -> field.getText().equals(name));
        assertFalse(editor.isDirty());

        run("org.eclipse.ui.edit.redo");
        assertEquals("Un autre nom", programme.getNameFr());
        assertTrue(page.saveEditor(editor, false));
        assertFalse(editor.isDirty());
        assertTrue(Files.readString(project.session().file()).contains("Un autre nom"));

        run("org.eclipse.ui.edit.undo");
        assertTrue(page.saveEditor(editor, false));
        assertFalse(Files.readString(project.session().file()).contains("Un autre nom"));
    }

    private static void run(String command) throws CommandException {
        OpenWorkbench.settle();
        OpenWorkbench.window().getService(IHandlerService.class).executeCommand(command, null);
        OpenWorkbench.settle();
    }
}
