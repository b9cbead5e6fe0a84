// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.cases;

import org.observatory.analysis.PartialDate;
import org.observatory.exchange.cases.sheet.Cell;
import org.observatory.exchange.cases.values.StateWords;

/** Values as the cells of an export. */
final class Texts {

    private Texts() {
    }

    /** A text that is not to be read as a word for a missing value. */
    static Cell cell(String text) {
        return text.isBlank() ? Cell.EMPTY : new Cell.Text(StateWords.literal(text.replace("\r\n", "\n").replace('\r', '\n')));
    }

    static Cell cell(PartialDate date) {
        return date == null ? Cell.EMPTY : new Cell.Day(date, null);
    }
}
