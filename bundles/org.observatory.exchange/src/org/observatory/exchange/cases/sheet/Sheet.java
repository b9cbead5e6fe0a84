// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.cases.sheet;

import java.util.List;

/**
 * A sheet, read.
 *
 * @param name    its name; empty in a CSV file
 * @param headers the headings of the columns, each once and none empty; a column without heading is named by its letters
 *                in parentheses, {@code (C)}, and one whose heading is taken gets a number, {@code Nom (2)}
 * @param rows    the rows below the headings, in order, those without any value left out
 * @param style   how numbers are written in its texts
 * @param remarks what is not in the values
 * @param others  the names of the other sheets of the file, in order
 */
public record Sheet(String name, List<String> headers, List<SheetRow> rows, NumberStyle style, List<SheetRemark> remarks,
        List<String> others) {

    /** How numbers are written in texts, where the file lets one know. */
    public enum NumberStyle {
        /** Not known: « 1,5 » and "1.5" are both read. */
        OPEN,
        /** With a decimal comma. */
        COMMA,
        /** With a decimal point. */
        POINT
    }

    /** Copies the lists. */
    public Sheet {
        headers = List.copyOf(headers);
        rows = List.copyOf(rows);
        remarks = List.copyOf(remarks);
        others = List.copyOf(others);
    }

    /** {@return where the cell of a row and column stands} */
    public CellPlace place(SheetRow row, int column) {
        return new CellPlace(name, row.number(), column);
    }
}
