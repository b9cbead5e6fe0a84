// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.statistical;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.observatory.analysis.Label;
import org.observatory.analysis.Result;
import org.observatory.analysis.Table;

/**
 * Counts by two variables, out of the results that hold them.
 *
 * @param rowVariable    what the rows are values of
 * @param columnVariable what the columns are values of
 * @param rows           the values of the one
 * @param columns        the values of the other
 * @param cells          by row, then column
 * @param totals         of the rows, hidden cells with them; null where they may not be told
 * @param inTime         whether the rows are periods, in order
 */
record Cross(Label rowVariable, Label columnVariable, List<Label> rows, List<Label> columns, List<List<Cell>> cells, List<BigDecimal> totals,
        boolean inTime) {

    /** The tables it is read from, by analysis. */
    static final Map<String, String> DRAWN = Map.of("crosstab", "counts", "counts-over-time", "counts", "sequences", "distribution");

    private static final Label PERIOD = new Label("Period", "Période");
    private static final Label STATE = new Label("State", "État");

    /**
     * A count.
     *
     * @param count null where it is too small to be shown
     * @param key   of those counted; empty for none
     */
    record Cell(BigDecimal count, String key) {

        BigDecimal known() {
            return count == null ? BigDecimal.ZERO : count;
        }
    }

    static Cross of(Result result) {
        return switch (result.analysis()) {
            case "counts-over-time" -> listed(result.table("counts"), "period", "group", "count", result.table("counts").label(), Label.same(""));
            case "sequences" -> listed(result.table("distribution"), "period", "state", "n", PERIOD, STATE).with(known(result.table("periods")));
            default -> crosstab(result);
        };
    }

    private static Cross crosstab(Result result) {
        var counts = result.table("counts");
        var columns = counts.columns().stream().filter(column -> column.key().startsWith("column-")).toList();
        var rows = new ArrayList<Label>();
        var cells = new ArrayList<List<Cell>>();
        for (var row = 0; row < counts.size(); row++) {
            var at = row;
            rows.add(counts.label(row, "row"));
            cells.add(columns.stream().map(column -> {
                var count = counts.number(at, column.key());
                return new Cell(count, count == null || count.signum() == 0 ? "" : counts.cellKey(at, column.key()));
            }).toList());
        }
        var totals = counts.rows().mapToObj(row -> counts.number(row, "total")).collect(Collectors.toList());
        return new Cross(heading(counts, "row"), heading(result.table("cells"), "column"), rows,
                columns.stream().map(column -> column.label()).toList(), cells, totals, false);
    }

    private static Label heading(Table table, String column) {
        return table.columns().stream().filter(one -> one.key().equals(column)).findFirst().orElseThrow().label();
    }

    private static Cross listed(Table table, String rowColumn, String columnColumn, String count, Label rowVariable, Label columnVariable) {
        var rows = new LinkedHashMap<String, Label>();
        var columns = new LinkedHashMap<String, Label>();
        table.rows().forEach(row -> {
            rows.putIfAbsent(table.label(row, rowColumn).en(), table.label(row, rowColumn));
            columns.putIfAbsent(table.label(row, columnColumn).en(), table.label(row, columnColumn));
        });
        var cells = new LinkedHashMap<String, Cell>();
        table.rows().forEach(row -> {
            var number = table.number(row, count);
            cells.put(table.label(row, rowColumn).en() + "\n" + table.label(row, columnColumn).en(),
                    new Cell(number, number == null || number.signum() == 0 ? "" : table.rowKey(row)));
        });
        var counts = rows.keySet().stream().map(row -> columns.keySet().stream()
                .map(column -> cells.getOrDefault(row + "\n" + column, new Cell(BigDecimal.ZERO, ""))).toList()).toList();
        return new Cross(rowVariable, columnVariable, List.copyOf(rows.values()), List.copyOf(columns.values()), counts,
                counts.stream().map(Cross::sum).collect(Collectors.toList()), true);
    }

    /** How many are known in each period, by its name. */
    private static Map<String, BigDecimal> known(Table periods) {
        var known = new HashMap<String, BigDecimal>();
        periods.rows().forEach(row -> known.put(periods.label(row, "period").en(), periods.number(row, "n")));
        return known;
    }

    private Cross with(Map<String, BigDecimal> known) {
        return new Cross(rowVariable, columnVariable, rows, columns, cells, rows.stream().map(row -> known.get(row.en())).collect(Collectors.toList()),
                inTime);
    }

    /** Of the cells, where all of them are known. */
    private static BigDecimal sum(List<Cell> row) {
        return row.stream().anyMatch(cell -> cell.count() == null) ? null
                : row.stream().map(Cell::count).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    Cell cell(int row, int column) {
        return cells.get(row).get(column);
    }

    /** How many there are in a row, whether its cells are shown or hidden; nought where that is hidden itself. */
    BigDecimal total(int row) {
        return totals.get(row) == null ? BigDecimal.ZERO : totals.get(row);
    }

    /** Whether the total of a row may be told. */
    boolean told(int row) {
        return totals.get(row) != null;
    }

    /** Whether nothing of a row is hidden. */
    boolean whole(int row) {
        return told(row) && cells.get(row).stream().noneMatch(cell -> cell.count() == null);
    }

    /** How many of a row stand in cells that are hidden. */
    BigDecimal hidden(int row) {
        return total(row).subtract(cells.get(row).stream().map(Cell::known).reduce(BigDecimal.ZERO, BigDecimal::add)).max(BigDecimal.ZERO);
    }

    /** Whether any cell is hidden. */
    boolean hides() {
        return !IntStream.range(0, rows.size()).allMatch(this::whole);
    }

    BigDecimal leastTotal() {
        return totals.stream().filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
    }

    /** Whether the columns are a scale whose order is known. */
    boolean scaled() {
        return Scales.of(columns).isPresent();
    }

    /** The columns in the order of their scale, where they form one. */
    Cross inScaleOrder() {
        return Scales.of(columns).map(this::withColumns).orElse(this);
    }

    /** The rows in that order, unless they are periods or a scale, which keep theirs. */
    Cross ordered(Comparator<Integer> by) {
        if (inTime) {
            return this;
        }
        return withRows(Scales.of(rows).orElseGet(() -> IntStream.range(0, rows.size()).boxed().sorted(by).toList()));
    }

    /** Some rows that follow each other, the last with them. */
    Cross between(int first, int last) {
        return withRows(IntStream.rangeClosed(first, last).boxed().toList());
    }

    private Cross withRows(List<Integer> order) {
        return new Cross(rowVariable, columnVariable, order.stream().map(rows::get).toList(), columns,
                order.stream().map(cells::get).toList(), order.stream().map(totals::get).collect(Collectors.toList()), inTime);
    }

    private Cross withColumns(List<Integer> order) {
        return new Cross(rowVariable, columnVariable, rows, order.stream().map(columns::get).toList(),
                cells.stream().map(row -> order.stream().map(row::get).toList()).toList(), totals, inTime);
    }
}
