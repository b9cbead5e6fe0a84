// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.crossings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.observatory.analysis.Analyses;
import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Csv;
import org.observatory.analysis.Progress;
import org.observatory.analysis.Result;
import org.observatory.analysis.kit.Contract;

class PassagesTest {

    private static final String CODED = "document,case,coder,code,start,end\n"
            + "d1,k1,A,trust,0,10\nd1,k1,A,risk,5,15\nd1,k1,A,trust,20,30\nd1,k1,B,risk,0,10\n"
            + "d2,k2,A,trust,0,5\nd2,k2,A,money,10,15\nd3,k2,A,risk,0,4\nd4,k3,A,money,0,4\n";

    private static Result run(String analysis, String csv, String... parameters) throws AnalysisException {
        var given = new HashMap<String, String>();
        for (var i = 0; i < parameters.length; i += 2) {
            given.put(parameters[i], parameters[i + 1]);
        }
        return new Analyses(CrossingAnalyses.all()).run(analysis, Csv.read("p.csv", csv), given, Progress.none());
    }

    private static double cell(Result result, int row, String column) {
        return result.table("pairs").number(row, column).doubleValue();
    }

    /** The worked example of the reference page: n₁ = 95, n₂ = 15, n₁₂ = 5 give 5/105 = 0.048. */
    @Test
    void theIndexOfTheReferencePage() {
        var indices = new Indices(95, 15, 5, 0);
        assertEquals(0.048, indices.jaccard(), 0.0005);
        assertEquals(10 / 110.0, indices.dice(), 1e-12);
        assertEquals(5 / Math.sqrt(95 * 15), indices.ochiai(), 1e-12);
        assertEquals(1, new Indices(20, 30, 6, 100).lift(), 1e-12);
        assertEquals(0, new Indices(20, 30, 6, 100).phi(), 1e-12);
        assertEquals(1, new Indices(20, 20, 20, 100).phi(), 1e-12);
    }

    /** The manual of ATLAS.ti 22, Code Co-occurrence Coefficient: 100 quotations of A, 10 of B, 5 of both: 5/(100 + 10 − 5) = 0.048. */
    @Test
    void theIndexOfAtlasTi() {
        assertEquals(0.048, new Indices(100, 10, 5, 0).jaccard(), 0.0005);
    }

    /**
     * The documentation of SciPy and scikit-learn on vectors of yes and no: jaccard_score 0.6666 of [0 1 1] and [1 1 1]; jaccard
     * distance 0.5 and dice distance 0.3333 of [1 0 0] and [1 1 0]; cosine distance 0.29289321881345254 of [1 1 0] and [0 1 0];
     * matthews_corrcoef −0.33 of [1 1 1 −1] and [1 −1 1 1].
     */
    @Test
    void theIndicesOfSciPyAndScikitLearn() {
        assertEquals(0.6666, new Indices(2, 3, 2, 3).jaccard(), 0.0001);
        assertEquals(1 - 0.5, new Indices(1, 2, 1, 3).jaccard(), 1e-12);
        assertEquals(1 - 0.3333333333333333, new Indices(1, 2, 1, 3).dice(), 1e-12);
        assertEquals(1 - 0.29289321881345254, new Indices(2, 1, 1, 3).ochiai(), 1e-12);
        assertEquals(-0.33, new Indices(3, 3, 2, 4).phi(), 0.005);
    }

    /** Wikipedia, Association rule learning: milk and bread, and butter, each in 2 of 5 purchases, together in 1: lift 1.25; and tea and
     * coffee in 60, 50 and 40 of 100: 1.333. */
    @Test
    void theLiftOfPurchases() {
        assertEquals(1.25, new Indices(2, 2, 1, 5).lift(), 1e-12);
        assertEquals(1.333, new Indices(60, 50, 40, 100).lift(), 0.0005);
    }

    @Test
    void aPairNamesAThousandPassagesAtMost() throws AnalysisException {
        var csv = new StringBuilder("document,coder,code,start,end\n");
        for (var i = 0; i < 600; i++) {
            csv.append("d,A,trust,").append(20 * i).append(',').append(20 * i + 10).append('\n');
            csv.append("d,A,risk,").append(20 * i + 5).append(',').append(20 * i + 15).append('\n');
        }
        var result = run("cooccurrence", csv.toString());

        assertEquals(600, cell(result, 0, "n12"));
        assertEquals(1000, result.table("pairs").rowKey(0).split(" ").length);
    }

    @Test
    void overlapsAreOfOneCoder() throws AnalysisException {
        var result = run("cooccurrence", CODED);
        assertEquals(1, result.table("pairs").size());
        assertEquals("risk", result.table("pairs").label(0, "code").en());
        assertEquals(1, cell(result, 0, "n12"));
        assertEquals(1 / (3.0 + 3 - 1), cell(result, 0, "c"), 1e-12);
        assertNull(result.table("pairs").number(0, "lift"));
        assertEquals("2 3", result.table("pairs").rowKey(0));
    }

    @Test
    void nearPassagesAreNoFurtherApartThanTheDistance() throws AnalysisException {
        assertEquals(1, run("cooccurrence", CODED, "within", "proximity", "distance", "4").table("pairs").size());
        assertEquals(2, run("cooccurrence", CODED, "within", "proximity", "distance", "5").table("pairs").size());
    }

    @Test
    void theSameCaseOrDocumentIsCountedOnce() throws AnalysisException {
        var cases = run("cooccurrence", CODED, "within", "case");
        assertEquals(3, cases.value("n").asDouble());
        assertEquals(List.of("money risk", "money trust", "risk trust"), cases.table("pairs").rows()
                .mapToObj(row -> cases.table("pairs").label(row, "code").en() + " " + cases.table("pairs").label(row, "other").en()).toList());
        assertEquals(2, cell(cases, 2, "n12"));
        assertEquals(1.5, cell(cases, 2, "lift"), 1e-12);
        assertEquals(2, run("cooccurrence", CODED, "within", "document").table("pairs").size());
        assertTrue(run("cooccurrence", CODED, "within", "paragraph").warnings().getFirst().en().contains("paragraph"));
    }

    @Test
    void casesDocumentsAndPassagesOfACodeAreCounted() throws AnalysisException {
        var codes = run("code-frequencies", CODED).table("codes");
        assertEquals(List.of("money", "risk", "trust"), codes.rows().mapToObj(codes::rowKey).toList());
        assertEquals(3, codes.number(1, "passages").intValue());
        assertEquals(2, codes.number(1, "cases").intValue());
        assertEquals(200 / 3.0, codes.number(1, "case-percent").doubleValue(), 1e-9);
        assertEquals(24, codes.number(1, "characters").intValue());
        assertEquals("3 5 8", codes.cellKey(1, "passages"));
    }

    @Test
    void bothKeepTheContract() throws AnalysisException {
        for (var analysis : List.of(new CodeFrequencies(), new Cooccurrence())) {
            assertEquals(List.of(), Contract.of(analysis).reading(Csv.read("p.csv", CODED)).anyOrderOfRows("data").anyOrderOfColumns("data")
                    .anyNames("data", "code").broken());
        }
    }
}
