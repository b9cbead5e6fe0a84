// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.tables.grid;

import java.util.Arrays;
import java.util.List;

import org.eclipse.nebula.widgets.nattable.edit.editor.ComboBoxCellEditor;
import org.eclipse.nebula.widgets.nattable.edit.editor.IComboBoxDataProvider;
import org.observatory.ui.tables.CellEntry;
import org.observatory.ui.tables.CellState;
import org.observatory.ui.tables.GridCell;
import org.observatory.ui.texts.SearchWords;

/** Picks one or several names of a list; a letter goes to the first name that begins with it. */
final class PickEditor extends ComboBoxCellEditor {

    private final IComboBoxDataProvider names;

    PickEditor(IComboBoxDataProvider names, boolean several, int visible) {
        super(names, visible);
        this.names = names;
        setMultiselect(several);
        setUseCheckbox(several);
        setMultiselectValueSeparator(" ; ");
        setMultiselectTextBracket("", "");
    }

    @Override
    public void setCanonicalValue(Object value) {
        switch (value) {
            case Character letter -> begin(letter);
            case GridCell cell when cell.state() == CellState.GIVEN -> setEditorValue(cell.choices().toArray(String[]::new));
            case GridCell cell when cell.state() != CellState.EMPTY -> setEditorValue(new String[] { cell.text() });
            case null, default -> setEditorValue(new String[0]);
        }
    }

    private void begin(Character letter) {
        var plain = SearchWords.plain(letter.toString());
        var all = names.getValues(getColumnIndex(), getRowIndex());
        for (var at = 0; at < all.size(); at++) {
            if (SearchWords.plain(all.get(at).toString()).startsWith(plain)) {
                select(at);
                return;
            }
        }
    }

    @Override
    public Object getCanonicalValue() {
        var all = names.getValues(getColumnIndex(), getRowIndex()).stream().map(Object::toString).toList();
        var picked = Arrays.stream(getEditorControl().getSelectionIndices()).filter(at -> at >= 0 && at < all.size())
                .mapToObj(all::get).toList();
        return new CellEntry.Picked(List.copyOf(picked));
    }
}
