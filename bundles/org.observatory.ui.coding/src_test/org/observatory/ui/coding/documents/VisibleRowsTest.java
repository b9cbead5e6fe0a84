// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class VisibleRowsTest {

    private final VisibleRows rows = new VisibleRows(new int[] {100, 150, 210}, new int[] {-5, 15, 35}, 260, 20);

    @Test
    void anOffsetStandsInTheRowThatBeginsBeforeIt() {
        assertEquals(-5, rows.top(100));
        assertEquals(-5, rows.top(149));
        assertEquals(15, rows.top(150));
        assertEquals(35, rows.top(259));
    }

    @Test
    void aPassageEndsInTheRowOfItsLastUnit() {
        assertEquals(15, rows.bottom(150));
        assertEquals(35, rows.bottom(151));
    }

    @Test
    void whatIsNotVisibleIsFarAway() {
        assertTrue(rows.top(99) < -1000);
        assertTrue(rows.bottom(100) < -1000);
        assertTrue(rows.top(260) > 1000);
        assertTrue(rows.bottom(400) > 1000);
        assertTrue(VisibleRows.none().top(0) > 1000);
    }
}
