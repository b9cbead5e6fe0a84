// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.charts.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.observatory.ui.charts.show.Worlds.mark;
import static org.observatory.ui.charts.show.Worlds.page;
import static org.observatory.ui.charts.show.Worlds.shown;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.observatory.analysis.Kind;
import org.observatory.analysis.Label;
import org.observatory.analysis.Table;

class SpotsTest {

    /** Two marks above, one below the left of them, and one that lies over the second. */
    private final Spots spots = Spots.of(shown(page(mark("a", 0, 0), mark("b c", 40, 2), mark("d", 4, 30),
            mark("e", 42, 4))));

    private Spot spot(String key) {
        return spots.all().stream().filter(one -> one.key().equals(key)).findFirst().orElseThrow();
    }

    @Test
    void aMarkIsFoundWhereItLiesOnTheScreen() {
        assertEquals("a", spots.at(10, 20).orElseThrow().key());
        assertEquals("a", spots.at(29, 39).orElseThrow().key());
        assertEquals("d", spots.at(30, 95).orElseThrow().key());
        assertTrue(spots.at(60, 60).isEmpty());
        assertTrue(spots.at(0, 0).isEmpty());
    }

    @Test
    void ofTwoMarksAtOnePlaceTheUpperOneIsFound() {
        assertEquals("e", spots.at(100, 35).orElseThrow().key());
        assertEquals("b c", spots.at(91, 25).orElseThrow().key());
    }

    @Test
    void aSentenceHasNoMarks() {
        assertEquals(List.of(), Spots.of(new Shown.Sentence("nothing")).all());
    }

    @Test
    void arrowsGoToTheNearestMarkInTheirDirection() {
        assertEquals("b c", spots.next(spot("a"), Spots.Way.RIGHT).key());
        assertEquals("d", spots.next(spot("a"), Spots.Way.DOWN).key());
        assertEquals("a", spots.next(spot("d"), Spots.Way.UP).key());
        assertEquals("a", spots.next(spot("a"), Spots.Way.LEFT).key());
    }

    @Test
    void everyMarkIsReachedByArrows() {
        for (var from : spots.all()) {
            var reached = new HashSet<>(List.of(from));
            for (var before = 0; before < reached.size();) {
                before = reached.size();
                for (var spot : List.copyOf(reached)) {
                    for (var way : Spots.Way.values()) {
                        reached.add(spots.next(spot, way));
                    }
                }
            }
            assertEquals(spots.all().size(), reached.size(), from.key());
        }
    }

    @Test
    void theFirstAndLastMarksAreThoseThatOneReadsFirstAndLast() {
        assertEquals("a", spots.first().orElseThrow().key());
        assertEquals("d", spots.last().orElseThrow().key());
    }

    @Test
    void aMarkIsFoundAgainInTheNextPicture() {
        var moved = Spots.of(shown(page(mark("x", 0, 0), mark("a", 50, 20))));
        assertEquals(110, moved.again(spot("a")).orElseThrow().box().x());
        assertTrue(moved.again(spot("d")).isEmpty());
    }

    @Test
    void aMarkLeadsToItsRowAndBack() {
        var keys = Keys.of(spots, Worlds.towns());
        assertEquals(List.of(1), keys.rows("b c"));
        assertEquals(List.of(1), keys.rows("c"));
        assertEquals(List.of(1, 2), keys.rows("b d"));
        assertEquals(List.of(), keys.rows("e"));
        assertEquals(List.of(spot("b c")), keys.spots(List.of(1)));
        assertEquals(List.of(spot("a"), spot("d")), keys.spots(List.of(2, 0)));
        assertEquals(List.of(), keys.spots(List.of()));
    }

    @Test
    void aMarkThatCountsACellLeadsToItsRow() {
        var table = Table.builder("codes", Label.same("Codes")).column("code", Label.same("Code"), Kind.LABEL)
                .column("cases", Label.same("Cases"), Kind.NUMBER).row("trust").set("code", Label.same("Trust"))
                .set("cases", BigDecimal.TWO, "b c").row("fear").set("code", Label.same("Fear")).set("cases", BigDecimal.ONE, "a").build();
        var keys = Keys.of(spots, table);
        assertEquals(List.of(0), keys.rows("b c"));
        assertEquals(List.of(spot("a")), keys.spots(List.of(1)));
        assertEquals("trust b c", keys.joined(List.of(0)));
    }

    @Test
    void whatIsSelectedElsewhereLeadsToTheMarksAndRowsThatCountIt() {
        var keys = Keys.of(spots, Worlds.towns());
        assertEquals(List.of(spot("b c")), keys.spots(Set.of("c")));
        assertEquals(List.of(1), keys.rows(Set.of("c")));
        assertEquals(List.of(spot("a"), spot("b c")), keys.spots(Set.of("c", "a", "gone")));
        assertEquals(List.of(), keys.spots(Set.of()));
        assertEquals("d a", keys.joined(List.of(2, 0)));
    }
}
