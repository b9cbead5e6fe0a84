// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.editors.timeline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.observatory.ui.editors.Study.FRENCH;
import static org.observatory.ui.editors.Study.step;
import static org.observatory.ui.editors.Study.trajectory;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.observatory.model.coding.Step;
import org.observatory.model.programmes.Category;
import org.observatory.model.programmes.Typology;
import org.observatory.ui.editors.Study;
import org.observatory.ui.editors.timeline.Segment.Beginning;
import org.observatory.ui.editors.timeline.Segment.Ending;

class TimelineTest {

    private final Typology states = Study.typology("Maturité", "émergence", "expérimentation", "déploiement");
    private final Category emergence = states.getCategories().get(0);
    private final Category trial = states.getCategories().get(1);
    private final Category deployment = states.getCategories().get(2);

    private Timeline timeline(Step... steps) {
        return Timeline.of(List.of(trajectory("Coopération", states, steps)), FRENCH);
    }

    @Test
    void aStateLastsUntilTheNextTakesItsPlaceAndTheLastStaysOpen() {
        var segments = timeline(step("2019", null, deployment), step("2015", null, emergence)).lanes().getFirst().segments();
        assertEquals(List.of("émergence", "déploiement"), segments.stream().map(Segment::state).toList());
        assertEquals(Ending.NEXT, segments.getFirst().ending());
        assertEquals(2019, segments.getFirst().over());
        assertEquals(Ending.OPEN, segments.getLast().ending());
    }

    @Test
    void aYearIsSureToHaveBegunOnlyWhenItIsOver() {
        var segment = timeline(step("2015", "2018-06", emergence)).lanes().getFirst().segments().getFirst();
        assertEquals(2015, segment.begun());
        assertEquals(2016, segment.surely());
        assertEquals(2018 + 151 / 365.0, segment.lasting(), 1e-9);
        assertEquals(2018 + 181 / 365.0, segment.over(), 1e-9);
    }

    @Test
    void aDayLeavesNoDoubt() {
        var segment = timeline(step("2015-03-01", "2015-03-01", emergence)).lanes().getFirst().segments().getFirst();
        assertEquals(1 / 365.0, segment.surely() - segment.begun(), 1e-9);
        assertEquals(segment.over(), segment.surely());
    }

    @Test
    void statesThatOverlapStandInRowsOfTheirOwn() {
        var lane = timeline(step("2015", "2020", emergence), step("2018", "2022", trial), step("2021", null, deployment)).lanes().getFirst();
        assertEquals(2, lane.rows());
        assertEquals(List.of(0, 1, 0), lane.segments().stream().map(Segment::row).toList());
    }

    @Test
    void aStateOfWhichOnlyTheEndIsKnownBeginsWithTheAxis() {
        var lane = timeline(step(null, "2016", emergence), step("2017", null, trial)).lanes().getFirst();
        assertEquals(Beginning.UNKNOWN, lane.segments().getFirst().beginning());
        assertEquals("émergence", lane.segments().getFirst().state());
    }

    @Test
    void anEndBeforeItsBeginningIsStillDrawn() {
        var segment = timeline(step("2020", "2015", emergence)).lanes().getFirst().segments().getFirst();
        assertEquals(segment.begun(), segment.over());
    }

    @Test
    void aStepWithoutAnyDateStandsApart() {
        var timeline = timeline(step("2015", null, emergence), step(null, null, trial));
        assertTrue(timeline.hasUndated());
        assertEquals(2, timeline.steps().size());
        assertEquals(1, timeline.lanes().getFirst().segments().size());
    }

    @Test
    void colourFollowsThePlaceInTheTypology() {
        var segments = timeline(step("2015", null, deployment), step("2018", null, null)).lanes().getFirst().segments();
        assertEquals(List.of(2, -1), segments.stream().map(Segment::colour).toList());
    }

    @Test
    void theAxisIsMarkedAtRoundYears() {
        var timeline = timeline(step("2003", null, emergence), step("2024", null, trial));
        assertEquals(2003, timeline.from());
        assertEquals(2026, timeline.until());
        assertArrayEquals(new double[] { 2005, 2010, 2015, 2020, 2025 }, timeline.ticks(6).toArray());
    }

    @Test
    void aTrajectoryWithoutTypologyShowsItsDates() {
        var timeline = Timeline.of(List.of(trajectory("Coopération", null, step("2015", null, null), step("2019", null, null))), FRENCH);
        assertEquals(List.of(-1, -1), timeline.lanes().getFirst().segments().stream().map(Segment::colour).toList());
    }

    @Test
    void nothingIsNoError() {
        assertTrue(Timeline.of(List.of(), FRENCH).isEmpty());
        assertTrue(timeline().isEmpty());
        assertEquals(0, TimelineLayout.of(timeline(), 400, 16).bars().size());
    }
}
