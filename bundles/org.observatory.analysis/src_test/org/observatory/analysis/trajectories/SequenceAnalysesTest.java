// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.trajectories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.observatory.analysis.Analyses;
import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Csv;
import org.observatory.analysis.Input;
import org.observatory.analysis.Kind;
import org.observatory.analysis.Label;
import org.observatory.analysis.Progress;
import org.observatory.analysis.Result;
import org.observatory.analysis.Table;

class SequenceAnalysesTest {

    private static final Analyses ANALYSES = new Analyses(List.of(new SequencesAnalysis(), new SequenceDistancesAnalysis()));
    private static final String FILE = "case,2019,2020,2021,2022\na,A,A,B,B\nb,A,,B,B\nc,C,C,C,D\nd,C,C,D,D\n";

    private static Result run(String id, Map<String, String> parameters) throws AnalysisException {
        return ANALYSES.run(id, Csv.read("file.csv", FILE), parameters, Progress.none());
    }

    @Test
    void periodsAreTheColumnsButTheOneThatNames() throws AnalysisException {
        var result = run("sequences", Map.of());

        assertEquals(List.of(4, 4, 4), List.of(result.values().get("sequences").intValue(), result.values().get("periods").intValue(),
                result.values().get("states").intValue()));
        assertEquals("a", result.table("individuals").label(0, "sequence").en());
        assertEquals(3, result.table("periods").number(1, "n").intValue());
        assertEquals("2 3", result.table("distribution").rowKey(0));
    }

    @Test
    void whatIsMissingIsSaidAndCanBeCarriedOn() throws AnalysisException {
        assertTrue(run("sequences", Map.of()).warnings().stream().anyMatch(warning -> warning.en().startsWith("Some states are missing")));
        var carried = run("sequences", Map.of("missing", "carried"));
        assertFalse(carried.warnings().stream().anyMatch(warning -> warning.en().startsWith("Some states are missing")));
        assertEquals(4, carried.table("periods").number(1, "n").intValue());
    }

    @Test
    void sequencesThatResembleEachOtherAreInOneGroup() throws AnalysisException {
        for (var measure : List.of("om", "hamming", "dynamic-hamming", "lcs")) {
            var result = run("sequence-distances", Map.of("measure", measure, "groups", "2"));
            var groups = result.table("individuals").rows().mapToObj(row -> result.table("individuals").number(row, "group").intValue()).toList();
            assertEquals(List.of(1, 1, 2, 2), groups, measure);
            assertEquals(0, result.table("distances").number(2, "to:4").intValue());
        }
    }

    @Test
    void sequencesThatAreAllAlikeStillMakeGroups() throws AnalysisException {
        var same = Csv.read("same.csv", "case,2019,2020\na,A,B\nb,A,B\nc,A,B\nd,A,B\n");
        var result = ANALYSES.run("sequence-distances", same, Map.of("groups", "3"), Progress.none());

        assertEquals(0, result.value("silhouette").asDouble());
        assertEquals(List.of(2, 1, 1), result.table("groups").rows().mapToObj(row -> result.table("groups").number(row, "n").intValue()).toList());
    }

    @Test
    void aGapTakesTheStateBeforeIt() {
        assertEquals("[-1, 1, 1, 1, 0]", Arrays.toString(ShapeTest.of(Sequences.Missing.CARRIED, ".B..A").states(0)));
    }

    @Test
    void aSingleGroupHasNoSilhouette() throws AnalysisException {
        var result = run("sequence-distances", Map.of("groups", "1"));
        assertFalse(result.value("silhouette").isDefined());
        assertEquals("there is one group only", result.value("silhouette").undefined().en());
    }

    @Test
    void nothingKnownIsRefused() throws AnalysisException {
        var empty = Csv.read("empty.csv", "case,2019,2020\na,,\nb,,\n");
        assertThrows(AnalysisException.class, () -> ANALYSES.run("sequences", empty, Map.of(), Progress.none()));
    }

    /** A step goes on until the next; a step that ended leaves a gap; the undated is told. */
    @Test
    void theTrajectoriesOfAProjectAreReadYearByYear() throws AnalysisException {
        var steps = Table.builder("steps", Label.same("steps"));
        for (var column : List.of("trajectoryId", "holder")) {
            steps.column(column, Label.same(column), Kind.TEXT);
        }
        steps.column("trajectory", Label.same("t"), Kind.LABEL).column("date", Label.same("d"), Kind.DATE).column("end", Label.same("e"), Kind.DATE)
                .column("state", Label.same("s"), Kind.LABEL);
        steps.row("s1", "t1", "TERRITORY", Label.same("Metz"), "2018", null, Label.same("amont"));
        steps.row("s2", "t1", "TERRITORY", Label.same("Metz"), "2020-05", "2020", Label.same("cœur"));
        steps.row("s3", "t2", "TERRITORY", Label.same("Nancy"), "2019", null, Label.same("amont"));
        steps.row("s4", "t2", "TERRITORY", Label.same("Nancy"), null, null, Label.same("aval"));
        steps.row("s5", "t3", "ORGANISATION", Label.same("Other"), "1999", null, Label.same("amont"));
        var result = ANALYSES.run("sequences", Input.of(steps.build()), Map.of("to", "2021"), Progress.none());
        var sequences = result.table("sequences");

        assertEquals(List.of("t1", "t2"), List.of(sequences.rowKey(0), sequences.rowKey(1)));
        assertEquals("amont", sequences.label(0, "period:2019").fr());
        assertEquals("cœur", sequences.label(0, "period:2020").fr());
        assertEquals(null, sequences.label(0, "period:2021"));
        assertEquals(null, sequences.label(1, "period:2018"));
        assertTrue(result.warnings().getFirst().en().startsWith("One step has no date"));
    }
}
