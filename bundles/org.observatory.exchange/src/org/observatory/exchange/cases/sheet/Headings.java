// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.cases.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.observatory.exchange.ImportException;
import org.observatory.exchange.cases.sheet.Sheet.NumberStyle;

/**
 * Finds the row of headings: among the first rows, the first that fills at least half as many columns as the fullest of
 * them. A title above it fills one or two, and is remarked.
 */
final class Headings {

    private static final int LOOKED_AT = 20;

    private Headings() {
    }

    static Sheet found(String file, String name, List<SheetRow> rows, Remarks remarks, NumberStyle style, List<String> others)
            throws ImportException {
        var at = row(rows);
        if (at < 0 || at + 1 >= rows.size()) {
            throw SheetRefusals.noRows(file, name);
        }
        rows.subList(0, at).forEach(row -> filled(row).forEach(
                column -> remarks.add(Remarks.ABOVE, new CellPlace(name, row.number(), column))));
        var below = rows.subList(at + 1, rows.size());
        return new Sheet(name, headings(name, rows.get(at), width(below), used(below), remarks), below, style, remarks.list(),
                others);
    }

    private static int row(List<SheetRow> rows) {
        var first = rows.subList(0, Math.min(LOOKED_AT, rows.size()));
        var most = first.stream().mapToInt(row -> filled(row).size()).max().orElse(0);
        for (var i = 0; i < first.size(); i++) {
            if (filled(first.get(i)).size() * 2 >= most) {
                return i;
            }
        }
        return -1;
    }

    private static List<Integer> filled(SheetRow row) {
        var filled = new ArrayList<Integer>();
        for (var column = 0; column < row.cells().size(); column++) {
            if (!row.cell(column).isEmpty()) {
                filled.add(column);
            }
        }
        return filled;
    }

    private static int width(List<SheetRow> rows) {
        return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }

    private static boolean[] used(List<SheetRow> rows) {
        var used = new boolean[width(rows)];
        rows.forEach(row -> filled(row).forEach(column -> used[column] = true));
        return used;
    }

    private static List<String> headings(String sheet, SheetRow row, int width, boolean[] used, Remarks remarks) {
        var headings = new ArrayList<String>();
        var taken = new HashSet<String>();
        for (var column = 0; column < Math.max(width, row.cells().size()); column++) {
            var written = row.cell(column).plain().strip().replaceAll("\\s+", " ");
            var place = new CellPlace(sheet, row.number(), column);
            var heading = written.isEmpty() ? "(" + CellPlace.letters(column) + ")" : written;
            if (written.isEmpty() && used[column]) {
                remarks.add(Remarks.NO_HEADING, place);
            }
            headings.add(once(heading, taken, remarks, place));
        }
        return headings;
    }

    private static String once(String heading, Set<String> taken, Remarks remarks, CellPlace place) {
        var free = heading;
        for (var i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
            free = heading + " (" + i + ")";
        }
        if (!free.equals(heading)) {
            remarks.add(Remarks.HEADING_TWICE, place);
        }
        return free;
    }
}
