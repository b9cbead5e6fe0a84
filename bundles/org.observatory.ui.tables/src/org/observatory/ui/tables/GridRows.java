// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.tables;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.observatory.ui.texts.SearchWords;

/**
 * The rows of a table: all of them, and those shown, filtered and in order. Cells are made when they are first needed and
 * kept until their row changes. An edited row stays where it is until the table is sorted or filtered anew, so that
 * nothing moves under the hands of whoever types.
 *
 * @param <R> what a row stands for, told apart by identity
 */
public final class GridRows<R> {

    private static final class Row<R> {
        private final R element;
        private GridCell[] cells;
        private String plain;

        Row(R element) {
            this.element = element;
        }
    }

    private static final int DIGITS = 12;

    private final Map<String, String> sortKeys = new HashMap<>();
    private List<GridColumn<R>> columns = List.of();
    private Map<R, Row<R>> all = new IdentityHashMap<>();
    private List<Row<R>> natural = List.of();
    private List<Row<R>> shown = List.of();
    private Map<R, Integer> places;
    private int warmed;

    /**
     * Shows other columns and rows.
     *
     * @param newColumns the columns
     * @param rows       the rows, in their natural order
     */
    public void show(List<GridColumn<R>> newColumns, List<R> rows) {
        columns = List.copyOf(newColumns);
        all = new IdentityHashMap<>();
        natural = List.of();
        sortKeys.clear();
        update(rows, List.of());
        shown = natural;
    }

    /**
     * Takes over what changed, without sorting or filtering anew: rows that are no more disappear, new ones come last.
     *
     * @param rows    the rows there are now, in their natural order
     * @param changed those whose cells changed
     * @return whether a row disappeared or came
     */
    public boolean update(Collection<R> rows, Collection<R> changed) {
        var now = new IdentityHashMap<R, Row<R>>(rows.size());
        var order = new ArrayList<Row<R>>(rows.size());
        var added = new ArrayList<Row<R>>();
        for (var element : rows) {
            var row = all.get(element);
            if (row == null) {
                row = new Row<>(element);
                added.add(row);
            }
            now.put(element, row);
            order.add(row);
        }
        var kept = new ArrayList<Row<R>>(shown.size() + added.size());
        shown.stream().filter(row -> now.get(row.element) == row).forEach(kept::add);
        var same = added.isEmpty() && kept.size() == shown.size() && order.size() == natural.size();
        kept.addAll(added);
        all = now;
        natural = List.copyOf(order);
        shown = kept;
        places = null;
        warmed = 0;
        changed.forEach(element -> Optional.ofNullable(all.get(element)).ifPresent(row -> {
            row.cells = null;
            row.plain = null;
        }));
        return !same;
    }

    /** Filters and sorts all rows anew; where columns are equal, or none is given, the natural order decides. */
    public void arrange(GridFilters filters, List<SortOrder> orders) {
        var tests = new ArrayList<Map.Entry<Integer, CellFilter>>();
        filters.read().forEach((id, filter) -> column(id).ifPresent(at -> tests.add(Map.entry(at, filter))));
        var words = filters.words();
        var left = natural.stream().filter(row -> tests.stream().allMatch(test -> matches(row, test.getKey(), test.getValue()))
                && (words.isEmpty() || words.matchPlain(plain(row)))).collect(Collectors.toCollection(ArrayList::new));
        orders.reversed().forEach(order -> column(order.column()).ifPresent(at -> sort(left, at, order.down())));
        shown = left;
        places = null;
    }

    private boolean matches(Row<R> row, int column, CellFilter filter) {
        var cell = cell(row, column);
        return filter.test(cell, filter instanceof CellFilter.Words || filter instanceof CellFilter.Any ? cell.plain() : "");
    }

    private void sort(List<Row<R>> rows, int column, boolean down) {
        record Keyed<R>(Row<R> row, int rank, Comparable<?> key) {
        }
        var keyed = new ArrayList<Keyed<R>>(rows.size());
        for (var row : rows) {
            var cell = cell(row, column);
            var given = cell.state() == CellState.GIVEN;
            keyed.add(new Keyed<>(row, cell.state().ordinal() * 2 + (given && cell.key() == null ? 1 : 0),
                    given ? cell.key() != null ? cell.key() : sortKeys.computeIfAbsent(cell.text(), GridRows::sortKey) : ""));
        }
        Comparator<Keyed<R>> byKey = (one, other) -> compare(one.key, other.key);
        keyed.sort(Comparator.comparingInt((Keyed<R> one) -> one.rank).thenComparing(down ? byKey.reversed() : byKey));
        for (var at = 0; at < keyed.size(); at++) {
            rows.set(at, keyed.get(at).row);
        }
    }

    /** {@return by what a text is sorted} Case and accents do not count, and numbers are sorted by value: « Cas 9 » before « cas 10 ». */
    public static String sortKey(String text) {
        var plain = SearchWords.plain(text);
        var key = new StringBuilder(plain.length() + DIGITS);
        for (var at = 0; at < plain.length();) {
            var end = at;
            while (end < plain.length() && plain.charAt(end) >= '0' && plain.charAt(end) <= '9') {
                end++;
            }
            if (end > at) {
                key.append("0".repeat(Math.max(0, DIGITS - (end - at)))).append(plain, at, end);
                at = end;
            } else {
                key.append(plain.charAt(at++));
            }
        }
        return key.toString();
    }

    @SuppressWarnings("unchecked")
    private static int compare(Comparable<?> one, Comparable<?> other) {
        return ((Comparable<Object>) one).compareTo(other);
    }

    /**
     * Makes cells ahead of their need, a few rows at a time, so that the first search of the whole table is as fast as the
     * others.
     *
     * @param rows how many rows to prepare at most
     * @return whether there are more to prepare
     */
    public boolean warm(int rows) {
        var end = Math.min(natural.size(), warmed + rows);
        for (; warmed < end; warmed++) {
            var row = natural.get(warmed);
            plain(row);
            for (var cell : row.cells) {
                if (cell.state() == CellState.GIVEN && cell.key() == null) {
                    sortKeys.computeIfAbsent(cell.text(), GridRows::sortKey);
                }
            }
        }
        return warmed < natural.size();
    }

    private String plain(Row<R> row) {
        if (row.plain == null) {
            var text = new StringBuilder();
            for (var at = 0; at < columns.size(); at++) {
                var cell = cell(row, at);
                if (!cell.text().isEmpty()) {
                    text.append(cell.plain()).append('\n');
                }
            }
            row.plain = text.toString();
        }
        return row.plain;
    }

    private GridCell cell(Row<R> row, int column) {
        if (row.cells == null) {
            row.cells = new GridCell[columns.size()];
        }
        if (row.cells[column] == null) {
            row.cells[column] = columns.get(column).cell().apply(row.element);
        }
        return row.cells[column];
    }

    /** {@return the cell of a shown row} */
    public GridCell cell(int row, int column) {
        return cell(shown.get(row), column);
    }

    /** {@return what a shown row stands for} */
    public R row(int row) {
        return shown.get(row).element;
    }

    /** {@return the place of a row among those shown, −1 when it is not} */
    public int placeOf(R element) {
        if (places == null) {
            places = new IdentityHashMap<>();
            for (var at = 0; at < shown.size(); at++) {
                places.put(shown.get(at).element, at);
            }
        }
        return places.getOrDefault(element, -1);
    }

    /** {@return how many rows are shown} */
    public int count() {
        return shown.size();
    }

    /** {@return how many rows there are, shown or not} */
    public int total() {
        return natural.size();
    }

    /** {@return the columns} */
    public List<GridColumn<R>> columns() {
        return columns;
    }

    private Optional<Integer> column(String id) {
        var ids = columns.stream().map(GridColumn::id).toArray();
        var at = Arrays.asList(ids).indexOf(id);
        return at < 0 ? Optional.empty() : Optional.of(at);
    }
}
