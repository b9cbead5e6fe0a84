// SPDX-License-Identifier: EPL-2.0
package org.observatory.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.observatory.analysis.Language;
import org.observatory.analysis.Progress;
import org.observatory.exchange.Importers;
import org.observatory.exchange.ReceivedFile;
import org.observatory.exchange.cases.sheet.Cell;
import org.observatory.exchange.cases.sheet.CsvStyle;
import org.observatory.exchange.cases.sheet.OutSheet;
import org.observatory.exchange.cases.sheet.SheetFormat;
import org.observatory.exchange.cases.sheet.SheetWriter;
import org.observatory.exchange.cases.sheet.TableImporter;

/** The libraries that write and read spreadsheets find each other in the product. */
class SheetsAreWrittenAndReadTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx", "ods"})
    void whatIsWrittenIsRead(String format) throws Exception {
        var file = folder.resolve("cas." + format);
        var row = List.<Cell>of(new Cell.Text("Été 🌊"), new Cell.Text("=1+1"));
        new SheetWriter(CsvStyle.of(Language.FRENCH)).write(new OutSheet("Cas", List.of("Nom", "Note"), List.of(row)),
                SheetFormat.of(format).orElseThrow(), file);
        var received = ReceivedFile.read(file, Progress.none());
        var importer = assertInstanceOf(TableImporter.class, Importers.contributed().recognise(received).importer());
        assertEquals(row, importer.read(received, null, Progress.none()).rows().getFirst().cells());
    }
}
