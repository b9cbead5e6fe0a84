// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.observatory.analysis.Label;

/**
 * The later family of Krippendorff, Mathet, Bouvry and Widlöcher (2016; Krippendorff 2019, section 12.6): how long the passages
 * and gaps of each two coders lie on each other, by code, and how long they would by chance. Each position has one code of a
 * coder, or none: the gap, the first value here. What is paired by chance is any two positions that are not of one passage; a
 * gap may be cut anywhere.
 */
final class Coincidences {

    private static final Label SEVERAL_CODES = new Label("a coder has passages of different codes on the same text, and these coefficients need"
            + " one code a position", "un codeur a des passages de codes différents sur le même texte, et ces coefficients demandent un seul"
                    + " code par position");
    private static final int GAP = 0;

    private record Stretch(long start, long end, int value) {

        long length() {
            return end - start;
        }
    }

    private final double[][] observed;
    private final double[] corrections;
    private final double[] pairable;

    /** Of some coders on the documents that all read. */
    Coincidences(Segments segments, List<String> coders) throws NotDefined {
        var values = segments.codes().size() + 1;
        observed = new double[values][values];
        corrections = new double[values];
        pairable = new double[values];
        var merged = segments.merged();
        for (var document : segments.readByAll().entrySet()) {
            var lines = new ArrayList<List<Stretch>>();
            for (var coder : coders) {
                var passages = new ArrayList<Stretch>();
                for (var code = 1; code < values; code++) {
                    for (var passage : merged.getOrDefault(List.of(document.getKey(), coder, segments.codes().get(code - 1)), List.of())) {
                        passages.add(new Stretch(passage[0], passage[1], code));
                    }
                }
                lines.add(withGaps(passages, document.getValue()));
            }
            add(lines);
        }
    }

    private static List<Stretch> withGaps(List<Stretch> passages, long length) throws NotDefined {
        passages.sort(Comparator.comparingLong(Stretch::start));
        var all = new ArrayList<Stretch>();
        var at = 0L;
        for (var passage : passages) {
            if (passage.start() < at) {
                throw new NotDefined(SEVERAL_CODES);
            }
            if (passage.start() > at) {
                all.add(new Stretch(at, passage.start(), GAP));
            }
            all.add(passage);
            at = passage.end();
        }
        if (at < length) {
            all.add(new Stretch(at, length, GAP));
        }
        return all;
    }

    private void add(List<List<Stretch>> lines) {
        for (var one = 0; one < lines.size(); one++) {
            for (var stretch : lines.get(one)) {
                corrections[stretch.value()] += stretch.value() == GAP ? stretch.length() : (double) stretch.length() * stretch.length();
                if (stretch.value() != GAP) {
                    var met = (double) met(stretch, lines, one);
                    pairable[stretch.value()] += met * met;
                }
            }
            for (var other = 0; other < lines.size(); other++) {
                if (one != other) {
                    meet(lines.get(one), lines.get(other), lines.size() - 1);
                }
            }
        }
    }

    private void meet(List<Stretch> one, List<Stretch> other, int others) {
        var at = 0;
        for (var stretch : one) {
            while (at < other.size() && other.get(at).start() < stretch.end()) {
                var common = Math.min(stretch.end(), other.get(at).end()) - Math.max(stretch.start(), other.get(at).start());
                observed[stretch.value()][other.get(at).value()] += (double) common / others;
                if (other.get(at).end() > stretch.end()) {
                    break;
                }
                at++;
            }
        }
    }

    /** How much of a passage at least one of the others has a passage on. */
    private static long met(Stretch passage, List<List<Stretch>> lines, int coder) {
        var there = new ArrayList<Stretch>();
        for (var other = 0; other < lines.size(); other++) {
            if (other != coder) {
                lines.get(other).stream().filter(one -> one.value() != GAP && one.start() < passage.end() && one.end() > passage.start())
                        .forEach(there::add);
            }
        }
        there.sort(Comparator.comparingLong(Stretch::start));
        var length = 0L;
        var at = passage.start();
        for (var one : there) {
            var from = Math.max(at, one.start());
            var to = Math.min(passage.end(), one.end());
            length += Math.max(0, to - from);
            at = Math.max(at, to);
        }
        return length;
    }

    private static double sum(double[][] of) {
        return Arrays.stream(of).flatMapToDouble(Arrays::stream).sum();
    }

    private static double diagonal(double[][] of) {
        var sum = 0.0;
        for (var value = 0; value < of.length; value++) {
            sum += of[value][value];
        }
        return sum;
    }

    private static double[][] expected(double[][] observed, double[] corrections) {
        var rows = Arrays.stream(observed).mapToDouble(row -> Arrays.stream(row).sum()).toArray();
        var total = sum(observed);
        var by = total - Arrays.stream(corrections).sum() / total;
        var expected = new double[rows.length][rows.length];
        for (var one = 0; one < rows.length; one++) {
            for (var other = 0; other < rows.length; other++) {
                expected[one][other] = (rows[one] * rows[other] - (one == other ? corrections[one] : 0)) / by;
            }
        }
        return expected;
    }

    private static double alpha(double observed, double expected) {
        return expected > 0 ? 1 - observed / expected : Double.NaN;
    }

    /** <sub>u</sub>α: bounds and codes; NaN where nothing varies. */
    double both() {
        var expected = expected(observed, corrections);
        return alpha(sum(observed) - diagonal(observed), sum(expected) - diagonal(expected));
    }

    /** <sub>|u</sub>α: what is marked at all, whatever the code. */
    double bounds() {
        var expected = expected(observed, corrections);
        return alpha(Arrays.stream(observed[GAP]).sum() - observed[GAP][GAP], Arrays.stream(expected[GAP]).sum() - expected[GAP][GAP]);
    }

    private double[][] coded() {
        return Arrays.stream(observed).skip(1).map(row -> Arrays.copyOfRange(row, 1, row.length)).toArray(double[][]::new);
    }

    private double[][] expectedCodes() {
        return expected(coded(), Arrays.copyOfRange(pairable, 1, pairable.length));
    }

    /** <sub>cu</sub>α: the codes, where passages lie on each other. */
    double codes() {
        var expected = expectedCodes();
        return alpha(sum(coded()) - diagonal(coded()), sum(expected) - diagonal(expected));
    }

    /**
     * <sub>(k)u</sub>α: one code against the others, where passages lie on each other.
     *
     * @param code from 0
     */
    double code(int code) {
        var coded = coded()[code];
        var expected = expectedCodes()[code];
        var length = Arrays.stream(coded).sum();
        var chance = Arrays.stream(expected).sum();
        return alpha(chance * (length - coded[code]), length * (chance - expected[code]));
    }
}
