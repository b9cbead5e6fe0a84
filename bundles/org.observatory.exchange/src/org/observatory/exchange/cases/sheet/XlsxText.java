// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.cases.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts of XLSX, in which {@code _x000D_} stands for the character of that number, and {@code _x005F_} for an underscore
 * where what follows would be read so (ECMA-376 part 1, §22.9.2.19).
 */
final class XlsxText {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern TO_ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private XlsxText() {
    }

    static String decoded(String text) {
        return !text.contains("_x") ? text
                : ESCAPE.matcher(text).replaceAll(code -> Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(code.group(1), 16))));
    }

    static String encoded(String text) {
        return TO_ESCAPE.matcher(text.replace("\r", "_x000D_")).replaceAll("_x005F_");
    }
}
