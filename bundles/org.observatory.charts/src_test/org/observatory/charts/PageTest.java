// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.observatory.analysis.Language;
import org.observatory.charts.drawing.Drawing;
import org.observatory.charts.drawing.Item;
import org.observatory.charts.kit.PageChecks;

/** Holds of every chart in every style, language and width. */
class PageTest {

    private static final List<Drawn> ALL = Drawn.all();

    @Test
    void everyPageKeepsWhatHoldsOfPages() {
        ALL.forEach(chart -> assertEquals(List.of(), PageChecks.all(chart.drawing()), chart.toString()));
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
            assertEquals(List.of(), PageChecks.overlaps(small), chart.id());
            assertEquals(List.of(), PageChecks.cutOff(small), chart.id());
            small.texts().forEach(text -> assertTrue(text.size() >= 6.75, text.text()));
        }
        var debate = ChartService.standard().lay(Drawn.french("debate-steps").spec(), Style.SEMINAR.withLeast(6.75),
                127, 70);
        assertTrue(debate.items().stream().noneMatch(item -> item instanceof Item.Group group
                && group.role().equals("captions")));
    }

    @Test
    void aSmallWindowShrinksTheTypeUntilAllFits() throws ChartingException {
        for (var id : List.of("conviction", "studies", "company-partnerships")) {
            var chart = Drawn.french(id);
            var small = ChartService.standard().lay(chart.spec(), Style.SEMINAR, 200, 80);
            assertEquals(List.of(), PageChecks.overlaps(small), id);
            assertEquals(List.of(), PageChecks.cutOff(small), id);
        }
    }
}
