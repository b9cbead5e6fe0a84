// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.observatory.analysis.AnalysisException;

/** What holds whatever the data are. */
class AgreementPropertiesTest {

    /** Units of three coders who agree in part; some values are missing. */
    private static List<String> random(long seed, int units, int categories, double missing) {
        var random = new Random(seed);
        var rows = new ArrayList<String>();
        for (var unit = 0; unit < units; unit++) {
            var value = random.nextInt(categories);
            rows.add(String.join(",", IntStream.range(0, 3).mapToObj(coder -> random.nextDouble() < missing ? ""
                    : String.valueOf(1 + (random.nextDouble() < 0.7 ? value : random.nextInt(categories)))).toList()));
        }
        return rows;
    }

    private static Codings codings(List<String> rows) {
        return Codings.by("A", "B", "C").rows(rows.toArray(String[]::new)).with("interval", "none");
    }

    /** α from the matrix of coincidences, as Krippendorff (2011) computes it by hand: slow, and another way. */
    private static double byHand(List<String> rows, String level) {
        var values = rows.stream().map(row -> List.of(row.split(",", -1)).stream().filter(cell -> !cell.isEmpty())
                .map(Integer::valueOf).toList()).filter(unit -> unit.size() > 1).toList();
        var all = values.stream().flatMap(List::stream).toList();
        var observed = 0.0;
        for (var unit : values) {
            for (var one = 0; one < unit.size(); one++) {
                for (var other = 0; other < unit.size(); other++) {
                    observed += one == other ? 0 : difference(unit.get(one), unit.get(other), level, all) / (unit.size() - 1);
                }
            }
        }
        var expected = 0.0;
        for (var one : all) {
            for (var other : all) {
                expected += difference(one, other, level, all);
            }
        }
        return 1 - (all.size() - 1) * observed / expected;
    }

    private static double difference(int one, int other, String level, List<Integer> all) {
        if (one == other) {
            return 0;
        }
        return switch (level) {
            case "nominal" -> 1;
            case "interval" -> Math.pow(one - other, 2);
            case "ratio" -> Math.pow((double) (one - other) / (one + other), 2);
            default -> {
                var low = Math.min(one, other);
                var high = Math.max(one, other);
                var between = all.stream().filter(value -> value >= low && value <= high).count();
                var ends = all.stream().filter(value -> value == low || value == high).count();
                yield Math.pow(between - ends / 2.0, 2);
            }
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"nominal", "ordinal", "interval", "ratio"})
    void alphaIsWhatTheMatrixOfCoincidencesGives(String level) throws AnalysisException {
        for (var seed = 0; seed < 20; seed++) {
            var rows = random(seed, 40, 5, 0.25);
            assertEquals(byHand(rows, level), codings(rows).with("level", level).estimate("krippendorff-alpha"), 1e-10);
        }
    }

    @Test
    void withTwoCodersAndTwoValuesTheCoefficientsStandInTheirKnownOrder() throws AnalysisException {
        for (var seed = 0; seed < 20; seed++) {
            var random = new Random(seed);
            var table = Codings.table(new int[] {30 + random.nextInt(50), random.nextInt(20)},
                    new int[] {random.nextInt(20), 1 + random.nextInt(10)}).with("interval", "none");
            var pi = table.estimate("scott-pi");
            var units = table.value("scott-pi", "units");
            assertTrue(table.estimate("cohen-kappa") >= pi - 1e-12);
            assertTrue(table.estimate("gwet-ac") >= table.estimate("brennan-prediger") - 1e-12);
            assertTrue(table.estimate("percent-agreement") >= table.estimate("gwet-ac"));
            assertEquals(pi, table.estimate("fleiss-kappa"), 1e-12);
            assertEquals(pi + (1 - pi) / (2 * units), table.estimate("krippendorff-alpha"), 1e-12);
            assertEquals(table.estimate("percent-agreement"), table.estimate("holsti"), 1e-12);
        }
    }

    @Test
    void weightedKappaOfTwoCategoriesIsKappa() throws AnalysisException {
        var table = Codings.table(new int[] {20, 10}, new int[] {20, 50});
        var kappa = table.estimate("cohen-kappa");
        assertEquals(kappa, table.with("weights", "linear").estimate("cohen-kappa"), 1e-12);
        assertEquals(kappa, table.with("weights", "quadratic").estimate("cohen-kappa"), 1e-12);
        assertEquals(table.with("weights", "unweighted").estimate("gwet-ac"), table.with("weights", "ordinal").estimate("gwet-ac"), 1e-12);
    }

    /** Repeating all units changes no coefficient that divides by units, and narrows its error as √2 does. */
    @ParameterizedTest
    @ValueSource(strings = {"percent-agreement", "fleiss-kappa", "gwet-ac", "brennan-prediger", "cohen-kappa"})
    void twiceTheUnitsHalveTheVariance(String analysis) throws AnalysisException {
        var rows = random(5, 200, 3, 0).stream().map(row -> row.substring(0, row.lastIndexOf(','))).toList();
        var once = Codings.by("A", "B").rows(rows.toArray(String[]::new)).result(analysis);
        var twice = Codings.by("A", "B").rows(rows.toArray(String[]::new)).rows(rows.toArray(String[]::new)).result(analysis);
        assertEquals(once.value("estimate").asDouble(), twice.value("estimate").asDouble(), 1e-12);
        assertEquals(Math.sqrt(2), once.value("se").asDouble() / twice.value("se").asDouble(), 0.005);
    }

    /** The standard errors of the literature are what a bootstrap finds on many units. */
    @ParameterizedTest
    @CsvSource({"percent-agreement", "fleiss-kappa", "gwet-ac", "brennan-prediger", "krippendorff-alpha"})
    void theStandardErrorIsTheBootstraps(String analysis) throws AnalysisException {
        var rows = random(11, 600, 3, 0.2);
        var standard = codings(rows).with("interval", "standard").value(analysis, "se");
        var drawn = codings(rows).with("interval", "bootstrap").with("samples", "4000").value(analysis, "se");
        assertEquals(1, standard / drawn, 0.05);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cohen-kappa", "scott-pi"})
    void theStandardErrorOfTwoCodersIsTheBootstraps(String analysis) throws AnalysisException {
        var rows = random(11, 600, 3, 0);
        var two = codings(rows).with("coders", "A;B");
        var standard = two.with("interval", "standard").value(analysis, "se");
        assertEquals(1, standard / two.with("interval", "bootstrap").with("samples", "4000").value(analysis, "se"), 0.05);
    }

    @Test
    void countsGiveWhatTheCodersGive() throws AnalysisException {
        var rows = random(3, 60, 3, 0.1);
        var counts = rows.stream().map(row -> String.join(",", IntStream.rangeClosed(1, 3)
                .mapToObj(category -> String.valueOf(List.of(row.split(",", -1)).stream().filter(String.valueOf(category)::equals).count()))
                .toList())).toArray(String[]::new);
        for (var analysis : List.of("krippendorff-alpha", "fleiss-kappa", "gwet-ac", "percent-agreement", "brennan-prediger")) {
            assertEquals(codings(rows).estimate(analysis), Codings.counts("1,2,3", counts).with("interval", "none").estimate(analysis), 1e-12);
        }
    }

    @Test
    void aSeedGivesTheSameIntervalAndAnotherSeedAnother() throws AnalysisException {
        var rows = random(3, 60, 3, 0.1);
        var one = codings(rows).with("interval", "bootstrap").result("krippendorff-alpha");
        assertEquals(one.values(), codings(rows).with("interval", "bootstrap").result("krippendorff-alpha").values());
        assertNotEquals(one.values(), codings(rows).with("interval", "bootstrap").with("seed", "2").result("krippendorff-alpha").values());
        assertEquals("95% interval: percentiles of a bootstrap of units, 1,000 samples, seed 1.",
                one.citation().method().en().replaceAll(".*(95%.*)", "$1"));
    }

    @Test
    void moreThanTwoCodersAreTheMeanOfTheirPairs() throws AnalysisException {
        var rows = random(8, 80, 3, 0.1);
        for (var analysis : List.of("cohen-kappa", "scott-pi", "holsti")) {
            var mean = List.of("A;B", "A;C", "B;C").stream().mapToDouble(pair -> {
                try {
                    return codings(rows).with("coders", pair).estimate(analysis);
                } catch (AnalysisException never) {
                    throw new AssertionError(never);
                }
            }).average().orElseThrow();
            var all = codings(rows).result(analysis);
            assertEquals(mean, all.value("estimate").asDouble(), 1e-12);
            assertTrue(all.warnings().stream().anyMatch(warning -> warning.en().contains("mean over 3 pairs")));
        }
    }

    @Test
    void tablesLeadToTheUnits() throws AnalysisException {
        var result = Codings.by("unit", "A", "B", "C").unit("p. 3", "x", "x", "x").unit("p. 4", "x", "y", "x").unit("p. 5", "x", "y", "z")
                .unit("p. 6", "y", "y", "y").result("krippendorff-alpha");
        var disagreements = result.table("disagreements");
        assertEquals(List.of("p. 5", "p. 4"), disagreements.rows().mapToObj(row -> disagreements.text(row, "unit")).toList());
        assertEquals("4", disagreements.rowKey(0));
        assertEquals("z", disagreements.text(0, "coder-3"));
        var pairs = result.table("pairs");
        assertEquals(List.of("A B", "A C", "B C"), pairs.rows().mapToObj(pairs::rowKey).toList());
        assertEquals(0.75, pairs.number(1, "percent-agreement").doubleValue(), 1e-12);
        var categories = result.table("categories");
        assertEquals("y", categories.rowKey(1));
        assertEquals(5, categories.number(1, "count").intValue());
        assertEquals(1 - (2 / 3.0 + 2 / 3.0) / 2 * 0 - 11 * (2.0 + 2.0) / 2 / (5 * 7.0), categories.number(1, "estimate").doubleValue(), 1e-9);
    }

    @Test
    void theOrderOfUnitsDoesNotEvenMoveTheLastDigit() throws AnalysisException {
        var rows = new ArrayList<>(random(4, 100, 4, 0.2));
        var before = codings(rows).estimate("krippendorff-alpha");
        Collections.shuffle(rows, new Random(1));
        assertEquals(before, codings(rows).estimate("krippendorff-alpha"), 1e-14);
    }
}
