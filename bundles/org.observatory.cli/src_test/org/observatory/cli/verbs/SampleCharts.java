// SPDX-License-Identifier: EPL-2.0
package org.observatory.cli.verbs;

import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.observatory.analysis.Input;
import org.observatory.charts.ChartDefinition;
import org.observatory.charts.ChartService;
import org.observatory.project.ProjectSession;
import org.observatory.project.tables.StudyTables;
import org.observatory.reference.SampleProject;

/** What is tried with every chart of the workbench on the sample project, which is opened once. */
abstract class SampleCharts {

    static final ChartService SERVICE = ChartService.standard();

    @TempDir
    private static Path folder;
    static Input sample;

    @BeforeAll
    static void openTheSample() throws Exception {
        SampleProject.writeTo(folder);
        try (var session = ProjectSession.open(folder)) {
            sample = StudyTables.withProgrammes(session.content());
        }
    }

    static Stream<String> charts() {
        return SERVICE.charts().stream().map(ChartDefinition::id);
    }
}
