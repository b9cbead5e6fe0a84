// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.tables.grid;

import java.util.List;
import java.util.Optional;

import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.observatory.ui.fields.ValueText.Reading;
import org.observatory.ui.tables.CellEntry;
import org.observatory.ui.tables.GridCell;
import org.observatory.ui.tables.GridColumn;
import org.observatory.ui.tables.GridEditing;
import org.observatory.ui.tables.GridRows;

/** The cells of the grid: read from the rows, written through their editing, if there is one. */
final class Cells<R> implements IDataProvider {

    private final GridRows<R> rows;
    private final GridEditing<R> editing;

    Cells(GridRows<R> rows, GridEditing<R> editing) {
        this.rows = rows;
        this.editing = editing;
    }

    GridRows<R> rows() {
        return rows;
    }

    GridEditing<R> editing() {
        return editing;
    }

    GridColumn<R> column(int column) {
        return rows.columns().get(column);
    }

    /** {@return why a cell cannot be edited now; empty while it can, or when its column is never edited} */
    Optional<String> refusal(int column) {
        return editing == null || !column(column).editable() ? Optional.empty() : editing.refusal();
    }

    boolean isEditable(int column) {
        return editing != null && column(column).editable() && editing.refusal().isEmpty();
    }

    /** {@return what is wrong with an entry; empty when it is understood} */
    Optional<String> problem(int column, int row, CellEntry entry) {
        return editing.read(rows.row(row), column(column), entry) instanceof Reading.Problem problem
                ? Optional.of(problem.message()) : Optional.empty();
    }

    @Override
    public Object getDataValue(int column, int row) {
        return row < rows.count() ? rows.cell(row, column) : GridCell.EMPTY;
    }

    @Override
    public void setDataValue(int column, int row, Object entered) {
        if (isEditable(column) && entered instanceof CellEntry entry
                && editing.read(rows.row(row), column(column), entry) instanceof Reading.Value value) {
            var change = new GridEditing.Change<>(rows.row(row), column(column), value.value());
            if (editing.differs(change)) {
                editing.apply(List.of(change));
            }
        }
    }

    @Override
    public int getColumnCount() {
        return rows.columns().size();
    }

    @Override
    public int getRowCount() {
        return rows.count();
    }
}
