// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.anchors;

import java.util.Optional;

import org.observatory.model.coding.Part;

/**
 * Where a heading, a paragraph or a turn stands.
 *
 * @param part  the part, which is not read again
 * @param start where it begins
 * @param end   where it ends
 */
record PartPlace(Part part, int start, int end) {

    private static final double ENOUGH = 0.34;

    static PartPlace of(Part part) {
        return new PartPlace(part, part.getStart(), part.getEnd());
    }

    /** It as a passage of a text, to be looked for. */
    Anchor anchor(String text) {
        var isWithin = start >= 0 && start < end && end <= text.length();
        return new Anchor(null, start, end, isWithin ? text.substring(start, end) : "", "", "", false);
    }

    /** Where it stands in another text; empty if it stands there no more. */
    Optional<PartPlace> in(Alignment alignment, Occurrences occurrences) {
        var old = alignment.oldText();
        var now = alignment.newText();
        if (start < 0 || start >= end || end > old.length()) {
            return Optional.of(this);
        }
        var from = alignment.start(start);
        var to = alignment.end(end);
        var letters = Alignment.letters(old, start, end);
        if (from >= to || letters > 0 && alignment.kept(start, end) < ENOUGH * letters) {
            var found = occurrences.place(anchor(old));
            if (found >= 0) {
                return Optional.of(new PartPlace(part, found, found + end - start));
            }
            if (from >= to) {
                return Optional.empty();
            }
        }
        return Optional.of(grown(old, now, from, to));
    }

    /** What was typed at the beginning or the end of its line belongs to it; one of one line does not become two. */
    private PartPlace grown(String old, String now, int from, int to) {
        var begin = from;
        if (start == 0 || old.charAt(start - 1) == '\n') {
            while (begin > 0 && now.charAt(begin - 1) != '\n') {
                begin--;
            }
        }
        var finish = to;
        if (end == old.length() || old.charAt(end) == '\n') {
            while (finish < now.length() && now.charAt(finish) != '\n') {
                finish++;
            }
        }
        var wasOneLine = old.indexOf('\n', start) < 0 || old.indexOf('\n', start) >= end;
        var lineEnd = now.indexOf('\n', begin);
        return new PartPlace(part, begin, wasOneLine && lineEnd > begin && lineEnd < finish ? lineEnd : finish);
    }
}
