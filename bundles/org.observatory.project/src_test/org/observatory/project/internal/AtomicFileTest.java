// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    @TempDir
    private Path folder;

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aFileIsMadeAndReplaced() throws IOException {
        var file = folder.resolve("a.observatory");
        AtomicFile.replace(file, new byte[] {1});
        AtomicFile.replace(file, new byte[] {2, 3});
        assertArrayEquals(new byte[] {2, 3}, Files.readAllBytes(file));
        assertEquals(List.of("a.observatory"), names());
    }

    @Test
    void whatCannotBeReplacedStaysAndNothingIsLeftBesideIt() throws IOException {
        var taken = Files.createDirectories(folder.resolve("a.observatory/full")).getParent();
        assertThrows(IOException.class, () -> AtomicFile.replace(taken, new byte[] {1}));
        assertEquals(List.of("a.observatory"), names());
    }

    @Test
    void aMissingFolderIsRefused() {
        assertThrows(IOException.class, () -> AtomicFile.replace(folder.resolve("gone/a"), new byte[0]));
    }

    @Test
    void thePermissionsOfTheOldFileAreKept() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        var file = Files.write(folder.resolve("a"), new byte[] {1});
        var shared = PosixFilePermissions.fromString("rw-rw-r--");
        Files.setPosixFilePermissions(file, shared);
        AtomicFile.replace(file, new byte[] {2});
        assertEquals(shared, Files.getPosixFilePermissions(file));
    }
}
