// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.observatory.analysis.Label;
import org.observatory.model.programmes.Observatory;
import org.observatory.project.kit.World;
import org.observatory.project.checks.standard.StandardChecks;

class ChecksTest {

    private record Finding(String id, Severity severity) implements Check {
        @Override
        public Label label() {
            return Label.same(id);
        }

        @Override
        public Label description() {
            return Label.same(id);
        }

        @Override
        public void run(CheckedProject project, Consumer<Issue> report) {
            report.accept(new Issue(id, severity, project.observatory(), null, Label.same("x"), List.of()));
            if (severity == Severity.INFO) {
                throw new IllegalStateException("broken");
            }
        }
    }

    private final Observatory observatory = new World().observatory();

    @Test
    void aCheckThatThrowsIsNamedItsIssuesLeftOutAndTheOthersGoOn() {
        var report = Checks.of(List.of(new Finding("bad", Severity.INFO), new Finding("good", Severity.WARNING)))
                .run(CheckedProject.of(observatory));

        assertEquals(List.of("good"), report.issues().stream().map(Issue::check).toList());
        assertTrue(report.failures().getFirst().fr().contains("« bad »"), report.failures().toString());
        assertFalse(report.hasErrors());
    }

    @Test
    void aReportCountsBySeverity() {
        var report = Checks.of(List.of(new Finding("w", Severity.WARNING), new Finding("e", Severity.ERROR))).run(CheckedProject.of(observatory));

        assertEquals(List.of("e", "w"), report.issues().stream().map(Issue::check).toList());
        assertTrue(report.hasErrors());
        assertEquals(1, report.count(Severity.WARNING));
    }

    @Test
    void theStandardChecksHaveDifferentNamesInBothLanguages() {
        var checks = StandardChecks.all();
        Set<String> ids = checks.stream().map(Check::id).collect(Collectors.toSet());
        assertEquals(checks.size(), ids.size());
        for (var check : checks) {
            assertFalse(check.label().en().equals(check.label().fr()) && !check.id().equals("identity"), check.id());
            assertFalse(check.description().en().equals(check.description().fr()), check.id());
        }
    }

    @Test
    void theCoverageOfTypologiesIsATable() {
        var world = new World();
        world.typology("Impacts", 3, "performance", "innovation", "confiance");
        world.typology("Domaines", 16);

        var table = TypologyCoverage.of(world.observatory());

        assertEquals(2, table.size());
        assertEquals("0/16", table.number(1, "entered") + "/" + table.number(1, "expected"));
        assertEquals(world.observatory().getTypologies().get(1).getId(), table.rowKey(1));
        assertEquals("Cahier de recherche n° 1, note 30", table.label(0, "source").fr());
    }
}
