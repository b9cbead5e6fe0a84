// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.internal.protection;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.observatory.analysis.Label;
import org.observatory.analysis.Result;
import org.observatory.analysis.Table;

/**
 * Tells less where counts stand in an order and small ones can be put to their neighbours (global recoding): bins of a distribution, years
 * of a growing number, branches of a tree. What is left is true of the whole, nothing in it is hidden.
 */
final class Coarser {

    private static final Label OTHERS = new Label("others, taken together", "autres, réunis");
    private static final Label BINS = new Label("Neighbouring classes are joined until each holds {0} or more.",
            "Les classes voisines sont réunies jusqu’à compter au moins {0} individus chacune.");
    private static final Label YEARS = new Label("Only years in which every group has grown by {0} or more, or not at all, are given.",
            "Ne sont données que les années où chaque groupe a augmenté d’au moins {0}, ou pas du tout.");
    private static final Label BRANCHES = new Label("Branches of fewer than {0} are folded into the one that they are part of.",
            "Les branches de moins de {0} sont repliées dans celle dont elles font partie.");
    private static final int MOMENTS = 3;

    private final int least;
    private final List<Label> said = new ArrayList<>();

    private Coarser(int least) {
        this.least = least;
    }

    /** {@return the result with such tables made coarser, and a warning that says how; the same where there is nothing to do} */
    static Result of(Result result, int least) {
        var coarser = new Coarser(least);
        var tables = new LinkedHashMap<>(result.tables());
        tables.replaceAll((key, table) -> coarser.coarser(result, table));
        return coarser.said.isEmpty() ? result : new Result(result.analysis(), result.parameters(), tables, result.values(), result.undefined(),
                Stream.concat(result.warnings().stream(), coarser.said.stream()).toList(), result.citation(), result.fingerprint());
    }

    private Table coarser(Result result, Table table) {
        if (table.has("from") && table.has("to") && table.has("count")) {
            return bins(table);
        }
        if (table.has("period") && table.has("group") && table.has("count") && isCumulative(result)) {
            return grown(table);
        }
        return table.has("one") && table.has("other") && table.has("size") ? tree(table) : table;
    }

    private Table told(Table table, Table other, Label how) {
        said.add(Label.each(language -> how.in(language).replace("{0}", String.valueOf(least))));
        return other;
    }

    private boolean isSmall(long count) {
        return count != 0 && Math.abs(count) < least;
    }

    /** Neighbours until each has enough; empty ones stay where nothing is small beside them. */
    private Table bins(Table table) {
        var joined = new ArrayList<List<Integer>>();
        var open = new ArrayList<Integer>();
        for (var row = 0; row < table.size(); row++) {
            open.add(row);
            if (!isSmall(sum(table, open))) {
                joined.add(List.copyOf(open));
                open.clear();
            }
        }
        while (!open.isEmpty()) {
            if (!joined.isEmpty()) {
                open.addAll(0, joined.removeLast());
            }
            if (joined.isEmpty() || !isSmall(sum(table, open)) && sum(table, open) > 0) {
                joined.add(List.copyOf(open));
                open.clear();
            }
        }
        if (joined.size() == table.size()) {
            return table;
        }
        var copy = Table.builder(table.key(), table.label());
        table.columns().forEach(copy::column);
        joined.forEach(rows -> {
            copy.row(rows.stream().filter(row -> count(table, row) > 0).map(table::rowKey).collect(Collectors.joining(" ")));
            table.columns().forEach(column -> copy.set(column.key(), switch (column.key()) {
                case "from" -> table.number(rows.getFirst(), "from");
                case "to" -> table.number(rows.getLast(), "to");
                case "count" -> BigDecimal.valueOf(sum(table, rows));
                default -> rows.size() == 1 ? table.cell(rows.getFirst(), column.key()) : null;
            }));
        });
        return told(table, copy.build(), BINS);
    }

    private static long count(Table table, int row) {
        return table.number(row, "count").longValue();
    }

    private static long sum(Table table, List<Integer> rows) {
        return rows.stream().mapToLong(row -> count(table, row)).sum();
    }

    private static boolean isCumulative(Result result) {
        return List.of("yes", "true", "oui").contains(result.parameters().texts().getOrDefault("cumulative", "yes"));
    }

    /** Of numbers that only grow the differences are counts, too. */
    private Table grown(Table table) {
        var periods = table.rows().mapToObj(row -> table.label(row, "period")).distinct().toList();
        var names = table.rows().mapToObj(row -> table.label(row, "group")).distinct().toList();
        if (periods.size() * names.size() != table.size()) {
            return table;
        }
        var groups = new ArrayList<List<Integer>>();
        IntStream.range(0, names.size()).forEach(group -> groups.add(List.of(group)));
        var kept = kept(table, periods.size(), names.size(), groups);
        // groups that never grow by enough would leave no year: the smallest are taken together
        while (groups.size() > 1 && kept.size() < Math.min(MOMENTS, periods.size())) {
            groups.sort(Comparator.comparingLong((List<Integer> group) -> at(table, periods.size() - 1, names.size(), group)).reversed());
            var last = groups.removeLast();
            groups.add(Stream.concat(groups.removeLast().stream(), last.stream()).toList());
            kept = kept(table, periods.size(), names.size(), groups);
        }
        if (kept.size() == periods.size()) {
            return table;
        }
        return told(table, thinned(table, periods.size(), names.size(), groups, kept), YEARS);
    }

    private static long at(Table table, int period, int size, List<Integer> group) {
        return group.stream().mapToLong(one -> count(table, period * size + one)).sum();
    }

    private Set<Integer> kept(Table table, int periods, int size, List<List<Integer>> groups) {
        var after = new long[groups.size()];
        var kept = new HashSet<Integer>();
        for (var period = periods - 1; period >= 0; period--) {
            var at = period;
            var now = groups.stream().mapToLong(group -> at(table, at, size, group)).toArray();
            // the end is told anyway, as the number of all
            var grown = period == periods - 1 ? now : IntStream.range(0, now.length).mapToLong(group -> after[group] - now[group]).toArray();
            if (Arrays.stream(grown).noneMatch(this::isSmall) && Arrays.stream(now).noneMatch(this::isSmall)) {
                kept.add(period);
                System.arraycopy(now, 0, after, 0, now.length);
            } else if (period == periods - 1) {
                break;
            }
        }
        return kept;
    }

    private static Table thinned(Table table, int periods, int size, List<List<Integer>> groups, Set<Integer> kept) {
        var copy = Table.builder(table.key(), table.label());
        table.columns().forEach(copy::column);
        for (var period = 0; period < periods; period++) {
            for (var group : groups) {
                var first = period * size + group.getFirst();
                var shown = kept.contains(period);
                var at = period;
                copy.row(shown ? group.stream().map(one -> at * size + one).filter(row -> count(table, row) > 0).map(table::rowKey)
                        .collect(Collectors.joining(" ")) : "");
                table.columns().forEach(column -> copy.set(column.key(), switch (column.key()) {
                    case "count" -> shown ? BigDecimal.valueOf(at(table, at, size, group)) : null;
                    case "group" -> group.size() == 1 ? table.cell(first, "group") : OTHERS;
                    default -> table.cell(first, column.key());
                }));
            }
        }
        return copy.build();
    }

    /**
     * A tree of joins, without those that join a small branch and all that lie below them: their place keeps the size of the
     * branch that they make; how much was lost by joining is no count and stays.
     */
    private Table tree(Table table) {
        var leaves = table.size() + 1;
        var shown = new HashSet<Integer>();
        var sized = new HashSet<Integer>();
        sized.add(table.size() - 1);
        for (var join = table.size() - 1; join >= 0; join--) {
            var one = table.number(join, "one").intValue() - 1 - leaves;
            var other = table.number(join, "other").intValue() - 1 - leaves;
            if (sized.contains(join) && size(table, one) >= least && size(table, other) >= least) {
                shown.add(join);
                sized.addAll(List.of(one, other));
            }
        }
        if (shown.size() == table.size()) {
            return table;
        }
        return told(table, Tables.copy(table, row -> sized.contains(row) ? table.rowKey(row) : "",
                (row, column) -> shown.contains(row) || column.key().equals("gain") || sized.contains(row) && column.key().equals("size") ? table.cell(row, column.key()) : null,
                (row, column) -> null), BRANCHES);
    }

    private static int size(Table table, int join) {
        return join < 0 ? 1 : table.number(join, "size").intValue();
    }
}
