// SPDX-License-Identifier: EPL-2.0
package org.observatory.reports.standard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.observatory.analysis.Kind;
import org.observatory.analysis.Label;
import org.observatory.analysis.Numbers;
import org.observatory.analysis.Table;
import org.observatory.reports.Block;

/** A table of a result as a table of a report. */
final class ResultGrid {

    private static final int WORDS = 28;
    private static final int NUMBER = 17;

    private ResultGrid() {
    }

    /** Adds a table with some of its columns, those of them that it has; its name is its caption. */
    static void add(Page page, Table table, int decimals, List<String> columns) {
        var shown = table.columns().stream().filter(column -> columns.contains(column.key())).toList();
        var words = WORDS / Math.max(1, (int) shown.stream().filter(column -> column.kind() != Kind.NUMBER).count());
        var rows = new ArrayList<List<String>>();
        table.rows().forEach(row -> rows.add(shown.stream().map(column -> text(page, table.cell(row, column.key()), decimals)).toList()));
        page.draft.grid(page.say(table.label()), shown.stream().map(column -> new Block.Column(page.say(column.label()),
                column.kind() == Kind.NUMBER ? NUMBER : words, column.kind() == Kind.NUMBER)).toList(), rows);
    }

    private static String text(Page page, Object cell, int decimals) {
        return switch (cell) {
            case null -> "";
            case Label label -> page.say(label);
            case BigDecimal number -> number.stripTrailingZeros().scale() <= 0 ? Numbers.number(number, page.language)
                    : Numbers.rounded(number, decimals, page.language);
            default -> cell.toString();
        };
    }
}
