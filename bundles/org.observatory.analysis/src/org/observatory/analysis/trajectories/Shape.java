// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.trajectories;

import java.util.Arrays;
import java.util.HashMap;

/**
 * What sequences look like: together by period, and each by itself. Missing states are left out of every count.
 *
 * <p>Formulas: entropy h = −Σ p ln p, divided by ln of the number of states (Billari 2001); complexity
 * √(transitions/(length−1) · h) (Gabadinho, Ritschard, Studer and Müller 2010); turbulence log₂(φ · (s²max+1)/(s²+1)) of the
 * distinct subsequences φ and the variance of the durations (Elzinga and Liefbroer 2007); rates of transition
 * p(b|a) = n(a→b)/n(a→) over all pairs of neighbouring periods.
 */
public final class Shape {

    private final Sequences sequences;

    /** Looks at sequences. */
    public Shape(Sequences sequences) {
        this.sequences = sequences;
    }

    /** How many sequences are in each state in each period: periods × states. */
    public int[][] counts() {
        var counts = new int[sequences.periods().size()][sequences.stateCount()];
        for (var i = 0; i < sequences.size(); i++) {
            for (var t = 0; t < counts.length; t++) {
                if (sequences.state(i, t) != Sequences.MISSING) {
                    counts[t][sequences.state(i, t)]++;
                }
            }
        }
        return counts;
    }

    /** The transversal entropy of a period from its counts, 0 (all in one state) to 1; NaN where nothing is known. */
    public static double entropy(int[] counts) {
        var total = Arrays.stream(counts).sum();
        if (total == 0) {
            return Double.NaN;
        }
        var entropy = Arrays.stream(counts).filter(count -> count > 0).mapToDouble(count -> {
            var share = (double) count / total;
            return -share * Math.log(share);
        }).sum();
        return counts.length < 2 ? 0 : entropy / Math.log(counts.length);
    }

    /** How often each state follows each, over all sequences and periods: from × to. */
    public int[][] transitions() {
        var counts = new int[sequences.stateCount()][sequences.stateCount()];
        for (var i = 0; i < sequences.size(); i++) {
            for (var t = 1; t < sequences.periods().size(); t++) {
                if (sequences.state(i, t - 1) != Sequences.MISSING && sequences.state(i, t) != Sequences.MISSING) {
                    counts[sequences.state(i, t - 1)][sequences.state(i, t)]++;
                }
            }
        }
        return counts;
    }

    /** The rates of transition from counts; a state that nothing leaves has a row of NaN. */
    public static double[][] rates(int[][] transitions) {
        return Arrays.stream(transitions).map(row -> {
            var total = (double) Arrays.stream(row).sum();
            return Arrays.stream(row).mapToDouble(count -> total == 0 ? Double.NaN : count / total).toArray();
        }).toArray(double[][]::new);
    }

    /** How many periods a sequence spends in each state, on average. */
    public double[] meanTimes() {
        var sums = new double[sequences.stateCount()];
        for (var counts : counts()) {
            for (var state = 0; state < sums.length; state++) {
                sums[state] += (double) counts[state] / sequences.size();
            }
        }
        return sums;
    }

    /** How often a sequence changes its state. */
    public int changes(int sequence) {
        var known = sequences.known(sequence);
        var changes = 0;
        for (var t = 1; t < known.length; t++) {
            changes += known[t] == known[t - 1] ? 0 : 1;
        }
        return changes;
    }

    /** The entropy of the times a sequence spends in the states, 0 to 1; NaN where nothing is known. */
    public double within(int sequence) {
        var counts = new int[sequences.stateCount()];
        Arrays.stream(sequences.known(sequence)).forEach(state -> counts[state]++);
        return entropy(counts);
    }

    /** The complexity of a sequence, 0 (one state throughout) to 1; NaN where fewer than two states are known. */
    public double complexity(int sequence) {
        var length = sequences.known(sequence).length;
        return length < 2 ? Double.NaN : Math.sqrt((double) changes(sequence) / (length - 1) * within(sequence));
    }

    /**
     * The turbulence of a sequence, at least 1; NaN where nothing is known. The largest variance of the durations, for spells
     * of the mean t̄ in number d, is (d − 1)(1 − t̄)².
     */
    public double turbulence(int sequence) {
        var known = sequences.known(sequence);
        if (known.length == 0) {
            return Double.NaN;
        }
        var spells = 1 + changes(sequence);
        var states = new int[spells];
        var durations = new double[spells];
        var at = 0;
        for (var t = 0; t < known.length; t++) {
            at += t > 0 && known[t] != known[t - 1] ? 1 : 0;
            states[at] = known[t];
            durations[at]++;
        }
        var mean = (double) known.length / spells;
        var variance = Arrays.stream(durations).map(duration -> (duration - mean) * (duration - mean)).sum() / spells;
        var largest = (spells - 1) * (1 - mean) * (1 - mean);
        return Math.log(subsequences(states) * (largest + 1) / (variance + 1)) / Math.log(2);
    }

    /** How many distinct subsequences there are, the empty one among them. */
    static double subsequences(int[] states) {
        var last = new HashMap<Integer, Double>();
        var total = 1.0;
        for (var state : states) {
            var before = last.put(state, total);
            total = 2 * total - (before == null ? 0 : before);
        }
        return total;
    }
}
