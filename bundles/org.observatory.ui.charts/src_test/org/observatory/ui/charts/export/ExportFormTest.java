// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.charts.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.observatory.analysis.Language;
import org.observatory.charts.ExportFormat;
import org.observatory.charts.Style;
import org.observatory.ui.charts.show.ChartSettings;
import org.observatory.ui.charts.texts.Texts;

class ExportFormTest {

    private static final ChartSettings SETTINGS = new ChartSettings("conviction", Style.PUBLICATION, Language.FRENCH);

    @TempDir
    Path folder;

    private final Map<String, String> kept = new HashMap<>();
    private final ExportMemory memory = new ExportMemory() {
        @Override
        public String get(String name) {
            return kept.get(name);
        }

        @Override
        public void put(String name, String value) {
            kept.put(name, value);
        }
    };

    private ExportForm form(String width, String folder, String name) {
        return new ExportForm(SETTINGS, Set.of(ExportFormat.PDF, ExportFormat.CSV), width, 300, folder, name);
    }

    private ExportPlan plan(ExportForm form) {
        return assertInstanceOf(ExportForm.Checked.Good.class, form.check(new Texts(Language.FRENCH))).plan();
    }

    private String wrong(ExportForm form) {
        return assertInstanceOf(ExportForm.Checked.Wrong.class, form.check(new Texts(Language.FRENCH))).sentence();
    }

    @Test
    void filesAreNamedAfterChartStyleAndLanguage() {
        var plan = plan(form("85 mm", folder.toString(), ExportForm.suggested(SETTINGS)));
        assertEquals(List.of("conviction-publication-fr.pdf", "conviction-publication-fr.csv"),
                plan.files().values().stream().map(file -> file.getFileName().toString()).toList());
        assertEquals(85, plan.widthMm());
    }

    @Test
    void filesThatWouldBeReplacedAreNamed() throws Exception {
        Files.writeString(folder.resolve("mine.csv"), "");
        assertEquals(List.of("mine.csv"), plan(form("85", folder.toString(), "mine")).replaced());
        assertEquals(List.of(), plan(form("85", folder.toString(), "other")).replaced());
    }

    @Test
    void widthsAreReadWithCommaOrPointAndWithOrWithoutUnit() {
        assertEquals(OptionalDouble.of(338.7), Widths.read("338,7\u00a0mm"));
        assertEquals(OptionalDouble.of(85), Widths.read(" 85 "));
        assertEquals(OptionalDouble.of(17.4), Widths.read("17.4mm"));
        assertEquals(OptionalDouble.empty(), Widths.read("wide"));
        assertEquals(OptionalDouble.empty(), Widths.read("-85"));
        assertEquals(OptionalDouble.empty(), Widths.read(""));
    }

    @Test
    void theWidthsOfJournalsAndThatOfTheStyleAreOffered() {
        assertEquals(List.of("120\u00a0mm (une colonne et demie)", "140\u00a0mm (une colonne et demie, large)", "174\u00a0mm (pleine page)",
                "180\u00a0mm (pleine page large)", "190\u00a0mm (pleine page A4)", "338,7\u00a0mm"),
                Widths.offered(Style.SEMINAR, Language.FRENCH));
        assertEquals(7, Widths.offered(Style.PUBLICATION, Language.FRENCH).size());
        Widths.offered(Style.SEMINAR, Language.FRENCH).forEach(text -> assertTrue(Widths.read(text).isPresent(), text));
    }

    @Test
    void everyPresetIsAPlanAsItStands() {
        for (var preset : Preset.values()) {
            var settings = SETTINGS.withStyle(preset.style());
            var plan = plan(new ExportForm(settings, preset.formats(), Widths.text(preset.widthMm(), Language.FRENCH), preset.dpi(),
                    folder.toString(), "a"));
            assertEquals(preset.widthMm(), plan.widthMm());
            assertEquals(preset.formats(), plan.formats());
        }
    }

    @Test
    void whatProtectsIsAskedAnewEachTimeAndPatternsAreRemembered() {
        new ExportForm(SETTINGS, Set.of(ExportFormat.PNG), "174 mm", 600, folder.toString(), "mine", new Extras(true, 5, true)).remember(memory);
        assertEquals(new Extras(true, 1, false), ExportForm.remembered(SETTINGS, Set.of(), memory).extras());
    }

    @Test
    void whatWasChosenIsRememberedForTheNextTimeByStyle() {
        new ExportForm(SETTINGS, Set.of(ExportFormat.PNG), "174 mm", 600, folder.toString(), "mine").remember(memory);
        var next = ExportForm.remembered(SETTINGS, Set.of(ExportFormat.PDF), memory);
        assertEquals("174\u00a0mm (pleine page)", next.width());
        assertEquals(600, next.dpi());
        assertEquals(folder.toString(), next.folder());
        assertEquals(Set.of(ExportFormat.PDF), next.formats());
        assertEquals("338,7\u00a0mm", ExportForm.remembered(SETTINGS.withStyle(Style.SEMINAR), Set.of(), memory)
                .width());
    }

    @Test
    void theFirstTimeTheFolderIsThatOfDocumentsAndTheWidthThatOfTheStyle() {
        var first = ExportForm.remembered(SETTINGS, Set.of(ExportFormat.PDF), memory);
        assertEquals("85\u00a0mm (une colonne)", first.width());
        assertEquals(300, first.dpi());
        assertTrue(Files.isDirectory(Path.of(first.folder())));
    }

    @ParameterizedTest
    @ValueSource(strings = { "a/b", "a\\b", "a:b", "CON", "nul.txt", ".hidden", "a\tb", "a?" })
    void aNameThatSomeComputerRefusesIsRefusedEverywhere(String name) {
        assertTrue(wrong(form("85", folder.toString(), name)).contains("ne peut pas contenir"));
    }

    @Test
    void whatIsMissingOrWrongIsSaidInOneSentence() {
        assertEquals("Donnez un nom aux fichiers.", wrong(form("85", folder.toString(), "  ")));
        assertEquals("La largeur est un nombre compris entre 60 et 2\u202f000\u00a0mm.",
                wrong(form("59", folder.toString(), "a")));
        assertEquals("Choisissez un dossier.", wrong(form("85", " ", "a")));
        assertTrue(wrong(form("85", folder.resolve("no").toString(), "a")).startsWith("Il n’y a pas de dossier"));
        assertTrue(wrong(form("85", "relative", "a")).startsWith("Il n’y a pas de dossier"));
        assertEquals("Choisissez au moins un format.",
                wrong(new ExportForm(SETTINGS, Set.of(), "85", 300, folder.toString(), "a")));
    }
}
