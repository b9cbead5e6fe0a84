// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Table;
import org.observatory.charts.drawing.Drawing;
import org.observatory.charts.drawing.Item;

/** Plots that none of our own charts uses yet, but that any contributed chart may. */
class PlotsTest {

    private static Series series(String name, int... values) {
        var marks = new ArrayList<Mark>();
        for (var value : values) {
            marks.add(new Mark(name + "-" + marks.size(), BigDecimal.valueOf(value), String.valueOf(value), name
                    + value, true));
        }
        return new Series(name, marks);
    }

    private static List<Category> categories(int count) {
        return IntStream.range(0, count).mapToObj(i -> Category.of("Category " + i, "")).toList();
    }

    private static Drawing draw(Plot plot) throws ChartingException {
        var spec = new ChartSpec("plot", Language.ENGLISH, "Title", "Takeaway", plot, new Captions("l", "c", "s", "n"),
                "alternative", Table.builder("data", Label.same("data")).build(), "fingerprint");
        return ChartService.standard().lay(spec, Style.PUBLICATION, 120);
    }

    private static Item.Group mark(Drawing drawing, String key) {
        return drawing.marks().stream().filter(mark -> mark.key().equals(key)).findFirst().orElseThrow();
    }

    private static Plot.Bars bars(boolean horizontal, boolean stacked) {
        var axis = Axis.fromZero("", "COUNT", new BigDecimal(50));
        return new Plot.Bars(horizontal, stacked, axis, categories(3),
                List.of(series("a", 10, 20, 30), series("b", 5, 15, 20)));
    }

    @Test
    void aPointWithoutLabelStandsWithoutOne() throws ChartingException {
        var silent = new Series("a", List.of(new Mark("a-0", BigDecimal.ONE, "", "one", true), new Mark("a-1", BigDecimal.TEN, "10", "ten", true)));
        var drawing = draw(new Plot.Lines(Axis.percent(""), List.of(2019.0, 2020.0), categories(2), List.of(silent)));
        assertEquals(2, drawing.marks().size());
        assertTrue(drawing.texts().stream().anyMatch(text -> text.text().equals("10")));
    }

    @Test
    void groupedRowsStandBesideEachOtherAndEachBearsItsValue() throws ChartingException {
        var drawing = draw(bars(true, false));
        assertTrue(mark(drawing, "a-0").bounds().bottom() <= mark(drawing, "b-0").bounds().y() + 0.01
                || mark(drawing, "b-0").bounds().bottom() <= mark(drawing, "a-0").bounds().y() + 0.01);
        assertEquals(2 * mark(drawing, "b-0").bounds().width(), mark(drawing, "a-0").bounds().width(), 0.05);
        assertTrue(drawing.texts().stream().map(Item.Text::text).toList().containsAll(List.of("10", "5", "30")));
        assertTrue(mark(drawing, "a-0").bounds().height() >= 0.9 * Style.PUBLICATION.labelSize());
    }

    @Test
    void stackedRowsFollowEachOtherFromZero() throws ChartingException {
        var drawing = draw(bars(true, true));
        assertEquals(mark(drawing, "a-1").bounds().right(), mark(drawing, "b-1").bounds().x(), 0.05);
        assertEquals(mark(drawing, "a-0").bounds().x(), mark(drawing, "a-1").bounds().x(), 0.05);
    }

    @Test
    void groupedColumnsEachBearTheirValueAndNoTotal() throws ChartingException {
        var texts = draw(bars(false, false)).texts().stream().map(Item.Text::text).toList();
        assertTrue(texts.containsAll(List.of("10", "5", "15")));
        assertTrue(!texts.contains("35"));
    }

    @Test
    void stackedColumnsBearTheirTotal() throws ChartingException {
        var texts = draw(bars(false, true)).texts().stream().map(Item.Text::text).toList();
        assertTrue(texts.containsAll(List.of("15", "35", "50")));
    }

    @Test
    void linesStandWhereTheirMomentsAre() throws ChartingException {
        var plot = new Plot.Lines(Axis.percent(""), List.of(2015.5, 2017.5, 2021.5), categories(3),
                List.of(series("one", 10, 40, 60), series("two", 80, 20, 90)));
        var drawing = draw(plot);
        var first = mark(drawing, "one-0").bounds().centreX();
        var second = mark(drawing, "one-1").bounds().centreX();
        var third = mark(drawing, "one-2").bounds().centreX();
        assertEquals(2.0, (third - second) / (second - first), 0.01);
        assertTrue(drawing.texts().stream().map(Item.Text::text).toList().containsAll(List.of("one", "two")));
    }

    @Test
    void anAxisEndsAtARoundNumberNotBelowTheGreatestValue() {
        assertEquals(new BigDecimal(1000), Axis.fromZero("", "COUNT", new BigDecimal(833)).most().setScale(0));
        assertEquals(BigDecimal.ONE, Axis.fromZero("", "COUNT", BigDecimal.ONE).most().setScale(0));
        assertEquals(new BigDecimal(6), Axis.fromZero("", "COUNT", new BigDecimal(6)).most().setScale(0));
        assertEquals(new BigDecimal("0.8"), Axis.fromZero("", "INDEX", new BigDecimal("0.75")).most().setScale(1));
    }

    @Test
    void aSeriesWithoutAMarkForEachCategoryIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Plot.Bars(true, false, Axis.percent(""), categories(2),
                List.of(series("a", 1))));
    }
}
