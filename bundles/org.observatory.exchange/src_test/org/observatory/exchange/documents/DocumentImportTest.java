// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.documents;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Progress;
import org.observatory.exchange.ImportReport;
import org.observatory.exchange.ImportReport.Outcome;
import org.observatory.model.coding.Case;
import org.observatory.model.coding.CodingFactory;
import org.observatory.model.coding.Document;
import org.observatory.model.coding.PartKind;
import org.observatory.model.programmes.ProgrammesFactory;
import org.observatory.project.ProjectSession;

class DocumentImportTest {

    private static final DocumentImport IMPORT = new DocumentImport(Reading.READER);

    /** Cancels when it was asked so many times. */
    private record CancelledAfter(int[] left) implements Progress {
        @Override
        public void report(double done, Label step) {
            // nobody listens
        }

        @Override
        public boolean cancelled() {
            return left[0]-- <= 0;
        }
    }

    @TempDir
    private Path folder;
    private Path received;
    private ProjectSession session;

    @BeforeEach
    void aProjectWithTwoCases() throws Exception {
        received = Files.createDirectory(folder.resolve("reçus"));
        var observatory = ProgrammesFactory.eINSTANCE.createObservatory();
        observatory.setId(UUID.randomUUID().toString());
        session = ProjectSession.create(folder.resolve("projet"), observatory);
        for (var name : List.of("Lyon", "Épinal")) {
            var one = CodingFactory.eINSTANCE.createCase();
            one.setId(UUID.randomUUID().toString());
            one.setNameFr(name);
            session.history().execute(session.adding(one, name));
        }
        session.save();
        session.awaitBackup();
    }

    @AfterEach
    void closed() {
        session.close();
    }

    private Path file(String name, byte[] bytes) throws IOException {
        var file = received.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    private Path file(String name, String text) throws IOException {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private ImportPlan plan(Path... places) throws Exception {
        return IMPORT.plan(List.of(places), ImportTarget.of(session), Progress.none());
    }

    private ImportReport add(ImportPlan plan) throws Exception {
        try (var staged = IMPORT.stage(plan, session.texts(), Progress.none())) {
            staged.addTo(session, Language.FRENCH);
            return staged.report();
        }
    }

    private static List<String> outcomes(ImportReport report) {
        return report.files().stream().map(file -> file.file() + " " + file.outcome()).toList();
    }

    private Document document() {
        assertEquals(1, session.content().documents().size());
        return session.content().documents().getFirst();
    }

    /** All files of the project with their content, what the workbench keeps for itself left out or not. */
    private TreeMap<String, String> files(String without) throws IOException {
        var files = new TreeMap<String, String>();
        try (var walked = Files.walk(session.folder())) {
            for (var file : walked.filter(Files::isRegularFile).toList()) {
                var name = session.folder().relativize(file).toString();
                if (without == null || !name.startsWith(without)) {
                    files.put(name, Files.readString(file, StandardCharsets.ISO_8859_1));
                }
            }
        }
        return files;
    }

    @Test
    void aDocumentComesWithTextOriginalPartsAndSpeakers() throws Exception {
        var original = Made.docxBody("""
                <w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:r><w:t>Épinal</w:t></w:r></w:p>
                <w:p><w:r><w:t>Enquêteur : Comment ?</w:t></w:r><w:r><w:br/><w:t>Et pourquoi ?</w:t></w:r></w:p>
                <w:p><w:r><w:t>Maire : Par hasard 😀.</w:t></w:r><w:r><w:drawing/></w:r></w:p>""").bytes();
        var report = add(plan(file("Entretien Maire.docx", original)));
        session.save();

        var document = document();
        assertEquals("Entretien Maire", document.getNameFr());
        assertEquals("Épinal\nEnquêteur : Comment ?\nEt pourquoi ?\nMaire : Par hasard 😀.\n", session.texts()
                .of(document));
        assertArrayEquals(original, session.texts().original(document));
        assertEquals("entretien-maire.docx", document.getOriginal());
        assertEquals(List.of(PartKind.HEADING, PartKind.PARAGRAPH, PartKind.TURN, PartKind.TURN),
                document.getParts().stream().map(part -> part.getKind()).toList());
        assertEquals(List.of(true, false), document.getSpeakers().stream().map(speaker -> speaker.isLeftOut())
                .toList());
        assertEquals(document.getSpeakers().get(1), document.getParts().getLast().getSpeaker());
        assertEquals("Une image n’est pas reprise (paragraphe 3).", document.getNoteFr());
        assertEquals(List.of("Entretien Maire.docx IMPORTED"), outcomes(report));
        assertEquals("Épinal\nEnquêteur : Comment ?\nEt pourquoi ?\nMaire : Par hasard 😀.\n",
                Files.readString(session.folder().resolve("documents/entretien-maire.txt")));
        try (var again = ProjectSession.openReadOnly(session.folder())) {
            assertEquals(session.texts().of(document), again.texts().of(again.content().documents().getFirst()));
            assertEquals(List.of(), again.damaged());
        }
    }

    @Test
    void documentsAreAttachedToTheCasesOfTheirNames() throws Exception {
        file("entretien-lyon.txt", "a\n");
        file("Epinal/note.txt", "b\n");
        file("autre.txt", "c\n");
        file("Lyon et Épinal.txt", "d\n");
        var plan = plan(received);
        assertEquals(4, plan.documents().size());
        var both = plan.documents().stream().filter(one -> one.name().startsWith("Lyon")).findFirst().orElseThrow();
        assertEquals(2, both.match().candidates().size());
        add(plan);
        session.save();

        var names = session.content().cases().stream().map(one -> one.getNameFr() + " " + one.getDocuments().stream()
                .map(document -> document.getNameFr()).toList()).toList();
        assertEquals(List.of("Épinal [note]", "Lyon [entretien-lyon]"), names);
        var told = session.content().documents().stream().filter(one -> one.getNameFr().startsWith("Lyon")).findFirst()
                .orElseThrow();
        assertEquals("Son nom convient à plusieurs cas, dont aucun n’est choisi\u00A0: «\u00A0Épinal\u00A0» et «\u00A0Lyon\u00A0».",
                told.getNoteFr());
    }

    @Test
    void thePlanCanBeChangedBeforeItIsCarriedOut() throws Exception {
        file("a.txt", "Q : Oui ?\nR : Non.\n");
        file("b.txt", "b\n");
        var lyon = session.content().cases().stream().filter(one -> one.getNameFr().equals("Lyon")).findFirst()
                .orElseThrow();
        var report = add(plan(received)
                .with(0, one -> one.named("Autre nom").about(List.of(lyon.getId()))
                        .spokenBy(List.of(new TextSpeaker("Moi", false), one.speakers().get(1))))
                .with(1, one -> one.included(false)));
        assertEquals("Autre nom", document().getNameFr());
        assertEquals(List.of(document()), ((Case) lyon).getDocuments());
        assertEquals("Moi", document().getSpeakers().getFirst().getNameFr());
        assertFalse(document().getSpeakers().getFirst().isLeftOut());
        assertEquals(List.of("a.txt IMPORTED", "b.txt SKIPPED"), outcomes(report));
    }

    @Test
    void theSameFileIsImportedOnce() throws Exception {
        var first = file("a.txt", "Bonjour\n");
        file("copie/b.txt", "Bonjour\n");
        assertEquals(List.of("a.txt IMPORTED", "copie/b.txt SKIPPED"), outcomes(add(plan(received))));
        session.save();
        var again = plan(first, received);
        assertTrue(again.documents().isEmpty());
        assertEquals("imported before as “a”.", again.others().getFirst().what().en());
        assertEquals(List.of(), outcomes(add(again)).stream().filter(file -> file.endsWith("IMPORTED")).toList());
    }

    @Test
    void filesOfTheSameNameAllFindAPlace() throws Exception {
        for (var name : List.of("1/Note.txt", "2/note.TXT", "3/nôte.txt", "4/note.md")) {
            file(name, name + "\n");
        }
        add(plan(received));
        session.save();
        assertEquals(List.of("note-2.txt", "note-3.txt", "note.md", "note.txt"), session.content().documents().stream()
                .map(Document::getOriginal).sorted().toList());
        for (var document : session.content().documents()) {
            assertArrayEquals(session.texts().of(document).getBytes(StandardCharsets.UTF_8), session.texts()
                    .original(document));
        }
    }

    @Test
    void undoAndRedoAreOneStepAndLeaveTheSameFiles() throws Exception {
        var before = files(".workbench");
        for (var i = 0; i < 5; i++) {
            file("lyon " + i + ".txt", "Q : " + i + " ?\nR : " + i + ".\n");
        }
        add(plan(received));
        session.save();
        var after = files(".workbench");
        assertEquals(before.size() + 15, after.size());

        session.history().undo();
        session.save();
        assertEquals(before, files(".workbench"));
        session.history().redo();
        session.save();
        assertEquals(after, files(".workbench"));
    }

    @Test
    void aCancelledImportLeavesNoTrace() throws Exception {
        for (var i = 0; i < 20; i++) {
            file("d" + i + ".txt", "texte " + i + "\n");
        }
        var before = files(null);
        var target = ImportTarget.of(session);
        for (var asked = 0; asked < 40; asked += 7) {
            var progress = new CancelledAfter(new int[] {asked});
            assertThrows(CancellationException.class, () -> IMPORT.plan(List.of(received), target, progress));
        }
        var plan = plan(received);
        for (var asked = 0; asked < 20; asked++) {
            var progress = new CancelledAfter(new int[] {asked});
            assertThrows(CancellationException.class, () -> IMPORT.stage(plan, session.texts(), progress));
        }
        IMPORT.stage(plan, session.texts(), Progress.none()).close();
        assertEquals(before, files(null));
        assertTrue(session.content().documents().isEmpty());
        assertFalse(session.isDirty());
    }

    @Test
    void whatIsImportedAndNotSavedIsRecoveredAfterACrash() throws Exception {
        file("Lyon.txt", "Bonjour 😀\n");
        add(plan(received));
        // The process dies here: nothing is saved or closed, and another opens the project.
        var copy = folder.resolve("copie");
        try (var walked = Files.walk(session.folder())) {
            for (var file : walked.toList()) {
                var target = copy.resolve(session.folder().relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else if (!file.getFileName().toString().equals("lock")) {
                    Files.copy(file, target);
                }
            }
        }
        try (var opened = ProjectSession.open(copy)) {
            assertTrue(opened.content().documents().isEmpty());
            opened.recover("Récupérer");
            var document = opened.content().documents().getFirst();
            assertEquals("Bonjour 😀\n", opened.texts().of(document));
            assertEquals(List.of(document), opened.content().cases().get(1).getDocuments());
        }
    }

    @Test
    void aFileThatChangedSinceThePlanIsRefusedAndTheOthersGoOn() throws Exception {
        var large = "x".repeat(1_000_000) + "\n";
        for (var i = 0; i < 26; i++) {
            file("%02d.txt".formatted(i), i + large);
        }
        var plan = plan(received);
        file("25.txt", "tout autre chose\n");
        var report = add(plan);
        assertEquals(25, report.count(Outcome.IMPORTED));
        assertEquals("25.txt REFUSED", outcomes(report).getLast());
        assertEquals("24" + large, session.texts().of(session.content().documents().get(24)));
    }

    @Test
    void hiddenFilesLinksAndOtherFormatsOfAFolderAreToldAndPassedOver() throws Exception {
        file(".secret.txt", "x");
        file("~$a.docx", "x");
        file("Thumbs.db", "x");
        file(".git/config.txt", "x");
        file("photo.jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, 0, 1});
        file("a.txt", "a\n");
        file("abîmé.docx", new byte[] {'P', 'K', 3, 4, 0, 0});
        file("vide.txt", "");
        Files.createSymbolicLink(received.resolve("dehors.txt"), Files.writeString(folder.resolve("dehors.txt"),
                "dehors"));
        Files.createSymbolicLink(received.resolve("dedans.txt"), received.resolve("a.txt"));
        Files.createSymbolicLink(received.resolve("boucle"), received);
        var report = add(plan(received));
        assertEquals(List.of("a.txt IMPORTED", ".git SKIPPED", ".secret.txt SKIPPED", "Thumbs.db SKIPPED",
                "dehors.txt SKIPPED",
                "~$a.docx SKIPPED", "abîmé.docx REFUSED", "photo.jpg SKIPPED", "vide.txt REFUSED"), outcomes(report));
        assertEquals("a\n", session.texts().of(document()));
    }

    @Test
    void theProjectItselfIsNotImported() throws Exception {
        file("a.txt", "a\n");
        add(plan(received));
        session.save();
        var plan = plan(folder);
        assertEquals(List.of(), plan.documents());
        assertTrue(plan.others().stream().anyMatch(file -> file.file().equals("projet/")), plan.others().toString());
    }

    @Test
    void aFileThatIsGivenAndCannotBeReadIsRefused() throws Exception {
        var plan = plan(received.resolve("absent.docx"), file("a.xyz", "x"));
        assertEquals(List.of("absent.docx REFUSED", "a.xyz REFUSED"),
                plan.others().stream().map(file -> file.file() + " " + file.outcome()).toList());
    }

    @Test
    void theReportReadsAsText() throws Exception {
        file("Lyon.html", "<p>Bonjour à tous</p><img>");
        file("abîmé.docx", new byte[] {'P', 'K', 3, 4, 0, 0});
        file("photo.jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, 0, 1});
        var report = add(plan(received));
        var lines = new ArrayList<>(report.text(Language.FRENCH).lines().toList());
        assertEquals("Lyon.html\u00A0: document «\u00A0Lyon\u00A0», html (UTF-8), 15 caractères, cas «\u00A0Lyon\u00A0».", lines.get(0));
        assertEquals("    Une image n’est pas reprise (paragraphe 2).", lines.get(1));
        assertTrue(lines.get(2).startsWith("abîmé.docx\u00A0: Le fichier «\u00A0abîmé.docx\u00A0» est endommagé"),
                lines.get(2));
        assertEquals("1 fichier importé, 1 ignoré et 1 refusé.", lines.getLast());
        assertEquals("1 file imported, 1 skipped and 1 refused.", report.summary().en());
    }
}
