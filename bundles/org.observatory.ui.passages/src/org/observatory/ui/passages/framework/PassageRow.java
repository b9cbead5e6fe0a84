// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.passages.framework;

import java.util.List;

import org.observatory.coding.framework.Quotation;
import org.observatory.model.coding.Coding;
import org.observatory.model.coding.Codings;
import org.observatory.model.edit.Excerpt;
import org.observatory.model.edit.ObservatoryLabels;

/**
 * A passage as it is listed beside a cell.
 *
 * @param coding   the passage
 * @param excerpt  what it says, on one line
 * @param document what document it stands in, and who speaks
 * @param code     its code
 * @param coder    who coded it
 */
record PassageRow(Coding coding, String excerpt, String document, String code, String coder) {

    private static final int LONGEST = 300;

    /** {@return passages as they are listed, in their order} */
    static List<PassageRow> of(List<Coding> passages, ObservatoryLabels labels) {
        var texts = new FrameworkTexts(labels.language());
        return passages.stream().map(coding -> {
            var said = Excerpt.of(coding.getQuotation(), LONGEST);
            return new PassageRow(coding, coding.isUnplaced() ? texts.get("pane.unplaced", said) : said, Quotation.reference(coding, labels),
                    coding.getCode() == null ? "" : labels.name(coding.getCode()),
                    coding.eContainer() instanceof Codings file && file.getCoder() != null ? labels.name(file.getCoder()) : "");
        }).toList();
    }
}
