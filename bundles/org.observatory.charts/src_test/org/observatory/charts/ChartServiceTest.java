// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;

import org.junit.jupiter.api.Test;
import org.observatory.analysis.Analyses;
import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Input;
import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Progress;
import org.observatory.analysis.Result;
import org.observatory.analysis.standard.StandardAnalyses;
import org.observatory.charts.standard.ProgrammeTimeline;

class ChartServiceTest {

    private final ChartService service = ChartService.standard();
    private final ChartContext context = new ChartContext(Language.FRENCH, Style.PUBLICATION);

    @Test
    void theChartsOfTheObservatoryComeFirstAndAllReadAProject() {
        var observatory = List.of("programme-timeline", "debate-steps", "conviction", "company-partnerships", "studies",
                "territorial-perimeters", "case-base");
        assertEquals(observatory, service.charts().stream().map(ChartDefinition::id).limit(7).toList());
        assertEquals(service.charts(), service.charts(AllianceWorld.input()));
        assertTrue(service.charts(ObservatoryWorld.input()).stream().map(ChartDefinition::id).toList().containsAll(observatory));
        assertEquals(List.of(), service.charts(new Input(Map.of(), "none")));
    }

    @Test
    void anUnknownChartIsNamedWithThoseThereAre() {
        var refused = assertThrows(ChartingException.class, () ->
                service.draw("convictions", ObservatoryWorld.input(), context, Progress.none()));
        assertTrue(refused.getMessage().contains("\"convictions\"") && refused.getMessage().contains("conviction,"));
        assertTrue(refused.label().fr().startsWith("Il n’y a pas de graphique"));
    }

    @Test
    void aChartThatThrowsIsNamedAndTheOthersGoOn() throws Exception {
        var broken = new ChartDefinition() {
            @Override
            public String id() {
                return "broken";
            }

            @Override
            public Label label() {
                return Label.same(id());
            }

            @Override
            public AnalysisRequest request() {
                return new AnalysisRequest("timeline", Map.of());
            }

            @Override
            public boolean accepts(Result result) {
                return true;
            }

            @Override
            public ChartSpec draw(Result result, ChartContext wanted) {
                throw new IllegalStateException("planted");
            }
        };
        var both = new ChartService(new Analyses(StandardAnalyses.all()),
                new Charts(List.of(broken, new ProgrammeTimeline())));
        var refused = assertThrows(ChartingException.class, () ->
                both.draw("broken", ObservatoryWorld.input(), context, Progress.none()));
        assertTrue(refused.getMessage().startsWith("The chart “broken” has a fault"), refused.getMessage());
        assertEquals("programme-timeline",
                both.draw("programme-timeline", ObservatoryWorld.input(), context, Progress.none()).id());
    }

    @Test
    void dataWithoutTheFigureSaysSo() {
        var empty = new ObservatoryWorld().build();
        assertThrows(AnalysisException.class, () -> service.draw("conviction", empty, context, Progress.none()));
    }

    @Test
    void sizesOutOfBoundsAreRefusedWithTheirBounds() {
        var chart = Drawn.french("case-base").spec();
        var png = Set.of(ExportFormat.PNG);
        assertEquals("The width of the page must lie between 60 and 2000 mm.",
                assertThrows(ChartingException.class, () -> service.lay(chart, Style.PUBLICATION, 5)).getMessage());
        assertThrows(ChartingException.class, () -> service.lay(chart, Style.PUBLICATION, Double.NaN));
        assertThrows(ChartingException.class, () -> service.export(chart, Style.PUBLICATION, png, 85, 10));
        assertThrows(ChartingException.class, () -> service.export(chart, Style.PUBLICATION, png, 2000, 2400));
        assertThrows(ChartingException.class, () -> ExportFormat.of("gif"));
    }

    @Test
    void theSameChartGivesTheSameBytesInAnyLocaleAndTimeZone() {
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        try {
            for (var chart : service.charts()) {
                Locale.setDefault(Locale.FRANCE);
                TimeZone.setDefault(TimeZone.getTimeZone("Europe/Paris"));
                var here = Drawn.french(chart.id()).files();
                Locale.setDefault(Locale.forLanguageTag("ar-EG"));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
                var there = Drawn.french(chart.id()).files();
                for (var format : EnumSet.allOf(ExportFormat.class)) {
                    assertArrayEquals(here.get(format), there.get(format), chart.id() + " " + format);
                }
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void severalThreadsGetTheSameBytesAsOne() {
        var ids = service.charts().stream().map(ChartDefinition::id).toList();
        var alone = ids.stream().map(id -> Drawn.french(id).file(ExportFormat.PDF)).toList();
        var together = ids.parallelStream().map(id -> Drawn.french(id).file(ExportFormat.PDF)).toList();
        for (var i = 0; i < ids.size(); i++) {
            assertArrayEquals(alone.get(i), together.get(i), ids.get(i));
        }
    }

    @Test
    void warmingUpLeavesNoTraceInLaterCharts() {
        var before = Drawn.french("studies").files();
        ChartService.warmUp();
        before.forEach((format, bytes) -> assertArrayEquals(bytes, Drawn.french("studies").files().get(format)));
    }

    @Test
    void aMarkIsFoundWhereItLies() {
        var drawing = Drawn.french("conviction").drawing();
        var first = drawing.marks().getFirst();
        assertEquals(first, drawing.markAt(first.bounds().centreX(), first.bounds().centreY()).orElseThrow());
        assertTrue(drawing.markAt(0, 0).isEmpty());
        assertTrue(first.title().startsWith("Fondations\u00a0: 98\u202f%"));
    }
}
