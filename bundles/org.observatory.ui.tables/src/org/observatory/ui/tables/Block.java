// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A block of cells as spreadsheets put it on the clipboard: rows end with a line break, cells are parted by tabs, and a
 * cell with tabs, line breaks or quotation marks in it stands between quotation marks, those inside doubled.
 *
 * @param rows the texts of the cells; rows may differ in length
 */
public record Block(List<List<String>> rows) {

    /** {@return the block of a text} */
    public static Block read(String text) {
        return new Block(new Reader(text).rows());
    }

    /** {@return how many cells its longest row has} */
    public int width() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    /** {@return the only text of a block of one cell, or null} */
    public String single() {
        return rows.size() == 1 && rows.getFirst().size() == 1 ? rows.getFirst().getFirst() : null;
    }

    /** {@return the text of the block, without a line break at its end} */
    public String write() {
        return rows.stream().map(row -> row.stream().map(Block::quoted).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    private static String quoted(String cell) {
        return cell.chars().anyMatch(unit -> unit == '\t' || unit == '\n' || unit == '\r' || unit == '"') ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    private static final class Reader {

        private final String text;
        private final List<List<String>> rows = new ArrayList<>();
        private List<String> row = new ArrayList<>();
        private int at;

        Reader(String text) {
            this.text = text.replace("\r\n", "\n").replace('\r', '\n').replace("\0", "");
        }

        List<List<String>> rows() {
            while (at < text.length()) {
                row.add(isQuoted() ? readQuoted() : readPlain());
                var end = at >= text.length() || text.charAt(at) == '\n';
                at++;
                if (end) {
                    rows.add(List.copyOf(row));
                    row = new ArrayList<>();
                } else if (at >= text.length()) {
                    row.add("");
                    rows.add(List.copyOf(row));
                }
            }
            return List.copyOf(rows);
        }

        /** A quotation mark opens a cell only where another one closes it. */
        private boolean isQuoted() {
            return text.charAt(at) == '"' && closing() >= 0;
        }

        private int closing() {
            for (var end = at + 1; end < text.length(); end++) {
                if (text.charAt(end) == '"') {
                    if (end + 1 < text.length() && text.charAt(end + 1) == '"') {
                        end++;
                    } else {
                        return end + 1 == text.length() || text.charAt(end + 1) == '\t' || text.charAt(end + 1) == '\n' ? end : -1;
                    }
                }
            }
            return -1;
        }

        private String readQuoted() {
            var end = closing();
            var cell = text.substring(at + 1, end).replace("\"\"", "\"");
            at = end + 1;
            return cell;
        }

        private String readPlain() {
            var start = at;
            while (at < text.length() && text.charAt(at) != '\t' && text.charAt(at) != '\n') {
                at++;
            }
            return text.substring(start, at);
        }
    }
}
