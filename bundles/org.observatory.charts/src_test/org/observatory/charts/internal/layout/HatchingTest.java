// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.internal.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.observatory.analysis.Language;
import org.observatory.charts.Palette;
import org.observatory.charts.Style;
import org.observatory.charts.drawing.Box;
import org.observatory.charts.drawing.Colour;
import org.observatory.charts.drawing.Drawing;
import org.observatory.charts.drawing.Face;
import org.observatory.charts.drawing.Item;

class HatchingTest {

    private static final Box BOX = new Box(10, 10, 60, 30);

    private static List<Item> lines(Item... items) {
        var drawing = new Drawing("x", 100, 60, Language.FRENCH, "x", "x", List.of(new Item.Group("mark", "k", "t", List.of(items))));
        var group = (Item.Group) Hatching.of(drawing, Style.PUBLICATION).items().getFirst();
        assertEquals("k", group.key());
        return group.items().stream().filter(item -> item instanceof Item.Outline outline && !outline.closed()).toList();
    }

    private static Item bar(int series) {
        return new Item.Rectangle(BOX, Palette.STANDARD.of(series), null);
    }

    @Test
    void theFirstColourStaysPlainAndEachOtherHasItsOwnLines() {
        assertEquals(List.of(), lines(bar(0)));
        for (var series = 1; series < Palette.STANDARD.series().size(); series++) {
            assertTrue(lines(bar(series)).size() > 4, "series " + series);
            for (var before = 1; before < series; before++) {
                assertNotEquals(lines(bar(before)), lines(bar(series)), before + " " + series);
            }
        }
    }

    @Test
    void seriesWhoseColourComesAgainAreHatchedInAnotherWay() {
        var size = Palette.STANDARD.series().size();
        for (var colour = 0; colour < size; colour++) {
            var known = new HashSet<List<Item>>();
            for (var round = 0; round < Hatching.ROUNDS; round++) {
                assertTrue(known.add(lines(bar(colour + round * size)).stream().map(line -> ((Item.Outline) line).points())
                        .map(points -> (Item) new Item.Outline(points, false, null, null)).toList()), colour + " " + round);
            }
        }
    }

    @Test
    void linesStayInsideTheirShapeAndStandOutOfIt() {
        for (var shape : List.of(bar(1), bar(4), new Item.Ellipse(BOX, Palette.STANDARD.of(2), null))) {
            for (var line : lines(shape)) {
                assertTrue(BOX.contains(line.bounds(), 1e-6), line.toString());
                var pen = ((Item.Outline) line).pen();
                assertTrue(pen.colour().contrast(Palette.STANDARD.of(1)) >= 3 && pen.width() >= 0.2835);
            }
        }
    }

    @Test
    void noLineCrossesAText() {
        var text = new Item.Text("12", 30, 28, Face.BOLD, 8, Colour.WHITE);
        var without = lines(bar(1));
        var with = lines(bar(1), text);
        assertTrue(with.size() > without.size(), "lines are cut in two");
        var inside = text.bounds();
        with.forEach(line -> assertTrue(!inside.contains(line.bounds().centreX(), line.bounds().centreY()), line.toString()));
    }

    @Test
    void whatIsNoSeriesIsNotHatched() {
        assertEquals(List.of(), lines(new Item.Rectangle(BOX, Colour.WHITE, null), new Item.Rectangle(BOX, Colour.of("#e9eff6"), null)));
    }
}
