// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.crossings;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Numbers;
import org.observatory.analysis.Result;
import org.observatory.analysis.Table;
import org.observatory.analysis.Wording;
import org.observatory.analysis.crossings.CodeMatrix;
import org.observatory.analysis.crossings.Cooccurrence;

/**
 * The matrix in a result of {@code code-matrix}, {@code crosstab} or {@code cooccurrence}.
 *
 * @param rows    in the order of the result
 * @param columns likewise
 * @param cells   by row, then column; null where nothing was counted
 * @param units   what is counted: one, and several
 * @param meaning what a cell says
 * @param foot    what the totals of columns are
 * @param champ   whom it covers, without a full stop
 * @param source  where the data come from
 * @param title   what is crossed; blank where the name of the chart says it
 * @param data    the table behind it
 */
record Grid(List<Side> rows, List<Side> columns, List<List<Cell>> cells, Label[] units, Label meaning, Label foot, Label champ,
        Label source, Label title, Table data) {

    private static final Label[] PASSAGES = { new Label("1 passage", "1 passage"), new Label("{0} passages", "{0} passages") };
    private static final Label[] CASES = { new Label("1 case", "1 cas"), new Label("{0} cases", "{0} cas") };
    private static final Label[] INDIVIDUALS = { new Label("1 individual", "1 individu"), new Label("{0} individuals", "{0} individus") };
    private static final Label BY = new Label(", by ", ", par ");
    private static final Label CODINGS = new Label("codings of the project.", "codages du projet.");

    /**
     * A row or a column.
     *
     * @param key   identifies it
     * @param name  as people read it
     * @param total null for none
     */
    record Side(String key, Label name, BigDecimal total) {
    }

    /**
     * A cell.
     *
     * @param count null where it is too small to be shown
     * @param apart whether it stands apart, as a diagonal does
     */
    record Cell(String key, BigDecimal count, boolean apart) {
    }

    static boolean accepts(Result result) {
        return switch (result.analysis()) {
            case "code-matrix" -> result.has("cells") && result.has("rows") && result.has("columns");
            case "crosstab" -> result.has("cells") && result.has("counts");
            case "cooccurrence" -> result.has("pairs");
            default -> false;
        };
    }

    static Grid of(Result result) {
        return switch (result.analysis()) {
            case "code-matrix" -> matrix(result);
            case "crosstab" -> crosstab(result);
            default -> pairs(result);
        };
    }

    private static Grid matrix(Result result) {
        var profiles = result.parameters().get(CodeMatrix.ROWS).equals("profiles");
        var ofCases = profiles || result.parameters().get(CodeMatrix.COUNT).equals("cases");
        var sorted = result.parameters().get(CodeMatrix.BY).isBlank();
        var rows = sides(result.table("rows"), "total");
        var columns = sides(result.table("columns"), sorted ? "total" : "base");
        var table = result.table("cells");
        var cells = empty(rows, columns);
        var rowPlaces = places(rows);
        var columnPlaces = places(columns);
        for (var row = 0; row < table.size(); row++) {
            cells.get(rowPlaces.get(table.text(row, "rowKey"))).set(columnPlaces.get(table.text(row, "columnKey")),
                    new Cell(table.rowKey(row), table.number(row, "count"), false));
        }
        var meaning = profiles ? new Label("cases in which an actor of this profile takes part", "cas où un acteur de ce profil est présent")
                : ofCases ? new Label("cases with a passage of this code", "cas qui ont un passage de ce code")
                : new Label("passages of this code in the documents of this case", "passages de ce code dans les documents de ce cas");
        var passages = whole(result, profiles ? "actors" : "passages");
        var cases = whole(result, "cases");
        var champ = profiles ? Label.each(language -> new Label("the cases of the project with an actor of known profile: ",
                "les cas du projet dont un acteur a un profil connu : ").in(language) + Numbers.number(cases, language))
                : Label.each(language -> Numbers.number(passages, language) + new Label(" coded passages of ", " passages codés de ").in(language)
                + Numbers.number(cases, language) + new Label(" cases", " cas").in(language));
        return new Grid(rows, columns, cells, ofCases ? CASES : PASSAGES, meaning,
                sorted ? new Label("Total", "Total") : new Label("Cases (n)", "Cas (n)"), champ,
                profiles ? new Label("cases of the project.", "cas du projet.") : CODINGS, sorted ? Label.same("")
                : Label.each(language -> (profiles ? new Label("Actor profiles", "Profils d’acteurs") : new Label("Codes", "Codes")).in(language)
                + BY.in(language) + heading(result.table("columns"), "name").in(language).toLowerCase(Locale.ROOT)), table);
    }

    private static Grid crosstab(Result result) {
        var counts = result.table("counts");
        var table = result.table("cells");
        var rowKeys = new LinkedHashMap<String, Label>();
        var columnKeys = new LinkedHashMap<String, Label>();
        table.rows().forEach(row -> {
            rowKeys.put(table.label(row, "row").en(), table.label(row, "row"));
            columnKeys.put(table.label(row, "column").en(), table.label(row, "column"));
        });
        var totals = new LinkedHashMap<String, BigDecimal>();
        counts.rows().forEach(row -> totals.put(counts.label(row, "row").en(), counts.number(row, "total")));
        var rows = new ArrayList<Side>();
        rowKeys.forEach((key, name) -> rows.add(new Side(key, name, totals.get(key))));
        var columns = new ArrayList<Side>();
        columnKeys.forEach((key, name) -> columns.add(new Side(key, name, sum(table, key))));
        var cells = empty(rows, columns);
        var rowPlaces = places(rows);
        var columnPlaces = places(columns);
        for (var row = 0; row < table.size(); row++) {
            var count = table.number(row, "count");
            if (count == null || count.signum() > 0) {
                cells.get(rowPlaces.get(table.label(row, "row").en())).set(columnPlaces.get(table.label(row, "column").en()),
                        new Cell(table.rowKey(row), count, false));
            }
        }
        return new Grid(rows, columns, cells, INDIVIDUALS, new Label("individuals that have both values", "individus qui ont les deux valeurs"),
                new Label("Total", "Total"), Label.each(language -> Numbers.number(whole(result, "n"), language)
                        + new Label(" individuals with both values", " individus aux deux valeurs connues").in(language)),
                new Label("cases or file analysed.", "cas ou fichier analysés."), Label.each(language -> heading(table, "row").in(language)
                + BY.in(language) + heading(table, "column").in(language).toLowerCase(Locale.ROOT)), table);
    }

    /** The total of a column; null where a cell is too small to be shown. */
    private static BigDecimal sum(Table table, String column) {
        var of = table.rows().filter(row -> table.label(row, "column").en().equals(column)).mapToObj(row -> table.number(row, "count")).toList();
        return of.contains(null) ? null : of.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Grid pairs(Result result) {
        var table = result.table("pairs");
        var names = new LinkedHashMap<String, Label>();
        var alone = new LinkedHashMap<String, BigDecimal>();
        table.rows().forEach(row -> List.of(List.of("code", "n1"), List.of("other", "n2")).forEach(side -> {
            var name = table.label(row, side.get(0));
            names.putIfAbsent(name.en(), name);
            if (table.number(row, side.get(1)) != null) {
                alone.putIfAbsent(name.en(), table.number(row, side.get(1)));
            }
        }));
        var sides = names.values().stream().sorted(Comparator.comparing(Label::en)).map(name -> new Side(name.en(), name, null)).toList();
        var cells = empty(sides, sides);
        for (var row = 0; row < sides.size(); row++) {
            for (var column = row + 1; column < sides.size(); column++) {
                cells.get(row).set(column, new Cell("", null, true));
            }
        }
        var places = places(sides);
        names.keySet().forEach(name -> cells.get(places.get(name)).set(places.get(name), new Cell("", alone.get(name), true)));
        for (var row = 0; row < table.size(); row++) {
            var one = places.get(table.label(row, "code").en());
            var other = places.get(table.label(row, "other").en());
            cells.get(Math.max(one, other)).set(Math.min(one, other), new Cell(table.rowKey(row), table.number(row, "n12"), false));
        }
        var near = List.of("overlap", "proximity").contains(result.parameters().get(Cooccurrence.WITHIN));
        return new Grid(sides, sides, cells, near ? PASSAGES : new Label[] { new Label("1 place", "1 lieu"), new Label("{0} places", "{0} lieux") },
                near ? new Label("passages of the rarer code that meet one of the other", "passages du code le plus rare qui en rencontrent un de l’autre")
                        : new Label("units that have both", "unités qui ont les deux"),
                new Label("Total", "Total"), Label.each(language -> Numbers.number(BigDecimal.valueOf(sides.size()), language)
                        + new Label(" codes that meet at least one other; on the diagonal, how often each occurs",
                                " codes qui en rencontrent au moins un autre ; sur la diagonale, la fréquence de chacun").in(language)),
                CODINGS, Label.same(""), table);
    }

    private static Label heading(Table table, String column) {
        return table.columns().stream().filter(one -> one.key().equals(column)).findFirst().orElseThrow().label();
    }

    private static BigDecimal whole(Result result, String value) {
        var number = result.value(value).number();
        return number == null ? BigDecimal.ZERO : number;
    }

    private static List<Side> sides(Table table, String total) {
        return table.rows().mapToObj(row -> new Side(table.text(row, "key"), table.label(row, "name"), table.number(row, total))).toList();
    }

    private static Map<String, Integer> places(List<Side> sides) {
        var places = new LinkedHashMap<String, Integer>();
        sides.forEach(side -> places.put(side.key(), places.size()));
        return places;
    }

    private static List<List<Cell>> empty(List<Side> rows, List<Side> columns) {
        var cells = new ArrayList<List<Cell>>();
        rows.forEach(row -> cells.add(new ArrayList<>(Collections.nCopies(columns.size(), null))));
        return cells;
    }

    /** The most frequent rows and columns, the more frequent first but for a cross-tabulation, which keeps its order. */
    Grid cut(int mostRows, int mostColumns) {
        var square = rows.equals(columns);
        var ordered = data.key().equals("cells") && data.has("residual");
        var keptRows = most(ordered, rows.size(), Math.min(mostRows, square ? mostColumns : mostRows), row -> square ? both(row) : weight(rows.get(row), cells.get(row)));
        var keptColumns = square ? keptRows : most(ordered, columns.size(), mostColumns, column -> weight(columns.get(column), cells.stream().map(row -> row.get(column)).toList()));
        if (square) {
            return symmetric(keptRows);
        }
        return new Grid(keptRows.stream().map(rows::get).toList(), keptColumns.stream().map(columns::get).toList(),
                keptRows.stream().map(row -> keptColumns.stream().map(column -> cells.get(row).get(column)).toList()).toList(), units, meaning,
                foot, champ, source, title, data);
    }

    /** In another order, the cells below the diagonal come from either side of the old one. */
    private Grid symmetric(List<Integer> kept) {
        var sides = kept.stream().map(rows::get).toList();
        var turned = new ArrayList<List<Cell>>();
        for (var row = 0; row < kept.size(); row++) {
            var line = new ArrayList<Cell>();
            for (var column = 0; column < kept.size(); column++) {
                line.add(column > row ? new Cell("", null, true)
                        : cells.get(Math.max(kept.get(row), kept.get(column))).get(Math.min(kept.get(row), kept.get(column))));
            }
            turned.add(line);
        }
        return new Grid(sides, sides, turned, units, meaning, foot, champ, source, title, data);
    }

    /** By its total, which stays the same where cells are hidden. */
    private static double weight(Side side, List<Cell> cells) {
        return side.total() == null ? sum(cells) : side.total().doubleValue();
    }

    private double both(int at) {
        return sum(cells.get(at)) + sum(cells.stream().map(row -> row.get(at)).toList());
    }

    private static double sum(List<Cell> cells) {
        return cells.stream().filter(cell -> cell != null && cell.count() != null && !cell.apart()).mapToDouble(cell -> cell.count().doubleValue())
                .sum();
    }

    private static List<Integer> most(boolean ordered, int size, int limit, IntToDoubleFunction weight) {
        var kept = IntStream.range(0, size).boxed()
                .sorted(Comparator.comparingDouble((Integer at) -> -weight.applyAsDouble(at)).thenComparing(at -> at)).limit(limit);
        return (ordered ? kept.sorted() : kept).toList();
    }

    /** A count with what is counted. */
    String unit(BigDecimal count, Language language) {
        return count.compareTo(BigDecimal.ONE) == 0 ? units[0].in(language)
                : units[1].in(language).replace("{0}", Numbers.number(count, language));
    }

    /** Whom it covers, as a caption. */
    String scope(Language language) {
        return champ.in(language) + ".";
    }
}
