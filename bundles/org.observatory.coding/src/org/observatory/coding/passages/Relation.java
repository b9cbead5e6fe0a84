// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.passages;

import java.util.Objects;

/**
 * How a passage stands to another one. A passage that is to be placed again stands nowhere, so that it has only the document and
 * the case in common with others.
 */
public sealed interface Relation {

    /** Relations without a measure. */
    enum Together implements Relation {
        /** Both have a character in common. */
        OVERLAPPING,
        /** It lies within the other one, or is as long. */
        WITHIN,
        /** The other one lies within it, or is as long. */
        CONTAINING,
        /** Both stand in the same paragraph, heading or turn, or in one of them. */
        SAME_PARAGRAPH,
        /** Both stand in the same document. */
        SAME_DOCUMENT,
        /** The documents of both are about the same case. */
        SAME_CASE
    }

    /** On which side of the other one it stands. */
    enum Side {
        /** On either side, or overlapping it. */
        NEAR,
        /** It ends before the other one begins. */
        BEFORE,
        /** It begins after the other one ends. */
        AFTER
    }

    /** In what a distance is counted. */
    enum Measure {
        /** UTF-16 units between the end of one and the beginning of the other. */
        CHARACTERS,
        /** How many paragraphs further: 0 for the same one, 1 for the next. */
        PARAGRAPHS
    }

    /**
     * Not far from the other one.
     *
     * @param side     on which side
     * @param distance how far at most, from 0
     * @param measure  in what
     */
    record Near(Side side, int distance, Measure measure) implements Relation {
        /** The distance is not negative, nothing is null. */
        public Near {
            Objects.requireNonNull(side);
            Objects.requireNonNull(measure);
            if (distance < 0) {
                throw new IllegalArgumentException("a distance below 0: " + distance);
            }
        }
    }
}
