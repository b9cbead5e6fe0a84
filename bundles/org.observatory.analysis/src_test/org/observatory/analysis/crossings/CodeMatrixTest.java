// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.crossings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.observatory.analysis.Analyses;
import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Input;
import org.observatory.analysis.Kind;
import org.observatory.analysis.Label;
import org.observatory.analysis.Progress;
import org.observatory.analysis.Result;
import org.observatory.analysis.Table;
import org.observatory.analysis.kit.Contract;

class CodeMatrixTest {

    private final Table.Builder cases = table("cases", "name!", "place!");
    private final Table.Builder actors = table("actors", "profile!", "caseId");
    private final Table.Builder codes = table("codes", "path!", "categoryId");
    private final Table.Builder categories = table("categories", "name!", "typology!", "typologyId");
    private final Table.Builder codings = table("codings", "code!", "codeId", "documentId", "caseId", "coderId", "start#", "end#");

    CodeMatrixTest() {
        cases.row("k1", label("Quay"), label("coast")).row("k2", label("Farm"), label("rural")).row("k3", label("Isle"), label("coast"));
        actors.row("a1", label("mayors"), "k1").row("a2", label("mayors"), "k1").row("a3", label("firms"), "k3");
        codes.row("c1", label("Effects ▸ trust"), "v1").row("c2", label("Engines ▸ trust"), null).row("c3", label("time"), "t2");
        categories.row("v1", label("vision"), label("Levers"), "L").row("v2", label("action"), label("Levers"), "L")
                .row("t1", label("short"), label("Times"), "T").row("t2", label("long"), label("Times"), "T");
        coding("p1", "trust", "c1", "d1", "k1", 0, 10).coding("p2", "trust", "c1", "d1", "k1", 20, 30)
                .coding("p3", "trust", "c2", "d2", "k2", 0, 10).coding("p4", "time", "c3", "d1", "k1", 5, 12)
                .coding("p5", "time", "c3", "d3", "k2 k3", 0, 3).coding("p6", "time", "c3", "d4", null, 0, 3);
    }

    private static Label label(String text) {
        return Label.same(text);
    }

    private static Table.Builder table(String key, String... columns) {
        var table = Table.builder(key, Label.same(key));
        for (var column : columns) {
            table.column(column.replaceAll("[!#]", ""), Label.same(column.replaceAll("[!#]", "")),
                    column.endsWith("!") ? Kind.LABEL : column.endsWith("#") ? Kind.NUMBER : Kind.TEXT);
        }
        return table;
    }

    private CodeMatrixTest coding(String key, String name, String code, String document, String aCase, int start, int end) {
        codings.row(key, label(name), code, document, aCase, "A", BigDecimal.valueOf(start), BigDecimal.valueOf(end));
        return this;
    }

    private Input input() {
        return Input.of(cases.build(), actors.build(), codes.build(), categories.build(), codings.build());
    }

    private Result run(String analysis, Map<String, String> parameters) throws AnalysisException {
        return new Analyses(CrossingAnalyses.all()).run(analysis, input(), parameters, Progress.none());
    }

    private static List<String> cells(Result result, String... columns) {
        var cells = result.table("cells");
        return cells.rows().mapToObj(row -> String.join(" ", List.of(columns).stream().map(column -> cells.label(row, column) == null ? "-"
                : cells.label(row, column).en()).toList()) + " " + cells.number(row, "count")).toList();
    }

    @Test
    void aCellCountsThePassagesOfACodeInACaseAndLeadsToThem() throws AnalysisException {
        var result = run("code-matrix", Map.of());
        assertEquals(List.of("time Farm 1", "time Isle 1", "time Quay 1", "trust (Effects) Quay 2", "trust (Engines) Farm 1"),
                cells(result, "row", "column"));
        assertEquals("p1 p2", result.table("cells").rowKey(3));
        assertEquals("c3", result.table("rows").rowKey(0));
        assertEquals("k2", result.table("columns").rowKey(0));
        assertEquals(2, result.warnings().size());
    }

    @Test
    void casesCountOnceInTheirSort() throws AnalysisException {
        var result = run("code-matrix", Map.of("by", "place", "count", "cases"));
        assertEquals(List.of("time coast 2", "time rural 1", "trust (Effects) coast 1", "trust (Engines) rural 1"),
                cells(result, "row", "column"));
        assertEquals(2, result.table("columns").number(0, "base").intValue());
    }

    @Test
    void profilesCountTheCasesThatHaveSuchAnActor() throws AnalysisException {
        var result = run("code-matrix", Map.of("rows", "profiles", "by", "place"));
        assertTrue(result.values().containsKey("actors") && !result.values().containsKey("passages"), result.values().toString());
        assertEquals("acteurs", new CodeMatrix().valueLabel("actors").fr());
        assertEquals(List.of("firms coast 1", "mayors coast 1"), cells(result, "row", "column"));
        assertEquals("a1 a2", result.table("cells").rowKey(1));
    }

    @Test
    void typologiesMeetWherePassagesOverlap() throws AnalysisException {
        var result = run("typology-crossing", Map.of("rows", "Levers", "columns", "times"));
        assertEquals(List.of("vision long 1"), cells(result, "row", "column"));
        assertEquals("p1 p4", result.table("cells").rowKey(0));
        assertEquals(List.of("vision 2", "action 0"), result.table("rows").rows().mapToObj(row -> result.table("rows").label(row, "name").en()
                + " " + result.table("rows").number(row, "coded")).toList());
    }

    @Test
    void typologiesMeetInADocumentOnce() throws AnalysisException {
        assertEquals(List.of("vision long 1"), cells(run("typology-crossing", Map.of("rows", "Levers", "columns", "T", "within", "document")),
                "row", "column"));
    }

    @Test
    void aPassageOfTheThirdTypologyGivesThePosition() throws AnalysisException {
        categories.row("s1", label("upstream"), label("Places"), "S");
        codes.row("c4", label("up"), "s1");
        coding("p7", "up", "c4", "d1", "k1", 6, 9);
        var result = run("typology-crossing", Map.of("rows", "Levers", "columns", "Times", "positions", "Places"));
        assertEquals(List.of("vision long upstream 1"), cells(result, "row", "column", "position"));
    }

    @Test
    void aTypologyThatIsNotThereIsNamed() {
        assertTrue(assertThrows(AnalysisException.class, () -> run("typology-crossing", Map.of("rows", "Roles"))).label().en()
                .contains("“Roles”"));
    }

    @Test
    void bothKeepTheirPromises() {
        for (var analysis : List.of(new CodeMatrix(), new TypologyCrossing())) {
            var contract = Contract.of(analysis).reading(input()).anyOrderOfRows("codings").anyOrderOfColumns("codings");
            assertEquals(List.of(), (analysis instanceof TypologyCrossing ? contract.with("rows", "Levers").with("columns", "Times") : contract)
                    .broken(), analysis.id());
        }
    }
}
