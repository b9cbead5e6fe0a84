// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis;

import java.util.Objects;
import java.util.function.Function;

/**
 * A visible text in both languages.
 *
 * @param en the English text
 * @param fr the French text, with French typography
 */
public record Label(String en, String fr) {

    /** Neither text may be null. */
    public Label {
        Objects.requireNonNull(en, "en");
        Objects.requireNonNull(fr, "fr");
    }

    /** The text in the given language. */
    public String in(Language language) {
        return language == Language.FRENCH ? fr : en;
    }

    /** A text that is the same in both languages, as proper names are. */
    public static Label same(String text) {
        return new Label(text, text);
    }

    /** The label whose text in each language is what the function gives for that language. */
    public static Label each(Function<Language, String> text) {
        return new Label(text.apply(Language.ENGLISH), text.apply(Language.FRENCH));
    }

    /** Whether there is nothing to show in either language. */
    public boolean isBlank() {
        return en.isBlank() && fr.isBlank();
    }
}
