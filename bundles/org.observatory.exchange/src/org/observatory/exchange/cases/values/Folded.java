// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.cases.values;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts compared as people do: without regard to case, accents, the form of apostrophes and the number of spaces. */
public final class Folded {

    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private Folded() {
    }

    /** {@return a text that is equal for texts that people take for the same} Stripped; empty for blank text. */
    public static String of(String text) {
        return isPlain(text) ? text.strip().toLowerCase(Locale.ROOT) : folded(text);
    }

    /** Whether a text is of ASCII with single spaces, as most are, so that only case and what is around it is left to fold. */
    private static boolean isPlain(String text) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c > '~' || c < ' ' || c == ' ' && i > 0 && text.charAt(i - 1) == ' ') {
                return false;
            }
        }
        return true;
    }

    private static String folded(String text) {
        var plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("").replace('’', '\'')
                .replace("œ", "oe").replace("Œ", "OE").replace("æ", "ae").replace("Æ", "AE");
        return SPACES.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
