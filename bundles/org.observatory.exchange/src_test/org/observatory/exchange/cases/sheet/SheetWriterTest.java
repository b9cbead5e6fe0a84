// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.cases.sheet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipInputStream;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.observatory.analysis.Language;
import org.observatory.analysis.Progress;
import org.observatory.exchange.ExportException;
import org.observatory.exchange.ReceivedFile;

class SheetWriterTest {

    private static final List<String> TEXTS = List.of("Été à l’île", "👩‍👩‍👧 🌊", "שלום, عالم", "a;b\"c\"|d,e", "un\ndeux\n\ntrois", " deux  blancs ",
            "\tonglet", "=1+1", "+33 5 46", "-5", "- tiret", "@SUM(A1)", "'=x", "''=x", "'tis", "_x0041_", "a_x000D_b", "<b>&amp;</b>",
            "]]>", "2019-10-03", "1 234,5", "＝1", "\n=2", "#N/A", "VRAI");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void whatIsWrittenIsReadAgainAsItWas(SheetFormat format) throws Exception {
        var random = new Random(5);
        for (var round = 0; round < 20; round++) {
            var rows = new ArrayList<List<Cell>>();
            for (var i = 0; i < 30; i++) {
                rows.add(List.of(new Cell.Text("r" + i), any(random), any(random), any(random), any(random)));
            }
            var read = read(write(new OutSheet("Cas", List.of("clé", "=b", "c", "d", "e"), rows), format), format);

            assertEquals(List.of("clé", "=b", "c", "d", "e"), read.headers());
            for (var i = 0; i < rows.size(); i++) {
                for (var j = 0; j < 5; j++) {
                    var written = rows.get(i).get(j);
                    var again = read.rows().get(i).cell(j);
                    assertEquals(written.plain(), written instanceof Cell.Number ? again.plain().replace(',', '.') : again.plain());
                    assertTrue(format == SheetFormat.CSV || !isTyped(written) || written.equals(again), again::toString);
                }
            }
        }
    }

    private static boolean isTyped(Cell cell) {
        return cell instanceof Cell.Flag || cell instanceof Cell.Number number && number.value().precision() <= 15
                || cell instanceof Cell.Day day && day.date().day() > 0 && day.date().year() > 1900;
    }

    private static Cell any(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> Cell.EMPTY;
            case 1 -> Cell.Number.of(new BigDecimal(random.nextInt(100_000)).movePointLeft(2).stripTrailingZeros().toPlainString());
            case 2 -> Cell.Number.of(new BigDecimal("12345678901234567890.125").add(BigDecimal.valueOf(random.nextInt())).toString());
            case 3 -> Cell.Day.of(List.of("2019", "2019-10", "2019-10-03", "1899-12-31", "1900-02-28", "2100-01-01").get(random.nextInt(6)));
            case 4 -> new Cell.Flag(random.nextBoolean());
            default -> new Cell.Text(TEXTS.get(random.nextInt(TEXTS.size())));
        };
    }

    @ParameterizedTest
    @EnumSource
    void theSameSheetIsTheSameBytes(SheetFormat format) throws Exception {
        var sheet = new OutSheet("Cas", List.of("a"), List.of(List.of(new Cell.Text("é")), List.of(Cell.Day.of("2019-10-03"))));
        var first = Files.readAllBytes(write(sheet, format));

        assertArrayEquals(first, Files.readAllBytes(write(sheet, format)));
        if (format != SheetFormat.CSV) {
            try (var zip = new ZipInputStream(new ByteArrayInputStream(first))) {
                for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    assertEquals(1980, entry.getTimeLocal().getYear());
                }
            }
            assertFalse(new String(unzipped(first), StandardCharsets.UTF_8).matches("(?s).*20[2-9]\\d-\\d\\d-\\d\\dT.*"));
        }
    }

    private static byte[] unzipped(byte[] archive) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            var all = new java.io.ByteArrayOutputStream();
            while (zip.getNextEntry() != null) {
                zip.transferTo(all);
            }
            return all.toByteArray();
        }
    }

    @Test
    void frenchCsvIsWhatExcelExpectsInFrance() throws Exception {
        var sheet = new OutSheet("Cas", List.of("Nom", "Part"), List.of(List.of(new Cell.Text("été"), Cell.Number.of("-1.5"))));

        assertEquals("\uFEFFNom;Part\r\nété;-1,5\r\n", Files.readString(write(sheet, SheetFormat.CSV)));
        new SheetWriter(CsvStyle.of(Language.ENGLISH).withoutMark()).write(sheet, SheetFormat.CSV, folder.resolve("en.csv"));
        assertEquals("Nom,Part\r\nété,-1.5\r\n", Files.readString(folder.resolve("en.csv")));
    }

    @Test
    void textsThatBeginAsFormulasAreNoFormulas() throws Exception {
        var sheet = new OutSheet("=Cas", List.of("=a"), List.of(List.of(new Cell.Text("=HYPERLINK(\"http://x\")")), List.of(new Cell.Text("@x"))));

        assertTrue(Files.readString(write(sheet, SheetFormat.CSV)).contains("\"'=HYPERLINK(\"\"http://x\"\")\"\r\n'@x"));
        try (var book = new XSSFWorkbook(Files.newInputStream(write(sheet, SheetFormat.XLSX)))) {
            var cell = book.getSheetAt(0).getRow(1).getCell(0);
            assertEquals(org.apache.poi.ss.usermodel.CellType.STRING, cell.getCellType());
            assertTrue(cell.getCellStyle().getQuotePrefixed());
        }
    }

    @Test
    void aTextTooLongForXlsxIsRefusedWithItsPlaceAndLeavesTheOldFile() throws Exception {
        var file = folder.resolve("cas.xlsx");
        Files.writeString(file, "avant");
        var sheet = new OutSheet("Cas", List.of("a", "b"), List.of(List.of(Cell.EMPTY, new Cell.Text("é".repeat(40_000)))));

        var refused = assertThrows(ExportException.class, () -> new SheetWriter(CsvStyle.of(Language.FRENCH)).write(sheet, SheetFormat.XLSX, file));
        assertTrue(refused.label().fr().contains("Cas!B2"), refused.label().fr());
        assertEquals("avant", Files.readString(file));
        try (var files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    void aFolderThatIsMissingIsSaid() {
        var file = folder.resolve("absent").resolve("cas.csv");
        var sheet = new OutSheet("Cas", List.of("a"), List.of());

        assertTrue(assertThrows(ExportException.class, () -> new SheetWriter(CsvStyle.of(Language.FRENCH)).write(sheet, SheetFormat.CSV, file))
                .label().fr().endsWith("ne peut pas être écrit\u00a0: son dossier n’existe pas."));
    }

    private Path write(OutSheet sheet, SheetFormat format) throws ExportException {
        var file = folder.resolve("cas." + format.id());
        new SheetWriter(CsvStyle.of(Language.FRENCH)).write(sheet, format, file);
        return file;
    }

    private static Sheet read(Path file, SheetFormat format) throws Exception {
        TableImporter importer = switch (format) {
            case CSV -> new CsvImporter();
            case XLSX -> new XlsxImporter();
            case ODS -> new OdsImporter();
        };
        return importer.read(ReceivedFile.read(file, Progress.none()), null, Progress.none());
    }
}
