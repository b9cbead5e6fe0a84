// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.cases.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes a sheet as CSV. */
final class CsvWriter {

    private final CsvStyle style;

    CsvWriter(CsvStyle style) {
        this.style = style;
    }

    void write(OutSheet sheet, OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        if (style.mark()) {
            writer.write('\uFEFF');
        }
        var printer = new CSVPrinter(writer, CSVFormat.RFC4180.builder().setDelimiter(style.separator()).get());
        printer.printRecord(sheet.headers().stream().map(CsvGuard::guarded).toList());
        for (List<Cell> row : sheet.rows()) {
            printer.printRecord(row.stream().map(this::text).toList());
        }
        printer.flush();
    }

    private String text(Cell cell) {
        return switch (cell) {
            case Cell.Text text -> CsvGuard.guarded(text.text());
            case Cell.Number number -> style.comma() ? cell.plain().replace('.', ',') : cell.plain();
            case Cell.Fault fault -> CsvGuard.guarded(fault.shown());
            default -> cell.plain();
        };
    }
}
