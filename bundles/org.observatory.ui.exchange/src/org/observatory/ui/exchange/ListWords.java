// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.exchange;

import org.observatory.ui.tables.grid.GridWords;
import org.observatory.ui.texts.LocalTexts;

/**
 * What a table of an import calls its rows.
 *
 * @param texts the language it speaks
 * @param list  the messages: those called this with {@code .list}, {@code .count}, {@code .countOf} and {@code .empty}
 */
public record ListWords(LocalTexts texts, String list) implements GridWords {

    @Override
    public String name() {
        return texts.get(list + ".list");
    }

    @Override
    public String count(int shown, int total) {
        return shown == total ? texts.get(list + ".count", total) : texts.get(list + ".countOf", shown, total);
    }

    @Override
    public String empty() {
        return texts.get(list + ".empty");
    }
}
