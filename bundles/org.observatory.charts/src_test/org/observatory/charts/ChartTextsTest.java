// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.observatory.analysis.Language;

class ChartTextsTest {

    @TempDir
    private Path project;

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        var texts = new ChartTexts(Map.of("lecture", "À lire : « ainsi » \\ = # !", "note", "une\nligne", "unknown", "x", "source", " "));
        var file = ChartTexts.file(project, "conviction", Language.FRENCH);
        texts.write(file);
        assertEquals(texts, ChartTexts.read(file));
        assertEquals("charts/conviction.fr.properties", project.relativize(file).toString().replace('\\', '/'));
        assertEquals(Map.of("lecture", "À lire : « ainsi » \\ = # !", "note", "une ligne"), texts.texts());
    }

    @Test
    void withoutTextsThereIsNoFile() throws IOException {
        var file = ChartTexts.file(project, "conviction", Language.FRENCH);
        new ChartTexts(Map.of("note", "x")).write(file);
        ChartTexts.NONE.write(file);
        assertFalse(Files.exists(file));
        assertEquals(ChartTexts.NONE, ChartTexts.read(file));
    }

    @Test
    void aFileThatIsGarbledIsRefusedByName() throws IOException {
        var file = Files.writeString(project.resolve("x.properties"), "note = \\u12");
        assertEquals(true, assertThrows(IOException.class, () -> ChartTexts.read(file)).getMessage().contains("x.properties"));
    }

    @Test
    void onlyWhatDiffersFromTheGeneratedIsKept() {
        var chart = Drawn.french("conviction").spec();
        var generated = ChartTexts.of(chart);
        assertEquals(ChartTexts.NONE, generated.without(generated));
        var edited = new ChartTexts(Map.of("note", "À moi", "champ", chart.captions().champ())).without(generated);
        assertEquals(Map.of("note", "À moi"), edited.texts());
        assertEquals("À moi", edited.on(chart).captions().note());
        assertEquals(chart, ChartTexts.NONE.on(chart));
    }
}
