// SPDX-License-Identifier: EPL-2.0
package org.observatory.releng.sample;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleBuilderTest {

    private static final Path REPOSITORY = Path.of("../..");
    private static final String SOURCES = "releng/sample-builder/sample";
    private static final String TEXT = SOURCES + "/texts/charte-plaine-assiette.txt";

    @Test
    void whatIsBuiltEqualsWhatIsCommitted() throws IOException {
        var built = SampleBuilder.build(REPOSITORY);
        var committed = SampleBuilder.committed(SampleBuilder.data(REPOSITORY));
        assertTrue(built.size() > 300, "files: " + built.size());
        assertEquals(built.keySet(), committed.keySet(), "run ./workbench generate-sample");
        built.forEach((path, bytes) -> assertEquals(new String(bytes, UTF_8), new String(committed.get(path), UTF_8), path));
    }

    @Test
    void anEditedTextGivesAnotherTextAndMovesThePassagesInIt(@TempDir Path world) throws IOException {
        copySources(world);
        var text = world.resolve(TEXT);
        Files.writeString(text, Files.readString(text).replace("Considérant que", "Considérant en outre que"));
        var changed = changed(SampleBuilder.build(REPOSITORY), SampleBuilder.build(world));
        assertEquals("[sample/codings/codeuse-c/charte-plaine-assiette.codings, "
                + "sample/documents/charte-plaine-assiette.document, sample/documents/charte-plaine-assiette.txt, "
                + "sample/trajectories/e-nourrir.trajectory]", changed);
    }

    @Test
    void aQuotationThatIsNotInTheTextIsNamed(@TempDir Path world) throws IOException {
        copySources(world);
        var text = world.resolve(TEXT);
        Files.writeString(text, Files.readString(text).replace("une caisse de poireaux", "une table"));
        var refusal = assertThrows(IllegalArgumentException.class, () -> SampleBuilder.build(world));
        assertTrue(refusal.getMessage().contains("charte-plaine-assiette")
                && refusal.getMessage().contains("signé sur une caisse de poireaux"), refusal.getMessage());
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', value = {"l'eau, l’eau", "vraiment ?, vraiment\u202f?", "il dit : « oui », il dit\u00a0: «\u00a0oui\u00a0»",
        "18 h 27, 18\u00a0h\u00a027", "12 000 euros, 12\u202f000\u00a0euros", "en 2019 300 vélos, en 2019 300 vélos",
        "42 %, 42\u202f%"})
    void frenchIsTypedWithAPlainKeyboard(String typed, String set) {
        assertEquals(set, Typography.french(typed));
    }

    @Test
    void identitiesAreMadeFromNames() {
        assertEquals(Ids.of("case/A01"), Ids.of("case/A01"));
        assertNotEquals(Ids.of("case/A01"), Ids.of("case/A02"));
        assertTrue(Ids.of("case/A01").matches("[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"));
    }

    private static String changed(Map<String, byte[]> before, Map<String, byte[]> after) {
        return after.keySet().stream().filter(path -> !new String(after.get(path), UTF_8)
                .equals(new String(before.get(path), UTF_8))).toList().toString();
    }

    private static void copySources(Path world) throws IOException {
        var edition = SampleBuilder.data(REPOSITORY).resolve("observatory.observatory");
        Files.createDirectories(SampleBuilder.data(world));
        Files.copy(edition, SampleBuilder.data(world).resolve(edition.getFileName()));
        try (var all = Files.walk(REPOSITORY.resolve(SOURCES))) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                var copy = world.resolve(REPOSITORY.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}
