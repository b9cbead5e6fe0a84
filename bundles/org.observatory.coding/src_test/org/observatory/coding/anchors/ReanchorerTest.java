// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.anchors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.observatory.coding.Segment;
import org.observatory.coding.scheme.Studied;
import org.observatory.model.coding.Anchored;
import org.observatory.model.coding.Coding;
import org.observatory.model.coding.Document;
import org.observatory.model.coding.PartKind;

class ReanchorerTest {

    private static final String TEXT = "Claire : On s’est dit que la confiance viendrait.\n\n"
            + "Paul : Le maire a signé la charte en mai.\n\nClaire : Oui, tout à fait.\n\nPaul : Oui, tout à fait.\n";

    @TempDir
    Path folder;

    private Studied study;
    private Document interview;

    @BeforeEach
    void begin() throws Exception {
        study = new Studied(folder);
        interview = study.document("entretien", TEXT);
    }

    @AfterEach
    void end() {
        study.close();
    }

    private Coding coded(String quotation) {
        return coded(quotation, TEXT.indexOf(quotation));
    }

    private Coding coded(String quotation, int at) {
        var coder = study.scheme().getCoders().isEmpty() ? study.coder("Ana") : study.scheme().getCoders().getFirst();
        var code = study.scheme().getCodes().isEmpty() ? study.code("confiance") : study.scheme().getCodes().getFirst();
        return study.coding(coder, interview, code, at, at + quotation.length());
    }

    private Reanchoring edit(String newText) throws Exception {
        var reanchoring = new Reanchorer(study.session(), interview).in(newText);
        study.session().history().execute(reanchoring.command("edit"));
        return reanchoring;
    }

    private String now(Anchored passage) {
        return study.text(interview).substring(passage.getStart(), passage.getEnd());
    }

    @Test
    void aPassageGoesWithItsText() throws Exception {
        var passage = coded("la confiance viendrait");
        var quote = study.quote(interview, TEXT.indexOf("Le maire"), TEXT.indexOf(" en mai"));
        var outcome = edit("Entretien du 3 mai\n\n" + TEXT.replace("On s’est dit", "On s’est vraiment dit"));
        assertEquals(2, outcome.passages(Placed.Moved.class).size());
        assertEquals("la confiance viendrait", now(passage));
        assertEquals("Le maire a signé la charte", now(quote));
        assertEquals("s’est vraiment dit que", passage.getBefore().substring(passage.getBefore().indexOf("s’est")).strip());
    }

    @Test
    void anEditedPassageIsListedWithBothTexts() throws Exception {
        var passage = coded("Le maire a signé la charte");
        var outcome = edit(TEXT.replace("Le maire a signé", "La mairesse a bien signé"));
        assertEquals(List.of(new Placed.Changed(passage, new Segment(passage.getStart(), passage.getEnd()), "Le maire a signé la charte",
                "La mairesse a bien signé la charte")), outcome.passages());
        assertEquals("La mairesse a bien signé la charte", passage.getQuotation());
    }

    @Test
    void whatIsTypedBesideAPassageDoesNotBelongToIt() throws Exception {
        var passage = coded("la confiance");
        edit(TEXT.replace("la confiance", "vite la confiance vraie"));
        assertEquals("la confiance", now(passage));
    }

    @Test
    void aPassageOfAMovedParagraphIsFoundThere() throws Exception {
        var passage = coded("Le maire a signé la charte");
        var paragraph = "Paul : Le maire a signé la charte en mai.\n\n";
        var outcome = edit(TEXT.replace(paragraph, "") + "\n" + paragraph);
        assertInstanceOf(Placed.Moved.class, outcome.passages().getFirst());
        assertEquals("Le maire a signé la charte", now(passage));
    }

    @Test
    void theSameWordsElsewhereAreNotTakenForADeletedPassage() throws Exception {
        var passage = coded("Oui, tout à fait.");
        var outcome = edit(TEXT.replace("Claire : Oui, tout à fait.\n\n", ""));
        assertEquals(List.of(new Placed.Lost(passage)), outcome.passages());
        assertTrue(passage.isUnplaced());
        assertEquals("Oui, tout à fait.", passage.getQuotation());
    }

    @Test
    void aLostPassageComesBackWithItsText() throws Exception {
        var passage = coded("Le maire a signé la charte");
        edit(TEXT.replace("Paul : Le maire a signé la charte en mai.\n\n", ""));
        assertTrue(passage.isUnplaced());
        edit("Préambule\n" + TEXT);
        assertFalse(passage.isUnplaced());
        assertEquals("Le maire a signé la charte", now(passage));
    }

    @Test
    void textAndPassagesComeBackByOneUndo() throws Exception {
        var passage = coded("la confiance viendrait");
        var start = passage.getStart();
        edit("Bonjour.\n" + TEXT);
        study.session().history().undo();
        assertEquals(TEXT, study.text(interview));
        assertEquals(start, passage.getStart());
        study.session().history().redo();
        assertEquals("la confiance viendrait", now(passage));
    }

    @Test
    void turnsGrowWithWhatIsTypedInTheirLineAndGoWithTheirText() throws Exception {
        var first = study.part(interview, PartKind.TURN, 0, TEXT.indexOf("\n\nPaul"));
        var second = study.part(interview, PartKind.TURN, TEXT.indexOf("Paul"), TEXT.indexOf("\n\nClaire"));
        edit(TEXT.replace("viendrait.", "viendrait. Un jour."));
        var text = study.text(interview);
        assertEquals("Claire : On s’est dit que la confiance viendrait. Un jour.", text.substring(first.getStart(), first.getEnd()));
        assertEquals("Paul : Le maire a signé la charte en mai.", text.substring(second.getStart(), second.getEnd()));
        var outcome = edit(text.replace("Paul : Le maire a signé la charte en mai.\n\n", ""));
        assertEquals(List.of(second), outcome.partsGone());
        assertEquals(List.of(first), interview.getParts());
    }

    @Test
    void anEditOfATextThatChangedMeanwhileIsRefused() throws Exception {
        coded("la confiance");
        var command = new Reanchorer(study.session(), interview).in("autre").command("edit");
        edit("Bonjour. " + TEXT);
        assertThrows(IllegalStateException.class, () -> study.session().history().execute(command));
        assertEquals("Bonjour. " + TEXT, study.text(interview));
    }

    @Test
    void waitingPassagesArePlacedAgainOrDiscarded() throws Exception {
        var passage = coded("Le maire a signé la charte");
        var other = coded("la confiance viendrait");
        edit("Rien de tout cela.");
        var waiting = new Waiting(study.session());
        assertEquals(List.of(other, passage), waiting.all());
        assertTrue(waiting.again("again", waiting.all()).isEmpty());
        study.session().history().execute(waiting.place("place", passage, new Segment(0, 4)));
        assertEquals("Rien", passage.getQuotation());
        var memo = study.memo("mémo", other);
        study.session().history().execute(waiting.discard("discard", List.of(other)));
        assertEquals(List.of(), waiting.all());
        assertEquals(null, memo.getLinks().getFirst().getTarget());
        study.session().save();
        study.session().history().undo();
        assertEquals(List.of(other), waiting.all());
    }

    @Test
    void longTextsAreQuick() throws Exception {
        var chance = new Random(3);
        var words = "le maire la confiance une charte on s’est dit que cela viendrait avec les habitants du quartier 🤝".split(" ");
        var text = new StringBuilder();
        while (text.length() < 300_000) {
            text.append(words[chance.nextInt(words.length)]).append(chance.nextInt(12) == 0 ? ".\n" : " ");
        }
        var edited = new StringBuilder(text);
        for (var edits = 0; edits < 200; edits++) {
            edited.insert(edited.indexOf(" ", chance.nextInt(edited.length() - 200)), " ajout");
        }
        var began = System.nanoTime();
        TextDiff.align(text.toString(), edited.toString());
        assertTrue(System.nanoTime() - began < 5_000_000_000L);
    }
}
