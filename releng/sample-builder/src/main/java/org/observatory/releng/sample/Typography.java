// SPDX-License-Identifier: EPL-2.0
package org.observatory.releng.sample;

import java.util.regex.Pattern;

/** Sets what is typed with a plain keyboard: apostrophes, and in French the spaces that no line may end at. */
final class Typography {

    private static final char NARROW = '\u202f';
    private static final char WIDE = '\u00a0';
    private static final Pattern THOUSANDS = Pattern.compile("(?<!\\d)(\\d{1,3}) (?=\\d{3}(?!\\d))");
    private static final Pattern HOURS = Pattern.compile("(\\d) h(?: (\\d))?(?!\\p{L})");
    private static final Pattern HIGH = Pattern.compile(" (?=[;!?%])");
    private static final Pattern UNITS = Pattern.compile("(?<=\\d) (?=(?:euros|k€|ans|mètres|tonnes)(?!\\p{L}))");

    private Typography() {
    }

    /** {@return an English text with curled apostrophes} */
    static String english(String typed) {
        return typed.replace('\'', '’');
    }

    /**
     * {@return a French text with curled apostrophes, a narrow no-break space before {@code ; ! ? %} and between thousands,
     * a no-break space before colons, inside guillemets, and before units}
     */
    static String french(String typed) {
        var text = typed.replace('\'', '’').replace("...", "…");
        text = THOUSANDS.matcher(text).replaceAll("$1" + NARROW);
        text = HOURS.matcher(text).replaceAll(found -> found.group(1) + WIDE + "h"
                + (found.group(2) == null ? "" : WIDE + found.group(2)));
        text = HIGH.matcher(text).replaceAll(String.valueOf(NARROW));
        text = UNITS.matcher(text).replaceAll(String.valueOf(WIDE));
        return text.replace(" :", WIDE + ":").replace("« ", "«" + WIDE).replace(" »", WIDE + "»");
    }
}
