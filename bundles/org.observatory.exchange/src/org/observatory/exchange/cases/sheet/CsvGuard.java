// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.cases.sheet;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheet programs from running a text of a CSV file as a formula: an apostrophe goes before a text that begins
 * as one (<a href="https://owasp.org/www-community/attacks/CSV_Injection">CSV injection</a>), and is taken off when it is
 * read again. Plain numbers are left alone.
 */
final class CsvGuard {

    private static final char GUARD = '\'';
    private static final String RUN = "=+-@\t\r\n＝＋－＠";
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(?:[.,]\\d+)?");

    private CsvGuard() {
    }

    static String guarded(String text) {
        return needsGuard(text) ? GUARD + text : text;
    }

    static String unguarded(String text) {
        return text.length() > 1 && text.charAt(0) == GUARD && needsGuard(text.substring(1)) ? text.substring(1) : text;
    }

    /** A text with apostrophes before what begins as a formula gets one more, so that reading takes off the right one. */
    private static boolean needsGuard(String text) {
        var bare = 0;
        while (bare < text.length() && text.charAt(bare) == GUARD) {
            bare++;
        }
        return bare < text.length() && RUN.indexOf(text.charAt(bare)) >= 0 && !NUMBER.matcher(text.substring(bare)).matches();
    }
}
