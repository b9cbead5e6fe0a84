// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.cases.values;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Several things in one cell, separated by semicolons, vertical bars or line ends. One that holds such a sign is put in
 * quotation marks, doubled inside: {@code Commune; "Maison; jardin"}.
 */
public final class Listed {

    private static final String SEPARATORS = ";|\n";
    private static final char QUOTE = '"';

    private Listed() {
    }

    /** {@return whether a text has several things, or one in quotation marks} */
    public static boolean isSeveral(String text) {
        return split(text).size() > 1;
    }

    /** {@return the things of a cell in order, without white space around them, none of them empty} Quotation marks are kept. */
    public static List<String> rawSplit(String text) {
        return split(text, text.indexOf(QUOTE) >= 0);
    }

    /** A quotation mark that is never closed is a character as any other. */
    private static List<String> split(String text, boolean quotes) {
        var parts = new ArrayList<String>();
        var part = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (quoted && c == QUOTE && i + 1 < text.length() && text.charAt(i + 1) == QUOTE) {
                part.append(c).append(c);
                i++;
            } else if (quotes && c == QUOTE && (quoted || part.toString().isBlank())) {
                quoted = !quoted;
                part.append(c);
            } else if (!quoted && SEPARATORS.indexOf(c) >= 0) {
                add(part, parts);
            } else {
                part.append(c);
            }
        }
        if (quoted) {
            return split(text, false);
        }
        add(part, parts);
        return parts;
    }

    /** {@return the things of a cell in order, without white space around them and without quotation marks} */
    public static List<String> split(String text) {
        return rawSplit(text).stream().map(Listed::unquoted).filter(part -> !part.isBlank()).toList();
    }

    /** {@return one cell for several things} */
    public static String join(List<String> parts) {
        return parts.stream().map(Listed::quoted).collect(Collectors.joining("; "));
    }

    /** {@return a thing as it is written in a cell: in quotation marks where it has to be} */
    public static String quoted(String part) {
        var bare = part.chars().noneMatch(c -> SEPARATORS.indexOf(c) >= 0) && part.indexOf(QUOTE) != 0 && part.equals(part.strip());
        return bare ? part : QUOTE + part.replace("\"", "\"\"") + QUOTE;
    }

    /** {@return a thing without the quotation marks around it} */
    public static String unquoted(String part) {
        return part.length() > 1 && part.charAt(0) == QUOTE && part.charAt(part.length() - 1) == QUOTE
                ? part.substring(1, part.length() - 1).replace("\"\"", "\"") : part;
    }

    private static void add(StringBuilder part, List<String> parts) {
        var text = part.toString().strip();
        if (!text.isEmpty()) {
            parts.add(text);
        }
        part.setLength(0);
    }
}
