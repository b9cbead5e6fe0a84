// SPDX-License-Identifier: EPL-2.0
package org.observatory.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;

import org.dkpro.statistics.agreement.IAgreementMeasure;
import org.dkpro.statistics.agreement.coding.BennettSAgreement;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.CohenKappaAgreement;
import org.dkpro.statistics.agreement.coding.FleissKappaAgreement;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.coding.PercentageAgreement;
import org.dkpro.statistics.agreement.coding.RandolphKappaAgreement;
import org.dkpro.statistics.agreement.coding.ScottPiAgreement;
import org.dkpro.statistics.agreement.coding.WeightedKappaAgreement;
import org.dkpro.statistics.agreement.distance.IDistanceFunction;
import org.dkpro.statistics.agreement.distance.IntervalDistanceFunction;
import org.dkpro.statistics.agreement.distance.NominalDistanceFunction;
import org.dkpro.statistics.agreement.distance.OrdinalDistanceFunction;
import org.dkpro.statistics.agreement.distance.RatioDistanceFunction;
import org.dkpro.statistics.agreement.unitizing.KrippendorffAlphaUnitizingAgreement;
import org.dkpro.statistics.agreement.unitizing.UnitizingAnnotationStudy;
import org.junit.jupiter.api.Test;
import org.observatory.analysis.Analyses;
import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Csv;
import org.observatory.analysis.Progress;
import org.observatory.analysis.agreement.AgreementAnalyses;

/** Our coefficients are those of dkpro-statistics 2.2.0 on random codings, where that library is right; where it is not, the test says how. */
class DkproTest {

    private static final double EQUAL = 1e-10;

    private static void same(String analysis, int coders, Function<CodingAnnotationStudy, IAgreementMeasure> peer) throws AnalysisException {
        for (var seed = 0; seed < 100; seed++) {
            var codings = Coders.random(seed, coders, 0);
            assertEquals(peer.apply(codings.peer()).calculateAgreement(), codings.estimate(analysis), EQUAL, analysis + ", seed " + seed);
        }
    }

    @Test
    void twoCoders() throws AnalysisException {
        same("percent-agreement", 2, PercentageAgreement::new);
        same("holsti", 2, PercentageAgreement::new);
        same("cohen-kappa", 2, CohenKappaAgreement::new);
        same("scott-pi", 2, ScottPiAgreement::new);
        same("brennan-prediger", 2, BennettSAgreement::new);
    }

    @Test
    void severalCoders() throws AnalysisException {
        same("percent-agreement", 4, PercentageAgreement::new);
        same("fleiss-kappa", 4, FleissKappaAgreement::new);
        same("brennan-prediger", 4, RandolphKappaAgreement::new);
    }

    @Test
    void alphaAtEachLevelWithMissingValues() throws AnalysisException {
        var levels = Map.<String, IDistanceFunction>of("nominal", new NominalDistanceFunction(), "ordinal", new OrdinalDistanceFunction(),
                "interval", new IntervalDistanceFunction(), "ratio", new RatioDistanceFunction());
        for (var level : levels.entrySet()) {
            for (var seed = 0; seed < 100; seed++) {
                var codings = Coders.random(seed, 3, 0.2).with("level", level.getKey());
                assertEquals(new KrippendorffAlphaAgreement(codings.peer(), level.getValue()).calculateAgreement(),
                        codings.estimate("krippendorff-alpha"), EQUAL, level.getKey() + ", seed " + seed);
            }
        }
    }

    @Test
    void weightedKappa() throws AnalysisException {
        for (var seed = 0; seed < 100; seed++) {
            var codings = Coders.random(seed, 2, 0).andBothEnds().with("weights", "quadratic");
            assertEquals(new WeightedKappaAgreement(codings.peer(), new IntervalDistanceFunction()).calculateAgreement(),
                    codings.estimate("cohen-kappa"), EQUAL, "seed " + seed);
        }
    }

    /**
     * Where no unit has both the least and the greatest category, the library divides the observed disagreement by another greatest
     * distance than the expected one. By hand: of ten units nine agree, one differs by 1: 0.1 observed; expected are
     * Σ p(k) q(l) (k − l)² = 1.34 with the shares 4, 3, 3 and 4, 2, 4 of ten.
     */
    @Test
    void weightedKappaOfThePeerIsWrongWhereTheEndsDoNotMeet() throws AnalysisException {
        var units = new ArrayList<Integer[]>();
        for (var category : new int[] {1, 1, 1, 1, 2, 2, 3, 3, 3}) {
            units.add(new Integer[] {category, category});
        }
        units.add(new Integer[] {2, 3});
        var codings = Coders.of(units).with("weights", "quadratic");
        var expected = (4 * (2 * 1 + 4 * 4) + 3 * (4 * 1 + 4 * 1) + 3 * (4 * 4 + 2 * 1)) / 100.0;
        assertEquals(1 - 0.1 / expected, codings.estimate("cohen-kappa"), EQUAL);
        assertEquals(1 - 4 * 0.1 / expected, new WeightedKappaAgreement(codings.peer(), new IntervalDistanceFunction()).calculateAgreement(),
                EQUAL);
    }

    /** Where nothing varies α is not defined; the library says that coders who agree on everything agree on nothing. */
    @Test
    void alphaOfThePeerIsZeroWhereAllAgreeOnOneOfTwoCategories() throws AnalysisException {
        var codings = Coders.of(Collections.nCopies(20, new Integer[] {1, 1}));
        var study = codings.peer();
        study.addCategory(2);
        assertEquals(0, new KrippendorffAlphaAgreement(study, new NominalDistanceFunction()).calculateAgreement());
        assertTrue(Double.isNaN(codings.with("categories", "1;2").estimate("krippendorff-alpha")));
    }

    /** Multiplying all values by the same leaves α of differences as it is; the library squares them as 32-bit numbers. */
    @Test
    void alphaOfThePeerIsWrongForLargeNumbers() throws AnalysisException {
        for (var by : new int[] {1, 1_000, 30_000, 1_000_000}) {
            var units = Stream.of(new int[] {1, 2}, new int[] {2, 2}, new int[] {3, 3}, new int[] {4, 3}, new int[] {1, 1})
                    .map(unit -> new Integer[] {unit[0] * by, unit[1] * by}).toList();
            var codings = Coders.of(units).with("level", "interval");
            assertEquals(0.8125, codings.estimate("krippendorff-alpha"), EQUAL);
            var peer = new KrippendorffAlphaAgreement(codings.peer(), new IntervalDistanceFunction()).calculateAgreement();
            assertEquals(by < 30_000, Math.abs(peer - 0.8125) < EQUAL, by + ": " + peer);
        }
    }

    /** The same passages for both: each coder marks some, and none of one code overlap. */
    @Test
    void passages() throws AnalysisException {
        for (var seed = 0; seed < 50; seed++) {
            var chance = new Random(seed);
            var study = new UnitizingAnnotationStudy(3, 0, 500);
            var rows = new StringBuilder("document,length,coder,code,start,end\n");
            for (var coder = 0; coder < 3; coder++) {
                for (var at = chance.nextInt(60); at < 440; at += 20 + chance.nextInt(80)) {
                    var length = 5 + chance.nextInt(15);
                    study.addUnit(at, length, coder, "c");
                    rows.append("d,500,").append((char) ('A' + coder)).append(",c,").append(at).append(',').append(at + length).append('\n');
                }
            }
            var ours = new Analyses(AgreementAnalyses.all()).run("unitized-alpha", Csv.read("p.csv", rows.toString()), Map.of(), Progress.none());
            assertEquals(new KrippendorffAlphaUnitizingAgreement(study).calculateAgreement(), ours.value("estimate").asDouble(), EQUAL,
                    "seed " + seed);
        }
    }
}
