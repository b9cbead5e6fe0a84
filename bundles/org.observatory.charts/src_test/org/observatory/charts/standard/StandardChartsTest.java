// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.observatory.analysis.Language;
import org.observatory.charts.Category;
import org.observatory.charts.Drawn;
import org.observatory.charts.Mark;
import org.observatory.charts.Plot;
import org.observatory.charts.Plot.Timeline.Shape;
import org.observatory.charts.Style;

class StandardChartsTest {

    private static Plot.Bars bars(String id) {
        return (Plot.Bars) Drawn.french(id).spec().plot();
    }

    private static List<String> values(Plot.Bars bars) {
        return bars.series().getFirst().marks().stream().map(Mark::label).toList();
    }

    private static List<String> names(Plot.Bars bars) {
        return bars.categories().stream().map(Category::name).toList();
    }

    private static Plot.Timeline timeline(String id) {
        return (Plot.Timeline) Drawn.french(id).spec().plot();
    }

    @Test
    void convictionHasOneBarAPopulationEachWithItsDate() {
        var plot = bars("conviction");
        assertEquals(List.of("Fondations", "Responsables associatifs", "Maires", "Dirigeants d’entreprise", "Citoyens"),
                names(plot));
        assertEquals(List.of("98\u202f%", "97\u202f%", "92\u202f%", "83\u202f%", "81\u202f%"), values(plot));
        assertTrue(plot.categories().stream().noneMatch(category -> category.remark().isBlank()));
        assertEquals("oct.\u00a02019 et mai\u00a02020", plot.categories().getLast().remark());
    }

    @Test
    void noIntervalIsShownWithoutABaseAndTheNoteSaysSo() {
        var note = Drawn.french("conviction").spec().captions().note();
        assertTrue(note.contains("aucun intervalle n’est calculé"), note);
        assertFalse(Drawn.french("case-base").spec().captions().note().contains("intervalle"));
    }

    @Test
    void theSourceNamesADocumentOnceWithItsNotesInOrder() {
        assertEquals("Cahier de recherche n°\u00a01, notes\u00a030 à 34.", Drawn.french("conviction").spec()
                .captions().source());
    }

    @Test
    void partnershipsRiseFrom2015To2021AndTheInferredDateIsHollowAndSaid() {
        var chart = Drawn.french("company-partnerships").spec();
        var plot = (Plot.Lines) chart.plot();
        assertEquals(List.of("38\u202f%", "57\u202f%"), plot.series().getFirst().marks().stream().map(Mark::label)
                .toList());
        assertEquals(List.of(true, false), plot.series().getFirst().marks().stream().map(Mark::firm).toList());
        assertEquals(6.0, plot.moments().get(1) - plot.moments().get(0), 0.01);
        assertTrue(chart.captions().note().contains("Date déduite, non donnée par la source\u00a0: 2021."),
                chart.captions().note());
        assertEquals("57\u202f% des entreprises mènent des partenariats sociétaux en 2021, contre 38\u202f% en "
                + "2015.", chart.captions().lecture());
    }

    @Test
    void undatedStudiesStandApartAndLongGapsAreShown() {
        var plot = bars("studies");
        assertEquals(List.of("2008", "…", "2019", "2020", "2021", "sans date"), names(plot));
        assertTrue(plot.categories().getLast().apart());
        var undated = plot.series().stream().map(series -> series.marks().getLast().value()).filter(Objects::nonNull)
                .mapToInt(value -> value.intValueExact()).sum();
        assertEquals(2, undated);
        assertTrue(Drawn.french("studies").spec().captions().note().contains("13\u00a0volets"));
    }

    @Test
    void perimetersShowTheTotalAndItsPartsAndThatTheyAreUndated() {
        var chart = Drawn.french("territorial-perimeters").spec();
        assertEquals(List.of("833", "660", "173"), values((Plot.Bars) chart.plot()));
        assertTrue(chart.takeaway().contains("660 sur 833, soit 79\u202f%"), chart.takeaway());
        assertTrue(chart.captions().note().contains("ne date pas"), chart.captions().note());
    }

    @Test
    void theCaseBaseGrowsFromMoreThanSixHundredToAThousand() {
        assertEquals(List.of("plus de 600", "1\u202f000"), values(bars("case-base")));
        var english = Drawn.of("case-base", Language.ENGLISH, Style.SEMINAR, 160).spec();
        assertEquals("From more than 600 to 1,000 documented cases.", english.takeaway());
    }

    @Test
    void theTimelineRunsFrom2008To2027WithFourProgrammesPapersNotesAndSeminars() {
        var plot = timeline("programme-timeline");
        assertEquals(2008, plot.first().getYear());
        assertEquals(2028, plot.after().getYear());
        assertEquals(List.of("ARPEA", "PHARE", "IMPACT", "ECOSYSTEME", "Cahiers de recherche", "Notes annuelles",
                "Séminaires"),
                plot.rows().stream().map(Plot.Timeline.Row::name).toList());
        assertEquals(List.of(Shape.SPAN, Shape.LOZENGE), plot.rows().get(2).events().stream()
                .map(Plot.Timeline.Event::shape).toList());
    }

    @Test
    void whatIsDatedToAYearIsDrawnAsAYearAndWhatIsDatedToADayAsADisc() {
        var seminars = timeline("programme-timeline").rows().getLast().events();
        assertEquals(Shape.WITHIN, seminars.getFirst().shape());
        assertEquals(Shape.DISC, seminars.getLast().shape());
    }

    @Test
    void theDebateShowsSevenStepsThenTheSeminars() {
        var rows = timeline("debate-steps").rows();
        assertEquals(13, rows.size());
        assertTrue(rows.get(6).name().startsWith("7. "));
        assertEquals("1er\u00a0oct.\u00a02019", rows.get(4).events().getFirst().mark().label());
        assertEquals(Shape.SPAN, rows.get(2).events().getFirst().shape());
        assertEquals("Séminaires praticiens-chercheurs", rows.get(7).heading());
    }

    @Test
    void everyNumberOfTheTimelineIsWritten() {
        var texts = Drawn.of("programme-timeline", Language.FRENCH, Style.PUBLICATION, 85).texts();
        for (var number : List.of("1", "2", "3", "4")) {
            assertEquals(2, texts.stream().filter(number::equals).count(), number);
        }
    }

    @Test
    void everyChartIsDescribedForThoseWhoDoNotSeeIt() {
        for (var chart : Drawn.all()) {
            assertTrue(chart.spec().alternative().length() > 60, chart.toString());
            assertFalse(chart.spec().captions().lecture().isBlank(), chart.toString());
            assertFalse(chart.spec().captions().champ().isBlank(), chart.toString());
            assertFalse(chart.spec().captions().source().isBlank(), chart.toString());
            assertTrue(chart.spec().data().size() > 0, chart.toString());
        }
        assertTrue(Drawn.french("conviction").spec().alternative()
                .contains("Citoyens (octobre\u00a02019 et mai\u00a02020)\u00a0: 81\u202f%"));
    }
}
