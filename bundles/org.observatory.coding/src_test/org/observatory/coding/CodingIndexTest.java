// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.observatory.project.kit.CodedWorld;

class CodingIndexTest {

    @TempDir
    private Path folder;

    @Test
    void passagesAreCountedByCodeAndCoderAfterEachEditAndUndo() throws Exception {
        try (var world = new CodedWorld(folder.resolve("study"))) {
            var trust = world.code("Confiance");
            var time = world.code("Temps");
            var anna = world.coder("Anna");
            var boris = world.coder("Boris");
            var first = world.document("Entretien", "Nous avons confiance, et du temps.");
            var second = world.document("Réunion", "De la confiance.");
            var codings = world.codings(anna, first);
            var others = world.codings(anna, second);
            world.coding(codings, trust, "confiance");
            world.coding(codings, time, "du temps");
            world.coding(others, trust, "confiance");
            world.coding(world.codings(boris, first), trust, "Nous");
            try (var index = new CodingIndex(world.session())) {
                for (Runnable edit : List.<Runnable>of(() -> codings.getCodings().getFirst().setCode(time), () -> codings.getCodings().removeFirst(),
                        () -> others.setCoder(boris), () -> codings.getCodings().clear())) {
                    world.edit(edit);
                    assertCounts(world, index);
                }
                world.session().history().execute(world.session().removing(others));
                assertCounts(world, index);
                while (world.session().history().canUndo() && world.content().codings().size() > 2) {
                    world.session().history().undo();
                    assertCounts(world, index);
                }
            }
        }
    }

    private static void assertCounts(CodedWorld world, CodingIndex index) {
        for (var code : world.scheme().getCodes()) {
            for (var coder : world.scheme().getCoders()) {
                var counted = world.content().codings().stream().filter(file -> file.getCoder() == coder)
                        .flatMap(file -> file.getCodings().stream()).filter(coding -> coding.getCode() == code).count();
                assertEquals(counted, index.count(code, each -> each == coder), () -> code.getNameFr() + " by " + coder.getNameFr());
                assertEquals(counted, index.codings(code, each -> each == coder).size());
            }
        }
    }
}
