// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.analysis.matrix;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.observatory.analysis.Column;
import org.observatory.analysis.Kind;
import org.observatory.analysis.Label;
import org.observatory.analysis.Result;
import org.observatory.analysis.Table;
import org.observatory.analysis.crossings.CodeMatrix;
import org.observatory.analysis.crossings.TypologyCrossing;
import org.observatory.ui.analysis.matrix.Matrix.Adding;

/** Reads matrices from results: {@code code-matrix}, {@code crosstab}, {@code cooccurrence} and {@code typology-crossing}. */
public final class Matrices {

    private static final String COUNT = "count";
    private static final String TOTAL = "total";
    private static final Label CODE = new Label("Code", "Code");
    private static final Label PROFILE = new Label("Profile of actors", "Profil d’acteurs");
    private static final Label PASSAGES = new Label("Passages", "Passages");
    private static final Label CASES = new Label("Cases", "Cas");
    private static final Label GROUP = new Label("group of the typology", "groupe de la typologie");
    /** Of a pair: how often each of the two occurs, which belongs to the code and not to the pair. */
    private static final Set<String> OF_ONE = Set.of("n1", "n2");

    private Matrices() {
    }

    /**
     * A matrix, and by what it may be grouped.
     *
     * @param matrix  the matrix
     * @param rows    the groupings of its rows
     * @param columns the groupings of its columns
     */
    public record Read(Matrix matrix, List<Grouping> rows, List<Grouping> columns) {
    }

    /** {@return whether a result has a matrix} */
    public static boolean accepts(Result result) {
        return switch (result.analysis()) {
            case "code-matrix" -> result.has("cells") && result.has("rows") && result.has("columns") && result.table("cells").size() > 0;
            case "crosstab" -> result.has("cells") && result.has("counts") && result.table("cells").size() > 0;
            case "cooccurrence" -> result.has("pairs") && result.table("pairs").size() > 0;
            case "typology-crossing" -> result.has("cells") && result.has("rows") && result.has("columns")
                    && result.parameters().get(TypologyCrossing.POSITIONS).isBlank() && result.table("cells").size() > 0;
            default -> false;
        };
    }

    /** {@return whether the rows and columns of a result have an order of their own, other than by name} */
    static boolean isOrdered(Result result) {
        return result.analysis().equals("typology-crossing");
    }

    /** {@return the columns of the result whose numbers a matrix can show, the first by default} @param result one with a matrix */
    public static List<Column> measures(Result result) {
        var cells = cells(result);
        return cells.columns().stream().filter(column -> column.kind() == Kind.NUMBER && !OF_ONE.contains(column.key())
                && cells.cells(column.key()).stream().anyMatch(cell -> cell != null)).toList();
    }

    private static Table cells(Result result) {
        return result.table(result.analysis().equals("cooccurrence") ? "pairs" : "cells");
    }

    /**
     * {@return the matrix of a result}
     *
     * @param result  one with a matrix
     * @param measure one of its {@link #measures}
     * @param known   what is known of the project beside it
     * @param turned  whether rows become columns, and columns rows
     */
    public static Read read(Result result, Column measure, Known known, boolean turned) {
        var read = switch (result.analysis()) {
            case "code-matrix" -> codes(result, known);
            case "crosstab" -> crosstab(result, measure);
            case "cooccurrence" -> pairs(result, measure, known);
            default -> typologies(result, measure);
        };
        var matrix = read.builder.build(turned);
        return turned ? new Read(matrix, read.columns, read.rows) : new Read(matrix, read.rows, read.columns);
    }

    private record Half(Matrix.Builder builder, List<Grouping> rows, List<Grouping> columns) {
    }

    private static Half codes(Result result, Known known) {
        var profiles = result.parameters().get(CodeMatrix.ROWS).equals("profiles");
        var ofCases = profiles || result.parameters().get(CodeMatrix.COUNT).equals("cases");
        var byCase = result.parameters().get(CodeMatrix.BY).isBlank();
        var columns = result.table("columns");
        var builder = new Matrix.Builder(profiles ? PROFILE : CODE, heading(columns, "name"), ofCases ? CASES : PASSAGES,
                !ofCases ? Adding.KEYS : byCase ? Adding.COLUMNS : Adding.NOT);
        builder.totals(result.value(ofCases ? "cases" : "passages").number());
        var across = new HashMap<String, Integer>();
        var down = new HashMap<String, Integer>();
        var table = result.table("rows");
        table.rows().forEach(row -> add(across, builder::row, new Side(table.rowKey(row), table.label(row, "name"), table.number(row, TOTAL), null)));
        columns.rows().forEach(row -> add(down, builder::column, new Side(columns.rowKey(row), columns.label(row, "name"),
                columns.number(row, TOTAL), byCase ? null : columns.number(row, "base"))));
        if (!profiles) {
            empty(across, known.codes(), builder::row);
        }
        if (byCase && known.cases() != null) {
            empty(down, known.cases().table(), builder::column);
        }
        var cells = result.table("cells");
        cells.rows().forEach(row -> builder.cell(across.get(cells.text(row, "rowKey")), down.get(cells.text(row, "columnKey")),
                cells.number(row, COUNT), cells.rowKey(row)));
        return new Half(builder, profiles ? List.of() : Grouping.byCodeAbove(known.codes(), UnaryOperator.identity()),
                byCase && known.cases() != null ? Grouping.byAttributes(known.cases()) : List.of());
    }

    private static void add(Map<String, Integer> places, Consumer<Side> to, Side side) {
        if (places.putIfAbsent(side.key(), places.size()) == null) {
            to.accept(side);
        }
    }

    /** What there is beside what was counted. */
    private static void empty(Map<String, Integer> places, Table all, Consumer<Side> to) {
        all.rows().filter(row -> all.label(row, "name") != null).forEach(row -> add(places, to, Side.empty(all.rowKey(row), all.label(row, "name"))));
    }

    private static Half crosstab(Result result, Column measure) {
        var counts = result.table("counts");
        var cells = result.table("cells");
        var counted = measure.key().equals(COUNT);
        var totals = new HashMap<String, BigDecimal>();
        counts.rows().forEach(row -> totals.put(counts.label(row, "row").en(), counts.number(row, TOTAL)));
        var sums = new HashMap<String, BigDecimal>();
        var untold = new HashSet<String>();
        cells.rows().forEach(row -> {
            if (cells.number(row, COUNT) == null) {
                untold.add(cells.label(row, "column").en());
            } else {
                sums.merge(cells.label(row, "column").en(), cells.number(row, COUNT), BigDecimal::add);
            }
        });
        sums.keySet().removeAll(untold);
        var builder = new Matrix.Builder(heading(cells, "row"), heading(cells, "column"), measure.label(), counted ? Adding.NUMBERS : Adding.NOT);
        if (counted) {
            builder.totals(result.value("n").number());
        }
        var across = new HashMap<String, Integer>();
        var down = new HashMap<String, Integer>();
        cells.rows().forEach(row -> {
            var one = cells.label(row, "row");
            var other = cells.label(row, "column");
            var sum = sums.get(other.en());
            add(across, builder::row, new Side(one.en(), one, counted ? totals.get(one.en()) : null, counted ? null : totals.get(one.en())));
            add(down, builder::column, new Side(other.en(), other, counted ? sum : null, counted ? null : sum));
            builder.cell(across.get(one.en()), down.get(other.en()), cells.number(row, measure.key()), cells.rowKey(row));
        });
        return new Half(builder, List.of(), List.of());
    }

    private static Half pairs(Result result, Column measure, Known known) {
        var pairs = result.table("pairs");
        var names = new HashMap<String, Label>();
        var alone = new HashMap<String, BigDecimal>();
        pairs.rows().forEach(row -> Map.of("code", "n1", "other", "n2").forEach((code, n) -> {
            names.putIfAbsent(pairs.label(row, code).en(), pairs.label(row, code));
            alone.putIfAbsent(pairs.label(row, code).en(), pairs.number(row, n));
        }));
        var builder = new Matrix.Builder(CODE, new Label("Other code", "Autre code"), measure.label(), Adding.NOT).apart();
        var codes = known.codes();
        var identities = new HashMap<String, String>();
        onlyNames(codes).forEach((code, name) -> identities.put(name, code));
        var places = new HashMap<String, Integer>();
        names.values().stream().sorted(Comparator.comparing(Label::en)).forEach(name -> {
            var side = new Side(name.en(), name, null, alone.get(name.en()));
            var place = places.size();
            places.put(name.en(), place);
            builder.row(side).column(side).cell(place, place, alone.get(name.en()), identities.getOrDefault(name.en(), ""));
        });
        codes.rows().mapToObj(row -> codes.label(row, "name")).filter(name -> name != null && !places.containsKey(name.en())).distinct()
                .forEach(name -> {
                    places.put(name.en(), places.size());
                    builder.row(Side.of(name.en(), name)).column(Side.of(name.en(), name));
                });
        pairs.rows().forEach(row -> {
            var one = places.get(pairs.label(row, "code").en());
            var other = places.get(pairs.label(row, "other").en());
            builder.cell(one, other, pairs.number(row, measure.key()), pairs.rowKey(row))
                    .cell(other, one, pairs.number(row, measure.key()), pairs.rowKey(row));
        });
        var above = Grouping.byCodeAbove(codes, onlyNames(codes)::get);
        return new Half(builder, above, above);
    }

    /** The names of codes that no other code has. */
    private static Map<String, String> onlyNames(Table codes) {
        var times = new HashMap<String, Integer>();
        var names = new HashMap<String, String>();
        codes.rows().filter(row -> codes.label(row, "name") != null).forEach(row -> {
            times.merge(codes.label(row, "name").en(), 1, Integer::sum);
            names.put(codes.rowKey(row), codes.label(row, "name").en());
        });
        names.values().removeIf(name -> times.get(name) > 1);
        return names;
    }

    private static Half typologies(Result result, Column measure) {
        var cells = result.table("cells");
        var builder = new Matrix.Builder(heading(cells, "row"), heading(cells, "column"), measure.label(), Adding.NOT);
        var across = new HashMap<String, Integer>();
        var down = new HashMap<String, Integer>();
        var rows = result.table("rows");
        var columns = result.table("columns");
        rows.rows().forEach(row -> add(across, builder::row, categories(rows, row)));
        columns.rows().forEach(row -> add(down, builder::column, categories(columns, row)));
        cells.rows().forEach(row -> builder.cell(across.get(cells.label(row, "row").en()), down.get(cells.label(row, "column").en()),
                cells.number(row, measure.key()), cells.rowKey(row)));
        return new Half(builder, above(rows), above(columns));
    }

    private static Side categories(Table table, int row) {
        return new Side(table.label(row, "name").en(), table.label(row, "name"), null, table.number(row, "coded"));
    }

    private static List<Grouping> above(Table table) {
        var of = new HashMap<String, Label>();
        table.rows().filter(row -> table.label(row, "above") != null).forEach(row -> of.put(table.label(row, "name").en(), table.label(row, "above")));
        return of.isEmpty() ? List.of() : List.of(new Grouping(GROUP, of));
    }

    private static Label heading(Table table, String column) {
        return table.columns().stream().filter(one -> one.key().equals(column)).findFirst().orElseThrow().label();
    }
}
