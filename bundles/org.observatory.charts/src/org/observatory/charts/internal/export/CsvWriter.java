// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.internal.export;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.observatory.analysis.Language;
import org.observatory.analysis.Table;

/**
 * Writes a table as CSV (RFC 4180: CRLF line ends, quotes doubled) that a spreadsheet opens with a double click in its
 * own language: in French, semicolons between cells and a decimal comma; in English, commas and a decimal point. Both
 * begin with the UTF-8 byte order mark, without which spreadsheets garble accents. Numbers have exactly the digits of
 * the data and no thousands separators; dates are ISO 8601; empty means missing. A cell that a spreadsheet would take
 * for a formula is preceded by an apostrophe.
 */
public final class CsvWriter {

    private CsvWriter() {
    }

    /** The file's bytes. */
    public static byte[] write(Table table, Language language) {
        var out = new StringBuilder("\ufeff");
        line(out, table.columns().stream().map(column -> column.label().in(language)).toList(), language);
        for (var row = 0; row < table.size(); row++) {
            var cells = new ArrayList<String>();
            for (var column : table.columns()) {
                cells.add(text(table.cell(row, column.key()), language));
            }
            line(out, cells, language);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String text(Object cell, Language language) {
        var text = CellTexts.of(cell, language);
        return cell instanceof BigDecimal ? text : harmless(text);
    }

    private static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static void line(StringBuilder out, List<String> cells, Language language) {
        var separator = language == Language.FRENCH ? ';' : ',';
        for (var i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            var quoted = cell.indexOf(separator) >= 0 || cell.indexOf('"') >= 0 || cell.indexOf('\n') >= 0
                    || cell.indexOf('\r') >= 0;
            out.append(i == 0 ? "" : separator).append(quoted ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
        }
        out.append("\r\n");
    }
}
