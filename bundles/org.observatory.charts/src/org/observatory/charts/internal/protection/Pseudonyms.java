// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.internal.protection;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.observatory.analysis.Column;
import org.observatory.analysis.Input;
import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Table;

/**
 * Numbers for names: each case is called by its place in the order of the identities, which tells nothing of the name. A name
 * is found wherever it stands as a whole, in the names of documents and trajectories, too, in capitals or not.
 */
public final class Pseudonyms {

    /** What a reader is told. */
    public static final Label SAID = new Label("Cases stand under numbers instead of their names.",
            "Les cas figurent sous des numéros et non sous leurs noms.");

    private static final int SHORTEST = 3;

    private final Map<String, Label> byName;
    private final Pattern names;
    private final Map<String, String> english = new HashMap<>();
    private final Map<String, String> french = new HashMap<>();

    private Pseudonyms(Map<String, Label> byName) {
        this.byName = byName;
        names = Pattern.compile(byName.isEmpty() ? "(?!)" : byName.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder())).map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Of a table of cases: their {@code name} in each language, and their {@code key} where they have one. */
    public static Pseudonyms of(Table cases) {
        var byName = new LinkedHashMap<String, Label>();
        var rows = cases.rows().boxed().sorted(Comparator.comparing(cases::rowKey)).toList();
        var digits = String.valueOf(rows.size()).length();
        for (var i = 0; i < rows.size(); i++) {
            var number = String.format(Locale.ROOT, "%0" + digits + "d", i + 1);
            var pseudonym = new Label("Case " + number, "Cas " + number);
            for (var name : names(cases, rows.get(i))) {
                byName.putIfAbsent(folded(name), pseudonym);
            }
        }
        return new Pseudonyms(byName);
    }

    private static List<String> names(Table cases, int row) {
        var label = cases.label(row, "name");
        var key = cases.has("key") ? cases.text(row, "key") : null;
        return Stream.of(label == null ? null : label.en(), label == null ? null : label.fr(), key)
                .filter(Objects::nonNull).map(String::strip).filter(name -> name.length() >= SHORTEST).distinct().toList();
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** {@return the data with numbers instead of names, in headings, too; the fingerprint stays that of the data itself} */
    public Input replaced(Input input) {
        var tables = new LinkedHashMap<String, Table>();
        input.tables().forEach((key, table) -> tables.put(key, replaced(table)));
        return new Input(tables, input.fingerprint(), Stream.concat(input.remarks().stream().map(this::replaced), Stream.of(SAID))
                .toList());
    }

    private Table replaced(Table table) {
        var headed = Table.builder(table.key(), replaced(table.label()));
        table.columns().forEach(column -> headed.column(new Column(column.key(), replaced(column.label()), column.kind(), column.unit(),
                column.order().stream().map(this::replaced).toList())));
        for (var row = 0; row < table.size(); row++) {
            headed.row(table.rowKey(row));
            for (var column : table.columns()) {
                headed.set(column.key(), cell(table.cell(row, column.key())), table.cellKey(row, column.key()));
            }
        }
        return headed.build();
    }

    private Object cell(Object cell) {
        return switch (cell) {
            case Label label -> replaced(label);
            case String text -> replaced(text, Language.FRENCH);
            case null, default -> cell;
        };
    }

    private Label replaced(Label label) {
        return new Label(replaced(label.en(), Language.ENGLISH), replaced(label.fr(), Language.FRENCH));
    }

    /** {@return a text with numbers instead of names} */
    public String replaced(String text, Language language) {
        return (language == Language.FRENCH ? french : english).computeIfAbsent(text, any -> names.matcher(any)
                .replaceAll(found -> Matcher.quoteReplacement(byName.get(folded(found.group())).in(language))));
    }
}
