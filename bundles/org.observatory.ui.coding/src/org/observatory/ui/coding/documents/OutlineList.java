// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.documents;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.observatory.ui.fields.Names;

/** The outline of a text as a list; lines are made when they are seen, for there may be thousands. */
final class OutlineList {

    private final Table table;
    private List<OutlineRow> rows = List.of();

    OutlineList(Composite parent, String name) {
        table = new Table(parent, SWT.SINGLE | SWT.VIRTUAL | SWT.V_SCROLL | SWT.H_SCROLL | SWT.BORDER);
        table.addListener(SWT.SetData, this::fill);
        Names.give(table, name);
    }

    private void fill(Event event) {
        if (event.index < rows.size()) {
            table.getItem(event.index).setText(rows.get(event.index).label());
        }
    }

    void show(List<OutlineRow> now) {
        if (!now.equals(rows)) {
            rows = now;
            table.clearAll();
            table.setItemCount(rows.size());
        }
    }

    void onChoice(Consumer<OutlineRow> listener) {
        table.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> listener.accept(rows.get(table.getSelectionIndex()))));
    }

    /** Marks the line of an offset of the text. */
    void mark(int offset) {
        var row = OutlineRow.at(rows, offset);
        if (row >= 0 && row != table.getSelectionIndex() && !table.isFocusControl()) {
            table.setSelection(row);
        }
    }
}
