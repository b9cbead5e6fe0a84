// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.cases.sheet;

/**
 * Where a cell stands, written as spreadsheet programs do: {@code Feuil1!C12}.
 *
 * @param sheet  the name of the sheet; empty in a CSV file, which has one sheet without a name
 * @param row    the number of the row as it is shown, from 1; 0 for a whole column
 * @param column the number of the column, from 0; -1 for a whole row
 */
public record CellPlace(String sheet, int row, int column) implements Comparable<CellPlace> {

    private static final int LETTERS = 26;

    /** {@return the letters of a column: A, B, … Z, AA, …} The column counts from 0. */
    public static String letters(int column) {
        var letters = new StringBuilder();
        for (var rest = column; rest >= 0; rest = rest / LETTERS - 1) {
            letters.insert(0, (char) ('A' + rest % LETTERS));
        }
        return letters.toString();
    }

    /** {@return the place without the name of its sheet: {@code C12}} */
    public String local() {
        return (column < 0 ? "" : letters(column)) + (row == 0 ? "" : row);
    }

    /** Row by row. */
    @Override
    public int compareTo(CellPlace other) {
        return row == other.row ? Integer.compare(column, other.column) : Integer.compare(row, other.row);
    }

    @Override
    public String toString() {
        return sheet.isEmpty() ? local() : sheet + "!" + local();
    }
}
