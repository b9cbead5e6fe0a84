// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.observatory.analysis.Analysis;
import org.observatory.analysis.AnalysisException;

/** What is not defined says why; it is never a number that looks like one. */
class DegenerateAgreementTest {

    static Stream<String> all() {
        return AgreementAnalyses.all().stream().filter(AgreementAnalysis.class::isInstance).map(Analysis::id);
    }

    static Stream<String> corrected() {
        return all().filter(id -> !List.of("percent-agreement", "holsti").contains(id));
    }

    @ParameterizedTest
    @MethodSource("all")
    void oneCoderAgreesWithNobody(String analysis) throws AnalysisException {
        var result = Codings.by("A").unit("yes").unit("no").result(analysis);
        assertNull(result.values().get("estimate"));
        assertTrue(result.undefined().get("estimate").fr().contains("un codeur"));
        for (var name : List.of("se", "lower", "upper")) {
            assertNotNull(result.undefined().get(name), name);
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void noValuesAndNoRowsAreSaid(String analysis) throws AnalysisException {
        assertTrue(Codings.by("A", "B").unit("", "").unit("", "").undefined(analysis).contains("not a single value"));
        assertTrue(Codings.by("A", "B").undefined(analysis).contains("not a single value"));
        assertTrue(Codings.by("A", "B").unit("yes", "").unit("", "no").undefined(analysis).contains("no unit was coded by two"));
    }

    @ParameterizedTest
    @MethodSource("corrected")
    void perfectAgreementOnOneCategoryIsNotDefined(String analysis) throws AnalysisException {
        for (var categories : List.of("", "yes;no")) {
            var same = Codings.by("A", "B", "C").units(40, "yes", "yes", "yes").with("categories", categories);
            assertEquals("all values are the same category “yes”: where nothing varies, agreement cannot be told from chance",
                    same.undefined(analysis));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"percent-agreement", "holsti"})
    void whatIsNotCorrectedForChanceIsOneWithAWarning(String analysis) throws AnalysisException {
        var result = Codings.by("A", "B").units(40, "yes", "yes").result(analysis);
        assertEquals(BigDecimal.ONE, result.values().get("estimate"));
        assertTrue(result.warnings().stream().anyMatch(warning -> warning.en().startsWith("This agreement shows little")));
    }

    @ParameterizedTest
    @MethodSource("all")
    void oneUnitHasNoInterval(String analysis) throws AnalysisException {
        var result = Codings.by("A", "B").unit("yes", "no").result(analysis);
        assertNotNull(result.values().get("estimate"), analysis);
        assertNull(result.values().get("lower"));
        assertEquals("a single unit tells nothing of how the coefficient varies", result.undefined().get("se").en());
    }

    @Test
    void alphaOfOneUnitOfTwoValuesIsZero() throws AnalysisException {
        assertEquals(0, Codings.by("A", "B").unit("yes", "no").estimate("krippendorff-alpha"), 1e-12);
        assertEquals(-1, Codings.by("A", "B").unit("yes", "no").estimate("scott-pi"), 1e-12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"interval", "ratio"})
    void textAtALevelOfNumbersIsNamedWithItsPlace(String level) throws AnalysisException {
        var codings = Codings.by("A", "B").unit("1", "2").unit("2", "often").unit("1,5", "2").with("level", level);
        assertEquals("this level takes numbers, and “often” in row 3 of B is none",
                Codings.by("A", "B").unit("1", "2").unit("2", "often").with("level", level).undefined("krippendorff-alpha"));
        assertThrows(AnalysisException.class, () -> codings.result("krippendorff-alpha"));
    }

    @Test
    void ranksNeedAnOrder() throws AnalysisException {
        var codings = Codings.by("A", "B").units(3, "low", "low").units(2, "low", "middle").units(4, "high", "high").with("level", "ordinal");
        assertTrue(codings.undefined("krippendorff-alpha").contains("no order of the categories is given"));
        var given = codings.with("categories", "low; middle; high").estimate("krippendorff-alpha");
        var numbers = Codings.by("A", "B").units(3, "1", "1").units(2, "1", "2").units(4, "3", "3").with("level", "ordinal");
        assertEquals(numbers.estimate("krippendorff-alpha"), given, 1e-12);
        assertThrows(AnalysisException.class, () -> codings.with("categories", "low;high").result("krippendorff-alpha"));
    }

    /** Nothing and five differ wholly, (5 − 0)² ⁄ (5 + 0)² = 1, as two categories do. */
    @Test
    void aRatioHasAZero() throws AnalysisException {
        var codings = Codings.by("A", "B").unit("0", "0").unit("5", "5").unit("0", "5").unit("5", "5");
        assertEquals(codings.estimate("krippendorff-alpha"), codings.with("level", "ratio").estimate("krippendorff-alpha"), 1e-12);
    }

    @Test
    void aRatioIsNotTakenOfNegativeValues() throws AnalysisException {
        var codings = Codings.by("A", "B").unit("-1", "2").unit("1", "2").with("level", "ratio");
        assertTrue(codings.undefined("krippendorff-alpha").contains("not below zero"));
    }

    @Test
    void theSameNumberIsOneCategoryHoweverWritten() throws AnalysisException {
        var codings = Codings.by("A", "B").units(3, "1", "1.0").units(3, "2", "2.00").with("level", "interval");
        assertEquals(1, codings.estimate("krippendorff-alpha"), 1e-12);
        assertEquals(2, codings.value("krippendorff-alpha", "categories"));
    }

    @Test
    void unequalColumnsAreFilledWithMissingValuesAndSaid() throws AnalysisException {
        var result = Codings.by("A", "B").units(20, "yes", "yes").units(19, "no", "no").unit("yes").result("krippendorff-alpha");
        assertEquals(1, result.value("estimate").asDouble(), 1e-12);
        assertTrue(result.warnings().getFirst().en().contains("Row 41 has fewer cells"), result.warnings().toString());
    }

    @Test
    void anotherSignForMissingIsRead() throws AnalysisException {
        var codings = Codings.by("A", "B").units(9, "yes", "yes").units(9, "no", "no").unit("NA", "yes").with("missing", "NA;.");
        assertEquals(1, codings.estimate("krippendorff-alpha"), 1e-12);
        assertEquals(2, codings.value("krippendorff-alpha", "categories"));
    }

    @Test
    void countsDoNotTellCodersApart() throws AnalysisException {
        assertThrows(AnalysisException.class, () -> Codings.counts("yes,no", "2,0").result("cohen-kappa"));
        assertThrows(AnalysisException.class, () -> Codings.counts("yes,no", "2,-1").result("fleiss-kappa"));
        assertThrows(AnalysisException.class, () -> Codings.counts("yes,no", "2,some").result("fleiss-kappa"));
    }

    @Test
    void anUnknownColumnIsNamed() {
        var refused = assertThrows(AnalysisException.class,
                () -> Codings.by("A", "B").unit("1", "1").with("coders", "A;C").result("cohen-kappa"));
        assertEquals("There is no column \"C\"; there are A, B.", refused.getMessage());
    }

    @Test
    void fewUnitsAreSaid() throws AnalysisException {
        assertTrue(Codings.krippendorffC().result("krippendorff-alpha").warnings().stream()
                .anyMatch(warning -> warning.fr().startsWith("11 unités, c’est peu")));
        assertTrue(Codings.abstractors().result("krippendorff-alpha").warnings().isEmpty());
    }

    @Test
    void thereMayBeManyCategories() throws AnalysisException {
        var codings = Codings.by("A", "B", "C");
        for (var unit = 0; unit < 20_000; unit++) {
            codings.unit(String.valueOf(unit % 5003), String.valueOf((unit + unit % 3) % 5003), "");
        }
        assertTrue(codings.with("level", "interval").with("samples", "100").estimate("krippendorff-alpha") > 0.9);
    }
}
