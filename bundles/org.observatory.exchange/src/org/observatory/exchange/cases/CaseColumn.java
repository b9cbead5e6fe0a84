// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.cases;

import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.exchange.cases.sheet.Cell;
import org.observatory.model.coding.Case;

/** A column of cases: how what a case holds is written into a cell, and what a cell would make of a case. */
interface CaseColumn {

    /** What a case holds, as a cell; the empty cell for nothing. */
    Cell cell(Case one, Language language);

    /** What a cell would make of the case; nothing is changed. */
    Incoming read(Cell cell);

    /** What an empty cell makes of a case where it erases. */
    Value erased();

    /** What a cell says. */
    sealed interface Incoming {
    }

    /** Nothing was entered. */
    record Nothing() implements Incoming {
    }

    /**
     * What is no value here.
     *
     * @param reason what is the matter
     * @param kept   what keeps the text in a case that has no value yet; null where nothing can
     */
    record Problem(Label reason, Value kept) implements Incoming {
    }

    /**
     * A value.
     *
     * @param shown what it is, as it is shown
     * @param doubt what may be wrong with it; null for nothing
     * @param edit  tells whether a case holds it, and makes it hold it
     */
    record Value(Label shown, Label doubt, Edit edit) implements Incoming {
    }

    /** What a value does to a case. */
    interface Edit {

        /** Whether the case holds the value already. */
        boolean isDone(Case one);

        /** Makes the case hold the value. */
        void apply(Case one);
    }

    /** Whether a cell is just what would be written for a case, in either language, so that nothing is to be read. */
    default boolean isWritten(Case one, Cell cell) {
        var text = cell.plain().strip();
        for (var language : Language.values()) {
            if (cell(one, language).plain().strip().equals(text)) {
                return true;
            }
        }
        return false;
    }

    /** What a case holds, as it is shown; empty for nothing. */
    default Label shown(Case one) {
        return Label.each(language -> cell(one, language).shown(language));
    }
}
