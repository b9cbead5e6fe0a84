// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.cases.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.zip.ZipInputStream;

import org.apache.commons.compress.archivers.zip.X7875_NewUnix;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.observatory.analysis.Label;
import org.observatory.analysis.Progress;
import org.observatory.exchange.ImportException;
import org.observatory.exchange.ImportException.Kind;
import org.observatory.exchange.Importer.Match;
import org.observatory.exchange.ReceivedFile;

/** Files that are damaged, protected or made to do harm: one sentence in both languages, and nothing else. */
class HostileSheetsTest {

    private static final String CELLS = "<sheetData><row><c><v>1</v></c></row><row><c><v>2</v></c></row></sheetData>";

    private final XlsxImporter xlsx = new XlsxImporter();
    private final OdsImporter ods = new OdsImporter();

    @Test
    void aProtectedWorkbookIsToldFromAnOldOne() throws Exception {
        assertEquals(Kind.ENCRYPTED, refusal(xlsx, ole("EncryptedPackage", "a.xlsx")).kind());
        assertEquals(Kind.UNSUPPORTED, refusal(xlsx, ole("Workbook", "a.xls")).kind());
        assertEquals(Kind.DAMAGED, refusal(xlsx, ReceivedFile.of("a.xls",
                Arrays.copyOf(ole("Workbook", "a.xls").bytes(), 600))).kind());
        assertEquals(Match.CERTAIN, xlsx.match(ole("EncryptedPackage", "a.xlsx")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<sheetData><row r=\"3\"><c r=\"A3\"><v>1</v></c></row><row r=\"2\"><c r=\"A2\"><v>1</v></c></row></sheetData>",
        "<sheetData><row><c t=\"s\"><v>7</v></c></row></sheetData>", "<sheetData><row><c t=\"s\"><v>-1</v></c></row></sheetData>",
        "<sheetData><row><c t=\"s\"><v>x</v></c></row></sheetData>", "<sheetData><row><c><v>1e999</v></c></row></sheetData>",
        "<sheetData><row><c r=\"?!\"><v>1</v></c></row></sheetData>", "<sheetData><row><c t=\"d\"><v>demain</v></c></row></sheetData>",
        "<sheetData><row r=\"-4\"><c><v>1</v></c></row></sheetData>", "<sheetData><row><c><v>1</v></c></row>"})
    void wrongCellsAreDamageAndNeverAnotherError(String data) {
        assertEquals(Kind.DAMAGED, refusal(xlsx, Zipped.xlsx(data).as("a.xlsx")).kind());
    }

    @Test
    void documentTypesAreRefusedSoThatNoEntityIsRead() {
        var evil = "<!DOCTYPE worksheet [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet><sheetData><row><c t=\"str\"><v>&e;</v>"
                + "</c></row></sheetData></worksheet>";
        var file = Zipped.xlsx(CELLS).as("a.xlsx").bytes();
        var sheet = new Zipped().with("mimetype", "application/vnd.oasis.opendocument.spreadsheet").with("content.xml", evil).as("a.ods");

        assertEquals(Kind.HARMFUL, refusal(ods, sheet).kind());
        assertTrue(file.length > 0);
    }

    @Test
    void aTextThatUnpacksToFarTooMuchIsRefused() {
        var text = Zipped.ods("", "").withMegabytes("junk", "", 1, "");
        var bomb = new Zipped().with("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                .withMegabytes("content.xml", "<a><table name=\"T\"><table-row><table-cell><p>", 300, "</p></table-cell></table-row></table></a>")
                .as("bombe.ods");
        var attribute = new Zipped().with("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                .withMegabytes("content.xml", "<a><table name=\"", 300, "\"/></a>").as("bombe.ods");

        assertTrue(refusal(ods, bomb).kind() == Kind.HARMFUL || refusal(ods, bomb).kind() == Kind.TOO_LARGE);
        assertEquals(Kind.HARMFUL, refusal(ods, attribute).kind());
        assertEquals(Kind.EMPTY, refusal(ods, text.as("a.ods")).kind());
    }

    @Test
    void filesCutShortOrWithWrongBytesAreRefusedInOneSentence() throws Exception {
        var whole = new Book().sheet("S").row("Nom", "Lieu").row("a", "b").as("a.xlsx").bytes();
        var random = new Random(17);
        for (var i = 0; i < 150; i++) {
            var bytes = i % 2 == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
            for (var j = 0; j < i % 7 && bytes.length > 0; j++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            try {
                assertFalse(xlsx.read(ReceivedFile.of("a.xlsx", bytes), null, Progress.none()).rows().isEmpty());
            } catch (ImportException refused) {
                assertTrue(refused.label().fr().contains("a.xlsx"));
            }
        }
    }

    /** As the zip command of Unix notes owners: a field of its own at each entry. */
    @Test
    void anArchiveThatNotesTheOwnersOfItsFilesIsRead() throws Exception {
        var whole = new Book().sheet("S").row("Nom", "Lieu").row("a", "b").as("a.xlsx").bytes();
        var packed = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(new ByteArrayInputStream(whole)); var to = new ZipArchiveOutputStream(packed)) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                var noted = new ZipArchiveEntry(entry.getName());
                var owner = new X7875_NewUnix();
                owner.setUID(1000);
                noted.addExtraField(owner);
                to.putArchiveEntry(noted);
                to.write(from.readAllBytes());
                to.closeArchiveEntry();
            }
        }

        assertEquals(1, xlsx.read(ReceivedFile.of("a.xlsx", packed.toByteArray()), null, Progress.none()).rows().size());
    }

    @Test
    void tooManyCellsAreRefused() {
        var limits = new SheetLimits(4, 3, 100, 10);
        var rows = "<sheetData>" + "<row><c><v>1</v></c><c><v>1</v></c></row>".repeat(4) + "</sheetData>";

        assertEquals(Kind.TOO_LARGE, refusal(new XlsxImporter(limits), Zipped.xlsx(rows).as("a.xlsx")).kind());
        assertEquals(Kind.TOO_LARGE, refusal(new XlsxImporter(limits), Zipped.xlsx(
                "<sheetData><row><c r=\"XFD1\"><v>1</v></c></row></sheetData>").as("a.xlsx")).kind());
        assertEquals(Kind.TOO_LARGE, refusal(new XlsxImporter(limits), Zipped.xlsx(
                "<sheetData><row><c t=\"str\"><v>elevenchars</v></c></row></sheetData>").as("a.xlsx")).kind());
        assertEquals(Kind.TOO_LARGE, refusal(new CsvImporter(limits), csv("a,b,c,d\n1,2,3,4\n")).kind());
    }

    @Test
    void sheetsWithoutRowsUnderHeadingsAreRefused() {
        assertEquals(Kind.EMPTY, refusal(xlsx, new Book().sheet("S").as("a.xlsx")).kind());
        assertEquals(Kind.EMPTY, refusal(xlsx, new Book().sheet("S").row("Nom", "Lieu").as("a.xlsx")).kind());
        assertEquals(Kind.EMPTY, refusal(new CsvImporter(), csv("\n\n ;;\n")).kind());
    }

    @Test
    void readingStopsWhenItIsCancelled() {
        var rows = "<sheetData>" + "<row><c><v>1</v></c></row>".repeat(3000) + "</sheetData>";
        var cancelled = new Progress() {
            @Override
            public void report(double done, Label step) {
                // nobody listens
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        };

        assertThrows(CancellationException.class, () -> xlsx.read(Zipped.xlsx(rows).as("a.xlsx"), null, cancelled));
    }

    private static ReceivedFile csv(String text) {
        return ReceivedFile.of("a.csv", text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static ReceivedFile ole(String stream, String name) throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var ole = new POIFSFileSystem()) {
            ole.createDocument(new ByteArrayInputStream(new byte[5000]), stream);
            ole.writeFilesystem(bytes);
        }
        return ReceivedFile.of(name, bytes.toByteArray());
    }

    private static ImportException refusal(TableImporter importer, ReceivedFile file) {
        var refused = assertThrows(ImportException.class, () -> importer.read(file, null, Progress.none()));
        assertTrue(refused.label().en().contains(file.name()) && refused.label().fr().contains(file.name()));
        return refused;
    }
}
