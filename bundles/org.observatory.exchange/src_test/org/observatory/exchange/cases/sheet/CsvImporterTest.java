// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.cases.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.observatory.analysis.Progress;
import org.observatory.exchange.ImportException;
import org.observatory.exchange.ReceivedFile;
import org.observatory.exchange.Remark;
import org.observatory.exchange.cases.sheet.Sheet.NumberStyle;

class CsvImporterTest {

    private final CsvImporter importer = new CsvImporter();

    @ParameterizedTest
    @CsvSource(delimiter = '#', value = {"; # COMMA", ", # POINT", "\t # OPEN", "| # OPEN"}, ignoreLeadingAndTrailingWhitespace = false)
    void theSeparatorIsFoundAndTellsHowNumbersAreWritten(String separator, String style) throws Exception {
        var sign = separator.length() > 1 ? separator.substring(0, 1) : separator;
        var sheet = read("Nom%sLieu, ville%1$sPrix\nA%1$sB; C%1$s1\n\"D%1$sE\"%1$sF%1$s2\n".formatted(sign)
                .replace("Lieu, ville", sign.equals(",") ? "Lieu" : "Lieu, ville").replace("B; C", sign.equals(";") ? "B" : "B; C"));

        assertEquals(3, sheet.headers().size());
        assertEquals(new Cell.Text("D" + sign + "E"), sheet.rows().get(1).cell(0));
        assertEquals(NumberStyle.valueOf(style.strip()), sheet.style());
    }

    @Test
    void aLineThatNamesTheSeparatorIsFollowed() throws Exception {
        var sheet = read("sep=,\r\na,b\r\n1;2,3\r\n");

        assertEquals(List.of("a", "b"), sheet.headers());
        assertEquals("B3", sheet.place(sheet.rows().getFirst(), 1).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void anyLineEndEndsARow(String end) throws Exception {
        var sheet = read(String.join(end, "Nom;Note", "A;\"un" + end + "deux\"", "B;3", ""));

        assertEquals(List.of(new Cell.Text("A"), new Cell.Text("un\ndeux")), sheet.rows().getFirst().cells());
        assertEquals(2, sheet.rows().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "ISO-8859-15"})
    void accentsAreReadInAnyCharacterSet(String charset) throws Exception {
        var text = "Intitulé;Région;Année\nAlliance de l’été à Sète;Île-de-France;2019\nForêt et maïs;Réunion;2020\n";
        if (charset.startsWith("ISO")) {
            text = text.replace("’", "'");
        }
        var sheet = importer.read(ReceivedFile.of("a.csv", text.getBytes(Charset.forName(charset))), null, Progress.none());

        assertEquals(List.of("Intitulé", "Région", "Année"), sheet.headers());
        assertEquals(new Cell.Text("Île-de-France"), sheet.rows().getFirst().cell(1));
        assertEquals(charset.equals("UTF-8") ? List.of() : List.of(Remark.Kind.DOUBTFUL),
                sheet.remarks().stream().map(SheetRemark::kind).toList());
    }

    @Test
    void emojiAndRightToLeftTextStandAsTheyAre() throws Exception {
        var sheet = read("\uFEFFNom;Note\n👩‍👩‍👧 Maison;שלום עולם\n");

        assertEquals("Nom", sheet.headers().getFirst());
        assertEquals(List.of(new Cell.Text("👩‍👩‍👧 Maison"), new Cell.Text("שלום עולם")), sheet.rows().getFirst().cells());
    }

    @Test
    void theApostropheThatGuardsAFormulaIsTakenOff() throws Exception {
        assertEquals(List.of(new Cell.Text("=1+1"), new Cell.Text("'tis")), read("a;b\n'=1+1;'tis\n").rows().getFirst().cells());
    }

    @Test
    void aQuotationMarkThatIsNeverClosedIsToldByItsLine() {
        var refused = assertThrows(ImportException.class, () -> read("a;b\n1;2\n3;\"quatre\n5;6\n"));

        assertTrue(refused.label().fr().matches("Le fichier «\u00a0a.csv\u00a0» est endommagé\u00a0: un guillemet à la ligne \\d .*"),
                refused.label().fr());
    }

    @Test
    void rowsKeepTheNumbersThatSpreadsheetsShow() throws Exception {
        var sheet = read("a;b\n\n;\n1;2\n");

        assertEquals(4, sheet.rows().getFirst().number());
    }

    @Test
    void aSheetIsNotAskedFor() {
        var file = ReceivedFile.of("a.csv", "a;b\n1;2".getBytes(StandardCharsets.UTF_8));

        assertEquals(ImportException.Kind.UNFIT,
                assertThrows(ImportException.class, () -> importer.read(file, "Feuil1", Progress.none())).kind());
        assertEquals(List.of(), importer.names(file));
    }

    private Sheet read(String text) throws ImportException {
        return importer.read(ReceivedFile.of("a.csv", text.getBytes(StandardCharsets.UTF_8)), null, Progress.none());
    }
}
