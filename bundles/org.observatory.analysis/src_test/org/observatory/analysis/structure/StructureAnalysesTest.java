// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.observatory.analysis.Analyses;
import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Csv;
import org.observatory.analysis.Input;
import org.observatory.analysis.Label;
import org.observatory.analysis.Progress;
import org.observatory.analysis.Result;

/** The analyses as people run them, on a file: a row a farm, a column a variable. */
class StructureAnalysesTest {

    private static final Analyses ANALYSES = new Analyses(List.of(new McaAnalysis(), new ClustersAnalysis()));

    private static Input farms() throws AnalysisException {
        var variables = Farms.variables();
        var text = new StringBuilder("farm," + String.join(",", variables.keySet()) + "\n");
        for (var i = 0; i < 20; i++) {
            var row = i;
            text.append("f").append(i + 1).append(",")
                    .append(String.join(",", variables.values().stream().map(values -> values.get(row)).toList())).append("\n");
        }
        return Csv.read("farms.csv", text.toString());
    }

    private static Result run(String id, Map<String, String> parameters) throws AnalysisException {
        return ANALYSES.run(id, farms(), parameters, Progress.none());
    }

    @Test
    void theColumnThatNamesIndividualsIsNoVariable() throws AnalysisException {
        var result = run("mca", Map.of());

        assertEquals(4, result.values().get("variables").intValue());
        assertEquals(0.6499, result.table("eigenvalues").number(0, "eigenvalue").doubleValue(), 0.00005);
        assertEquals("f1", result.table("individuals").label(0, "individual").fr());
    }

    @Test
    void aSupplementaryVariableMakesNoAxis() throws AnalysisException {
        var without = run("mca", Map.of("active", "moisture,management,use"));
        var with = run("mca", Map.of("active", "moisture,management,use", "supplementary", "Manure"));

        assertEquals(without.table("eigenvalues"), with.table("eigenvalues"));
        assertEquals(5, IntStream.range(0, with.table("categories").size()).filter(row -> !with.table("categories").flag(row, "active")).count());
    }

    @Test
    void anUnknownColumnIsRefusedWithThoseThereAre() {
        var refused = assertThrows(AnalysisException.class, () -> run("mca", Map.of("active", "moisture,colour")));
        assertTrue(refused.label().en().contains("“colour”") && refused.label().en().contains("management"), refused.label().en());
    }

    @Test
    void whatCannotMakeAxesIsSaid() throws AnalysisException {
        for (var text : List.of("a,b\nx,y\nx,y\nx,y\nx,z\n", "a\nx\ny\nx\n", "a,b\n")) {
            var input = Csv.read("few.csv", text);
            assertThrows(AnalysisException.class, () -> ANALYSES.run("mca", input, Map.of("active", "a"), Progress.none()));
        }
    }

    @Test
    void fewIndividualsAndRareCategoriesAreWarnedOf() throws AnalysisException {
        assertTrue(run("mca", Map.of()).warnings().stream().map(Label::en).anyMatch(warning -> warning.startsWith("20 individuals are few")));
    }

    @Test
    void everyFarmIsInOneClassAndTheSharesSumUp() throws AnalysisException {
        var result = run("clusters", Map.of("classes", "3"));

        assertEquals(20, result.table("individuals").size());
        assertEquals(100, result.table("classes").rows().mapToDouble(row -> result.table("classes").number(row, "share").doubleValue()).sum(), 1e-9);
        assertEquals(19, result.table("joins").size());
        var gains = result.table("joins").rows().mapToObj(row -> result.table("joins").number(row, "gain")).toList();
        assertEquals(gains.stream().sorted(Comparator.naturalOrder()).toList(), gains);
    }

    @Test
    void theSameInputGivesTheSameResult() throws AnalysisException {
        assertEquals(run("clusters", Map.of()), run("clusters", Map.of()));
    }

    @Test
    void aClusteringStopsWhenItIsCancelled() throws AnalysisException {
        var input = farms();
        var cancelled = new Progress() {
            @Override
            public void report(double done, Label step) {
                // nobody listens
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThrows(CancellationException.class, () -> ANALYSES.run("clusters", input, Map.of(), cancelled));
    }
}
