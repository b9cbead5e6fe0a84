// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * One code on a text of several documents: Krippendorff's (1995, 2004) observed and expected disagreement in unitising, as a
 * function of how often each document occurs. A gap, the stretch between two passages of a coder, ends with its document.
 */
final class Continuum {

    private record Stretch(long length, int document) {
    }

    private final long[] lengths;
    private final int coders;
    private final double[] observed;
    private final List<Stretch> units = new ArrayList<>();
    private final List<Stretch> gaps = new ArrayList<>();

    /**
     * Over documents of these lengths.
     *
     * @param passages the passages of each coder in each document, {@code [coder][document]}, in order, without overlaps
     */
    Continuum(long[] lengths, List<List<List<long[]>>> passages) {
        this.lengths = lengths;
        coders = passages.size();
        observed = new double[lengths.length];
        for (var document = 0; document < lengths.length; document++) {
            for (var coder = 0; coder < coders; coder++) {
                stretches(passages.get(coder).get(document), document);
                for (var other = coder + 1; other < coders; other++) {
                    observed[document] += 2 * differences(passages.get(coder).get(document), passages.get(other).get(document));
                }
            }
        }
        units.sort(Comparator.comparingLong(Stretch::length).reversed());
        gaps.sort(Comparator.comparingLong(Stretch::length).reversed());
    }

    private void stretches(List<long[]> passages, int document) {
        var at = 0L;
        for (var passage : passages) {
            if (passage[0] > at) {
                gaps.add(new Stretch(passage[0] - at, document));
            }
            units.add(new Stretch(passage[1] - passage[0], document));
            at = passage[1];
        }
        if (at < lengths[document]) {
            gaps.add(new Stretch(lengths[document] - at, document));
        }
    }

    /** The squared differences of the passages of two coders in one document, of two such, and of one in a gap of the other. */
    private static double differences(List<long[]> one, List<long[]> other) {
        return overlaps(one, other) + alone(one, other) + alone(other, one);
    }

    private static double overlaps(List<long[]> one, List<long[]> other) {
        var sum = 0.0;
        var from = 0;
        for (var passage : one) {
            while (from < other.size() && other.get(from)[1] <= passage[0]) {
                from++;
            }
            for (var at = from; at < other.size() && other.get(at)[0] < passage[1]; at++) {
                double starts = passage[0] - other.get(at)[0];
                double ends = passage[1] - other.get(at)[1];
                sum += starts * starts + ends * ends;
            }
        }
        return sum;
    }

    /** The squared lengths of passages that lie in a gap of the other coder. */
    private static double alone(List<long[]> passages, List<long[]> other) {
        var sum = 0.0;
        var from = 0;
        for (var passage : passages) {
            while (from < other.size() && other.get(from)[1] <= passage[0]) {
                from++;
            }
            if (from == other.size() || other.get(from)[0] >= passage[1]) {
                sum += (double) (passage[1] - passage[0]) * (passage[1] - passage[0]);
            }
        }
        return sum;
    }

    /** How many passages there are. */
    int passages() {
        return units.size();
    }

    /** Whether every coder marked each document as one passage, so that nothing varies. */
    boolean isWhole() {
        return gaps.isEmpty() && units.size() == coders * lengths.length;
    }

    private double length(int[] times) {
        var length = 0.0;
        for (var document = 0; document < times.length; document++) {
            length += (double) times[document] * lengths[document];
        }
        return length;
    }

    /** The observed disagreement. */
    double observed(int[] times) {
        var sum = 0.0;
        for (var document = 0; document < times.length; document++) {
            sum += times[document] * observed[document];
        }
        var length = length(times);
        return sum / (coders * (coders - 1.0) * length * length);
    }

    /** The disagreement of all ways to place these passages. */
    double expected(int[] times) {
        var length = length(times);
        var passages = units.stream().mapToDouble(unit -> times[unit.document()]).sum();
        var sum = 0.0;
        var taken = 0.0;
        var at = 0;
        var longer = 0.0;
        var count = 0.0;
        for (var unit : units) {
            double l = unit.length();
            while (at < gaps.size() && gaps.get(at).length() >= l) {
                longer += (double) times[gaps.get(at).document()] * gaps.get(at).length();
                count += times[gaps.get(at).document()];
                at++;
            }
            var weight = times[unit.document()];
            sum += weight * ((passages - 1) / 3 * (2 * l * l * l - 3 * l * l + l) + l * l * (longer - count * (l - 1)));
            taken += weight * l * (l - 1);
        }
        var all = coders * length;
        return 2 / length * sum / (all * (all - 1) - taken);
    }

    /** One of each document. */
    int[] once() {
        var times = new int[lengths.length];
        Arrays.fill(times, 1);
        return times;
    }
}
