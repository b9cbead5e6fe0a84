// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.analysis.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.observatory.analysis.Kind;
import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Table;
import org.observatory.exchange.ExportException;
import org.observatory.exchange.cases.sheet.Cell;
import org.observatory.exchange.cases.sheet.CsvStyle;
import org.observatory.exchange.cases.sheet.SheetFormat;
import org.observatory.exchange.cases.sheet.SheetWriter;
import org.observatory.ui.analysis.texts.AnalysisTexts;
import org.observatory.ui.tables.GridColumn;

class ResultTableTest {

    private final Table table = Table.builder("cells", new Label("Cells", "Cellules")).column("key", Label.same("key"), Kind.TEXT)
            .column("row", new Label("Row", "Ligne"), Kind.LABEL).column("column", new Label("Column", "Colonne"), Kind.LABEL)
            .column("kind", Label.same("kind"), Kind.TEXT).column("kindLabel", new Label("Kind", "Genre"), Kind.LABEL)
            .column("n", new Label("Count", "Effectif"), Kind.NUMBER).column("share", new Label("Share", "Part"), Kind.NUMBER)
            .column("date", Label.same("Date"), Kind.DATE).column("known", new Label("Known", "Connu"), Kind.FLAG)
            .column("nothing", new Label("Nothing", "Rien"), Kind.NUMBER)
            .row("1", "x", new Label("river", "rivière"), new Label("new", "nou\tveau"), "A", Label.same("a"), new BigDecimal("1234"),
                    new BigDecimal("0.123456"), "2019-10", true, null)
            .row("2", "y", new Label("mountain", "montagne"), Label.same("b"), "B", Label.same("b"), new BigDecimal("9"), null, null, false, null)
            .build();

    private ResultTable in(Language language) {
        return new ResultTable(table, new AnalysisTexts(language));
    }

    private static List<String> cells(ResultTable shown, int row) {
        return shown.columns().stream().map(column -> column.cell().apply(shown.rows().get(row)).text()).toList();
    }

    @Test
    void identifiersAndEmptyColumnsAreNotShown() {
        assertEquals(List.of("Ligne", "Colonne", "Genre", "Effectif", "Part", "Date", "Connu"),
                in(Language.FRENCH).columns().stream().map(GridColumn::title).toList());
    }

    @Test
    void cellsAreReadInTheirLanguage() {
        assertEquals(List.of("rivière", "nou\tveau", "a", "1\u202f234", "0,123", "oct.\u00a02019", "oui"), cells(in(Language.FRENCH), 0));
        assertEquals(List.of("mountain", "b", "b", "9", "", "", "no"), cells(in(Language.ENGLISH), 1));
    }

    @Test
    void numbersAreSortedByAllTheirDigits() {
        var shown = in(Language.FRENCH);
        assertEquals(new BigDecimal("0.123456"), shown.columns().get(4).cell().apply(shown.rows().getFirst()).key());
    }

    @Test
    void aSpreadsheetGetsAllDigitsWithADecimalCommaInFrench() {
        assertEquals("Ligne\tColonne\tGenre\tEffectif\tPart\tDate\tConnu\nrivière\tnou veau\ta\t1234\t0,123456\toct.\u00a02019\toui\n"
                + "montagne\tb\tb\t9\t\t\tnon\n", in(Language.FRENCH).paste());
        assertEquals("0.123456", ResultTable.plain(new BigDecimal("0.123456"), Language.ENGLISH));
    }

    @Test
    void aFileHasNumbersAsNumbers() {
        var sheet = in(Language.FRENCH).sheet();
        assertEquals("Cellules", sheet.name());
        assertEquals(new Cell.Number(new BigDecimal("0.123456"), false), sheet.rows().getFirst().get(4));
        assertEquals(Cell.EMPTY, sheet.rows().get(1).get(4));
    }

    @Test
    void aFileForAFrenchSpreadsheetHasSemicolonsAndDecimalCommas(@TempDir Path folder) throws IOException, ExportException {
        var file = folder.resolve("cells.csv");
        new SheetWriter(CsvStyle.of(Language.FRENCH)).write(in(Language.FRENCH).sheet(), SheetFormat.of("csv").orElseThrow(), file);
        assertEquals("montagne;b;b;9;;;non", Files.readAllLines(file).getLast());
        assertTrue(Files.readString(file).contains(";1234;0,123456;"));
    }

    @Test
    void aRowIsCalledByItsFirstLabels() {
        assertEquals("rivière × nou\tveau × a", in(Language.FRENCH).name(0));
    }

    @Test
    void aTableTooLongToBeShownKeepsAllItsRowsForAFile() {
        var many = Table.builder("long", Label.same("long")).column("n", Label.same("n"), Kind.NUMBER);
        for (var at = 0; at <= ResultTable.MOST; at++) {
            many.row("", BigDecimal.valueOf(at));
        }
        var shown = new ResultTable(many.build(), new AnalysisTexts(Language.ENGLISH));
        assertEquals(ResultTable.MOST, shown.rows().size());
        assertEquals(ResultTable.MOST + 1, shown.sheet().rows().size());
    }
}
