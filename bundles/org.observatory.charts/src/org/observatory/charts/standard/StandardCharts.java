// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.standard;

import java.util.List;
import java.util.stream.Stream;

import org.observatory.charts.ChartDefinition;
import org.observatory.charts.crossings.CrossingCharts;
import org.observatory.charts.observatory.ObservatoryCharts;
import org.observatory.charts.statistical.StatisticalCharts;
import org.observatory.charts.structure.StructureCharts;
import org.observatory.charts.trajectories.TrajectoryCharts;

/** The charts of this package as a plain list, for tests and programs that run without an extension registry. */
public final class StandardCharts {

    private StandardCharts() {
    }

    /** Those of every package that comes with the workbench. */
    public static List<ChartDefinition> bundled() {
        return Stream.of(all(), StatisticalCharts.all(), CrossingCharts.all(), StructureCharts.all(),
                TrajectoryCharts.all(), ObservatoryCharts.all()).flatMap(List::stream).toList();
    }

    /** One of each, in the order in which they are listed. */
    public static List<ChartDefinition> all() {
        return List.of(new ProgrammeTimeline(), new DebateStepsChart(), new Conviction(), new CompanyPartnerships(),
                new Studies(), new TerritorialPerimeters(), new CaseBase());
    }
}
