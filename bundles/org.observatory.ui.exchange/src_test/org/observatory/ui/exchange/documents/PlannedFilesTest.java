// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.exchange.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Progress;
import org.observatory.exchange.Importers;
import org.observatory.exchange.ReceivedFile;
import org.observatory.exchange.documents.CaseMatch;
import org.observatory.exchange.documents.DocumentImport;
import org.observatory.exchange.documents.DocumentImporter;
import org.observatory.exchange.documents.DocumentReader;
import org.observatory.exchange.documents.ImportTarget;
import org.observatory.exchange.documents.ReceivedText;
import org.observatory.ui.exchange.texts.ExchangeTexts;
import org.observatory.ui.fields.ValueText.Reading;
import org.observatory.ui.tables.CellEntry;
import org.observatory.ui.tables.GridColumn;
import org.observatory.ui.tables.GridEditing.Change;

class PlannedFilesTest {

    /** Takes any file for text. */
    private static final class Plain implements DocumentImporter {

        @Override
        public String id() {
            return "text";
        }

        @Override
        public Label label() {
            return new Label("text", "texte");
        }

        @Override
        public List<String> suffixes() {
            return List.of("txt");
        }

        @Override
        public Match match(ReceivedFile file) {
            return Match.POSSIBLE;
        }

        @Override
        public ReceivedText read(ReceivedFile file, Progress progress) {
            return new ReceivedText(new String(file.bytes(), StandardCharsets.UTF_8), List.of(), List.of(), "UTF-8", id(), "fr", List.of());
        }
    }

    private PlannedFiles files;

    @BeforeEach
    void twoInterviewsAndOneEmptyFile(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("Entretien Metz.txt"), "Bonjour à tous.\n");
        Files.writeString(folder.resolve("Note.txt"), "Une note.\n");
        Files.createFile(folder.resolve("Vide.txt"));
        var target = new ImportTarget(folder.resolve("projet"), List.of(new CaseMatch.Named("1", "Metz", List.of("Metz")),
                new CaseMatch.Named("2", "Nancy", List.of("Nancy")), new CaseMatch.Named("3", "Nancy", List.of("Autre"))), Map.of(), Set.of());
        var places = List.of(folder.resolve("Entretien Metz.txt"), folder.resolve("Note.txt"), folder.resolve("Vide.txt"));
        var plan = new DocumentImport(new DocumentReader(Importers.of(List.of(new Plain())))).plan(places, target, Progress.none());
        files = new PlannedFiles(plan, Map.of(), new ExchangeTexts(Language.FRENCH));
    }

    private GridColumn<PlannedFiles.Row> column(String title) {
        return files.columns().stream().filter(column -> column.title().equals(title)).findFirst().orElseThrow();
    }

    private String cell(int row, String title) {
        return column(title).cell().apply(files.rows().get(row)).text();
    }

    private void enter(int row, String title, CellEntry entry) {
        var value = assertInstanceOf(Reading.Value.class, files.read(files.rows().get(row), column(title), entry));
        files.apply(List.of(new Change<>(files.rows().get(row), column(title), value.value())));
    }

    @Test
    void aFileIsShownWithTheCaseThatItsNameTells() {
        assertEquals("Metz", cell(0, "Cas"));
        assertEquals("Entretien Metz", cell(0, "Document"));
        assertEquals("", cell(1, "Cas"));
    }

    @Test
    void aFileThatIsNotImportedSaysWhyAndIsNotEdited() {
        assertEquals(3, files.rows().size());
        assertTrue(cell(2, "Remarques").contains("vide"), cell(2, "Remarques"));
        assertInstanceOf(Reading.Problem.class, files.read(files.rows().get(2), column("Document"), new CellEntry.Typed("x")));
    }

    @Test
    void nameCasesAndWhetherToImportAreChangedInThePlan() {
        enter(1, "Document", new CellEntry.Typed("  Note de terrain "));
        enter(1, "Cas", new CellEntry.Picked(List.of("Nancy (2)", "Metz")));
        enter(0, "Importer", new CellEntry.Typed("non"));
        var documents = files.plan().documents();
        assertEquals("Note de terrain", documents.get(1).name());
        assertEquals(List.of("3", "1"), documents.get(1).cases());
        assertFalse(documents.get(0).included());
        assertEquals(1, files.included());
        enter(1, "Cas", new CellEntry.Picked(List.of("non renseigné")));
        assertEquals(List.of(), files.plan().documents().get(1).cases());
    }

    @Test
    void aCaseThatTheProjectLacksIsNotUnderstood() {
        assertInstanceOf(Reading.Problem.class, files.read(files.rows().get(0), column("Cas"), new CellEntry.Typed("Toul")));
        assertInstanceOf(Reading.Problem.class, files.read(files.rows().get(0), column("Document"), new CellEntry.Typed(" ")));
    }
}
