// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
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
 * when the row sums up several elements. A cell of a crossing has a key of its own. Cells are asked for by row number
 * (from 0) and column key; an empty cell is null.
 */
public final class Table {

    private final String key;
    private final Label label;
    private final List<Column> columns;
    private final String[] rowKeys;
    private final Map<String, Object[]> cells;
    private final Map<String, Map<Integer, String>> cellKeys;

    private Table(Builder builder) {
        key = builder.key;
        label = builder.label;
        columns = List.copyOf(builder.columns.values());
        rowKeys = builder.rowKeys.toArray(String[]::new);
        cells = new LinkedHashMap<>();
        builder.cells.forEach((column, values) -> cells.put(column, values.toArray()));
        cellKeys = new LinkedHashMap<>();
        builder.cellKeys.forEach((column, keys) -> cellKeys.put(column, new HashMap<>(keys)));
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

    /**
     * All cells of a column in the order of the rows, null where empty; for loops that would ask for each.
     *
     * @throws NoSuchElementException when there is no such column
     */
    public List<Object> cells(String column) {
        var values = cells.get(column);
        if (values == null) {
            throw new NoSuchElementException("The table \"" + key + "\" has no column \"" + column + "\".");
        }
        return Collections.unmodifiableList(Arrays.asList(values));
    }

    /**
     * The key that leads back to what a cell stands for: its own where it has one, otherwise that of its row.
     *
     * @throws IndexOutOfBoundsException when there is no such row
     */
    public String cellKey(int row, String column) {
        var own = cellKeys.getOrDefault(column, Map.of()).get(row);
        return own == null ? rowKey(row) : own;
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
                && columns.equals(table.columns) && Arrays.equals(rowKeys, table.rowKeys) && cellKeys.equals(table.cellKeys)
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

    /**
     * The rows of several tables one after the other.
     *
     * @param parts one or more of the same key and columns
     * @throws IllegalArgumentException when their columns differ
     */
    public static Table joined(List<Table> parts) {
        var first = parts.getFirst();
        var all = builder(first.key, first.label);
        first.columns.forEach(all::column);
        for (var part : parts) {
            if (!part.columns.equals(first.columns)) {
                throw new IllegalArgumentException("The parts of the table \"" + first.key + "\" differ in their columns.");
            }
            var before = all.rowKeys.size();
            all.rowKeys.addAll(Arrays.asList(part.rowKeys));
            part.cells.forEach((column, values) -> all.cells.get(column).addAll(Arrays.asList(values)));
            part.cellKeys.forEach((column, keys) -> keys.forEach((row, key) ->
                    all.cellKeys.computeIfAbsent(column, any -> new HashMap<>()).put(before + row, key)));
        }
        return all.build();
    }

    /** Begins a table. */
    public static Builder builder(String key, Label label) {
        return new Builder(key, label);
    }

    /** Collects columns, then rows. Not safe for use by several threads. */
    public static final class Builder {

        private final String key;
        private final Label label;
        private final Map<String, Column> columns = new LinkedHashMap<>();
        private final List<String> rowKeys = new ArrayList<>();
        private final Map<String, List<Object>> cells = new LinkedHashMap<>();
        private final Map<String, Map<Integer, String>> cellKeys = new LinkedHashMap<>();

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
            cells.put(column.key(), new ArrayList<>(Collections.nCopies(rowKeys.size(), null)));
            return this;
        }

        /** Adds an empty row; the following {@link #set} fill it. */
        public Builder row(String rowKey) {
            rowKeys.add(Objects.requireNonNull(rowKey, "rowKey"));
            cells.values().forEach(column -> column.add(null));
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
            if (rowKeys.isEmpty()) {
                throw new IllegalStateException("Begin a row before filling its cells.");
            }
            cells.get(column).set(rowKeys.size() - 1, value);
            return this;
        }

        /**
         * Fills a cell of the last row and gives it a key of its own: what this cell, and not the whole row, stands for.
         *
         * @throws IllegalArgumentException when there is no such column or the value is not of its type
         * @throws IllegalStateException    when there is no row yet
         */
        public Builder set(String column, Object value, String cellKey) {
            set(column, value);
            cellKeys.computeIfAbsent(column, any -> new HashMap<>()).put(rowKeys.size() - 1, Objects.requireNonNull(cellKey, "cellKey"));
            return this;
        }

        /** The table as collected so far. */
        public Table build() {
            return new Table(this);
        }
    }
}
