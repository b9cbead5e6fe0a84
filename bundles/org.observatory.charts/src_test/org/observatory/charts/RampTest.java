// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.observatory.charts.drawing.Colour;
import org.observatory.charts.kit.Sight;

class RampTest {

    private static final double TOLD_APART = 9;

    private static double lightness(Colour colour) {
        return Sight.NORMAL.lab(colour)[0];
    }

    @Test
    void stepsOfEitherRampAreToldApartByEveryEye() {
        for (var ramp : List.of(Ramp.SEQUENTIAL, Ramp.DIVERGING)) {
            for (var sight : List.of(Sight.NORMAL, Sight.DEUTERANOPIA, Sight.PROTANOPIA)) {
                var steps = ramp.steps(Ramp.MOST_STEPS);
                for (var i = 0; i < steps.size(); i++) {
                    for (var j = i + 1; j < steps.size(); j++) {
                        var difference = sight.difference(steps.get(i), steps.get(j));
                        assertTrue(difference >= TOLD_APART, steps.get(i).hex() + " " + steps.get(j).hex() + " " + difference);
                    }
                }
            }
        }
    }

    @Test
    void muchIsAlwaysDarkerThanLittle() {
        var steps = Ramp.SEQUENTIAL.steps(50);
        for (var i = 1; i < steps.size(); i++) {
            assertTrue(lightness(steps.get(i)) < lightness(steps.get(i - 1)), steps.get(i).hex());
        }
        assertTrue(steps.getLast().contrast(Colour.WHITE) >= 3);
    }

    @Test
    void theMiddleOfOpinionsIsTheLightestAndTheEndsDifferInGrey() {
        var steps = Ramp.DIVERGING.steps(7);
        assertTrue(steps.stream().allMatch(step -> lightness(step) <= lightness(steps.get(3))));
        assertTrue(Math.abs(lightness(steps.getFirst()) - lightness(steps.getLast())) > 12);
        assertTrue(steps.getFirst().contrast(Colour.WHITE) >= 3 && steps.getLast().contrast(Colour.WHITE) >= 3);
    }

    @Test
    void whatDoesNotStandOutNeedsAnEdge() {
        assertTrue(Ramp.needsEdge(Ramp.SEQUENTIAL.at(0), Colour.WHITE));
        assertFalse(Ramp.needsEdge(Ramp.SEQUENTIAL.at(1), Colour.WHITE));
    }

    @Test
    void endsAreExactAndBeyondThemNothingChanges() {
        assertEquals(Colour.of("#12355b"), Ramp.SEQUENTIAL.at(1));
        assertEquals(Ramp.SEQUENTIAL.at(1), Ramp.SEQUENTIAL.at(1.5));
        assertEquals(Ramp.DIVERGING.stops(), Ramp.DIVERGING.steps(7));
        assertFalse(Ramp.tells(8));
    }
}
