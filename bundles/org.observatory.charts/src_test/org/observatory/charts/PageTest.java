// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.observatory.analysis.Language;
import org.observatory.charts.drawing.Box;
import org.observatory.charts.drawing.Colour;
import org.observatory.charts.drawing.Drawing;
import org.observatory.charts.drawing.Face;
import org.observatory.charts.drawing.Item;
import org.observatory.charts.drawing.Pen;

/** Holds of every chart in every style, language and width. */
class PageTest {

    private static final List<Drawn> ALL = Drawn.all();

    /**
     * The box that letters fill: ascenders and descenders rarely meet, so a line's box is taken a little lower than its
     * leading.
     */
    private static Box ink(Item.Text text) {
        var box = text.bounds();
        return new Box(box.x(), box.y() + box.height() * 0.18, box.width(), box.height() * 0.66);
    }

    static List<String> overlaps(Drawing drawing) {
        var found = new ArrayList<String>();
        var texts = drawing.texts();
        for (var i = 0; i < texts.size(); i++) {
            for (var j = i + 1; j < texts.size(); j++) {
                if (ink(texts.get(i)).overlaps(ink(texts.get(j)))) {
                    found.add(texts.get(i).text() + " | " + texts.get(j).text());
                }
            }
        }
        return found;
    }

    static List<String> cutOff(Drawing drawing) {
        var page = new Box(0, 0, drawing.width(), drawing.height());
        return drawing.texts().stream().filter(text -> !page.contains(text.bounds(), 0.01)).map(Item.Text::text)
                .toList();
    }

    @Test
    void nothingPrintedIsThinnerThanATenthOfAMillimetreNorSetBelowFivePoints() {
        for (var chart : Drawn.all()) {
            pens(chart.drawing().items()).forEach(pen -> assertTrue(pen.width() >= 0.1 * Drawing.POINTS_PER_MM,
                    chart + " " + pen));
            chart.drawing().texts().forEach(text -> assertTrue(text.size() >= 5, chart + " " + text.text()));
        }
    }

    private static List<Pen> pens(List<Item> items) {
        return items.stream().flatMap(item -> switch (item) {
            case Item.Rectangle it -> Stream.ofNullable(it.pen());
            case Item.Ellipse it -> Stream.ofNullable(it.pen());
            case Item.Outline it -> Stream.ofNullable(it.pen());
            case Item.Text it -> Stream.<Pen>empty();
            case Item.Group it -> pens(it.items()).stream();
        }).toList();
    }

    @Test
    void noTextLiesOnAnother() {
        ALL.forEach(chart -> assertEquals(List.of(), overlaps(chart.drawing()), chart.toString()));
    }

    @Test
    void noTextIsCutOff() {
        ALL.forEach(chart -> assertEquals(List.of(), cutOff(chart.drawing()), chart.toString()));
    }

    @Test
    void anOverlapAndACutWouldBeFound() {
        var first = new Item.Text("first", 10, 10, Face.REGULAR, 8, Colour.of("#000000"));
        var second = new Item.Text("second", 20, 12, Face.REGULAR, 8, Colour.of("#000000"));
        var drawing = new Drawing("planted", 40, 40, Language.ENGLISH, "planted", "planted", List.of(first, second));
        assertEquals(1, overlaps(drawing).size());
        assertEquals(List.of("second"), cutOff(drawing));
    }

    @Test
    void noTextIsSmallerThanFivePoints() {
        ALL.forEach(chart -> chart.drawing().texts()
                .forEach(text -> assertTrue(text.size() >= 5, chart + ": " + text.text())));
    }

    @Test
    void everyLetterIsInTheBundledFont() {
        ALL.forEach(chart -> chart.drawing().texts()
                .forEach(text -> assertTrue(text.face().canShow(text.text()), chart + ": " + text.text())));
    }

    @Test
    void publicationsHaveNoTitleAndSeminarsHaveTitleAndSentence() {
        for (var chart : ALL) {
            var roles = chart.drawing().items().stream().filter(item -> item instanceof Item.Group)
                    .map(item -> ((Item.Group) item).role()).toList();
            assertEquals(chart.style() == Style.SEMINAR, roles.contains("title"), chart.toString());
            assertEquals(chart.style() == Style.SEMINAR, roles.contains("takeaway"), chart.toString());
            assertTrue(roles.contains("captions"), chart.toString());
        }
    }

    @Test
    void seminarPagesAreSixteenToNine() {
        ALL.stream().filter(chart -> chart.style() == Style.SEMINAR)
                .forEach(chart -> assertEquals(16 / 9.0, chart.drawing().width() / chart.drawing().height(), 1e-6,
                chart.toString()));
    }

    @Test
    void publicationLinesAreThinButNotBelowATenthOfAMillimetre() {
        ALL.stream().filter(chart -> chart.style() == Style.PUBLICATION).forEach(chart -> {
            assertTrue(chart.style().grid() / Drawing.POINTS_PER_MM >= 0.1);
            assertTrue(chart.style().line() <= 1);
        });
    }

    @Test
    void everyMarkLeadsBackToAnElement() {
        ALL.forEach(chart -> {
            assertTrue(!chart.drawing().marks().isEmpty(), chart.toString());
            chart.drawing().marks().forEach(mark -> {
                assertTrue(mark.key().matches("[0-9a-f-]{36}( [0-9a-f-]{36})*"), chart + ": " + mark.key());
                assertTrue(!mark.title().isBlank(), chart.toString());
            });
        });
    }

    @Test
    void barsBeginAtZeroAndTheirLengthsFollowTheirValues() {
        for (var chart : ALL) {
            if (chart.spec().plot() instanceof Plot.Bars bars && bars.horizontal()) {
                var marks = chart.drawing().marks();
                var described = bars.series().stream().flatMap(series -> series.marks().stream())
                        .collect(Collectors.toMap(mark -> mark.key() + mark.detail(), mark -> mark, (one, other) -> one));
                var zero = marks.stream().mapToDouble(mark -> mark.bounds().x()).min().orElseThrow();
                var scale = new ArrayList<Double>();
                for (var mark : marks) {
                    assertTrue(bars.stacked() || Math.abs(zero - mark.bounds().x()) < 0.01, chart.toString());
                    scale.add(mark.bounds().width() / described.get(mark.key() + mark.title()).value().doubleValue());
                }
                scale.forEach(one -> assertEquals(scale.getFirst(), one, 1e-3 * scale.getFirst(), chart.toString()));
            }
        }
    }

    @Test
    void anAxisOfBarsThatBeginsElsewhereIsRefused() {
        var high = new Axis("", "PERCENT", new BigDecimal(50), new BigDecimal(100),
                BigDecimal.TEN);
        org.junit.jupiter.api.Assertions.assertThrows(IllegalArgumentException.class,
                () -> new Plot.Bars(true, false, high, List.of(), List.of(new Series("", List.of()))));
    }

    @Test
    void frenchTextsFollowFrenchTypography() {
        ALL.stream().filter(chart -> chart.language() == Language.FRENCH).forEach(chart -> {
            var texts = new ArrayList<>(chart.texts());
            texts.add(chart.spec().alternative());
            texts.add(chart.spec().takeaway());
            for (var text : texts) {
                assertTrue(!text.contains("'"), chart + ": " + text);
                assertTrue(!text.matches(".*[^\\u00a0]:( .*|$)"), chart + ": " + text);
                assertTrue(!text.matches(".*[^\\u202f(][;!?%](\\s.*|$)"), chart + ": " + text);
                assertTrue(!text.matches(".*\\d\\.\\d.*"), chart + ": " + text);
            }
        });
    }

    @Test
    void inASmallWindowTypeStaysLegibleAndTheCaptionsGiveWay() throws ChartingException {
        for (var chart : ChartService.standard().charts()) {
            var small = ChartService.standard().lay(Drawn.french(chart.id()).spec(), Style.SEMINAR.withLeast(6.75),
                    127, 85);
            assertEquals(List.of(), overlaps(small), chart.id());
            assertEquals(List.of(), cutOff(small), chart.id());
            small.texts().forEach(text -> assertTrue(text.size() >= 6.75, text.text()));
        }
        var debate = ChartService.standard().lay(Drawn.french("debate-steps").spec(), Style.SEMINAR.withLeast(6.75),
                127, 85);
        assertTrue(debate.items().stream().noneMatch(item -> item instanceof Item.Group group
                && group.role().equals("captions")));
    }

    @Test
    void aSmallWindowShrinksTheTypeUntilAllFits() throws ChartingException {
        for (var id : List.of("conviction", "studies", "company-partnerships")) {
            var chart = Drawn.french(id);
            var small = ChartService.standard().lay(chart.spec(), Style.SEMINAR, 200, 80);
            assertEquals(List.of(), overlaps(small), id);
            assertEquals(List.of(), cutOff(small), id);
        }
    }
}
