// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.observatory.charts.drawing.Item;

/** What the last row of a seminar room needs: a plot that fills the slide, and type of 14 points on a slide of 254 mm. */
class SlideTest {

    private static final double PLOT = 0.55;
    private static final double LABEL = 14 / 254.0;

    private static List<Drawn> slides() {
        return Drawn.all().stream().filter(page -> page.widthMm() == Style.SEMINAR.widthMm()).toList();
    }

    private static Item.Group part(Drawn slide, String role) {
        return slide.drawing().items().stream().filter(item -> item instanceof Item.Group group && group.role().equals(role))
                .map(Item.Group.class::cast).findFirst().orElseThrow();
    }

    private static double least(Item item) {
        return switch (item) {
            case Item.Text text -> text.size();
            case Item.Group group -> group.items().stream().mapToDouble(SlideTest::least).min().orElse(Double.MAX_VALUE);
            default -> Double.MAX_VALUE;
        };
    }

    @Test
    void thePlotHasMoreThanHalfOfEverySlide() {
        assertEquals(List.of(), slides().stream().filter(slide -> part(slide, "plot").bounds().height() < PLOT * slide.drawing().height())
                .map(slide -> slide + ": " + Math.round(100 * part(slide, "plot").bounds().height() / slide.drawing().height()) + " %").toList());
    }

    @Test
    void namesValuesTicksAndLegendsAreReadFromTheLastRow() {
        for (var slide : slides()) {
            var least = LABEL * slide.widthMm() - 0.01;
            assertTrue(least(part(slide, "plot")) >= least, slide + ": " + least(part(slide, "plot")));
            slide.drawing().items().stream().filter(item -> item instanceof Item.Group group && group.role().equals("legend"))
                    .forEach(legend -> assertTrue(least(legend) >= least, slide + " legend"));
        }
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
}
