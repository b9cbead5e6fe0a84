// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.checks.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.observatory.model.coding.Coding;
import org.observatory.model.coding.Document;
import org.observatory.model.coding.MemoKind;
import org.observatory.project.checks.Issue;
import org.observatory.project.checks.Severity;

/** What other programs can do to the files of a project, and what becomes of passages then. */
class FileChecksTest {

    private static final String TEXT = "Avant tout, nous avons donné de l’argent. Puis on a cherché ensemble, 🌍 compris. Oui. Oui.";

    @TempDir
    private Path folder;
    private CheckedWorld world;
    private Document document;

    @BeforeEach
    void aDocument() throws Exception {
        world = new CheckedWorld(folder);
        document = world.document("Entretien", TEXT);
    }

    @AfterEach
    void close() {
        world.close();
    }

    private Coding coding(String quotation) throws Exception {
        var codings = world.content().codings().isEmpty() ? world.codings(world.coder("Alice"), document)
                : world.content().codings().getFirst();
        var codes = world.scheme().getCodes();
        return world.coding(codings, codes.isEmpty() ? world.code("don") : codes.getFirst(), quotation);
    }

    private Document document() {
        return world.content().documents().getFirst();
    }

    @Test
    void passagesStandWhereTheySay() throws Exception {
        coding("nous avons donné de l’argent");
        world.quote(document, "Puis on a cherché ensemble");
        world.evidence(world.step(world.trajectory("Charte", null), "2015", null), document, "🌍");
        assertEquals(List.of(), world.issues());
    }

    @Test
    void movedPassagesAreFoundAgainAndLostOnesMarked() throws Exception {
        var moved = coding("nous avons donné de l’argent");
        var lost = coding("Puis on a cherché ensemble");
        world.rewrite(document, "Bonjour. " + TEXT.replace("cherché", "trouvé"));

        var issue = world.only("misplaced-passage");

        assertEquals(Severity.ERROR, issue.severity());
        assertEquals("Find 1 again in the text, mark 1 as to be placed again", issue.fixes().getFirst().label().en());
        var command = issue.fixes().getFirst().command(world.session(), issue.address()).orElseThrow();
        world.session().history().execute(command);
        assertEquals("Bonjour. ".length() + TEXT.indexOf("nous"), moved.getStart());
        assertEquals("Bonjour. Avant tout, ", moved.getBefore());
        assertFalse(moved.isUnplaced());
        assertTrue(lost.isUnplaced());
        assertEquals("Puis on a cherché ensemble", lost.getQuotation());
        assertEquals(Severity.WARNING, world.only("misplaced-passage").severity());

        world.session().history().undo();
        assertEquals(Severity.ERROR, world.only("misplaced-passage").severity());
        assertEquals(TEXT.indexOf("nous"), moved.getStart());
    }

    @Test
    void theContextTellsWhichOfTwoPlaces() throws Exception {
        var first = coding("Oui.");
        world.rewrite(document, "Non ! " + TEXT);
        world.mend(world.only("misplaced-passage"), 0);
        assertEquals("Non ! ".length() + TEXT.indexOf("Oui."), first.getStart());
    }

    @Test
    void passagesToPlaceAgainAreFoundOnceTheTextIsBack() throws Exception {
        var lost = coding("Puis on a cherché ensemble");
        world.edit(() -> lost.setUnplaced(true));
        world.rewrite(document, "Tout a changé.");
        assertEquals(List.of(), world.only("misplaced-passage").fixes());
        world.rewrite(document, TEXT);
        world.mend(world.only("misplaced-passage"), 0);
    }

    @Test
    void aPassageOutsideItsTextIsMarked() throws Exception {
        var outside = coding("Puis on a cherché ensemble");
        world.edit(() -> {
            outside.setStart(1000);
            outside.setEnd(1010);
            outside.setQuotation(null);
        });
        var issue = world.only("misplaced-passage");
        assertEquals("Mark it as to be placed again", issue.fixes().getFirst().label().en());
        world.session().history().execute(issue.fixes().getFirst().command(world.session(), issue.address())
                .orElseThrow());
        assertTrue(outside.isUnplaced());
    }

    @Test
    void aPassageTakesInWholeCharacters() throws Exception {
        var cut = coding("ensemble, 🌍");
        world.edit(() -> {
            cut.setEnd(cut.getEnd() - 1);
            cut.setQuotation("ensemble, ");
        });
        world.mend(world.only("misplaced-passage"), 0);
        assertEquals("ensemble, 🌍", cut.getQuotation());
    }

    @Test
    void evidenceAndQuotesAreMendedInTheirOwnFiles() throws Exception {
        world.quote(document, "Puis on a cherché ensemble");
        world.evidence(world.step(world.trajectory("Charte", null), "2015", null), document,
                "nous avons donné de l’argent");
        world.rewrite(document, "Bonjour. " + TEXT);
        var issues = world.issues();
        assertEquals(List.of("misplaced-passage", "misplaced-passage"), issues.stream().map(Issue::check).toList());
        world.mend(issues.getLast(), 0);
        world.mend(world.only("misplaced-passage"), 0);
    }

    @Test
    void aTextChangedOutsideIsToldOnceAndItsPassagesAreLeftAlone() throws Exception {
        coding("nous avons donné de l’argent");
        world.reopen();
        Files.writeString(folder.resolve("documents/entretien.txt"), "Autre chose.");
        world.reopenUnsaved();
        var issue = world.only("document-files");
        assertEquals(Severity.ERROR, issue.severity());
        assertTrue(issue.message().fr().contains("entretien.txt"), issue.message().fr());

        Files.delete(folder.resolve("documents/entretien.txt"));
        world.reopenUnsaved();
        assertTrue(world.only("document-files").message().en().contains("entretien.txt"));
    }

    @Test
    void aMissingOriginalCanBeDoneWithout() throws Exception {
        withOriginal(document, "entretien.docx");
        withOriginal(world.document("Charte", "Nous."), "charte.pdf");
        world.reopen();
        assertEquals(List.of(), world.issues());

        Files.delete(folder.resolve("originals/entretien.docx"));
        world.reopenUnsaved();
        var issue = world.only("document-files");
        assertEquals(Severity.WARNING, issue.severity());
        world.mend(issue, 0);
    }

    @Test
    void aProjectPassedOnWithoutItsOriginalsIsToldSoOnce() throws Exception {
        withOriginal(document, "entretien.docx");
        withOriginal(world.document("Charte", "Nous."), "charte.pdf");
        world.reopen();
        Files.delete(folder.resolve("originals/entretien.docx"));
        Files.delete(folder.resolve("originals/charte.pdf"));
        world.reopenUnsaved();
        assertEquals(Severity.INFO, world.only("document-files").severity());
    }

    @Test
    void anOriginalThatChangedIsTold() throws Exception {
        withOriginal(document, "entretien.docx");
        world.reopen();
        Files.writeString(folder.resolve("originals/entretien.docx"), "changed");
        world.reopenUnsaved();
        assertEquals(Severity.WARNING, world.only("document-files").severity());
    }

    private void withOriginal(Document of, String name) throws Exception {
        var digest = world.session().texts().keepOriginal(name.getBytes());
        world.edit(() -> {
            of.setOriginal(name);
            of.setOriginalDigest(digest);
        });
    }

    @Test
    void aDamagedFileIsToldAndWhatRefersToItIsLeftAlone() throws Exception {
        world.alliance("Val-de-Bise", document);
        world.reopen();
        Files.writeString(folder.resolve("documents/entretien.document"), "<damaged");
        world.reopenUnsaved();
        var issue = world.only("damaged-file");
        assertTrue(issue.message().en().contains("entretien.document"), issue.message().en());
        assertEquals(List.of(), issue.fixes());
    }

    @Test
    void aReferenceToAMissingFileCanBeRemoved() throws Exception {
        world.alliance("Val-de-Bise", world.document("Charte", "Nous."), document);
        world.memo(MemoKind.JOURNAL, document);
        world.reopen();
        assertEquals(List.of(), world.issues());
        Files.delete(folder.resolve("documents/entretien.document"));
        world.reopenUnsaved();

        var issues = world.issues();
        assertEquals(List.of("open-reference", "open-reference"), issues.stream().map(Issue::check).toList());
        assertTrue(issues.getFirst().message().fr().contains("documents/entretien.document"), issues.getFirst()
                .message().fr());
        world.mend(issues.getFirst(), 0);
        assertEquals(1, world.content().cases().getFirst().getDocuments().size());
        assertFalse(((EObject) world.content().cases().getFirst().getDocuments().getFirst()).eIsProxy());
        world.mend(world.only("open-reference"), 0);
    }

    @Test
    void whatCannotBeWithoutTheReferenceIsKeptForWhenTheFileIsBack() throws Exception {
        coding("nous avons donné de l’argent");
        world.reopen();
        Files.delete(folder.resolve("documents/entretien.document"));
        world.reopenUnsaved();
        assertEquals(List.of(), world.only("open-reference").fixes());
    }

    @Test
    void aCopiedFileGetsIdentitiesOfItsOwn() throws Exception {
        var alliance = world.alliance("Val-de-Bise", document);
        world.memo(MemoKind.THEORY, alliance);
        world.reopen();
        Files.copy(folder.resolve("cases/val-de-bise.case"), folder.resolve("cases/val-de-bise-copie.case"));
        world.reopenUnsaved();
        var issue = world.only("identity");
        assertTrue(issue.message().fr().contains("cases/val-de-bise"), issue.message().fr());
        world.mend(issue, 0);
        world.reopen();
        assertEquals(List.of(), world.issues());
        assertEquals(2, world.content().cases().size());
    }

    @Test
    void anElementWithoutAnIdentifierGetsOne() throws Exception {
        var nameless = coding("nous avons donné de l’argent");
        var id = nameless.getId();
        world.reopen();
        var file = folder.resolve("codings/alice/entretien.codings");
        Files.writeString(file, Files.readString(file).replace(" id=\"" + id + "\"", ""));
        world.reopenUnsaved();
        world.mend(world.only("identity"), 0);
        assertEquals(document().getNameFr(), "Entretien");
    }
}
