// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.inputs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.observatory.analysis.Analyses;
import org.observatory.analysis.Column;
import org.observatory.analysis.Progress;
import org.observatory.analysis.Result;
import org.observatory.analysis.Table;
import org.observatory.analysis.agreement.AgreementAnalyses;
import org.observatory.analysis.agreement.AgreementReport;
import org.observatory.analysis.agreement.UnitizedAlpha;
import org.observatory.analysis.kit.Contract;
import org.observatory.coding.team.Rounds;

class AgreementReportTest {

    private static final AgreementReport REPORT = new AgreementReport();

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

    private static int row(Table table, String key) {
        return table.rows().filter(row -> table.rowKey(row).equals(key)).findFirst().orElseThrow();
    }

    private void assertSame(Table table, int row, String... choices) throws Exception {
        for (var analysis : AgreementAnalyses.all()) {
            if (analysis instanceof UnitizedAlpha) {
                continue;
            }
            var alone = new Analyses(List.of(analysis)).run(analysis.id(), world.input(analysis, choices),
                    analysis.parameters().stream().anyMatch(each -> each.name().equals("interval")) ? Map.of("interval", "none") : Map.of(),
                    Progress.none());
            var expected = alone.value("estimate").number();
            var found = table.number(row, analysis.id());
            assertEquals(expected == null ? Double.NaN : expected.doubleValue(), found == null ? Double.NaN : found.doubleValue(), 1e-12,
                    analysis.id() + " of " + table.key());
        }
    }

    @Test
    void everyFigureIsThatOfTheCoefficientRunByItself() throws Exception {
        for (var unit : List.of("character", "sentence", "paragraph", "document")) {
            var result = world.run(REPORT, "unit", unit);
            assertSame(result.table("overall"), 0, "unit", unit);
            assertSame(result.table("codes"), row(result.table("codes"), world.trust.getId()), "unit", unit, "code", "confiance");
            assertSame(result.table("codes"), row(result.table("codes"), world.meal.getId()), "unit", unit, "code", "moments");
            assertSame(result.table("sets"), 0, "unit", unit, "code-set", "Thèmes");
            assertSame(result.table("documents"), row(result.table("documents"), world.first.getId()), "unit", unit, "document", "Assemblée");
            assertSame(result.table("pairs"), row(result.table("pairs"), world.anna.getId() + " " + world.boris.getId()), "unit", unit,
                    "coders", "Anna;Boris");
        }
    }

    @Test
    void whatNobodyCanBeComparedOnIsNotDefinedAndSaysWhy() throws Exception {
        var pairs = world.run(REPORT, "unit", "sentence").table("pairs");
        var row = row(pairs, world.anna.getId() + " " + world.chloe.getId());
        assertNull(pairs.number(row, "krippendorff-alpha"));
        assertEquals("no unit was coded by two coders", pairs.label(row, "undefined").en());
    }

    @Test
    void alphaAndPercentAgreementComeFirst() throws Exception {
        assertEquals(List.of("code", "krippendorff-alpha", "percent-agreement"),
                world.run(REPORT).table("codes").columns().stream().limit(3).map(Column::key).toList());
    }

    @Test
    void eachDisagreementLeadsToItsPassages() throws Exception {
        var table = world.run(REPORT, "unit", "sentence").table("disagreements");
        var money = table.rows().filter(row -> table.label(row, "code").fr().equals("argent")).findFirst().orElseThrow();
        assertEquals("Anna", table.label(money, "given").en());
        assertEquals("Boris", table.label(money, "not-given").en());
        assertEquals("Personne n’a parlé d’argent.", table.text(money, "quotation"));
        var places = Places.of(world.content(), table.rowKey(money));
        assertEquals(List.of(world.ofAnna.getCodings().get(1), world.first), places.stream().map(Places.Place::element).toList());
        assertEquals(table.number(money, "start").intValue(), places.getLast().segment().orElseThrow().start());
        var codes = world.run(REPORT, "unit", "sentence").table("codes");
        assertTrue(codes.cellKey(row(codes, world.money.getId()), "disagreements").startsWith(world.ofAnna.getCodings().get(1).getId()));
    }

    @Test
    void aRoundIsComparedByItself() throws Exception {
        var rounds = new Rounds(world.session());
        var round = Rounds.named("Essai");
        world.session().history().execute(rounds.add("add", round));
        world.session().history().execute(rounds.give("give", round, world.boris, List.of(world.first), true));
        world.edit(() -> world.ofAnna.getCodings().getFirst().setRound(round));
        var table = world.run(REPORT, "unit", "sentence").table("rounds");
        assertEquals(1, table.number(0, "disagreements").intValue());
        assertSame(table, 0, "unit", "sentence", "round", "Essai");
        assertFalse(world.run(REPORT, "unit", "sentence", "round", "Essai").tables().containsKey("rounds"));
    }

    @Test
    void casesAreComparedToo() throws Exception {
        world.alliance("Les deux", world.first, world.second);
        var result = world.run(REPORT, "unit", "case");
        assertEquals(1, result.values().get("units").intValue());
        assertEquals("Les deux", result.table("disagreements").label(0, "document").fr());
    }

    @Test
    void aProjectThatNobodyCodedGivesNoFigure() throws Exception {
        world.edit(() -> world.content().codings().forEach(file -> file.getCodings().clear()));
        var result = world.run(REPORT);
        assertNull(result.values().get("krippendorff-alpha"));
        assertEquals(0, result.table("codes").size());
    }

    @Test
    void itKeepsWhatEveryAnalysisPromises() throws Exception {
        assertEquals(List.of(), Contract.of(REPORT).reading(world.input(REPORT, "unit", "sentence")).with("uncoded", "true")
                .anyOrderOfRows("units").anyOrderOfRows("codes").anyOrderOfColumns("units").broken());
    }

    @Test
    void theSameProjectGivesTheSameReport() throws Exception {
        Result one = world.run(REPORT, "unit", "sentence");
        assertEquals(one, world.run(REPORT, "unit", "sentence"));
    }
}
