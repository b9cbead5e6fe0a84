// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.observatory.charts.drawing.Colour;
import org.observatory.charts.kit.Sight;

/** Contrast as WCAG 2.2 defines it. */
class PaletteTest {

    private static final double TOLD_APART = 14;
    private static final double TOLD_APART_ON_DARK = 9;

    private final Palette palette = Palette.STANDARD;

    @Test
    void everySeriesStandsThreeToOneAgainstTheGround() {
        palette.series().forEach(colour -> assertTrue(colour.contrast(Colour.WHITE) >= 3, colour.hex()));
        assertTrue(palette.apart().contrast(Colour.WHITE) >= 3);
        assertTrue(palette.axis().contrast(Colour.WHITE) >= 3);
    }

    @Test
    void everyTextStandsFourAndAHalfToOneAgainstTheGround() {
        assertTrue(palette.text().contrast(Colour.WHITE) >= 4.5);
        assertTrue(palette.faint().contrast(Colour.WHITE) >= 4.5);
    }

    @Test
    void textInABarCanBeRead() {
        palette.series().forEach(colour -> assertTrue(palette.on(colour).contrast(colour) >= 4, colour.hex()));
    }

    @Test
    void seriesDifferForEveryEye() {
        for (var sight : List.of(Sight.NORMAL, Sight.DEUTERANOPIA, Sight.PROTANOPIA)) {
            for (var i = 0; i < palette.series().size(); i++) {
                for (var j = i + 1; j < palette.series().size(); j++) {
                    var difference = sight.difference(palette.series().get(i), palette.series().get(j));
                    assertTrue(difference >= TOLD_APART, palette.series().get(i).hex() + " " + palette.series().get(j)
                            .hex() + " " + difference);
                }
            }
        }
    }

    @Test
    void twoColoursThatLookAlikeWouldBeFound() {
        assertTrue(Sight.DEUTERANOPIA.difference(Colour.of("#6b6b6b"), Colour.of("#0f7d74")) < TOLD_APART);
    }

    @Test
    void neighboursDifferInGrey() {
        for (var i = 1; i < palette.series().size(); i++) {
            var lighter = Sight.NORMAL.lab(palette.series().get(i))[0];
            var darker = Sight.NORMAL.lab(palette.series().get(i - 1))[0];
            assertTrue(Math.abs(lighter - darker) >= 8, palette.series().get(i).hex());
        }
    }

    @Test
    void moreSeriesThanColoursCannotBeToldApart() {
        assertTrue(palette.tells(palette.series().size()));
        assertFalse(palette.tells(palette.series().size() + 1));
        assertEquals(palette.of(0), palette.of(palette.series().size()));
    }

    @Test
    void onADarkWindowTheContrastsAreKept() {
        var ground = Colour.WHITE.onDark();
        palette.series().forEach(colour -> assertTrue(colour.onDark().contrast(ground) >= 3, colour.hex()));
        assertTrue(palette.apart().onDark().contrast(ground) >= 3);
        assertTrue(palette.axis().onDark().contrast(ground) >= 3);
        assertTrue(palette.text().onDark().contrast(ground) >= 4.5);
        assertTrue(palette.faint().onDark().contrast(ground) >= 4.5);
        assertTrue(ground.luminance() < 0.03, ground.hex());
    }

    @Test
    void onADarkWindowSeriesDifferForEveryEye() {
        for (var sight : List.of(Sight.NORMAL, Sight.DEUTERANOPIA, Sight.PROTANOPIA)) {
            for (var i = 0; i < palette.series().size(); i++) {
                for (var j = i + 1; j < palette.series().size(); j++) {
                    var one = palette.series().get(i).onDark();
                    var other = palette.series().get(j).onDark();
                    assertTrue(sight.difference(one, other) >= TOLD_APART_ON_DARK, one.hex() + " " + other.hex() + " "
                            + sight.difference(one, other));
                }
            }
        }
    }
}
