// SPDX-License-Identifier: EPL-2.0
package org.observatory.project;

import java.util.OptionalInt;

/**
 * What a text may hold so that a project's file can hold it: the characters of XML 1.0. Control characters other than
 * tab and line ends, halves of a surrogate pair and U+FFFE and U+FFFF are outside it; they come with text pasted from
 * word processors.
 */
public final class XmlText {

    private static final String REPLACEMENT = "\uFFFD";

    private XmlText() {
    }

    /**
     * Makes a text fit for saving: what separates lines or pages becomes a line feed, half a surrogate pair the
     * replacement character U+FFFD, and other control characters are dropped.
     *
     * @param text any text
     * @return the same text when it is fit already
     */
    public static String clean(String text) {
        if (firstRefused(text).isEmpty()) {
            return text;
        }
        var clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (isHeld(c)) {
                clean.appendCodePoint(c);
            } else if (c == 0x0B || c == 0x0C) {
                clean.append('\n');
            } else if (c >= 0x20) {
                clean.append(REPLACEMENT);
            }
        });
        return clean.toString();
    }

    /** {@return the first code point of the text that XML cannot hold, if there is one} */
    public static OptionalInt firstRefused(String text) {
        return text.codePoints().filter(c -> !isHeld(c)).findFirst();
    }

    private static boolean isHeld(int c) {
        if (c < 0x20) {
            return c == '\t' || c == '\n' || c == '\r';
        }
        return c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE && c != 0xFFFE && c != 0xFFFF;
    }
}
