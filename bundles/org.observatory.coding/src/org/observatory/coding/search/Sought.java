// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.search;

/**
 * What is sought.
 *
 * @param kind       how it is read
 * @param text       what was typed
 * @param caseful    whether capitals matter; never in word forms
 * @param accented   whether accents and ligatures matter; never in word forms
 * @param wholeWords whether a hit has to begin and end with a word; for a text sought letter by letter
 */
public record Sought(Kind kind, String text, boolean caseful, boolean accented, boolean wholeWords) {

    /** How what was typed is read. */
    public enum Kind {
        /** Letter by letter; apostrophes, dashes that do not break and spaces that do not break are like plain ones. */
        LITERAL,
        /** As a regular expression of Java. */
        EXPRESSION,
        /** As words, each in any of its forms, one after the other. */
        WORD_FORMS
    }

    /** {@return what was typed, letter by letter, whatever its capitals and accents} */
    public static Sought literal(String text) {
        return new Sought(Kind.LITERAL, text, false, false, false);
    }
}
