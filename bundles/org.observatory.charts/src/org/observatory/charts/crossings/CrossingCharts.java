// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.crossings;

import java.util.List;

import org.observatory.charts.ChartDefinition;

/** The charts of this package as a plain list, for tests and programs that run without an extension registry. */
public final class CrossingCharts {

    private CrossingCharts() {
    }

    /** One of each, in the order in which they are listed. */
    public static List<ChartDefinition> all() {
        return List.of(new HeatMapChart.CodesByCases(), new HeatMapChart.ProfilesByTerritory(), new HeatMapChart.Cooccurrences(), new MosaicChart());
    }
}
