// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.observatory.reports.ReportCharts.Offered;

class ChartTicksTest {

    private static final Offered MAP = new Offered("a-uuid", "Notre carte", true);
    private static final Offered CODES = new Offered("codes-by-case", "Codes par cas", false);
    private static final Offered LINE = new Offered("programme-timeline", "Frise", false);

    private final ChartTicks ticks = new ChartTicks();

    @Test
    void nothingTickedLeavesTheChoiceToTheTemplate() {
        assertFalse(ticks.isKnown());
        ticks.offer(List.of(MAP, CODES, LINE));

        assertTrue(ticks.isKnown());
        assertEquals("", ticks.chosen());
    }

    @Test
    void whatIsTickedIsShownInTheOrderOfTheList() {
        ticks.offer(List.of(MAP, CODES, LINE));
        ticks.tick(2, true);
        ticks.tick(0, true);
        assertEquals("a-uuid;programme-timeline", ticks.chosen());

        assertEquals(1, ticks.move(2, -1));
        assertEquals(0, ticks.move(1, -1));

        assertEquals("programme-timeline;a-uuid", ticks.chosen());
        assertEquals(2, ticks.count());
        ticks.tick(0, false);
        assertEquals("a-uuid", ticks.chosen());
    }

    @Test
    void nothingGoesBeyondTheEndsOfTheList() {
        ticks.offer(List.of(MAP, CODES));

        assertFalse(ticks.canMove(0, -1) || ticks.canMove(1, 1) || ticks.canMove(-1, 1));
        assertEquals(0, ticks.move(0, -1));
        assertEquals(List.of(MAP, CODES), ticks.charts());
    }

    @Test
    void aNewOfferKeepsTicksAndOrderOfWhatIsStillThere() {
        ticks.offer(List.of(CODES, LINE));
        ticks.tick(1, true);
        ticks.move(1, -1);

        ticks.offer(List.of(MAP, CODES, LINE));
        assertEquals(List.of(LINE, CODES, MAP), ticks.charts());
        assertEquals("programme-timeline", ticks.chosen());

        ticks.offer(List.of(MAP, CODES));
        assertEquals("", ticks.chosen());
    }
}
