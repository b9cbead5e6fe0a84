// SPDX-License-Identifier: EPL-2.0
package org.observatory.releng.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelGeneratorTest {

    private static final Path BUNDLES = Path.of("../../bundles");

    @Test
    void whatIsGeneratedEqualsWhatIsCommitted(@TempDir Path scratch) throws IOException {
        var generated = ModelGenerator.generate(BUNDLES, scratch);
        var committed = ModelGenerator.sources(BUNDLES);
        assertFalse(generated.isEmpty());
        assertEquals(generated.keySet(), committed.keySet(), "run ./workbench generate-model");
        generated.forEach((name, text) -> assertEquals(text, committed.get(name), name));
    }

    @Test
    void aChangedModelGivesOtherSources(@TempDir Path world) throws IOException {
        Path bundles = world.resolve("bundles");
        Path model = Files.createDirectories(bundles.resolve("org.observatory.model/model"));
        Path original = BUNDLES.resolve("org.observatory.model/model");
        for (String file : new String[] {"programmes.ecore", "coding.ecore", "programmes.genmodel"}) {
            Files.copy(original.resolve(file), model.resolve(file));
        }
        Path ecore = model.resolve("programmes.ecore");
        String text = Files.readString(ecore);
        assertTrue(text.contains("PERCENT"));
        Files.writeString(ecore, text.replaceFirst("Per cent, from 0 to 100", "Per cent, as printed"));
        var generated = ModelGenerator.generate(bundles, Files.createDirectory(world.resolve("scratch")));
        assertFalse(generated.equals(ModelGenerator.sources(BUNDLES)));
    }
}
