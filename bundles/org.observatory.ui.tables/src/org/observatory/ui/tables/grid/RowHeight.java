// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.tables.grid;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;
import org.observatory.model.edit.Excerpt;
import org.observatory.ui.tables.GridCell;

/**
 * How high a row is, and how much of a text fits into it.
 *
 * @param lines  how many lines a row has
 * @param text   the height of a line of text, in pixels
 * @param letter the width of a letter, in pixels
 */
record RowHeight(int lines, int text, double letter) {

    private static final int MARGIN = 8;
    private static final int PADDING = 12;

    static RowHeight of(Control control, int lines) {
        var gc = new GC(control);
        try {
            return new RowHeight(lines, gc.getFontMetrics().getHeight(), gc.getFontMetrics().getAverageCharacterWidth());
        } finally {
            gc.dispose();
        }
    }

    /** {@return the height of a row of one line, in pixels} */
    int line() {
        return text + MARGIN;
    }

    /** {@return the height of a row, in pixels} */
    int pixels() {
        return text * lines + MARGIN;
    }

    /** {@return as much of a cell's text as its lines hold at a width in pixels, one of them left to its remark} */
    String cut(GridCell cell, int width) {
        var left = cell.note().isEmpty() ? lines : lines - 1;
        var perLine = (int) Math.max(4, (width - PADDING) / letter);
        return Excerpt.of(cell.text(), Math.max(4, perLine * left - perLine / 4));
    }
}
