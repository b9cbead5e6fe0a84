// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.tables.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.observatory.ui.tables.GridCell;

class RowHeightTest {

    private static final RowHeight THREE_LINES = new RowHeight(3, 16, 8);

    @Test
    void aRowIsAsHighAsItsLines() {
        assertEquals(24, new RowHeight(1, 16, 8).pixels());
        assertEquals(24, THREE_LINES.line());
        assertEquals(56, THREE_LINES.pixels());
    }

    @Test
    void aTextThatFitsIsNotCut() {
        assertEquals("Les clés circulent.", THREE_LINES.cut(GridCell.text("Les clés\ncirculent."), 172));
    }

    @Test
    void aLongTextIsCutToItsLinesAndARemarkTakesOneOfThem() {
        var cell = GridCell.text("mot ".repeat(100));
        var alone = THREE_LINES.cut(cell, 172);
        var noted = THREE_LINES.cut(cell.noted("12 passages"), 172);
        assertTrue(alone.endsWith("…") && alone.length() <= 61, alone);
        assertTrue(noted.length() < alone.length(), noted);
    }
}
