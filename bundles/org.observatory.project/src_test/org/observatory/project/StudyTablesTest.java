// SPDX-License-Identifier: EPL-2.0
package org.observatory.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.observatory.project.kit.CodedWorld;
import org.observatory.project.tables.StudyTables;
import org.observatory.project.trials.RandomEdits;

class StudyTablesTest {

    @TempDir
    private Path folder;

    @Test
    void whateverPeopleEditIsInTheTablesRowForRow() throws Exception {
        try (var world = new CodedWorld(folder.resolve("p"))) {
            new RandomEdits(world.session(), new Random(5)).run(400);
            var content = world.content();
            var input = StudyTables.of(content);

            assertEquals(content.cases().size(), input.table("cases").size());
            assertEquals(content.documents().size(), input.table("documents").size());
            assertEquals(content.codings().stream().mapToInt(codings -> codings.getCodings().size()).sum(), input.table("codings").size());
            assertEquals(content.trajectories().stream().mapToInt(trajectory -> trajectory.getSteps().size()).sum(), input.table("steps").size());
            var cases = input.table("cases");
            for (var one : content.cases()) {
                var row = cases.rows().filter(at -> cases.rowKey(at).equals(one.getId())).findFirst().orElseThrow();
                assertEquals(one.getDocuments().size(), cases.number(row, "documents").intValue());
            }
            for (var row : input.table("codings").rows().toArray()) {
                assertTrue(content.find(input.table("codings").rowKey(row)).isPresent());
            }
        }
    }

    @Test
    void theFingerprintChangesWithTheContentAndOnlyThen() throws Exception {
        try (var world = new CodedWorld(folder.resolve("p"))) {
            new RandomEdits(world.session(), new Random(6)).run(100);
            var before = StudyTables.of(world.content()).fingerprint();
            assertEquals(before, StudyTables.of(world.content()).fingerprint());
            world.edit(() -> world.scheme().getCodes().getFirst().setNameFr("autre"));
            var renamed = StudyTables.of(world.content()).fingerprint();
            assertNotEquals(before, renamed);
            world.session().history().undo();
            assertEquals(before, StudyTables.of(world.content()).fingerprint());
        }
    }
}
