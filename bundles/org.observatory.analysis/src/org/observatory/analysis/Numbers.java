// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as people write them, with exactly the digits they were given with. */
public final class Numbers {

    /** No-break space, narrow: between thousands, before a percent sign and high punctuation in French. */
    public static final String NARROW = "\u202f";

    /** No-break space: inside guillemets, before a colon, between a number and its unit. */
    public static final String WIDE = "\u00a0";

    private Numbers() {
    }

    /** « 1 000 », « 0,81 », « −3 »; "1,000", "0.81", "−3". */
    public static String number(BigDecimal value, Language language) {
        var french = language == Language.FRENCH;
        var plain = value.abs().toPlainString();
        var point = plain.indexOf('.');
        var whole = point < 0 ? plain : plain.substring(0, point);
        var text = new StringBuilder(value.signum() < 0 ? "\u2212" : "");
        for (var i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                text.append(french ? NARROW : ",");
            }
            text.append(whole.charAt(i));
        }
        if (point >= 0) {
            text.append(french ? ',' : '.').append(plain, point + 1, plain.length());
        }
        return text.toString();
    }

    /**
     * A computed number, with that many decimals and no more; one that would then read as zero keeps two significant
     * digits. A number that has few digits anyway, as counts and printed figures have, keeps them as they are.
     */
    public static String rounded(BigDecimal value, int decimals, Language language) {
        if (value.scale() <= decimals + 1) {
            return number(value.scale() < 0 ? value.setScale(0) : value, language);
        }
        var rounded = value.setScale(decimals, RoundingMode.HALF_EVEN);
        return number(rounded.signum() == 0 && value.signum() != 0 ? value.round(new MathContext(2)) : rounded, language);
    }

    /** « 81 % » with a narrow no-break space; "81%". The value is in percent: 81, not 0.81. */
    public static String percent(BigDecimal value, Language language) {
        return number(value, language) + (language == Language.FRENCH ? NARROW : "") + "%";
    }

    /**
     * A value with its unit.
     *
     * @param unit {@code PERCENT}, {@code EURO} and {@code MULTIPLE} (a factor, « × 2 ») are written out, {@code RANK}
     *             as an ordinal (« 6e », "6th"), {@code YEAR} without a space for thousands; any other unit, and null, is a plain count
     */
    public static String quantity(BigDecimal value, String unit, Language language) {
        return switch (unit == null ? "" : unit) {
            case "PERCENT" -> percent(value, language);
            case "EURO" -> language == Language.FRENCH ? number(value, language) + WIDE + "€" : "€"
                    + number(value, language);
            case "MULTIPLE" -> "×" + NARROW + number(value, language);
            case "YEAR" -> value.toPlainString();
            case "RANK" -> number(value, language) + (language == Language.FRENCH ? value.intValue() == 1 ? "er" : "e"
                    : ordinal(value.intValue()));
            default -> number(value, language);
        };
    }

    private static String ordinal(int rank) {
        var teens = rank % 100 >= 11 && rank % 100 <= 13;
        return teens ? "th" : switch (rank % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }

    /**
     * A quantity with what the source says of its exactness: « plus de 600 », « environ 50 », « au moins 3 ».
     *
     * @param quantity  from {@link #quantity}
     * @param qualifier {@code EXACT} or null for none; {@code ABOUT}, {@code MORE_THAN}, {@code LESS_THAN},
     *                  {@code AT_LEAST}
     */
    public static String qualified(String quantity, String qualifier, Language language) {
        var words = words(qualifier).in(language);
        return words.isEmpty() ? quantity : words + " " + quantity;
    }

    /** The words of a qualifier, empty for an exact value or an unknown qualifier. */
    public static Label words(String qualifier) {
        return switch (qualifier == null ? "" : qualifier) {
            case "ABOUT" -> new Label("about", "environ");
            case "MORE_THAN" -> new Label("more than", "plus de");
            case "LESS_THAN" -> new Label("less than", "moins de");
            case "AT_LEAST" -> new Label("at least", "au moins");
            default -> Label.same("");
        };
    }
}
