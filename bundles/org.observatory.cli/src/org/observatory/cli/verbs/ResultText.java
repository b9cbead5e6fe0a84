// SPDX-License-Identifier: EPL-2.0
package org.observatory.cli.verbs;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.observatory.analysis.Analysis;
import org.observatory.analysis.Kind;
import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Numbers;
import org.observatory.analysis.Result;
import org.observatory.analysis.Table;
import org.observatory.analysis.Wording;

/** Writes a result for people or, as JSON, for programs. */
final class ResultText {

    /** The key of the table of single values. */
    static final String VALUES = "values";

    private ResultText() {
    }

    /** The single values as a table: their names, the values, and why there is none. */
    static Table values(Result result) {
        var table = Table.builder(VALUES, new Label("Values", "Valeurs")).column("name", new Label("Name", "Nom"), Kind.TEXT)
                .column("value", new Label("Value", "Valeur"), Kind.NUMBER)
                .column("undefined", new Label("Not defined, because", "Non calculable, car"), Kind.LABEL);
        result.values().forEach((name, value) -> table.row(name, name, value, result.undefined().get(name)));
        return table.build();
    }

    /**
     * The single values, tables, remarks and the citation.
     *
     * @param chosen what was chosen of a project, a line each
     */
    static List<String> lines(Result result, Analysis analysis, List<String> chosen, Language language) {
        var lines = new ArrayList<String>();
        lines.add(analysis.label().in(language));
        lines.addAll(chosen);
        var tables = new ArrayList<String>();
        for (var table : result.tables().values()) {
            tables.add("");
            tables.addAll(TableText.lines(table, language));
        }
        var single = new ArrayList<String>();
        result.values().forEach((name, value) -> {
            if (value != null) {
                single.add(analysis.valueLabel(name).in(language) + Wording.colon(language)
                        + Numbers.rounded(value, result.decimals(), language));
            }
        });
        if (!single.isEmpty()) {
            single.addFirst("");
        }
        var estimated = result.values().containsKey("estimate");
        lines.addAll(estimated ? single : tables);
        lines.addAll(estimated ? tables : single);
        lines.add("");
        result.remarks(analysis::valueLabel).forEach(remark -> lines.add(new Label("Note", "Note").in(language)
                + Wording.colon(language) + remark.in(language)));
        lines.add(new Label("Method", "Méthode").in(language) + Wording.colon(language)
                + result.citation().method().in(language));
        if (!result.citation().formula().isEmpty()) {
            lines.add(new Label("Formula", "Formule").in(language) + Wording.colon(language) + result.citation().formula());
        }
        lines.addAll(result.citation().references());
        return lines;
    }

    /**
     * One JSON object; labels in the language, numbers as JSON numbers with all their digits. A value that is not
     * defined is null, and the first warnings say why.
     *
     * @param chosen what was chosen of a project, which stands among the parameters
     */
    static String json(Result result, Map<String, Object> chosen, Language language) {
        var object = new LinkedHashMap<String, Object>();
        object.put("analysis", result.analysis());
        var parameters = new LinkedHashMap<>(chosen);
        result.parameters().values().forEach(parameters::putIfAbsent);
        object.put("parameters", parameters);
        object.put("values", result.values());
        var tables = new LinkedHashMap<String, Object>();
        result.tables().forEach((key, table) -> tables.put(key, table(table, language)));
        object.put("tables", tables);
        object.put("warnings", result.remarks(Label::same));
        var citation = new LinkedHashMap<String, Object>();
        citation.put("method", result.citation().method());
        citation.put("formula", result.citation().formula());
        citation.put("references", result.citation().references());
        object.put("citation", citation);
        object.put("fingerprint", result.fingerprint());
        return value(object, language);
    }

    private static Map<String, Object> table(Table table, Language language) {
        var columns = new ArrayList<Object>();
        for (var column : table.columns()) {
            var described = new LinkedHashMap<String, Object>();
            described.put("key", column.key());
            described.put("label", column.label());
            described.put("kind", column.kind().name());
            columns.add(described);
        }
        var rows = new ArrayList<Object>();
        table.rows().forEach(row -> {
            var cells = new LinkedHashMap<String, Object>();
            cells.put("_key", table.rowKey(row));
            table.columns().forEach(column -> cells.put(column.key(), table.cell(row, column.key())));
            rows.add(cells);
        });
        var object = new LinkedHashMap<String, Object>();
        object.put("label", table.label().in(language));
        object.put("columns", columns);
        object.put("rows", rows);
        return object;
    }

    private static String value(Object value, Language language) {
        return switch (value) {
            case null -> "null";
            case Boolean flag -> flag.toString();
            case BigDecimal number -> number.toPlainString();
            case Integer number -> number.toString();
            case Label label -> string(label.in(language));
            case Map<?, ?> map -> "{" + String.join(",", map.entrySet().stream()
                    .map(entry -> string(entry.getKey().toString()) + ":" + value(entry.getValue(), language)).toList()) + "}";
            case List<?> list -> "[" + String.join(",", list.stream().map(item -> value(item, language)).toList()) + "]";
            default -> string(value.toString());
        };
    }

    /** A string as RFC 8259 writes it. */
    private static String string(String text) {
        var json = new StringBuilder("\"");
        for (var c : text.toCharArray()) {
            switch (c) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\n' -> json.append("\\n");
                default -> json.append(c < 0x20 ? "\\u%04x".formatted((int) c) : Character.toString(c));
            }
        }
        return json.append('"').toString();
    }
}
