// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.estimates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.observatory.analysis.Analyses;
import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Csv;
import org.observatory.analysis.Input;
import org.observatory.analysis.Progress;
import org.observatory.analysis.Result;

class EstimatesTest {

    private static final Analyses ANALYSES = new Analyses(EstimateAnalyses.all());

    private static Result proportion(Object... namesAndValues) throws AnalysisException {
        return run("proportion", namesAndValues);
    }

    private static Result run(String analysis, Object... namesAndValues) throws AnalysisException {
        var parameters = new java.util.HashMap<String, String>();
        for (var i = 0; i < namesAndValues.length; i += 2) {
            parameters.put((String) namesAndValues[i], namesAndValues[i + 1].toString());
        }
        return ANALYSES.run(analysis, Input.none(), parameters, Progress.none());
    }

    private static Result trend(String csv) throws AnalysisException {
        return ANALYSES.run("trend", Csv.read("waves.csv", csv), Map.of(), Progress.none());
    }

    private static double value(Result result, String name) {
        return result.value(name).asDouble();
    }

    /** Newcombe (1998, proportions), table I: methods 3 (Wilson) and 5 (Clopper–Pearson). */
    @ParameterizedTest
    @CsvSource({"81, 263, wilson, 0.2553, 0.3662", "15, 148, wilson, 0.0624, 0.1605", "0, 20, wilson, 0, 0.1611",
        "1, 29, wilson, 0.0061, 0.1718", "81, 263, clopper-pearson, 0.2527, 0.3676", "15, 148, clopper-pearson, 0.0578, 0.1617",
        "0, 20, clopper-pearson, 0, 0.1684", "1, 29, clopper-pearson, 0.0009, 0.1776"})
    void proportionsOfNewcombe(int successes, int n, String method, double lower, double upper) throws AnalysisException {
        var result = proportion("successes", successes, "n", n, "method", method);
        assertEquals(lower, value(result, "lower"), 0.00005);
        assertEquals(upper, value(result, "upper"), 0.00005);
        assertEquals((double) successes / n, value(result, "estimate"), 1e-15);
    }

    /** Brown, Cai and DasGupta (2001), table of the Jeffreys interval. */
    @ParameterizedTest
    @CsvSource({"0, 7, 0, 0.292", "1, 7, 0.016, 0.501", "2, 7, 0.065, 0.648", "3, 7, 0.139, 0.766", "1, 8, 0.014, 0.454",
        "4, 8, 0.199, 0.801"})
    void proportionsOfBrownCaiAndDasGupta(int successes, int n, double lower, double upper) throws AnalysisException {
        var result = proportion("successes", successes, "n", n, "method", "jeffreys");
        // without success they take the lower 97.5 % limit from 0, as is done here
        assertEquals(lower, value(result, "lower"), 0.0006);
        assertEquals(upper, value(result, "upper"), 0.0006);
    }

    /** Agresti and Coull (1998): add z²/2 successes and failures; the interval holds Wilson's and has its centre. */
    @Test
    void proportionsOfAgrestiAndCoull() throws AnalysisException {
        for (var successes = 1; successes < 20; successes++) {
            var wide = proportion("successes", successes, "n", 20, "method", "agresti-coull");
            var wilson = proportion("successes", successes, "n", 20);
            assertTrue(value(wide, "lower") < value(wilson, "lower") + 1e-12);
            assertTrue(value(wide, "upper") > value(wilson, "upper") - 1e-12);
            if (successes > 2 && successes < 18) {
                assertEquals(value(wilson, "lower") + value(wilson, "upper"), value(wide, "lower") + value(wide, "upper"), 1e-12);
            }
        }
        var result = proportion("successes", 10, "n", 20, "method", "agresti-coull");
        assertEquals(0.5 - 1.959964 * Math.sqrt(0.25 / (20 + 3.841459)), value(result, "lower"), 1e-6);
    }

    /** The R package binom, binom.confint(0, 5, method = "agresti-coull"); its limit below 0 says no more than 0 does. */
    @Test
    void noneOfFiveIsAsTheBinomPackageSays() throws AnalysisException {
        var result = proportion("successes", 0, "n", 5, "method", "agresti-coull");
        assertEquals(0, value(result, "lower"));
        assertEquals(0.4890549, value(result, "upper"), 5e-8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"wilson", "clopper-pearson", "jeffreys", "agresti-coull"})
    void theIntervalIsMirroredAndWithinBounds(String method) throws AnalysisException {
        for (var successes = 0; successes <= 11; successes++) {
            var one = proportion("successes", successes, "n", 11, "method", method);
            var other = proportion("successes", 11 - successes, "n", 11, "method", method);
            assertEquals(1, value(one, "lower") + value(other, "upper"), 1e-9);
            assertTrue(value(one, "lower") >= 0 && value(one, "upper") <= 1);
            var surer = proportion("successes", successes, "n", 11, "method", method, "level", "0.99");
            assertTrue(value(surer, "lower") <= value(one, "lower") && value(surer, "upper") >= value(one, "upper"));
        }
    }

    /** √(p(1 − p)/n): 0.2 · 0.8 of 400, and a half of 100 of 199, who tell as much as 200 of very many. */
    @Test
    void theStandardErrorOfAProportionByHand() throws AnalysisException {
        assertEquals(0.02, value(proportion("successes", 80, "n", 400), "se"), 1e-15);
        assertEquals(0.5 / Math.sqrt(200), value(proportion("successes", 50, "n", 100, "population", 199), "se"), 1e-15);
    }

    @ParameterizedTest
    @CsvSource({"0, 20", "20, 0", "0, 0"})
    void aDifferenceWithoutBothBasesIsNotDefined(int first, int second) throws AnalysisException {
        var result = run("proportion-difference", "successes1", 3, "n1", first, "successes2", 3, "n2", second);

        for (var name : List.of("estimate", "se", "lower", "upper", "first", "second")) {
            assertTrue(result.value(name).undefined().en().startsWith("the base (n) is not known"), name);
        }
    }

    /** Cochran (1977), formula 3.8: the variance times (N − n) / (N − 1). */
    @Test
    void aFinitePopulationNarrowsTheInterval() throws AnalysisException {
        var many = proportion("successes", 40, "n", 100);
        var some = proportion("successes", 40, "n", 100, "population", 400);
        assertEquals(Math.sqrt(300 / 399.0), value(some, "se") / value(many, "se"), 1e-12);
        assertTrue(value(some, "lower") > value(many, "lower") && value(some, "upper") < value(many, "upper"));
        var all = proportion("successes", 40, "n", 100, "population", 100);
        assertEquals(0.4, value(all, "lower"));
        assertEquals(0, value(all, "se"));
        assertTrue(all.warnings().getFirst().fr().startsWith("Tous ont été interrogés"));
        assertThrows(AnalysisException.class, () -> proportion("successes", 40, "n", 100, "population", 99));
    }

    @Test
    void withoutABaseThereIsNoInterval() throws AnalysisException {
        var result = proportion("successes", 81);
        for (var name : new String[] {"estimate", "se", "lower", "upper"}) {
            assertNull(result.values().get(name));
            assertTrue(result.undefined().get(name).fr().contains("sans base"));
        }
        assertThrows(AnalysisException.class, () -> proportion("successes", 12, "n", 11));
    }

    @Test
    void aSmallBaseIsSaidAndShownWithFewDecimals() throws AnalysisException {
        var result = proportion("successes", 3, "n", 12);
        assertTrue(result.warnings().getFirst().en().startsWith("12 answers are few"));
        assertEquals(2, result.decimals());
        assertTrue(proportion("successes", 300, "n", 1200).warnings().isEmpty());
    }

    /** Newcombe (1998, differences), table II, method 10, examples a to h. */
    @ParameterizedTest
    @CsvSource({"56, 70, 48, 80, 0.0524, 0.3339", "9, 10, 3, 10, 0.1705, 0.8090", "6, 7, 2, 7, 0.0582, 0.8062",
        "5, 56, 0, 29, -0.0381, 0.1926", "0, 10, 0, 20, -0.1611, 0.2775", "0, 10, 0, 10, -0.2775, 0.2775",
        "10, 10, 0, 20, 0.6791, 1", "10, 10, 0, 10, 0.6075, 1"})
    void differencesOfNewcombe(int first, int n1, int second, int n2, double lower, double upper) throws AnalysisException {
        var result = run("proportion-difference", "successes1", first, "n1", n1, "successes2", second, "n2", n2);
        assertEquals(lower, value(result, "lower"), 0.00005);
        assertEquals(upper, value(result, "upper"), 0.00005);
    }

    @Test
    void aDifferenceNeedsBothBases() throws AnalysisException {
        var result = run("proportion-difference", "successes1", 5, "n1", 10, "successes2", 3);
        assertNull(result.values().get("lower"));
        assertTrue(result.undefined().get("lower").en().contains("the base (n) is not known"));
        assertThrows(AnalysisException.class, () -> run("proportion-difference", "successes1", 5, "n1", 4, "n2", 1));
    }

    /** Fleiss (1981), smokers among four groups of patients: prop.trend.test of R gives χ² = 8.2249, p = 0.004132. */
    @Test
    void trendOfFleiss() throws AnalysisException {
        var result = trend("wave,successes,n\n1,83,86\n2,90,93\n3,129,136\n4,70,82\n");
        assertEquals(8.2249, Math.pow(value(result, "z"), 2), 0.00005);
        assertEquals(0.004132, value(result, "p"), 0.0000005);
        assertTrue(value(result, "estimate") < 0 && value(result, "upper") < 0);
    }

    /** By hand: √(0.8 · 0.2/70 + 0.6 · 0.4/80). */
    @Test
    void aDifferenceHasItsStandardError() throws AnalysisException {
        var result = run("proportion-difference", "successes1", 56, "n1", 70, "successes2", 48, "n2", 80);
        assertEquals(Math.sqrt(0.8 * 0.2 / 70 + 0.6 * 0.4 / 80), value(result, "se"), 1e-12);
    }

    /** By hand for two waves one apart: the slope is the difference, its error that of two shares, z has the share of both. */
    @Test
    void aTrendOfTwoWavesIsTheirDifference() throws AnalysisException {
        var result = trend("wave,successes,n\nspring,38,100\nautumn,57,100\n");
        var error = Math.sqrt((0.38 * 0.62 + 0.57 * 0.43) / 100);
        assertEquals(0.19, value(result, "estimate"), 1e-12);
        assertEquals(error, value(result, "se"), 1e-12);
        assertEquals(0.19 - 1.959963984540054 * error, value(result, "lower"), 1e-9);
        assertEquals(0.19 + 1.959963984540054 * error, value(result, "upper"), 1e-9);
        assertEquals(0.19 / Math.sqrt(0.475 * 0.525 * 2 / 100), value(result, "z"), 1e-12);
        assertEquals(0.38, result.table("waves").number(0, "estimate").doubleValue(), 1e-12);
    }

    /** prop.test of R on the smokers of Fleiss (1981): χ² = 12.6 with 3 degrees of freedom, of which 8.2249 is the trend. */
    @Test
    void whatATrendLeavesIsTheDeparture() throws AnalysisException {
        var result = trend("wave,successes,n\n1,83,86\n2,90,93\n3,129,136\n4,70,82\n");
        assertEquals(12.6 - 8.2249, value(result, "departure"), 0.005);
        assertEquals(Math.exp(-value(result, "departure") / 2), value(result, "departure-p"), 1e-9);
    }

    /** Agresti (2002), section 5.3.5: malformation by alcohol consumption, scores 0, 0.5, 1.5, 4, 7: z² = 6.57, p = 0.010. */
    @Test
    void trendOfAgresti() throws AnalysisException {
        var result = trend("wave;successes;n\n0;48;17114\n0,5;38;14502\n1,5;5;793\n4;1;127\n7;1;38\n");
        assertEquals(6.57, Math.pow(value(result, "z"), 2), 0.005);
        assertEquals(0.0104, value(result, "p"), 0.00005);
        assertEquals(5.5, value(result, "departure"), 0.1);
    }

    @Test
    void aWaveIsDatedByItsName() throws AnalysisException {
        var result = trend("wave,successes,n\n2015,38,100\n2018-07,45,100\n2021,57,100\n");
        assertEquals((0.57 - 0.38) / 6, value(result, "estimate"), 0.001);
        assertTrue(result.warnings().isEmpty());
        var named = trend("wave,successes,n\nspring,38,100\nautumn,57,100\n");
        assertEquals(0.19, value(named, "estimate"), 1e-12);
        assertTrue(named.warnings().getFirst().en().contains("evenly spaced"));
        assertNull(named.values().get("departure"));
    }

    @Test
    void aTrendNeedsTwoWavesOfKnownBase() throws AnalysisException {
        var result = trend("wave,successes,n\n2015,38,100\n2021,57,\n");
        assertNull(result.values().get("estimate"));
        assertTrue(result.warnings().getFirst().en().startsWith("A wave without a known base"));
        assertNull(result.table("waves").number(1, "lower"));
        assertNull(result.table("waves").number(1, "n"));
        assertEquals("3", result.table("waves").rowKey(1));
        assertNull(trend("wave,successes,n\n2015,0,100\n2021,0,100\n").values().get("z"));
        assertThrows(AnalysisException.class, () -> trend("wave,successes,n\n2015,many,100\n"));
        assertThrows(AnalysisException.class, () -> trend("wave,successes\n2015,3\n"));
    }
}
