// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.packages;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Progress;
import org.observatory.model.coding.Coding;
import org.observatory.model.coding.CodingFactory;
import org.observatory.model.coding.Document;
import org.observatory.project.Deletion;
import org.observatory.project.ProjectException;
import org.observatory.project.compare.Choice;
import org.observatory.project.compare.Choices;
import org.observatory.project.compare.Conflict;

/** What comes back from a colleague, and what it does to the project. */
class TakeBackTest {

    @TempDir
    Path place;
    private SharedStudy study;

    @BeforeEach
    void makeStudy() throws ProjectException {
        study = SharedStudy.at(place.resolve("study"));
    }

    @AfterEach
    void closeStudy() {
        study.close();
    }

    private Path back(SharedStudy.Work work) throws Exception {
        return study.visits(study.forCoder("Awa"), place, work);
    }

    private Map<String, String> saved() throws Exception {
        study.session.save();
        return SharedStudy.files(place.resolve("study"));
    }

    @Test
    void aPackageThatComesBackUntouchedChangesNothing() throws Exception {
        var before = saved();
        var back = back(copy -> { });
        assertTrue(study.looksAt(back).isEmpty());
        assertTrue(study.takesBack(back).changesNothing());
        assertFalse(study.session.isDirty());
        assertEquals(before, saved());
    }

    @Test
    void whatWasNotSentStaysWhenAPackageComesBack() throws Exception {
        var before = saved();
        var back = back(copy -> copy.codes("Awa", "Entretien B", "Argent", "parlé d’argent"));

        var preview = study.looksAt(back);
        assertEquals(1, preview.arrivals().size());
        var arrival = preview.arrivals().getFirst();
        assertEquals(Arrival.What.PASSAGE, arrival.what());
        assertEquals("Argent", arrival.about().fr());
        assertEquals("Entretien B (Awa)", arrival.place().fr());
        assertEquals("parlé d’argent", arrival.after().fr());
        study.takesBack(back);

        var after = saved();
        assertNotNull(after.remove("codings/awa/entretien-b.codings"));
        assertEquals(before, after);
    }

    @Test
    void bothSidesWorkIsThereAfterwardsAndOneUndoTakesItAway() throws Exception {
        var back = back(copy -> {
            copy.codes("Awa", "Entretien A", "Lieux", "sous les tilleuls");
            copy.edit(() -> copy.code("Argent").setDescriptionFr("Tout ce qui touche à l’argent"));
            copy.memo("Idée d’Awa", copy.coder("Awa"), copy.code("Lieux"));
        });
        study.codes("Bruno", "Entretien B", "Confiance", "Les voisins");
        study.edit(() -> study.code("Lieux").setNameFr("Lieux de rencontre"));
        var before = saved();

        var report = study.takesBack(back);

        assertEquals(2, study.file("Awa", "Entretien A").getCodings().size());
        assertEquals(1, study.file("Bruno", "Entretien B").getCodings().size());
        assertEquals("Tout ce qui touche à l’argent", study.code("Argent").getDescriptionFr());
        assertNotNull(study.code("Lieux de rencontre"));
        assertNotNull(study.memo("Idée d’Awa"));
        assertEquals(List.of(), report.answered());
        assertTrue(report.text(Language.FRENCH).contains("Entretien A"), report.text(Language.FRENCH));
        study.session.history().undo();
        assertEquals(before, saved());
    }

    @Test
    void takingBackTwiceChangesNothingTheSecondTime() throws Exception {
        var back = back(copy -> {
            copy.codes("Awa", "Entretien A", "Lieux", "sous les tilleuls");
            copy.rewrites("Entretien B", "voisins", "voisines et voisins");
        });
        study.rewrites("Entretien A", "Le maire", "Madame le maire");
        study.takesBack(back);
        var once = saved();
        assertTrue(study.takesBack(back).changesNothing());
        assertEquals(once, saved());
    }

    @Test
    void whatBothChangedIsAskedAndMineIsKeptUnlessSomebodySaysOtherwise() throws Exception {
        var back = back(copy -> copy.edit(() -> copy.code("Argent").setNameFr("Dons")));
        study.edit(() -> study.code("Argent").setNameFr("Finances"));

        var preview = study.looksAt(back);
        var conflict = preview.conflicts().getFirst();
        assertEquals(1, preview.conflicts().size());
        assertEquals(Choice.MINE, conflict.safe());
        assertEquals("Finances", preview.side(conflict, Choice.MINE).fr());
        assertEquals("Dons", preview.side(conflict, Choice.THEIRS).fr());
        study.takesBack(back);
        assertNotNull(study.code("Finances"));

        preview.prepare(Choices.all(Choice.THEIRS), Progress.none()).execute();
        assertNotNull(study.code("Dons"));
    }

    @Test
    void aCodeDeletedThereAndUsedHereStaysUnlessSomebodySaysOtherwise() throws Exception {
        var back = back(copy -> copy.edit(() -> copy.session.content().scheme().getCodes().remove(copy.code("Argent"))));
        var preview = study.looksAt(back);
        assertEquals(List.of(Conflict.Kind.DELETED_THERE), preview.conflicts().stream().map(Conflict::kind).toList());
        study.takesBack(back);
        assertNotNull(study.code("Argent"));
        assertEquals(1, study.file("Bruno", "Entretien A").getCodings().size());
    }

    @Test
    void passagesComeBackIntoATextThatChangedMeanwhile() throws Exception {
        var back = back(copy -> {
            copy.codes("Awa", "Entretien A", "Lieux", "sous les tilleuls");
            copy.codes("Awa", "Entretien A", "Argent", "Personne n’a parlé d’argent");
        });
        study.rewrites("Entretien A", "Le maire a ouvert", "Un matin de mai, le maire a ouvert en grand");
        study.rewrites("Entretien A", "Personne n’a parlé d’argent", "Nul n’a dit mot des finances");

        var preview = study.looksAt(back);
        assertEquals(List.of(), preview.conflicts());
        assertEquals(1, preview.unplaced().size());
        var report = study.takesBack(back);

        var text = study.session.texts().of(study.document("Entretien A"));
        var passages = study.file("Awa", "Entretien A").getCodings();
        var place = passages.stream().filter(one -> "sous les tilleuls".equals(one.getQuotation())).findFirst().orElseThrow();
        assertEquals("sous les tilleuls", text.substring(place.getStart(), place.getEnd()));
        var lost = passages.stream().filter(one -> one.getQuotation().startsWith("Personne")).findFirst().orElseThrow();
        assertTrue(lost.isUnplaced());
        assertEquals(1, report.unplaced().size());
        assertTrue(report.unplaced().getFirst().fr().contains("Personne n’a parlé d’argent"));
    }

    @Test
    void anEditedTextComesBackAndTheOthersPassagesFollowIt() throws Exception {
        var back = back(copy -> copy.rewrites("Entretien A", "Le maire a ouvert", "Un matin de mai, le maire a ouvert en grand"));
        var arrival = study.looksAt(back).arrivals().stream().filter(one -> one.what() == Arrival.What.TEXT).findFirst().orElseThrow();
        assertTrue(arrival.before().fr().contains("Le maire a ouvert"), arrival.before().fr());
        assertTrue(arrival.after().fr().contains("Un matin de mai"), arrival.after().fr());
        assertTrue(study.takesBack(back).text(Language.FRENCH).contains("Texte remplacé par celui du paquet"));
        var text = study.session.texts().of(study.document("Entretien A"));
        assertTrue(text.contains("Un matin de mai"));
        var passage = study.file("Bruno", "Entretien A").getCodings().getFirst();
        assertFalse(passage.isUnplaced());
        assertEquals("parlé d’argent", text.substring(passage.getStart(), passage.getEnd()));
        assertArrayEquals("received Entretien A".getBytes(), study.session.texts().original(study.document("Entretien A")));
        saved();
    }

    @Test
    void aTextEditedOnBothSidesIsAskedWithWhatDiffers() throws Exception {
        var back = back(copy -> {
            copy.rewrites("Entretien A", "sous les tilleuls", "à l’ombre des tilleuls");
            copy.codes("Awa", "Entretien A", "Lieux", "à l’ombre des tilleuls");
        });
        study.rewrites("Entretien A", "Le maire", "Madame le maire");
        var before = saved();

        var preview = study.looksAt(back);
        var conflict = preview.conflicts().stream().filter(one -> one.element() instanceof Document).findFirst().orElseThrow();
        assertTrue(preview.side(conflict, Choice.MINE).fr().contains("Madame le maire"), preview.side(conflict, Choice.MINE).fr());
        assertTrue(preview.side(conflict, Choice.THEIRS).fr().contains("à l’ombre"));
        study.takesBack(back);
        assertTrue(study.session.texts().of(study.document("Entretien A")).contains("Madame le maire"));
        assertTrue(study.file("Awa", "Entretien A").getCodings().stream().anyMatch(one -> one.isUnplaced()));

        study.session.history().undo();
        assertEquals(before, saved());
        preview.prepare(Choices.safe().with(conflict, Choice.THEIRS), Progress.none()).execute();
        var text = study.session.texts().of(study.document("Entretien A"));
        assertTrue(text.contains("à l’ombre"));
        for (var file : study.session.content().codings()) {
            for (var one : file.getDocument() == study.document("Entretien A") ? file.getCodings() : List.<Coding>of()) {
                assertEquals(one.getQuotation(), text.substring(one.getStart(), one.getEnd()));
            }
        }
    }

    @Test
    void aDocumentOfTheColleagueComesWithItsText() throws Exception {
        var back = back(copy -> {
            var document = SharedStudy.named(CodingFactory.eINSTANCE.createDocument(), "Terrain d’Awa");
            document.setDigest(copy.session.texts().keep("Notes prises sur place.\n"));
            copy.session.history().execute(copy.session.adding(document, "Terrain d’Awa"));
            copy.codes("Awa", "Terrain d’Awa", "Lieux", "sur place");
        });
        study.takesBack(back);
        assertEquals("Notes prises sur place.\n", study.session.texts().of(study.document("Terrain d’Awa")));
        assertEquals("Notes prises sur place.\n", saved().get("documents/terrain-d-awa.txt"));
    }

    @Test
    void whatIsGivenUpLeavesNothing() throws Exception {
        var back = back(copy -> copy.rewrites("Entretien B", "voisins", "voisines"));
        var taking = study.looksAt(back).prepare(Choices.safe(), Progress.none());
        taking.giveUp();
        assertFalse(study.session.isDirty());
        assertFalse(study.session.texts().of(study.document("Entretien B")).contains("voisines"));
    }

    @Test
    void whoAbandonsLeavesEverythingAsItWas() throws Exception {
        var back = back(copy -> copy.rewrites("Entretien B", "voisins", "voisines"));
        var abandoned = new Progress() {
            @Override
            public void report(double done, Label step) {
                // nobody listens
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThrows(CancellationException.class, () -> TakeBack.preview(study.session, back, abandoned));
        var preview = study.looksAt(back);
        assertThrows(CancellationException.class, () -> preview.prepare(Choices.safe(), abandoned));
        var file = place.resolve("never" + CodingPackages.EXTENSION);
        assertThrows(CancellationException.class, () -> CodingPackages.send(study.session, study.forCoder("Awa"),
                new Sending("", "", SharedStudy.NOON), file, abandoned));
        assertFalse(Files.exists(file));
        assertFalse(study.session.isDirty());
    }

    @Test
    void passagesOfADocumentThatIsGoneHereComeWithItOrNotAtAll() throws Exception {
        var back = back(copy -> copy.codes("Awa", "Entretien B", "Lieux", "sous les tilleuls"));
        study.session.history().execute(Deletion.of(study.session, List.of(study.document("Entretien B"))).command("delete"));
        var before = saved();

        var preview = study.looksAt(back);
        assertEquals(List.of(Conflict.Kind.DELETED_HERE), preview.conflicts().stream().map(Conflict::kind).toList());
        preview.prepare(Choices.safe(), Progress.none()).execute();
        assertEquals(1, study.file("Awa", "Entretien B").getCodings().size());
        assertTrue(study.session.texts().of(study.document("Entretien B")).contains("tilleuls"));
        saved();

        study.session.history().undo();
        var report = preview.prepare(Choices.all(Choice.MINE), Progress.none()).execute().text(Language.FRENCH);
        assertTrue(report.contains("non repris") && report.contains("sous les tilleuls"), report);
        assertEquals(before, saved());
    }
}
