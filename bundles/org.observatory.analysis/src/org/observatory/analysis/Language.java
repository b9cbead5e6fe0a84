// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis;

import java.util.Locale;

/** The two languages in which everything visible is written. */
public enum Language {

    /** English, with its number formats: {@code 0.81}, {@code 81%}, {@code 1,000}. */
    ENGLISH("en"),

    /** French as written in France: {@code 0,81}, {@code 81 %}, {@code 1 000} with narrow no-break spaces. */
    FRENCH("fr");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** The ISO 639-1 code, {@code "en"} or {@code "fr"}. */
    public String code() {
        return code;
    }

    /** The locale to format with. */
    public Locale locale() {
        return this == FRENCH ? Locale.FRANCE : Locale.UK;
    }

    /**
     * The language of a code such as {@code "fr"}, {@code "fr_FR"} or {@code "fr-CA"}, in any case.
     *
     * @throws IllegalArgumentException when the code is of neither language
     */
    public static Language of(String code) {
        var primary = code.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        for (var language : values()) {
            if (language.code.equals(primary)) {
                return language;
            }
        }
        throw new IllegalArgumentException("Unknown language \"" + code + "\": use \"en\" or \"fr\".");
    }

    /** The language for a locale: French where the locale's language is French, English otherwise. */
    public static Language of(Locale locale) {
        return FRENCH.code.equals(locale.getLanguage()) ? FRENCH : ENGLISH;
    }
}
