// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.cases.sheet;

import java.util.List;

/**
 * A row of a sheet below its headers.
 *
 * @param number its number as spreadsheet programs show it, from 1
 * @param cells  its cells up to the last that holds something; one of them at least does
 */
public record SheetRow(int number, List<Cell> cells) {

    /** Copies the cells. */
    public SheetRow {
        cells = List.copyOf(cells);
    }

    /** {@return the cell of a column, counted from 0; the empty cell beyond the last} */
    public Cell cell(int column) {
        return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }
}
