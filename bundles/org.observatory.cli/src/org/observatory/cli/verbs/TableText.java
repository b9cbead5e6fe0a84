// SPDX-License-Identifier: EPL-2.0
package org.observatory.cli.verbs;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.observatory.analysis.Column;
import org.observatory.analysis.Dates;
import org.observatory.analysis.PartialDate;
import org.observatory.analysis.Kind;
import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Numbers;
import org.observatory.analysis.Table;

/** Writes a table for people (aligned columns, numbers and dates in their language) or for programs (CSV). */
final class TableText {

    private static final String GAP = "  ";
    private static final int DECIMALS = 3;

    private TableText() {
    }

    /** The label, the headings, then a line a row; columns that are codes or empty throughout are left out. */
    static List<String> lines(Table table, Language language) {
        var columns = table.columns().stream().filter(column -> isShown(table, column)).toList();
        var rows = new ArrayList<List<String>>();
        rows.add(columns.stream().map(column -> column.label().in(language)).toList());
        table.rows().forEach(row -> rows.add(columns.stream().map(column -> shown(table, row, column, language)).toList()));
        var widths = new int[columns.size()];
        rows.forEach(row -> Arrays.setAll(widths, at -> Math.max(widths[at], length(row.get(at)))));
        var lines = new ArrayList<String>();
        lines.add(table.label().in(language));
        rows.forEach(row -> lines.add(aligned(row, widths, columns).stripTrailing()));
        return lines;
    }

    /** RFC 4180 with line feeds: column keys, then a line a row; numbers with a point, dates in ISO 8601. */
    static List<String> csv(Table table, Language language) {
        var lines = new ArrayList<String>();
        lines.add(table.columns().stream().map(Column::key).map(TableText::quoted).collect(Collectors.joining(",")));
        table.rows().forEach(row -> lines.add(table.columns().stream().map(column -> quoted(plain(table.cell(row, column.key()), language)))
                .collect(Collectors.joining(","))));
        return lines;
    }

    /** A cell as programs read it; empty text for an empty cell. */
    static String plain(Object cell, Language language) {
        return switch (cell) {
            case null -> "";
            case Label label -> label.in(language);
            case BigDecimal number -> number.toPlainString();
            default -> cell.toString();
        };
    }

    private static boolean isShown(Table table, Column column) {
        var labelled = table.has(column.key() + "Label");
        return !labelled && table.rows().anyMatch(row -> table.cell(row, column.key()) != null);
    }

    private static String shown(Table table, int row, Column column, Language language) {
        var cell = table.cell(row, column.key());
        if (cell instanceof BigDecimal number) {
            return Numbers.rounded(number, DECIMALS, language);
        }
        return column.kind() == Kind.DATE && cell != null ? Dates.full(PartialDate.parse(cell.toString()), language)
                : plain(cell, language);
    }

    private static String aligned(List<String> row, int[] widths, List<Column> columns) {
        var line = new StringBuilder();
        for (var i = 0; i < row.size(); i++) {
            var padding = " ".repeat(widths[i] - length(row.get(i)));
            line.append(i == 0 ? "" : GAP)
                    .append(columns.get(i).kind() == Kind.NUMBER ? padding + row.get(i) : row.get(i) + padding);
        }
        return line.toString();
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String quoted(String text) {
        return text.matches("(?s).*[\",\r\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
