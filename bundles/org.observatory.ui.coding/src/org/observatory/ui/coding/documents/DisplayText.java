// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.documents;

import java.util.Arrays;

/**
 * A text as it is shown: paragraphs too long for a text widget are broken at a space, for display only. Offsets lead from
 * one to the other. All are in UTF-16 units.
 */
public final class DisplayText {

    /** The longest paragraph that a text widget draws without delay. */
    public static final int LONGEST = 10_000;

    private final String shown;
    /** Where line breaks were put in, as offsets of the text, ascending. */
    private final int[] breaks;

    private DisplayText(String shown, int[] breaks) {
        this.shown = shown;
        this.breaks = breaks;
    }

    /** {@return a text as it is shown} */
    public static DisplayText of(String text) {
        return of(text, LONGEST);
    }

    static DisplayText of(String text, int longest) {
        var breaks = new int[8];
        var count = 0;
        var start = 0;
        while (start < text.length()) {
            var end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            while (end - start > longest) {
                start = breakAfter(text, start, longest);
                if (count == breaks.length) {
                    breaks = Arrays.copyOf(breaks, count * 2);
                }
                breaks[count++] = start;
            }
            start = end + 1;
        }
        var places = Arrays.copyOf(breaks, count);
        return new DisplayText(broken(text, places), places);
    }

    private static int breakAfter(String text, int start, int longest) {
        var space = text.lastIndexOf(' ', start + longest - 1);
        if (space > start) {
            return space + 1;
        }
        var at = start + longest;
        var within = Character.isLowSurrogate(text.charAt(at)) && Character.isHighSurrogate(text.charAt(at - 1));
        return !within ? at : at - 1 > start ? at - 1 : at + 1;
    }

    private static String broken(String text, int[] breaks) {
        if (breaks.length == 0) {
            return text;
        }
        var shown = new StringBuilder(text.length() + breaks.length);
        var from = 0;
        for (var at : breaks) {
            shown.append(text, from, at).append('\n');
            from = at;
        }
        return shown.append(text, from, text.length()).toString();
    }

    /** {@return what is shown} */
    public String shown() {
        return shown;
    }

    /** {@return where an offset of the text is shown} */
    public int toShown(int offset) {
        var at = Arrays.binarySearch(breaks, offset);
        return offset + (at >= 0 ? at + 1 : -at - 1);
    }

    /** {@return the offset of the text at an offset of what is shown; at a break put in, the one after it} */
    public int toText(int place) {
        var low = 0;
        var high = breaks.length;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (breaks[middle] + middle < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return place - low;
    }
}
