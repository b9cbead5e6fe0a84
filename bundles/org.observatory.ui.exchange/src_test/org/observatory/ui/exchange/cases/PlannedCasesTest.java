// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.exchange.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.observatory.analysis.Language;
import org.observatory.analysis.PartialDate;
import org.observatory.analysis.Progress;
import org.observatory.exchange.ImportException;
import org.observatory.exchange.ReceivedFile;
import org.observatory.exchange.cases.CaseImport;
import org.observatory.exchange.cases.CaseImportOptions;
import org.observatory.exchange.cases.CaseImportPlan;
import org.observatory.exchange.cases.CaseInference;
import org.observatory.exchange.cases.ColumnProposal;
import org.observatory.exchange.cases.ColumnTarget;
import org.observatory.exchange.cases.sheet.CsvImporter;
import org.observatory.model.coding.AttributeType;
import org.observatory.model.programmes.ProgrammesFactory;
import org.observatory.project.ProjectSession;
import org.observatory.ui.exchange.cases.CaseDifferences.What;
import org.observatory.ui.exchange.texts.ExchangeTexts;
import org.observatory.ui.fields.ValueText.Reading;
import org.observatory.ui.tables.CellEntry;
import org.observatory.ui.tables.GridColumn;
import org.observatory.ui.tables.GridEditing.Change;

class PlannedCasesTest {

    private static final String SHEET = "Identifiant;Nom;Effectif\nA1;Un;12\nA2;Deux;13\nA3;Trois;\n";
    private static final ExchangeTexts FRENCH = new ExchangeTexts(Language.FRENCH);

    private ProjectSession session;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        var observatory = ProgrammesFactory.eINSTANCE.createObservatory();
        observatory.setId(UUID.randomUUID().toString());
        observatory.setNameFr("Observatoire");
        observatory.setEdition(PartialDate.parse("2026-01-01"));
        session = ProjectSession.create(folder.resolve("étude"), observatory);
    }

    @AfterEach
    void close() {
        session.close();
    }

    private PlannedColumns columns(String csv) throws ImportException {
        var sheet = new CsvImporter().read(ReceivedFile.of("cas.csv", csv.getBytes(StandardCharsets.UTF_8)), null, Progress.none());
        var inference = new CaseInference(session.observatory(), session.content().scheme());
        var saved = inference.saved(sheet);
        return new PlannedColumns(sheet, saved.map(mapping -> inference.propose(sheet, mapping, Progress.none()))
                .orElseGet(() -> inference.propose(sheet, Progress.none())), saved.map(mapping -> mapping.getName()).orElse(null),
                inference, FRENCH);
    }

    private CaseImportPlan plan(PlannedColumns columns, boolean erasing) {
        return CaseImport.plan(session.content(), columns.sheet(), columns.proposals().stream().map(ColumnProposal::target).toList(),
                new CaseImportOptions(erasing, "cas"), Progress.none());
    }

    private PlannedColumns imported(String csv) throws ImportException {
        var columns = columns(csv);
        session.history().execute(plan(columns, false).command(session, "import"));
        return columns;
    }

    private static GridColumn<PlannedColumns.Row> column(PlannedColumns columns, String title) {
        return columns.columns().stream().filter(column -> column.title().equals(title)).findFirst().orElseThrow();
    }

    private static String cell(PlannedColumns columns, int row, String title) {
        return column(columns, title).cell().apply(columns.rows().get(row)).text();
    }

    private static void enter(PlannedColumns columns, int row, CellEntry entry) {
        var column = column(columns, "Devient");
        var value = assertInstanceOf(Reading.Value.class, columns.read(columns.rows().get(row), column, entry));
        var change = new Change<>(columns.rows().get(row), column, value.value());
        assertTrue(columns.differs(change));
        columns.apply(List.of(change));
    }

    private static List<String> lines(CaseDifferences differences, What what) {
        return differences.rows().stream().filter(row -> row.what() == what).map(differences::details).toList();
    }

    @Test
    void eachColumnIsShownWithWhatItBecomesAndWhy() throws Exception {
        var columns = columns(SHEET + "A4;Quatre;14\n");
        assertEquals(List.of("Identifiant", "Nom", "Effectif"), columns.rows().stream().map(row -> column(columns, "Colonne").cell()
                .apply(row).text()).toList());
        assertEquals("nouvel attribut (nombre)", cell(columns, 2, "Devient"));
        assertEquals("3 valeurs sur 3 sont des nombres", cell(columns, 2, "Indices"));
        assertEquals("", cell(columns, 2, "Exceptions"));
        assertTrue(column(columns, "Devient").choices().get().contains(cell(columns, 0, "Devient")));
        assertTrue(columns.trouble().isEmpty());
    }

    @Test
    void anotherTypeIsChosenAndTheExceptionsAreToldByCell() throws Exception {
        var columns = columns(SHEET);
        enter(columns, 2, new CellEntry.Picked(List.of("nouvel attribut (date)")));
        assertEquals(AttributeType.DATE, ((ColumnTarget.Fresh) columns.proposals().get(2).target()).type());
        assertEquals("2", cell(columns, 2, "Exceptions"));
        assertTrue(columns.details(columns.rows().get(2)).contains("C2"), columns.details(columns.rows().get(2)));
    }

    @Test
    void nothingChosenLeavesAColumnOutAndWhatIsNoChoiceIsNotUnderstood() throws Exception {
        var columns = columns(SHEET);
        enter(columns, 2, new CellEntry.Typed(" "));
        assertEquals(ColumnTarget.IGNORED, columns.proposals().get(2).target());
        assertInstanceOf(Reading.Problem.class, columns.read(columns.rows().get(2), column(columns, "Devient"), new CellEntry.Typed("x")));
    }

    @Test
    void twoColumnsForOneFieldAndNoNameAreTroubles() throws Exception {
        var columns = columns(SHEET);
        enter(columns, 2, new CellEntry.Picked(List.of(cell(columns, 1, "Devient"))));
        assertTrue(columns.trouble().orElseThrow().contains("Effectif"));
        enter(columns, 2, new CellEntry.Picked(List.of()));
        enter(columns, 1, new CellEntry.Picked(List.of()));
        assertTrue(columns.trouble().isEmpty());
        enter(columns, 0, new CellEntry.Picked(List.of()));
        assertTrue(columns.trouble().orElseThrow().contains("clé"));
    }

    @Test
    void theFirstRowsAreShownAsTheyStand() throws Exception {
        var columns = columns(SHEET + "A;B;1\n".repeat(40));
        assertEquals(20, columns.preview().size());
        assertEquals(List.of("2", "A1", "Un", "12"), columns.previewColumns().stream()
                .map(column -> column.cell().apply(columns.preview().getFirst()).text()).toList());
    }

    @Test
    void theMappingOfAnEarlierImportIsFollowedAndSaid() throws Exception {
        assertTrue(imported(SHEET).source().contains("proposées"));
        var again = columns(SHEET);
        assertEquals("cas", again.mapping());
        assertTrue(again.source().contains("cas"), again.source());
        assertEquals("attribut « Effectif » (nombre)",
                cell(again, 2, "Devient").replaceAll("[\\u00a0\\u202f]", " "));
    }

    @Test
    void newCasesAndNewAttributesAreToldBeforeAnythingIsDone() throws Exception {
        var differences = new CaseDifferences(plan(columns(SHEET), false), FRENCH);
        assertEquals(3, lines(differences, What.ADDED).size());
        assertEquals(1, lines(differences, What.MADE).size());
        assertTrue(lines(differences, What.ADDED).getFirst().contains("12"));
        assertEquals(0, session.content().cases().size());
    }

    @Test
    void aSecondSheetShowsChangesFromAndToAndWhatItLacks() throws Exception {
        imported(SHEET);
        var differences = new CaseDifferences(plan(columns("Identifiant;Nom;Effectif\nA1;Un;20\nA2;Deux;\n;;5\n"), false), FRENCH);
        assertEquals(1, lines(differences, What.CHANGED).size());
        var line = lines(differences, What.CHANGED).getFirst();
        assertTrue(line.contains("C2") && line.contains("12 → 20"), line);
        assertEquals(1, lines(differences, What.UNCHANGED).size());
        assertEquals(1, lines(differences, What.ABSENT).size());
        assertEquals(1, lines(differences, What.REFUSED).size());
    }

    @Test
    void anEmptyCellErasesOnlyWhereThatIsWanted() throws Exception {
        imported(SHEET);
        var columns = columns("Identifiant;Nom;Effectif\nA1;Un;\nA2;Deux;13\n");
        assertEquals(List.of(), lines(new CaseDifferences(plan(columns, false), FRENCH), What.CHANGED));
        var line = lines(new CaseDifferences(plan(columns, true), FRENCH), What.CHANGED);
        assertEquals(1, line.size());
        assertTrue(line.getFirst().contains("12 → "), line.getFirst());
    }
}
