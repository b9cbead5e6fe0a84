// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.stripes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.observatory.coding.Segment;

class LanesTest {

    private record Item(String name, Segment segment) {
    }

    private static Item item(String name, int start, int end) {
        return new Item(name, new Segment(start, end));
    }

    private static Lanes<Item> lanes(List<Item> items, Lanes<Item> before) {
        return Lanes.of(Overlaps.of(items, Item::segment).all(), Item::segment, before);
    }

    @Test
    void eachPassageStandsInTheLowestLaneThatIsFree() {
        var whole = item("whole", 0, 100);
        var early = item("early", 10, 20);
        var later = item("later", 20, 30);
        var across = item("across", 15, 25);
        var lanes = lanes(List.of(early, later, across, whole), Lanes.none());
        assertEquals(List.of(0, 1, 1, 2), List.of(lanes.of(whole), lanes.of(early), lanes.of(later), lanes.of(across)));
        assertEquals(3, lanes.depth());
    }

    @Test
    void codingOnePassageMoreMovesNoOther() {
        var first = item("first", 10, 20);
        var second = item("second", 15, 25);
        var before = lanes(List.of(first, second), Lanes.none());
        var whole = item("whole", 0, 100);
        var after = lanes(List.of(first, second, whole), before);
        assertEquals(List.of(0, 1, 2), List.of(after.of(first), after.of(second), after.of(whole)));
        assertEquals(0, lanes(List.of(first, second, whole), Lanes.none()).of(whole));
    }

    @Test
    void twentyThatMeetAreTwentyLanes() {
        var items = new ArrayList<Item>();
        for (var at = 0; at < 20; at++) {
            items.add(item("n" + at, at, 100 - at));
        }
        assertEquals(20, lanes(items, Lanes.none()).depth());
    }

    @RepeatedTest(30)
    void noTwoThatMeetShareALaneAndTheIndexFindsWhatASearchFinds(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        var items = new ArrayList<Item>();
        var lanes = Lanes.<Item>none();
        for (var round = 0; round < 4; round++) {
            for (var more = 0; more < 30; more++) {
                var start = random.nextInt(300);
                items.add(item("x", start, start + 1 + random.nextInt(60)));
            }
            items.removeIf(any -> random.nextInt(5) == 0);
            lanes = lanes(items, lanes);
            for (var one : items) {
                for (var other : items) {
                    assertFalse(one != other && one.segment().overlaps(other.segment()) && lanes.of(one) == lanes.of(other));
                }
            }
        }
        var overlaps = Overlaps.of(items, (Function<Item, Segment>) Item::segment);
        for (var at = 0; at < 350; at += 7) {
            var from = at;
            var found = overlaps.in(from, from + 10);
            var wanted = items.stream().filter(one -> one.segment().overlaps(new Segment(from, from + 10))).toList();
            assertEquals(wanted.size(), found.size());
            assertTrue(found.containsAll(wanted));
        }
    }
}
