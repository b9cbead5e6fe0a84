// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.AWTException;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.CodingFactory;
import org.observatory.model.coding.Document;
import org.observatory.project.ProjectException;
import org.observatory.project.ProjectSession;
import org.observatory.ui.projects.Elements;
import org.observatory.ui.projects.OpenProject;
import org.observatory.ui.projects.Projects;
import org.observatory.ui.projects.StandardProjects;

/** A researcher's first hour with mouse and keyboard: code, quote, undo all, redo all, save, close, open again. */
class FirstHourTest {

    private static final int LINES = 20;
    private static final String TEXT = IntStream.range(0, LINES).mapToObj(line -> "Tour " + line
            + " : la confiance 🤝 entre l’association et la commune se construit.").collect(Collectors.joining("\n"));

    @TempDir
    private Path home;
    private Path folder;
    private OpenProject project;
    private Document document;
    private Hands hands;

    @BeforeEach
    void aNewProjectHasADocumentAndCodesWithKeys() throws AWTException, PartInitException, ProjectException {
        OpenObservatory.project();
        OpenObservatory.freshPage();
        hands = new Hands();
        folder = home.resolve("première-heure");
        StandardProjects.make(folder);
        project = open();
        var session = project.session();
        document = CodingFactory.eINSTANCE.createDocument();
        document.setId(UUID.randomUUID().toString());
        document.setNameFr("Entretien");
        document.setDigest(session.texts().keep(TEXT));
        project.history().execute(session.adding(document, "Entretien"));
        project.history().execute(session.editing("codes", () -> {
            for (var name : List.of("Confiance", "Partenaires", "Territoire")) {
                session.content().scheme().getCodes().add(code(name));
            }
        }));
        session.save();
        OpenWorkbench.window().getShell().forceActive();
    }

    private static Code code(String name) {
        var code = CodingFactory.eINSTANCE.createCode();
        code.setId(UUID.randomUUID().toString());
        code.setNameFr(name);
        code.setShortcut(name.substring(0, 1).toLowerCase());
        return code;
    }

    private OpenProject open() {
        var projects = OpenWorkbench.window().getService(Projects.class);
        var opened = CompletableFuture.supplyAsync(() -> {
            try {
                return projects.open(folder, new NullProgressMonitor());
            } catch (ProjectException refused) {
                throw new IllegalStateException(refused);
            }
        });
        OpenWorkbench.waitFor("the project", opened::isDone);
        OpenWorkbench.settle();
        return opened.join();
    }

    @AfterEach
    void nothingWasLoggedAndTheWindowIsPainted() throws IOException {
        OpenWorkbench.assertPainted(OpenWorkbench.window().getShell());
        OpenWorkbench.window().getActivePage().closeAllEditors(false);
        OpenWorkbench.window().getService(Projects.class).close(project);
        OpenWorkbench.settle();
        OpenWorkbench.assertLogEmpty();
    }

    @Test
    void passagesCodedByMouseAndByKeyboardAreUndoneRedoneSavedAndReadAgainAsTheyWere() throws Exception {
        var text = openText();
        var before = files();

        for (var line = 0; line < LINES; line++) {
            hands.doubleClick(text, offset(text, line, "confiance"));
            hands.click(chips().get(line % 3));
            awaitCodings(line + 1);
        }
        text.setSelection(0);
        text.setFocus();
        for (var line = 0; line < LINES; line++) {
            hands.press(KeyEvent.VK_HOME);
            hands.press(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_RIGHT);
            hands.type("cpt".substring(line % 3, line % 3 + 1));
            awaitCodings(LINES + line + 1);
            hands.press(KeyEvent.VK_DOWN);
        }
        hands.doubleClick(text, offset(text, 3, "commune"));
        hands.press(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_Q);
        OpenWorkbench.waitFor("a quote", () -> project.content().quotes().size() == 1);
        assertTrue(project.session().isDirty());
        var after = said();

        undoAll();
        assertEquals(0, codings());
        assertFalse(project.session().isDirty(), "back where it was saved");
        redoAll();
        assertEquals(after, said());

        hands.press(KeyEvent.VK_CONTROL, KeyEvent.VK_S);
        OpenWorkbench.waitFor("the save", () -> !project.session().isDirty());
        var saved = files();
        assertTrue(saved.size() == before.size() + 2, "a file of coded passages and one of quotes: " + saved.keySet());

        OpenWorkbench.window().getActivePage().closeAllEditors(false);
        OpenWorkbench.window().getService(Projects.class).close(project);
        project = open();
        document = project.content().documents().getFirst();
        openText();
        assertEquals(after, said());
        project.session().save();
        assertEquals(saved, files());
    }

    private StyledText openText() throws PartInitException {
        var page = OpenWorkbench.window().getActivePage();
        Elements.open(page, project, document);
        OpenWorkbench.waitFor("the text", () -> !texts().isEmpty());
        OpenWorkbench.settle();
        return texts().getFirst();
    }

    private static List<StyledText> texts() {
        return Widgets.all(OpenWorkbench.window().getShell(), StyledText.class, one -> one.getText().startsWith("Tour 0"));
    }

    private static List<Canvas> chips() {
        return Widgets.all(OpenWorkbench.window().getShell(), Canvas.class, one -> one.getClass().getSimpleName().equals("KeyChip"));
    }

    private static int offset(StyledText text, int line, String word) {
        return text.getText().indexOf(word, text.getText().indexOf("Tour " + line + " ")) + 2;
    }

    private int codings() {
        return project.content().codings().stream().mapToInt(each -> each.getCodings().size()).sum();
    }

    private void awaitCodings(int count) {
        OpenWorkbench.waitFor(count + " coded passages", () -> codings() == count);
    }

    private void undoAll() {
        for (var step = 0; project.session().isDirty() && step < 200; step++) {
            hands.press(KeyEvent.VK_CONTROL, KeyEvent.VK_Z);
        }
    }

    private void redoAll() {
        for (var step = 0; project.history().canRedo() && step < 200; step++) {
            hands.press(KeyEvent.VK_CONTROL, KeyEvent.VK_Y);
        }
    }

    /** What is coded and quoted, in words. */
    private List<String> said() {
        var said = new ArrayList<String>();
        project.content().codings().forEach(file -> file.getCodings().forEach(one ->
                said.add(one.getStart() + "–" + one.getEnd() + " " + one.getQuotation() + " " + one.getCode().getNameFr())));
        project.content().quotes().forEach(file -> file.getQuotes().forEach(one -> said.add("« " + one.getQuotation() + " »")));
        return said;
    }

    /** The files of the project with their bytes, but for those that the workbench keeps for itself. */
    private Map<String, String> files() throws IOException {
        var files = new TreeMap<String, String>();
        try (var all = Files.walk(folder)) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                var path = folder.relativize(file).toString();
                if (!path.startsWith(".")) {
                    files.put(path, HexFormat.of().formatHex(Files.readAllBytes(file)));
                }
            }
        }
        assertTrue(files.containsKey(ProjectSession.STUDY));
        return files;
    }
}
