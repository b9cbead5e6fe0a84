// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.internal.protection;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.observatory.analysis.Column;
import org.observatory.analysis.Kind;
import org.observatory.analysis.Label;
import org.observatory.analysis.Result;
import org.observatory.analysis.Table;

/**
 * Hides small counts in results and tables: whatever count is from 1 to below the least goes, with what was made of it (shares,
 * tests), with whatever stands behind it (names, sources) and the keys of whom it stands for; what it is a count of stays. Others go
 * with it as far as {@link Sums} finds that it could be computed from them. Where counts stand in an order, {@link Coarser}
 * joins them first.
 */
public final class SmallCells {

    /** Numbers alone: neither part of another number, of a percentage, nor of an identifier. */
    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\p{N}.,_/-])(\\p{Nd}{1,9})(?![\\p{L}\\p{N}_/-]|[.,]\\p{Nd}|[\\s\\u00a0\\u202f]?%)");

    private static final Set<String> ONE_BY_ONE = Set.of("individuals", "sequences", "points", "disagreements", "units");
    private static final String CODERS = "coders";

    private final BigDecimal least;
    private final boolean dropping;
    private final Set<String> touched = new HashSet<>();
    private final Set<String> crossed = new HashSet<>();
    private Shapes.Crossing crossing;
    private int hidden;

    private SmallCells(int least, boolean dropping) {
        this.least = BigDecimal.valueOf(least);
        this.dropping = dropping;
    }

    /** {@return what a reader is told} */
    public static Label said(int least) {
        return new Label("Counts below %d are not shown, nor what would give them away.".formatted(least),
                "Les effectifs inférieurs à %d ne sont pas montrés, ni ce qui permettrait de les retrouver.".formatted(least));
    }

    /** {@return whether that is what is said of hidden counts, of whatever threshold} */
    public static boolean isSaid(Label sentence) {
        return sentence.en().replaceAll("\\d+", "1").equals(said(1).en());
    }

    /** {@return the result with its small counts hidden, and a warning that says so where there were any} */
    public static Result of(Result result, int least) {
        return new SmallCells(least, false).of(Coarser.of(result, least), result);
    }

    /** {@return the same without the lists of individuals, of which they could be counted again} */
    public static Result published(Result result, int least) {
        var safe = of(result, least);
        var tables = new LinkedHashMap<>(safe.tables());
        tables.keySet().removeAll(ONE_BY_ONE);
        return tables.equals(safe.tables()) ? safe : new Result(safe.analysis(), safe.parameters(), tables, safe.values(), safe.undefined(),
                Stream.concat(safe.warnings().stream(), Stream.of(new Label("Lists of individuals one by one are left out.",
                        "Les listes d’individus un à un sont omises."))).toList(), safe.citation(), safe.fingerprint());
    }

    /**
     * {@return the same for charts that cannot show an empty count: rows whose count is hidden are left out, and the warning says what that
     * means}
     */
    public static Result dropped(Result result, int least) {
        return new SmallCells(least, true).of(result, result);
    }

    /** {@return the table with its small counts hidden; the same where there are none} */
    public static Table of(Table table, int least) {
        return new SmallCells(least, false).of(table);
    }

    private Result of(Result result, Result original) {
        crossing = Shapes.crossing(result);
        if (crossing != null) {
            crossed.addAll(Sums.hide(crossing.places(), Set.of(), least));
        }
        var tables = new LinkedHashMap<String, Table>();
        result.tables().forEach((key, table) -> tables.put(key, of(table)));
        var values = new LinkedHashMap<>(result.values());
        var undefined = new LinkedHashMap<>(result.undefined());
        values.forEach((name, value) -> {
            if (Shapes.COUNTS.contains(name) && Sums.isSmall(value, least)) {
                values.put(name, null);
                undefined.put(name, new Label("it is below " + least, "il est inférieur à " + least));
                hidden++;
            }
        });
        var warnings = new ArrayList<>(result.warnings().stream().filter(warning -> !tells(warning)).toList());
        if (hidden == 0 && result == original && warnings.size() == result.warnings().size()) {
            return original;
        }
        warnings.add(said(Integer.parseInt(least.toPlainString())));
        if (dropping) {
            warnings.add(new Label("Where none is shown, the count is nought or hidden.", "Là où rien n’est montré, l’effectif est nul ou caché."));
        }
        return new Result(result.analysis(), result.parameters(), tables, values, undefined, warnings, result.citation(),
                result.fingerprint());
    }

    /** Whether a sentence names a number that may be a small count. */
    private boolean tells(Label sentence) {
        return NUMBER.matcher(sentence.fr()).results().anyMatch(found -> Sums.isSmall(new BigDecimal(found.group(1)), least));
    }

    private Table of(Table table) {
        var counts = Shapes.counts(table);
        if (counts.isEmpty()) {
            return table.key().equals("states") ? without(table, touched(table)) : table;
        }
        var gone = new LinkedHashSet<String>();
        if (Shapes.wide(table).size() > 1) {
            wide(table, gone);
        } else if (crossing != null && table.key().equals("cells")) {
            cells(table, counts.getFirst(), gone);
        } else if (crossing != null && table.has("key") && table.has("total")) {
            totals(table, gone);
        } else if (table.has("successes") && table.has("n")) {
            parts(table, gone);
        } else if (table.has("n12")) {
            meetings(table, gone);
        } else {
            listed(table, counts, gone);
        }
        hidden += gone.size();
        return without(table, gone);
    }

    /** A crossing with a column for each category. */
    private void wide(Table table, Set<String> gone) {
        var of = crossing;
        if (of == null) {
            of = Shapes.wideCrossing(table);
            crossed.addAll(Sums.hide(of.places(), Set.of(), least));
        }
        for (var row = 0; row < table.size(); row++) {
            var name = Shapes.rowName(table, row);
            for (var column : Shapes.wide(table)) {
                if (crossed.contains(Shapes.Crossing.cell(name, column.label().en()))) {
                    gone.add(cell(row, column));
                }
            }
            if (table.has("total") && crossed.contains(Shapes.Crossing.row(name))) {
                gone.add(cell(row, "total"));
            }
        }
    }

    /** The same with a row for each cell: shares and tests go where they would tell what is hidden. */
    private void cells(Table table, Column count, Set<String> gone) {
        var keyed = table.has("rowKey") && table.has("columnKey");
        table.rows().forEach(row -> {
            var one = Shapes.named(table.cell(row, keyed ? "rowKey" : "row"));
            var other = Shapes.named(table.cell(row, keyed ? "columnKey" : "column"));
            if (crossed.contains(Shapes.Crossing.cell(one, other))) {
                whole(table, row, count, gone);
                return;
            }
            var ofRow = crossed.contains(Shapes.Crossing.row(one));
            var ofColumn = crossed.contains(Shapes.Crossing.column(other));
            Shapes.numbers(table).stream().filter(column -> !column.equals(count)).filter(column -> switch (column.key()) {
                case "row-percent" -> ofRow;
                case "column-percent" -> ofColumn;
                default -> ofRow || ofColumn;
            }).forEach(column -> gone.add(cell(row, column)));
        });
    }

    /** The totals of a crossing, and how many there are behind them. */
    private void totals(Table table, Set<String> gone) {
        var side = crossing.rows().keySet().containsAll(table.rows().mapToObj(row -> table.text(row, "key")).toList()) && table.key().equals("rows");
        table.rows().forEach(row -> {
            var key = table.text(row, "key");
            if (crossed.contains(side ? Shapes.Crossing.row(key) : Shapes.Crossing.column(key))) {
                gone.add(cell(row, "total"));
            }
            Shapes.counts(table).stream().filter(column -> Sums.isSmall(table.number(row, column.key()), least))
                    .forEach(column -> gone.add(cell(row, column)));
        });
    }

    /** A part of each base: those who are not in it are counted as well as those who are. */
    private void parts(Table table, Set<String> gone) {
        var places = new ArrayList<Sums.Place>();
        table.rows().filter(row -> table.number(row, "n") != null && table.number(row, "successes") != null).forEach(row -> {
            var n = table.number(row, "n");
            var line = "group " + row;
            places.add(new Sums.Place("in " + row, table.number(row, "successes"), List.of(line)));
            places.add(new Sums.Place("out " + row, n.subtract(table.number(row, "successes")), List.of(line)));
            places.add(new Sums.Place("all " + row, n, List.of(line, "all"), line));
        });
        var small = Sums.hide(places, Set.of(), least);
        table.rows().forEach(row -> {
            if (small.contains("all " + row)) {
                gone.add(cell(row, "n"));
            }
            if (small.contains("in " + row) || small.contains("out " + row) || small.contains("all " + row)) {
                Shapes.numbers(table).stream().filter(column -> !column.key().equals("n")).forEach(column -> gone.add(cell(row, column)));
            }
        });
    }

    /** How often two meet: that adds up to nothing, but each has a number without the other. */
    private void meetings(Table table, Set<String> gone) {
        var alone = List.of("n1", "n2");
        table.rows().filter(row -> table.number(row, "n12") != null).forEach(row -> {
            var both = table.number(row, "n12");
            var small = Sums.isSmall(both, least) || alone.stream().map(column -> table.number(row, column))
                    .anyMatch(number -> number != null && Sums.isSmall(number.subtract(both), least));
            Shapes.numbers(table).stream().filter(column -> alone.contains(column.key()) ? Sums.isSmall(table.number(row, column.key()), least) : small)
                    .forEach(column -> gone.add(cell(row, column)));
        });
    }

    private void listed(Table table, List<Column> counts, Set<String> gone) {
        var places = Shapes.rows(table, counts);
        var small = new LinkedHashSet<String>();
        table.rows().filter(row -> counts.stream().filter(column -> !column.key().equals(CODERS))
                .anyMatch(column -> Sums.isSmall(table.number(row, column.key()), least))).forEach(row -> small.add(String.valueOf(row)));
        var all = Sums.hide(places, small, least);
        all.addAll(small);
        table.rows().forEach(row -> {
            if (all.contains(String.valueOf(row))) {
                whole(table, row, counts.getFirst(), gone);
                touched.addAll(table.columns().stream().filter(column -> column.kind() == Kind.LABEL)
                        .map(column -> Shapes.line(table, row, column)).toList());
                return;
            }
            if (table.columns().stream().anyMatch(column -> all.contains(Shapes.total(Shapes.line(table, row, column))))) {
                Shapes.numbers(table).stream().filter(column -> !Shapes.COUNTS.contains(column.key())).forEach(column -> gone.add(cell(row, column)));
            }
            if (table.has(CODERS) && Sums.isSmall(table.number(row, CODERS), least)) {
                gone.add(cell(row, CODERS));
            }
        });
        if (table.key().equals("periods")) {
            gone.addAll(touched(table));
        }
    }

    /** What was measured over counts some of which are hidden. */
    private Set<String> touched(Table table) {
        var gone = new LinkedHashSet<String>();
        table.rows().filter(row -> table.columns().stream().anyMatch(column -> touched.contains(Shapes.line(table, row, column))))
                .forEach(row -> Shapes.numbers(table).stream().filter(column -> !Shapes.COUNTS.contains(column.key()))
                        .forEach(column -> gone.add(cell(row, column))));
        return gone;
    }

    /** The numbers of a row and whatever stands behind its count. */
    private static void whole(Table table, int row, Column count, Set<String> gone) {
        var first = table.columns().indexOf(count);
        table.columns().stream().filter(column -> column.kind() == Kind.NUMBER || table.columns().indexOf(column) > first)
                .forEach(column -> gone.add(cell(row, column)));
    }

    private Table without(Table table, Set<String> gone) {
        if (gone.isEmpty()) {
            return table;
        }
        var numbers = Shapes.numbers(table);
        if (dropping && Shapes.wide(table).size() < 2) {
            return Tables.without(table, row -> gone.contains(cell(row, Shapes.counts(table).isEmpty() ? numbers.getFirst() : Shapes.counts(table).getFirst())));
        }
        return Tables.copy(table, row -> numbers.stream().anyMatch(column -> gone.contains(cell(row, column))) ? "" : table.rowKey(row),
                (row, column) -> gone.contains(cell(row, column)) ? null : table.cell(row, column.key()),
                (row, column) -> gone.contains(cell(row, column)) || column.kind() != Kind.NUMBER ? null : table.cellKey(row, column.key()));
    }

    private static String cell(int row, Column column) {
        return cell(row, column.key());
    }

    private static String cell(int row, String column) {
        return row + " " + column;
    }
}
