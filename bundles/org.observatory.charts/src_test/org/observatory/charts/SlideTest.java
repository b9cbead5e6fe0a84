// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.observatory.analysis.Language;
import org.observatory.analysis.Wording;
import org.observatory.charts.drawing.Box;
import org.observatory.charts.drawing.Colour;
import org.observatory.charts.drawing.Drawing;
import org.observatory.charts.drawing.Face;
import org.observatory.charts.drawing.Item;
import org.observatory.charts.kit.SlideChecks;

/** What the last row of a seminar room needs: a plot that fills the slide, and type of 14 points on a slide of 254 mm. */
class SlideTest {

    private static List<Drawn> slides() {
        return Drawn.all().stream().filter(page -> page.widthMm() == Style.SEMINAR.widthMm()).toList();
    }

    private static Item.Group part(Drawn slide, String role) {
        return slide.drawing().items().stream().filter(item -> item instanceof Item.Group group && group.role().equals(role))
                .map(Item.Group.class::cast).findFirst().orElseThrow();
    }

    @Test
    void thePlotFillsTheSlideAndItsTypeIsReadFromTheLastRow() {
        slides().forEach(slide -> assertEquals(List.of(), SlideChecks.all(slide.drawing()), slide.toString()));
    }

    @Test
    void aSmallPlotAndSmallTypeAreFound() {
        var small = new Item.Text("petit", 100, 200, Face.REGULAR, 18, Colour.of("#000000"));
        var plot = new Item.Group("plot", "", "", List.of(small, new Item.Rectangle(new Box(0, 100, 900, 250), Colour.of("#000000"), null)));
        var found = SlideChecks.all(new Drawing("planted", 960, 540, Language.FRENCH, "Essai", "Essai", List.of(plot)));
        assertEquals(List.of("The plot has 46 % of the height of the slide.", "\"petit\" is set in 13.5 points on a slide of 254 mm."), found);
    }

    @Test
    void captionsRunOnAndTakeNoMoreThanASeventhOfTheSlide() {
        for (var slide : slides()) {
            assertTrue(part(slide, "captions").bounds().height() < slide.drawing().height() / 7, slide.toString());
            for (var caption : slide.spec().captions().named().keySet()) {
                var named = caption.in(slide.language());
                assertTrue(slide.texts().stream().anyMatch(text -> text.startsWith(named)), slide + " " + named);
            }
        }
    }

    @Test
    void aSlideThatCannotCarryAllRowsSaysSoAndItsTableHasThemAll() {
        var print = Drawn.french("codes-by-case");
        var slide = Drawn.of("codes-by-case", print.language(), Style.SEMINAR, Style.SEMINAR.widthMm());
        assertTrue(slide.drawing().marks().size() < print.drawing().marks().size());
        assertTrue(slide.spec().captions().note().contains("les 8 lignes les plus fréquentes"), slide.spec().captions().note());
        assertEquals(print.spec().data().size(), slide.spec().data().size());
    }

    @Test
    void everyCodeOfTheNetworkIsNamedAtLeastByItsBeginning() {
        slides().stream().filter(slide -> slide.id().equals("code-network")).forEach(slide -> slide.drawing().marks().stream()
                .filter(mark -> mark.items().getFirst() instanceof Item.Ellipse).forEach(mark -> {
                    var beginning = Wording.capital(mark.title().substring(0, 3));
                    assertTrue(slide.texts().stream().anyMatch(text -> text.startsWith(beginning)), slide + ": " + mark.title());
                }));
    }
}
