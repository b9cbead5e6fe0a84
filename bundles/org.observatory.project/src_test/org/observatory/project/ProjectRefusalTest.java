// SPDX-License-Identifier: EPL-2.0
package org.observatory.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.observatory.project.ProjectException.Kind;
import org.observatory.project.kit.World;

/** Whatever is wrong with a project is told in one sentence that names the file and the place. */
class ProjectRefusalTest {

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void aSoundProject() throws ProjectException {
        var world = new World();
        var impact = world.programme("IMPACT", "2018", "2022");
        world.figure(impact, world.indicator("Agir ensemble"), world.population("Citoyens"));
        try (var session = ProjectSession.create(folder.resolve("p"), world.observatory())) {
            file = session.file();
        }
    }

    private ProjectException refused(Path place) {
        var refused = assertThrows(ProjectException.class, () -> ProjectSession.open(place));
        var sentence = refused.label().en();
        assertTrue(sentence.endsWith(".") && !sentence.contains("\n") && !sentence.contains("Exception"), sentence);
        return refused;
    }

    private ProjectException refusedAfter(UnaryOperator<String> damage) throws IOException {
        var sound = Files.readString(file);
        var damaged = damage.apply(sound);
        assertTrue(!sound.equals(damaged), "the test must damage something");
        Files.writeString(file, damaged);
        var refused = refused(file);
        assertTrue(refused.label().en().contains(file.toString()), refused.label().en());
        return refused;
    }

    private static void saysAll(ProjectException refused, Kind kind, String... words) {
        assertEquals(kind, refused.kind(), refused.label().en());
        for (var word : words) {
            assertTrue(refused.label().en().contains(word), refused.label().en());
            assertTrue(refused.label().fr().contains(word.replace("line", "ligne").replace("column", "colonne")),
                    refused.label().fr());
        }
    }

    @Test
    void aMissingFolder() {
        saysAll(refused(folder.resolve("absent")), Kind.MISSING, "absent");
    }

    @Test
    void aFolderWithoutAStudy() {
        saysAll(refused(folder), Kind.NOT_A_PROJECT, "study.observatory");
    }

    @Test
    void aFileOfAnotherKind() throws IOException {
        saysAll(refused(Files.writeString(folder.resolve("notes.txt"), "x")), Kind.NOT_A_PROJECT, "notes.txt");
    }

    @Test
    void xmlOfAnotherKind() throws IOException {
        saysAll(refusedAfter(all -> "<html xmlns=\"urn:other\"/>"), Kind.NOT_A_PROJECT);
    }

    @Test
    void anEmptyFile() throws IOException {
        saysAll(refusedAfter(all -> ""), Kind.DAMAGED);
    }

    @Test
    void damagedXmlByLineAndColumn() throws IOException {
        saysAll(refusedAfter(all -> all.replaceFirst("<programmes ", "<programmes <")), Kind.DAMAGED, "line 3, column 15");
    }

    @Test
    void aTruncatedFileByItsLastLine() throws IOException {
        saysAll(refusedAfter(all -> all.substring(0, all.length() / 2)), Kind.DAMAGED, "line ");
    }

    @Test
    void bytesThatAreNoUtf8() throws IOException {
        var bytes = Files.readString(file).replace("Citoyens", "Citoyénes").getBytes(StandardCharsets.ISO_8859_1);
        Files.write(file, bytes);
        saysAll(refused(file), Kind.DAMAGED, "UTF-8", "line 12, column ");
    }

    @Test
    void anUnfinishedMergeByItsFirstLine() throws IOException {
        saysAll(refusedAfter(all -> all.replaceFirst("  <programmes", "<<<<<<< HEAD\n  <programmes")), Kind.DAMAGED, "Git",
                "line 3");
    }

    @Test
    void aNewerNamespaceWithBothNumbers() throws IOException {
        saysAll(refusedAfter(all -> all.replace("urn:observatory:programmes:1", "urn:observatory:programmes:7")), Kind.NEWER,
                "7", "2");
    }

    @Test
    void aNewerFormatWithBothNumbers() throws IOException {
        saysAll(refusedAfter(all -> all.replaceFirst("formatVersion=\"2\"", "formatVersion=\"12\"")),
                Kind.NEWER, "12", "2");
    }

    @Test
    void aDocumentType() throws IOException {
        saysAll(refusedAfter(all -> all.replaceFirst("\n", "\n<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>\n")),
                Kind.DAMAGED, "line ");
    }

    @Test
    void aReferenceToNothingByItsLine() throws IOException {
        var gone = "00000000-0000-0000-0000-000000000000";
        saysAll(refusedAfter(all -> all.replaceFirst("indicator=\"[^\"]*\"", "indicator=\"" + gone + "\"")), Kind.DAMAGED, gone,
                "line ");
    }

    @Test
    void aReferenceToAnotherFile() throws IOException {
        saysAll(refusedAfter(all -> all.replaceFirst("(<figures [^>]*) indicator=\"[^\"]*\"([^>]*>)",
                "$1$2<indicator href=\"file:///etc/other.observatory#x\"/>")), Kind.DAMAGED, "other.observatory");
    }

    @Test
    void anUnknownField() throws IOException {
        saysAll(refusedAfter(all -> all.replaceFirst("<programmes ", "<programmes colour=\"red\" ")), Kind.DAMAGED, "colour",
                "line 3");
    }

    @Test
    void anUnknownElement() throws IOException {
        saysAll(refusedAfter(all -> all.replaceFirst("  <programmes ", "  <gadget/>\n  <programmes ")), Kind.DAMAGED, "gadget",
                "line 3");
    }

    @Test
    void aDateThatIsNone() throws IOException {
        saysAll(refusedAfter(all -> all.replace("start=\"2018\"", "start=\"2018-13\"")), Kind.DAMAGED, "2018-13", "line 3");
    }
}
