// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.cases.sheet;

/**
 * How much of a file is read before it is refused: far more than people's sheets hold, and little enough for the memory.
 *
 * @param cells      cells of a sheet up to the last of each row, those without a value included
 * @param columns    columns that hold something
 * @param characters characters of all texts together
 * @param cellLength characters of one cell
 */
public record SheetLimits(int cells, int columns, long characters, int cellLength) {

    /** The limits of the workbench: two million values fit four times over. */
    public static final SheetLimits USUAL = new SheetLimits(8_000_000, 2_000, 200_000_000L, 1_000_000);
}
