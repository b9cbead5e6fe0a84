// SPDX-License-Identifier: EPL-2.0
package org.observatory.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.observatory.analysis.Analyses;
import org.observatory.analysis.Analysis;
import org.observatory.analysis.Language;
import org.observatory.analysis.Progress;
import org.observatory.analysis.standard.StandardAnalyses;
import org.observatory.charts.ChartContext;
import org.observatory.charts.ChartDefinition;
import org.observatory.charts.ChartService;
import org.observatory.charts.Charts;
import org.observatory.charts.ExportFormat;
import org.observatory.charts.Style;
import org.observatory.charts.standard.StandardCharts;
import org.observatory.extensions.Contribution;
import org.observatory.extensions.Extensions;
import org.observatory.project.tables.ObservatoryTables;
import org.observatory.reference.ReferenceData;

/** The charts as the product runs them: contributed, in OSGi, over the bundled data. */
class ContributedChartsTest {

    private static <T> List<T> contributed(String point, Class<T> type) {
        var contributions = Extensions.contributions(point, type);
        assertEquals(List.of(), contributions.failures());
        return contributions.values();
    }

    private static <T> List<T> ours(String point, Class<T> type, String bundle) {
        return Extensions.contributions(point, type).loaded().stream()
                .filter(contribution -> contribution.contributor().equals(bundle)).map(Contribution::value).toList();
    }

    @Test
    void ourAnalysesAndChartsAreContributedUnderTheirOwnIdentifiers() {
        assertEquals(new TreeSet<>(StandardAnalyses.bundled().stream().map(Analysis::id).toList()),
                new TreeSet<>(ours("org.observatory.analysis.analyses", Analysis.class, "org.observatory.analysis")
                .stream().map(Analysis::id).toList()));
        assertEquals(new TreeSet<>(StandardCharts.bundled().stream().map(ChartDefinition::id).toList()), new TreeSet<>(
                ours("org.observatory.charts.charts", ChartDefinition.class, "org.observatory.charts").stream()
                .map(ChartDefinition::id).toList()));
    }

    @Test
    void everyChartOfTheBundledDataIsWrittenInEveryFormatTwiceAlike() throws Exception {
        var service = new ChartService(new Analyses(contributed("org.observatory.analysis.analyses", Analysis.class)),
                new Charts(contributed("org.observatory.charts.charts", ChartDefinition.class)));
        var input = ObservatoryTables.of(ReferenceData.load());
        for (var chart : service.charts(input)) {
            for (var style : Style.all()) {
                var context = new ChartContext(Language.FRENCH, style);
                var spec = service.draw(chart.id(), input, context, Progress.none());
                var all = EnumSet.allOf(ExportFormat.class);
                var files = service.export(spec, style, all, style.widthMm(), 96);
                assertEquals(all, files.keySet());
                assertTrue(new String(files.get(ExportFormat.PDF), 0, 5, StandardCharsets.US_ASCII).equals("%PDF-"),
                        chart.id());
                assertTrue(new String(files.get(ExportFormat.SVG), StandardCharsets.UTF_8).contains("data-key="),
                        chart.id());
                var again = service.export(service.draw(chart.id(), input, context, Progress.none()), style, all,
                        style.widthMm(), 96);
                files.forEach((format, bytes) ->
                        assertArrayEquals(bytes, again.get(format), chart.id() + " " + format));
            }
        }
    }
}
