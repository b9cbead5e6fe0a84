// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.painting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.observatory.analysis.Language;
import org.observatory.charts.Category;
import org.observatory.charts.Style;
import org.observatory.charts.drawing.Item;

/** Names beside rows and above columns, arranged for the room there is. */
class NamesTest {

    private static final Sheet SLIDE = new Sheet(Style.SEMINAR.at(Style.SEMINAR.widthMm()), Language.FRENCH);
    private static final Sheet PRINT = new Sheet(Style.PUBLICATION, Language.FRENCH);
    private static final List<String> NAMES = List.of("Littoral", "Intercommunalité rurale", "Observation et expérimentation");

    private static List<Item.Text> above(double width) {
        return ColumnNames.even(NAMES, width).above(List.of(width / 2, width * 1.5, width * 2.5), 300, SLIDE).stream()
                .map(Item.Text.class::cast).toList();
    }

    @Test
    void namesLieFlatWhereAllFitAndStandUprightOtherwise() {
        assertTrue(above(200).stream().noneMatch(Item.Text::upward));
        assertTrue(above(70).stream().allMatch(Item.Text::upward));
    }

    @Test
    void longUprightNamesBreakWhereTheirColumnIsWideEnough() {
        assertEquals(3, above(30).size());
        assertTrue(above(70).size() > 3);
        assertTrue(ColumnNames.even(NAMES, 70).height(SLIDE) < 0.7 * ColumnNames.even(NAMES, 30).height(SLIDE));
    }

    @Test
    void noUprightNameReachesIntoTheNextColumn() {
        for (var width = 24; width < 120; width += 7) {
            for (var text : above(width)) {
                var column = (int) (text.bounds().centreX() / width);
                if (text.upward()) {
                    assertTrue(text.bounds().x() >= column * width - 2 && text.bounds().right() <= (column + 1) * width + 2,
                            width + " " + text.text() + " " + text.bounds());
                }
            }
        }
    }

    @Test
    void whereNotEvenTheLeastTypeFitsNamesAreLeftOutAndItIsKnown() {
        assertFalse(ColumnNames.even(NAMES, 4).complete(SLIDE));
        assertEquals(List.of(), ColumnNames.even(NAMES, 4).above(List.of(2.0, 6.0, 10.0), 300, SLIDE));
        assertTrue(ColumnNames.even(NAMES, 70).complete(SLIDE));
    }

    @Test
    void aRemarkStandsBesideItsNameOnASlideAndUnderItInPrint() {
        var rows = new Rows(List.of(Category.of("Littoral", "n = 18"), Category.of("Périurbain", "n = 11")));
        assertEquals(SLIDE.types().name().lineHeight(), rows.tallest(900, SLIDE), 1e-9);
        assertEquals(PRINT.types().name().lineHeight() + PRINT.types().tick().lineHeight(), rows.tallest(240, PRINT), 1e-9);
    }

    @Test
    void aRemarkGoesUnderANameThatLeavesItNoRoom() {
        var rows = new Rows(List.of(Category.of("Périmètres portés par plusieurs intercommunalités voisines", "octobre 2019 et mai 2020")));
        assertTrue(rows.tallest(900, SLIDE) > 2 * SLIDE.types().tick().lineHeight());
    }
}
