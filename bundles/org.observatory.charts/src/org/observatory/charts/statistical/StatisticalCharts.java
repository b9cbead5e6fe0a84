// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.statistical;

import java.util.List;

import org.observatory.charts.ChartDefinition;
import org.observatory.charts.standard.Gantt;

/** The charts of this package as a plain list, for tests and programs that run without an extension registry. */
public final class StatisticalCharts {

    private StatisticalCharts() {
    }

    /** One of each, in the order in which they are listed. */
    public static List<ChartDefinition> all() {
        return List.of(new BarChart(), new GroupedBars(), new StackedBars(), new StackedShares(), new DivergingBars(), new Dots(),
                new Slopes(), new Waves(), new Areas(), new Pie(), new Doughnut(), new Scatter(), new Bubbles(), new Histogram(),
                new BoxPlots(), new Gantt());
    }
}
