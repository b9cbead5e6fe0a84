// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The categorical variables of the individuals of a table, for analyses that take a row for an individual and a column for a
 * variable: a CSV file ({@link Input#DATA}) or the table {@code cases} of a project. A column is asked for by its key or its
 * heading in either language, whatever the case of its letters.
 */
public final class Variables {

    private static final Label YES = new Label("yes", "oui");
    private static final Label NO = new Label("no", "non");
    /** A column with more different values than this, and more than half its rows, names individuals rather than sort them. */
    private static final int MANY = 12;

    private final Table table;

    private Variables(Table table) {
        this.table = table;
    }

    /** Whether an input has individuals to describe. */
    public static boolean isIn(Input input) {
        return input.has(Input.DATA) || input.has("cases", "name");
    }

    /**
     * The variables of an input.
     *
     * @throws AnalysisException when it has no table of individuals
     */
    public static Variables of(Input input) throws AnalysisException {
        return new Variables(input.table(input.has(Input.DATA) ? Input.DATA : "cases"));
    }

    /** The table whose rows are the individuals. */
    public Table table() {
        return table;
    }

    /**
     * The columns of these names, in the order they are given.
     *
     * @param names separated by commas; blank for none
     * @throws AnalysisException naming the first that there is not, with those there are
     */
    public List<Column> named(String names) throws AnalysisException {
        var found = new ArrayList<Column>();
        for (var name : Stream.of(names.split(",")).map(String::strip).filter(one -> !one.isEmpty()).toList()) {
            found.add(find(name).orElseThrow(() -> unknown(name)));
        }
        return found;
    }

    /**
     * The one column that a parameter names.
     *
     * @throws AnalysisException naming the parameter, when it names none or several, or a column that there is not
     */
    public Column one(Parameter<String> of, Parameters parameters) throws AnalysisException {
        return one(of, parameters.get(of));
    }

    /**
     * The one column of a name.
     *
     * @param of   the parameter that an error names
     * @param name of the column
     * @throws AnalysisException naming the parameter, when there is no name or there are several, or a column that there is not
     */
    public Column one(Parameter<String> of, String name) throws AnalysisException {
        var named = named(name);
        if (named.size() != 1) {
            throw new AnalysisException(naming -> Label.each(language -> new Label("Choose one column for ", "Choisissez une colonne pour ")
                    .in(language) + naming.parameter(of).in(language) + "."), null);
        }
        return named.getFirst();
    }

    private Optional<Column> find(String name) {
        return table.columns().stream().filter(column -> same(column.key(), name)).findFirst()
                .or(() -> table.columns().stream().filter(column -> same(column.label().en(), name) || same(column.label().fr(), name))
                        .findFirst());
    }

    private static boolean same(String one, String other) {
        return one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
    }

    private AnalysisException unknown(String name) {
        return new AnalysisException(Label.each(language -> new Label("There is no column ", "Il n’y a pas de colonne ").in(language)
                + Wording.quote(name, language) + Wording.semicolon(language) + new Label("there are ", "il y a ").in(language)
                + Wording.list(table.columns().stream().map(column -> column.label().in(language)).toList(), language) + "."));
    }

    /** The column that names the individuals rather than sorts them: the first of text whose values are all there and all differ. */
    public Optional<Column> identifier() {
        return table.columns().stream().filter(column -> column.kind() == Kind.TEXT || column.kind() == Kind.LABEL).limit(1)
                .filter(column -> {
                    var seen = new HashSet<>();
                    return table.size() > 1 && table.cells(column.key()).stream().allMatch(cell -> cell != null && seen.add(cell));
                }).findFirst();
    }

    /** The columns that sort individuals: of text, labels or yes and no, with two values or more, and not as many as rows. */
    public List<Column> sorting() {
        return table.columns().stream().filter(this::sorts).toList();
    }

    private boolean sorts(Column column) {
        if (column.kind() == Kind.NUMBER || column.kind() == Kind.DATE || column.key().endsWith(":state")
                || !table.key().equals(Input.DATA) && column.key().endsWith("Id")) {
            return false;
        }
        var values = new HashSet<>(table.cells(column.key()));
        values.remove(null);
        return values.size() > 1 && (values.size() <= MANY || values.size() <= table.size() / 2);
    }

    /** The name of an individual: that of its identifier, else the key of its row. */
    public Label individual(int row) {
        return identifier().map(column -> value(row, column)).orElseGet(() -> Label.same(table.rowKey(row)));
    }

    /** The names of all individuals, in order. */
    public List<Label> individuals() {
        var identifier = identifier();
        return table.rows().mapToObj(row -> identifier.map(column -> value(row, column)).orElseGet(() -> Label.same(table.rowKey(row))))
                .toList();
    }

    /** A value as people read it; null where it is missing. */
    public Label value(int row, Column column) {
        return label(table.cell(row, column.key()));
    }

    private static Label label(Object cell) {
        return switch (cell) {
            case null -> null;
            case Label label -> label;
            case Boolean flag -> flag ? YES : NO;
            case Object other -> Label.same(other.toString());
        };
    }

    /**
     * The values of columns, ready to be coded: by the key of each column, those of all individuals in order, in the words of
     * English, null where missing.
     *
     * @param columns some columns of the table
     */
    public Map<String, List<String>> values(List<Column> columns) {
        var values = new LinkedHashMap<String, List<String>>();
        for (var column : columns) {
            var words = new ArrayList<String>();
            table.rows().mapToObj(row -> value(row, column)).forEach(label -> words.add(label == null ? null : label.en()));
            values.put(column.key(), words);
        }
        return values;
    }

    /** Words in the order of a column, those that it does not know after them, by alphabet. */
    private static Comparator<String> order(Column column) {
        var places = new HashMap<String, Integer>();
        column.order().forEach(label -> places.putIfAbsent(label.en(), places.size()));
        return Comparator.comparing((String word) -> places.getOrDefault(word, Integer.MAX_VALUE)).thenComparing(Comparator.naturalOrder());
    }

    /** What a value of a column is called, by its English word. */
    public Map<String, Label> words(Column column) {
        var words = new LinkedHashMap<String, Label>();
        table.rows().mapToObj(row -> value(row, column)).filter(Objects::nonNull).forEach(label -> words.putIfAbsent(label.en(), label));
        return words;
    }

    /**
     * The values of a column as numbers.
     *
     * @param words what the values are called, in the order of the column, the others after it in that of their English words
     * @param codes the place of the value of each row among these; −1 where it is missing
     */
    public record Coded(List<Label> words, int[] codes) {
    }

    /** The values of a column of the table as numbers, each different value looked at once. */
    public Coded coded(Column column) {
        var cells = table.cells(column.key());
        var numbers = new HashMap<Object, Integer>();
        var byWord = new TreeMap<String, Integer>(order(column));
        var words = new ArrayList<Label>();
        var codes = new int[cells.size()];
        var at = 0;
        for (var cell : cells) {
            var number = cell == null ? Integer.valueOf(-1) : numbers.get(cell);
            if (number == null) {
                var label = label(cell);
                number = byWord.computeIfAbsent(label.en(), any -> {
                    words.add(label);
                    return words.size() - 1;
                });
                numbers.put(cell, number);
            }
            codes[at++] = number;
        }
        var places = new int[words.size()];
        var sorted = new ArrayList<Label>();
        for (var number : byWord.values()) {
            places[number] = sorted.size();
            sorted.add(words.get(number));
        }
        for (var row = 0; row < codes.length; row++) {
            codes[row] = codes[row] < 0 ? codes[row] : places[codes[row]];
        }
        return new Coded(List.copyOf(sorted), codes);
    }
}
