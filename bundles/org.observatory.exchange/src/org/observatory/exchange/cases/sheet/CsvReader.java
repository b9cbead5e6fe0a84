// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.cases.sheet;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;

import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.observatory.analysis.Progress;
import org.observatory.exchange.DecodedText;
import org.observatory.exchange.ImportException;
import org.observatory.exchange.cases.sheet.Sheet.NumberStyle;

/** Reads a CSV file (RFC 4180), with whatever separates its cells. */
final class CsvReader {

    private final String file;
    private final SheetLimits limits;
    private final Progress progress;

    CsvReader(String file, SheetLimits limits, Progress progress) {
        this.file = file;
        this.limits = limits;
        this.progress = progress;
    }

    Sheet read(DecodedText decoded) throws ImportException {
        var text = decoded.text();
        var start = text.substring(0, Math.min(text.length(), Delimiter.LOOKED_AT));
        var delimiter = Delimiter.of(start);
        var builder = new SheetBuilder(file, "", limits, progress);
        decoded.remarks().forEach(remark -> builder.remarks().addOnWhole(new Remarks.Note(remark.kind(), remark.sentence())));
        cells(new StringReader(text), delimiter, Delimiter.isSaid(start), builder);
        return builder.build(delimiter == ',' ? NumberStyle.POINT : delimiter == ';' ? NumberStyle.COMMA : NumberStyle.OPEN,
                List.of());
    }

    private void cells(Reader text, char delimiter, boolean saidFirst, SheetBuilder builder) throws ImportException {
        var format = CSVFormat.RFC4180.builder().setDelimiter(delimiter).setIgnoreEmptyLines(false).get();
        try (var parser = format.parse(text)) {
            var records = parser.iterator();
            for (var row = 1; hasNext(records, parser); row++) {
                var cells = records.next();
                if (row == 1 && saidFirst) {
                    continue;
                }
                for (var column = 0; column < cells.size(); column++) {
                    builder.addText(row, column, CsvGuard.unguarded(cells.get(column)));
                }
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private boolean hasNext(Iterator<?> records, CSVParser parser) throws ImportException {
        try {
            return records.hasNext();
        } catch (UncheckedIOException | IllegalStateException wrong) {
            if (wrong.getCause() instanceof CSVException quote) {
                throw SheetRefusals.quoteOpen(file, parser.getCurrentLineNumber(), quote);
            }
            throw SheetRefusals.quoteOpen(file, parser.getCurrentLineNumber(), wrong);
        }
    }
}
