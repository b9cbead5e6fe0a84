// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.internal.export;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

import org.observatory.analysis.Label;
import org.observatory.analysis.Language;

/** A cell as text: for programs with exactly the digits of the data, for people with no more than they can use. */
final class CellTexts {

    private static final int DECIMALS = 3;

    private CellTexts() {
    }

    /** {@return the cell for people: what was computed is rounded to three decimals, or two digits where those would all be noughts} */
    static String read(Object cell, Language language) {
        if (cell instanceof BigDecimal number && number.scale() > DECIMALS + 1) {
            var rounded = number.setScale(DECIMALS, RoundingMode.HALF_EVEN);
            return of((rounded.signum() == 0 ? number.round(new MathContext(2)) : rounded).stripTrailingZeros(), language);
        }
        return of(cell, language);
    }

    /** {@return the cell with all its digits, none grouped} */
    static String of(Object cell, Language language) {
        return switch (cell) {
            case null -> "";
            case BigDecimal number -> language == Language.FRENCH ? number.toPlainString().replace('.', ',')
                    : number.toPlainString();
            case Label label -> label.in(language);
            case Boolean flag -> new Label(flag ? "yes" : "no", flag ? "oui" : "non").in(language);
            default -> cell.toString();
        };
    }
}
