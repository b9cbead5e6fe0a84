// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.fields;

import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.jface.viewers.FocusCellHighlighter;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** Frames the cell that the keyboard acts on, and leaves the rest of the row as the system draws it. */
final class CellFrame extends FocusCellHighlighter {

    private final ColumnViewer viewer;

    CellFrame(ColumnViewer viewer) {
        super(viewer);
        this.viewer = viewer;
        viewer.getControl().addListener(SWT.PaintItem, this::paint);
    }

    @Override
    protected void focusCellChanged(ViewerCell now, ViewerCell before) {
        super.focusCellChanged(now, before);
        if (!viewer.getControl().isDisposed()) {
            viewer.getControl().redraw();
        }
    }

    private void paint(Event event) {
        var cell = getFocusCell();
        if (cell != null && viewer.getControl().isFocusControl() && cell.getItem() == event.item
                && cell.getColumnIndex() == event.index) {
            var bounds = cell.getBounds();
            event.gc.setForeground(event.display.getSystemColor((event.detail & SWT.SELECTED) != 0
                    ? SWT.COLOR_LIST_SELECTION_TEXT : SWT.COLOR_LIST_SELECTION));
            event.gc.drawRectangle(bounds.x, bounds.y + 1, bounds.width - 2, bounds.height - 3);
        }
    }
}
