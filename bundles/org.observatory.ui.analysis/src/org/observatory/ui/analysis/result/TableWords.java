// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.analysis.result;

import org.observatory.ui.analysis.texts.AnalysisTexts;
import org.observatory.ui.tables.grid.GridWords;

/**
 * What a table of a result calls its rows.
 *
 * @param table the table
 * @param texts the words of the language
 */
record TableWords(ResultTable table, AnalysisTexts texts) implements GridWords {

    @Override
    public String name() {
        return table.table().label().in(texts.language());
    }

    @Override
    public String count(int shown, int total) {
        return shown == total ? texts.get("rows.count", total) : texts.get("rows.countOf", shown, total);
    }

    @Override
    public String empty() {
        return texts.get("rows.count", 0);
    }
}
