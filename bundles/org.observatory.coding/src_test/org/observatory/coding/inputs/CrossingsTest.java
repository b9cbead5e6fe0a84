// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.inputs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.observatory.analysis.Analyses;
import org.observatory.analysis.Analysis;
import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Parameter;
import org.observatory.analysis.Progress;
import org.observatory.analysis.Result;
import org.observatory.analysis.crossings.CodeFrequencies;
import org.observatory.analysis.crossings.Cooccurrence;
import org.observatory.analysis.crossings.Crosstab;
import org.observatory.model.coding.AttributeSubject;
import org.observatory.model.coding.AttributeType;
import org.observatory.model.coding.Case;
import org.observatory.model.coding.ValueState;

/** Crossings, frequencies and co-occurrences over the passages of a project. */
class CrossingsTest {

    @TempDir
    private Path folder;
    private DoubleCoded world;
    private Case town;
    private Case country;

    @BeforeEach
    void makeWorld() throws Exception {
        world = new DoubleCoded(folder.resolve("p"));
        town = world.alliance("Ville", world.first);
        country = world.alliance("Campagne", world.second, world.alone);
        world.alliance("Sans document");
        var place = world.attribute("lieu", AttributeSubject.CASE, AttributeType.TEXT);
        for (var one : List.of(town, country)) {
            var value = world.value(one, place);
            world.edit(() -> {
                value.setState(ValueState.GIVEN);
                value.setText(one == town ? "ville" : "campagne");
            });
        }
    }

    @AfterEach
    void close() {
        world.close();
    }

    private Result run(Analysis analysis, Map<String, String> parameters, String... choices) throws Exception {
        return new Analyses(List.of(analysis)).run(analysis.id(), world.input(analysis, choices), parameters, Progress.none());
    }

    private String crossed(String rows, String columns, String unit) throws Exception {
        return cells(run(new Crosstab(), Map.of(), "rows", rows, "columns", columns, "unit", unit));
    }

    /** row × column = count, for each cell that counts something. */
    private static String cells(Result result) {
        var table = result.table("cells");
        return table.rows().filter(row -> table.number(row, "count").signum() > 0)
                .mapToObj(row -> table.label(row, "row").fr() + " × " + table.label(row, "column").fr() + " = " + table.number(row, "count"))
                .sorted().collect(Collectors.joining("; "));
    }

    @Test
    void theCaseThatMentionsCountsOnceHoweverManyPassagesItHas() throws Exception {
        assertEquals("argent × ville = 1; confiance × campagne = 1; confiance × ville = 1; repas × ville = 1", crossed("code", "lieu", "case"));
        assertEquals("argent × ville = 1; confiance × campagne = 2; confiance × ville = 2; repas × ville = 2", crossed("code", "lieu", "passage"));
        assertEquals("argent × ville = 1; confiance × campagne = 2; confiance × ville = 1; repas × ville = 1", crossed("code", "lieu", "document"));
    }

    @Test
    void codesAreCrossedWithCodesOfTheSameCase() throws Exception {
        assertTrue(crossed("code", "code", "case").contains("argent × confiance = 1"));
        assertFalse(crossed("code", "code", "passage").contains("argent × confiance"));
    }

    @Test
    void whatACoderGaveIsCrossedPassageByPassage() throws Exception {
        assertEquals("Anna × argent = 1; Anna × confiance = 2; Anna × repas = 1; Boris × confiance = 1; Boris × repas = 1",
                crossed("coder", "code", "case"));
        assertEquals("Anna × mentionné = 1; Anna × non mentionné = 2; Boris × non mentionné = 1", crossed("coder", "argent", "case"));
    }

    @Test
    void mentionsAreCrossedCaseByCaseAndCasesThatNobodyCodedAreLeftOut() throws Exception {
        var result = run(new Crosstab(), Map.of(), "rows", "argent", "columns", "lieu");
        assertEquals("mentionné × ville = 1; non mentionné × campagne = 1", cells(result));
        assertEquals("campagne × campagne = 1; ville × ville = 1", crossed("lieu", "attribute:" + world.scheme().getAttributes().getFirst().getId(), "case"));
    }

    @Test
    void aCellLeadsToItsPassagesOrCases() throws Exception {
        var cells = run(new Crosstab(), Map.of(), "rows", "code", "columns", "lieu").table("counts");
        var money = cells.rows().filter(row -> cells.label(row, "row").fr().equals("argent")).findFirst().orElseThrow();
        var column = cells.columns().stream().filter(each -> each.label().fr().equals("ville")).findFirst().orElseThrow();
        assertEquals(List.of(world.ofAnna.getCodings().get(1)), Places.of(world.content(), cells.cellKey(money, column.key())).stream()
                .map(Places.Place::element).toList());
        var attributes = run(new Crosstab(), Map.of(), "rows", "lieu", "columns", "lieu").table("cells");
        assertEquals(List.of(country), Places.of(world.content(), attributes.rowKey(0)).stream().map(Places.Place::element).toList());
    }

    @Test
    void passagesOfOneCaseAreSaidNotToBeIndependent() throws Exception {
        assertTrue(run(new Crosstab(), Map.of(), "rows", "code", "columns", "lieu", "unit", "passage").warnings().toString()
                .contains("Passages of one case are not independent"));
        assertTrue(run(new Crosstab(), Map.of(), "rows", "code", "columns", "lieu", "unit", "document").warnings().toString()
                .contains("Documents of one case are not independent"));
        assertTrue(run(new Crosstab(), Map.of(), "rows", "code", "columns", "lieu").warnings().toString().contains("the case that mentions"));
    }

    @Test
    void wrongChoicesAreSaidInASentence() {
        assertTrue(assertThrows(AnalysisException.class, () -> crossed("lieux", "code", "case")).label().en().contains("did you mean “lieu”?"));
        assertTrue(assertThrows(AnalysisException.class, () -> crossed("code", "lieu", "people")).label().en().contains("passage"));
    }

    @Test
    void codesAreCrossedWithTheFirstAttributeUnlessAskedOtherwise() throws Exception {
        assertEquals(crossed("code", "lieu", "case"), cells(run(new Crosstab(), Map.of())));
    }

    @Test
    void everyChoiceThatIsOfferedCanBeCrossed() throws Exception {
        var choices = (Parameter.Choice) ProjectInputs.choices(new Crosstab(), world.content()).getFirst();
        for (var one : choices.choices().keySet()) {
            assertFalse(run(new Crosstab(), Map.of(), "rows", one, "columns", "code").tables().isEmpty(), one);
        }
    }

    @Test
    void frequenciesCountCasesAndDocumentsOnce() throws Exception {
        var table = run(new CodeFrequencies(), Map.of()).table("codes");
        var trust = table.rows().filter(row -> table.rowKey(row).equals(world.trust.getId())).findFirst().orElseThrow();
        assertEquals(List.of(2, 3, 4, 2), List.of("cases", "documents", "passages", "coders").stream()
                .map(column -> table.number(trust, column).intValue()).toList());
    }

    private String together(String within) throws Exception {
        var table = run(new Cooccurrence(), Map.of("within", within, "distance", "100")).table("pairs");
        return table.rows().mapToObj(row -> table.label(row, "code").fr() + "+" + table.label(row, "other").fr() + " " + table.number(row, "n12"))
                .collect(Collectors.joining(", "));
    }

    @Test
    void codesMeetWhereTheyOverlapStandInAParagraphADocumentACaseOrNearEachOther() throws Exception {
        assertEquals("", together("overlap"));
        world.coding(world.ofBoris, world.money, "venus");
        assertEquals("argent+confiance 1", together("overlap"));
        assertEquals("argent+confiance 1", together("paragraph"));
        assertEquals("argent+confiance 1, argent+repas 1, confiance+repas 1", together("document"));
        assertEquals("argent+confiance 1, argent+repas 1, confiance+repas 1", together("case"));
        assertEquals("argent+confiance 2, argent+repas 2, confiance+repas 2", together("proximity"));
    }
}
