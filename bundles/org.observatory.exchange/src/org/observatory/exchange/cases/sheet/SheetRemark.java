// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.cases.sheet;

import java.util.List;

import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Numbers;
import org.observatory.analysis.Wording;
import org.observatory.exchange.Remark;

/**
 * Something in a sheet that a reader should know, because it is not, or not quite, in the values read.
 *
 * @param kind   what it is about
 * @param text   one sentence
 * @param places where, as {@code Feuil1!C12}, at most {@value #MOST}; empty for the whole file
 * @param count  how many places there are in all
 */
public record SheetRemark(Remark.Kind kind, Label text, List<String> places, int count) {

    /** How many places a remark names at most. */
    public static final int MOST = 1000;

    private static final int SHOWN = 5;

    /** Copies the places. */
    public SheetRemark {
        places = List.copyOf(places);
    }

    /** {@return the remark with its first places before the sentence} */
    public Remark inOneLine() {
        return new Remark(kind, line());
    }

    private Label line() {
        return places.isEmpty() ? text : Label.each(language -> places(language) + Wording.colon(language) + text.in(language));
    }

    private String places(Language language) {
        var first = places.subList(0, Math.min(SHOWN, places.size()));
        var more = count - first.size();
        if (more == 0) {
            return Wording.list(first, language);
        }
        var others = language == Language.FRENCH ? " et " + more + Numbers.WIDE + (more == 1 ? "autre" : "autres")
                : " and " + more + (more == 1 ? " other" : " others");
        return String.join(", ", first) + others;
    }
}
