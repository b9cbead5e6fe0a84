// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.statushandlers.StatusManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ShellTest {

    private static final String WELCOME = "org.observatory.app.welcome";

    @AfterEach
    void nothingWasLoggedAndTheWindowIsPainted() throws IOException {
        OpenWorkbench.assertPainted(OpenWorkbench.window().getShell());
        OpenWorkbench.assertLogEmpty();
    }

    @Test
    void theWelcomePageMakesFourOffersThatTheKeyboardReaches() throws CommandException {
        execute(WELCOME);
        var page = OpenWorkbench.window().getActivePage();
        OpenWorkbench.waitFor("the welcome page",
                () -> page.getActiveEditor() != null && WELCOME.equals(page.getActiveEditor().getSite().getId()));
        var offers = all(welcomePage()).filter(control -> "Card".equals(control.getClass().getSimpleName())).toList();
        assertEquals(4, offers.size());
        assertEquals(4, offers.stream().filter(offer -> offer.isListening(SWT.KeyDown)).count());
        OpenWorkbench.assertPainted(welcomePage());
    }

    @Test
    void theWelcomePageOpensOnce() throws CommandException {
        execute(WELCOME);
        execute(WELCOME);
        var welcomes = Arrays.stream(OpenWorkbench.window().getActivePage().getEditorReferences())
                .filter(editor -> WELCOME.equals(editor.getId())).count();
        assertEquals(1, welcomes);
    }

    @Test
    void failuresOfOneMomentShareOneWindowThatShowsTheirSentence() {
        var before = shells();
        StatusManager.getManager().handle(Status.error("The first sentence."), StatusManager.SHOW);
        OpenWorkbench.waitFor("the failure's window", () -> shells().size() > before.size());
        StatusManager.getManager().handle(Status.error("The second sentence."), StatusManager.SHOW);
        OpenWorkbench.settle();
        var shown = shells().stream().filter(shell -> !before.contains(shell)).toList();
        assertEquals(1, shown.size());
        var texts = labels(shown.getFirst()).toList();
        assertTrue(texts.stream().anyMatch(text -> text.startsWith("The first sentence.")), texts::toString);
        shown.getFirst().close();
        OpenWorkbench.settle();
        assertEquals(before, shells());
    }

    @Test
    void theDarkThemeComesAndGoes() throws CommandException {
        execute(WELCOME);
        OpenWorkbench.settle();
        var light = brightness();
        execute("org.observatory.app.darkTheme");
        OpenWorkbench.settle();
        var dark = brightness();
        execute("org.observatory.app.darkTheme");
        OpenWorkbench.settle();
        assertTrue(light > 200 && dark < 80, light + " then " + dark);
        assertEquals(light, brightness());
    }

    private static int brightness() {
        var ground = welcomePage().getBackground();
        return (ground.getRed() + ground.getGreen() + ground.getBlue()) / 3;
    }

    private static Control welcomePage() {
        return all(OpenWorkbench.window().getShell())
                .filter(control -> "observatory-welcome".equals(control.getData("org.eclipse.e4.ui.css.id")))
                .findFirst().orElseThrow();
    }

    private static void execute(String command) throws CommandException {
        PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
    }

    private static List<Shell> shells() {
        return Arrays.stream(Display.getCurrent().getShells()).filter(Shell::isVisible).toList();
    }

    private static Stream<String> labels(Control control) {
        return all(control).filter(Label.class::isInstance).map(label -> ((Label) label).getText());
    }

    private static Stream<Control> all(Control control) {
        var inside = control instanceof Composite composite ? Arrays.stream(composite.getChildren()) : Stream.<Control>empty();
        return Stream.concat(Stream.of(control), inside.flatMap(ShellTest::all));
    }
}
