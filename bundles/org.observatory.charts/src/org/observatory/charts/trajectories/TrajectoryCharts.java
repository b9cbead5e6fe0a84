// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.trajectories;

import java.util.List;

import org.observatory.charts.ChartDefinition;

/** The charts of this package as a plain list, for tests and programs that run without an extension registry. */
public final class TrajectoryCharts {

    private TrajectoryCharts() {
    }

    /** One of each, in the order in which they are listed. */
    public static List<ChartDefinition> all() {
        return List.of(new StateDistribution(), new SequenceIndexPlot(), new TransitionDiagram(), new AllianceChart());
    }
}
