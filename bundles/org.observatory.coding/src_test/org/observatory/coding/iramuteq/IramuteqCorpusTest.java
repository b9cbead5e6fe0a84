// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.iramuteq;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.PartialDate;
import org.observatory.analysis.Progress;
import org.observatory.coding.iramuteq.IramuteqCorpus.Texts;
import org.observatory.coding.iramuteq.IramuteqCorpus.Written;
import org.observatory.model.coding.AttributeSubject;
import org.observatory.model.coding.AttributeType;
import org.observatory.model.coding.ValueState;
import org.observatory.project.kit.CodedWorld;

class IramuteqCorpusTest {

    private static final Pattern STARS = Pattern.compile("\\*\\*\\*\\*( \\*[a-z0-9]+_[a-z0-9]+)+");

    @TempDir
    private Path folder;
    private CodedWorld world;

    @BeforeEach
    void makeWorld() throws Exception {
        world = new CodedWorld(folder.resolve("p"));
    }

    @AfterEach
    void close() {
        world.close();
    }

    private Written write(Texts texts, String code) throws Exception {
        return IramuteqCorpus.of(world.session(), texts, code, Language.FRENCH, Progress.none());
    }

    @Test
    void eachDocumentIsATextWithWhatIsKnownOfItAndItsCases() throws Exception {
        var document = world.document("L’entretien n° 1", "On a dansé.\n\nOn a chanté.");
        world.edit(() -> document.setDate(PartialDate.parse("2019-10")));
        var one = world.alliance("La Fabrique", document);
        var value = world.value(one, world.attribute("Nature du territoire", AttributeSubject.CASE, AttributeType.TEXT));
        world.edit(() -> {
            value.setState(ValueState.GIVEN);
            value.setText("ville moyenne");
        });
        world.document("Autre", "Rien.");
        var written = write(Texts.DOCUMENTS, "");
        assertEquals("**** *document_autre\nRien.\n\n**** *document_lentretienn1 *annee_2019 *cas_lafabrique *natureduterritoire_villemoyenne\n"
                + "On a dansé.\nOn a chanté.\n", written.text());
        assertEquals(2, written.texts());
        assertTrue(written.changes().stream().anyMatch(change -> change.fr().contains("villemoyenne")), written.changes().toString());
    }

    @Test
    void whatMeansSomethingToTheProgramIsReplacedAndSaid() throws Exception {
        world.document("a_b*c", "**** pas un texte\n-* pas un thème\nun _mot_ à 3 $");
        var written = write(Texts.DOCUMENTS, "");
        assertEquals(List.of("**** *document_abc", "pas un texte", "-  pas un thème", "un  mot  à 3"), written.text().lines().toList());
        assertTrue(written.changes().contains(new Label("Replaced by a space: 5 × “*”.", "Remplacé par une espace\u00a0: 5 × «\u00a0*\u00a0».")),
                written.changes().toString());
    }

    @Test
    void namesThatBecomeTheSameAreToldApart() throws Exception {
        world.document("Été", "a");
        world.document("été !", "b");
        world.document("…", "c");
        var names = write(Texts.DOCUMENTS, "").text().lines().filter(line -> line.startsWith("****")).sorted().toList();
        assertEquals(List.of("**** *document_ete", "**** *document_eten2", "**** *document_x"), names);
    }

    @Test
    void aPassageIsWrittenOnceWithAllItsCodesWhoeverCodedIt() throws Exception {
        var document = world.document("D", "On danse. On chante. On rit.");
        var dance = world.code("danse");
        var joy = world.code("joie");
        var first = world.codings(world.coder("Anna"), document);
        var second = world.codings(world.coder("Boris"), document);
        world.coding(first, dance, "On danse.");
        world.coding(second, dance, "On danse.");
        world.coding(second, joy, "On danse.");
        world.coding(first, joy, "On rit.");
        assertEquals("**** *document_d *code_danse *code_joie\nOn danse.\n\n**** *document_d *code_joie\nOn rit.\n", write(Texts.PASSAGES, "").text());
        assertEquals("**** *document_d *code_danse\nOn danse.\n", write(Texts.PASSAGES, "danse").text());
        assertTrue(assertThrows(AnalysisException.class, () -> write(Texts.PASSAGES, "dans")).label().en().contains("“danse”"));
    }

    @Test
    void whatTheInterviewerSaysIsLeftOutAndSaid() throws Exception {
        var document = world.document("D", "Vous dansez ?\nOn danse.");
        world.turn(document, 0, 14, world.speaker(document, "Enquêteur", true));
        var written = write(Texts.DOCUMENTS, "");
        assertFalse(written.text().contains("Vous"), written.text());
        assertTrue(written.changes().getFirst().en().contains("speakers"), written.changes().toString());
    }

    @Test
    void everyLineOfStarsKeepsTheFormatWhateverTheNames() throws Exception {
        for (var name : List.of("a b_c *d", "$£", "日本", "Œuvre n° 3 – l’été", "-*x")) {
            world.alliance(name + " cas", world.document(name, "texte " + name));
        }
        var stars = write(Texts.DOCUMENTS, "").text().lines().filter(line -> line.startsWith("****")).toList();
        assertEquals(5, stars.size());
        stars.forEach(line -> assertTrue(STARS.matcher(line).matches(), line));
    }

    @Test
    void anEmptyProjectIsAnEmptyFile() throws Exception {
        assertEquals("", write(Texts.DOCUMENTS, "").text());
    }
}
