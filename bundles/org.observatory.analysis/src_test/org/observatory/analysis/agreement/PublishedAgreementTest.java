// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.observatory.analysis.AnalysisException;

/** Each coefficient gives what its literature gives; the source is named at each. */
class PublishedAgreementTest {

    /** The worked values of the reference page: what chance gives is 0, whatever the popular tool says. */
    @Test
    void cohenOfCodersWhoAgreeByChanceIsZero() throws AnalysisException {
        assertEquals(0, Codings.table(new int[] {250, 250}, new int[] {250, 250}).estimate("cohen-kappa"), 1e-12);
        assertEquals(0.608, Codings.table(new int[] {800, 50}, new int[] {50, 100}).estimate("cohen-kappa"), 0.0005);
    }

    /** Cohen (1960), tables 1 and 2. */
    @Test
    void cohenOfCohen() throws AnalysisException {
        var second = Codings.table(new int[] {88, 14, 18}, new int[] {10, 40, 10}, new int[] {2, 6, 12});
        assertEquals(0.492, second.estimate("cohen-kappa"), 0.0005);
        assertEquals(0.70, second.value("cohen-kappa", "observed"), 1e-12);
        assertEquals(0.41, second.value("cohen-kappa", "expected"), 1e-12);
        var first = Codings.table(new int[] {25, 12, 3}, new int[] {13, 2, 15}, new int[] {12, 16, 2});
        assertEquals((0.29 - 0.35) / 0.65, first.estimate("cohen-kappa"), 1e-9);
    }

    /** Agresti (1992): carcinoma ratings of two pathologists, κ = 0.493 with standard error 0.057. */
    @Test
    void cohenOfAgrestiHasItsStandardError() throws AnalysisException {
        var pathologists = Codings.table(new int[] {22, 2, 2, 0}, new int[] {5, 7, 14, 0}, new int[] {0, 2, 36, 0},
                new int[] {0, 1, 17, 10});
        assertEquals(0.493, pathologists.estimate("cohen-kappa"), 0.0005);
        assertEquals(0.057, pathologists.value("cohen-kappa", "se"), 0.0005);
    }

    /** Artstein and Poesio (2008), tables 1 and 5. */
    @Test
    void twoCodersOfArtsteinAndPoesio() throws AnalysisException {
        var dialogue = Codings.table(new int[] {20, 10}, new int[] {20, 50});
        assertEquals(0.7, dialogue.estimate("percent-agreement"), 1e-12);
        assertEquals(0.7, dialogue.estimate("holsti"), 1e-12);
        assertEquals(0.4, dialogue.estimate("brennan-prediger"), 1e-12);
        assertEquals(0.341, dialogue.estimate("scott-pi"), 0.0005);
        assertEquals(0.348, dialogue.estimate("cohen-kappa"), 0.0005);
        var three = Codings.by("A", "B").units(46, "STAT", "STAT").units(6, "IReq", "STAT").units(32, "IReq", "IReq")
                .units(6, "IReq", "Chck").units(10, "Chck", "Chck");
        assertEquals(0.88, three.estimate("percent-agreement"), 1e-12);
        assertEquals(0.82, three.estimate("brennan-prediger"), 0.0005);
        assertEquals(0.7995, three.estimate("scott-pi"), 0.0001);
        assertEquals(0.8013, three.estimate("cohen-kappa"), 0.0001);
        assertEquals(0.800, three.estimate("krippendorff-alpha"), 0.001);
    }

    /** Krippendorff (1995), p. 57: the codings of examples A and C as units; π is 0.314 in both, κ 0.385 and 0.314. */
    @Test
    void twoCodersOfKrippendorff1995() throws AnalysisException {
        var a = Codings.by("Bertha", "Bill").units(10, "0", "0").units(8, "1", "0").units(6, "1", "1");
        assertEquals(0.314, a.estimate("scott-pi"), 0.0005);
        assertEquals(0.385, a.estimate("cohen-kappa"), 0.0005);
        var c = Codings.by("Gerret", "Gill").units(6, "0", "0").units(4, "0", "1").units(4, "1", "0").units(10, "1", "1");
        assertEquals(0.314, c.estimate("cohen-kappa"), 0.0005);
        assertEquals(0.314, c.estimate("scott-pi"), 0.0005);
    }

    /** Brennan and Prediger (1981), tables 1 and 2. */
    @Test
    void brennanAndPredigerOfThemselves() throws AnalysisException {
        var first = Codings.table(new int[] {50, 0, 0}, new int[] {10, 10, 10}, new int[] {20, 0, 0});
        assertEquals(0.40, first.estimate("brennan-prediger"), 1e-9);
        assertEquals(0.27, first.estimate("cohen-kappa"), 0.005);
        var second = Codings.table(new int[] {50, 0, 10}, new int[] {0, 10, 10}, new int[] {10, 10, 0});
        assertEquals(0.40, second.estimate("brennan-prediger"), 1e-9);
        assertEquals(0.29, second.estimate("cohen-kappa"), 0.005);
    }

    /** Zwick (1988), cases 1 to 3 of table 1. */
    @Test
    void threeCoefficientsOfZwick() throws AnalysisException {
        var equal = Codings.table(new int[] {20, 0, 0, 5}, new int[] {0, 10, 15, 0}, new int[] {0, 15, 10, 0}, new int[] {5, 0, 0, 20});
        var same = Codings.table(new int[] {20, 10, 10, 0}, new int[] {10, 10, 0, 0}, new int[] {10, 0, 10, 0}, new int[] {0, 0, 0, 20});
        var unlike = Codings.table(new int[] {20, 5, 5, 10}, new int[] {0, 10, 5, 5}, new int[] {0, 5, 10, 5}, new int[] {0, 0, 0, 20});
        var expected = new double[][] {{0.467, 0.467, 0.467}, {0.467, 0.444, 0.444}, {0.467, 0.460, 0.474}};
        var cases = new Codings[] {equal, same, unlike};
        for (var i = 0; i < cases.length; i++) {
            assertEquals(expected[i][0], cases[i].estimate("brennan-prediger"), 0.0005);
            assertEquals(expected[i][1], cases[i].estimate("scott-pi"), 0.0006);
            assertEquals(expected[i][2], cases[i].estimate("cohen-kappa"), 0.0005);
        }
    }

    /** Ratings by 91 couples (Hout, Duncan and Sobel 1987): SexualFun of the R package vcd, κ and weighted κ as Kappa() prints them. */
    @ParameterizedTest
    @CsvSource({"none, 0.1293, 0.06860", "linear, 0.2374, 0.07832", "quadratic, 0.3320, 0.09730"})
    void weightedKappaOfAgresti(String weights, double kappa, double error) throws AnalysisException {
        var couples = Codings.table(new int[] {7, 7, 2, 3}, new int[] {2, 8, 3, 7}, new int[] {1, 5, 4, 9}, new int[] {2, 8, 9, 14})
                .with("weights", weights);
        assertEquals(kappa, couples.estimate("cohen-kappa"), 0.00005);
        assertEquals(error, couples.value("cohen-kappa", "se"), 0.00005);
    }

    /** Fleiss (1971): 0.430, from 0.5556 observed and 0.2201 expected; he computes the latter from rounded shares. */
    @Test
    void fleissOfFleiss() throws AnalysisException {
        assertEquals(0.430, Codings.fleiss().estimate("fleiss-kappa"), 0.0005);
        assertEquals(0.5556, Codings.fleiss().value("fleiss-kappa", "observed"), 0.00005);
        assertEquals(0.2201, Codings.fleiss().value("fleiss-kappa", "expected"), 0.0003);
    }

    /** Randolph (2005), p. 17: three raters, one prevalent category. */
    @Test
    void fleissOfRandolph() throws AnalysisException {
        var even = Codings.by("A", "B", "C").unit("Y", "Y", "Y").unit("Y", "Y", "N").unit("N", "N", "Y").unit("N", "N", "N");
        assertEquals(0.33, even.estimate("fleiss-kappa"), 0.005);
        var prevalent = Codings.by("A", "B", "C").units(2, "Y", "Y", "Y").units(2, "Y", "Y", "N");
        assertEquals(-0.2, prevalent.estimate("fleiss-kappa"), 1e-9);
        assertEquals(0.33, prevalent.estimate("brennan-prediger"), 0.005);
    }

    /** The R package irrCAC of Gwet (2014) on its data of six raters, with standard errors and intervals. */
    @ParameterizedTest
    @CsvSource({"gwet-ac, 0.4448007, 0.08418757, 0.264, 0.625", "fleiss-kappa, 0.4139265, 0.08119291, 0.24, 0.588",
        "brennan-prediger, 0.4388889, 0.08312142, 0.261, 0.617"})
    void sixRatersOfGwet(String analysis, double estimate, double error, double lower, double upper) throws AnalysisException {
        var raters = Codings.fifteen().with("interval", "standard");
        assertEquals(estimate, raters.estimate(analysis), 5e-8);
        assertEquals(error, raters.value(analysis, "se"), 5e-8);
        assertEquals(lower, raters.value(analysis, "lower"), 0.0006);
        assertEquals(upper, raters.value(analysis, "upper"), 0.0006);
    }

    /** irrCAC on cac.raw4raters, which is Krippendorff's data C: values are missing. */
    @ParameterizedTest
    @CsvSource({"gwet-ac, 0.77544, 0.14295, 0.461",
        "fleiss-kappa, 0.76117, 0.15302, 0.424", "krippendorff-alpha, 0.74342, 0.14548, 0.423",
        "brennan-prediger, 0.77273, 0.14472, 0.454"})
    void fourRatersOfGwet(String analysis, double estimate, double error, double lower) throws AnalysisException {
        var raters = Codings.krippendorffC().with("interval", "standard");
        assertEquals(estimate, raters.estimate(analysis), 5e-6);
        assertEquals(error, raters.value(analysis, "se"), 5e-6);
        assertEquals(lower, raters.value(analysis, "lower"), analysis.startsWith("k") ? 0.005 : 0.0005);
        assertEquals(1, raters.value(analysis, "upper"));
    }

    /**
     * The mean of eleven units, of which eight are 1, two ½ and one 0, with the error of a mean. irrCAC, which counts the
     * unit with one value as if it had disagreed when it comes to the error, gives 0.12561.
     */
    @Test
    void percentAgreementIsAMeanOverUnits() throws AnalysisException {
        assertEquals(9 / 11.0, Codings.krippendorffC().estimate("percent-agreement"), 1e-12);
        var variance = (8 * Math.pow(2 / 11.0, 2) + 2 * Math.pow(9 / 11.0 - 0.5, 2) + Math.pow(9 / 11.0, 2)) / 10;
        assertEquals(Math.sqrt(variance / 11), Codings.krippendorffC().value("percent-agreement", "se"), 1e-12);
    }

    /** irrCAC on cont3x3abstractors: two raters. Its functions for tables divide the variance by n, those for units by n − 1, as here. */
    @ParameterizedTest
    @CsvSource({"cohen-kappa, 0.7964094, 0.05891072", "scott-pi, 0.7962397, 0.05905473", "gwet-ac, 0.8493305, 0.04321747",
        "brennan-prediger, 0.835, 0.04693346", "percent-agreement, 0.89, 0.03128898", "krippendorff-alpha, 0.7972585, 0.05905473"})
    void twoRatersOfGwet(String analysis, double estimate, double error) throws AnalysisException {
        var raters = Codings.abstractors().with("interval", "standard");
        assertEquals(estimate, raters.estimate(analysis), 5e-8);
        assertEquals(error, raters.value(analysis, "se") * (analysis.startsWith("cohen") ? 1 : Math.sqrt(0.99)), 5e-5);
    }

    /** irrCAC 1.4, gwet.ac1.raw with quadratic weights, on Cohen's two tables and two scales of four and five points. */
    @Test
    void quadraticWeightsOfGwet() throws AnalysisException {
        var first = Codings.table(new int[] {25, 12, 3}, new int[] {13, 2, 15}, new int[] {12, 16, 2});
        var second = Codings.table(new int[] {88, 14, 18}, new int[] {10, 40, 10}, new int[] {2, 6, 12});
        var four = Codings.table(new int[] {20, 5, 1, 0}, new int[] {4, 15, 6, 1}, new int[] {0, 5, 18, 4}, new int[] {0, 1, 3, 12});
        var five = Codings.table(new int[] {15, 4, 1, 0, 0}, new int[] {3, 12, 4, 1, 0}, new int[] {1, 3, 14, 3, 1},
                new int[] {0, 1, 3, 10, 2}, new int[] {0, 0, 1, 2, 8});
        var plain = new double[] {-0.04797, 0.57597, 0.58046, 0.57997};
        var weighted = new double[] {0.1831, 0.63855, 0.84028, 0.87005};
        var tables = new Codings[] {first, second, four, five};
        for (var i = 0; i < tables.length; i++) {
            assertEquals(plain[i], tables[i].estimate("gwet-ac"), 5e-6);
            assertEquals(weighted[i], tables[i].with("weights", "quadratic").estimate("gwet-ac"), 5e-6);
        }
    }

    /** Gwet (2014), chapter 3: ordinal weights of four categories, 1 − C(|k − l| + 1, 2) / C(4, 2): 5/6, 1/2, 0. */
    @Test
    void ordinalWeightsOfGwet() {
        var weights = Weights.byRank(4);
        assertEquals(1, weights.of(2, 2));
        assertEquals(5 / 6.0, weights.of(0, 1), 1e-12);
        assertEquals(0.5, weights.of(3, 1), 1e-12);
        assertEquals(0, weights.of(0, 3), 1e-12);
    }

    /** The manual of ATLAS.ti 22, Methods for Testing Inter-Coder Agreement: ten segments, six alike; by chance 0.56, so that little is left. */
    @Test
    void twoCodersOfAtlasTi() throws AnalysisException {
        var coders = Codings.by("1", "2").rows("1,0", "1,1", "0,1", "0,0", "0,0", "0,1", "0,0", "0,1", "0,0", "0,0");
        assertEquals(0.6, coders.estimate("percent-agreement"), 1e-12);
        assertEquals(0.6, coders.estimate("holsti"), 1e-12);
        assertEquals(0.56, coders.value("scott-pi", "expected"), 0.03);
        assertEquals(0.095, coders.estimate("krippendorff-alpha"), 0.0005);
    }

    /** irrCAC 1.0, vignette “Weighted Chance-corrected Agreement Coefficients”: cont3x3abstractors with quadratic weights. */
    @ParameterizedTest
    @CsvSource({"cohen-kappa, 0.8921569, 0.03535151", "gwet-ac, 0.9402369, 0.01792019"})
    void quadraticWeightsOfTwoRatersOfGwet(String analysis, double estimate, double error) throws AnalysisException {
        var raters = Codings.abstractors().with("interval", "standard").with("weights", "quadratic");
        assertEquals(estimate, raters.estimate(analysis), 5e-8);
        assertEquals(error, raters.value(analysis, "se") * (analysis.startsWith("cohen") ? 1 : Math.sqrt(0.99)), 5e-8);
    }

    /**
     * The same vignette on cac.raw4raters: AC₂, and α of differences. Where values are missing irrCAC adds a correction for small samples to
     * the error of α that belongs to its estimate only; it shows in the fourth digit.
     */
    @Test
    void quadraticWeightsOfFourRatersOfGwet() throws AnalysisException {
        var raters = Codings.krippendorffC().with("interval", "standard").with("weights", "quadratic");
        assertEquals(0.914, raters.estimate("gwet-ac"), 0.0005);
        assertEquals(0.10396, raters.value("gwet-ac", "se"), 5e-6);
        assertEquals(0.685, raters.value("gwet-ac", "lower"), 0.0006);
        assertEquals(0.7137044, raters.value("gwet-ac", "expected"), 5e-8);
        var interval = Codings.krippendorffC().with("interval", "standard").with("level", "interval");
        assertEquals(0.84911, interval.estimate("krippendorff-alpha"), 5e-6);
        assertEquals(0.12913, interval.value("krippendorff-alpha", "se"), 0.0001);
        assertEquals(0.561, interval.value("krippendorff-alpha", "lower"), 0.001);
    }

    /** Both vignettes of irrCAC 1.0 on distrib.6raters: how many raters chose each category. */
    @Test
    void distributionsOfSixRatersOfGwet() throws AnalysisException {
        var named = Codings.fifteen().with("interval", "standard");
        assertEquals(0.4204384, named.estimate("krippendorff-alpha"), 5e-8);
        assertEquals(0.5511111, named.estimate("percent-agreement"), 5e-8);
        assertEquals(0.259511, Codings.fifteenNumbered().with("level", "interval").estimate("krippendorff-alpha"), 5e-7);
        var weighted = Codings.fifteenNumbered().with("interval", "standard").with("weights", "quadratic");
        assertEquals(0.4837438, weighted.estimate("gwet-ac"), 5e-8);
        assertEquals(0.1058227, weighted.value("gwet-ac", "se"), 5e-8);
        assertEquals(0.257, weighted.value("gwet-ac", "lower"), 0.0006);
        assertEquals(0.711, weighted.value("gwet-ac", "upper"), 0.0006);
    }

    /** irrCAC 1.0, the same vignette: the weights of three categories. */
    @Test
    void theWeightsOfThreeCategoriesOfGwet() {
        var scores = new double[] {1, 2, 3};
        assertEquals(0.5, Weights.byDistance(scores, false).of(0, 1), 1e-12);
        assertEquals(0, Weights.byDistance(scores, false).of(2, 0), 1e-12);
        assertEquals(0.75, Weights.byDistance(scores, true).of(2, 1), 1e-12);
        assertEquals(0.6666667, Weights.byRank(3).of(1, 2), 5e-8);
    }

    /** Krippendorff (2011), section C. */
    @ParameterizedTest
    @CsvSource({"nominal, 0.743", "ordinal, 0.815", "interval, 0.849", "ratio, 0.797"})
    void alphaOfKrippendorffC(String level, double alpha) throws AnalysisException {
        assertEquals(alpha, Codings.krippendorffC().with("level", level).estimate("krippendorff-alpha"), 0.0006);
    }

    /** Krippendorff (2011), sections A and B: two observers, two and five categories. */
    @Test
    void alphaOfKrippendorffAAndB() throws AnalysisException {
        var a = Codings.by("Meg", "Owen").rows("0,1", "1,1", "0,1", "0,0", "0,0", "0,1", "0,0", "0,0", "1,0", "0,0");
        assertEquals(0.095, a.estimate("krippendorff-alpha"), 0.0005);
        assertEquals(0.4, a.value("krippendorff-alpha", "observed-disagreement"), 1e-12);
        assertEquals(0.442, a.value("krippendorff-alpha", "expected-disagreement"), 0.0005);
        var b = Codings.by("Ben", "Gerry").rows("a,b", "a,a", "b,b", "b,b", "d,b", "c,c", "c,c", "c,c", "e,e", "d,d", "d,d", "a,d");
        assertEquals(0.692, b.estimate("krippendorff-alpha"), 0.0005);
    }

    /** Krippendorff (2018), p. 310: two observers, four categories, 0.759. */
    @Test
    void alphaOfFourCategories() throws AnalysisException {
        var codings = Codings.by("1", "2").rows("a,a", "a,c", "c,c", "c,c", "c,c", "c,c", "c,b", "b,b", "b,b", "b,b", "b,b", "d,d");
        assertEquals(0.759, codings.estimate("krippendorff-alpha"), 0.0005);
    }

    /** Krippendorff (2018), p. 306: three observers, two values, 0.234. */
    @Test
    void alphaOfThreeObservers() throws AnalysisException {
        var three = Codings.by("A", "B", "C").rows("0,0,0", "1,1,1", "0,0,1", "1,1,0", "1,0,0", "0,0,1", "0,0,0", "0,0,0", "1,1,1",
                "1,1,0", "1,0,0", "1,1,0");
        assertEquals(0.2343, three.estimate("krippendorff-alpha"), 0.0005);
    }

    /** Hayes and Krippendorff (2007): ordinal 0.7598; nominal 0.4765 by the R package icr. */
    @Test
    void alphaOfHayesAndKrippendorff() throws AnalysisException {
        assertEquals(0.7598, Codings.hayes().with("level", "ordinal").estimate("krippendorff-alpha"), 0.00005);
        assertEquals(0.4765, Codings.hayes().estimate("krippendorff-alpha"), 0.00005);
    }

    /**
     * The two bootstraps of the R package icr differ as much on data C: (0.562, 0.85) by Krippendorff's algorithm,
     * (0.417, 1) over units. On the data of Hayes and Krippendorff the reference page gives 0.715–0.813 and 0.63–0.84.
     */
    @Test
    void theTwoIntervalsOfAlphaDifferAsPublished() throws AnalysisException {
        assertInterval(0.417, 1, 0.03, Codings.krippendorffC().with("samples", "20000"));
        assertInterval(0.562, 0.85, 0.03, Codings.krippendorffC().with("samples", "20000").with("interval", "krippendorff"));
        assertInterval(0.63, 0.84, 0.015, Codings.hayes().with("level", "ordinal").with("samples", "5000"));
        assertInterval(0.715, 0.813, 0.015, Codings.hayes().with("level", "ordinal").with("samples", "5000")
                .with("interval", "krippendorff"));
    }

    private static void assertInterval(double lower, double upper, double within, Codings codings) throws AnalysisException {
        var result = codings.result("krippendorff-alpha");
        assertEquals(lower, result.value("lower").asDouble(), within);
        assertEquals(upper, result.value("upper").asDouble(), within);
    }
}
