// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.packages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.function.Executable;
import org.observatory.analysis.Progress;
import org.observatory.project.ProjectException;
import org.observatory.project.internal.files.Digests;

/** Packages that are damaged, not what they should be, or made to do harm: each is refused in one sentence. */
class HostilePackagesTest {

    @TempDir
    Path place;
    private SharedStudy study;
    private Path back;

    @BeforeEach
    void makePackage() throws Exception {
        study = SharedStudy.at(place.resolve("study"));
        back = study.visits(study.forCoder("Awa"), place, copy -> copy.codes("Awa", "Entretien B", "Argent", "parlé d’argent"));
    }

    @AfterEach
    void closeStudy() {
        study.close();
    }

    private static void assertRefused(String why, Executable attempt) {
        var sentence = assertThrows(ProjectException.class, attempt).label();
        assertTrue(sentence.en().contains(why), sentence.en());
        assertTrue(sentence.fr().endsWith(".") && !sentence.fr().substring(0, sentence.fr().length() - 1).contains(". "), sentence.fr());
    }

    /** Changes entries of the package, and seals it anew as one who means harm would. */
    private void tamper(boolean seal, Consumer<TreeMap<String, byte[]>> change) throws IOException {
        var entries = new TreeMap<String, byte[]>();
        try (var zip = new ZipFile(back.toFile())) {
            for (var entry : zip.stream().toList()) {
                entries.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        change.accept(entries);
        if (seal) {
            var lines = new StringBuilder();
            new String(entries.get(Manifest.PATH), UTF_8).lines().filter(line -> !line.matches("[0-9a-f]{64}  .*"))
                    .forEach(line -> lines.append(line).append('\n'));
            entries.forEach((path, content) -> {
                if (!path.equals(Manifest.PATH)) {
                    lines.append(Digests.of(content)).append("  ").append(path).append('\n');
                }
            });
            entries.put(Manifest.PATH, lines.toString().getBytes(UTF_8));
        }
        try (var zip = new ZipOutputStream(Files.newOutputStream(back))) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
    }

    private static byte[] replaced(byte[] content, String from, String to) {
        return new String(content, UTF_8).replace(from, to).getBytes(UTF_8);
    }

    @Test
    void whatWasChangedAddedOrTakenAwayIsNoticed() throws Exception {
        tamper(false, entries -> entries.computeIfPresent("study.codebook", (path, content) -> replaced(content, "Argent", "Or")));
        assertRefused("its entry “study.codebook” was changed", () -> study.looksAt(back));
        tamper(false, entries -> entries.put("cases/more.case", new byte[0]));
        assertRefused("is refused", () -> study.looksAt(back));
        tamper(false, entries -> entries.remove("documents/entretien-a.txt"));
        assertRefused("documents/entretien-a.txt", () -> study.looksAt(back));
    }

    @Test
    void aNewerFormatIsRefused() throws Exception {
        tamper(false, entries -> entries.computeIfPresent(Manifest.PATH,
                (path, content) -> replaced(content, "observatory-package 1", "observatory-package 2")));
        assertRefused("made by a newer workbench", () -> study.looksAt(back));
    }

    @Test
    void aNewerFormatOfTheFilesIsRefused() throws Exception {
        tamper(true, entries -> entries.computeIfPresent("study.codebook",
                (path, content) -> replaced(content, "formatVersion=\"2\"", "formatVersion=\"99\"")));
        assertRefused("99", () -> study.looksAt(back));
    }

    @Test
    void anotherFileIsNoPackage() throws Exception {
        Files.writeString(back, "no archive");
        assertRefused("cannot be opened", () -> study.looksAt(back));
        tamperedToZip();
        assertRefused("is no coding package", () -> study.looksAt(back));
        assertRefused("cannot be opened", () -> study.looksAt(place.resolve("nowhere.obspack")));
    }

    private void tamperedToZip() throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(back))) {
            zip.putNextEntry(new ZipEntry("hello.txt"));
        }
    }

    @Test
    void thePackageOfAnotherProjectIsRefused() throws Exception {
        try (var other = SharedStudy.at(place.resolve("other"))) {
            assertRefused("is that of another project", () -> other.looksAt(back));
        }
    }

    @Test
    void aPackageOnItsWayOutIsNotTakenBackAndOneOnItsWayBackIsNotUnpacked() throws Exception {
        assertRefused("goes to a colleague", () -> study.looksAt(place.resolve("sent-awa.obspack")));
        assertRefused("comes back from a colleague", () -> CodingPackages.unpack(back, place.resolve("new"), Progress.none()));
        assertFalse(Files.exists(place.resolve("new")));
        assertRefused("was not made from a coding package", () -> study.sendsBack(place.resolve("x.obspack")));
    }

    @Test
    void entriesThatLeadElsewhereAreRefused() throws Exception {
        tamper(true, entries -> entries.put("documents/../../evil.txt", new byte[] {1}));
        assertRefused("leads out of the project", () -> study.looksAt(back));
    }

    @Test
    void whatSwellsBeyondMeasureIsRefused() throws Exception {
        tamper(true, entries -> entries.put("documents/bomb.txt", new byte[300 << 20]));
        assertRefused("is too large", () -> study.looksAt(back));
    }

    @Test
    void aDeclaredDocumentTypeIsRefused() throws Exception {
        for (var folder : new String[] {"", PackageArchive.BASE}) {
            tamper(true, entries -> entries.computeIfPresent(folder + "study.codebook", (path, content) -> replaced(content, "?>\n",
                    "?>\n<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>\n")));
            assertRefused("document type", () -> study.looksAt(back));
        }
    }

    @Test
    void aTextThatIsNotTheOneOfItsDocumentIsRefused() throws Exception {
        tamper(true, entries -> entries.put("documents/entretien-a.txt", "Autre chose.\n".getBytes(UTF_8)));
        assertRefused("documents/entretien-a.txt", () -> study.looksAt(back));
    }

    @Test
    void aDamagedFileIsRefusedAndNotPassedOver() throws Exception {
        tamper(true, entries -> entries.put("cases/alliance-a.case", "<broken".getBytes(UTF_8)));
        assertRefused("alliance-a.case", () -> study.looksAt(back));
        assertFalse(study.session.isDirty());
    }

    @Test
    void aFolderThatHoldsSomethingIsLeftAlone() throws Exception {
        assertRefused("is not empty", () -> CodingPackages.unpack(place.resolve("sent-awa.obspack"), place.resolve("awa"), Progress.none()));
        var empty = Files.createDirectory(place.resolve("empty"));
        CodingPackages.unpack(place.resolve("sent-awa.obspack"), empty, Progress.none());
        assertEquals("Awa", CodingPackages.received(empty).orElseThrow().coderName());
    }
}
