// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.cases.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.observatory.analysis.PartialDate;
import org.observatory.analysis.Progress;
import org.observatory.exchange.ImportException;
import org.observatory.exchange.Importer.Match;
import org.observatory.exchange.ReceivedFile;

class OdsImporterTest {

    private static final String HEADINGS = row(text("a"), text("b"));

    private final OdsImporter importer = new OdsImporter();

    @Test
    void cellsKeepTheTypesThatTheFileGivesThem() throws Exception {
        var sheet = read(Zipped.ods("", table("Feuille1", row(text("Été 🌊"), text("b"), text("c"), text("d"), text("e"), text("f")),
                row(text("אבג"), typed("float", "value", "12.50"), typed("percentage", "value", "0.35"),
                        typed("boolean", "boolean-value", "true"), typed("date", "date-value", "2019-10-03"),
                        typed("date", "date-value", "2019-10-03T14:30:00")))).as("a.ods"));

        assertEquals(List.of(new Cell.Text("אבג"), Cell.Number.of("12.5"), new Cell.Number(new BigDecimal("35"), true),
                new Cell.Flag(true), Cell.Day.of("2019-10-03"), new Cell.Day(PartialDate.parse("2019-10-03"), LocalTime.of(14, 30))),
                sheet.rows().getFirst().cells());
        assertEquals("Été 🌊", sheet.headers().getFirst());
    }

    @Test
    void aDateIsAsPreciseAsTheStyleOfItsCellOrColumnShowsIt() throws Exception {
        var styles = """
                <number:date-style style:name="n1"><number:year/></number:date-style>
                <number:date-style style:name="n2"><number:month/><number:year/></number:date-style>
                <style:style style:name="s1" style:family="table-cell" style:data-style-name="n1"/>
                <style:style style:name="s2" style:family="table-cell" style:data-style-name="n2"/>""";
        var day = typed("date", "date-value", "2019-10-01");
        var sheet = read(Zipped.ods(styles, "<table:table table:name=\"T\"><table:table-column/>"
                + "<table:table-column table:default-cell-style-name=\"s2\"/>" + HEADINGS
                + row(day.replace("<table:table-cell", "<table:table-cell table:style-name=\"s1\""), day) + "</table:table>")
                .as("d.ods"));

        assertEquals(List.of(Cell.Day.of("2019"), Cell.Day.of("2019-10")), sheet.rows().getFirst().cells());
    }

    @Test
    void textKeepsItsLinesTabsAndSpaces() throws Exception {
        var cell = "<table:table-cell office:value-type=\"string\"><office:annotation><text:p>vu</text:p></office:annotation>"
                + "<text:p>un<text:s text:c=\"2\"/><text:span>deux</text:span>\n   trois</text:p><text:p><text:tab/>fin</text:p>"
                + "</table:table-cell>";
        var sheet = read(Zipped.ods("", table("T", HEADINGS, row(cell, text("x")))).as("t.ods"));

        assertEquals(new Cell.Text("un  deux trois\n\tfin"), sheet.rows().getFirst().cell(0));
        assertEquals("les commentaires de cellules ne sont pas lus", sheet.remarks().getFirst().inOneLine().sentence().fr());
    }

    @Test
    void repeatedCellsAndRowsAreRepeatedAndEmptyOnesCostNothing() throws Exception {
        var sheet = read(Zipped.ods("", table("T", row(repeated(2, text("a")), text("b"), repeated(16_381, "<table:table-cell/>")),
                "<table:table-row table:number-rows-repeated=\"3\">" + repeated(3, typed("float", "value", "1")) + "</table:table-row>",
                "<table:table-row table:number-rows-repeated=\"1048572\"><table:table-cell table:number-columns-repeated=\"16384\"/>"
                        + "</table:table-row>"))
                .as("r.ods"));

        assertEquals(List.of("a", "a (2)", "b"), sheet.headers());
        assertEquals(List.of(2, 3, 4), sheet.rows().stream().map(SheetRow::number).toList());
    }

    @Test
    void valuesRepeatedWithoutEndAreRefused() {
        var wide = Zipped.ods("", table("T", HEADINGS, row(repeated(16_384, text("x"))))).as("large.ods");
        var high = Zipped.ods("", table("T", HEADINGS, "<table:table-row table:number-rows-repeated=\"2000000000\">"
                + repeated(1000, text("x")) + "</table:table-row>")).as("haut.ods");

        assertEquals("Le fichier «\u00a0large.ods\u00a0» dépasse ce qui peut être lu (2\u202f000\u00a0colonnes au plus)\u00a0: "
                + "répartissez-le en plusieurs fichiers.", refusal(wide).label().fr());
        assertEquals(ImportException.Kind.TOO_LARGE, refusal(high).kind());
    }

    @Test
    void mergedCellsAndErrorsAreRemarkedAtTheirPlace() throws Exception {
        var merged = text("x").replace("<table:table-cell", "<table:table-cell table:number-columns-spanned=\"2\"");
        var covered = text("caché").replace("table:table-cell", "table:covered-table-cell");
        var fault = "<table:table-cell office:value-type=\"string\" calcext:value-type=\"error\"><text:p>#N/D</text:p></table:table-cell>";
        var sheet = read(Zipped.ods("", table("T", HEADINGS, row(merged, covered), row(text("y"), fault))).as("m.ods"));

        assertEquals(List.of("T!A2:B2", "T!B2", "T!B3"),
                sheet.remarks().stream().flatMap(remark -> remark.places().stream()).toList());
        assertEquals(Cell.EMPTY, sheet.rows().getFirst().cell(1));
        assertEquals(new Cell.Fault("#N/D"), sheet.rows().get(1).cell(1));
    }

    @Test
    void hiddenSheetsArePassedOverUnlessAskedFor() throws Exception {
        var styles = "<style:style style:name=\"h\" style:family=\"table\"><style:table-properties table:display=\"false\"/></style:style>";
        var file = Zipped.ods(styles, table("Caché", HEADINGS, row(text("1"), text("2"))).replace("<table:table ",
                "<table:table table:style-name=\"h\" ") + table("Vu", HEADINGS, row(text("3"), text("4")))).as("h.ods");

        assertEquals("Vu", read(file).name());
        assertEquals(List.of("Caché"), read(file).others());
        assertEquals(new Cell.Text("1"), importer.read(file, "Caché", Progress.none()).rows().getFirst().cell(0));
        assertEquals(List.of("Caché", "Vu"), importer.names(file));
        assertEquals(ImportException.Kind.UNFIT,
                assertThrows(ImportException.class, () -> importer.read(file, "Rien", Progress.none())).kind());
    }

    @Test
    void aProtectedFileIsRefused() {
        var old = Zipped.ods("", table("T", HEADINGS)).with("META-INF/manifest.xml",
                "<manifest><file-entry><encryption-data/></file-entry></manifest>").as("a.ods");
        var whole = Zipped.ods("", "").with("encrypted-package", "?").as("b.ods");

        assertEquals(ImportException.Kind.ENCRYPTED, refusal(old).kind());
        assertEquals(ImportException.Kind.ENCRYPTED, refusal(whole).kind());
    }

    @Test
    void numbersAndDatesThatAreNoneAreDamageAtTheirPlace() {
        for (var cell : List.of(typed("float", "value", "douze"), typed("float", "value", "NaN"), typed("date", "date-value", "hier"),
                typed("time", "time-value", "midi"), "<table:table-cell office:value-type=\"float\"/>")) {
            var file = Zipped.ods("", table("T", HEADINGS, row(text("x"), cell))).as("d.ods");

            assertEquals("Le fichier «\u00a0d.ods\u00a0» est endommagé\u00a0: la cellule T!B2 est illisible.", refusal(file).label().fr());
        }
    }

    @Test
    void theFormatIsKnownByItsContent() {
        assertEquals(Match.CERTAIN, importer.match(Zipped.ods("", "").as("a.txt")));
        assertEquals(Match.NONE, importer.match(new Zipped().with("mimetype", "application/vnd.oasis.opendocument.text").as("a.ods")));
    }

    private Sheet read(ReceivedFile file) throws ImportException {
        return importer.read(file, null, Progress.none());
    }

    private ImportException refusal(ReceivedFile file) {
        return assertThrows(ImportException.class, () -> read(file));
    }

    private static String table(String name, String... rows) {
        return "<table:table table:name=\"" + name + "\">" + String.join("", rows) + "</table:table>";
    }

    private static String row(String... cells) {
        return "<table:table-row>" + String.join("", cells) + "</table:table-row>";
    }

    private static String text(String text) {
        return "<table:table-cell office:value-type=\"string\"><text:p>" + text + "</text:p></table:table-cell>";
    }

    private static String typed(String type, String attribute, String value) {
        return "<table:table-cell office:value-type=\"" + type + "\" office:" + attribute + "=\"" + value + "\"/>";
    }

    private static String repeated(int times, String cell) {
        return cell.replaceFirst("<table:table-cell", "<table:table-cell table:number-columns-repeated=\"" + times + "\"");
    }
}
