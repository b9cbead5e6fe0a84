// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.crossings;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.observatory.analysis.Analyses;
import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Csv;
import org.observatory.analysis.Progress;
import org.observatory.analysis.Result;
import org.observatory.analysis.kit.Contract;

class CrosstabTest {

    private static final String PARTY = "gender,Democrat,Independent,Republican\nfemale,762,327,468\nmale,484,239,477\n";

    private static Result cross(String csv, String... parameters) throws AnalysisException {
        var given = new HashMap<String, String>();
        for (var i = 0; i < parameters.length; i += 2) {
            given.put(parameters[i], parameters[i + 1]);
        }
        return new Analyses(CrossingAnalyses.all()).run("crosstab", Csv.read("t.csv", csv), given, Progress.none());
    }

    private static Result table(String csv, String... parameters) throws AnalysisException {
        var all = new ArrayList<>(List.of(parameters));
        all.addAll(List.of("layout", "table"));
        return cross(csv, all.toArray(String[]::new));
    }

    private static double value(Result result, String name) {
        return result.value(name).asDouble();
    }

    /** Fisher (1935): the lady who tastes tea, 3 of 4 right: p = 0.4857. */
    @Test
    void teaIsTasted() throws AnalysisException {
        var result = table("truth,milk,tea\nmilk,3,1\ntea,1,3\n");
        assertEquals(0.4857, value(result, "fisher-p"), 0.00005);
        assertEquals(2, value(result, "chi2"), 1e-12);
        assertTrue(result.warnings().getFirst().fr().contains("test de Fisher"));
    }

    /** Agresti (2007), table 2.5: χ² = 30.1, G² = 30.0, residuals 4.50, 0.70, −5.32; chisq.test of R prints 30.070 and 2.954e-07. */
    @Test
    void partiesOfAgresti() throws AnalysisException {
        var result = table(PARTY);
        assertEquals(30.070, value(result, "chi2"), 0.0005);
        assertEquals(30.017, value(result, "g"), 0.0005);
        assertEquals(2, value(result, "df"));
        assertEquals(2.954e-07, value(result, "p"), 5e-11);
        var cells = result.table("cells");
        assertEquals(4.5020535, cells.number(0, "residual").doubleValue(), 5e-8);
        assertEquals(-5.3159455, cells.number(2, "residual").doubleValue(), 5e-8);
        assertEquals(703.7, cells.number(0, "expected").doubleValue(), 0.05);
        assertEquals(100 * 762 / 1557.0, cells.number(0, "row-percent").doubleValue(), 1e-9);
        assertEquals(Math.sqrt(30.0701 / 2757), value(result, "v"), 1e-5);
    }

    /** Arthritis of the R package vcd, as assocstats prints it: G 13.530, χ² 13.055, df 2, V 0.394. */
    @Test
    void treatmentsOfArthritis() throws AnalysisException {
        var result = table("treatment,none,some,marked\nplacebo,29,7,7\ntreated,13,7,21\n");
        assertEquals(13.055, value(result, "chi2"), 0.0005);
        assertEquals(0.0014626, value(result, "p"), 5e-8);
        assertEquals(13.530, value(result, "g"), 0.0005);
        assertEquals(0.0011536, value(result, "g-p"), 5e-8);
        assertEquals(0.394, value(result, "v"), 0.0005);
    }

    /** HairEyeColor of R, both sexes, as assocstats of vcd prints it: χ² 138.29 and G 146.44 with 9 degrees of freedom, V 0.279. */
    @Test
    void hairAndEyes() throws AnalysisException {
        var result = table("hair,brown,blue,hazel,green\nblack,68,20,15,5\nbrown,119,84,54,29\nred,26,17,14,14\nblond,7,94,10,16\n");
        assertEquals(138.29, value(result, "chi2"), 0.005);
        assertEquals(146.44, value(result, "g"), 0.005);
        assertEquals(9, value(result, "df"));
        assertEquals(0.279, value(result, "v"), 0.0005);
    }

    /** The documentation of SciPy, fisher_exact: 0.0349… for whales and sharks in two oceans, 0.10256410256410257 for a smaller table. */
    @Test
    void whalesAndSharksOfSciPy() throws AnalysisException {
        assertEquals(0.0349, value(table("animal,atlantic,indian\nwhales,8,2\nsharks,1,5\n"), "fisher-p"), 0.0001);
        assertEquals(0.10256410256410257, value(table("r,a,b\nx,6,2\ny,1,4\n"), "fisher-p"), 1e-12);
    }

    /** confintr::cramersv of R on mtcars, transmission by engine: 0.1683451. */
    @Test
    void enginesOfCars() throws AnalysisException {
        assertEquals(0.1683451, value(table("am,v,straight\nautomatic,12,7\nmanual,6,7\n"), "v"), 5e-8);
    }

    @Test
    void exactTestsAreGivenUpBeforeTablesAreFilledOneByOne() throws AnalysisException {
        var wide = "r,a,b,c,d,e,f,g,h\nw,7,5,6,8,9,4,3,5\nx,6,7,5,4,6,7,8,3\ny,5,6,9,4,3,5,6,7\nz,8,4,3,5,6,7,5,6\n";
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            for (var i = 0; i < 200; i++) {
                assertTrue(table(wide).undefined().get("fisher-p").en().startsWith("there are too many tables"));
            }
        });
    }

    /** There are 2,990,949 tables with the margins of the first and 3,222,612 with those of the second, counted column by column. */
    @Test
    void threeMillionTablesAreCountedAndNoMore() {
        var counted = new Contingency(new long[][] {{51, 0, 0, 1}, {0, 51, 1, 0}, {0, 0, 52, 0}});
        var given = new Contingency(new long[][] {{52, 0, 0, 1}, {0, 52, 1, 0}, {0, 0, 53, 0}});

        assertEquals(0, new FisherTest(counted, Progress.none()).p(), 1e-30);
        assertTrue(Double.isNaN(new FisherTest(given, Progress.none()).p()));
    }

    /** fisher.test of R on Fisher's convictions of twins (two-sided p = 0.0005367), and a table of three rows counted by hand. */
    @Test
    void exactTestsOfFisher() throws AnalysisException {
        assertEquals(0.0005367, value(table("twins,convicted,not\ndizygotic,2,15\nmonozygotic,10,3\n"), "fisher-p"), 5e-8);
        assertEquals(6 / 90.0, value(table("r,a,b,c\nx,2,0,0\ny,0,2,0\nz,0,0,2\n"), "fisher-p"), 1e-12);
    }

    /** Bergsma (2013), formulas 2 to 4, for independent data: no association is left. */
    @Test
    void theBiasOfCramerIsTakenOff() throws AnalysisException {
        assertEquals(0, value(table("r,a,b\nx,11,9\ny,10,10\n"), "v-corrected"));
        var result = table("r,a,b\nx,18,2\ny,5,15\n");
        var phi = value(result, "chi2") / 40 - 1 / 39.0;
        assertEquals(Math.sqrt(phi / (2 - 1 / 39.0 - 1)), value(result, "v-corrected"), 1e-12);
        assertTrue(value(result, "v-corrected") < value(result, "v"));
        assertEquals(1, value(table("r,a,b,c\nx,30,0,0\ny,0,30,0\nz,0,0,30\n"), "v-corrected"), 0.001);
    }

    /**
     * The reference of ClickHouse, cramersVBiasCorrected, in its earlier editions: the last digit of the numbers below 150 by their
     * remainder of four.
     */
    @Test
    void theRemaindersOfClickHouse() throws AnalysisException {
        var rows = new StringBuilder("last,remainder\n");
        IntStream.range(0, 150).forEach(number -> rows.append('d').append(number % 10).append(",r").append(number % 4).append('\n'));
        var result = cross(rows.toString(), "rows", "last", "columns", "remainder");
        assertEquals(0.5798088336225178, value(result, "v"), 1e-12);
        assertEquals(0.5305112825189074, value(result, "v-corrected"), 1e-12);
    }

    /** Bergsma (2013), by hand for a table of four by three, either way round: both numbers of lines are corrected. */
    @Test
    void bothNumbersOfLinesAreCorrected() throws AnalysisException {
        var upright = table("hair,brown,blue,hazel\nblack,68,20,15\nbrown,119,84,54\nred,26,17,14\nblond,7,94,10\n");
        var lying = table("eye,black,brown,red,blond\nbrown,68,119,26,7\nblue,20,84,17,94\nhazel,15,54,14,10\n");
        var n = 528.0;
        var phi = value(upright, "chi2") / n - 6 / (n - 1);
        var by = 3 - 4 / (n - 1) - 1;
        assertEquals(Math.sqrt(phi / by), value(upright, "v-corrected"), 1e-12);
        assertEquals(Math.sqrt(phi / by), value(lying, "v-corrected"), 1e-12);
        var square = table("r,a,b,c\nx,9,3,2\ny,2,8,4\nz,1,3,7\n");
        var small = value(square, "chi2") / 39 - 4 / 38.0;
        assertEquals(Math.sqrt(small / (3 - 4 / 38.0 - 1)), value(square, "v-corrected"), 1e-12);
    }

    /** An empty cell adds nothing to G: 2 (10 ln(10/7.5) + 5 ln(5/7.5) + 5 ln(5/2.5)). */
    @Test
    void anEmptyCellAddsNothing() throws AnalysisException {
        var result = table("r,a,b\nx,10,0\ny,5,5\n");
        assertEquals(2 * (10 * Math.log(10 / 7.5) + 5 * Math.log(5 / 7.5) + 5 * Math.log(2)), value(result, "g"), 1e-12);
        assertTrue(table("r,a,b\nx,5,5\ny,5,5\n").warnings().isEmpty());
    }

    /** p.adjust(c(0.01, 0.02, 0.03, 0.04), "holm") of R. */
    @Test
    void manyTestsAreReadTogether() throws AnalysisException {
        assertArrayEquals(new double[] {0.06, 0.04, 0.06, 0.06}, Holm.corrected(new double[] {0.02, 0.01, 0.03, 0.04}), 1e-12);
        var corrected = table(PARTY).table("cells").number(1, "p").doubleValue();
        var plain = table(PARTY, "correction", "none");
        assertTrue(plain.table("cells").number(1, "p").doubleValue() < corrected);
        assertTrue(plain.warnings().getLast().en().contains("not corrected"));
    }

    @Test
    void individualsAreCountedAndFoundAgain() throws AnalysisException {
        var result = cross("sex,vote\nf,yes\nm,no\nf,yes\nf,\nm,yes\n", "rows", "sex", "columns", "vote");
        var counts = result.table("counts");
        assertEquals(2, counts.number(0, "column-2").intValue());
        assertEquals("2 4", counts.cellKey(0, "column-2"));
        assertEquals(4, value(result, "n"));
        assertTrue(result.warnings().stream().anyMatch(warning -> warning.en().startsWith("1 rows lack")));
        assertThrows(AnalysisException.class, () -> cross("sex,vote\nf,yes\n", "rows", "sex"));
        assertThrows(AnalysisException.class, () -> cross("sex,vote\nf,yes\n", "rows", "sex", "columns", "age"));
    }

    @Test
    void aCaseCountsOnceInACell() throws AnalysisException {
        var passages = "case,code,period\n1,trust,before\n1,trust,before\n1,trust,after\n2,trust,before\n3,risk,after\n";
        var result = cross(passages, "rows", "code", "columns", "period", "unit", "case");
        assertEquals(2, result.table("counts").number(1, "column-2").intValue());
        assertEquals("2 3 5", result.table("counts").cellKey(1, "column-2"));
        assertTrue(result.warnings().stream().anyMatch(warning -> warning.en().contains("not independent")));
    }

    @Test
    void smallCellsAreLeftBlank() throws AnalysisException {
        var result = table("r,a,b\nx,30,2\ny,0,25\n", "suppress-below", "5");
        assertNull(result.table("counts").number(0, "column-2"));
        assertNull(result.table("cells").number(1, "row-percent"));
        assertEquals(0, result.table("counts").number(1, "column-1").intValue());
    }

    @Test
    void oneRowIsNotTested() throws AnalysisException {
        var result = table("r,a,b\nx,3,4\ny,0,0\n");
        assertNull(result.values().get("p"));
        assertTrue(result.undefined().get("v").fr().contains("deux lignes"));
        assertThrows(AnalysisException.class, () -> table("r,a\nx,-1\n"));
    }

    @Test
    void tooManyTablesAreNotCounted() throws AnalysisException {
        assertTrue(table("r,a,b,c,d\nw,40,41,42,43\nx,30,31,32,33\ny,50,51,52,53\nz,1,2,3,4\n").undefined().get("fisher-p").en()
                .contains("too many tables"));
    }

    @Test
    void itKeepsTheContract() throws AnalysisException {
        assertEquals(List.of(), Contract.of(new Crosstab()).reading(Csv.read("t.csv", "sex,vote,x\nf,yes,1\nm,no,2\nf,yes,2\nf,,1\nm,yes,1\n"))
                .with("rows", "sex").with("columns", "vote").anyOrderOfRows("data").anyOrderOfColumns("data").anyNames("data", "vote").broken());
    }
}
