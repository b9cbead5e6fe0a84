// SPDX-License-Identifier: EPL-2.0
package org.observatory.cli.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.observatory.analysis.Language;
import org.observatory.analysis.Progress;
import org.observatory.charts.ChartContext;
import org.observatory.charts.ChartSpec;
import org.observatory.charts.ChartingException;
import org.observatory.charts.Protection;
import org.observatory.charts.Style;
import org.observatory.charts.kit.Disclosure;

/** No chart of the sample tells or gives away a count that is to be hidden, and hardly one is refused for that. */
class SampleDisclosureTest extends SampleCharts {

    @ParameterizedTest
    @MethodSource("charts")
    void whereSmallCountsAreHiddenEachIsDrawnAndNoneCanBeReadOrComputed(String chart) throws Exception {
        var context = new ChartContext(Language.FRENCH, Style.PUBLICATION);
        var whole = SERVICE.draw(chart, sample, context, Progress.none());
        for (var least : List.of(2, 5, 10)) {
            ChartSpec safe;
            try {
                safe = SERVICE.draw(chart, SERVICE.request(chart, sample), sample, context, new Protection(least, false), Progress.none());
            } catch (ChartingException refused) {
                assertEquals(10, least, refused.getMessage());
                assertTrue(List.of("slopes", "cooccurrence-matrix", "code-network", "state-distribution").contains(chart), refused.getMessage());
                continue;
            }
            assertEquals(List.of(), Disclosure.of(whole.data(), safe, SERVICE.lay(safe, Style.PUBLICATION, 180), least), chart + " " + least);
        }
    }
}
