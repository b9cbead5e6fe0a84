// SPDX-License-Identifier: EPL-2.0
package org.observatory.cli.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.observatory.charts.ChartDefinition;
import org.observatory.charts.kit.ChartContract;

/** Every chart of the workbench keeps its promises on the sample project. */
class SampleChartsTest extends SampleCharts {

    @ParameterizedTest
    @MethodSource("charts")
    void eachChartKeepsItsPromises(String chart) {
        assertEquals(List.of(), ChartContract.of(SERVICE, chart).reading(sample).broken());
    }

    @Test
    void theSampleHasSomethingForEveryChart() {
        assertEquals(charts().toList(), SERVICE.charts(sample).stream().map(ChartDefinition::id).toList());
        assertTrue(charts().count() >= 38);
    }
}
