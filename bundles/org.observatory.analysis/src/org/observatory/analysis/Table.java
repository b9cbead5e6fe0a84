// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * An immutable table, stored column by column.
 *
 * <p>Each row has a key that leads back to what it stands for: the UUID of an element, or several joined by a space
 * when the row sums up several elements. Cells are asked for by row number (from 0) and column key; an empty cell is
 * null.
 */
public final class Table {

    private final String key;
    private final Label label;
    private final List<Column> columns;
    private final String[] rowKeys;
    private final Map<String, Object[]> cells;

    private Table(Builder builder) {
        key = builder.key;
        label = builder.label;
        columns = List.copyOf(builder.columns.values());
        rowKeys = builder.rows.stream().map(Row::key).toArray(String[]::new);
        var stored = new LinkedHashMap<String, Object[]>();
        for (var column : columns) {
            stored.put(column.key(), builder.rows.stream().map(row -> row.cells().get(column.key())).toArray());
        }
        cells = stored;
    }

    /** The name by which code asks for this table. */
    public String key() {
        return key;
    }

    /** The name shown to people. */
    public Label label() {
        return label;
    }

    /** The columns, in order. */
    public List<Column> columns() {
        return columns;
    }

    /** Whether there is a column of that key. */
    public boolean has(String column) {
        return cells.containsKey(column);
    }

    /** How many rows there are. */
    public int size() {
        return rowKeys.length;
    }

    /** The row numbers, 0 to {@code size() - 1}. */
    public IntStream rows() {
        return IntStream.range(0, rowKeys.length);
    }

    /**
     * The key that leads back to what the row stands for.
     *
     * @throws IndexOutOfBoundsException when there is no such row
     */
    public String rowKey(int row) {
        return rowKeys[Objects.checkIndex(row, rowKeys.length)];
    }

    /**
     * The cell, null when empty.
     *
     * @throws NoSuchElementException    when there is no such column
     * @throws IndexOutOfBoundsException when there is no such row
     */
    public Object cell(int row, String column) {
        var values = cells.get(column);
        if (values == null) {
            throw new NoSuchElementException("The table \"" + key + "\" has no column \"" + column + "\".");
        }
        return values[Objects.checkIndex(row, rowKeys.length)];
    }

    /** The cell of a {@link Kind#TEXT} or {@link Kind#DATE} column, null when empty. */
    public String text(int row, String column) {
        return (String) cell(row, column);
    }

    /** The cell of a {@link Kind#NUMBER} column, null when empty. */
    public BigDecimal number(int row, String column) {
        return (BigDecimal) cell(row, column);
    }

    /** The cell of a {@link Kind#LABEL} column, null when empty. */
    public Label label(int row, String column) {
        return (Label) cell(row, column);
    }

    /** The cell of a {@link Kind#FLAG} column; an empty cell reads as false. */
    public boolean flag(int row, String column) {
        return Boolean.TRUE.equals(cell(row, column));
    }

    /** Two tables are equal when their keys, labels, columns, row keys and cells are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Table table && key.equals(table.key) && label.equals(table.label)
                && columns.equals(table.columns) && Arrays.equals(rowKeys, table.rowKeys)
                && columns.stream().allMatch(c -> Arrays.equals(cells.get(c.key()), table.cells.get(c.key())));
    }

    @Override
    public int hashCode() {
        return Objects.hash(key, columns, Arrays.hashCode(rowKeys));
    }

    @Override
    public String toString() {
        return key + " (" + size() + " rows of " + cells.keySet() + ")";
    }

    /** Begins a table. */
    public static Builder builder(String key, Label label) {
        return new Builder(key, label);
    }

    private record Row(String key, Map<String, Object> cells) {
    }

    /** Collects columns, then rows. Not safe for use by several threads. */
    public static final class Builder {

        private final String key;
        private final Label label;
        private final Map<String, Column> columns = new LinkedHashMap<>();
        private final List<Row> rows = new ArrayList<>();

        private Builder(String key, Label label) {
            this.key = Objects.requireNonNull(key, "key");
            this.label = Objects.requireNonNull(label, "label");
        }

        /** Adds a column. */
        public Builder column(String columnKey, Label heading, Kind kind) {
            return column(new Column(columnKey, heading, kind));
        }

        /**
         * Adds a column.
         *
         * @throws IllegalArgumentException when there is already one of that key
         */
        public Builder column(Column column) {
            if (columns.putIfAbsent(column.key(), column) != null) {
                throw new IllegalArgumentException("The table \"" + key + "\" has two columns \"" + column.key()
                        + "\".");
            }
            return this;
        }

        /** Adds an empty row; the following {@link #set} fill it. */
        public Builder row(String rowKey) {
            rows.add(new Row(Objects.requireNonNull(rowKey, "rowKey"), new LinkedHashMap<>()));
            return this;
        }

        /**
         * Adds a row with its cells in the order of the columns.
         *
         * @throws IllegalArgumentException when there are not as many cells as columns, or one is of the wrong type
         */
        public Builder row(String rowKey, Object... values) {
            if (values.length != columns.size()) {
                throw new IllegalArgumentException("The table \"" + key + "\" has " + columns.size()
                        + " columns, the row "
                        + values.length + " cells.");
            }
            row(rowKey);
            var index = 0;
            for (var column : columns.keySet()) {
                set(column, values[index++]);
            }
            return this;
        }

        /**
         * Fills a cell of the last row.
         *
         * @throws IllegalArgumentException when there is no such column or the value is not of its type
         * @throws IllegalStateException    when there is no row yet
         */
        public Builder set(String column, Object value) {
            var described = columns.get(column);
            if (described == null) {
                throw new IllegalArgumentException("The table \"" + key + "\" has no column \"" + column + "\".");
            }
            if (value != null && !described.kind().type().isInstance(value)) {
                throw new IllegalArgumentException("The column \"" + column + "\" of the table \"" + key + "\" holds "
                        + described.kind() + ", not " + value.getClass().getSimpleName() + ".");
            }
            if (rows.isEmpty()) {
                throw new IllegalStateException("Begin a row before filling its cells.");
            }
            rows.getLast().cells().put(column, value);
            return this;
        }

        /** The table as collected so far. */
        public Table build() {
            return new Table(this);
        }
    }
}
