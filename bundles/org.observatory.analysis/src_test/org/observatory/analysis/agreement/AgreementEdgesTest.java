// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.observatory.analysis.Analyses;
import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Csv;
import org.observatory.analysis.Progress;
import org.observatory.analysis.Result;

/** Where values are missing, categories rare and numbers large: what `./workbench bench mutations` found untested. */
class AgreementEdgesTest {

    private static final String[] COMPLETE = {"1,1", "1,2", "2,2", "3,3", "3,2", "1,1", "2,3", "3,3", "2,2", "1,3"};

    private static Codings complete() {
        return Codings.by("A", "B").rows(COMPLETE);
    }

    private static Codings withHoles() {
        return complete().rows("1,", ",3", ",", "2,", ",1");
    }

    /** Units that one of two coders left out tell nothing of either. */
    @ParameterizedTest
    @CsvSource({"cohen-kappa, none", "cohen-kappa, linear", "cohen-kappa, quadratic", "scott-pi, none"})
    void twoCodersAreComparedOnTheUnitsOfBoth(String analysis, String weights) throws AnalysisException {
        var all = withHoles().with("interval", "standard");
        var both = complete().with("interval", "standard");
        if (analysis.equals("cohen-kappa")) {
            all.with("weights", weights);
            both.with("weights", weights);
        }
        assertEquals(both.estimate(analysis), all.estimate(analysis), 1e-12);
        assertEquals(both.value(analysis, "se"), all.value(analysis, "se"), 1e-12);
        assertEquals(both.value(analysis, "observed"), all.value(analysis, "observed"), 1e-12);
        assertEquals(both.value(analysis, "expected"), all.value(analysis, "expected"), 1e-12);
    }

    @Test
    void pairsOfCodersWithoutACommonUnitAreLeftOut() throws AnalysisException {
        var three = Codings.by("A", "B", "C").rows("1,1,", "1,2,", "2,2,", ",2,2", ",1,1", ",1,2", ",2,2");
        var pairs = new double[] {three.with("coders", "A;B").estimate("cohen-kappa"), three.with("coders", "B;C").estimate("cohen-kappa")};
        assertEquals((pairs[0] + pairs[1]) / 2, three.with("coders", "").estimate("cohen-kappa"), 1e-12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"observed", "expected"})
    void whatIsObservedAndExpectedIsTheMeanOverPairsToo(String name) throws AnalysisException {
        var three = Codings.by("A", "B", "C").rows("1,1,2", "1,2,2", "2,2,2", "3,2,3", "1,1,1", "2,1,2", "3,3,3");
        var mean = 0.0;
        for (var pair : List.of("A;B", "A;C", "B;C")) {
            mean += three.with("coders", pair).value("cohen-kappa", name) / 3;
        }
        assertEquals(mean, three.with("coders", "").value("cohen-kappa", name), 1e-12);
    }

    /** α takes differences only: far from zero they are the same. */
    @Test
    void onlyDifferencesCountHoweverLargeTheNumbers() throws AnalysisException {
        var near = Codings.by("A", "B").rows(COMPLETE).with("level", "interval");
        var far = Codings.by("A", "B").with("level", "interval");
        for (var row : COMPLETE) {
            far.rows(row.replaceAll("(\\d)", "100000000000000$1"));
        }
        assertEquals(near.estimate("krippendorff-alpha"), far.estimate("krippendorff-alpha"), 1e-12);
    }

    /** Of one category against all others: as if all others were one, with the units that have two values. */
    @Test
    void aCategoryAgainstAllOthersIsAlphaOfTwo() throws AnalysisException {
        var table = Codings.krippendorffC().result("krippendorff-alpha").table("categories");
        var two = Codings.by("A", "B", "C", "D");
        for (var row : List.of("n,n,,n", "n,n,y,n", "y,y,y,y", "y,y,y,y", "n,n,n,n", "n,n,y,n", "n,n,n,n", "n,n,n,n", "n,n,n,n", ",n,n,n", ",,n,n",
                ",,y,")) {
            two.rows(row);
        }
        assertEquals("3", table.rowKey(2));
        assertEquals(two.estimate("krippendorff-alpha"), table.number(2, "estimate").doubleValue(), 1e-12);
        assertEquals(two.estimate("percent-agreement"), table.number(2, "percent-agreement").doubleValue(), 1e-12);
    }

    /** A sample of units with one category has no coefficient, whatever the formula says of chance. */
    @ParameterizedTest
    @ValueSource(strings = {"brennan-prediger", "gwet-ac", "fleiss-kappa", "krippendorff-alpha"})
    void samplesOfOneCategoryAreLeftOutAndSaid(String analysis) throws AnalysisException {
        var result = Codings.by("A", "B").units(19, "yes", "yes").unit("no", "no").with("interval", "bootstrap").result(analysis);
        var left = result.warnings().stream().map(warning -> warning.en()).filter(warning -> warning.contains("of the samples have one category"))
                .findFirst().orElseThrow();
        assertEquals(1000 * Math.pow(0.95, 20), Integer.parseInt(left.replaceAll("\\D.*", "")), 60);
    }

    @Test
    void thePartsOfAlphaGiveAlpha() {
        var alpha = new Alpha(new int[][] {{0, 0}, {0, 1}, {1, 1}}, 2, Alpha.Level.NOMINAL, null);
        var times = new int[] {5, 2, 4};
        assertEquals(alpha.of(times), alpha.parts(times).coefficient(), 1e-12);
        assertEquals(1 - alpha.disagreements(times)[0], alpha.parts(times).observed(), 1e-12);
    }

    /** Where chance agrees on all but a rounding error there is no coefficient. */
    @Test
    void chanceThatIsCertainLeavesNothing() {
        assertTrue(Double.isNaN(new Parts(1, Math.nextDown(1.0)).coefficient()));
        assertEquals(0.5, new Parts(0.75, 0.5).coefficient(), 1e-12);
    }

    private static Result passages(String... rows) throws AnalysisException {
        return new Analyses(List.of(new UnitizedAlpha())).run("unitized-alpha", Csv.read("p.csv", "document,length,coder,code,start,end\n"
                + String.join("\n", rows)), Map.of("interval", "none"), Progress.none());
    }

    /** By hand: of three coders two end at 4 and one at 6; (2² + 2²) for each order, by m(m − 1)L². */
    @Test
    void threeCodersDisagreeInSixOrders() throws AnalysisException {
        assertEquals(2 * (4 + 4) / 600.0, passages("d,10,A,c,0,4", "d,10,B,c,0,4", "d,10,C,c,0,6").value("observed-disagreement").asDouble(), 1e-12);
    }

    @Test
    void severalDocumentsThatAreMarkedAsAWholeVaryInNothing() throws AnalysisException {
        var result = passages(Stream.of("d", "e").flatMap(document -> Stream.of("A", "B").map(coder -> document + ",10," + coder + ",c,0,10"))
                .toArray(String[]::new));
        assertTrue(result.undefined().get("estimate").en().contains("same category"), result.undefined().get("estimate").en());
    }
}
