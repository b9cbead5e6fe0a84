// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.anchors;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;

/**
 * What two sequences have in common, in order: by what stands once in both (patience diff), and where nothing does, by the
 * longest common subsequence of short stretches. Long stretches in which not even a phrase stands once count as different.
 */
final class Sequences {

    private static final long SHORT = 60_000;
    private static final int DEEPEST = 60;
    /** Where nothing stands once, so many in a row are looked at: some four words. */
    private static final int PHRASE = 8;

    /** A common run: where it begins in both, and how many there are. */
    record Run(int one, int other, int length) {
    }

    private record Range(int from, int to, int otherFrom, int otherTo, int depth) {

        boolean isEmpty() {
            return from >= to || otherFrom >= otherTo;
        }
    }

    private final int[] one;
    private final int[] other;
    private final List<Run> runs = new ArrayList<>();
    private final ArrayDeque<Range> open = new ArrayDeque<>();

    private Sequences(int[] one, int[] other) {
        this.one = one;
        this.other = other;
    }

    /** {@return the common runs, by place} */
    static List<Run> common(int[] one, int[] other) {
        var sequences = new Sequences(one, other);
        sequences.open.push(new Range(0, one.length, 0, other.length, 0));
        while (!sequences.open.isEmpty()) {
            sequences.compare(sequences.open.pop());
        }
        sequences.runs.sort((a, b) -> Integer.compare(a.one(), b.one()));
        return sequences.runs;
    }

    private void compare(Range whole) {
        var range = trimmed(whole);
        if (range.isEmpty()) {
            return;
        }
        var isShort = (long) (range.to() - range.from()) * (range.otherTo() - range.otherFrom()) <= SHORT;
        var anchors = range.depth() > DEEPEST ? new int[0][] : anchors(range, 1);
        if (anchors.length == 0 && !isShort && range.depth() <= DEEPEST) {
            anchors = anchors(range, PHRASE);
        }
        if (anchors.length > 0) {
            var from = range.from();
            var otherFrom = range.otherFrom();
            for (var anchor : anchors) {
                open.push(new Range(from, anchor[0], otherFrom, anchor[1], range.depth() + 1));
                runs.add(new Run(anchor[0], anchor[1], 1));
                from = anchor[0] + 1;
                otherFrom = anchor[1] + 1;
            }
            open.push(new Range(from, range.to(), otherFrom, range.otherTo(), range.depth() + 1));
        } else if (isShort) {
            longest(range);
        }
    }

    private Range trimmed(Range range) {
        var start = 0;
        var most = Math.min(range.to() - range.from(), range.otherTo() - range.otherFrom());
        while (start < most && one[range.from() + start] == other[range.otherFrom() + start]) {
            start++;
        }
        var end = 0;
        while (end < most - start && one[range.to() - 1 - end] == other[range.otherTo() - 1 - end]) {
            end++;
        }
        add(range.from(), range.otherFrom(), start);
        add(range.to() - end, range.otherTo() - end, end);
        return new Range(range.from() + start, range.to() - end, range.otherFrom() + start, range.otherTo() - end, range.depth());
    }

    private void add(int from, int otherFrom, int length) {
        if (length > 0) {
            runs.add(new Run(from, otherFrom, length));
        }
    }

    /** What stands once in both, so many in a row, as far as it stands in the same order. */
    private int[][] anchors(Range range, int row) {
        var places = new HashMap<Long, int[]>();
        for (var at = range.from(); at + row <= range.to(); at++) {
            var seen = places.computeIfAbsent(name(one, at, row), any -> new int[] { 0, 0, -1, -1 });
            seen[0]++;
            seen[2] = at;
        }
        for (var at = range.otherFrom(); at + row <= range.otherTo(); at++) {
            var seen = places.get(name(other, at, row));
            if (seen != null) {
                seen[1]++;
                seen[3] = at;
            }
        }
        var single = places.values().stream()
                .filter(seen -> seen[0] == 1 && seen[1] == 1 && Arrays.equals(one, seen[2], seen[2] + row, other, seen[3], seen[3] + row))
                .map(seen -> new int[] { seen[2], seen[3] }).sorted((a, b) -> Integer.compare(a[0], b[0])).toArray(int[][]::new);
        return rising(single);
    }

    private static long name(int[] all, int at, int row) {
        var name = 0L;
        for (var next = at; next < at + row; next++) {
            name = name * 1_000_003 + all[next];
        }
        return name;
    }

    /** The longest choice of pairs whose second numbers rise. */
    private static int[][] rising(int[][] pairs) {
        var tails = new int[pairs.length];
        var before = new int[pairs.length];
        var length = 0;
        for (var at = 0; at < pairs.length; at++) {
            var low = 0;
            var high = length;
            while (low < high) {
                var middle = (low + high) >>> 1;
                if (pairs[tails[middle]][1] < pairs[at][1]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[at] = low == 0 ? -1 : tails[low - 1];
            tails[low] = at;
            length = Math.max(length, low + 1);
        }
        var chosen = new int[length][];
        for (int at = length == 0 ? -1 : tails[length - 1], place = length - 1; at >= 0; at = before[at], place--) {
            chosen[place] = pairs[at];
        }
        return chosen;
    }

    private void longest(Range range) {
        var height = range.to() - range.from();
        var width = range.otherTo() - range.otherFrom();
        var lengths = new int[height + 1][];
        lengths[height] = new int[width + 1];
        for (var row = height - 1; row >= 0; row--) {
            lengths[row] = new int[width + 1];
            for (var column = width - 1; column >= 0; column--) {
                lengths[row][column] = one[range.from() + row] == other[range.otherFrom() + column]
                        ? lengths[row + 1][column + 1] + 1 : Math.max(lengths[row + 1][column], lengths[row][column + 1]);
            }
        }
        for (int row = 0, column = 0; row < height && column < width;) {
            if (one[range.from() + row] == other[range.otherFrom() + column]) {
                runs.add(new Run(range.from() + row, range.otherFrom() + column, 1));
                row++;
                column++;
            } else if (lengths[row + 1][column] >= lengths[row][column + 1]) {
                row++;
            } else {
                column++;
            }
        }
    }
}
