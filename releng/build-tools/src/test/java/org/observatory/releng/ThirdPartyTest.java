// SPDX-License-Identifier: EPL-2.0
package org.observatory.releng;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThirdPartyTest {

    private static final Path ROOT = Path.of("../..");
    private static final Set<String> KNOWN = Set.of("EPL-2.0", "EPL-1.0", "Apache-2.0", "MIT", "BSD-2-Clause",
            "BSD-3-Clause", "0BSD", "MPL-2.0", "LGPL-2.1-only", "LGPL-2.1-or-later", "Unicode-3.0",
            "Unlicense", "HTMLTIDY", "GPL-2.0-only WITH Classpath-exception-2.0");

    @Test
    void everyLibraryOfTheTargetIsListedWithItsVersionAndNoOther() throws IOException {
        List<String> listed = rows().map(cells -> cells[1].strip() + " " + cells[2].strip()).toList();
        List<String> target = TargetDefinition.read(ROOT).stream()
                .map(library -> library.groupId() + ":" + library.artifactId() + " " + library.version()).toList();
        assertEquals(target, listed, "run releng/build-tools (ThirdParty)");
    }

    @Test
    void everyLibraryHasALicenceThatMayBeShipped() throws IOException {
        rows().forEach(cells -> {
            for (String licence : cells[3].strip().split(" or | and ")) {
                assertTrue(KNOWN.contains(licence), cells[1] + licence);
            }
        });
    }

    @Test
    void theLicenceIsTakenFromTheParentWhereTheLibraryNamesNone(@TempDir Path repository) throws IOException {
        pom(repository, "one", "<parent><groupId>g</groupId><artifactId>two</artifactId><version>1</version></parent>");
        pom(repository, "two", "<licenses><license><name>EPL 2.0</name></license></licenses>");
        String text = ThirdParty.write(List.of(library("one")), repository);
        assertTrue(text.contains("| g:one | 1 | EPL-2.0 |"), text);
    }

    @Test
    void aLibraryThatWasNotFetchedIsRefused(@TempDir Path repository) {
        assertThrows(IOException.class, () -> ThirdParty.write(List.of(library("absent")), repository));
    }

    private static Stream<String[]> rows() throws IOException {
        return Files.readAllLines(ROOT.resolve(ThirdParty.FILE)).stream()
                .filter(line -> line.startsWith("| ") && line.contains(":")).map(line -> line.split("\\|"));
    }

    private static TargetDefinition.Library library(String artifact) {
        return new TargetDefinition.Library("bundle", "g", artifact, "1", "");
    }

    private static void pom(Path repository, String artifact, String content) throws IOException {
        Path folder = Files.createDirectories(repository.resolve("g").resolve(artifact).resolve("1"));
        Files.writeString(folder.resolve(artifact + "-1.pom"), "<project>" + content + "</project>");
    }
}
