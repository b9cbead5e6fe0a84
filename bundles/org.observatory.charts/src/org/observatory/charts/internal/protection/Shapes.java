// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.internal.protection;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.observatory.analysis.Column;
import org.observatory.analysis.Kind;
import org.observatory.analysis.Label;
import org.observatory.analysis.Result;
import org.observatory.analysis.Table;
import org.observatory.charts.internal.protection.Sums.Place;

/** How the counts of tables add up: to which totals, and which tables hold the same counts. */
final class Shapes {

    /** The columns of counts of cases, documents, passages or people. */
    static final Set<String> COUNTS = Set.of("count", "n", "cases", "documents", "passages", "coded", "successes", "total", "base", "size", "n1",
            "n2", "n12", "actors", "missing", "coders", "individuals", "sequences", "unplaced", "meetings");
    private static final String WIDE = "column-";
    /** Two categories of which only the first has a total that is told anywhere: the states of a period, the ways out of a state. */
    private static final Set<String> BY_ROW = Set.of("distribution", "transitions");

    private Shapes() {
    }

    /** {@return the columns of a crossing, one for each category} */
    static List<Column> wide(Table table) {
        return table.columns().stream().filter(column -> column.key().startsWith(WIDE) && column.kind() == Kind.NUMBER).toList();
    }

    static List<Column> numbers(Table table) {
        return table.columns().stream().filter(column -> column.kind() == Kind.NUMBER).toList();
    }

    static List<Column> counts(Table table) {
        return table.columns().stream().filter(column -> column.kind() == Kind.NUMBER
                && (COUNTS.contains(column.key()) || column.key().startsWith(WIDE))).toList();
    }

    /** What a text or label of a table is known by, in whatever language. */
    static String named(Object cell) {
        return cell instanceof Label label ? label.en() : String.valueOf(cell);
    }

    /**
     * A crossing, whose rows and columns add up to totals.
     *
     * @param cells   by row and column
     * @param rows    the totals of the rows, empty where none are told
     * @param columns likewise
     */
    record Crossing(Map<List<String>, BigDecimal> cells, Map<String, BigDecimal> rows, Map<String, BigDecimal> columns) {

        static String cell(String row, String column) {
            return "cell\n" + row + "\n" + column;
        }

        static String row(String row) {
            return "row\n" + row;
        }

        static String column(String column) {
            return "column\n" + column;
        }

        List<Place> places() {
            var places = new ArrayList<Place>();
            cells.forEach((at, count) -> places.add(new Place(cell(at.get(0), at.get(1)), count, List.of(row(at.get(0)), column(at.get(1))))));
            totals(rows, 0).forEach((name, total) -> places.add(new Place(row(name), total.count, total.adds ? List.of(row(name), "rows")
                    : List.of("rows"), total.adds ? row(name) : "")));
            totals(columns, 1).forEach((name, total) -> places.add(new Place(column(name), total.count, total.adds ? List.of(column(name), "columns")
                    : List.of("columns"), total.adds ? column(name) : "")));
            return places;
        }

        private record Total(BigDecimal count, boolean adds) {
        }

        /** The totals that are told, and those that anybody can add up. */
        private Map<String, Total> totals(Map<String, BigDecimal> told, int side) {
            var sums = new LinkedHashMap<String, BigDecimal>();
            cells.forEach((at, count) -> sums.merge(at.get(side), count == null ? BigDecimal.ZERO : count, BigDecimal::add));
            var totals = new LinkedHashMap<String, Total>();
            sums.forEach((name, sum) -> totals.put(name, new Total(told.getOrDefault(name, sum), told.getOrDefault(name, sum).compareTo(sum) == 0)));
            told.forEach((name, total) -> totals.putIfAbsent(name, new Total(total, false)));
            return totals;
        }
    }

    /** {@return the crossing that a result holds, in one table or several; null for none} */
    static Crossing crossing(Result result) {
        var counts = result.tables().get("counts");
        if (counts != null && wide(counts).size() > 1) {
            return wideCrossing(counts);
        }
        var cells = result.tables().get("cells");
        if (cells == null || !cells.has("rowKey") || !cells.has("columnKey") || !cells.has("count")) {
            return null;
        }
        var all = new LinkedHashMap<List<String>, BigDecimal>();
        cells.rows().forEach(row -> all.put(List.of(cells.text(row, "rowKey"), cells.text(row, "columnKey")), cells.number(row, "count")));
        return new Crossing(all, totals(result.tables().get("rows")), totals(result.tables().get("columns")));
    }

    static String rowName(Table table, int row) {
        return table.columns().stream().filter(column -> column.kind() != Kind.NUMBER).findFirst().map(column -> named(table.cell(row, column.key())))
                .orElse(String.valueOf(row));
    }

    static Crossing wideCrossing(Table table) {
        var cells = new LinkedHashMap<List<String>, BigDecimal>();
        var rows = new LinkedHashMap<String, BigDecimal>();
        for (var row = 0; row < table.size(); row++) {
            var name = rowName(table, row);
            for (var column : wide(table)) {
                cells.put(List.of(name, column.label().en()), table.number(row, column.key()));
            }
            if (table.has("total") && table.number(row, "total") != null) {
                rows.put(name, table.number(row, "total"));
            }
        }
        return new Crossing(cells, rows, Map.of());
    }

    private static Map<String, BigDecimal> totals(Table table) {
        var totals = new LinkedHashMap<String, BigDecimal>();
        if (table != null && table.has("key") && table.has("total")) {
            table.rows().filter(row -> table.number(row, "total") != null).forEach(row -> totals.put(table.text(row, "key"), table.number(row, "total")));
        }
        return totals;
    }

    /** {@return a place for each row of a table that is no crossing, by the number of the row; with the totals that can be added up} */
    static List<Place> rows(Table table, List<Column> counts) {
        if (table.has("n12") || table.key().equals("periods")) {
            return List.of();
        }
        var first = counts.getFirst().key();
        var categories = table.columns().stream().takeWhile(column -> !column.equals(counts.getFirst()))
                .filter(column -> column.kind() == Kind.LABEL || column.kind() == Kind.TEXT)
                .filter(column -> !column.key().endsWith("Id") && !column.key().equals("key")).limit(2).toList();
        var sizes = new HashMap<String, Integer>();
        table.rows().forEach(row -> categories.forEach(category -> sizes.merge(line(table, row, category), 1, Integer::sum)));
        var byRow = BY_ROW.contains(table.key()) || table.has("period") && table.has("group");
        var places = new ArrayList<Place>();
        var sums = new TreeMap<String, BigDecimal>();
        for (var row = 0; row < table.size(); row++) {
            var at = row;
            var lines = categories.size() < 2 ? List.of("all") : (byRow ? List.of(categories.getFirst()) : categories).stream()
                    .map(category -> line(table, at, category)).filter(line -> byRow || sizes.get(line) > 1).collect(Collectors.toList());
            places.add(new Place(String.valueOf(row), table.number(row, first), lines));
            if (categories.size() == 2 && table.number(row, first) != null) {
                lines.forEach(line -> sums.merge(line, table.number(at, first), BigDecimal::add));
            }
        }
        sums.forEach((line, sum) -> places.add(new Place(total(line), sum, byRow ? List.of(line) : List.of(line, "totals of " + line.split(" ")[0]), line)));
        return places;
    }

    static String total(String line) {
        return "total of " + line;
    }

    static String line(Table table, int row, Column category) {
        return category.key() + " " + named(table.cell(row, category.key()));
    }
}
