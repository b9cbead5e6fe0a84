// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.cases.values;

import java.util.Optional;
import java.util.Set;

import org.observatory.analysis.Language;

/** Yes and no as people write them in French and English. A cross or a tick alone means yes. */
public final class YesNo {

    private static final Set<String> YES = Set.of("oui", "o", "vrai", "yes", "y", "true", "x", "✓", "✔", "☑", "1");
    private static final Set<String> NO = Set.of("non", "n", "faux", "no", "false", "✗", "✘", "☐", "0");

    private YesNo() {
    }

    /** {@return what a text says, if it says yes or no; {@code 1} and {@code 0} do} */
    public static Optional<Boolean> read(String text) {
        if (text.length() > 8) {
            return Optional.empty();
        }
        var folded = Folded.of(text);
        return YES.contains(folded) ? Optional.of(true) : NO.contains(folded) ? Optional.of(false) : Optional.empty();
    }

    /** {@return the word for a truth value} */
    public static String word(boolean value, Language language) {
        return language == Language.FRENCH ? value ? "oui" : "non" : value ? "yes" : "no";
    }
}
