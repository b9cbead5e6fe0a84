// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.observatory.ui.projects.OpenProject;

/** The wizard of reports: what it offers, and that it writes the project as it is open, with what is not saved. */
class ReportWizardTest {

    private static final String COMMAND = "org.observatory.ui.reports.write";

    @TempDir
    Path folder;

    private OpenProject project;

    @BeforeEach
    void aProject() {
        project = OpenObservatory.project();
        OpenObservatory.freshPage();
    }

    @AfterEach
    void nothingWasLoggedAndTheWindowIsPainted() throws IOException {
        OpenWorkbench.assertPainted(OpenWorkbench.window().getShell());
        OpenWorkbench.assertLogEmpty();
    }

    private static void open() {
        try {
            OpenWorkbench.window().getService(IHandlerService.class).executeCommand(COMMAND, null);
        } catch (Exception refused) {
            throw new AssertionError(refused);
        }
    }

    private static void choose(Shell dialog, String template) {
        var combo = Widgets.all(dialog, Combo.class, any -> true).getFirst();
        combo.select(combo.indexOf(template));
        combo.notifyListeners(SWT.Selection, new Event());
    }

    private static void tick(Shell dialog, String format, boolean wanted) {
        var check = Widgets.find(dialog, Button.class, button -> button.getText().equals(format));
        check.setSelection(wanted);
        check.notifyListeners(SWT.Selection, new Event());
    }

    private static Button button(Shell dialog, String text) {
        return Widgets.find(dialog, Button.class, button -> PlatformTexts.plain(button.getText()).equals(text));
    }

    @Test
    void aHandoutOffersTheChartsOfTheProjectToBeTickedAndOrdered() {
        Dialogs.visit("wizard", ReportWizardTest::open, dialog -> {
            choose(dialog, "Seminar handout");
            var table = Widgets.find(dialog, Table.class, any -> true);

            choose(dialog, "Codebook");
            assertFalse(table.isVisible());

            choose(dialog, "Seminar handout");
            assertTrue(table.isVisible());
            OpenWorkbench.waitFor("the charts", () -> table.getItemCount() > 1);
            var first = table.getItem(0).getText();

            table.select(0);
            table.notifyListeners(SWT.Selection, new Event());
            assertFalse(button(dialog, "Up").isEnabled());
            button(dialog, "Down").notifyListeners(SWT.Selection, new Event());

            assertEquals(first, table.getItem(1).getText());
            assertEquals(1, table.getSelectionIndex());
            button(dialog, "Cancel").notifyListeners(SWT.Selection, new Event());
            OpenWorkbench.waitFor("the end of the wizard", dialog::isDisposed);
        });
    }

    @Test
    void whatIsNotSavedIsInTheReport() throws IOException {
        var programme = OpenObservatory.programme("IMPACT");
        project.history().execute(project.session().editing("test", () -> programme.setPurposeEn("A purpose that nobody saved")));
        try {
            Dialogs.visit("wizard", ReportWizardTest::open, dialog -> {
                choose(dialog, "Seminar handout");
                tick(dialog, "PDF", false);
                assertFalse(button(dialog, "Finish").isEnabled());
                tick(dialog, "Web page", true);
                Widgets.find(dialog, Text.class, Text::getEditable).setText(folder.toString());
                var finish = button(dialog, "Finish");
                assertTrue(finish.isEnabled());
                var closed = closesTheMessage(Arrays.asList(dialog.getDisplay().getShells()));
                finish.notifyListeners(SWT.Selection, new Event());
                OpenWorkbench.waitFor("the end of the wizard", dialog::isDisposed);
                OpenWorkbench.waitFor("the files and the end of the message", closed::get);
            });

            try (var files = Files.list(folder)) {
                var page = Files.readString(files.findFirst().orElseThrow());
                assertTrue(page.contains("A purpose that nobody saved"), page);
            }
        } finally {
            project.history().undo();
        }
    }

    /** Closes the message that says where the files are, which has a loop of events of its own; {@return whether it has} */
    private static AtomicBoolean closesTheMessage(List<Shell> before) {
        var display = OpenWorkbench.window().getShell().getDisplay();
        var closed = new AtomicBoolean();
        display.timerExec(50, new Runnable() {
            @Override
            public void run() {
                Arrays.stream(display.getShells()).filter(shell -> !before.contains(shell) && shell.getText().equals("The report is written"))
                        .findFirst().ifPresentOrElse(told -> {
                            closed.set(true);
                            button(told, "Close").notifyListeners(SWT.Selection, new Event());
                        }, () -> display.timerExec(50, this));
            }
        });
        return closed;
    }
}
