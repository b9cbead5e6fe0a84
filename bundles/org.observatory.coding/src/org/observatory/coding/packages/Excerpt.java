// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.packages;

import org.observatory.analysis.Label;

/** The stretch of a text in which it differs from another, with a little of what is around it. */
final class Excerpt {

    private static final int AROUND = 80;
    private static final int LONGEST = 1200;

    private Excerpt() {
    }

    static Label of(String text, String other) {
        var shortest = Math.min(text.length(), other.length());
        var start = 0;
        while (start < shortest && text.charAt(start) == other.charAt(start)) {
            start++;
        }
        var end = 0;
        while (end < shortest - start && text.charAt(text.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        var from = whole(text, Math.max(0, start - AROUND));
        var to = whole(text, Math.min(text.length(), Math.min(text.length() - end + AROUND, from + LONGEST)));
        return Label.same((from > 0 ? "…" : "") + text.substring(from, to) + (to < text.length() ? "…" : ""));
    }

    /** A place near another that is not within a character. */
    private static int whole(String text, int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at)) ? at - 1 : at;
    }
}
