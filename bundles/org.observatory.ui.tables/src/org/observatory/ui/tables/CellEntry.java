// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.tables;

import java.util.List;

/** What somebody enters into a cell. */
public sealed interface CellEntry {

    /**
     * A text, typed or pasted.
     *
     * @param text the text; blank empties the cell
     */
    record Typed(String text) implements CellEntry {
    }

    /**
     * Names picked in a list of choices and states.
     *
     * @param names the names; none empties the cell
     */
    record Picked(List<String> names) implements CellEntry {
    }

    /**
     * That there is no value.
     *
     * @param state why
     */
    record Stated(CellState state) implements CellEntry {
    }
}
