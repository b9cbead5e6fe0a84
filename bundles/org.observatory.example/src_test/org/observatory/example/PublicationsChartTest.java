// SPDX-License-Identifier: EPL-2.0
package org.observatory.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.observatory.analysis.Analyses;
import org.observatory.analysis.Language;
import org.observatory.analysis.Progress;
import org.observatory.charts.Category;
import org.observatory.charts.ChartContext;
import org.observatory.charts.ChartService;
import org.observatory.charts.ChartSpec;
import org.observatory.charts.Charts;
import org.observatory.charts.ExportFormat;
import org.observatory.charts.Plot;
import org.observatory.charts.Style;

class PublicationsChartTest {

    private final ChartService service = new ChartService(new Analyses(List.of(new PublicationsByYear())),
            new Charts(List.of(new PublicationsChart())));

    private ChartSpec draw(Shelf shelf, Language language) throws Exception {
        return service.draw("publications-by-year", shelf.input(), new ChartContext(language, Style.PUBLICATION),
                Progress.none());
    }

    @Test
    void everyYearHasItsPlaceAndTheUndatedStandApart() throws Exception {
        var chart = draw(new Shelf().book("2021-05").guide("2019").book(null), Language.ENGLISH);

        var bars = (Plot.Bars) chart.plot();
        assertEquals(List.of("2019", "2020", "2021", "undated"), bars.categories().stream().map(Category::name).toList());
        assertTrue(bars.categories().getLast().apart());
        assertNull(bars.series().getFirst().marks().get(1).value());
    }

    @Test
    void aColumnLeadsBackToItsPublicationsAndTellsTheirKinds() throws Exception {
        var chart = draw(new Shelf().guide("2019").book("2019").book("2019"), Language.FRENCH);

        var column = ((Plot.Bars) chart.plot()).series().getFirst().marks().getFirst();
        assertEquals("k2 k3 k1", column.key());
        assertEquals("3", column.label());
        assertEquals("2019\u00a0: livre (2), référentiel (1)", column.detail());
    }

    @Test
    void whatIsNotShownIsSaidUnderTheChart() throws Exception {
        var chart = draw(new Shelf().book("2001").book("2019"), Language.FRENCH);

        assertEquals("Publications des années antérieures, non représentées\u00a0: 1.", chart.captions().note());
    }

    @Test
    void onlyUndatedPublicationsMakeAChartToo() throws Exception {
        var bars = (Plot.Bars) draw(new Shelf().book(null), Language.FRENCH).plot();

        assertEquals(List.of("sans date"), bars.categories().stream().map(Category::name).toList());
    }

    @Test
    void theFileHoldsTheTitleInBothLanguages() throws Exception {
        for (var language : Language.values()) {
            var chart = draw(new Shelf().book("2019").guide("2020"), language);
            var files = service.export(chart, Style.PUBLICATION, EnumSet.of(ExportFormat.SVG), 85, 300);

            assertTrue(new String(files.get(ExportFormat.SVG), StandardCharsets.UTF_8).contains(chart.title()));
        }
    }
}
