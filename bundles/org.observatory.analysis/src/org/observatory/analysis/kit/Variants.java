// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.kit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

import org.observatory.analysis.Column;
import org.observatory.analysis.Input;
import org.observatory.analysis.Kind;
import org.observatory.analysis.Parameter;
import org.observatory.analysis.Table;

/** Inputs like another one, but for something. */
final class Variants {

    private Variants() {
    }

    /** What a cell becomes. */
    private interface Cell {
        Object of(Object cell, int row, Column column);
    }

    private static Table copy(Table table, List<Column> columns, List<Integer> rows, Cell change) {
        var copy = Table.builder(table.key(), table.label());
        columns.forEach(copy::column);
        for (var row : rows) {
            copy.row(table.rowKey(row));
            columns.forEach(column -> copy.set(column.key(), change.of(table.cell(row, column.key()), row, column)));
        }
        return copy.build();
    }

    private static List<Integer> rows(Table table) {
        return table.rows().boxed().toList();
    }

    private static Input each(Input input, java.util.function.UnaryOperator<Table> change) {
        return Input.of(input.tables().values().stream().map(change).toArray(Table[]::new));
    }

    private static Input one(Input input, String key, java.util.function.UnaryOperator<Table> change) {
        return each(input, table -> table.key().equals(key) ? change.apply(table) : table);
    }

    static Input empty(Input input) {
        return each(input, table -> copy(table, table.columns(), List.of(), (cell, row, column) -> cell));
    }

    static Input firstRow(Input input) {
        return each(input, table -> copy(table, table.columns(), table.size() == 0 ? List.of() : List.of(0), (cell, row, column) -> cell));
    }

    static Input blank(Input input) {
        return without(input, (row, column) -> true);
    }

    static Input halfBlank(Input input) {
        return without(input, (row, column) -> (row + column) % 2 == 0);
    }

    private static Input without(Input input, BiPredicate<Integer, Integer> gone) {
        return each(input, table -> copy(table, table.columns(), rows(table),
                (cell, row, column) -> gone.test(row, table.columns().indexOf(column)) ? null : cell));
    }

    static Input shuffledRows(Input input, String key, Random random) {
        return one(input, key, table -> {
            var rows = new ArrayList<>(rows(table));
            Collections.shuffle(rows, random);
            return copy(table, table.columns(), rows, (cell, row, column) -> cell);
        });
    }

    static Input shuffledColumns(Input input, String key, Random random) {
        return one(input, key, table -> {
            var columns = new ArrayList<>(table.columns());
            Collections.shuffle(columns, random);
            return copy(table, columns, rows(table), (cell, row, column) -> cell);
        });
    }

    /** With other names, each for one name, in whatever order. */
    static Input renamed(Input input, String key, List<String> columns, Random random) {
        return one(input, key, table -> {
            var renamed = table.columns().stream().filter(column -> column.kind() == Kind.TEXT)
                    .filter(column -> columns.isEmpty() || columns.contains(column.key())).toList();
            var names = new ArrayList<>(renamed.stream().flatMap(column -> table.cells(column.key()).stream())
                    .filter(cell -> cell != null).distinct().toList());
            Collections.shuffle(names, random);
            var others = new HashMap<Object, Object>();
            IntStream.range(0, names.size()).forEach(i -> others.put(names.get(i), "name " + (char) ('a' + i % 26) + i));
            return copy(table, table.columns(), rows(table),
                    (cell, row, column) -> renamed.contains(column) && cell != null ? others.get(cell) : cell);
        });
    }

    /** The values of a parameter worth trying: every choice, both ends, both answers. */
    static List<String> values(Parameter<?> parameter) {
        return switch (parameter) {
            case Parameter.Choice choice -> List.copyOf(choice.choices().keySet());
            case Parameter.Flag flag -> List.of("true", "false");
            case Parameter.WholeNumber whole -> List.of(String.valueOf(whole.least()));
            case Parameter.Decimal decimal -> List.of(decimal.least().toPlainString(), decimal.most().toPlainString());
            case Parameter.Text text -> List.of();
            case Parameter.Columns columns -> List.of();
        };
    }
}
