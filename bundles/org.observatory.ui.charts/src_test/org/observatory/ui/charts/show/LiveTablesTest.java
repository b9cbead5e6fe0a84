// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.charts.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.observatory.analysis.Label;
import org.observatory.model.coding.Codings;
import org.observatory.project.ProjectException;
import org.observatory.project.kit.CodedWorld;
import org.observatory.project.tables.StudyTables;

class LiveTablesTest {

    @TempDir
    private Path folder;
    private CodedWorld world;
    private Codings codings;
    private final AtomicInteger steps = new AtomicInteger();
    private LiveTables live;

    @BeforeEach
    void aProject() throws ProjectException {
        world = new CodedWorld(folder.resolve("S"));
        var code = world.code("Confiance");
        var document = world.document("Entretien", "Nous avons confiance, et du temps.");
        world.alliance("Alliance", document);
        codings = world.codings(world.coder("A"), document);
        world.coding(codings, code, "confiance");
        world.coding(codings, world.code("Temps"), "du temps");
        live = new LiveTables(world.content(), task -> {
            steps.incrementAndGet();
            task.run();
        });
        world.session().onChange(live::changed);
    }

    @AfterEach
    void closed() {
        world.close();
    }

    @Test
    void theyEqualTheTablesThatAreCopiedAtOnce() {
        assertEquals(StudyTables.withProgrammes(world.content()).tables(), live.read().tables());
    }

    @Test
    void withoutAnEditNothingIsCopiedAgain() {
        live.read();
        assertTrue(steps.get() > 5, "copied in several steps");
        steps.set(0);
        live.read();
        assertEquals(1, steps.get(), "a look at what there is");
    }

    @Test
    void afterCodingOnlyTheCodingsOfThatDocumentAreCopied() {
        live.read();
        steps.set(0);
        world.edit(() -> codings.getCodings().removeFirst());
        var read = live.read();
        assertEquals(2, steps.get());
        assertEquals(StudyTables.withProgrammes(world.content()).tables(), read.tables());
    }

    @Test
    void afterAnyOtherEditAllIsTrueAgain() {
        live.read();
        var code = world.content().scheme().getCodes().getFirst();
        world.edit(() -> {
            code.setNameFr("Rebaptisé");
            code.setNameEn("Renamed");
        });
        var tables = live.read().tables();
        assertEquals(StudyTables.withProgrammes(world.content()).tables(), tables);
        assertEquals(new Label("Renamed", "Rebaptisé"), tables.get("codes").label(0, "name"));
    }
}
