// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.stripes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.observatory.ui.coding.stripes.StripeLabels.Box;

class StripeLabelsTest {

    private static final StripeLabels LABELS = new StripeLabels(12, 8, 3, 200, 16, 30);

    private static Bar<String> bar(String name, int lane, int top, int bottom) {
        return new Bar<>(name, lane, top, bottom, 90);
    }

    @Test
    void aLabelStandsBesideItsBar() {
        var boxes = LABELS.place(List.of(bar("a", 0, 0, 60)));
        assertEquals(new Box<>(bar("a", 0, 0, 60), 14, 0, 90), boxes.getFirst());
    }

    @Test
    void aLabelGoesWhereItsRowIsFree() {
        var boxes = LABELS.place(List.of(bar("long", 0, 0, 60), bar("short", 1, 0, 16)));
        assertEquals(2, boxes.size());
        assertEquals(16, boxes.stream().filter(box -> box.bar().item().equals("long")).findFirst().orElseThrow().y());
    }

    @Test
    void aLabelThatFindsNoRoomBesideItsBarGoesBelow() {
        var bars = List.of(bar("a", 0, 0, 16), bar("b", 1, 0, 16), bar("c", 2, 0, 16));
        var boxes = LABELS.place(bars);
        assertEquals(List.of("c", "b", "a"), boxes.stream().map(box -> box.bar().item()).toList());
        assertEquals(List.of(0, 16, 32), boxes.stream().map(Box::y).toList());
    }

    @Test
    void aLabelThatIsHemmedInIsLeftOut() {
        var bars = List.of(bar("a", 0, 0, 16), bar("b", 1, 0, 300), bar("c", 0, 16, 300));
        assertEquals(List.of("b", "c"), LABELS.place(bars).stream().map(box -> box.bar().item()).toList());
    }

    @RepeatedTest(40)
    void noLabelMeetsABarAnotherLabelOrTheEdge(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        var bars = new ArrayList<Bar<String>>();
        for (var lane = 0; lane < 20; lane++) {
            for (var top = random.nextInt(80); top < 800;) {
                var bottom = top + 16 * (1 + random.nextInt(12));
                bars.add(new Bar<>("bar", lane, top, bottom, 20 + random.nextInt(150)));
                top = bottom + 16 * random.nextInt(20);
            }
        }
        var labels = new StripeLabels(8, 6, 2, 240, 16, 30);
        var boxes = labels.place(bars);
        assertFalse(boxes.isEmpty());
        for (var box : boxes) {
            assertTrue(box.x() + box.width() <= 240 && box.width() > 0);
            for (var bar : bars) {
                assertFalse(bar.top() < box.y() + 16 && bar.bottom() > box.y() && labels.x(bar.lane()) < box.x() + box.width()
                        && labels.x(bar.lane()) + 6 > box.x(), box + " meets " + bar);
            }
            for (var other : boxes) {
                assertFalse(other != box && box.isBelow() && other.y() < box.y() && other.y() + 16 > box.bar().bottom()
                        && other.x() < labels.x(box.bar().lane()) + 6 && other.x() + other.width() > labels.x(box.bar().lane()),
                        "the line to " + box + " crosses " + other);
                assertFalse(other != box && other.y() < box.y() + 16 && other.y() + 16 > box.y() && other.x() < box.x() + box.width()
                        && other.x() + other.width() > box.x(), box + " meets " + other);
            }
        }
    }
}
