// SPDX-License-Identifier: EPL-2.0
package org.observatory.reports.internal.finish;

import org.observatory.reports.Block;
import org.observatory.reports.internal.look.Named;

/** Which look the cells of a table have. */
final class CellLooks {

    private CellLooks() {
    }

    static String of(Block.Grid grid, int column, boolean head) {
        if (head) {
            return Named.HEAD_CELL;
        }
        if (grid.columns().get(column).number()) {
            return Named.NUMBER_CELL;
        }
        return column == 0 && !grid.isHeaded() ? Named.NAME_CELL : Named.CELL;
    }
}
