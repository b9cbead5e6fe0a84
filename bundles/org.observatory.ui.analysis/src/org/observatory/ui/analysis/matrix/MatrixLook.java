// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.analysis.matrix;

import org.eclipse.nebula.widgets.nattable.painter.cell.BackgroundPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.TextPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.decorator.PaddingDecorator;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.VerticalAlignmentEnum;
import org.eclipse.swt.widgets.Control;
import org.observatory.ui.tables.grid.GridLook;

/** The colours and fonts of a matrix: those of tables, with cells that a painter of its own fills. */
final class MatrixLook extends GridLook {

    private final ICellPainter cells;

    /** The look in the colours and font of a control. */
    MatrixLook(Control control, ICellPainter cells) {
        super(control);
        this.cells = cells;
        rHeaderHAlign = HorizontalAlignmentEnum.LEFT;
        cHeaderHAlign = HorizontalAlignmentEnum.LEFT;
        cHeaderVAlign = VerticalAlignmentEnum.BOTTOM;
        cornerHAlign = HorizontalAlignmentEnum.LEFT;
        cornerVAlign = VerticalAlignmentEnum.BOTTOM;
    }

    @Override
    public void createPainterInstances() {
        super.createPainterInstances();
        defaultCellPainter = cells;
        defaultSelectionCellPainter = cells;
        selectionAnchorCellPainter = cells;
        var wrapped = new BackgroundPainter(new PaddingDecorator(new TextPainter(true, false), 3, 5, 3, 5, false));
        var line = new BackgroundPainter(new PaddingDecorator(new TextPainter(), 0, 6, 0, 6, false));
        cHeaderCellPainter = wrapped;
        cHeaderSelectionCellPainter = wrapped;
        rHeaderCellPainter = line;
        rHeaderSelectionCellPainter = line;
        cornerCellPainter = wrapped;
    }
}
