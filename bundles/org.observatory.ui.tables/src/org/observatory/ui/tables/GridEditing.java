// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.tables;

import java.util.List;
import java.util.Optional;

import org.observatory.ui.fields.ValueText.Reading;

/**
 * How the cells of a table are edited: read first, so that what is not understood is said and changes nothing, then
 * written all at once.
 *
 * @param <R> what a row stands for
 */
public interface GridEditing<R> {

    /**
     * A cell that gets another value.
     *
     * @param row    the row
     * @param column the column
     * @param value  what {@link #read} made of what was entered
     * @param <R>    what a row stands for
     */
    record Change<R>(R row, GridColumn<R> column, Object value) {
    }

    /** {@return why nothing can be edited now, as one sentence; empty while it can} */
    Optional<String> refusal();

    /** {@return what was understood of what somebody entered into a cell, or why it was not} */
    Reading read(R row, GridColumn<R> column, CellEntry entry);

    /** {@return whether a cell has another value than one that was read} */
    boolean differs(Change<R> change);

    /** Writes values, as one step that can be undone. */
    void apply(List<Change<R>> changes);
}
