// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.observatory.analysis.PartialDate;
import org.observatory.coding.CodingEdits.Wanted;
import org.observatory.coding.Segment;
import org.observatory.coding.team.Adjudication.Verdict;
import org.observatory.coding.team.Finding.Kind;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.Coder;
import org.observatory.model.coding.Document;
import org.observatory.project.ProjectSession;

class AdjudicationTest {

    private static final String REASON = "Un geste d’accueil est une marque de confiance.";

    @TempDir
    private Path folder;
    private Team team;
    private Coder anna;
    private Coder boris;
    private Code trust;
    private Code money;
    private Document document;

    @BeforeEach
    void twoCodersDiffer() throws Exception {
        team = new Team(folder);
        anna = team.joins("Anna");
        boris = team.joins("Boris");
        trust = team.uses("confiance");
        money = team.uses("argent");
        document = team.document("Fête", Team.TEXT);
        team.codes(anna, document, trust, "Les voisins sont venus.");
        team.codes(boris, document, trust, "voisins sont venus");
        team.codes(anna, document, trust, "d’argent");
        team.codes(boris, document, money, "parlé d’argent");
        team.codes(anna, document, trust, "On a mangé");
        team.codes(boris, document, trust, "On a mangé");
        team.codes(boris, document, money, "maire");
    }

    @AfterEach
    void close() {
        team.close();
    }

    private DocumentComparison compared() throws Exception {
        return team.compare(document, anna, boris);
    }

    private Finding finding(Kind kind) throws Exception {
        return compared().findings().stream().filter(finding -> finding.kind() == kind).findFirst().orElseThrow();
    }

    private void settle(Finding finding, Wanted... retained) {
        team.session().history().execute(team.adjudication().settle("arbitrer", document, Team.TEXT, finding,
                new Verdict(List.of(retained), REASON, Optional.empty())));
    }

    private static Wanted wanted(Code code, String quotation) {
        return new Wanted(Team.where(Team.TEXT, quotation), code);
    }

    @Test
    void settlingEveryDifferenceRaisesAgreementAndLeavesTheCodersFilesAlone() throws Exception {
        var files = team.saved();
        var before = compared().total();
        assertEquals(1, before.agreements());
        assertEquals(3, before.differences());
        assertEquals(28.0 / 60, before.before().ofCoded().orElseThrow(), 1e-9);
        assertEquals(before.before(), before.after());

        settle(finding(Kind.BOUNDS), wanted(trust, "Les voisins sont venus."));
        settle(finding(Kind.OTHER_CODE), wanted(money, "parlé d’argent"));
        settle(finding(Kind.ALONE));

        var after = compared().total();
        assertEquals(3, after.settled());
        assertEquals(before.before(), after.before());
        assertEquals(1.0, after.after().ofCoded().orElseThrow());
        assertEquals(1.0, after.after().ofText().orElseThrow());
        var now = team.saved();
        files.forEach((path, text) -> assertEquals(text, now.get(path)));
        assertEquals(1, now.size() - files.size());
        assertTrue(now.keySet().stream().anyMatch(path -> path.startsWith("codings/codage-arbitre/")), now.keySet().toString());
    }

    @Test
    void theFirstVerdictMakesTheLayerInOneStepThatIsUndone() throws Exception {
        var files = team.saved();
        settle(finding(Kind.BOUNDS), wanted(trust, "voisins sont venus"));
        assertTrue(team.adjudication().layer().orElseThrow().isArbitrated());
        var settled = team.saved();
        team.session().history().undo();
        assertTrue(team.adjudication().layer().isEmpty());
        assertEquals(files, team.saved());
        team.session().history().redo();
        assertEquals(settled, team.saved());
    }

    @Test
    void whatIsNotRetainedIsRuledOutWithItsReason() throws Exception {
        settle(finding(Kind.OTHER_CODE), wanted(money, "parlé d’argent"));
        var rulings = team.adjudication().rulings(document);
        assertEquals(List.of(true, false), rulings.stream().map(ruling -> ruling.isRetained()).toList());
        assertEquals(Set.of(money), Set.of(rulings.getFirst().getCode()));
        assertEquals(List.of(REASON), team.adjudication().reasons());
        assertTrue(compared().isSettled(finding(Kind.OTHER_CODE)));
        assertFalse(compared().isSettled(finding(Kind.ALONE)));
    }

    @Test
    void anotherVerdictReplacesTheFormerOneWithAllThatCameWithIt() throws Exception {
        var other = team.uses("fête");
        settle(finding(Kind.BOUNDS), wanted(other, "sont venus"), wanted(trust, "Le maire"));
        assertEquals(3, team.adjudication().rulings(document).size());
        settle(finding(Kind.BOUNDS), wanted(trust, "voisins"));
        var rulings = team.adjudication().rulings(document);
        assertEquals(List.of("voisins"), rulings.stream().map(ruling -> ruling.getQuotation()).toList());
        var layer = team.adjudication().layer().orElseThrow();
        var codings = team.session().content().codings().stream().filter(file -> file.getCoder() == layer).findFirst().orElseThrow();
        assertEquals(List.of("voisins"), codings.getCodings().stream().map(coding -> coding.getQuotation()).toList());

        team.session().history().execute(team.adjudication().reopen("rouvrir", document, finding(Kind.BOUNDS)).orElseThrow());
        assertEquals(List.of(), team.adjudication().rulings(document));
        assertTrue(team.adjudication().reopen("rouvrir", document, finding(Kind.BOUNDS)).isEmpty());
    }

    @Test
    void aVerdictThatReachesIntoAnotherDifferenceIsNotTakenBackWithIt() throws Exception {
        settle(finding(Kind.BOUNDS), wanted(money, "maire"));
        assertTrue(compared().isSettled(finding(Kind.BOUNDS)));
        settle(finding(Kind.ALONE), wanted(money, "Le maire"));
        assertTrue(compared().isSettled(finding(Kind.BOUNDS)));
        assertTrue(compared().isSettled(finding(Kind.ALONE)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void whateverIsDecidedInWhateverOrderTheCodersAgreeAfterAndUndoBringsAllBack(long seed) throws Exception {
        var chance = new Random(seed);
        var files = team.saved();
        var codes = List.of(trust, money);
        var steps = 0;
        for (var left = compared().differences(); !left.isEmpty(); left = open()) {
            var start = chance.nextInt(40);
            var retained = IntStream.range(0, chance.nextInt(3)).mapToObj(each -> new Wanted(new Segment(start + each, start + 9
                    + chance.nextInt(9)), codes.get(chance.nextInt(2)))).toArray(Wanted[]::new);
            settle(left.get(chance.nextInt(left.size())), retained);
            assertTrue(++steps < 30, "never settled");
        }
        assertEquals(1.0, compared().total().after().ofText().orElseThrow());
        var now = team.saved();
        files.forEach((path, text) -> assertEquals(text, now.get(path)));
        for (var step = 0; step < steps; step++) {
            team.session().history().undo();
        }
        assertEquals(files, team.saved());
    }

    private List<Finding> open() throws Exception {
        var compared = compared();
        return compared.differences().stream().filter(finding -> !compared.isSettled(finding)).toList();
    }

    @Test
    void reasonsAreNotedInTheCardsOfTheCodesOnDemand() throws Exception {
        team.session().history().execute(team.adjudication().decide("noter", Set.of(trust, money), REASON, "parlé d’argent", document,
                Optional.of(anna), PartialDate.parse("2026-11-26")));
        for (var code : List.of(trust, money)) {
            var decision = code.getDecisions().getFirst();
            assertEquals(REASON, decision.getText());
            assertEquals("parlé d’argent", decision.getQuotation());
            assertEquals(anna, decision.getCoder());
        }
        team.session().save();
        try (var again = ProjectSession.openReadOnly(folder)) {
            assertEquals(2, again.content().scheme().getCodes().stream().mapToInt(code -> code.getDecisions().size()).sum());
        }
    }

    @Test
    void agreementsAreTakenOverOnce() throws Exception {
        var step = team.adjudication().adopt("reprendre", document, Team.TEXT, compared().findings(), Optional.empty());
        team.session().history().execute(step.orElseThrow());
        assertEquals(1, team.compare(document, anna, team.adjudication().layer().orElseThrow()).total().agreements());
        assertTrue(team.adjudication().adopt("reprendre", document, Team.TEXT, compared().findings(), Optional.empty()).isEmpty());
    }

    @Test
    void noVerdictWithoutReason() {
        assertThrows(IllegalArgumentException.class, () -> new Verdict(List.of(), " ", Optional.empty()));
    }
}
