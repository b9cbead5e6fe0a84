// SPDX-License-Identifier: EPL-2.0
package org.observatory.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.observatory.project.kit.CodedWorld;
import org.observatory.project.tables.StudyCopy;
import org.observatory.project.tables.StudyTables;

class StudyCopyTest {

    private static final int DOCUMENTS = 5;

    @TempDir
    private Path folder;
    private CodedWorld world;

    @BeforeEach
    void severalDocumentsAreCoded() throws Exception {
        world = new CodedWorld(folder.resolve("study"));
        var trust = world.code("Confiance");
        var anne = world.coder("Anne");
        for (var at = 0; at < DOCUMENTS; at++) {
            var interview = world.document("Entretien " + at, "On se fait confiance.");
            world.alliance("Alliance " + at, interview);
            world.coding(world.codings(anne, interview), trust, "confiance");
        }
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void whatIsCopiedLittleByLittleIsAllThereIs() {
        var copy = new StudyCopy(world.content());
        var steps = 1;
        while (!copy.copy(0)) {
            steps++;
        }
        assertEquals(List.copyOf(StudyTables.withProgrammes(world.content()).tables().values()), copy.tables());
        assertTrue(steps > 2, () -> "it was interrupted between tables");
        assertTrue(copy.copy(0), "nothing is left");
    }

    @Test
    void onceIsEnoughWhereThereIsTime() {
        var copy = new StudyCopy(world.content());
        assertThrows(IllegalStateException.class, copy::tables);
        assertTrue(copy.copy(Long.MAX_VALUE / 2));
        assertEquals(DOCUMENTS, copy.tables().stream().filter(table -> table.key().equals("codings")).findFirst().orElseThrow().size());
    }
}
