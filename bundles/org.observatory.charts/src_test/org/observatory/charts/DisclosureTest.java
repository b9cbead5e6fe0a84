// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.observatory.analysis.Language;
import org.observatory.analysis.Progress;
import org.observatory.charts.kit.Disclosure;

/** No chart tells or gives away a count that is to be hidden. */
class DisclosureTest {

    private static final ChartService SERVICE = ChartService.standard();

    @Test
    void noChartTellsASmallCountOrLetsItBeComputed() throws Exception {
        var found = new ArrayList<String>();
        for (var chart : SERVICE.charts()) {
            for (var least : List.of(2, 5, 10)) {
                for (var language : Language.values()) {
                    found.addAll(disclosed(chart, least, language));
                }
            }
        }
        assertEquals("", String.join("\n", found));
    }

    @Test
    void aChartInWhichNothingIsHiddenIsFoundOut() throws Exception {
        var input = Drawn.input("stacked-bars");
        var context = new ChartContext(Language.ENGLISH, Style.PUBLICATION);
        var whole = SERVICE.draw("stacked-bars", input, context, Progress.none());
        var found = String.join("\n", Disclosure.of(whole.data(), whole, SERVICE.lay(whole, Style.PUBLICATION, 180), 10));
        assertTrue(found.contains("The table tells"), found);
        assertTrue(found.contains("A text tells"), found);
    }

    private static List<String> disclosed(ChartDefinition chart, int least, Language language) throws Exception {
        var input = Drawn.input(chart.id());
        var context = new ChartContext(language, Style.PUBLICATION);
        var whole = SERVICE.draw(chart.id(), input, context, Progress.none());
        ChartSpec safe;
        try {
            safe = SERVICE.draw(chart.id(), chart.request(input), input, context, new Protection(least, false), Progress.none());
        } catch (ChartingException refused) {
            var counts = whole.data().columns().stream().filter(column -> List.of("count", "n", "cases", "n12").contains(column.key()))
                    .flatMap(column -> whole.data().cells(column.key()).stream()).filter(count -> count != null).toList();
            // in the small world of forty cases little reaches ten
            return least == 10 || counts.stream().filter(count -> ((BigDecimal) count).intValue() >= least).count() < 3 ? List.of() : List.of(chart.id() + " " + least + ": " + refused.getMessage());
        }
        return Disclosure.of(whole.data(), safe, SERVICE.lay(safe, Style.PUBLICATION, 180), least).stream()
                .map(one -> chart.id() + " " + least + ": " + one).toList();
    }
}
