// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.tables.grid;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.CellPainterWrapper;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.observatory.ui.tables.GridCell;

/** Sets the remark of a cell in a softer colour on its last line, under what the cell says. */
final class NotePainter extends CellPainterWrapper {

    private static final int MARGIN = 6;
    private static final int BOTTOM = 3;

    private final RowHeight height;
    private final Color colour;

    NotePainter(ICellPainter above, RowHeight height, Color colour) {
        super(above);
        this.height = height;
        this.colour = colour;
    }

    @Override
    public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
        var note = cell.getDataValue() instanceof GridCell held ? held.note() : "";
        if (note.isEmpty()) {
            super.paintCell(cell, gc, bounds, registry);
            return;
        }
        super.paintCell(cell, gc, new Rectangle(bounds.x, bounds.y, bounds.width, bounds.height - height.text()), registry);
        var before = gc.getForeground();
        gc.setForeground(colour);
        gc.drawText(note, bounds.x + MARGIN, bounds.y + bounds.height - height.text() - BOTTOM, true);
        gc.setForeground(before);
    }
}
