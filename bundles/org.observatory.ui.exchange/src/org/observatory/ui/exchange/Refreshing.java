// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.exchange;

import java.util.List;
import java.util.Optional;

import org.observatory.ui.fields.ValueText.Reading;
import org.observatory.ui.tables.CellEntry;
import org.observatory.ui.tables.GridColumn;
import org.observatory.ui.tables.GridEditing;

/**
 * Edits what an import plans and shows what changed.
 *
 * @param plan    edits it
 * @param changed shows it
 * @param <R>     what a row stands for
 */
public record Refreshing<R>(GridEditing<R> plan, Runnable changed) implements GridEditing<R> {

    @Override
    public Optional<String> refusal() {
        return plan.refusal();
    }

    @Override
    public Reading read(R row, GridColumn<R> column, CellEntry entry) {
        return plan.read(row, column, entry);
    }

    @Override
    public boolean differs(Change<R> change) {
        return plan.differs(change);
    }

    @Override
    public void apply(List<Change<R>> changes) {
        plan.apply(changes);
        changed.run();
    }
}
