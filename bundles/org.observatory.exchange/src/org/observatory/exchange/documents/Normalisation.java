// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.documents;

import org.observatory.project.XmlText;

/**
 * The one way in which a text is made fit for a project, whatever it came from. Positions count in what comes out, so
 * this is all that ever changes between the characters of a file and those that are coded on:
 *
 * <ul>
 * <li>lines end with a line feed (U+000A): so become carriage return with line feed, carriage return alone, next line
 * (U+0085), line and paragraph separator (U+2028, U+2029), vertical tab and form feed (U+000B, U+000C);
 * <li>a byte order mark (U+FEFF) at the beginning is dropped; elsewhere it is a no-break space of no width and stays;
 * <li>what XML 1.0 cannot hold is changed by {@link XmlText}: half a surrogate pair, U+FFFE and U+FFFF become U+FFFD,
 * other control characters are dropped; both are counted, to be reported;
 * <li>the last line ends with a line feed; one is added where it is missing.
 * </ul>
 *
 * Every other character stays as received: composed and decomposed accents, no-break spaces, soft hyphens, emoji,
 * joiners, marks of direction, tabs, spaces at the end of a line, and empty lines. The text is written in UTF-8 without
 * a mark.
 */
public final class Normalisation {

    private static final char MARK = '\uFEFF';

    private Normalisation() {
    }

    /**
     * What came out.
     *
     * @param text     the text
     * @param replaced how many characters became U+FFFD
     * @param dropped  how many control characters were dropped
     */
    public record Normalised(String text, int replaced, int dropped) {
    }

    /** {@return a whole text made fit; an empty one becomes a single line feed} */
    public static Normalised text(String received) {
        var normalised = piece(received.isEmpty() || received.charAt(0) != MARK ? received : received.substring(1));
        return normalised.text().endsWith("\n") ? normalised
                : new Normalised(normalised.text() + '\n', normalised.replaced(), normalised.dropped());
    }

    /** {@return a piece of a text made fit: the same without the two rules for its beginning and its end} */
    public static Normalised piece(String received) {
        var lines = lineFeeds(received);
        var clean = XmlText.clean(lines);
        if (clean.equals(lines)) {
            return new Normalised(clean, 0, 0);
        }
        // What is dropped is the difference in length; what is replaced never changes it.
        return new Normalised(clean, count(clean) - count(lines), lines.length() - clean.length());
    }

    private static String lineFeeds(String received) {
        var first = 0;
        while (first < received.length() && !endsLine(received.charAt(first))) {
            first++;
        }
        if (first == received.length()) {
            return received;
        }
        var text = new StringBuilder(received.length()).append(received, 0, first);
        for (var i = first; i < received.length(); i++) {
            var c = received.charAt(i);
            if (!endsLine(c)) {
                text.append(c);
            } else if (c != '\r' || i + 1 == received.length() || received.charAt(i + 1) != '\n') {
                text.append('\n');
            }
        }
        return text.toString();
    }

    private static boolean endsLine(char c) {
        return c == '\r' || c == '\u000B' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private static int count(String text) {
        return (int) text.chars().filter(c -> c == '\uFFFD').count();
    }
}
