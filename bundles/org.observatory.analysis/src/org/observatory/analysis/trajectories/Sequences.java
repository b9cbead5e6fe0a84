// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.trajectories;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Sequences of states, one state a period, coded as numbers. A missing state is {@link #MISSING}, or a state of its own if it
 * was asked for.
 */
public final class Sequences {

    /** The code of a state that is missing. */
    public static final int MISSING = -1;

    /** What becomes of missing states. */
    public enum Missing {
        /** They are left out: measures look at the periods that are known; distances between sequences close ranks. */
        LEFT_OUT,
        /** They are a state like any other. */
        STATE,
        /** A gap takes the state before it; what is missing at the beginning stays missing. */
        CARRIED
    }

    private final List<String> periods;
    private final List<String> alphabet;
    private final int[][] states;

    private Sequences(List<String> periods, List<String> alphabet, int[][] states) {
        this.periods = List.copyOf(periods);
        this.alphabet = alphabet;
        this.states = states;
    }

    /**
     * Codes sequences. States are numbered in the order of the alphabet given, then in that of the Unicode text of those it
     * does not have.
     *
     * @param periods  the names of the periods, in order
     * @param rows     the states of each sequence, one a period, null for a missing one
     * @param alphabet the states in the order they are to be shown; may be empty
     * @param missing  what becomes of missing states
     * @throws IllegalArgumentException if a sequence has not as many states as there are periods
     */
    public static Sequences of(List<String> periods, List<? extends List<String>> rows, List<String> alphabet, Missing missing) {
        var numbers = new LinkedHashMap<String, Integer>();
        alphabet.forEach(state -> numbers.putIfAbsent(state, numbers.size()));
        rows.stream().flatMap(List::stream).filter(Objects::nonNull).distinct().sorted()
                .forEach(state -> numbers.putIfAbsent(state, numbers.size()));
        var names = new ArrayList<>(numbers.keySet());
        var gap = MISSING;
        if (missing == Missing.STATE && rows.stream().anyMatch(row -> row.contains(null))) {
            gap = names.size();
            names.add(null);
        }
        var states = new int[rows.size()][];
        for (var i = 0; i < states.length; i++) {
            states[i] = code(rows.get(i), periods.size(), numbers, gap, missing == Missing.CARRIED);
        }
        return new Sequences(periods, Collections.unmodifiableList(names), states);
    }

    private static int[] code(List<String> row, int length, Map<String, Integer> numbers, int gap, boolean carried) {
        if (row.size() != length) {
            throw new IllegalArgumentException("A sequence of " + row.size() + " states over " + length + " periods.");
        }
        var codes = new int[length];
        for (var t = 0; t < length; t++) {
            var known = row.get(t) != null;
            codes[t] = known ? numbers.get(row.get(t)) : carried && t > 0 ? codes[t - 1] : gap;
        }
        return codes;
    }

    /** The names of the periods. */
    public List<String> periods() {
        return periods;
    }

    /** The states by number; null stands for the state of those that are missing, where that is a state. */
    public List<String> alphabet() {
        return alphabet;
    }

    /** How many sequences there are. */
    public int size() {
        return states.length;
    }

    /** How many states there are. */
    public int stateCount() {
        return alphabet.size();
    }

    /** The state of a sequence in a period, or {@link #MISSING}. */
    public int state(int sequence, int period) {
        return states[sequence][period];
    }

    /** The states of a sequence that are known, in order. */
    public int[] known(int sequence) {
        return Arrays.stream(states[sequence]).filter(state -> state != MISSING).toArray();
    }

    /** The states of a sequence, period by period, {@link #MISSING} among them. */
    public int[] states(int sequence) {
        return states[sequence].clone();
    }

    /** Whether a state is missing anywhere. */
    public boolean hasGaps() {
        return Arrays.stream(states).anyMatch(row -> IntStream.of(row).anyMatch(state -> state == MISSING));
    }
}
