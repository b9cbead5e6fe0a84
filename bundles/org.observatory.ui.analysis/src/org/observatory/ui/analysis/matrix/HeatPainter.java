// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.analysis.matrix;

import java.util.function.Supplier;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.SelectionStyleLabels;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.observatory.ui.tables.grid.GridLook;

/** Paints the cells of a matrix: the number, on the colour of its size. Sums, and what stands apart, are on the ground of headings. */
final class HeatPainter extends AbstractCellPainter {

    private static final int MARGIN = 6;
    /** Selected cells are not taken for coloured ones. */
    private static final Color CHOSEN = new Color(0xff, 0xe0, 0xa0);
    private static final Color CHOSEN_DARK = new Color(0x6b, 0x50, 0x12);

    private final Supplier<MatrixText> shown;
    private final Color[] colours = new Color[HeatScale.STEPS];
    private final Color[] inks = new Color[HeatScale.STEPS];
    private HeatScale scale;
    private GridLook look;
    private boolean heated = true;
    private Linked linked = Linked.nothing();

    HeatPainter(Supplier<MatrixText> shown) {
        this.shown = shown;
    }

    /** Takes the colours of the window for a matrix. */
    void take(GridLook other, Matrix matrix) {
        look = other;
        scale = new HeatScale(matrix.least(), matrix.most(), other.isDark());
        for (var step = 0; step < HeatScale.STEPS; step++) {
            colours[step] = new Color(scale.colour(step));
            inks[step] = new Color(HeatScale.ink(scale.colour(step)));
        }
    }

    void heat(boolean wanted) {
        heated = wanted;
    }

    void link(Linked other) {
        linked = other;
    }

    /** {@return what is selected elsewhere} */
    Linked linked() {
        return linked;
    }

    /** {@return the colours of numbers} */
    HeatScale scale() {
        return scale;
    }

    @Override
    public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
        var text = shown.get();
        var row = cell.getRowIndex();
        var column = cell.getColumnIndex();
        if (row < 0 || column < 0 || row >= text.shown().rows().size() || column >= text.shown().columns().size()) {
            return;
        }
        var written = text.cell(row, column);
        var ground = look.ground();
        var ink = look.text();
        var across = text.shown().rows().get(row);
        var down = text.shown().columns().get(column);
        var isCell = text.shown().isCell(row, column);
        if (!isCell || text.shown().matrix().isApart(across.place(), down.place())) {
            ground = look.heading();
        } else if (heated && text.shown().value(row, column) != null && text.shown().value(row, column).signum() != 0) {
            var step = scale.step(text.shown().value(row, column));
            ground = colours[step];
            ink = inks[step];
        } else if (text.shown().value(row, column) == null) {
            ink = look.soft();
        }
        var anchor = cell.getConfigLabels().hasLabel(SelectionStyleLabels.SELECTION_ANCHOR_STYLE);
        if (DisplayMode.SELECT.equals(cell.getDisplayMode()) && !anchor) {
            ground = look.isDark() ? CHOSEN_DARK : CHOSEN;
            ink = look.text();
        }
        gc.setBackground(ground);
        gc.fillRectangle(bounds);
        gc.setForeground(ink);
        gc.setFont(look.defaultFont);
        var size = gc.textExtent(written, SWT.DRAW_TRANSPARENT);
        gc.drawText(written, bounds.x + Math.max(2, bounds.width - size.x - MARGIN), bounds.y + (bounds.height - size.y) / 2, SWT.DRAW_TRANSPARENT);
        if (linked.isMarked(across, down)) {
            gc.setForeground(ink);
            gc.setLineWidth(2);
            gc.setLineStyle(SWT.LINE_DASH);
            gc.drawRectangle(bounds.x + 3, bounds.y + 3, bounds.width - 6, bounds.height - 6);
            gc.setLineStyle(SWT.LINE_SOLID);
            gc.setLineWidth(1);
        }
        if (anchor) {
            gc.setForeground(look.frame());
            gc.setLineWidth(2);
            gc.drawRectangle(bounds.x + 1, bounds.y + 1, bounds.width - 3, bounds.height - 3);
            gc.setLineWidth(1);
        }
    }

    @Override
    public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
        return gc.textExtent(shown.get().cell(cell.getRowIndex(), cell.getColumnIndex())).x + 2 * MARGIN;
    }

    @Override
    public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
        return look.rowHeight();
    }
}
