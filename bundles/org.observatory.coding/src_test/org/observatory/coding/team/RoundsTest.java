// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.observatory.analysis.PartialDate;
import org.observatory.coding.CodingEdits;
import org.observatory.model.coding.Coder;
import org.observatory.model.coding.Document;
import org.observatory.model.coding.Round;
import org.observatory.model.programmes.ProgrammesFactory;

class RoundsTest {

    @TempDir
    private Path folder;
    private Team team;
    private Coder anna;
    private Coder boris;
    private List<Document> documents;
    private Round round;

    @BeforeEach
    void aRoundOfTwoCoders() throws Exception {
        team = new Team(folder);
        anna = team.joins("Anna");
        boris = team.joins("Boris");
        documents = List.of(team.document("un", Team.TEXT), team.document("deux", Team.TEXT), team.document("trois", Team.TEXT),
                team.document("quatre", Team.TEXT));
        round = Rounds.named(" Pilote ");
        team.session().history().execute(new Rounds(team.session()).add("ajouter", round));
    }

    @AfterEach
    void close() {
        team.close();
    }

    private void draw(int share) {
        var sample = DoubleCodingSample.draw(5, share, documents, Document::getId, document -> "", List.of(anna, boris));
        team.session().history().execute(new Rounds(team.session()).assign("tirer", round, sample, 5, share));
    }

    @Test
    void aDrawnSampleIsCodedByAllAndTheRestByOne() {
        draw(50);
        assertEquals(2, round.getDoubled().size());
        assertEquals(3, Rounds.documents(round, anna).size());
        assertEquals(3, Rounds.documents(round, boris).size());
        assertEquals(4, Rounds.documents(round).size());
        assertEquals(50, round.getShare());
        draw(0);
        assertEquals(List.of(), round.getDoubled());
        assertEquals(2, Rounds.documents(round, anna).size());
        team.session().history().undo();
        assertEquals(2, round.getDoubled().size());
    }

    @Test
    void documentsAreGivenByHandToo() {
        draw(0);
        var other = documents.stream().filter(document -> !Rounds.documents(round, anna).contains(document)).findFirst().orElseThrow();
        team.session().history().execute(new Rounds(team.session()).give("donner", round, anna, List.of(other), true));
        assertEquals(List.of(other), round.getDoubled());
        assertEquals(null, round.getShare());
        team.session().history().execute(new Rounds(team.session()).leave("quitter", round, List.of(boris)));
        assertEquals(List.of(anna), Rounds.coders(round));
        assertEquals(List.of(), round.getDoubled());
    }

    @Test
    void progressCountsThePassagesOfTheRoundAlone() throws Exception {
        draw(100);
        var code = team.uses("confiance");
        team.codes(anna, documents.get(1), code, "maire");
        team.session().history().execute(new CodingEdits(team.session()).apply("coder", anna, Optional.of(round), documents.get(0),
                Team.TEXT, List.of(new CodingEdits.Wanted(Team.where(Team.TEXT, "salle"), code))).orElseThrow());
        var progress = RoundProgress.of(round, anna, team.session().content().codings());
        assertEquals(4, progress.assigned());
        assertEquals(1, progress.begun());
        assertEquals(1, progress.total());
        assertEquals(0, RoundProgress.of(round, boris, team.session().content().codings()).begun());
    }

    @Test
    void theFrozenCodebookTellsWhatChangedSince() throws Exception {
        var code = team.uses("confiance");
        var typology = ProgrammesFactory.eINSTANCE.createTypology();
        typology.setId("2f2b0c1e-8f0f-4ad8-8a52-1f4b8f0c7a11");
        typology.setNameFr("Postures");
        team.edit(() -> {
            team.session().observatory().getTypologies().add(typology);
            code.setTypology(typology);
        });
        var name = FrozenCodebook.freeze(team.session(), "Grille du pilote", Instant.parse("2026-11-26T08:00:00Z"));
        team.edit(() -> round.setSnapshot(name));
        var frozen = FrozenCodebook.read(FrozenCodebook.archive(team.session(), round).orElseThrow());
        var scheme = team.session().content().scheme();
        assertEquals(List.of(), frozen.differences(scheme));
        team.joins("Chloé");
        team.session().history().execute(team.adjudication().decide("noter", Set.of(code), "Un geste suffit.", "", null,
                Optional.of(anna), PartialDate.parse("2026-11-26")));
        assertEquals(List.of(), frozen.differences(scheme));
        team.edit(() -> code.setDescriptionFr("Un geste d’accueil."));
        team.uses("argent");
        assertEquals(2, frozen.differences(scheme).size());
    }

    @Test
    void aRoundGoesOnFromItsFirstDayToItsLast() {
        round.setStart(PartialDate.parse("2026-11-02"));
        round.setEnd(PartialDate.parse("2026-11"));
        assertFalse(Rounds.isOpen(round, LocalDate.of(2026, 11, 1)));
        assertTrue(Rounds.isOpen(round, LocalDate.of(2026, 11, 30)));
        assertFalse(Rounds.isOpen(round, LocalDate.of(2026, 12, 1)));
    }
}
