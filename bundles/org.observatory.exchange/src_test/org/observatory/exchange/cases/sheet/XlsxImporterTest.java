// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.cases.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.observatory.analysis.PartialDate;
import org.observatory.analysis.Progress;
import org.observatory.exchange.ImportException;
import org.observatory.exchange.Importer.Match;
import org.observatory.exchange.ReceivedFile;
import org.observatory.exchange.cases.sheet.Book.Formatted;

class XlsxImporterTest {

    private final XlsxImporter importer = new XlsxImporter();

    @Test
    void cellsKeepTheTypesThatTheFileGivesThem() throws Exception {
        var sheet = read(new Book().sheet("Feuil1").row("Nom", "Effectif", "Membre", "Signature", "Part")
                .row("Alliance Été 🌊 שלום", 12.5, true, LocalDate.of(2019, 10, 3), new Formatted(0.35, "0%")).as("cas.xlsx"));

        assertEquals("Feuil1", sheet.name());
        assertEquals(List.of("Nom", "Effectif", "Membre", "Signature", "Part"), sheet.headers());
        assertEquals(List.of(new Cell.Text("Alliance Été 🌊 שלום"), Cell.Number.of("12.5"), new Cell.Flag(true),
                Cell.Day.of("2019-10-03"), new Cell.Number(new BigDecimal("35"), true)), sheet.rows().getFirst().cells());
        assertEquals(2, sheet.rows().getFirst().number());
        assertEquals(List.of(), sheet.remarks());
    }

    @Test
    void aDateIsAsPreciseAsItIsShown() throws Exception {
        var day = LocalDate.of(2019, 10, 1);
        var sheet = read(new Book().sheet("S").row("a", "b", "c", "d", "e")
                .row(new Formatted(day, "yyyy"), new Formatted(day, "mmm-yy"), new Formatted(day, "[$-40C]d mmmm yyyy;@"),
                        LocalDateTime.of(2019, 10, 1, 14, 30), new Formatted(0.5, "hh:mm")).as("dates.xlsx"));

        assertEquals(List.of(Cell.Day.of("2019"), Cell.Day.of("2019-10"), Cell.Day.of("2019-10-01"),
                new Cell.Day(PartialDate.parse("2019-10-01"), LocalTime.of(14, 30)), new Cell.Text("12:00")),
                sheet.rows().getFirst().cells());
    }

    @Test
    void formulasGiveTheirResultsAndErrorsAreRemarkedAtTheirPlace() throws Exception {
        var sheet = read(new Book().sheet("Feuil1").row("a", "b", "c").row(1, "=A2+0.2-0.1-0.1", "=1/0").row(2, "=\"é\"&\"t\"", 3)
                .computed().as("f.xlsx"));

        assertEquals(Cell.Number.of(1), sheet.rows().getFirst().cell(1));
        assertEquals(new Cell.Fault("#DIV/0!"), sheet.rows().getFirst().cell(2));
        assertEquals(new Cell.Text("ét"), sheet.rows().get(1).cell(1));
        assertEquals(List.of("Feuil1!C2"), sheet.remarks().getFirst().places());
        assertEquals("Feuil1!C2\u00a0: la formule affiche l’erreur «\u00a0#DIV/0!\u00a0», qui n’est pas une valeur",
                sheet.remarks().getFirst().inOneLine().sentence().fr());
    }

    @Test
    void aFormulaThatWasNeverComputedIsSaidNotReadAsEmpty() throws Exception {
        var file = Zipped.xlsx(rows("<c t=\"inlineStr\"><is><t>a</t></is></c><c t=\"inlineStr\"><is><t>b</t></is></c>",
                "<c><v>1</v></c><c><f>A2+1</f></c>")).as("f.xlsx");

        assertEquals(List.of("Feuil1!B2"), read(file).remarks().getFirst().places());
    }

    @Test
    void codesShownWithLeadingZerosKeepThem() throws Exception {
        var sheet = read(new Book().sheet("S").row("INSEE", "n").row(new Formatted(1004, "00000"), new Formatted(17300, "00000"))
                .as("codes.xlsx"));

        assertEquals(List.of(new Cell.Text("01004"), Cell.Number.of(17300)), sheet.rows().getFirst().cells());
    }

    @Test
    void mergedHiddenAndCommentedCellsAreRemarked() throws Exception {
        var sheet = read(new Book().sheet("Feuil1").row("a", "b", "c").row("x", 1, 2).row(null, 3, 4).also(poi -> {
            poi.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
            poi.setColumnHidden(2, true);
            poi.getRow(2).setZeroHeight(true);
            var helper = poi.getWorkbook().getCreationHelper();
            var anchor = helper.createClientAnchor();
            poi.getRow(1).getCell(1).setCellComment(poi.createDrawingPatriarch().createCellComment(anchor));
        }).as("m.xlsx"));

        assertEquals(List.of(List.of("Feuil1!A2:A3"), List.of(), List.of("Feuil1!3"), List.of("Feuil1!C")),
                sheet.remarks().stream().map(SheetRemark::places).toList());
        assertEquals(Cell.Number.of(4), sheet.rows().get(1).cell(2));
    }

    @Test
    void theFirstSheetThatPeopleSeeAndThatHoldsSomethingIsRead() throws Exception {
        var file = new Book().sheet("Secret").row("s", "t").row(1, 2).hidden().sheet("Vide").sheet("Données 🗂").row("a", "b")
                .row(1, 2).sheet("Autre").row("x", "y").row(1, 2).as("s.xlsx");

        assertEquals(List.of("Secret", "Vide", "Données 🗂", "Autre"), importer.names(file));
        assertEquals("Données 🗂", read(file).name());
        assertEquals(List.of("Secret", "Vide", "Autre"), read(file).others());
        assertEquals(List.of("x", "y"), importer.read(file, "Autre", Progress.none()).headers());
        assertEquals(List.of("s", "t"), importer.read(file, "Secret", Progress.none()).headers());
        assertEquals("Le fichier «\u00a0s.xlsx\u00a0» n’a pas de feuille «\u00a0Rien\u00a0»\u202f; il a\u00a0: «\u00a0Secret\u00a0», "
                + "«\u00a0Vide\u00a0», «\u00a0Données 🗂\u00a0» et «\u00a0Autre\u00a0».",
                assertThrows(ImportException.class, () -> importer.read(file, "Rien", Progress.none())).label().fr());
    }

    @Test
    void aTitleAboveTheHeadingsIsNoHeading() throws Exception {
        var sheet = read(new Book().sheet("S").row("Alliances 2025").rowAt(2, "Nom", "Lieu", "Année").rowAt(3, "A", "B", 2019)
                .as("t.xlsx"));

        assertEquals(List.of("Nom", "Lieu", "Année"), sheet.headers());
        assertEquals(List.of("S!A1"), sheet.remarks().getFirst().places());
        assertEquals(4, sheet.rows().getFirst().number());
    }

    @Test
    void headingsThatAreMissingOrTwiceAreToldApart() throws Exception {
        var sheet = read(new Book().sheet("S").row("Nom", "nom", null, " Lieu \n d’action ").row("a", "b", "c", "d").as("h.xlsx"));

        assertEquals(List.of("Nom", "nom (2)", "(C)", "Lieu d’action"), sheet.headers());
        assertEquals(List.of(List.of("S!B1"), List.of("S!C1")), sheet.remarks().stream().map(SheetRemark::places).toList());
    }

    @Test
    void escapedAndPhoneticTextsAreReadAsTheyAreShown() throws Exception {
        var file = Zipped.xlsx(rows("<c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c>", "<c t=\"s\"><v>2</v></c><c t=\"s\"><v>0</v></c>"),
                "<t>a_x005F_x0041_</t>", "<r><t>gras</t></r><r><t xml:space=\"preserve\"> fin</t></r>",
                "<t>東京</t><rPh><t>トウキョウ</t></rPh>").as("x.xlsx");

        assertEquals(List.of("a_x0041_", "gras fin"), read(file).headers());
        assertEquals(new Cell.Text("東京"), read(file).rows().getFirst().cell(0));
    }

    @Test
    void controlCharactersHiddenInAnEscapeAreDroppedAndSaid() throws Exception {
        var file = Zipped.xlsx(rows("<c t=\"s\"><v>0</v></c><c t=\"s\"><v>0</v></c>", "<c t=\"s\"><v>1</v></c>"), "<t>t</t>",
                "<t>a_x0000_b_xD800_c_x000D__x000A_d</t>").as("x.xlsx");

        assertEquals(new Cell.Text("ab\uFFFDc\nd"), read(file).rows().getFirst().cell(0));
        assertTrue(read(file).remarks().stream().anyMatch(remark -> remark.places().equals(List.of("Feuil1!A2"))));
    }

    @Test
    void theFormatIsKnownByItsContentNotByItsName() {
        assertEquals(Match.CERTAIN, importer.match(new Book().sheet("S").row("a").as("donnees.csv")));
        assertEquals(Match.NONE, importer.match(ReceivedFile.of("a.xlsx", new byte[] {1, 2, 3})));
        assertEquals(Match.NONE, importer.match(new Zipped().with("[Content_Types].xml", "").with("_rels/.rels", """
                <Relationships><Relationship Id="a" Type="http://x/officeDocument" Target="word/document.xml"/></Relationships>""")
                .as("a.xlsx")));
    }

    @Test
    void everyErrorOfExcelIsAFault() throws Exception {
        var book = new Book().sheet("S").row("a", "b").row("x", 1);
        for (var error : FormulaError.values()) {
            if (error.getCode() >= 0 && error != FormulaError._NO_ERROR) {
                book.row("x", 1).also(poi -> poi.getRow(poi.getLastRowNum()).getCell(1).setCellErrorValue(error.getCode()));
            }
        }
        var sheet = read(book.as("e.xlsx"));

        assertTrue(sheet.rows().stream().skip(1).allMatch(row -> row.cell(1) instanceof Cell.Fault));
        assertTrue(sheet.rows().size() > 6);
    }

    private Sheet read(ReceivedFile file) throws ImportException {
        return importer.read(file, null, Progress.none());
    }

    private static String rows(String... rows) {
        return "<sheetData><row>" + String.join("</row><row>", rows) + "</row></sheetData>";
    }
}
