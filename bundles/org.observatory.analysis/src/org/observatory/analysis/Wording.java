// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The small turns of each language: lists, quotation marks, punctuation. */
public final class Wording {

    /** A quotation in guillemets, with the spaces inside them. */
    private static final Pattern INNER = Pattern.compile("«[ \\u00a0\\u202f]*([^«»]*?)[ \\u00a0\\u202f]*»");

    private static final Pattern ENGLISH_INNER = Pattern.compile("“([^“”]*)”");

    private Wording() {
    }

    /** « a, b et c »; "a, b and c". Empty text for none. */
    public static String list(List<String> parts, Language language) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        var and = language == Language.FRENCH ? " et " : " and ";
        return String.join(", ", parts.subList(0, parts.size() - 1)) + and + parts.getLast();
    }

    /** « text » with no-break spaces, where a quotation inside it is set in “ ”; “text”, where it is set in ‘ ’. */
    public static String quote(String text, Language language) {
        return language == Language.FRENCH
                ? "«" + Numbers.WIDE + INNER.matcher(text).replaceAll("“$1”") + Numbers.WIDE + "»"
                : "“" + ENGLISH_INNER.matcher(text).replaceAll("‘$1’") + "”";
    }

    /** The colon with the space that goes before it, and one after: « : »; ": ". */
    public static String colon(Language language) {
        return language == Language.FRENCH ? Numbers.WIDE + ": " : ": ";
    }

    /** The semicolon with the spaces that go around it. */
    public static String semicolon(Language language) {
        return language == Language.FRENCH ? Numbers.NARROW + "; " : "; ";
    }

    /** The text with its first letter in upper case, as a sentence begins. */
    public static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, text.offsetByCodePoints(0, 1))
                .toUpperCase(Locale.ROOT)
                + text.substring(text.offsetByCodePoints(0, 1));
    }
}
