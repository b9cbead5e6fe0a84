// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding;

import org.observatory.analysis.Language;

/** Pages to be printed: whole in one file, without scripts, readable for those who hear them. */
public final class Html {

    private static final String STYLE = """
            body { font: 11pt/1.45 system-ui, "Segoe UI", "Liberation Sans", sans-serif; color: #1a1a1a; background: #fff; margin: 2em }
            h1 { font-size: 1.6em } h2 { font-size: 1.3em } h3 { font-size: 1.1em }
            h1, h2, h3, h4 { break-after: avoid }
            blockquote { border-left: 3px solid #767676; margin-left: 0; padding-left: 1em }
            @media print { body { margin: 0 } }
            """;

    private Html() {
    }

    /** {@return a text with the signs that have a meaning in HTML written as entities} */
    public static String text(String text) {
        var safe = new StringBuilder(text.length() + 16);
        for (var at = 0; at < text.length(); at++) {
            switch (text.charAt(at)) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> safe.append(text.charAt(at));
            }
        }
        return safe.toString();
    }

    /**
     * {@return a page}
     *
     * @param title    its title, plain
     * @param style    rules of its own, after those that all pages share
     * @param body     what stands in its body, as HTML
     * @param language its language
     */
    public static String page(String title, String style, String body, Language language) {
        return "<!DOCTYPE html>\n<html lang=\"" + (language == Language.FRENCH ? "fr" : "en") + "\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
                + text(title) + "</title>\n<style>\n" + STYLE + style + "</style>\n</head>\n<body>\n" + body + "</body>\n</html>\n";
    }
}
