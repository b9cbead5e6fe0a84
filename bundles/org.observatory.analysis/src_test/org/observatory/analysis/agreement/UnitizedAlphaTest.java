// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.observatory.analysis.Analyses;
import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Csv;
import org.observatory.analysis.Progress;
import org.observatory.analysis.Result;

class UnitizedAlphaTest {

    /** Passages that coders marked, as sentences. */
    private static final class Marks {
        private final List<String> rows = new ArrayList<>();
        private final Map<String, String> parameters = new HashMap<>();
        private String document = "d";
        private long length;

        static Marks on(long length) {
            return new Marks().document("d", length);
        }

        Marks document(String name, long itsLength) {
            document = name;
            length = itsLength;
            return this;
        }

        Marks by(String coder, String code, long start, long end) {
            rows.add(String.join(",", document, String.valueOf(length), coder, code, String.valueOf(start), String.valueOf(end)));
            return this;
        }

        Marks readBy(String coder) {
            rows.add(String.join(",", document, String.valueOf(length), coder, "", "", ""));
            return this;
        }

        Marks with(String parameter, String value) {
            parameters.put(parameter, value);
            return this;
        }

        Result result() throws AnalysisException {
            return new Analyses(List.of(new UnitizedAlpha())).run("unitized-alpha",
                    Csv.read("s.csv", "document,length,coder,code,start,end\n" + String.join("\n", rows)), parameters, Progress.none());
        }

        double alpha() throws AnalysisException {
            return result().value("estimate").asDouble();
        }
    }

    /** Krippendorff (2004, Content Analysis, p. 254): observers i and j on positions 150 to 450, codes c and k. */
    private static Marks krippendorff2004() {
        return Marks.on(300).by("i", "c", 75, 145).by("i", "c", 220, 250).by("j", "c", 70, 150).by("j", "c", 205, 225)
                .by("j", "c", 250, 270).by("i", "k", 30, 90).by("i", "k", 150, 200).by("j", "k", 30, 90).by("j", "k", 150, 200);
    }

    private static double cell(Result result, int row, String column) {
        return result.table("codes").number(row, column).doubleValue();
    }

    @Test
    void passagesOfKrippendorff2004() throws AnalysisException {
        var result = krippendorff2004().result();
        assertEquals(0.0144, cell(result, 0, "observed-disagreement"), 0.00005);
        assertEquals(0.0532, cell(result, 0, "expected-disagreement"), 0.00005);
        assertEquals(0.7286, cell(result, 0, "estimate"), 0.0001);
        assertEquals(0.0490, cell(result, 1, "expected-disagreement"), 0.00005);
        assertEquals(1, cell(result, 1, "estimate"), 1e-12);
        assertEquals(0.8591, result.value("estimate").asDouble(), 0.0005);
    }

    /**
     * Krippendorff (1995), p. 57, examples A to D on 24 positions, each stretched as he does for a fine continuum. The
     * expected disagreement of that paper has a slip of sign, which his book of 2004 corrects: his α are off by up to 0.015.
     */
    @ParameterizedTest
    @CsvSource({"A, 0.03125, 0.553", "B, 2.26736, -0.926", "C, 0.02777, 0.679", "D, 0.38715, 0.066"})
    void passagesOfKrippendorff1995(String code, double observed, double alpha) throws AnalysisException {
        var result = krippendorff1995(50_000).with("codes", code).result();
        assertEquals(observed, result.value("observed-disagreement").asDouble(), 0.00002);
        assertEquals(alpha, result.value("estimate").asDouble(), 0.015);
    }

    private static Marks krippendorff1995(long by) {
        var marks = Marks.on(24 * by);
        mark(marks, by, "one", "A", 2, 10, 14, 20);
        mark(marks, by, "two", "A", 4, 8, 15, 17);
        mark(marks, by, "one", "B", 0, 18);
        mark(marks, by, "two", "B", 0, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 9, 9, 10);
        mark(marks, by, "one", "C", 2, 8, 10, 12, 14, 18, 20, 22);
        mark(marks, by, "two", "C", 0, 2, 4, 8, 10, 14, 16, 18, 20, 22);
        mark(marks, by, "one", "D", 0, 2, 2, 10, 10, 14, 14, 20, 20, 24);
        mark(marks, by, "two", "D", 0, 4, 4, 8, 8, 15, 15, 17, 17, 24);
        return marks;
    }

    private static void mark(Marks marks, long by, String coder, String code, long... bounds) {
        for (var i = 0; i < bounds.length; i += 2) {
            marks.by(coder, code, bounds[i] * by, bounds[i + 1] * by);
        }
    }

    /** The mean difference over all ways to place two passages and two gaps, counted one by one, is what the formula expects. */
    @Test
    void whatIsExpectedIsTheMeanOfAllPlaces() throws AnalysisException {
        var marks = Marks.on(12).by("one", "x", 2, 5).by("two", "x", 6, 8);
        var result = marks.result();
        var sections = List.of(new long[] {3, 1}, new long[] {2, 0}, new long[] {7, 0}, new long[] {2, 1}, new long[] {6, 0}, new long[] {4, 0});
        var sum = 0.0;
        for (var one : sections) {
            for (var other : sections) {
                if (one != other) {
                    for (var shift = -other[0] + 1; shift < one[0]; shift++) {
                        sum += difference(one, other, shift);
                    }
                }
            }
        }
        var all = 2.0 * 12;
        assertEquals(sum / 12 / (all * (all - 1) - (3 * 2 + 2 * 1)), result.value("expected-disagreement").asDouble(), 1e-12);
    }

    /** The other section begins so far after the one. */
    private static double difference(long[] one, long[] other, long shift) {
        if (one[1] == 1 && other[1] == 1) {
            return shift * shift + (shift + other[0] - one[0]) * (shift + other[0] - one[0]);
        }
        if (one[1] == 1 && other[1] == 0) {
            return shift <= 0 && shift + other[0] >= one[0] ? one[0] * one[0] : 0;
        }
        return other[1] == 1 && shift >= 0 && shift + other[0] <= one[0] ? other[0] * other[0] : 0;
    }

    /**
     * By hand, ten positions, A on 0 to 4 and B on 2 to 6: passages meet on 2 of each, gaps on 4, both on 4 in all; by chance
     * 2 · 8 · 12 / (20 − (16 + 16 + 12)/20) would meet.
     */
    @Test
    void boundsOfTheFamilyOf2016() throws AnalysisException {
        var result = Marks.on(10).by("A", "c", 0, 4).by("B", "c", 2, 6).result();
        var expected = 1 - 8 / (2 * 8 * 12 / (20 - 44 / 20.0));
        assertEquals(expected, result.value("bounds").asDouble(), 1e-12);
        assertEquals(expected, result.value("later").asDouble(), 1e-12);
        assertEquals("no two codes lie where the passages of coders meet, or too few meet to tell what chance would do", result.undefined().get("coding").en());
    }

    /** Counted position by position: every two that are not of one passage are paired by chance; a gap is as many as it is long. */
    @Test
    void theFamilyOf2016IsWhatCountingPositionsGives() throws AnalysisException {
        for (var seed = 0; seed < 20; seed++) {
            var chance = new Random(seed);
            var marks = Marks.on(60);
            var codes = new int[3][60];
            var passages = new int[3][60];
            var count = 0;
            for (var coder = 0; coder < 3; coder++) {
                for (var at = chance.nextInt(8); at < 50; at += chance.nextInt(12)) {
                    var length = 2 + chance.nextInt(7);
                    var code = 1 + chance.nextInt(3);
                    count++;
                    for (var i = at; i < at + length; i++) {
                        codes[coder][i] = code;
                        passages[coder][i] = count;
                    }
                    marks.by(String.valueOf((char) ('A' + coder)), "c" + code, at, at + length);
                    at += length;
                }
            }
            var result = marks.result();
            assertEquals(counted(codes, passages, 4), result.value("later").asDouble(), 1e-10);
            assertEquals(counted(codes, passages, 1), result.value("bounds").asDouble(), 1e-10);
            assertEquals(countedWhereCoded(codes, passages, 0), result.value("coding").asDouble(), 1e-10);
            for (var code = 1; code <= 3; code++) {
                assertEquals(countedWhereCoded(codes, passages, code), cell(result, code - 1, "coding"), 1e-10);
            }
        }
    }

    /**
     * α over the positions where another coder has a passage too, each as heavy as the share of the others who do, of all codes or
     * of one; positions of one passage are not paired by chance.
     */
    private static double countedWhereCoded(int[][] codes, int[][] passages, int only) {
        var weights = new double[180];
        for (var i = 0; i < 180; i++) {
            for (var other = 0; other < 3; other++) {
                weights[i] += other != i / 60 && codes[i / 60][i % 60] > 0 && codes[other][i % 60] > 0 ? 0.5 : 0;
            }
        }
        var met = new double[2];
        var chance = new double[2];
        for (var one = 0; one < 180; one++) {
            var first = codes[one / 60][one % 60];
            for (var other = 0; other < 180; other++) {
                var second = codes[other / 60][other % 60];
                if (weights[one] > 0 && weights[other] > 0 && (only == 0 || only == first)) {
                    var differ = first == second ? 0 : 1;
                    met[differ] += one != other && one % 60 == other % 60 ? 0.5 : 0;
                    var together = passages[one / 60][one % 60] == passages[other / 60][other % 60];
                    chance[differ] += weights[one] * weights[other] - (together ? 1 : 0);
                }
            }
        }
        return 1 - met[1] / (met[0] + met[1]) / (chance[1] / (chance[0] + chance[1]));
    }

    /** α over all pairs of positions, the codes up to the last told apart. */
    private static double counted(int[][] codes, int[][] passages, int last) {
        var met = 0.0;
        var pairs = 0.0;
        var differing = 0.0;
        for (var one = 0; one < 180; one++) {
            for (var other = 0; other < 180; other++) {
                var first = Math.min(last, codes[one / 60][one % 60]);
                var second = Math.min(last, codes[other / 60][other % 60]);
                var passage = passages[one / 60][one % 60];
                met += one % 60 == other % 60 && first != second ? 0.5 : 0;
                if (one != other && (passage == 0 || passage != passages[other / 60][other % 60])) {
                    pairs++;
                    differing += first != second ? 1 : 0;
                }
            }
        }
        return 1 - met / (180 * differing / pairs);
    }

    /** By hand, two coders and codes: where passages meet, 4 of c on c, 3 of k on k, 2 of A's c on B's k. */
    @Test
    void codesOfTheFamilyOf2016() throws AnalysisException {
        var result = Marks.on(20).by("A", "c", 0, 6).by("B", "c", 0, 4).by("B", "k", 4, 9).by("A", "k", 6, 9).result();
        var c = 4 * 2 + 2.0;
        var k = 3 * 2 + 2.0;
        var by = 18 - (6 * 6 + 4 * 4 + 5 * 5 + 3 * 3) / 18.0;
        var chance = c * k / by;
        assertEquals(1 - 2 * 2 / (2 * chance), result.value("coding").asDouble(), 1e-12);
        var ofC = (c * c - 36 - 16) / by + chance;
        assertEquals(1 - ofC / c * 2 / chance, cell(result, 0, "coding"), 1e-12);
    }

    /** Each passage is met by one of two others, half: 20 are to be paired, and 4 passages of 10 leave 20 − 400/20 of them. */
    @Test
    void whereNothingIsLeftToPairByChanceNothingIsSaid() throws AnalysisException {
        var result = Marks.on(100).by("A", "c", 0, 10).by("B", "k", 0, 10).by("B", "c", 20, 30).by("C", "k", 20, 30).result();

        assertEquals("no two codes lie where the passages of coders meet, or too few meet to tell what chance would do",
                result.undefined().get("coding").en());
        assertNull(result.table("codes").number(0, "coding"));
    }

    @Test
    void theFamilyOf2016NeedsOneCodeAPosition() throws AnalysisException {
        var result = Marks.on(20).by("A", "c", 0, 6).by("A", "k", 3, 9).by("B", "c", 0, 6).result();
        assertTrue(result.undefined().get("bounds").en().contains("one code a position"));
        assertTrue(result.value("estimate").isDefined());
        assertNull(result.table("codes").number(0, "coding"));
    }

    @Test
    void theOrderOfRowsCodersAndNamesDoesNotMatter() throws AnalysisException {
        var before = krippendorff2004().alpha();
        var shuffled = krippendorff2004();
        Collections.shuffle(shuffled.rows, new Random(3));
        assertEquals(before, shuffled.alpha(), 1e-12);
        var renamed = krippendorff2004();
        renamed.rows.replaceAll(row -> row.replace(",i,", ",z,").replace(",c,", ",zz,"));
        assertEquals(before, renamed.alpha(), 1e-12);
    }

    @Test
    void aDocumentThatNotAllReadIsLeftOutAndNamed() throws AnalysisException {
        var two = krippendorff2004().document("e", 100).by("i", "c", 0, 50);
        var result = two.result();
        assertEquals(krippendorff2004().alpha(), result.value("estimate").asDouble(), 1e-12);
        assertTrue(result.warnings().getFirst().en().endsWith("left out: e."));
        assertTrue(two.readBy("j").alpha() < krippendorff2004().alpha());
    }

    @Test
    void documentsGiveTheInterval() throws AnalysisException {
        var marks = new Marks();
        for (var i = 0; i < 12; i++) {
            marks.document("d" + i, 1000).by("i", "c", 100 + 10 * i, 300).by("j", "c", 100, 300 - 5 * i).by("i", "k", 500, 600).readBy("j");
        }
        var result = marks.result();
        assertTrue(result.value("lower").asDouble() < result.value("estimate").asDouble());
        assertTrue(result.value("upper").asDouble() > result.value("estimate").asDouble());
        assertEquals(result.values(), marks.result().values());
        assertTrue(result.citation().method().fr().contains("bootstrap des documents"));
        assertEquals("the interval is drawn from documents, and there is one only", krippendorff2004().result().undefined().get("se").en());
    }

    @Test
    void disagreementsLeadToThePassages() throws AnalysisException {
        var table = krippendorff2004().result().table("disagreements");
        assertEquals(List.of("2", "3", "4", "5", "6"), table.rows().mapToObj(table::rowKey).toList());
        assertEquals(1, table.number(0, "shared").doubleValue());
        assertEquals(0.875, table.number(2, "shared").doubleValue(), 1e-12);
    }

    @Test
    void whatIsNotDefinedSaysWhy() throws AnalysisException {
        assertTrue(Marks.on(10).by("i", "c", 0, 5).result().undefined().get("estimate").en().contains("one coder"));
        assertTrue(Marks.on(10).by("i", "c", 0, 10).by("j", "c", 0, 10).result().undefined().get("estimate").en().contains("same category “c”"));
        assertTrue(Marks.on(10).readBy("i").readBy("j").result().undefined().get("estimate").en().contains("no passage"));
        assertTrue(new Marks().result().undefined().get("estimate").en().contains("no passage"));
        assertTrue(Marks.on(10).by("i", "c", 0, 5).document("e", 10).by("j", "c", 0, 5).result().undefined().get("estimate").en()
                .contains("read by all"));
        assertNull(Marks.on(10).by("i", "c", 0, 5).result().values().get("lower"));
    }

    @Test
    void impossiblePassagesAreRefusedWithTheirPlace() {
        assertThrows(AnalysisException.class, () -> Marks.on(10).by("i", "c", 5, 11).result());
        assertThrows(AnalysisException.class, () -> Marks.on(10).by("i", "c", 5, 4).result());
        assertThrows(AnalysisException.class, () -> Marks.on(10).by("i", "c", 0, 4).document("d", 11).by("j", "c", 0, 4).result());
    }

    @Test
    void overlapsOfOneCoderAreOnePassage() throws AnalysisException {
        var apart = Marks.on(100).by("i", "c", 10, 30).by("i", "c", 20, 50).by("j", "c", 10, 40).alpha();
        assertEquals(Marks.on(100).by("i", "c", 10, 50).by("j", "c", 10, 40).alpha(), apart, 1e-12);
    }
}
