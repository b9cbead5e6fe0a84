// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.internal.protection;

import java.util.function.BiFunction;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;

import org.observatory.analysis.Column;
import org.observatory.analysis.Table;

/** Copies tables with other cells. */
final class Tables {

    private Tables() {
    }

    /** {@return the same table with other columns' headings, row keys and cells; a cell whose key is null keeps none of its own} */
    static Table copy(Table table, IntFunction<String> rowKey, BiFunction<Integer, Column, Object> cell,
            BiFunction<Integer, Column, String> cellKey) {
        var copy = Table.builder(table.key(), table.label());
        table.columns().forEach(copy::column);
        for (var row = 0; row < table.size(); row++) {
            copy.row(rowKey.apply(row));
            for (var column : table.columns()) {
                var key = cellKey.apply(row, column);
                if (key == null || key.equals(table.rowKey(row))) {
                    copy.set(column.key(), cell.apply(row, column));
                } else {
                    copy.set(column.key(), cell.apply(row, column), key);
                }
            }
        }
        return copy.build();
    }

    /** {@return the same table without some of its rows} */
    static Table without(Table table, IntPredicate gone) {
        var copy = Table.builder(table.key(), table.label());
        table.columns().forEach(copy::column);
        table.rows().filter(gone.negate()).forEach(row -> {
            copy.row(table.rowKey(row));
            table.columns().forEach(column -> copy.set(column.key(), table.cell(row, column.key()), table.cellKey(row, column.key())));
        });
        return copy.build();
    }
}
