// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.cases;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.observatory.analysis.Language;
import org.observatory.analysis.Progress;
import org.observatory.exchange.ReceivedFile;
import org.observatory.exchange.cases.sheet.CsvImporter;
import org.observatory.exchange.cases.sheet.CsvStyle;
import org.observatory.exchange.cases.sheet.OdsImporter;
import org.observatory.exchange.cases.sheet.Sheet;
import org.observatory.exchange.cases.sheet.SheetFormat;
import org.observatory.exchange.cases.sheet.SheetWriter;
import org.observatory.exchange.cases.sheet.TableImporter;
import org.observatory.exchange.cases.sheet.XlsxImporter;

class CaseRoundTripTest {

    private static final Map<SheetFormat, TableImporter> READERS = Map.of(SheetFormat.CSV, new CsvImporter(), SheetFormat.XLSX,
            new XlsxImporter(), SheetFormat.ODS, new OdsImporter());

    @TempDir
    private Path folder;

    static List<Arguments> formats() {
        var all = new ArrayList<Arguments>();
        for (var format : SheetFormat.values()) {
            for (var language : Language.values()) {
                for (var seed = 0; seed < 4; seed++) {
                    all.add(Arguments.of(format, language, seed));
                }
            }
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("formats")
    void anExportChangesNothingWhereItCameFrom(SheetFormat format, Language language, int seed) throws Exception {
        try (var project = new RandomCases(seed).fill(Project.in(folder.resolve("étude")), 60)) {
            var before = project.told();
            var sheet = read(write(project, format, language), format);
            var plan = project.plan(sheet, new CaseImportOptions(false, null));

            assertEquals(List.of(), plan.changed().stream().flatMap(change -> change.changes().stream()).toList());
            assertEquals(List.of(), plan.refused());
            assertEquals(List.of(), plan.added());
            assertEquals(List.of(), plan.absent());
            assertEquals(60, plan.unchanged().size());
            assertEquals(List.of(), plan.notTaken());
            assertTrue(plan.isEmpty());
            assertEquals(before, project.told());
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void anExportGivesTheSameCasesToAProjectWithTheSameAttributes(SheetFormat format, Language language, int seed) throws Exception {
        try (var project = new RandomCases(seed).fill(Project.in(folder.resolve("étude")), 40);
                var copy = new RandomCases(seed).fill(Project.in(folder.resolve("copie")), 0)) {
            var sheet = read(write(project, format, language), format);
            var plan = copy.imported(sheet);

            assertEquals(40, plan.added().size());
            assertEquals(project.told(), copy.told());
            assertTrue(copy.plan(sheet, CaseImportOptions.keeping("cas")).isEmpty());
            assertEquals(List.of(), plan.newAttributes());
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void importingTwiceChangesNothingTheSecondTime(SheetFormat format, Language language, int seed) throws Exception {
        try (var project = new RandomCases(seed).fill(Project.in(folder.resolve("étude")), 40);
                var empty = Project.in(folder.resolve("vide"))) {
            var sheet = read(write(project, format, language), format);
            empty.imported(sheet);
            var told = empty.told();

            assertTrue(empty.plan(sheet, CaseImportOptions.keeping("cas")).isEmpty());
            empty.session().history().undo();
            assertEquals(List.of(), empty.cases());
            empty.session().history().redo();
            assertEquals(told, empty.told());
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void theSameCasesAreTheSameBytes(SheetFormat format, Language language, int seed) throws Exception {
        try (var project = new RandomCases(seed).fill(Project.in(folder.resolve("étude")), 10)) {
            var first = Files.readAllBytes(write(project, format, language));

            assertArrayEquals(first, Files.readAllBytes(write(project, format, language)));
        }
    }

    @Test
    void theExportHasTheFieldsThenTheAttributesAndNoHeadingTwice() throws Exception {
        try (var project = new RandomCases(1).fill(Project.in(folder.resolve("étude")), 1)) {
            assertEquals(List.of("Clé", "Nom (français)", "Nom (anglais)", "Description (français)", "Description (anglais)", "Début", "Fin",
                    "Territoires", "Programmes", "Acteurs", "Attribut TEXT", "Attribut NUMBER", "Attribut BOOLEAN", "Attribut DATE",
                    "Attribut CATEGORY", "Attribut CATEGORIES", "Début (attribut)", "attribut text (attribut)"),
                    CaseExport.sheet(project.session().content(), Language.FRENCH, Progress.none()).headers());
        }
    }

    private Path write(Project project, SheetFormat format, Language language) throws Exception {
        var file = folder.resolve("cas." + format.id());
        new SheetWriter(CsvStyle.of(language)).write(CaseExport.sheet(project.session().content(), language, Progress.none()), format, file);
        return file;
    }

    private static Sheet read(Path file, SheetFormat format) throws Exception {
        return READERS.get(format).read(ReceivedFile.read(file, Progress.none()), null, Progress.none());
    }
}
