// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.crossings;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;

import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Column;
import org.observatory.analysis.Label;
import org.observatory.analysis.Progress;
import org.observatory.analysis.Table;
import org.observatory.analysis.Variables;

/**
 * Two variables crossed.
 *
 * @param rows    the values of the one, in alphabetical order
 * @param columns the values of the other
 * @param counts  how many individuals have both
 * @param keys    the keys of those individuals
 * @param left    how many individuals lack one of the two
 * @param shared  how many units stand in more than one cell
 */
record Crossed(List<Label> rows, List<Label> columns, long[][] counts, String[][] keys, long left, long shared) {

    /** Counts the rows of the table that have both values; each unit once in a cell, where a column tells the unit. */
    static Crossed individuals(Variables variables, Column one, Column other, Column unit, Progress progress) {
        var rows = variables.coded(one);
        progress.check();
        var columns = variables.coded(other);
        progress.check();
        var units = unit == null ? null : variables.coded(unit);
        var counts = new long[rows.words().size()][columns.words().size()];
        var keys = new StringBuilder[rows.words().size()][columns.words().size()];
        var seen = new Pairs(unit == null ? 0 : units.words().size(), rows.words().size() * columns.words().size());
        var table = variables.table();
        var left = 0L;
        for (var at = 0; at < table.size(); at++) {
            if (at % 1000 == 0) {
                progress.check();
            }
            var row = rows.codes()[at];
            var column = columns.codes()[at];
            if (row < 0 || column < 0 || unit != null && units.codes()[at] < 0) {
                left++;
                continue;
            }
            if (unit == null || seen.add(units.codes()[at], row * columns.words().size() + column)) {
                counts[row][column]++;
            }
            keys[row][column] = keys[row][column] == null ? new StringBuilder() : keys[row][column].append(' ');
            keys[row][column].append(table.rowKey(at));
        }
        return new Crossed(rows.words(), columns.words(), counts, texts(keys), left, seen.several()).filled();
    }

    private static String[][] texts(StringBuilder[][] keys) {
        var texts = new String[keys.length][];
        for (var row = 0; row < keys.length; row++) {
            texts[row] = new String[keys[row].length];
            for (var column = 0; column < texts[row].length; column++) {
                texts[row][column] = keys[row][column] == null ? "" : keys[row][column].toString();
            }
        }
        return texts;
    }

    /** Reads a table that is one of counts: its first column names the rows, the others are the columns. */
    static Crossed counted(Table table) throws AnalysisException {
        var columns = table.columns().stream().skip(1).toList();
        var counts = new long[table.size()][columns.size()];
        var keys = new String[table.size()][columns.size()];
        var rows = new ArrayList<Label>();
        var names = new LinkedHashSet<String>();
        for (var row = 0; row < table.size(); row++) {
            var name = table.cell(row, table.columns().getFirst().key());
            if (name == null || !names.add(name.toString())) {
                throw new AnalysisException(new Label("Row " + table.rowKey(row) + " has no name of its own.",
                        "La ligne " + table.rowKey(row) + " n’a pas de nom à elle."));
            }
            rows.add(name instanceof Label label ? label : Label.same(name.toString()));
            for (var column = 0; column < columns.size(); column++) {
                counts[row][column] = count(table, row, columns.get(column));
                keys[row][column] = table.rowKey(row) + " " + columns.get(column).key();
            }
        }
        return new Crossed(rows, columns.stream().map(Column::label).toList(), counts, keys, 0, 0).filled();
    }

    private static long count(Table table, int row, Column column) throws AnalysisException {
        var cell = table.cell(row, column.key());
        try {
            var number = cell == null ? BigDecimal.ZERO : new BigDecimal(cell.toString().strip());
            if (number.signum() >= 0) {
                return number.longValueExact();
            }
        } catch (ArithmeticException | NumberFormatException notACount) {
            // refused below
        }
        throw new AnalysisException(new Label("\"" + cell + "\" in row " + table.rowKey(row) + " of " + column.key() + " is no count.",
                "« " + cell + " » à la ligne " + table.rowKey(row) + " de " + column.key() + " n’est pas un effectif."));
    }

    /** Without rows and columns in which there is nothing. */
    private Crossed filled() {
        var keptRows = IntStream.range(0, rows.size()).filter(row -> IntStream.range(0, columns.size())
                .anyMatch(column -> counts[row][column] > 0)).toArray();
        var keptColumns = IntStream.range(0, columns.size()).filter(column -> IntStream.range(0, rows.size())
                .anyMatch(row -> counts[row][column] > 0)).toArray();
        var fewer = new long[keptRows.length][keptColumns.length];
        var fewerKeys = new String[keptRows.length][keptColumns.length];
        for (var row = 0; row < keptRows.length; row++) {
            for (var column = 0; column < keptColumns.length; column++) {
                fewer[row][column] = counts[keptRows[row]][keptColumns[column]];
                fewerKeys[row][column] = keys[keptRows[row]][keptColumns[column]];
            }
        }
        return new Crossed(IntStream.of(keptRows).mapToObj(rows::get).toList(), IntStream.of(keptColumns).mapToObj(columns::get).toList(),
                fewer, fewerKeys, left, shared);
    }
}
