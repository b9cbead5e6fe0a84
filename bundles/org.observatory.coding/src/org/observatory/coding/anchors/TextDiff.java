// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.anchors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.observatory.coding.anchors.Alignment.Block;

/**
 * Compares two versions of a text: what they begin and end with, then line by line, then word by word where lines differ, then by
 * what differing words begin and end with. Surrogate pairs stay whole.
 */
final class TextDiff {

    private final String oldText;
    private final String newText;
    private final List<Block> blocks = new ArrayList<>();

    private TextDiff(String oldText, String newText) {
        this.oldText = oldText;
        this.newText = newText;
    }

    static Alignment align(String oldText, String newText) {
        var diff = new TextDiff(oldText, newText);
        diff.lines(diff.trim(0, oldText.length(), 0, newText.length(), true));
        diff.blocks.sort((one, other) -> Integer.compare(one.old(), other.old()));
        return Alignment.of(oldText, newText, diff.blocks);
    }

    /** A stretch of each text that is not compared yet. */
    private record Hunk(int old, int oldEnd, int now, int nowEnd) {

        boolean isEmpty() {
            return old == oldEnd || now == nowEnd;
        }
    }

    /** Takes away what both begin and end with; up to whole lines, so that lines and words are not cut, if asked. */
    private Hunk trim(int old, int oldEnd, int now, int nowEnd, boolean wholeLines) {
        var most = Math.min(oldEnd - old, nowEnd - now);
        var start = mismatch(old, now, most);
        if (start < most || oldEnd - old != nowEnd - now) {
            start = wholeLines ? lineStart(old, start) : whole(old, now, start);
        }
        var end = 0;
        while (end < most - start && oldText.charAt(oldEnd - 1 - end) == newText.charAt(nowEnd - 1 - end)) {
            end++;
        }
        end = wholeLines ? lineEnd(oldEnd, nowEnd, end) : wholeEnd(oldEnd, nowEnd, end);
        add(old, now, start);
        add(oldEnd - end, nowEnd - end, end);
        return new Hunk(old + start, oldEnd - end, now + start, nowEnd - end);
    }

    private int mismatch(int old, int now, int most) {
        var at = 0;
        while (at < most && oldText.charAt(old + at) == newText.charAt(now + at)) {
            at++;
        }
        return at;
    }

    private int lineStart(int old, int length) {
        var at = length;
        while (at > 0 && oldText.charAt(old + at - 1) != '\n') {
            at--;
        }
        return at;
    }

    /** The end that both share, cut so that it begins after a line end in both. */
    private int lineEnd(int oldEnd, int nowEnd, int length) {
        var at = length;
        while (at > 0 && !(isLineStart(oldText, oldEnd - at) && isLineStart(newText, nowEnd - at))) {
            at--;
        }
        return at;
    }

    private static boolean isLineStart(String text, int at) {
        return at == 0 || text.charAt(at - 1) == '\n';
    }

    private int whole(int old, int now, int length) {
        return length > 0 && Character.isHighSurrogate(oldText.charAt(old + length - 1)) ? length - 1 : length;
    }

    private int wholeEnd(int oldEnd, int nowEnd, int length) {
        return length > 0 && Character.isLowSurrogate(oldText.charAt(oldEnd - length)) ? length - 1 : length;
    }

    private void add(int old, int now, int length) {
        if (length > 0) {
            blocks.add(new Block(old, now, length));
        }
    }

    private void lines(Hunk hunk) {
        if (hunk.isEmpty()) {
            return;
        }
        var names = new HashMap<String, Integer>();
        var olds = lines(oldText, hunk.old(), hunk.oldEnd());
        var nows = lines(newText, hunk.now(), hunk.nowEnd());
        compare(olds, nows, names, this::words);
    }

    private static int[] lines(String text, int from, int to) {
        var starts = new ArrayList<Integer>();
        for (var at = from; at < to; at = next(text, at, to)) {
            starts.add(at);
        }
        starts.add(to);
        return starts.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int next(String text, int at, int to) {
        var end = text.indexOf('\n', at);
        return end < 0 || end >= to ? to : end + 1;
    }

    /** Does something with a stretch that differs. */
    private interface Further {
        void compare(Hunk hunk);
    }

    /** Compares pieces, given by where each begins and where the last ends; what differs is compared further. */
    private void compare(int[] olds, int[] nows, Map<String, Integer> names, Further further) {
        var oldAt = 0;
        var nowAt = 0;
        for (var run : Sequences.common(named(oldText, olds, names), named(newText, nows, names))) {
            differing(olds, nows, new int[] { oldAt, run.one(), nowAt, run.other() }, further);
            add(olds[run.one()], nows[run.other()], olds[run.one() + run.length()] - olds[run.one()]);
            oldAt = run.one() + run.length();
            nowAt = run.other() + run.length();
        }
        differing(olds, nows, new int[] { oldAt, olds.length - 1, nowAt, nows.length - 1 }, further);
    }

    private static int[] named(String text, int[] starts, Map<String, Integer> names) {
        var named = new int[starts.length - 1];
        for (var at = 0; at < named.length; at++) {
            named[at] = names.computeIfAbsent(text.substring(starts[at], starts[at + 1]), name -> names.size());
        }
        return named;
    }

    /** As many pieces in the place of as many others are taken one by one. */
    private static void differing(int[] olds, int[] nows, int[] range, Further further) {
        var count = range[1] - range[0];
        if (count == range[3] - range[2]) {
            for (var at = 0; at < count; at++) {
                further.compare(new Hunk(olds[range[0] + at], olds[range[0] + at + 1], nows[range[2] + at], nows[range[2] + at + 1]));
            }
        } else {
            further.compare(new Hunk(olds[range[0]], olds[range[1]], nows[range[2]], nows[range[3]]));
        }
    }

    private void words(Hunk whole) {
        if (!whole.isEmpty()) {
            compare(words(oldText, whole.old(), whole.oldEnd()), words(newText, whole.now(), whole.nowEnd()), new HashMap<>(),
                    this::characters);
        }
    }

    /** Where words begin; what is no letter or digit stands alone, with surrogate pairs whole. */
    private static int[] words(String text, int from, int to) {
        var starts = new ArrayList<Integer>();
        for (var at = from; at < to;) {
            starts.add(at);
            if (Character.isLetterOrDigit(text.codePointAt(at))) {
                while (at < to && Character.isLetterOrDigit(text.codePointAt(at))) {
                    at += Character.charCount(text.codePointAt(at));
                }
            } else {
                at += Character.charCount(text.codePointAt(at));
            }
        }
        starts.add(to);
        return starts.stream().mapToInt(Integer::intValue).toArray();
    }

    private void characters(Hunk hunk) {
        if (!hunk.isEmpty()) {
            trim(hunk.old(), hunk.oldEnd(), hunk.now(), hunk.nowEnd(), false);
        }
    }
}
