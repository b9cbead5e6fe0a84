// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.cases;

import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Wording;
import org.observatory.exchange.cases.sheet.Cell;
import org.observatory.exchange.cases.sheet.CellPlace;

/**
 * A cell that was not understood, or may have been understood wrongly.
 *
 * @param place  where it stands
 * @param cell   what it holds
 * @param reason what is the matter, in words that go after a colon, without a full stop
 */
public record CellDoubt(CellPlace place, Cell cell, Label reason) {

    private static final int SHOWN = 60;

    /** {@return place, content and reason in one line: « Feuil1!C12, « environ 30 » : ce n’est pas un nombre »} */
    public Label line() {
        return Label.each(language -> place + ", " + Wording.quote(shown(language), language) + Wording.colon(language)
                + reason.in(language));
    }

    private String shown(Language language) {
        var text = cell.shown(language).replace('\n', ' ');
        return text.length() <= SHOWN ? text
                : text.substring(0, text.offsetByCodePoints(0, Math.min(SHOWN, text.codePointCount(0, text.length())))) + "…";
    }
}
