// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis;

import java.util.List;

/** The records of a CSV text, one after the other. */
final class CsvRecords {

    private static final char[] SEPARATORS = {',', ';', '\t', '|'};

    private final String file;
    private final String text;
    private final char separator;
    private int at;
    private int line = 1;

    CsvRecords(String file, String text) {
        this.file = file;
        this.text = text;
        separator = separator(text);
    }

    /** The separator that the first line has most of, outside quotation marks; the comma when it has none. */
    private static char separator(String text) {
        var counts = new int[SEPARATORS.length];
        var quoted = false;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            quoted ^= c == '"';
            if (!quoted && (c == '\n' || c == '\r')) {
                break;
            }
            for (var s = 0; s < SEPARATORS.length && !quoted; s++) {
                counts[s] += c == SEPARATORS[s] ? 1 : 0;
            }
        }
        var best = 0;
        for (var s = 1; s < SEPARATORS.length; s++) {
            best = counts[s] > counts[best] ? s : best;
        }
        return SEPARATORS[best];
    }

    /** Reads the cells of the next record into the list. False, with an empty list, after the last. */
    boolean next(List<String> cells) throws AnalysisException {
        cells.clear();
        if (at >= text.length()) {
            return false;
        }
        while (true) {
            cells.add(at < text.length() && text.charAt(at) == '"' ? quoted() : plain());
            if (at >= text.length()) {
                return true;
            }
            var c = text.charAt(at++);
            if (c == separator) {
                continue;
            }
            if (c == '\r' && at < text.length() && text.charAt(at) == '\n') {
                at++;
            }
            line++;
            return true;
        }
    }

    private boolean ends(int place) {
        if (place >= text.length()) {
            return true;
        }
        var c = text.charAt(place);
        return c == separator || c == '\n' || c == '\r';
    }

    private String plain() {
        var start = at;
        while (!ends(at)) {
            at++;
        }
        return text.substring(start, at);
    }

    private String quoted() throws AnalysisException {
        var begun = line;
        var cell = new StringBuilder();
        for (at++; at < text.length(); at++) {
            var c = text.charAt(at);
            if (c != '"') {
                line += c == '\n' ? 1 : 0;
                cell.append(c);
            } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                cell.append('"');
                at++;
            } else {
                at++;
                return cell.append(plain()).toString();
            }
        }
        throw new AnalysisException(new Label(
                "A quotation that begins in line " + begun + " of \"" + file + "\" has no end.",
                "Un texte entre guillemets qui commence à la ligne " + begun + " de « " + file + " » n’a pas de fin."));
    }
}
