// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.texts;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads numbers as people type them: « 81 », « 81 % », « 81,5 », "81.5", « 1 000 », « 7 € ». A comma is a decimal comma,
 * except before three digits in English ("1,000").
 */
public final class NumberText {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f]+");
    private static final Pattern NUMBER = Pattern.compile("[-\\u2212]?\\d+(?:\\.\\d+)?");
    private static final Pattern ENGLISH_THOUSANDS = Pattern.compile("[1-9]\\d{0,2}(?:,\\d{3})+(?:\\.\\d+)?");

    private NumberText() {
    }

    /**
     * Reads a number; a percent or euro sign and a multiplication sign around it are left aside, for the unit has a
     * field of its own.
     *
     * @param typed   what was typed
     * @param english whether a comma before three digits groups thousands
     * @return the number with the digits typed, or empty when it is none
     */
    public static Optional<BigDecimal> read(String typed, boolean english) {
        var text = SPACES.matcher(typed).replaceAll("").replaceAll("^[×x€]|[%€]$", "");
        var plain = english && ENGLISH_THOUSANDS.matcher(text).matches() ? text.replace(",", "") : text.replace(',', '.');
        return NUMBER.matcher(plain).matches() ? Optional.of(new BigDecimal(plain.replace('\u2212', '-')))
                : Optional.empty();
    }

    /**
     * Reads a whole number from 0.
     *
     * @param typed   what was typed
     * @param english whether a comma before three digits groups thousands
     * @return the number, or empty when it is none
     */
    public static Optional<Integer> readWhole(String typed, boolean english) {
        try {
            return read(typed, english).filter(number -> number.signum() >= 0).map(BigDecimal::intValueExact);
        } catch (ArithmeticException notWhole) {
            return Optional.empty();
        }
    }
}
