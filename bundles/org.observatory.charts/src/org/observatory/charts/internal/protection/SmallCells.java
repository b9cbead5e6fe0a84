// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.internal.protection;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.observatory.analysis.Column;
import org.observatory.analysis.Kind;
import org.observatory.analysis.Label;
import org.observatory.analysis.Result;
import org.observatory.analysis.Table;

/**
 * Hides small counts in results and tables: whatever row has a count from 1 to below the least loses its numbers, whatever
 * stands behind the count (names, sources, keys) and the keys of whom it stands for; what it is a count of stays. Where a single one is hidden among those that add up to a total, the smallest of the others is hidden, too,
 * until none can be had by subtraction (complementary suppression; Hundepool et al.,
 * <i>Statistical Disclosure Control</i>, Wiley, 2012, ch. 4).
 */
public final class SmallCells {

    private static final Set<String> COUNTS = Set.of("count", "n", "cases", "documents", "passages", "coded", "successes",
            "total", "base", "size", "n1", "n2", "n12", "actors");
    private static final String WIDE = "column-";

    private final BigDecimal least;
    private final boolean dropping;
    private boolean hidden;

    private SmallCells(int least, boolean dropping) {
        this.least = BigDecimal.valueOf(least);
        this.dropping = dropping;
    }

    /** {@return what a reader is told} */
    public static Label said(int least) {
        return new Label("Counts below %d are not shown, nor what would give them away.".formatted(least),
                "Les effectifs inférieurs à %d ne sont pas montrés, ni ce qui permettrait de les retrouver.".formatted(least));
    }

    /** {@return the result with its small counts hidden, and a warning that says so where there were any} */
    public static Result of(Result result, int least) {
        return of(result, least, false);
    }

    /**
     * {@return the same for charts that cannot show an empty count: rows whose count is hidden are left out, and the warning says what that
     * means}
     */
    public static Result dropped(Result result, int least) {
        return of(result, least, true);
    }

    private static Result of(Result result, int least, boolean dropping) {
        var cells = new SmallCells(least, dropping);
        var tables = new LinkedHashMap<String, Table>();
        result.tables().forEach((key, table) -> tables.put(key, cells.of(table)));
        var values = new LinkedHashMap<>(result.values());
        var undefined = new LinkedHashMap<>(result.undefined());
        values.forEach((name, value) -> {
            if (COUNTS.contains(name) && cells.isSmall(value)) {
                values.put(name, null);
                undefined.put(name, new Label("it is below " + least, "il est inférieur à " + least));
                cells.hidden = true;
            }
        });
        if (!cells.hidden) {
            return result;
        }
        var warnings = new ArrayList<>(result.warnings());
        warnings.add(said(least));
        if (dropping) {
            warnings.add(new Label("Where none is shown, the count is nought or hidden.", "Là où rien n’est montré, l’effectif est nul ou caché."));
        }
        return new Result(result.analysis(), result.parameters(), tables, values, undefined, warnings, result.citation(),
                result.fingerprint());
    }

    /** {@return the table with its small counts hidden; the same where there are none} */
    public static Table of(Table table, int least) {
        return new SmallCells(least, false).of(table);
    }

    private boolean isSmall(BigDecimal number) {
        return number != null && number.signum() > 0 && number.compareTo(least) < 0;
    }

    private Table of(Table table) {
        var wide = table.columns().stream().filter(column -> column.key().startsWith(WIDE) && column.kind() == Kind.NUMBER).toList();
        var numbers = table.columns().stream().filter(column -> column.kind() == Kind.NUMBER).toList();
        var counts = numbers.stream().filter(column -> COUNTS.contains(column.key()) || wide.contains(column)).toList();
        if (counts.isEmpty()) {
            return table;
        }
        var gone = new LinkedHashSet<String>();
        if (wide.size() > 1) {
            crossed(table, wide, gone);
            for (var row = 0; row < table.size(); row++) {
                for (var column : counts) {
                    if (isSmall(table.number(row, column.key()))) {
                        gone.add(cell(row, column));
                    }
                }
            }
        } else {
            var first = table.columns().indexOf(counts.getFirst());
            rows(table, counts).forEach(row -> table.columns().stream()
                    .filter(column -> column.kind() == Kind.NUMBER || table.columns().indexOf(column) > first)
                    .forEach(column -> gone.add(cell(row, column))));
        }
        if (gone.isEmpty()) {
            return table;
        }
        hidden = true;
        if (dropping && wide.size() < 2) {
            return Tables.without(table, row -> gone.contains(cell(row, numbers.getFirst())));
        }
        return Tables.copy(table, row -> numbers.stream().anyMatch(column -> gone.contains(cell(row, column))) ? "" : table.rowKey(row),
                (row, column) -> gone.contains(cell(row, column)) ? null : table.cell(row, column.key()),
                (row, column) -> gone.contains(cell(row, column)) || column.kind() != Kind.NUMBER ? null : table.cellKey(row, column.key()));
    }

    private static String cell(int row, Column column) {
        return row + " " + column.key();
    }

    /** A crossing with a column for each category: rows and columns both add up. */
    private void crossed(Table table, List<Column> wide, Set<String> gone) {
        var places = new ArrayList<Place>();
        for (var row = 0; row < table.size(); row++) {
            for (var column : wide) {
                places.add(new Place(cell(row, column), table.number(row, column.key()), List.of("r" + row, "c" + column.key())));
            }
        }
        gone.addAll(hide(places, new LinkedHashSet<>(places.stream().filter(place -> isSmall(place.count())).map(Place::name).toList())));
    }

    /** A row for each cell: those with the same first category add up, and those with the same second one. */
    private Set<Integer> rows(Table table, List<Column> counts) {
        var categories = table.columns().stream().takeWhile(column -> !column.equals(counts.getFirst()))
                .filter(column -> column.kind() != Kind.NUMBER && !column.key().endsWith("Id") && !column.key().equals("key")).limit(2).toList();
        var places = new ArrayList<Place>();
        var small = new LinkedHashSet<String>();
        for (var row = 0; row < table.size(); row++) {
            var lines = new ArrayList<String>();
            for (var category : categories) {
                lines.add(category.key() + " " + table.cell(row, category.key()));
            }
            var name = String.valueOf(row);
            places.add(new Place(name, table.number(row, counts.getFirst().key()), categories.size() == 2 ? lines : List.of("")));
            var at = row;
            if (counts.stream().anyMatch(column -> isSmall(table.number(at, column.key())))) {
                small.add(name);
            }
        }
        return hide(places, small).stream().map(Integer::valueOf).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * A count and the totals that it adds to.
     *
     * @param name  what it is known by
     * @param count null for none
     * @param lines the totals
     */
    record Place(String name, BigDecimal count, List<String> lines) {
    }

    /** {@return the small ones, and as many others that in no total a single one is hidden} */
    static Set<String> hide(List<Place> places, Set<String> small) {
        var byLine = new HashMap<String, List<Place>>();
        var order = new LinkedHashSet<String>();
        places.forEach(place -> place.lines().forEach(line -> {
            order.add(line);
            byLine.computeIfAbsent(line, any -> new ArrayList<>()).add(place);
        }));
        var hidden = new LinkedHashSet<>(small);
        for (var again = true; again;) {
            again = false;
            for (var line : order) {
                if (isOpen(byLine.get(line), hidden)) {
                    var next = byLine.get(line).stream().filter(place -> place.count() != null && !hidden.contains(place.name()))
                            .min(Comparator.comparing((Place place) -> place.count().signum() == 0)
                                    .thenComparing(place -> -place.lines().stream().filter(other -> isOpen(byLine.get(other), hidden)).count())
                                    .thenComparing(Place::count));
                    if (next.isPresent()) {
                        hidden.add(next.get().name());
                        again = true;
                    }
                }
            }
        }
        return hidden;
    }

    /** Whether a single one is hidden, so that the total gives it away. */
    private static boolean isOpen(List<Place> line, Set<String> hidden) {
        return line.stream().filter(place -> place.count() != null && hidden.contains(place.name())).limit(2).count() == 1;
    }
}
