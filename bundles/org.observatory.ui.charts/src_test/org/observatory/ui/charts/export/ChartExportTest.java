// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.charts.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.charts.ExportFormat;
import org.observatory.charts.Style;
import org.observatory.ui.charts.show.ChartSettings;
import org.observatory.ui.charts.show.Worlds;
import org.observatory.ui.charts.texts.Texts;

class ChartExportTest {

    @TempDir
    Path folder;

    private final ChartExport export = new ChartExport(Worlds.service(Worlds.bars("bars", Label.same("Bars")),
            Worlds.bars("refused", Label.same("Refused"))), new Texts(Language.FRENCH));

    private ExportPlan plan(String chart, ExportFormat... formats) {
        return new ExportPlan(new ChartSettings(chart, Style.PUBLICATION, Language.FRENCH), Set.of(formats), 85, 300,
                folder, "mine");
    }

    private List<String> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void everyFormatIsWrittenAndNamedWithItsPlace() throws IOException {
        var done = assertInstanceOf(ChartExport.Outcome.Done.class,
                export.write(Worlds.input(), plan("bars", ExportFormat.SVG, ExportFormat.PNG, ExportFormat.CSV)));
        assertEquals(List.of("mine.csv", "mine.png", "mine.svg"), files());
        assertEquals("«\u00a0mine.svg\u00a0», «\u00a0mine.png\u00a0» et «\u00a0mine.csv\u00a0» "
                + "se trouvent maintenant dans " + folder + ".", done.sentence());
        assertTrue(Files.readString(folder.resolve("mine.svg")).contains("<svg"));
        assertTrue(Files.readString(folder.resolve("mine.csv")).contains("66700,5"));
    }

    @Test
    void aFileThatIsThereIsReplaced() throws IOException {
        Files.writeString(folder.resolve("mine.csv"), "old");
        var done = assertInstanceOf(ChartExport.Outcome.Done.class,
                export.write(Worlds.input(), plan("bars", ExportFormat.CSV)));
        assertEquals("«\u00a0mine.csv\u00a0» se trouve maintenant dans " + folder + ".", done.sentence());
        assertFalse(Files.readString(folder.resolve("mine.csv")).contains("old"));
    }

    @Test
    void aChartThatTheDataDoesNotAllowWritesNothing() throws IOException {
        var refused = assertInstanceOf(ChartExport.Outcome.Refused.class,
                export.write(Worlds.input(), plan("refused", ExportFormat.SVG)));
        assertEquals("Il n’y a pas de chiffre.", refused.sentence());
        assertEquals(List.of(), files());
    }

    @Test
    void aFolderThatIsGoneIsNamed() throws IOException {
        Files.delete(folder);
        var refused = assertInstanceOf(ChartExport.Outcome.Refused.class,
                export.write(Worlds.input(), plan("bars", ExportFormat.SVG)));
        assertEquals("Le dossier " + folder + " n’existe plus\u202f; choisissez-en un autre.", refused.sentence());
        Files.createDirectory(folder);
    }

    @Test
    void whenOneFileCannotBeWrittenNoneIsChangedAndNothingIsLeftBeside() throws IOException {
        Files.writeString(folder.resolve("a"), "old");
        var contents = List.of(new FileSet.Content(folder.resolve("a"), "new".getBytes()),
                new FileSet.Content(folder.resolve("gone").resolve("b"), "new".getBytes()));
        assertThrows(IOException.class, () -> FileSet.write(contents));
        assertEquals(List.of("a"), files());
        assertArrayEquals("old".getBytes(), Files.readAllBytes(folder.resolve("a")));
    }
}
