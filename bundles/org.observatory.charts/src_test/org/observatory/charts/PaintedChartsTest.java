// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.observatory.analysis.Analyses;
import org.observatory.analysis.Input;
import org.observatory.analysis.Language;
import org.observatory.analysis.Progress;
import org.observatory.analysis.standard.StandardAnalyses;
import org.observatory.charts.crossings.CrossingCharts;
import org.observatory.charts.kit.PageChecks;
import org.observatory.charts.observatory.ObservatoryCharts;
import org.observatory.charts.structure.StructureCharts;
import org.observatory.charts.trajectories.TrajectoryCharts;

/** What holds for every chart that paints itself, on an invented study of forty cases. */
class PaintedChartsTest {

    static final List<ChartDefinition> DEFINITIONS = definitions();
    private static final ChartService SERVICE = new ChartService(new Analyses(StandardAnalyses.bundled()), new Charts(DEFINITIONS));

    /** {@link PageTest} looks at the same pages for what holds of every chart: no text on another, none cut off. */
    private static List<Drawn> pages() {
        return Drawn.all().stream().filter(page -> DEFINITIONS.stream().anyMatch(chart -> chart.id().equals(page.id()))).toList();
    }

    private static List<ChartDefinition> definitions() {
        var all = new ArrayList<ChartDefinition>(CrossingCharts.all());
        all.addAll(StructureCharts.all());
        all.addAll(TrajectoryCharts.all());
        all.addAll(ObservatoryCharts.all());
        return all;
    }

    private static ChartSpec draw(String id, Input input, Language language, Style style) {
        try {
            return SERVICE.draw(id, input, new ChartContext(language, style), Progress.none());
        } catch (Exception failed) {
            throw new AssertionError(id, failed);
        }
    }

    @Test
    void everyMarkLeadsBackAndTellsWhatItIs() {
        pages().forEach(page -> {
            assertFalse(page.drawing().marks().isEmpty(), page.toString());
            page.drawing().marks().forEach(mark -> {
                assertTrue(mark.key().matches("[0-9a-f-]{36}( [0-9a-f-]{36})*"), page + ": " + mark.key());
                assertFalse(mark.title().isBlank(), page.toString());
            });
        });
    }

    @Test
    void everyChartSaysHowToReadItAndForWhomItIs() {
        for (var chart : DEFINITIONS) {
            assertFalse(chart.description().isBlank(), chart.id());
            assertFalse(chart.description().en().equals(chart.description().fr()), chart.id());
        }
        pages().forEach(page -> {
            var captions = page.spec().captions();
            for (var text : List.of(captions.lecture(), captions.champ(), captions.source(), captions.note(), page.spec().takeaway())) {
                assertFalse(text.isBlank(), page.toString());
                assertFalse(text.matches(".*\\{\\d\\}.*"), page + ": " + text);
            }
            assertTrue(page.spec().alternative().length() > 60, page.toString());
        });
    }

    @Test
    void mosaicPlaneAndTreeAreForPublication() {
        for (var chart : DEFINITIONS) {
            assertEquals(List.of("mosaic", "factorial-plane", "dendrogram").contains(chart.id()) ? Audience.PUBLICATION : Audience.BOTH,
                    chart.audience(), chart.id());
        }
    }

    @Test
    void frenchTextsFollowFrenchTypography() {
        pages().stream().filter(page -> page.language() == Language.FRENCH).forEach(page -> {
            var texts = new ArrayList<>(page.drawing().texts().stream().map(text -> text.text()).toList());
            texts.add(page.spec().alternative());
            texts.addAll(page.drawing().marks().stream().map(mark -> mark.title()).toList());
            for (var text : texts) {
                assertFalse(text.contains("'"), page + ": " + text);
                assertFalse(text.matches(".*[^\\u00a0]:( .*|$)"), page + ": " + text);
                assertFalse(text.matches(".*[^\\u202f(][;!?%](\\s.*|$)"), page + ": " + text);
                assertFalse(text.matches(".*\\d\\.\\d.*"), page + ": " + text);
            }
        });
    }

    @Test
    void theSameStudyGivesTheSameBytes() throws ChartingException {
        var input = AllianceWorld.input();
        for (var chart : DEFINITIONS) {
            var files = new ArrayList<byte[]>();
            for (var run = 0; run < 2; run++) {
                files.add(SERVICE.export(draw(chart.id(), input, Language.FRENCH, Style.PUBLICATION), Style.PUBLICATION, EnumSet.of(ExportFormat.SVG), 120,
                        300).get(ExportFormat.SVG));
            }
            assertArrayEquals(files.get(0), files.get(1), chart.id());
        }
    }

    @Test
    void aLargerStudyIsDrawnWithoutTextOnText() throws ChartingException {
        var input = AllianceWorld.of(300);
        for (var chart : DEFINITIONS) {
            var drawing = SERVICE.lay(draw(chart.id(), input, Language.FRENCH, Style.PUBLICATION), Style.PUBLICATION, 180);
            assertEquals(List.of(), PageChecks.overlaps(drawing), chart.id());
            assertEquals(List.of(), PageChecks.cutOff(drawing), chart.id());
        }
    }

    @Test
    void whereSmallCountsAreHiddenNoneIsWritten() throws Exception {
        var input = AllianceWorld.input();
        for (var id : List.of("codes-by-case", "profiles-by-territory", "trajectory-matrix",
                "model-interactions")) {
            var chart = DEFINITIONS.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
            var spec = SERVICE.draw(id, chart.request(input), input, new ChartContext(Language.FRENCH, Style.PUBLICATION), new Protection(4, false),
                    Progress.none());
            var drawing = SERVICE.lay(spec, Style.PUBLICATION, 180);
            assertTrue(drawing.marks().stream().noneMatch(mark -> mark.title().matches(".*[ \\u00a0][123] (passages|cas|rencontres)$")), id);
        }
    }
}
