// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.internal.export;

import java.math.BigDecimal;

import org.observatory.analysis.Label;
import org.observatory.analysis.Language;

/** A cell as text, with exactly the digits of the data. */
final class CellTexts {

    private CellTexts() {
    }

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
