// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.observatory.analysis.Analyses;
import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Input;
import org.observatory.analysis.Progress;
import org.observatory.analysis.Result;
import org.observatory.analysis.Table;

class StandardAnalysesTest {

    private static Result run(String id, Input input, Map<String, String> parameters) throws AnalysisException {
        return new Analyses(StandardAnalyses.all()).run(id, input, parameters, Progress.none());
    }

    private static List<String> labels(Table table, String column) {
        return table.rows().mapToObj(row -> table.label(row, column).fr()).toList();
    }

    @Test
    void aTimelineHoldsEachGroupInTheOrderOfItsDates() throws AnalysisException {
        var input = new World().programme("PHARE", "2013", "2017", null).programme("ARPEA", "2008", "2012", null)
                .paper(2, "2023-01").paper(1, "2022-03")
                .event("Seminar", "SEMINAR", null, "2026-04-09", null, "STATED").input();
        var items = run("timeline", input, Map.of()).table("items");
        assertEquals(List.of("ARPEA", "PHARE", "Paper 1", "Paper 2", "Seminar"), labels(items, "name"));
        assertEquals("paper-4", items.rowKey(2));
    }

    @Test
    void aTimelineNamesWhatHasNoDateAndWhoseDateIsInferred() throws AnalysisException {
        var input = new World().programme("ARPEA", "2008", "2012", null).paper(1, null)
                .event("Rencontre", "SEMINAR", null, "2026-07-07", null, "INFERRED").input();
        var result = run("timeline", input, Map.of());
        assertEquals(2, result.table("items").size());
        assertTrue(result.warnings().getFirst().fr().contains("Paper 1"));
        assertTrue(result.warnings().getLast().fr().contains("Rencontre"));
    }

    @Test
    void aTimelineLeavesStepsOfDebatesToTheirOwnChart() throws AnalysisException {
        var input = new World().programme("IMPACT", "2018", "2022", "2017-11")
                .event("Step", "SEMINAR", 5, "2019-10-01", null, "STATED")
                .input();
        assertEquals(1, run("timeline", input, Map.of()).table("items").size());
        assertEquals(2, run("timeline", input, Map.of("steps", "true")).table("items").size());
    }

    @Test
    void stepsComeInTheirOrderAndSeminarsAfterThem() throws AnalysisException {
        var input = new World().event("Seminar", "SEMINAR", null, "2021", null, "STATED")
                .event("Second", "COLLOQUIUM", 2, "2018-01-12", null, "STATED")
                .event("First", "COLLOQUIUM", 1, "2017-11-23", null, "STATED")
                .event("Meeting", "MEETING", null, "2022", null, "STATED").input();
        var items = run("debate-steps", input, Map.of()).table("items");
        assertEquals(List.of("First", "Second", "Seminar"), labels(items, "name"));
        assertEquals("AFTER", items.text(2, "group"));
    }

    @Test
    void dataWithoutStepsSaysSo() {
        var input = new World().event("Seminar", "SEMINAR", null, "2021", null, "STATED").input();
        assertThrows(AnalysisException.class, () -> run("debate-steps", input, Map.of()));
    }

    @Test
    void populationsAreComparedFromTheGreatestValueDown() throws AnalysisException {
        var input = new World().estimate("together", null, "Citizens", "81", "2019-10 2020-05", "STATED")
                .estimate("together", null, "Foundations", "98", "2021-09", "STATED")
                .estimate("other", null, "Citizens", "12", "2020", "STATED").input();
        var estimates = run("estimates", input, Map.of("indicator", "together")).table("estimates");
        assertEquals(List.of("Foundations", "Citizens"), labels(estimates, "populationLabel"));
        assertEquals(new BigDecimal("81"), estimates.number(1, "value"));
        assertEquals("2019-10 2020-05", estimates.text(1, "dates"));
        assertNull(estimates.number(0, "base"));
    }

    @Test
    void datesAreComparedFromTheEarliestAndInferredOnesAreSaid() throws AnalysisException {
        var input = new World().estimate("practice", null, "Companies", "57", "2021", "INFERRED")
                .estimate("practice", null, "Companies", "38", "2015", "STATED").input();
        var result = run("estimates", input, Map.of("indicator", "practice", "by", "date"));
        assertEquals("2015", result.table("estimates").text(0, "dates"));
        assertEquals(List.of("Date déduite, non donnée par la source\u00a0: 2021."),
                result.warnings().stream().map(warning -> warning.fr()).toList());
    }

    @Test
    void severalInferredDatesAreSaidInOneSentence() throws AnalysisException {
        var input = new World().estimate("base", null, "Cases", "600", "2022-03", "INFERRED")
                .estimate("base", null, "Cases", "1000", "2026", "INFERRED")
                .estimate("base", null, "Cases", "1000", "2023-05", "FROM_FILE_NAME").input();
        assertEquals(List.of("Dates inferred, not stated by the sources: March\u00a02022; 2026.",
                "Date taken from a file name: May\u00a02023."),
                run("estimates", input, Map.of("indicator", "base", "by", "date")).warnings().stream()
                .map(warning -> warning.en()).toList());
    }

    @Test
    void whatEndsBeforeItBeginsIsNamedAndNotPlaced() throws AnalysisException {
        var input = new World().programme("PHARE", "2013", "2017", null).programme("IMPACT", "2018", "2016", null)
                .event("Debate", "DEBATE", 1, "2018", null, "STATED")
                .event("Workshops", "WORKSHOP", 2, "2019-01", "2018-04", "STATED").input();
        for (var result : List.of(run("timeline", input, Map.of()), run("debate-steps", input, Map.of()))) {
            assertEquals(1, result.table("items").size(), result.analysis());
        }
        assertEquals(List.of("Avec une fin qui précède le début, donc non représentés\u00a0: IMPACT."),
                run("timeline", input, Map.of()).warnings().stream().map(warning -> warning.fr()).toList());
    }

    @Test
    void nothingThatCanBePlacedInTimeIsSaidInASentence() {
        var input = new World().programme("A.G.I.R.", null, null, null)
                .event("Debate", "DEBATE", 1, null, null, "STATED").input();
        assertThrows(AnalysisException.class, () -> run("timeline", input, Map.of()));
        assertThrows(AnalysisException.class, () -> run("debate-steps", input, Map.of()));
    }

    @Test
    void aLostValueIsNamedAndNotFilled() throws AnalysisException {
        var input = new World().estimate("modes", null, "Companies", "57", "2021", "STATED")
                .estimate("modes", null, "Associations", null, null, null).input();
        var result = run("estimates", input, Map.of("indicator", "modes"));
        assertEquals(1, result.table("estimates").size());
        assertTrue(result.warnings().getFirst().en().contains("figure of Associations"));
    }

    @Test
    void anIndicatorWithoutAnyValueIsRefused() {
        var input = new World().estimate("modes", null, "Companies", null, null, null).input();
        assertThrows(AnalysisException.class, () -> run("estimates", input, Map.of("indicator", "modes")));
    }

    @Test
    void partsMakeTheirTotal() throws AnalysisException {
        var input = new World().estimate("all", null, "p", "833", null, null)
                .estimate("one", "all", "p", "660", null, null)
                .estimate("several", "all", "p", "173", null, null).input();
        var result = run("composition", input, Map.of("total", "all"));
        assertEquals(List.of("one", "several"), labels(result.table("parts"), "indicatorLabel"));
        assertEquals(result.values().get("total"), result.values().get("sum"));
        assertTrue(result.warnings().isEmpty());
    }

    @Test
    void partsThatMissTheirTotalAreSaid() throws AnalysisException {
        var input = new World().estimate("all", null, "p", "833", null, null)
                .estimate("one", "all", "p", "660", null, null).input();
        var warning = run("composition", input, Map.of("total", "all")).warnings().getFirst();
        assertEquals("The parts make 660, the stated total is 833.", warning.en());
    }

    @Test
    void aStudyCountsOnceInTheYearOfItsFirstFieldworkOrElseOfItsPublication() throws AnalysisException {
        var input = new World().study("Citizens", "ACTOR", "IMPACT", "2021", "2019-10 2020-05", null)
                .study("Youth", "ACTOR", null, "2023-05", null, null)
                .study("Regions", "TERRITORY", "IMPACT", null, null, 13).input();
        var result = run("studies-by-family-and-year", input, Map.of());
        var counts = result.table("counts");
        assertEquals("2019", counts.text(0, "year"));
        assertEquals("2023", counts.text(1, "year"));
        assertNull(counts.text(2, "year"));
        assertEquals(BigDecimal.ONE, result.values().get("undated"));
        assertTrue(result.warnings().getFirst().en().contains("13\u00a0parts"));
    }

    @Test
    void studiesOfOneYearAreKeyedTogetherAndTheProjectsOwnAreLeftOut() throws AnalysisException {
        var input = new World().study("A", "ACTOR", null, null, "2021-09", null)
                .study("B", "ACTOR", null, null, "2021-09", null)
                .study("Mine", "PROJECT", null, null, "2024", null).input();
        var counts = run("studies-by-family-and-year", input, Map.of()).table("counts");
        assertEquals(1, counts.size());
        assertEquals("study-1 study-2", counts.rowKey(0));
        assertEquals(2, run("studies-by-family-and-year", input, Map.of("without", "")).table("counts").size());
    }

    @Test
    void theSameInputGivesTheSameResult() throws AnalysisException {
        var world = new World().programme("ARPEA", "2008", "2012", null).paper(1, "2022-03").input();
        assertEquals(run("timeline", world, Map.of()), run("timeline", world, Map.of()));
        assertFalse(run("timeline", world, Map.of()).fingerprint().isEmpty());
    }

    @Test
    void identifiersAreNameBasedUuids() {
        assertEquals("5", ReferenceIds.of("indicator-agir-ensemble-necessaire").substring(14, 15));
        assertEquals("87e9ebe2-114c-54f7-9f25-431b88689a1e", ReferenceIds.of("programme-impact"));
        assertFalse(ReferenceIds.of("programme-impact").equals(ReferenceIds.of("programme-phare")));
    }
}
