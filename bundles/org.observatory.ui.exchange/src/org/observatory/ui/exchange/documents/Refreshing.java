// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.exchange.documents;

import java.util.List;
import java.util.Optional;

import org.observatory.ui.fields.ValueText.Reading;
import org.observatory.ui.tables.CellEntry;
import org.observatory.ui.tables.GridColumn;
import org.observatory.ui.tables.GridEditing;

/** Edits the files of a plan and shows what changed. */
record Refreshing(PlannedFiles files, Runnable changed) implements GridEditing<PlannedFiles.Row> {

    @Override
    public Optional<String> refusal() {
        return files.refusal();
    }

    @Override
    public Reading read(PlannedFiles.Row row, GridColumn<PlannedFiles.Row> column, CellEntry entry) {
        return files.read(row, column, entry);
    }

    @Override
    public boolean differs(Change<PlannedFiles.Row> change) {
        return files.differs(change);
    }

    @Override
    public void apply(List<Change<PlannedFiles.Row>> changes) {
        files.apply(changes);
        changed.run();
    }
}
