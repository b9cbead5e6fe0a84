// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.observatory.analysis.agreement.AgreementAnalyses;
import org.observatory.analysis.crossings.CrossingAnalyses;
import org.observatory.analysis.estimates.EstimateAnalyses;
import org.observatory.analysis.structure.ClustersAnalysis;
import org.observatory.analysis.structure.McaAnalysis;
import org.observatory.analysis.trajectories.SequenceDistancesAnalysis;
import org.observatory.analysis.trajectories.SequencesAnalysis;

/** Whatever the data lack, each analysis gives a result, or one sentence in each language. */
class DegenerateInputsTest {

    private static final Map<String, String> PARAMETERS = Map.of("rows", "a", "columns", "b", "variable", "a", "of", "a", "date", "a", "x", "a",
            "y", "b");
    private static final int MANY = 1_000_000;

    private static List<Analysis> all() {
        return Stream.of(AgreementAnalyses.all(), CrossingAnalyses.all(), EstimateAnalyses.all(), List.of(new McaAnalysis(),
                new ClustersAnalysis(), new SequencesAnalysis(), new SequenceDistancesAnalysis())).flatMap(List::stream).toList();
    }

    static Stream<String> tables() {
        return Stream.of("a,b\n", "a\n", "a,b\n,\n,\n", "a,b\nx,y\n", "a,b\nx,\n", "a\nx\ny\n", "a\nx\nx\n", "a,b\nx,x\nx,x\nx,x\n", "a,b\nx,y\nx,y\nx,y\n",
                "a,b\nx\ny,z\nz\n", "a,b\nx,y,z\nx\n", "a,b\n1,often\n2,3\n5,4\n", "a,b\n1,2\n2,\n,3\n", "a,b,c\nx,x,\ny,,y\n,z,z\n", "a,b\n-1,1e400\n0,0\n",
                "a,a\nx,y\ny,x\n", "document,coder,code,start,end,length\nd,A,,,,\n", "document,coder,code,start,end,length\nd,A,c,0,0,0\nd,B,c,0,0,0\n",
                "wave,successes,n\n", "wave,successes,n\n1,0,0\n2,,\n3,1,1\n", "wave,successes,n\n1,1,1\n1,1,1\n1,1,1\n");
    }

    private static Map<String, String> parameters(Analysis analysis) {
        var known = new HashMap<>(PARAMETERS);
        known.keySet().retainAll(analysis.parameters().stream().map(Parameter::name).toList());
        return known;
    }

    @ParameterizedTest
    @MethodSource("tables")
    void whatIsMissingIsSaid(String table) {
        for (var analysis : all()) {
            var message = analysis.id() + " on " + table;
            try {
                var result = new Analyses(List.of(analysis)).run(analysis.id(), Csv.read("data.csv", table), parameters(analysis), Progress.none());
                result.undefined().forEach((name, because) -> assertSentence(because, message + ": " + name));
            } catch (AnalysisException refused) {
                assertSentence(refused.label(), message);
            }
        }
    }

    private static void assertSentence(Label label, String message) {
        assertFalse(label.en().isBlank() || label.fr().isBlank(), message);
        assertNotEquals(label.en(), label.fr(), message);
        assertFalse(label.en().contains("null") || label.en().contains("Exception") || label.en().contains("NaN"), message + ": " + label.en());
    }

    private static Input many(int rows, String... columns) {
        var table = Table.builder(Input.DATA, Label.same("data"));
        for (var column : columns) {
            table.column(column, Label.same(column), Kind.TEXT);
        }
        var values = new String[] {"1", "2", "3"};
        for (var row = 0; row < rows; row++) {
            var cells = new Object[columns.length];
            for (var column = 0; column < cells.length; column++) {
                cells[column] = values[(row + (row % 11 == 0 ? column : 0)) % 3];
            }
            table.row(String.valueOf(row), cells);
        }
        return Input.of(table.build());
    }

    private static Result run(Analysis analysis, Input input, Map<String, String> parameters) throws AnalysisException {
        return new Analyses(List.of(analysis)).run(analysis.id(), input, parameters, Progress.none());
    }

    /** Of a million units one of eleven differs: what is observed is exact, and each coefficient, for three categories as frequent, near it. */
    @Test
    void aMillionUnitsHaveTheirCoefficients() throws AnalysisException {
        var input = many(MANY, "A", "B");
        var differing = (MANY - 1) / 11 + 1;
        for (var analysis : AgreementAnalyses.all()) {
            if (analysis.accepts(input)) {
                var result = run(analysis, input, Map.of("interval", "none"));
                var estimate = result.value("estimate").asDouble();
                assertTrue(estimate > 0.86 && estimate < 0.91, analysis.id() + ": " + estimate);
                assertEquals(1000, result.table("disagreements").size());
                if (analysis.id().equals("percent-agreement")) {
                    assertEquals(1 - (double) differing / MANY, estimate, 1e-12);
                }
            }
        }
    }

    @Test
    void aMillionIndividualsAreCrossed() throws AnalysisException {
        var crosstab = CrossingAnalyses.all().stream().filter(one -> one.id().equals("crosstab")).findFirst().orElseThrow();
        var result = run(crosstab, many(MANY, "a", "b"), Map.of("rows", "a", "columns", "b"));
        assertEquals(MANY, result.value("n").asDouble());
        assertTrue(result.undefined().get("fisher-p").en().startsWith("there are too many tables"));
    }

    /** A tree, or all distances, of so many would not end soon: the sentence names the limit. */
    @Test
    void whatWouldNotEndIsRefused() {
        for (var analysis : List.of(new ClustersAnalysis(), new SequenceDistancesAnalysis())) {
            var refused = assertThrows(AnalysisException.class, () -> run(analysis, many(40_000, "a", "b"), Map.of()));
            assertTrue(refused.label().en().contains("40,000") && refused.label().en().contains("at most"), refused.label().en());
            assertSentence(refused.label(), analysis.id());
        }
    }
}
