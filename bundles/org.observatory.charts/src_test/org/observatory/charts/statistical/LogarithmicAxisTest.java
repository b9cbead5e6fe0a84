// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.statistical;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Csv;
import org.observatory.analysis.Input;
import org.observatory.analysis.Language;
import org.observatory.analysis.Progress;
import org.observatory.charts.AnalysisRequest;
import org.observatory.charts.Axis;
import org.observatory.charts.ChartContext;
import org.observatory.charts.ChartService;
import org.observatory.charts.ChartSpec;
import org.observatory.charts.ChartingException;
import org.observatory.charts.StudyWorld;
import org.observatory.charts.Style;
import org.observatory.charts.drawing.Item;

/** Skewed values, as budgets are, on axes where equal lengths are equal factors. */
class LogarithmicAxisTest {

    private static final ChartService SERVICE = ChartService.standard();
    private static final Input SKEWED = csv("name,budget,staff\na,1,1\nb,10,2\nc,100,3\nd,1000,4\n");

    private static Input csv(String text) {
        try {
            return Csv.read("skewed.csv", text);
        } catch (AnalysisException broken) {
            throw new AssertionError(broken);
        }
    }

    private static ChartSpec scatter(Input input, String logarithm, Language language) throws ChartingException, AnalysisException {
        return SERVICE.draw("scatter", new AnalysisRequest("correlation", Map.of("x", "budget", "y", "staff", "logarithm", logarithm)), input,
                new ChartContext(language, Style.PUBLICATION), Progress.none());
    }

    private static List<Integer> ticks(int least, int greatest) {
        return Axis.logarithmic("", "NUMBER", BigDecimal.valueOf(least), BigDecimal.valueOf(greatest)).ticks().stream().map(BigDecimal::intValueExact).toList();
    }

    @Test
    void ticksAreOneTwoAndFiveAndOnlyPowersOfTenWhereTheseAreMany() {
        assertEquals(List.of(1, 2, 5, 10, 20, 50, 100), ticks(1, 100));
        assertEquals(List.of(20, 50, 100, 200, 500, 1000, 2000), ticks(22, 1240));
        assertEquals(List.of(2, 5), ticks(3, 4));
        assertEquals(List.of(20, 50), ticks(50, 50));
        assertEquals(List.of(1, 10, 100, 1000, 10_000, 100_000), ticks(1, 100_000));
    }

    @Test
    void anAxisThatWouldBeginAtNoughtIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Axis("", "NUMBER", BigDecimal.ZERO, BigDecimal.TEN, BigDecimal.ONE, true));
    }

    @Test
    void equalFactorsAreEqualLengths() throws Exception {
        var page = SERVICE.lay(scatter(SKEWED, "across", Language.ENGLISH), Style.PUBLICATION, 120);
        var marks = page.marks().stream().collect(Collectors.toMap(Item.Group::key, mark -> mark.bounds().centreX()));
        assertEquals(marks.get("3") - marks.get("2"), marks.get("4") - marks.get("3"), 0.2);
        assertEquals(marks.get("4") - marks.get("3"), marks.get("5") - marks.get("4"), 0.2);
    }

    @Test
    void theAxisAndTheNoteSayThatItIsLogarithmicAndTheLineOfTheCaptionIsOfTheLogarithms() throws Exception {
        var straight = scatter(SKEWED, "none", Language.FRENCH);
        var chart = scatter(SKEWED, "across", Language.FRENCH);
        var texts = SERVICE.lay(chart, Style.PUBLICATION, 120).texts().stream().map(Item.Text::text).toList();
        assertTrue(texts.contains("budget, échelle logarithmique"), texts.toString());
        assertTrue(chart.captions().note().contains("r est celui des logarithmes"), chart.captions().note());
        assertTrue(chart.takeaway().contains("r\u00a0=\u00a01") || chart.takeaway().contains("r = 1"), chart.takeaway());
        assertFalse(straight.captions().note().contains("logarithm"), straight.captions().note());
        assertFalse(straight.takeaway().contains("r = 1 "), straight.takeaway());
        assertEquals("across", chart.provenance().parameters().get("logarithm"));
    }

    @Test
    void valuesOfNoughtOrLessAreLeftOutAndCounted() throws Exception {
        var chart = scatter(csv("name,budget,staff\na,1,1\nb,10,2\nc,100,3\nd,0,4\ne,-5,2\n"), "both", Language.FRENCH);
        assertEquals(3, SERVICE.lay(chart, Style.PUBLICATION, 120).marks().size());
        assertTrue(chart.captions().note().contains("2 points de valeur nulle ou négative n’ont pas de logarithme"), chart.captions().note());
    }

    @Test
    void bubblesHaveItToo() throws Exception {
        var input = StudyWorld.input();
        var chart = SERVICE.draw("bubbles", new AnalysisRequest("code-frequencies", Map.of("logarithm", "both")), input,
                new ChartContext(Language.ENGLISH, Style.PUBLICATION), Progress.none());
        assertTrue(chart.captions().note().contains("Logarithmic axis"), chart.captions().note());
        var texts = SERVICE.lay(chart, Style.PUBLICATION, 180).texts().stream().map(Item.Text::text).toList();
        assertTrue(texts.contains("Passages, logarithmic scale"), texts.toString());
    }

    @Test
    void datesKeepTheirAxisAndItIsSaid() throws Exception {
        var input = csv("name,year,budget\na,2012,1\nb,2015,10\nc,2018,100\nd,2024,1000\n");
        var chart = SERVICE.draw("scatter", new AnalysisRequest("correlation", Map.of("x", "year", "y", "budget", "logarithm", "both")), input,
                new ChartContext(Language.ENGLISH, Style.PUBLICATION), Progress.none());
        assertTrue(chart.captions().note().contains("Dates have no logarithm"), chart.captions().note());
        var texts = SERVICE.lay(chart, Style.PUBLICATION, 120).texts().stream().map(Item.Text::text).toList();
        assertTrue(texts.contains("year") && texts.contains("budget, logarithmic scale"), texts.toString());
    }
}
