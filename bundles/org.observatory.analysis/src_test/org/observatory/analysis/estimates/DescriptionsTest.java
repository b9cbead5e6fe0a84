// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.estimates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.observatory.analysis.Analyses;
import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Column;
import org.observatory.analysis.Csv;
import org.observatory.analysis.Input;
import org.observatory.analysis.Kind;
import org.observatory.analysis.Label;
import org.observatory.analysis.Progress;
import org.observatory.analysis.Result;
import org.observatory.analysis.Table;
import org.observatory.analysis.kit.Contract;

/** One or two variables of individuals: frequencies, shares, counts over time, spread, correlation. */
class DescriptionsTest {

    private static final Analyses ANALYSES = new Analyses(EstimateAnalyses.all());

    private static Input farms() throws AnalysisException {
        return Csv.read("farms.csv", """
                name,kind,open,since,area
                A,hill,yes,2012-03,2
                B,hill,no,2013,4
                C,hill,yes,2015-05-02,4
                D,plain,no,2015,5
                E,plain,no,2015,9
                F,plain,,2021,40
                G,,yes,,
                """);
    }

    private static Result run(String analysis, Input input, String... namesAndValues) throws AnalysisException {
        var parameters = new HashMap<String, String>();
        for (var i = 0; i < namesAndValues.length; i += 2) {
            parameters.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return ANALYSES.run(analysis, input, parameters, Progress.none());
    }

    private static Input numbers(String column, double... values) throws AnalysisException {
        var csv = new StringBuilder("unit," + column + "\n");
        for (var i = 0; i < values.length; i++) {
            csv.append(i + 1).append(',').append(values[i]).append('\n');
        }
        return Csv.read("numbers.csv", csv.toString());
    }

    private static List<String> column(Table table, String column) {
        return table.rows().mapToObj(row -> table.cell(row, column)).map(cell -> cell instanceof BigDecimal number
                ? number.toPlainString() : cell instanceof Label label ? label.en() : String.valueOf(cell)).toList();
    }

    @Test
    void frequenciesAreOfThoseWhoseValueIsKnownAndLeadBackToThem() throws AnalysisException {
        var result = run("frequencies", farms(), "variable", "kind");
        assertEquals(List.of("hill", "plain"), column(result.table("values"), "value"));
        assertEquals(List.of("3", "3"), column(result.table("values"), "count"));
        assertEquals(List.of("50", "50"), column(result.table("values"), "percent"));
        assertEquals("2 3 4", result.table("values").rowKey(0));
        assertEquals("1", result.value("missing").number().toString());
        assertTrue(result.warnings().getFirst().en().startsWith("1 individual lacks a value (kind)"));
    }

    @Test
    void valuesStandInTheOrderOfTheirColumnAndOthersAfterThem() throws AnalysisException {
        var order = List.of(Label.same("low"), Label.same("middle"), Label.same("high"));
        var table = Table.builder("cases", Label.same("cases")).column("name", Label.same("name"), Kind.TEXT)
                .column(new Column("degree", Label.same("degree"), Kind.LABEL, "", order));
        for (var degree : List.of("high", "absent", "low", "middle", "low")) {
            table.row(String.valueOf(table.build().size()), "x", Label.same(degree));
        }
        assertEquals(List.of("low", "middle", "high", "absent"), column(run("frequencies", Input.of(table.build()), "variable", "degree")
                .table("values"), "value"));
    }

    @Test
    void theUnitOfANumberStaysWithIt() throws AnalysisException {
        var table = Table.builder("cases", Label.same("cases")).column("name", Label.same("name"), Kind.TEXT)
                .column(new Column("budget", Label.same("budget"), Kind.NUMBER, "k€", List.of()));
        table.row("1", "a", BigDecimal.ONE).row("2", "b", BigDecimal.TEN);
        var points = run("distribution", Input.of(table.build()), "variable", "budget").table("points");
        assertEquals("k€", points.columns().stream().filter(one -> one.key().equals("value")).findFirst().orElseThrow().unit());
    }

    @Test
    void aShareByGroupHasWilsonsIntervalOfTheGroup() throws AnalysisException {
        var result = run("proportions", farms(), "of", "open", "value", "yes", "by", "kind");
        var groups = result.table("groups");
        assertEquals(List.of("hill", "plain"), column(groups, "group"));
        assertEquals(List.of("2", "0"), column(groups, "successes"));
        assertEquals(List.of("3", "2"), column(groups, "n"));
        assertEquals("2 4", groups.cellKey(0, "successes"));
        var wilson = Binomial.WILSON.of(2, 3, 0.95);
        assertEquals(wilson.lower(), groups.number(0, "lower").doubleValue(), 1e-12);
        assertEquals(wilson.upper(), groups.number(0, "upper").doubleValue(), 1e-12);
        assertTrue(result.warnings().stream().anyMatch(warning -> warning.en().startsWith("The smallest group has only 2")));
    }

    @Test
    void datesMakeGroupsOfYears() throws AnalysisException {
        var groups = run("proportions", farms(), "of", "open", "value", "YES", "by", "since", "years", "5").table("groups");
        assertEquals(List.of("2010–2014", "2015–2019"), column(groups, "group"));
        assertEquals(List.of("2010", "2015"), column(groups, "year"));
    }

    @Test
    void aValueThatTheColumnHasNotIsNamedWithThoseItHas() {
        var refused = assertThrows(AnalysisException.class, () -> run("proportions", farms(), "of", "open", "value", "perhaps"));
        assertEquals("The column “open” has no value “perhaps”; it has yes and no.", refused.getMessage());
    }

    @Test
    void countsUpToAYearNeverFallAndYearsWithoutAnyHaveTheirPlace() throws AnalysisException {
        var counts = run("counts-over-time", farms(), "date", "since", "by", "kind").table("counts");
        assertEquals(2 * 10, counts.size());
        var hills = counts.rows().filter(row -> counts.label(row, "group").en().equals("hill"))
                .mapToObj(row -> counts.number(row, "count").intValue()).toList();
        assertEquals(List.of(1, 2, 2, 3, 3, 3, 3, 3, 3, 3), hills);
        var alone = run("counts-over-time", farms(), "date", "since", "cumulative", "no").table("counts");
        assertEquals(List.of("1", "1", "0", "3", "0", "0", "0", "0", "0", "1"), column(alone, "count"));
        assertEquals("4 5 6", alone.rowKey(3));
    }

    @Test
    void countsOverTimeAskForDates() {
        var refused = assertThrows(AnalysisException.class, () -> run("counts-over-time", farms(), "date", "kind"));
        assertEquals("La colonne «\u00a0kind\u00a0» ne contient pas de dates.", refused.label().fr());
    }

    /** Hyndman and Fan (1996), type 7, on 1 to 10 as R's quantile() gives it. */
    @ParameterizedTest
    @CsvSource({"0.25, 3.25", "0.5, 5.5", "0.75, 7.75", "0.1, 1.9", "0, 1", "1, 10"})
    void quantilesOfHyndmanAndFan(double p, double expected) {
        assertEquals(expected, Quartiles.quantile(new double[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10}, p), 1e-12);
    }

    @Test
    void whiskersReachToTheLastWithinOneAndAHalfBoxesAndTheRestIsBeyond() throws AnalysisException {
        var result = run("distribution", farms(), "variable", "area");
        var groups = result.table("groups");
        assertEquals("4", groups.number(0, "q1").toPlainString());
        assertEquals("4.5", groups.number(0, "median").toPlainString());
        assertEquals("8", groups.number(0, "q3").toPlainString());
        assertEquals("2", groups.number(0, "lower-whisker").toPlainString());
        assertEquals("9", groups.number(0, "upper-whisker").toPlainString());
        var points = result.table("points");
        assertEquals(List.of("F"), points.rows().filter(row -> points.flag(row, "beyond")).mapToObj(row -> points.label(row, "name").en())
                .toList());
    }

    @Test
    void everyNumberIsInOneBinAndTheRuleGivesTheWidth() throws AnalysisException {
        var values = new double[64];
        for (var i = 0; i < values.length; i++) {
            values[i] = i;
        }
        var freedman = run("distribution", numbers("x", values), "variable", "x");
        // 2 × 31.5 / 4 = 15.75, rounded to 20
        assertEquals("20", freedman.value("bin-width").number().toPlainString());
        assertEquals(List.of("20", "20", "20", "4"), column(freedman.table("bins"), "count"));
        var sturges = run("distribution", numbers("x", values), "variable", "x", "bins", "sturges");
        // 63 / 7 = 9, rounded to 10
        assertEquals("10", sturges.value("bin-width").number().toPlainString());
    }

    @Test
    void numbersOnTheEdgeOfABinAreInTheNext() throws AnalysisException {
        var bins = run("distribution", numbers("x", 0.1, 0.2, 0.3, 0.4, 0.5, 0.6), "variable", "x").table("bins");
        assertEquals(6, bins.rows().map(row -> bins.number(row, "count").intValue()).sum());
        for (var row = 0; row < bins.size(); row++) {
            var count = bins.number(row, "count").intValue();
            var from = bins.number(row, "from").doubleValue();
            var to = bins.number(row, "to").doubleValue();
            assertEquals(java.util.stream.DoubleStream.of(0.1, 0.2, 0.3, 0.4, 0.5, 0.6).filter(x -> x >= from - 1e-12 && x < to - 1e-12)
                    .count(), count);
        }
    }

    @Test
    void aFarValueDoesNotMakeAThousandBins() throws AnalysisException {
        var result = run("distribution", numbers("x", 1, 2, 3, 4, 5, 6, 7, 8, 100_000), "variable", "x");
        assertTrue(result.table("bins").size() <= Bins.MOST, result.table("bins").toString());
        assertTrue(result.warnings().stream().anyMatch(warning -> warning.en().contains("they are wider")));
    }

    @Test
    void oneValueAloneHasOneBin() throws AnalysisException {
        assertEquals(List.of("3"), column(run("distribution", numbers("x", 7, 7, 7), "variable", "x").table("bins"), "count"));
        assertEquals(List.of("2"), column(run("distribution", numbers("x", 0, 0), "variable", "x").table("bins"), "count"));
    }

    @Test
    void whatIsNoNumberIsNamedWithItsPlace() {
        var refused = assertThrows(AnalysisException.class, () -> run("distribution", farms(), "variable", "kind"));
        assertEquals("\"hill\" in row 2 of kind is no number.", refused.getMessage());
    }

    /** Anscombe (1973): the four sets have the same correlation, 0.816. */
    @Test
    void theCorrelationOfAnscombesFirstSet() throws AnalysisException {
        var csv = "x,y\n10,8.04\n8,6.95\n13,7.58\n9,8.81\n11,8.33\n14,9.96\n6,7.24\n4,4.26\n12,10.84\n7,4.82\n5,5.68\n";
        var result = run("correlation", Csv.read("anscombe.csv", csv), "x", "x", "y", "y");
        assertEquals(0.81642, result.value("estimate").asDouble(), 5e-6);
        // R: cor.test gives 0.4243912 and 0.9506933
        assertEquals(0.4243912, result.value("lower").asDouble(), 5e-7);
        assertEquals(0.9506933, result.value("upper").asDouble(), 5e-7);
        // 1 − 6 Σ d² / (n³ − n) with Σ d² = 40
        assertEquals(1 - 6 * 40 / 1320.0, result.value("spearman").asDouble(), 1e-12);
    }

    @Test
    void whatGrowsByFactorsGoesTogetherByItsLogarithm() throws AnalysisException {
        var input = Csv.read("skewed.csv", "x,y\n1,1\n10,2\n100,3\n1000,4\n0,9\n");
        var result = run("correlation", input, "x", "x", "y", "y", "logarithm", "across");
        assertEquals(1, result.value("estimate").asDouble(), 1e-9);
        assertEquals(4, result.value("n").asDouble());
        assertTrue(result.warnings().stream().anyMatch(warning -> warning.en().startsWith("1 point with a value of 0 or less")));
        assertTrue(run("correlation", input, "x", "x", "y", "y").value("estimate").asDouble() < 0.5);
    }

    @Test
    void twoIndividualsHaveNoCorrelationAndTheReasonIsTold() throws AnalysisException {
        var result = run("correlation", Csv.read("two.csv", "x,y\n1,2\n2,3\n"), "x", "x", "y", "y");
        assertEquals("a correlation takes three individuals", result.value("estimate").undefined().en());
    }

    @Test
    void allKeepTheContract() throws AnalysisException {
        assertEquals(List.of(), Contract.of(new Frequencies()).reading(farms()).with("variable", "kind").anyOrderOfRows("data").broken());
        assertEquals(List.of(), Contract.of(new Proportions()).reading(farms()).with("of", "open").with("value", "yes").with("by", "kind")
                .anyOrderOfRows("data").anyOrderOfColumns("data").broken());
        assertEquals(List.of(), Contract.of(new CountsOverTime()).reading(farms()).with("date", "since").with("by", "kind")
                .anyOrderOfRows("data").broken());
        assertEquals(List.of(), Contract.of(new Distribution()).reading(farms()).with("variable", "area").with("by", "kind")
                .anyOrderOfRows("data").broken());
        assertEquals(List.of(), Contract.of(new Correlation()).reading(farms()).with("x", "since").with("y", "area").anyOrderOfRows("data")
                .broken());
    }
}
