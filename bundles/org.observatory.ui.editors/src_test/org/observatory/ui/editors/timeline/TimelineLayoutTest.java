// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.editors.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.observatory.ui.editors.Study.ENGLISH;
import static org.observatory.ui.editors.Study.FRENCH;
import static org.observatory.ui.editors.Study.step;
import static org.observatory.ui.editors.Study.trajectory;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.observatory.model.coding.Step;
import org.observatory.model.coding.StepCertainty;
import org.observatory.model.programmes.Typology;
import org.observatory.ui.editors.Study;

class TimelineLayoutTest {

    private static final int WIDTH = 820;

    private final Typology states = Study.typology("Maturité", "émergence", "déploiement");
    private final Step started = step("2015", "2017", states.getCategories().getFirst());
    private final Step spread = step("2018", null, states.getCategories().getLast());
    private final Step undated = step(null, null, states.getCategories().getLast());
    private final Step trusted = step("2016", null, states.getCategories().getFirst());
    private final Timeline timeline = Timeline.of(List.of(trajectory("Territoire", states, started, spread, undated),
            trajectory("Engagement", states, trusted)), FRENCH);
    private final TimelineLayout layout = TimelineLayout.of(timeline, WIDTH, 16);

    @Test
    void everythingStandsWithinThePictureAndNothingOnAnother() {
        for (var bar : layout.bars()) {
            assertTrue(bar.x() >= TimelineLayout.MARGIN && bar.x() + bar.width() <= WIDTH - TimelineLayout.MARGIN, bar.toString());
            assertTrue(bar.y() + bar.height() < layout.height());
            assertEquals(1, layout.bars().stream().filter(other -> other.contains(bar.x() + 1, bar.y() + 1)).count());
        }
    }

    @Test
    void theLongerAStateTheWiderItsBar() {
        var first = layout.of(started).orElseThrow();
        var second = layout.of(spread).orElseThrow();
        assertEquals(first.x() + first.width(), second.x());
        assertEquals(first.width() / 3.0, first.blurred(), 1);
        assertEquals(first.width() / 3.0, first.ending(), 1);
    }

    @Test
    void anInstantCanStillBeSeenAndHit() {
        var day = step("2015-03-01", "2015-03-01", null);
        var narrow = TimelineLayout.of(Timeline.of(List.of(trajectory("T", states, day, step("1920", "1921", null))), FRENCH), 300, 16);
        assertTrue(narrow.of(day).orElseThrow().width() >= 4);
    }

    @Test
    void whatWasOpenedByAStepThatIsNotShownSaysSo() {
        trusted.getOpenedBy().add(started);
        var elsewhere = step("2010", null, null);
        trajectory("Ailleurs", states, elsewhere);
        spread.getOpenedBy().add(elsewhere);
        var arrows = TimelineLayout.of(timeline, WIDTH, 16).arrows();
        assertEquals(2, arrows.size());
        assertNull(arrows.getFirst().from());
        assertSame(started, arrows.getLast().from().step());
        assertEquals("2010 (Ailleurs)", new TimelineText(FRENCH).openers(spread));
    }

    @Test
    void keysGoAlongALaneAndFromLaneToLane() {
        var bars = layout.bars();
        var first = TimelineMoves.next(bars, null, TimelineMoves.Way.AFTER).orElseThrow();
        assertSame(started, first.step());
        var second = TimelineMoves.next(bars, first, TimelineMoves.Way.AFTER).orElseThrow();
        assertSame(spread, second.step());
        var below = TimelineMoves.next(bars, second, TimelineMoves.Way.BELOW).orElseThrow();
        assertSame(trusted, below.step());
        assertSame(below, TimelineMoves.next(bars, below, TimelineMoves.Way.BELOW).orElseThrow());
        assertSame(started, TimelineMoves.next(bars, below, TimelineMoves.Way.ABOVE).orElseThrow().step());
        assertSame(trusted, TimelineMoves.next(bars, first, TimelineMoves.Way.LAST).orElseThrow().step());
    }

    @Test
    void itTellsInWordsWhatItShows() {
        spread.setCertainty(StepCertainty.CONJECTURED);
        var french = new TimelineText(FRENCH);
        assertEquals("Frise chronologique\u00a0: 2 trajectoires, 4 étapes, de 2015 à 2018", french.name(timeline));
        assertEquals("Timeline: 2 trajectories, 4 steps, from 2015 to 2018", new TimelineText(ENGLISH).name(timeline));
        assertEquals("Territoire\u00a0: 2015–2017 · émergence\u202f; depuis 2018 · déploiement (supposée)\u202f; sans date · déploiement\n"
                + "Engagement\u00a0: depuis 2016 · émergence", french.description(timeline));
        assertEquals("déploiement\u202f?", french.label(spread));
    }
}
