// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.observatory.analysis.Label;
import org.observatory.charts.drawing.Colour;
import org.observatory.charts.kit.Sight;

/** Contrast as WCAG 2.2 defines it. */
class PaletteTest {

    private static List<Palette> palettes() {
        return Palette.all();
    }

    private static Palette of(String... hexes) {
        return Palette.of("mine", Label.same("Mine"), "", false, "#7a7a7a", Ramp.SEQUENTIAL, Ramp.DIVERGING, hexes);
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void everyPaletteKeepsWhatItPromisesOnBothGrounds(Palette palette) {
        assertEquals(List.of(), palette.faults().stream().map(Label::en).toList());
    }

    @Test
    void twoColoursThatLookAlikeToSomeEyeAreFound() {
        assertTrue(of("#12355b", "#d97706").faults().isEmpty());
        assertEquals(List.of("#6b6b6b and #0f7d74 are not told apart by every eye."),
                of("#6b6b6b", "#0f7d74").faults().stream().map(Label::en).distinct().toList());
    }

    @Test
    void aColourThatDoesNotStandOutIsFoundOnEitherGround() {
        assertEquals(List.of("#f0e442 stands less than 3:1 against #ffffff."), of("#f0e442").faults().stream().map(Label::en).toList());
        assertEquals(List.of("#cc79a7 stands less than 3:1 against #1f1f1f."), of("#cc79a7").faults().stream().map(Label::en).toList());
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void textInABarCanBeRead(Palette palette) {
        palette.series().forEach(colour -> assertTrue(palette.on(colour).contrast(colour) >= 4, colour.hex()));
    }

    @Test
    void howManySeriesAreToldApartInGreyIsCounted() {
        assertEquals(List.of(5, 6, 4, 4, 5), palettes().stream().map(palette -> palette.series().size()).toList());
        assertEquals(List.of(3, 4, 4, 4, 2), palettes().stream().map(Palette::toldInGrey).toList());
        assertEquals("D’après Okabe et Ito (6 couleurs, 4 en gris)", Palette.OKABE_ITO.described().fr());
        assertEquals("Greys (4 colours, all in grey)", Palette.GREYS.described().en());
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void asManySeriesAsItSaysAreToldApartInGrey(Palette palette) {
        var count = palette.toldInGrey();
        for (var i = 0; i < count; i++) {
            for (var j = i + 1; j < count; j++) {
                assertTrue(Math.abs(Sight.NORMAL.lab(palette.of(i))[0] - Sight.NORMAL.lab(palette.of(j))[0]) >= Palette.TOLD_APART_IN_GREY);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void moreSeriesThanColoursCannotBeToldApart(Palette palette) {
        var size = palette.series().size();
        assertTrue(palette.tells(size));
        assertFalse(palette.tells(size + 1));
        assertTrue(Sight.NORMAL.difference(palette.of(0), palette.of(size)) < 1, "colours come again");
        assertNotEquals(palette.of(0), palette.of(size), "but are known as those of another series");
        assertEquals(IntStream.range(0, 6 * size).boxed().toList(),
                IntStream.range(0, 6 * size).map(number -> palette.number(palette.of(number), 6)).boxed().toList());
    }

    @Test
    void fewerSeriesOfAPaletteInOrderTakeItFromEndToEnd() {
        var sides = Palette.SIDES;
        assertEquals(List.of(sides.of(0), sides.of(4)), sides.among(2).series());
        assertEquals(List.of(sides.of(0), sides.of(2), sides.of(4)), sides.among(3).series());
        assertEquals(sides, sides.among(5));
        assertEquals(Palette.STEPS.series().getLast(), Palette.STEPS.among(1).of(0), "a single series is dark");
        assertEquals(Palette.STANDARD, Palette.STANDARD.among(2));
    }

    @Test
    void theDarkGroundIsDarkAndTextsStandOnIt() {
        assertTrue(Colour.WHITE.onDark().luminance() < 0.03);
    }

    @Test
    void aPaletteOfAPlugInIsOfferedUnlessItHasFaults() {
        var refused = new ArrayList<String>();
        record Mine(String id, Palette palette) implements PaletteContribution {
        }
        var all = Palette.all(List.of(new Mine("mine", of("#12355b")), new Mine("pale", of("#f0e442"))), label -> refused.add(label.en()));
        assertEquals("mine", all.getLast().id());
        assertEquals(Palette.all().size() + 1, all.size());
        assertEquals(List.of("The palette \"pale\" is set aside: #f0e442 stands less than 3:1 against #ffffff."), refused);
    }
}
