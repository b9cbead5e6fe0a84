// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.cases.sheet;

import java.util.List;

/**
 * A sheet to be written.
 *
 * @param name    the name of the sheet; a CSV file has none
 * @param headers the headings, one a column
 * @param rows    the rows, each with a cell a column
 */
public record OutSheet(String name, List<String> headers, List<List<Cell>> rows) {

    /** Copies the lists, not the rows. */
    public OutSheet {
        headers = List.copyOf(headers);
        rows = List.copyOf(rows);
    }
}
