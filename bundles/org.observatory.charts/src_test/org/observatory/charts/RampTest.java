// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.observatory.charts.drawing.Colour;
import org.observatory.charts.kit.Sight;

class RampTest {

    private static final double TOLD_APART = 9;
    private static final double TOLD_APART_ON_DARK = 7;

    private static double lightness(Colour colour) {
        return Sight.NORMAL.lab(colour)[0];
    }

    private static Stream<Ramp> ramps() {
        return Palette.all().stream().flatMap(palette -> Stream.of(palette.sequential(), palette.diverging())).distinct();
    }

    private static void toldApart(List<Colour> steps, double least, Sight sight) {
        for (var i = 0; i < steps.size(); i++) {
            for (var j = i + 1; j < steps.size(); j++) {
                var difference = sight.difference(steps.get(i), steps.get(j));
                assertTrue(difference >= least, steps.get(i).hex() + " " + steps.get(j).hex() + " " + sight + " " + difference);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("ramps")
    void stepsOfEveryRampAreToldApartByEveryEye(Ramp ramp) {
        for (var sight : Sight.values()) {
            toldApart(ramp.steps(Ramp.MOST_STEPS), TOLD_APART, sight);
            toldApart(ramp.steps(Ramp.MOST_STEPS).stream().map(Colour::onDark).toList(), TOLD_APART_ON_DARK, sight);
        }
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void muchIsAlwaysDarkerThanLittle(Palette palette) {
        var steps = palette.sequential().steps(50);
        for (var i = 1; i < steps.size(); i++) {
            assertTrue(lightness(steps.get(i)) < lightness(steps.get(i - 1)), steps.get(i).hex());
        }
        assertTrue(steps.getLast().contrast(Colour.WHITE) >= 3);
        var few = palette.sequential().steps(Ramp.MOST_STEPS);
        for (var i = 1; i < few.size(); i++) {
            assertTrue(lightness(few.get(i - 1)) - lightness(few.get(i)) >= TOLD_APART, "in grey, too: " + few.get(i).hex());
        }
    }

    private static List<Palette> palettes() {
        return Palette.all();
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void theMiddleOfOpinionsIsTheLightestAndTheEndsDifferInGrey(Palette palette) {
        var steps = palette.diverging().steps(7);
        assertTrue(steps.stream().allMatch(step -> lightness(step) <= lightness(steps.get(3))));
        assertTrue(Math.abs(lightness(steps.getFirst()) - lightness(steps.getLast())) > 11);
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
