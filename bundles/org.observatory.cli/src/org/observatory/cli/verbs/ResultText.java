// SPDX-License-Identifier: EPL-2.0
package org.observatory.cli.verbs;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.observatory.analysis.Analysis;
import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Numbers;
import org.observatory.analysis.Result;
import org.observatory.analysis.Table;
import org.observatory.analysis.Wording;

/** Writes a result for people or, as JSON, for programs. */
final class ResultText {

    private ResultText() {
    }

    /** The tables, single values, remarks and the citation. */
    static List<String> lines(Result result, Analysis analysis, Language language) {
        var lines = new ArrayList<String>();
        lines.add(analysis.label().in(language));
        for (var table : result.tables().values()) {
            lines.add("");
            lines.addAll(TableText.lines(table, language));
        }
        if (!result.values().isEmpty()) {
            lines.add("");
            result.values().forEach((name, value) -> lines
                    .add(name + Wording.colon(language) + Numbers.number(value, language)));
        }
        lines.add("");
        result.warnings().forEach(warning -> lines.add(new Label("Note", "Note").in(language) + Wording.colon(language)
                + warning.in(language)));
        lines.add(new Label("Method", "Méthode").in(language) + Wording.colon(language)
                + result.citation().method().in(language));
        lines.addAll(result.citation().references());
        return lines;
    }

    /** One JSON object; labels in the language, numbers as JSON numbers with the digits of their source. */
    static String json(Result result, Language language) {
        var object = new LinkedHashMap<String, Object>();
        object.put("analysis", result.analysis());
        object.put("parameters", result.parameters().texts());
        var tables = new LinkedHashMap<String, Object>();
        result.tables().forEach((key, table) -> tables.put(key, table(table, language)));
        object.put("tables", tables);
        object.put("values", result.values());
        object.put("warnings", result.warnings());
        var citation = new LinkedHashMap<String, Object>();
        citation.put("method", result.citation().method());
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
