// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.documents;

/**
 * A part of a text, without the line feed that ends it.
 *
 * @param kind    what it is
 * @param start   where it begins, in UTF-16 units from 0
 * @param end     the unit after its last
 * @param level   the level of a heading, from 1; 0 for what is no heading
 * @param speaker who speaks a turn, counted from 0 among the speakers of the text; -1 for what is no turn
 */
public record TextPart(Kind kind, int start, int end, int level, int speaker) {

    /** What a part is. */
    public enum Kind {
        /** A heading. */
        HEADING,
        /** A paragraph. */
        PARAGRAPH,
        /** What one speaker says at a time, with the name before it. */
        TURN
    }

    /** Checks the numbers against each other. */
    public TextPart {
        if (start < 0 || end < start || kind == Kind.HEADING != level > 0 || kind == Kind.TURN != speaker >= 0) {
            throw new IllegalArgumentException("No part: %s %d-%d, %d, %d".formatted(kind, start, end, level, speaker));
        }
    }

    /** {@return a heading} */
    public static TextPart heading(int start, int end, int level) {
        return new TextPart(Kind.HEADING, start, end, level, -1);
    }

    /** {@return a paragraph} */
    public static TextPart paragraph(int start, int end) {
        return new TextPart(Kind.PARAGRAPH, start, end, 0, -1);
    }

    /** {@return a turn} */
    public static TextPart turn(int start, int end, int speaker) {
        return new TextPart(Kind.TURN, start, end, 0, speaker);
    }
}
