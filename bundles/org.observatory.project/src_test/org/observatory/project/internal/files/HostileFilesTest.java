// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.internal.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.observatory.project.ProjectException;
import org.observatory.project.ProjectSession;

/** Archives and plans may come from anyone: nothing outside the project is read, written or deleted. */
class HostileFilesTest {

    @TempDir
    private Path folder;

    private Path zip(String name, byte[] content) throws IOException {
        var archive = folder.resolve("a.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        }
        return archive;
    }

    @ParameterizedTest
    @ValueSource(strings = {"../study.observatory", "/etc/passwd", "cases/../../x", "c:\\x", "a\\b", "./study.observatory", "a//b"})
    void anEntryThatLeadsElsewhereIsRefused(String name) throws IOException {
        var archive = zip(name, new byte[] {1});
        assertTrue(assertThrows(IOException.class, () -> new ZipFiles(archive)).getMessage().contains("leads out"));
        var refused = assertThrows(ProjectException.class, () -> ProjectSession.openReadOnly(archive));
        assertTrue(refused.label().en().startsWith("The archive “" + archive), refused.label().en());
    }

    @Test
    void anEntryThatSwellsIsRefused() throws IOException {
        var archive = zip("study.observatory", new byte[50_000_000]);
        assertTrue(assertThrows(IOException.class, () -> new ZipFiles(archive)).getMessage().contains("too large"));
    }

    @Test
    void whatIsNoArchiveIsRefusedInOneSentence() throws IOException {
        var file = Files.writeString(folder.resolve("x.zip"), "no archive");
        var refused = assertThrows(ProjectException.class, () -> ProjectSession.openReadOnly(file));
        assertFalse(refused.label().en().contains("Exception"), refused.label().en());
    }

    @ParameterizedTest
    @ValueSource(strings = {"delete ../outside", "delete /etc/x", "write ../0 d study.observatory", "write 0 d ../x", "keep ../d x",
            "take d a//b", "forget ../journal", "forget .x", "burn x", "delete a\\..\\b"})
    void aPlanThatLeadsElsewhereIsRefused(String step) {
        assertThrows(IOException.class, () -> SavePlan.read(("observatory-save 1\n" + step + "\nend\n").getBytes(UTF_8)));
    }

    @Test
    void aPlanCutShortWasNeverDecided() throws IOException {
        var plan = new SavePlan(List.of(new SavePlan.Delete("cases/a b.case"), new SavePlan.Keep("ab", "documents/é.txt")));
        var bytes = plan.bytes();
        assertEquals(plan, SavePlan.read(bytes).orElseThrow());
        for (var length = 0; length < bytes.length; length++) {
            assertTrue(SavePlan.read(Arrays.copyOf(bytes, length)).isEmpty(), "cut at " + length);
        }
    }
}
