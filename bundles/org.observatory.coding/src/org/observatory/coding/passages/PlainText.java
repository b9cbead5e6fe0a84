// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.passages;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts as they are compared: without case, accents, ligatures, typographic apostrophes and no-break spaces. */
final class PlainText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    /** The plain form of each character of the Latin alphabets, for long texts. */
    private static final String[] LATIN = new String[0x250];

    static {
        for (var unit = 0; unit < LATIN.length; unit++) {
            LATIN[unit] = thoroughly(String.valueOf((char) unit));
        }
    }

    private PlainText() {
    }

    static String of(String text) {
        var plain = new StringBuilder(text.length());
        for (var at = 0; at < text.length(); at++) {
            var unit = text.charAt(at);
            if (unit < LATIN.length) {
                plain.append(LATIN[unit]);
            } else if (unit >= 0x2000 && unit <= 0x206f) {
                plain.append(unit == '’' ? '\'' : unit == '\u2011' ? '-' : unit == '\u202f' ? ' ' : unit);
            } else {
                return thoroughly(text);
            }
        }
        return plain.toString();
    }

    private static String thoroughly(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT)
                .replace("œ", "oe").replace("æ", "ae").replace('’', '\'').replace('\u2011', '-').replace('\u00a0', ' ')
                .replace('\u202f', ' ');
    }
}
