// SPDX-License-Identifier: EPL-2.0
package org.observatory.cli.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.observatory.analysis.Input;
import org.observatory.charts.ChartDefinition;
import org.observatory.charts.ChartService;
import org.observatory.charts.kit.ChartContract;
import org.observatory.project.ProjectSession;
import org.observatory.project.tables.StudyTables;
import org.observatory.reference.SampleProject;

/** Every chart of the workbench keeps its promises on the sample project. */
class SampleChartsTest {

    private static final ChartService SERVICE = ChartService.standard();

    @TempDir
    private static Path folder;
    private static Input sample;

    @BeforeAll
    static void openTheSample() throws Exception {
        SampleProject.writeTo(folder);
        try (var session = ProjectSession.open(folder)) {
            sample = StudyTables.withProgrammes(session.content());
        }
    }

    private static Stream<String> charts() {
        return SERVICE.charts().stream().map(ChartDefinition::id);
    }

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
