// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.analysis.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.observatory.analysis.Analyses;
import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Csv;
import org.observatory.analysis.Input;
import org.observatory.analysis.Kind;
import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Progress;
import org.observatory.analysis.Result;
import org.observatory.analysis.Table;
import org.observatory.analysis.Variables;
import org.observatory.analysis.crossings.CrossingAnalyses;

/** Matrices of a study with three cases and four codes, one of them above two others. */
class MatricesTest {

    private final Table cases = table("cases", "name!", "place!").row("k1", label("Quay"), label("coast")).row("k2", label("Farm"), label("rural"))
            .row("k3", label("Isle"), label("coast")).build();
    private final Table actors = table("actors", "profile!", "caseId").row("a1", label("mayors"), "k1").row("a2", label("mayors"), "k1")
            .row("a3", label("firms"), "k3").build();
    private final Table codes = table("codes", "name!", "path!", "parentId").row("c0", label("bonds"), label("bonds"), null)
            .row("c1", label("trust"), label("bonds ▸ trust"), "c0").row("c2", label("time"), label("bonds ▸ time"), "c0")
            .row("c3", label("money"), label("money"), null).build();
    private final Table codings = table("codings", "code!", "codeId", "documentId", "caseId", "coderId", "start#", "end#")
            .row("p1", label("trust"), "c1", "d1", "k1", "A", number(0), number(10)).row("p2", label("trust"), "c1", "d1", "k1", "A", number(20),
                    number(30)).row("p3", label("time"), "c2", "d1", "k1", "A", number(5), number(12))
            .row("p4", label("time"), "c2", "d2", "k1 k2", "A", number(0), number(9)).build();

    private static Label label(String text) {
        return Label.same(text);
    }

    private static BigDecimal number(int value) {
        return BigDecimal.valueOf(value);
    }

    private static Table.Builder table(String key, String... columns) {
        var table = Table.builder(key, label(key));
        for (var column : columns) {
            var name = column.replaceAll("[!#]", "");
            table.column(name, label(name), column.endsWith("!") ? Kind.LABEL : column.endsWith("#") ? Kind.NUMBER : Kind.TEXT);
        }
        return table;
    }

    private static Result run(String analysis, Input input, Map<String, String> parameters) throws AnalysisException {
        return new Analyses(CrossingAnalyses.all()).run(analysis, input, parameters, Progress.none());
    }

    private Matrices.Read read(String analysis, Map<String, String> parameters, int measure) throws AnalysisException {
        var input = Input.of(cases, actors, codes, codings);
        var result = run(analysis, input, parameters);
        return Matrices.read(result, Matrices.measures(result).get(measure), new Known(codes, Variables.of(input)), false);
    }

    private static String shown(Matrices.Read read) {
        return Square.shown(read.matrix(), Arrangement.PLAIN);
    }

    @Test
    void codesByCasesCountEachPassageOnceInTheTotals() throws AnalysisException {
        var read = read("code-matrix", Map.of(), 0);
        assertEquals("Total Farm Quay\nTotal 4 1 4\nTime 2 1 2\nTrust 2 · 2", shown(read));
        assertEquals("Total Farm Quay Isle\nTotal 4 1 4 ·\nTime 2 1 2 ·\nTrust 2 · 2 ·\nBonds · · · ·\nMoney · · · ·",
                Square.shown(read.matrix(), Arrangement.PLAIN.empty(true)));
        assertEquals("p4", read.matrix().keys(new int[] { 0 }, new int[] { 0 }));
    }

    @Test
    void codesAreGroupedByTheOneAboveAndCasesByAnAttribute() throws AnalysisException {
        var read = read("code-matrix", Map.of(), 0);
        assertEquals(List.of(Map.of("c0", label("bonds"), "c1", label("bonds"), "c2", label("bonds"))),
                read.rows().stream().map(Grouping::of).toList());
        assertEquals(List.of("place"), read.columns().stream().map(grouping -> grouping.name().en()).toList());
    }

    @Test
    void profilesByAnAttributeCountCasesAndHaveTheTotalsAndBasesOfTheAnalysis() throws AnalysisException {
        var matrix = read("code-matrix", Map.of("rows", "profiles", "by", "place"), 0).matrix();
        assertEquals("Total Coast\nTotal 2 2\nFirms 1 1\nMayors 1 1", Square.shown(matrix, Arrangement.PLAIN));
        assertEquals(number(2), matrix.columns().getFirst().base());
        assertEquals("Row: Mayors · column: Coast · Cases: 1 · base: 1 in Mayors; 2 in Coast (n\u00a0=\u00a02)",
                Square.text(matrix, Arrangement.PLAIN, Language.ENGLISH).status(2, 1));
        assertEquals("a1 a2", matrix.keys(new int[] { 1 }, new int[] { 0 }));
    }

    @Test
    void codesByCodesAreTheSameBothWaysWithTheirFrequenciesApart() throws AnalysisException {
        assertEquals("Time Trust\nTime 2 1\nTrust 1 2", shown(read("cooccurrence", Map.of(), 0)));
        assertEquals("Time Trust\nTime 2 0.333\nTrust 0.333 2", shown(read("cooccurrence", Map.of(), 1)));
        var matrix = read("cooccurrence", Map.of(), 0).matrix();
        assertEquals("p1 p3", matrix.keys(new int[] { 0 }, new int[] { 1 }));
        assertEquals("c2", matrix.keys(new int[] { 0 }, new int[] { 0 }));
    }

    @Test
    void whatACrosstabWithholdsStaysWithheld() throws AnalysisException {
        var result = run("crosstab", Csv.read("t.csv", "size,place\nbig,coast\nbig,coast\nbig,coast\nsmall,coast\nsmall,rural\nsmall,rural\n"),
                Map.of("rows", "size", "columns", "place", "suppress-below", "2"));
        var read = Matrices.read(result, Matrices.measures(result).getFirst(), new Known(codes, null), false);
        assertEquals("Total Coast Rural\nTotal 6  2\nBig 3 3 0\nSmall 3 … 2", shown(read));
    }

    @Test
    void aResultThatIsNoCrossingHasNoMatrix() throws AnalysisException {
        assertFalse(Matrices.accepts(run("code-frequencies", Input.of(cases, actors, codes, codings), Map.of())));
    }
}
