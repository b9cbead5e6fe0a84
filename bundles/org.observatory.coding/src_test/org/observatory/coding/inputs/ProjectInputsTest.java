// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.inputs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.observatory.coding.inputs.DoubleCoded.cells;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Column;
import org.observatory.analysis.Input;
import org.observatory.analysis.Label;
import org.observatory.analysis.Parameter;
import org.observatory.analysis.agreement.AgreementAnalyses;
import org.observatory.analysis.agreement.KrippendorffAlpha;
import org.observatory.analysis.agreement.PercentAgreement;
import org.observatory.analysis.agreement.UnitizedAlpha;
import org.observatory.analysis.crossings.CodeFrequencies;
import org.observatory.analysis.structure.McaAnalysis;
import org.observatory.coding.Segment;

class ProjectInputsTest {

    private static final PercentAgreement PERCENT = new PercentAgreement();

    @TempDir
    private Path folder;
    private DoubleCoded world;

    @BeforeEach
    void makeWorld() throws Exception {
        world = new DoubleCoded(folder.resolve("p"));
    }

    @AfterEach
    void close() {
        world.close();
    }

    private String table(String... choices) throws Exception {
        return cells(world.input(PERCENT, choices).table(Input.DATA));
    }

    private List<String> remarks(String... choices) throws Exception {
        return world.input(PERCENT, choices).remarks().stream().map(Label::en).toList();
    }

    @Test
    void aSentenceBearsACodeWhenSomeOfItDoes() throws Exception {
        assertEquals("1 1 −\n0 1 −\n0 0 −\n1 0 −", table("unit", "sentence", "code", "confiance"));
    }

    @Test
    void uncodedTextCountsOnlyOnDemand() throws Exception {
        assertEquals("0 0 −\n1 1 −\n0 1 −\n0 0 −\n0 0 −\n1 0 −\n0 0 −", table("unit", "sentence", "code", "confiance", "uncoded", "true"));
        assertTrue(remarks("unit", "sentence").contains("Left out: units to which none of the coders gave a code (3)."));
    }

    @Test
    void whoDidNotCodeADocumentIsMissingAndWhoFoundNothingIsNot() throws Exception {
        assertEquals("1 1\n1 0", table("unit", "document", "code", "confiance", "coders", "Anna;Boris"));
        assertEquals("1 1 −\n1 0 −", table("unit", "document", "code", "confiance"));
    }

    @Test
    void aDocumentCodedByOneAloneShowsNoAgreementAndIsSaidToBeLeftOut() throws Exception {
        assertTrue(remarks().contains("Left out: documents that only one of the coders coded (1)."), remarks().toString());
    }

    @Test
    void aCodeComesWithThoseBelowItAndASetFramesTheUnits() throws Exception {
        assertEquals("0 0\n1 1\n0 0", table("code", "moments", "coders", "Anna; Boris"));
        assertEquals("1 1\n0 1\n1 0", table("unit", "sentence", "code", "confiance", "code-set", "Thèmes", "coders", "Anna;Boris"));
    }

    @Test
    void ofSeveralCodesEachIsADecisionOrTheUnitIsWhatItGot() throws Exception {
        assertEquals(3 * 3, world.input(PERCENT, "unit", "paragraph").table(Input.DATA).size());
        assertEquals("confiance confiance\nargent confiance\nconfiance —",
                table("unit", "sentence", "code-set", "Thèmes", "values", "combinations", "coders", "Anna;Boris"));
    }

    @Test
    void theWeightsOfCharactersAreTheLengthOfTheText() throws Exception {
        var input = world.input(PERCENT, "unit", "character", "code", "confiance", "uncoded", "true", "document", "Assemblée");
        assertEquals(DoubleCoded.TEXT.length(), input.table(Input.DATA).size());
        assertEquals(DoubleCoded.TEXT.length() - "Les ".length() - " Personne".length(),
                world.run(PERCENT, "unit", "character", "code", "confiance", "uncoded", "true", "document", "Assemblée")
                        .value("estimate").asDouble() * DoubleCoded.TEXT.length(), 1e-9);
    }

    @Test
    void aStretchOfCharactersIsOneDisagreement() throws Exception {
        var table = world.run(PERCENT, "unit", "character", "code", "confiance", "document", "Assemblée").table("disagreements");
        assertEquals(2, table.size());
        assertTrue(remarks("unit", "character", "code", "confiance").toString().contains("too narrow"));
    }

    @Test
    void whatTheInterviewerSaysIsNoUnitAndMarksNothing() throws Exception {
        world.turn(world.first, 0, DoubleCoded.TEXT.indexOf("Personne"), world.speaker(world.first, "Enquêteur", true));
        assertEquals("0 1", table("unit", "sentence", "code", "confiance", "document", "Assemblée", "coders", "Anna;Boris", "code-set", "Thèmes"));
        assertTrue(remarks().stream().anyMatch(said -> said.contains("speakers")), remarks().toString());
    }

    @Test
    void aCaseOfWhichACoderReadOnlyAPartIsMissingForThatCoder() throws Exception {
        world.alliance("Les deux", world.first, world.second);
        world.alliance("Avec le troisième", world.first, world.alone);
        assertEquals("1 1", table("unit", "case", "code", "confiance", "coders", "Anna;Boris"));
        assertTrue(remarks("unit", "case").contains("Left out: cases that no two coders coded in full (1)."));
    }

    @Test
    void everyCellLeadsToItsPassages() throws Exception {
        var table = world.input(PERCENT, "unit", "sentence", "code", "confiance").table(Input.DATA);
        var place = Places.of(world.content(), table.cellKey(0, "Anna")).getFirst();
        assertEquals(world.ofAnna.getCodings().getFirst(), place.element());
        assertEquals(Optional.of(world.first), place.document());
        var unit = Places.of(world.content(), table.rowKey(0)).getFirst();
        assertEquals(world.first, unit.element());
        var start = DoubleCoded.TEXT.indexOf("Les voisins");
        assertEquals(Optional.of(new Segment(start, start + "Les voisins sont venus.".length())), unit.segment());
        var disagreements = world.run(PERCENT, "unit", "sentence", "code", "confiance", "coders", "Anna;Boris").table("disagreements");
        assertTrue(disagreements.label(0, "unit").fr().startsWith("Assemblée ["));
        assertEquals(world.ofBoris.getCodings().getFirst(), Places.of(world.content(), disagreements.cellKey(0, "coder-2")).getFirst().element());
        assertEquals(List.of(), Places.of(world.content(), "gone 4b2:1-2 "));
    }

    @Test
    void aRoundHasItsOwnPassagesAndItsOwnTasks() throws Exception {
        var rounds = new org.observatory.coding.team.Rounds(world.session());
        var round = org.observatory.coding.team.Rounds.named("Essai");
        world.session().history().execute(rounds.add("add", round));
        world.edit(() -> world.ofAnna.getCodings().getFirst().setRound(round));
        assertEquals("", table("unit", "sentence", "round", "Essai"));
        world.session().history().execute(rounds.give("give", round, world.boris, List.of(world.first), true));
        assertEquals("1 0 −", table("unit", "sentence", "round", "Essai"));
    }

    @Test
    void allCoefficientsRunAndTheAlphaOfPassagesReadsThem() throws Exception {
        for (var analysis : AgreementAnalyses.all()) {
            assertFalse(world.run(analysis, "coders", "Anna;Boris").values().isEmpty(), analysis.id());
        }
        var passages = world.input(new UnitizedAlpha(), "coders", "Anna;Boris").table(Input.DATA);
        assertEquals(List.of("document", "length", "coder", "code", "start", "end"), passages.columns().stream().map(Column::key).toList());
        assertEquals(6 + 4, passages.size());
    }

    @Test
    void anythingElseReadsTheTablesOfTheStudy() throws Exception {
        assertTrue(world.input(new CodeFrequencies()).has("codings", "codeId"));
        assertEquals(4, world.input(new CodeFrequencies(), "code", "confiance").table("codings").size());
        assertEquals(List.of(), ProjectInputs.choices(new McaAnalysis()));
        assertTrue(world.input(new McaAnalysis()).has("cases", "name"));
    }

    @Test
    void whatThereIsNotIsNamedWithTheNearest() {
        assertEquals("There is no code “confience” (did you mean “confiance”?); there are: confiance, argent, moments, moments ▸ repas.",
                assertThrows(AnalysisException.class, () -> table("code", "confience")).label().en());
        assertTrue(assertThrows(AnalysisException.class, () -> table("coders", "Anna")).label().en().contains("no two coders"));
        assertTrue(assertThrows(AnalysisException.class, () -> table("unit", "word")).label().en().contains("sentence"));
        assertTrue(assertThrows(AnalysisException.class, () -> table("rond", "x")).label().en().contains("rond"));
    }

    @Test
    void aProjectOffersItsElementsByIdentity() throws Exception {
        var choices = ProjectInputs.choices(new KrippendorffAlpha(), world.content());
        var code = (Parameter.Choice) choices.stream().filter(choice -> choice.name().equals("code")).findFirst().orElseThrow();
        assertEquals("moments ▸ repas", code.choices().get(world.meal.getId()).fr());
        assertEquals(ProjectInputs.choices(new KrippendorffAlpha()).stream().map(Parameter::name).toList(),
                choices.stream().map(Parameter::name).toList());
        assertEquals(table("code", "repas"), table("code", world.meal.getId()));
        assertEquals(List.of("level", "interval", "confidence", "samples", "seed"),
                ProjectInputs.parameters(new KrippendorffAlpha()).stream().map(Parameter::name).toList());
    }
}
