// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.crossings;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.observatory.analysis.Analysis;
import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Citation;
import org.observatory.analysis.Column;
import org.observatory.analysis.Families;
import org.observatory.analysis.Input;
import org.observatory.analysis.Kind;
import org.observatory.analysis.Label;
import org.observatory.analysis.Method;
import org.observatory.analysis.Parameter;
import org.observatory.analysis.Parameters;
import org.observatory.analysis.Progress;
import org.observatory.analysis.Result;
import org.observatory.analysis.Table;
import org.observatory.analysis.Variables;

/**
 * Codes, or profiles of actors, by cases or by an attribute of cases. The result has the values {@code passages}, of
 * profiles {@code actors}, and {@code cases}; the tables {@code cells} (row, column, count, with the keys of the passages or actors counted),
 * {@code rows} and {@code columns} (name, key, total: how many passages or cases in all, and base: how many cases a column of
 * an attribute has).
 * A cell that counts nothing has no row.
 */
public final class CodeMatrix implements Analysis {

    /** What the rows are. */
    public static final Parameter<String> ROWS = new Parameter.Choice("rows", new Label("Rows", "Lignes"),
            new Label("What the rows are: codes, or the profiles of actors.", "Ce que sont les lignes : les codes ou les profils d’acteurs."),
            "codes", choices("codes", new Label("codes", "codes"), "profiles", new Label("profiles of actors", "profils d’acteurs")));

    /** What the columns are. */
    public static final Parameter<String> BY = new Parameter.Columns("by", new Label("Columns", "Colonnes"),
            new Label("An attribute of cases whose values are the columns; empty for the cases themselves.",
                    "Un attribut de cas dont les valeurs sont les colonnes ; vide pour les cas eux-mêmes."), false);

    /** What is counted. */
    public static final Parameter<String> COUNT = new Parameter.Choice("count", new Label("Count", "Décompte"),
            new Label("Whether passages are counted, or cases that have one.", "Si l’on compte les passages ou les cas qui en ont un."),
            "passages", choices("passages", new Label("passages", "passages"), "cases", new Label("cases", "cas")));

    private static final Label NAME = new Label("Name", "Nom");
    private static final Label KEY = new Label("Identity", "Identifiant");

    private static Map<String, Label> choices(String one, Label oneLabel, String other, Label otherLabel) {
        var choices = new LinkedHashMap<String, Label>();
        choices.put(one, oneLabel);
        choices.put(other, otherLabel);
        return choices;
    }

    /** Something counted: a passage or an actor. */
    private record Counted(String row, String aCase, String key) {
    }

    /** What a cell, a row or a column counts. */
    private static final class Cell {

        private final Set<String> keys = new LinkedHashSet<>();
        private final Set<String> cases = new HashSet<>();

        void add(Counted one) {
            keys.add(one.key());
            cases.add(one.aCase());
        }

        BigDecimal count(boolean ofCases) {
            return BigDecimal.valueOf(ofCases ? cases.size() : keys.size());
        }
    }

    @Override
    public String id() {
        return "code-matrix";
    }

    @Override
    public Label label() {
        return new Label("Codes by cases", "Codes par cas");
    }

    @Override
    public Label description() {
        return new Label("How often each code, or each profile of actors, occurs in each case or in cases of each sort.",
                "Combien de fois chaque code, ou chaque profil d’acteurs, apparaît dans chaque cas ou dans chaque sorte de cas.");
    }

    @Override
    public Label family() {
        return Families.CROSSINGS;
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(ROWS, BY, COUNT);
    }

    @Override
    public Label reads() {
        return new Label("the coded passages, the actors and the cases of a project.", "les passages codés, les acteurs et les cas d’un projet.");
    }

    @Override
    public boolean accepts(Input input) {
        return input.has("codings", "codeId", "code", "documentId", "caseId") && input.has("cases", "name");
    }

    @Override
    public Label valueLabel(String name) {
        return switch (name) {
            case "passages" -> new Label("passages", "passages");
            case "actors" -> new Label("actors", "acteurs");
            case "cases" -> new Label("cases", "cas");
            default -> Analysis.super.valueLabel(name);
        };
    }

    @Override
    public Result run(Input input, Parameters parameters, Progress progress) throws AnalysisException {
        progress.check();
        var profiles = parameters.get(ROWS).equals("profiles");
        var result = Result.builder(this, parameters, input);
        var names = new LinkedHashMap<String, Label>();
        var counted = profiles ? actors(input, names) : passages(input, names, result);
        var variables = Variables.of(input);
        var by = variables.named(parameters.get(BY));
        if (by.size() > 1) {
            throw new AnalysisException(naming -> Label.each(language -> new Label("Choose a single column for ",
                    "Choisissez une seule colonne pour ").in(language) + naming.parameter(BY).in(language) + "."), null);
        }
        var columns = new Columns(variables, by.isEmpty() ? null : by.getFirst());
        var ofCases = profiles || parameters.get(COUNT).equals("cases");
        count(profiles ? "actors" : "passages", counted, names, columns, ofCases, result, progress);
        return result.build();
    }

    /** Which column a case stands in. */
    private static final class Columns {

        private final Map<String, String> of = new LinkedHashMap<>();
        private final Map<String, Label> names = new LinkedHashMap<>();
        private final Map<String, Integer> bases = new LinkedHashMap<>();
        private final Label heading;
        private final boolean sorted;

        Columns(Variables variables, Column by) {
            var table = variables.table();
            sorted = by != null;
            heading = by == null ? new Label("Case", "Cas") : by.label();
            for (var row = 0; row < table.size(); row++) {
                var value = by == null ? table.label(row, "name") : variables.value(row, by);
                if (value != null) {
                    var column = by == null ? table.rowKey(row) : value.en();
                    of.put(table.rowKey(row), column);
                    names.putIfAbsent(column, value);
                    bases.merge(column, 1, Integer::sum);
                }
            }
            var sorted = new ArrayList<>(names.entrySet());
            sorted.sort(Comparator.comparing((Map.Entry<String, Label> name) -> name.getValue().en()).thenComparing(Map.Entry::getKey));
            names.clear();
            sorted.forEach(name -> names.put(name.getKey(), name.getValue()));
        }
    }

    private static List<Counted> passages(Input input, Map<String, Label> names, Result.Builder result) throws AnalysisException {
        var passages = Passages.of(input);
        names.putAll(passages.codes());
        if (passages.left() > 0) {
            result.warning(passages.leftOut());
        }
        var counted = new ArrayList<Counted>();
        for (var passage : passages.all()) {
            passage.cases().forEach(one -> counted.add(new Counted(passage.code(), one, passage.key())));
        }
        var shared = passages.all().stream().filter(passage -> passage.cases().size() > 1).count();
        if (shared > 0) {
            result.warning(new Label(shared + " passages stand in documents of several cases and count for each of them.",
                    shared + " passages sont dans des documents de plusieurs cas et comptent pour chacun."));
        }
        var none = passages.all().stream().filter(passage -> passage.cases().isEmpty()).count();
        if (none > 0) {
            result.warning(new Label(none + " passages stand in documents of no case and are left out.",
                    none + " passages sont dans des documents sans cas et sont laissés de côté."));
        }
        return counted;
    }

    private static List<Counted> actors(Input input, Map<String, Label> names) throws AnalysisException {
        var actors = input.table("actors");
        var sorted = new TreeMap<String, Label>();
        var counted = new ArrayList<Counted>();
        for (var row = 0; row < actors.size(); row++) {
            var profile = actors.label(row, "profile");
            if (profile != null) {
                sorted.putIfAbsent(profile.en(), profile);
                counted.add(new Counted(profile.en(), actors.text(row, "caseId"), actors.rowKey(row)));
            }
        }
        names.putAll(sorted);
        return counted;
    }

    /** @param what is counted: {@code passages} or {@code actors} */
    private static void count(String what, List<Counted> counted, Map<String, Label> names, Columns columns, boolean ofCases, Result.Builder result,
            Progress progress) {
        var cells = new LinkedHashMap<String, Map<String, Cell>>();
        columns.names.keySet().forEach(column -> cells.put(column, new LinkedHashMap<>()));
        var rows = new LinkedHashMap<String, Cell>();
        var totals = new LinkedHashMap<String, Cell>();
        var all = new Cell();
        var left = new HashSet<String>();
        for (var one : counted) {
            progress.check();
            var column = columns.of.get(one.aCase());
            if (column == null) {
                left.add(one.aCase());
                continue;
            }
            cells.get(column).computeIfAbsent(one.row(), any -> new Cell()).add(one);
            rows.computeIfAbsent(one.row(), any -> new Cell()).add(one);
            totals.computeIfAbsent(column, any -> new Cell()).add(one);
            all.add(one);
        }
        cells.values().removeIf(Map::isEmpty);
        if (!left.isEmpty()) {
            result.warning(new Label(left.size() + " cases lack the value of the columns and are left out.",
                    left.size() + " cas n’ont pas la valeur des colonnes et sont laissés de côté."));
        }
        var table = Table.builder("cells", new Label("Cells", "Cellules")).column("row", new Label("Row", "Ligne"), Kind.LABEL)
                .column("column", columns.heading, Kind.LABEL)
                .column("rowKey", new Label("Row (identity)", "Ligne (identifiant)"), Kind.TEXT)
                .column("columnKey", new Label("Column (identity)", "Colonne (identifiant)"), Kind.TEXT)
                .column("count", new Label("Count", "Effectif"), Kind.NUMBER);
        names.forEach((row, name) -> cells.forEach((column, inColumn) -> {
            if (inColumn.containsKey(row)) {
                var cell = inColumn.get(row);
                table.row(String.join(" ", cell.keys), name, columns.names.get(column), row, column, cell.count(ofCases));
            }
        }));
        var rowTable = Table.builder("rows", new Label("Rows", "Lignes")).column("name", NAME, Kind.LABEL)
                .column("key", KEY, Kind.TEXT)
                .column("total", new Label("Total", "Total"), Kind.NUMBER);
        names.forEach((row, name) -> {
            if (rows.containsKey(row)) {
                rowTable.row(row, name, row, rows.get(row).count(ofCases));
            }
        });
        var columnTable = Table.builder("columns", new Label("Columns", "Colonnes")).column("name", columns.heading, Kind.LABEL)
                .column("key", KEY, Kind.TEXT).column("total", new Label("Total", "Total"), Kind.NUMBER).column("base", new Label("Cases", "Cas"), Kind.NUMBER);
        cells.keySet().forEach(column -> columnTable.row(column, columns.names.get(column), column, totals.get(column).count(ofCases),
                columns.sorted ? BigDecimal.valueOf(columns.bases.get(column)) : null));
        result.value(what, all.keys.size()).value("cases", all.cases.size())
                .table(table.build()).table(rowTable.build()).table(columnTable.build());
    }

    @Override
    public Citation citation() {
        return Citation.of(new Label("Count of coded passages, or of cases that have one, by case or by an attribute of cases.",
                "Nombre de passages codés, ou de cas qui en ont un, par cas ou par attribut de cas."));
    }

    @Override
    public Method method() {
        return new Method(new Label("Read a row to see where a code occurs, a column to see what a case speaks of.",
                "Une ligne dit où un code apparaît, une colonne de quoi parle un cas."), "",
                new Label("Longer documents have more passages, and columns with more cases more of everything: look at their bases.",
                        "Les documents longs ont plus de passages, et les colonnes de plus de cas plus de tout : regardez leurs bases."),
                List.of());
    }
}
