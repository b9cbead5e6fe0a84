// SPDX-License-Identifier: EPL-2.0
package org.observatory.releng;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

class TargetDefinitionTest {

    private static final Path ROOT = Path.of("../..");

    @Test
    void theTargetDefinitionIsTheOneWrittenFromTheList() throws IOException {
        Path file = ROOT.resolve(TargetDefinition.FOLDER).resolve("org.observatory.target.target");
        assertEquals(TargetDefinition.write(TargetDefinition.read(ROOT)), Files.readString(file));
    }

    @Test
    void noLibraryIsListedTwice() throws IOException {
        var names = TargetDefinition.read(ROOT).stream()
                .map(library -> library.groupId() + ":" + library.artifactId()).toList();
        assertEquals(names.stream().distinct().toList(), names);
    }

    @Test
    void nothingIsResolvedTransitively() throws IOException {
        String text = TargetDefinition.write(TargetDefinition.read(ROOT));
        long locations = text.lines().filter(line -> line.contains("<location ")).count();
        long flat = text.lines().filter(line -> line.contains("includeDependencyDepth=\"none\"")).count();
        assertTrue(locations > 0);
        assertEquals(locations, flat);
    }
}
