// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.internal.protection;

import java.util.Optional;

import org.observatory.analysis.Result;
import org.observatory.charts.ChartContext;
import org.observatory.charts.ChartDefinition;
import org.observatory.charts.ChartSpec;
import org.observatory.charts.Plot;

/**
 * Draws a chart without its small counts. A definition that knows hidden counts draws what is left by itself. For others, they are taken out of the result before it is drawn, so that nothing said or shown can depend on them: as empty cells, or as rows that are missing where a definition cannot show empty ones. Where it then says of
 * what is left something else than of the whole, the whole is drawn, and what must not be seen is taken out of its bars or lines
 * and its words are left out.
 */
public final class Hiding {

    private Hiding() {
    }

    /** {@return the chart; empty where it cannot do without what is hidden} */
    public static Optional<ChartSpec> of(ChartDefinition chart, Result result, ChartContext context, int least) {
        if (chart.knowsHiddenCounts()) {
            return known(chart, SmallCells.of(chart.accepts(result) ? chart.coarser(result, least) : result, least), result, context);
        }
        var without = SmallCells.of(result, least);
        var whole = chart.draw(result, context);
        if (without == result) {
            return Optional.of(SmallMarks.of(whole, least));
        }
        return draw(chart, without, context, whole).or(() -> draw(chart, SmallCells.dropped(result, least), context, whole))
                .map(drawn -> SmallMarks.of(drawn, least)).or(() -> SmallMarks.wordless(whole, least));
    }

    private static Optional<ChartSpec> known(ChartDefinition chart, Result without, Result whole, ChartContext context) {
        if (without == whole) {
            return Optional.of(chart.draw(whole, context));
        }
        try {
            return Optional.of(without).filter(chart::accepts).map(result -> chart.draw(result, context));
        } catch (RuntimeException nothingLeft) {
            // so little is left that there is nothing to draw; where the whole cannot be drawn either, that is said
            chart.draw(whole, context);
            return Optional.empty();
        }
    }

    private static Optional<ChartSpec> draw(ChartDefinition chart, Result result, ChartContext context, ChartSpec whole) {
        try {
            return Optional.of(result).filter(chart::accepts).map(some -> chart.draw(some, context))
                    .filter(drawn -> drawn.plot().getClass() == whole.plot().getClass() && SameNumbers.in(drawn, whole));
        } catch (RuntimeException needsThem) {
            // a definition that counts on every cell; the whole was drawn, so nothing else is wrong with it
            return Optional.empty();
        }
    }

    /** {@return whether marks can be taken out of a plot} */
    static boolean hasMarks(Plot plot) {
        return plot instanceof Plot.Bars || plot instanceof Plot.Lines;
    }
}
