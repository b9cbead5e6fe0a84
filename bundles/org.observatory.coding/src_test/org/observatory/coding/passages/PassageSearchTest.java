// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.passages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.observatory.analysis.Label;
import org.observatory.analysis.PartialDate;
import org.observatory.analysis.Progress;
import org.observatory.model.coding.AttributeSubject;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.ValueState;

class PassageSearchTest {

    @TempDir
    private Path folder;
    private Questions study;

    @BeforeEach
    void makeStudy() throws Exception {
        study = new Questions(folder.resolve("study"));
    }

    @AfterEach
    void close() {
        study.close();
    }

    private PassageQuery code(Code code) {
        return new PassageQuery.OfCode(code.getId(), false);
    }

    private PassageQuery related(Relation relation, PassageQuery to) {
        return new PassageQuery.Related(relation, to);
    }

    private static Relation near(Relation.Side side, int distance, Relation.Measure measure) {
        return new Relation.Near(side, distance, measure);
    }

    @Test
    void aCodeIsFoundWithThoseBelowItWhereThatIsAsked() throws Exception {
        study.code(study.ofAnne, study.trust, "Nous partageons");
        study.code(study.ofAnne, study.keys, "les clés");
        assertEquals(List.of("Nous partageons"), study.ask(code(study.trust)));
        assertEquals(List.of("Nous partageons", "les clés"), study.ask(new PassageQuery.OfCode(study.trust.getId(), true)));
        assertEquals(List.of(), study.ask(new PassageQuery.OfCode("a code that is gone", true)));
    }

    @Test
    void whatOneCoderCodedTwiceIsOnePassageWithTwoCodes() throws Exception {
        study.code(study.ofAnne, study.trust, "les clés");
        study.code(study.ofAnne, study.keys, "les clés");
        study.code(study.ofBasile, study.keys, "les clés");
        var found = study.search(PassageQuery.EVERYTHING);
        assertEquals(2, found.passages().size());
        assertEquals(List.of("Confiance", "Clés"), found.passages().getFirst().codes().stream().map(CorpusCode::name).map(Label::fr).toList());
        assertEquals("Confiance ▸ Clés", found.passages().getLast().codes().getFirst().path().fr());
        assertEquals(List.of("les clés"), study.ask(PassageQuery.all(List.of(code(study.trust), code(study.keys)))));
    }

    @Test
    void aListOfCodingsFindsTheirPassagesAndNoOthers() throws Exception {
        study.code(study.ofAnne, study.trust, "les clés");
        study.code(study.ofAnne, study.keys, "les clés");
        study.code(study.ofBasile, study.keys, "les clés");
        study.code(study.ofAnne, study.trust, "Nous partageons");
        var one = study.search(code(study.keys)).passages().getFirst().codings().getLast();
        var found = study.search(new PassageQuery.Listed(Set.of(one))).passages();
        assertEquals(List.of("Anne"), found.stream().map(passage -> passage.coder().name().fr()).toList());
        assertTrue(found.getFirst().codings().contains(one));
        assertEquals(List.of(), study.ask(new PassageQuery.Listed(Set.of())));
    }

    @Test
    void aFoundPassageTellsItsSpeakersCasesAndContext() throws Exception {
        study.code(study.ofAnne, study.trust, "les clés");
        var passage = study.search(PassageQuery.EVERYTHING).passages().getFirst();
        assertEquals(List.of("Mireille"), passage.speakers().stream().map(speaker -> speaker.name().fr()).toList());
        assertEquals(List.of("L’école", "Le bus"), passage.cases().stream().map(one -> one.name().fr()).toList());
        assertEquals("Anne", passage.coder().name().fr());
        assertTrue(passage.segment().before().endsWith("Nous partageons "));
        assertTrue(passage.segment().after().startsWith("."));
    }

    @Test
    void documentsAndCasesOfWhatIsFoundAreCountedOnce() throws Exception {
        study.code(study.ofAnne, study.trust, "les clés");
        study.code(study.ofAnne, study.trust, "conflit");
        study.code(study.elsewhere, study.trust, "confiance");
        var found = study.search(PassageQuery.EVERYTHING);
        assertEquals(3, found.passages().size());
        assertEquals(2, found.documents());
        assertEquals(2, found.cases());
        assertEquals(3, found.searched());
    }

    @Test
    void codersWhoAreNotShownAreNeitherFoundNorRelatedTo() throws Exception {
        study.code(study.ofAnne, study.trust, "les clés");
        study.code(study.ofBasile, study.conflict, "les clés");
        var overlapping = related(Relation.Together.OVERLAPPING, code(study.conflict));
        assertEquals(List.of("les clés"), study.ask(PassageQuery.all(List.of(code(study.trust), overlapping))));
        study.shown = study.anne.getId()::equals;
        assertEquals(List.of(), study.ask(PassageQuery.all(List.of(code(study.trust), overlapping))));
        assertEquals(List.of(), study.ask(new PassageQuery.CodedBy(study.basile.getId())));
    }

    @Test
    void setsCasesDocumentsAndCodersAreKnownByIdentity() throws Exception {
        study.code(study.ofAnne, study.conflict, "conflit");
        study.code(study.elsewhere, study.trust, "confiance");
        assertEquals(List.of("conflit"), study.ask(new PassageQuery.OfSet(study.tensions.getId())));
        assertEquals(List.of("conflit"), study.ask(new PassageQuery.OfCase(study.bus.getId())));
        assertEquals(2, study.ask(new PassageQuery.OfCase(study.school.getId())).size());
        assertEquals(List.of("confiance"), study.ask(new PassageQuery.OfDocument(study.second.getId())));
        assertEquals(2, study.ask(new PassageQuery.CodedBy(study.anne.getId())).size());
    }

    @Test
    void statesOfAnAttributeAreToldApart() throws Exception {
        study.code(study.ofAnne, study.trust, "les clés");
        study.code(study.elsewhere, study.trust, "confiance");
        study.state(study.bus, study.size, ValueState.UNKNOWN);
        study.state(study.school, study.size, ValueState.NOT_APPLICABLE);
        assertEquals(List.of("les clés"), study.ask(size(new Comparison.Is(Comparison.State.UNKNOWN))));
        assertEquals(2, study.ask(size(new Comparison.Is(Comparison.State.NOT_APPLICABLE))).size());
        assertEquals(List.of(), study.ask(size(new Comparison.Is(Comparison.State.EMPTY))));
        assertEquals(List.of(), study.ask(size(new Comparison.Between(BigDecimal.ZERO, null))));
    }

    private PassageQuery size(Comparison comparison) {
        return new PassageQuery.Described(AttributeSubject.CASE, study.size.getId(), comparison);
    }

    @Test
    void numbersCompareByValueAndRangesHoldTheirEnds() throws Exception {
        study.code(study.ofAnne, study.trust, "les clés");
        study.number(study.bus, "1.50");
        assertEquals(1, study.ask(size(new Comparison.Between(new BigDecimal("1.5"), new BigDecimal("1.5")))).size());
        assertEquals(1, study.ask(size(new Comparison.Between(null, new BigDecimal("2")))).size());
        assertEquals(0, study.ask(size(new Comparison.Between(new BigDecimal("1.51"), null))).size());
        assertEquals(1, study.ask(size(new Comparison.Is(Comparison.State.EMPTY))).size(), "the other case has no size");
    }

    @Test
    void categoriesAndTextsOfSpeakersCompare() throws Exception {
        study.code(study.ofAnne, study.trust, "les clés");
        study.code(study.ofAnne, study.trust, "Que faites");
        var north = study.world.typology("Régions", "Nord", "Sud").getCategories().getFirst();
        study.category(study.bus, north);
        assertEquals(2, study.ask(new PassageQuery.Described(AttributeSubject.CASE, study.region.getId(),
                new Comparison.OfCategory(north.getId()))).size());
        var value = study.world.value(study.first.getSpeakers().getLast(), study.job);
        study.world.edit(() -> value.setText("Bénévole"));
        assertEquals(List.of("les clés"), study.ask(speaker(new Comparison.SameText("BENEVOLE"))));
        assertEquals(List.of("les clés"), study.ask(speaker(new Comparison.Containing("vol"))));
        assertEquals(List.of("Que faites"), study.ask(speaker(new Comparison.Is(Comparison.State.EMPTY))));
    }

    private PassageQuery speaker(Comparison comparison) {
        return new PassageQuery.Described(AttributeSubject.SPEAKER, study.job.getId(), comparison);
    }

    @Test
    void speakersAreFoundByNameAndThoseLeftOutCanBeExcluded() throws Exception {
        study.code(study.ofAnne, study.trust, "Que faites");
        study.code(study.ofAnne, study.trust, "Nous partageons");
        study.code(study.elsewhere, study.trust, "confiance");
        assertEquals(List.of("Nous partageons"), study.ask(new PassageQuery.SpokenBy("mireille")));
        assertEquals(List.of("Que faites"), study.ask(new PassageQuery.LeftOut()));
        assertEquals(List.of("Nous partageons", "confiance"), study.ask(PassageQuery.not(new PassageQuery.LeftOut())));
    }

    @Test
    void aPassageOverTwoTurnsHasBothSpeakersAndIsNotLeftOut() throws Exception {
        study.code(study.ofAnne, study.trust, "vous ?\nNous");
        assertEquals(1, study.ask(new PassageQuery.SpokenBy("Enquêtrice")).size());
        assertEquals(1, study.ask(new PassageQuery.SpokenBy("Mireille")).size());
        assertEquals(0, study.ask(new PassageQuery.LeftOut()).size());
    }

    @Test
    void roundsWeightsAndRemarksAreThoseOfTheCodings() throws Exception {
        var coding = study.code(study.ofAnne, study.trust, "les clés");
        study.code(study.ofAnne, study.conflict, "conflit");
        study.world.edit(() -> {
            coding.setRound(study.round);
            coding.setWeight(40);
            coding.setMemo("à revoir");
        });
        assertEquals(List.of("les clés"), study.ask(new PassageQuery.InRound(study.round.getId())));
        assertEquals(List.of("conflit"), study.ask(new PassageQuery.OutsideRounds()));
        assertEquals(List.of("les clés"), study.ask(new PassageQuery.WithMemo()));
        assertEquals(List.of("les clés"), study.ask(new PassageQuery.Weighted(null, null)));
        assertEquals(List.of("les clés"), study.ask(new PassageQuery.Weighted(40, 40)));
        assertEquals(List.of(), study.ask(new PassageQuery.Weighted(41, null)));
    }

    @Test
    void textIsFoundInThePassageWhateverItsCaseAndAccents() throws Exception {
        study.code(study.ofAnne, study.trust, "les clés");
        study.code(study.ofAnne, study.trust, "Puis vient");
        assertEquals(List.of("les clés"), study.ask(new PassageQuery.Saying("CLES")));
        assertEquals(List.of(), study.ask(new PassageQuery.Saying("conflit")));
    }

    @Test
    void longAndShortWaysToComparePlainTextsAgree() {
        for (var text : List.of("Œuvre d’Étienne", "Ça\u00a0: e\u0301te\u0301", "ŠKODA", "Ελλάς été", "a\u202f? b\u2011c…")) {
            assertEquals(PlainText.of("ж" + text), PlainText.of("ж") + PlainText.of(text), text);
        }
        assertEquals("oeuvre d'etienne", PlainText.of("Œuvre d’Étienne"));
    }

    @Test
    void aDateKnownByItsMonthLiesInAPeriodThatHoldsTheMonth() throws Exception {
        study.code(study.ofAnne, study.trust, "les clés");
        study.code(study.elsewhere, study.trust, "confiance");
        assertEquals(List.of("les clés"), study.ask(new PassageQuery.Dated(PartialDate.parse("2021"), PartialDate.parse("2021"))));
        assertEquals(List.of(), study.ask(new PassageQuery.Dated(PartialDate.parse("2021-05-02"), null)));
        assertEquals(List.of("confiance"), study.ask(new PassageQuery.Undated()));
    }

    @Test
    void passagesOverlapLieWithinAndContain() throws Exception {
        study.code(study.ofAnne, study.trust, "Nous partageons les clés");
        study.code(study.ofAnne, study.keys, "les clés");
        study.code(study.ofAnne, study.conflict, "clés.\nPuis");
        assertEquals(List.of("Nous partageons les clés", "clés.\nPuis"), study.ask(related(Relation.Together.OVERLAPPING, code(study.keys))));
        assertEquals(List.of("les clés"), study.ask(related(Relation.Together.WITHIN, code(study.trust))));
        assertEquals(List.of("Nous partageons les clés"), study.ask(related(Relation.Together.CONTAINING, code(study.keys))));
        assertEquals(List.of(), study.ask(related(Relation.Together.CONTAINING, code(study.conflict))));
    }

    @Test
    void aPassageIsItsOwnNeighbourOnlyWithSeveralCodes() throws Exception {
        study.code(study.ofAnne, study.trust, "les clés");
        assertEquals(List.of(), study.ask(related(Relation.Together.OVERLAPPING, code(study.trust))));
        study.code(study.ofAnne, study.keys, "les clés");
        assertEquals(List.of("les clés"), study.ask(related(Relation.Together.OVERLAPPING, code(study.trust))));
        assertEquals(List.of("les clés"), study.ask(related(Relation.Together.SAME_CASE, code(study.trust))));
    }

    @Test
    void nearnessIsCountedBetweenTheEnds() throws Exception {
        study.code(study.ofAnne, study.trust, "Nous partageons");
        study.code(study.ofAnne, study.conflict, "clés");
        assertEquals(1, study.ask(related(near(Relation.Side.NEAR, 5, Relation.Measure.CHARACTERS), code(study.conflict))).size());
        assertEquals(0, study.ask(related(near(Relation.Side.NEAR, 4, Relation.Measure.CHARACTERS), code(study.conflict))).size());
        assertEquals(List.of("Nous partageons"), study.ask(related(near(Relation.Side.BEFORE, 5, Relation.Measure.CHARACTERS), code(study.conflict))));
        assertEquals(List.of("clés"), study.ask(related(near(Relation.Side.AFTER, 5, Relation.Measure.CHARACTERS), code(study.trust))));
        assertEquals(List.of(), study.ask(related(near(Relation.Side.AFTER, 5, Relation.Measure.CHARACTERS), code(study.conflict))));
    }

    @Test
    void paragraphsAreCountedByThePartsOrByTheLinesOfTheText() throws Exception {
        study.code(study.ofAnne, study.trust, "Que faites");
        study.code(study.ofAnne, study.keys, "les clés");
        study.code(study.ofAnne, study.conflict, "conflit");
        study.code(study.elsewhere, study.trust, "Et ici");
        study.code(study.elsewhere, study.conflict, "confiance");
        assertEquals(List.of("les clés", "Et ici"), study.ask(related(near(Relation.Side.BEFORE, 1, Relation.Measure.PARAGRAPHS), code(study.conflict))));
        assertEquals(List.of("Que faites", "les clés", "Et ici"),
                study.ask(related(near(Relation.Side.NEAR, 2, Relation.Measure.PARAGRAPHS), code(study.conflict))));
        assertEquals(List.of(), study.ask(related(Relation.Together.SAME_PARAGRAPH, code(study.conflict))));
        study.code(study.ofBasile, study.trust, "nous parlons");
        assertEquals(List.of("nous parlons"), study.ask(related(Relation.Together.SAME_PARAGRAPH, code(study.conflict))));
    }

    @Test
    void theSameDocumentAndTheSameCaseReachFurther() throws Exception {
        study.code(study.ofAnne, study.trust, "Que faites");
        study.code(study.elsewhere, study.conflict, "confiance");
        assertEquals(List.of(), study.ask(related(Relation.Together.SAME_DOCUMENT, code(study.conflict))));
        assertEquals(List.of("Que faites"), study.ask(related(Relation.Together.SAME_CASE, code(study.conflict))));
        assertEquals(List.of("confiance"), study.ask(related(Relation.Together.SAME_CASE, code(study.trust))));
    }

    @Test
    void whatIsToBePlacedAgainStandsNowhere() throws Exception {
        var coding = study.code(study.ofAnne, study.trust, "les clés");
        study.code(study.ofAnne, study.conflict, "clés");
        study.world.edit(() -> coding.setUnplaced(true));
        assertEquals(List.of("les clés"), study.ask(new PassageQuery.Unplaced()));
        assertEquals(List.of(), study.ask(related(Relation.Together.OVERLAPPING, code(study.conflict))));
        assertEquals(List.of(), study.ask(new PassageQuery.SpokenBy("Mireille")).stream().filter("les clés"::equals).toList());
        assertEquals(List.of("les clés"), study.ask(related(Relation.Together.SAME_DOCUMENT, code(study.conflict))));
    }

    @Test
    void theCorpusFollowsEachEditAndIsTheSameWithoutOne() throws Exception {
        study.code(study.ofAnne, study.trust, "les clés");
        var before = study.reader.corpus();
        assertSame(before, study.reader.corpus());
        study.world.edit(() -> study.trust.setNameFr("Lien"));
        assertNotSame(before, study.reader.corpus());
        assertEquals("Lien", study.search(PassageQuery.EVERYTHING).passages().getFirst().codes().getFirst().name().fr());
        assertEquals("Confiance", before.codes().get(study.trust.getId()).name().fr(), "a copy stays as it was");
        study.world.session().history().undo();
        study.world.session().history().undo();
        assertEquals(List.of(), study.ask(PassageQuery.EVERYTHING));
        study.world.session().history().redo();
        assertEquals(List.of("les clés"), study.ask(PassageQuery.EVERYTHING));
    }

    @Test
    void aSearchThatIsNotWantedAnyMoreEnds() throws Exception {
        study.code(study.ofAnne, study.trust, "les clés");
        var unwanted = new Progress() {
            @Override
            public void report(double done, Label step) {
                // nobody listens
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThrows(CancellationException.class,
                () -> PassageSearch.find(study.reader.corpus(), PassageQuery.EVERYTHING, coder -> true, unwanted));
    }
}
