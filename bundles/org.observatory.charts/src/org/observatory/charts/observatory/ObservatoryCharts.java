// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.observatory;

import java.util.List;

import org.observatory.charts.ChartDefinition;

/** The charts of this package as a plain list, for tests and programs that run without an extension registry. */
public final class ObservatoryCharts {

    private ObservatoryCharts() {
    }

    /** One of each, in the order in which they are listed. */
    public static List<ChartDefinition> all() {
        return List.of(new ProgrammeMapChart(), new RegionTileMap(), new TrajectoryMatrix(), new ModelInteractions());
    }
}
