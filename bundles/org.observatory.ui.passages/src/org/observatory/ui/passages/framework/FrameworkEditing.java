// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.passages.framework;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.CommandStack;
import org.observatory.coding.framework.FrameworkEdits;
import org.observatory.coding.framework.FrameworkEdits.Written;
import org.observatory.coding.framework.Summaries;
import org.observatory.model.coding.Case;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.ui.fields.ValueText.Reading;
import org.observatory.ui.tables.CellEntry;
import org.observatory.ui.tables.CellState;
import org.observatory.ui.tables.GridColumn;
import org.observatory.ui.tables.GridEditing;

/** Writes summaries through the cells of a grid: what is pasted or emptied at once is one step of the history. */
final class FrameworkEditing implements GridEditing<Case> {

    private final FrameworkEdits edits;
    private final Summaries summaries;
    private final FrameworkColumns columns;
    private final CommandStack history;
    private final FrameworkTexts texts;
    private final FrameworkWords words;
    private final Supplier<Optional<String>> refusal;

    FrameworkEditing(FrameworkEdits edits, Summaries summaries, FrameworkColumns columns, CommandStack history, ObservatoryLabels labels,
            Supplier<Optional<String>> refusal) {
        this.edits = edits;
        this.summaries = summaries;
        this.columns = columns;
        this.history = history;
        this.texts = new FrameworkTexts(labels.language());
        this.words = new FrameworkWords(labels);
        this.refusal = refusal;
    }

    @Override
    public Optional<String> refusal() {
        return refusal.get();
    }

    @Override
    public Reading read(Case row, GridColumn<Case> column, CellEntry entry) {
        return switch (entry) {
            case CellEntry.Typed(var text) -> new Reading.Value(text.strip());
            case CellEntry.Picked(var names) -> new Reading.Value(String.join("\n", names));
            case CellEntry.Stated(var state) when state == CellState.EMPTY -> new Reading.Value("");
            case CellEntry.Stated stated -> new Reading.Problem(texts.get("grid.noState"));
        };
    }

    @Override
    public boolean differs(Change<Case> change) {
        return written(change).map(written -> FrameworkEdits.differs(summaries, written)).orElse(false);
    }

    @Override
    public void apply(List<Change<Case>> changes) {
        write(changes.stream().map(this::written).flatMap(Optional::stream).toList());
    }

    private Optional<Written> written(Change<Case> change) {
        return columns.theme(change.column().id()).map(theme -> new Written(change.row(), theme, (String) change.value()));
    }

    /** Writes summaries as one step; what stands there already is none. */
    void write(List<Written> written) {
        if (!written.isEmpty() && refusal.get().isEmpty()) {
            var label = written.size() > 1 ? texts.get("step.writeSeveral", written.size())
                    : words.writing(written.getFirst().one(), written.getFirst().theme());
            edits.write(label, written).ifPresent(history::execute);
        }
    }
}
