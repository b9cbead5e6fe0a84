// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.analysis.matrix;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

import org.observatory.analysis.Label;
import org.observatory.ui.links.KeyIndex;
import org.observatory.ui.links.KeySelection;

/**
 * Numbers by row and column, each with the keys of what it counts. Immutable. Only cells that hold something take room, so that
 * thousands of rows by hundreds of columns are a matter of some arrays.
 *
 * <p>Rows, columns and cells are named by their places, from 0.
 */
public final class Matrix {

    /** What several cells come to together. */
    public enum Adding {
        /** As many as they have different keys. */
        KEYS,
        /** As many as the columns in which one of them holds something. */
        COLUMNS,
        /** As many as the rows in which one of them holds something. */
        ROWS,
        /** The sum of their numbers; none where one of them is withheld. */
        NUMBERS,
        /** Nothing that could be told, as of indices. */
        NOT
    }

    private static final int NONE = -1;

    private final Label[] titles;
    private final Label measure;
    private final Adding adding;
    private final boolean diagonal;
    private final BigDecimal grand;
    private final List<Side> rows;
    private final List<Side> columns;
    /** Where the cells of each row begin in the arrays that follow; one more at the end. */
    private final int[] starts;
    private final int[] places;
    private final BigDecimal[] values;
    private final String[] keys;
    private final BitSet usedRows = new BitSet();
    private final BitSet usedColumns = new BitSet();
    private BigDecimal least = BigDecimal.ZERO;
    private BigDecimal most = BigDecimal.ZERO;

    private Matrix(Builder from, boolean turned) {
        titles = turned ? new Label[] { from.titles[1], from.titles[0] } : from.titles.clone();
        measure = from.measure;
        adding = turned ? turned(from.adding) : from.adding;
        diagonal = from.diagonal;
        grand = from.grand;
        rows = List.copyOf(turned ? from.columns : from.rows);
        columns = List.copyOf(turned ? from.rows : from.columns);
        var size = from.values.size();
        var order = sorted(sorted(IntStream.range(0, size).toArray(), turned ? from.atRow : from.atColumn, columns.size()),
                turned ? from.atColumn : from.atRow, rows.size());
        starts = new int[rows.size() + 1];
        places = new int[size];
        values = new BigDecimal[size];
        keys = new String[size];
        for (var at = 0; at < size; at++) {
            var row = (turned ? from.atColumn : from.atRow)[order[at]];
            places[at] = (turned ? from.atRow : from.atColumn)[order[at]];
            values[at] = from.values.get(order[at]);
            keys[at] = from.keys.get(order[at]);
            starts[row + 1] = at + 1;
            use(row, at);
        }
        for (var row = 0; row < rows.size(); row++) {
            starts[row + 1] = Math.max(starts[row + 1], starts[row]);
        }
    }

    private static Adding turned(Adding adding) {
        return adding == Adding.COLUMNS ? Adding.ROWS : adding == Adding.ROWS ? Adding.COLUMNS : adding;
    }

    /** Sorts stably by a key from 0 up to a bound. */
    private static int[] sorted(int[] order, int[] key, int bound) {
        var next = new int[bound + 1];
        for (var one : order) {
            next[key[one] + 1]++;
        }
        for (var at = 0; at < bound; at++) {
            next[at + 1] += next[at];
        }
        var result = new int[order.length];
        for (var one : order) {
            result[next[key[one]]++] = one;
        }
        return result;
    }

    private void use(int row, int at) {
        if (isApart(row, places[at])) {
            return;
        }
        if (values[at] == null || values[at].signum() != 0) {
            usedRows.set(row);
            usedColumns.set(places[at]);
        }
        if (values[at] != null) {
            least = least.min(values[at]);
            most = most.max(values[at]);
        }
    }

    /** {@return what the rows are} */
    public Label rowTitle() {
        return titles[0];
    }

    /** {@return what the columns are} */
    public Label columnTitle() {
        return titles[1];
    }

    /** {@return what the numbers are} */
    public Label measure() {
        return measure;
    }

    /** {@return the rows} */
    public List<Side> rows() {
        return rows;
    }

    /** {@return the columns} */
    public List<Side> columns() {
        return columns;
    }

    /** {@return the smallest number, no more than 0; cells that stand apart do not count} */
    public BigDecimal least() {
        return least;
    }

    /** {@return the greatest number, no less than 0; cells that stand apart do not count} */
    public BigDecimal most() {
        return most;
    }

    /** {@return whether rows and columns have totals} */
    public boolean hasTotals() {
        return grand != null;
    }

    /** {@return how many cells there are, empty ones too} */
    long size() {
        return (long) rows.size() * columns.size();
    }

    /** {@return whether a row holds anything} */
    public boolean isRowUsed(int row) {
        return usedRows.get(row);
    }

    /** {@return whether a column holds anything} */
    public boolean isColumnUsed(int column) {
        return usedColumns.get(column);
    }

    /** {@return whether a cell stands apart, as the diagonal of codes by codes, which says how often each occurs} */
    public boolean isApart(int row, int column) {
        return diagonal && row == column;
    }

    /** {@return the number in a cell; null where nothing was counted, or where it is withheld} */
    public BigDecimal value(int row, int column) {
        var at = find(row, column);
        return at == NONE ? null : values[at];
    }

    /** {@return whether a number is withheld because it is too small to be shown} */
    public boolean isWithheld(int row, int column) {
        var at = find(row, column);
        return at != NONE && values[at] == null;
    }

    private int find(int row, int column) {
        return Math.max(NONE, Arrays.binarySearch(places, starts[row], starts[row + 1], column));
    }

    /**
     * {@return what several cells come to together; null where that cannot be told}
     *
     * @param ofRows    rows, in ascending order
     * @param ofColumns columns, in ascending order
     */
    public BigDecimal sum(int[] ofRows, int[] ofColumns) {
        if (ofRows.length == 1 && ofColumns.length == 1) {
            var value = value(ofRows[0], ofColumns[0]);
            return value != null || adding == Adding.NOT || isWithheld(ofRows[0], ofColumns[0]) ? value : BigDecimal.ZERO;
        }
        var allRows = ofRows.length == rows.size();
        var allColumns = ofColumns.length == columns.size();
        var told = allRows && allColumns ? grand : allColumns && ofRows.length == 1 ? rows.get(ofRows[0]).total()
                : allRows && ofColumns.length == 1 ? columns.get(ofColumns[0]).total() : null;
        if (told != null) {
            return told;
        }
        return switch (adding) {
            case KEYS -> BigDecimal.valueOf(keySet(ofRows, ofColumns).size());
            case COLUMNS -> {
                var met = new BitSet();
                each(ofRows, ofColumns, at -> met.set(places[at]));
                yield BigDecimal.valueOf(met.cardinality());
            }
            case ROWS -> {
                var met = 0;
                for (var row : ofRows) {
                    var any = new int[1];
                    each(new int[] { row }, ofColumns, at -> any[0] = 1);
                    met += any[0];
                }
                yield BigDecimal.valueOf(met);
            }
            case NUMBERS -> {
                var numbers = new ArrayList<BigDecimal>();
                each(ofRows, ofColumns, at -> numbers.add(values[at]));
                yield numbers.contains(null) ? null : numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            }
            case NOT -> null;
        };
    }

    /**
     * {@return the keys of what several cells count, each once, joined by spaces}
     *
     * @param ofRows    rows, in ascending order
     * @param ofColumns columns, in ascending order
     */
    public String keys(int[] ofRows, int[] ofColumns) {
        return String.join(" ", keySet(ofRows, ofColumns));
    }

    /** {@return the keys of several cells as a set, each once} */
    Set<String> keySet(int[] ofRows, int[] ofColumns) {
        var found = new LinkedHashSet<String>();
        each(ofRows, ofColumns, at -> found.addAll(KeySelection.split(keys[at])));
        return found;
    }

    /** {@return an index of the cells that hold something by the keys of what they count; takes a while} */
    KeyIndex index() {
        return KeyIndex.of(Arrays.asList(keys));
    }

    /** Names the row and the column of cells that the {@link #index} found. */
    void place(int[] found, BiConsumer<Integer, Integer> cell) {
        var row = 0;
        for (var at : found) {
            while (at >= starts[row + 1]) {
                row++;
            }
            cell.accept(row, places[at]);
        }
    }

    private void each(int[] ofRows, int[] ofColumns, IntConsumer cell) {
        for (var row : ofRows) {
            if (ofColumns.length < (starts[row + 1] - starts[row]) / 4) {
                for (var column : ofColumns) {
                    var at = find(row, column);
                    if (at != NONE) {
                        cell.accept(at);
                    }
                }
            } else {
                for (var at = starts[row]; at < starts[row + 1]; at++) {
                    if (ofColumns.length == columns.size() || Arrays.binarySearch(ofColumns, places[at]) >= 0) {
                        cell.accept(at);
                    }
                }
            }
        }
    }

    /** Collects rows and columns, then cells. Not safe for use by several threads. */
    public static final class Builder {

        private final Label[] titles;
        private final Label measure;
        private final Adding adding;
        private final List<Side> rows = new ArrayList<>();
        private final List<Side> columns = new ArrayList<>();
        private final List<BigDecimal> values = new ArrayList<>();
        private final List<String> keys = new ArrayList<>();
        private int[] atRow = new int[64];
        private int[] atColumn = new int[64];
        private BigDecimal grand;
        private boolean diagonal;

        /**
         * Begins a matrix.
         *
         * @param rows    what the rows are
         * @param columns what the columns are
         * @param measure what the numbers are
         * @param adding  what several cells come to
         */
        public Builder(Label rows, Label columns, Label measure, Adding adding) {
            titles = new Label[] { rows, columns };
            this.measure = measure;
            this.adding = adding;
        }

        /** Adds a row. */
        public Builder row(Side side) {
            rows.add(side);
            return this;
        }

        /** Adds a column. */
        public Builder column(Side side) {
            columns.add(side);
            return this;
        }

        /**
         * Fills a cell, once.
         *
         * @param row    its row
         * @param column its column
         * @param value  the number; null for one that is withheld
         * @param key    the keys of what it counts, joined by spaces
         */
        public Builder cell(int row, int column, BigDecimal value, String key) {
            if (values.size() == atRow.length) {
                atRow = Arrays.copyOf(atRow, atRow.length * 2);
                atColumn = Arrays.copyOf(atColumn, atColumn.length * 2);
            }
            atRow[values.size()] = row;
            atColumn[values.size()] = column;
            values.add(value);
            keys.add(key);
            return this;
        }

        /** Gives it totals, with what all cells come to. */
        public Builder totals(BigDecimal all) {
            grand = all;
            return this;
        }

        /** Says that rows and columns are the same, and that the cells of the diagonal stand apart. */
        public Builder apart() {
            diagonal = true;
            return this;
        }

        /** {@return the matrix} @param turned whether rows become columns, and columns rows */
        public Matrix build(boolean turned) {
            return new Matrix(this, turned);
        }
    }
}
