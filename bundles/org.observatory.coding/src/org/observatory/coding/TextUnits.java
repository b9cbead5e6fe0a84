// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The words, sentences and paragraphs of a text. Paragraphs end at a line feed. A sentence never goes beyond its paragraph; of
 * a paragraph of many thousand units only the surroundings are looked at, so that each call takes no time that people notice.
 */
public final class TextUnits {

    /** What can be coded around a place. */
    public enum Unit {
        /** A sentence of a paragraph. */
        SENTENCE,
        /** What stands between two line feeds. */
        PARAGRAPH
    }

    private static final int SURROUNDINGS = 4_000;
    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?U)(?:^|[\\s(«’'])(?:M|MM|Mr|Mrs|Ms|Dr|Pr|St|p|pp|cf|ex|art|vol|chap|fig|env|[A-ZÉ]|e\\.g|i\\.e|c\\.-à-d)\\.[\\s\\u00a0\\u202f]*$");

    private TextUnits() {
    }

    /** {@return the unit of a text at an offset, without white space at its ends; empty where there is none} */
    public static Optional<Segment> at(Unit unit, String text, int offset) {
        return unit == Unit.PARAGRAPH ? paragraph(text, offset) : sentence(text, offset);
    }

    /** {@return the paragraph at an offset, without white space at its ends; empty in an empty one} */
    public static Optional<Segment> paragraph(String text, int offset) {
        var at = Math.clamp(offset, 0, text.length());
        return strip(text, start(text, at), end(text, at));
    }

    private static int start(String text, int at) {
        return at == 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
    }

    private static int end(String text, int at) {
        var end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    /** {@return the sentence at an offset, without white space at its ends; empty in an empty paragraph} */
    public static Optional<Segment> sentence(String text, int offset) {
        var at = Math.clamp(offset, 0, text.length());
        var start = start(text, at);
        var from = at - start > SURROUNDINGS ? afterSpace(text, at - SURROUNDINGS, at) : start;
        var to = Math.min(end(text, at), at + SURROUNDINGS);
        var piece = text.substring(from, to);
        var begin = 0;
        var next = next(piece, begin);
        while (next <= at - from && next < piece.length()) {
            begin = next;
            next = next(piece, begin);
        }
        return strip(text, from + begin, from + next);
    }

    private static int afterSpace(String text, int from, int most) {
        var space = text.indexOf(' ', from);
        return space < 0 || space >= most ? from : space + 1;
    }

    /** Where the sentence after the one at a place begins; the length where there is none. */
    private static int next(String piece, int from) {
        for (var at = from; at < piece.length(); at++) {
            if (isStop(piece.charAt(at))) {
                var after = closed(piece, at + 1);
                var start = skip(piece, after);
                var spaced = start > after || after == piece.length();
                if (start == piece.length() || spaced && !Character.isLowerCase(piece.charAt(start))
                        && !ABBREVIATION.matcher(piece.substring(Math.max(0, after - 12), after)).find()) {
                    return start;
                }
                at = after - 1;
            }
        }
        return piece.length();
    }

    /** The place after the stops and the closing marks at a place, which may stand after a space. */
    private static int closed(String piece, int from) {
        var after = from;
        for (var at = from; at < piece.length(); at++) {
            if (isStop(piece.charAt(at)) || "»”)]\"".indexOf(piece.charAt(at)) >= 0) {
                after = at + 1;
            } else if (!isWhite(piece.charAt(at))) {
                break;
            }
        }
        return after;
    }

    private static int skip(String piece, int from) {
        var at = from;
        while (at < piece.length() && isWhite(piece.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isStop(char unit) {
        return ".!?…".indexOf(unit) >= 0;
    }

    /** {@return the word at an offset, or the one just before it; empty between others} */
    public static Optional<Segment> word(String text, int offset) {
        var at = Math.clamp(offset, 0, text.length());
        var start = at;
        while (start > 0 && isWord(text.charAt(start - 1))) {
            start--;
        }
        var end = at;
        while (end < text.length() && isWord(text.charAt(end))) {
            end++;
        }
        return start == end ? Optional.empty() : Optional.of(new Segment(start, end));
    }

    /** {@return whether a unit belongs to a word: a letter, a digit, or an accent that stands by itself} */
    public static boolean isWord(char unit) {
        return Character.isLetterOrDigit(unit) || Character.getType(unit) == Character.NON_SPACING_MARK;
    }

    /**
     * {@return a stretch of a text without white space at its ends and widened to whole characters; empty if nothing else is
     * in it}
     */
    public static Optional<Segment> strip(String text, int start, int end) {
        var from = Math.clamp(Math.min(start, end), 0, text.length());
        var to = Math.clamp(Math.max(start, end), 0, text.length());
        while (from < to && isWhite(text.charAt(from))) {
            from++;
        }
        while (to > from && isWhite(text.charAt(to - 1))) {
            to--;
        }
        if (from == to) {
            return Optional.empty();
        }
        return Optional.of(new Segment(cuts(text, from) ? from - 1 : from, cuts(text, to) ? to + 1 : to));
    }

    /** {@return whether an offset lies between the two halves of one character} */
    public static boolean cuts(String text, int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }

    private static boolean isWhite(char unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
    }
}
