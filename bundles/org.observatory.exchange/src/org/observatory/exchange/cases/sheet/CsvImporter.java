// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.cases.sheet;

import java.util.List;

import org.observatory.analysis.Label;
import org.observatory.analysis.Progress;
import org.observatory.exchange.ImportException;
import org.observatory.exchange.ReceivedFile;
import org.observatory.exchange.TextDecoder;

/** Reads CSV files (RFC 4180), whatever separates their cells and in whatever character set. */
public final class CsvImporter implements TableImporter {

    private final SheetLimits limits;

    /** Within the usual limits. */
    public CsvImporter() {
        this(SheetLimits.USUAL);
    }

    CsvImporter(SheetLimits limits) {
        this.limits = limits;
    }

    @Override
    public String id() {
        return "csv";
    }

    @Override
    public Label label() {
        return new Label("CSV table", "tableau CSV");
    }

    @Override
    public List<String> suffixes() {
        return List.of("csv", "tsv", "tab");
    }

    @Override
    public Match match(ReceivedFile file) {
        return TextDecoder.isText(file) ? Match.POSSIBLE : Match.NONE;
    }

    @Override
    public List<String> names(ReceivedFile file) {
        return List.of();
    }

    @Override
    public Sheet read(ReceivedFile file, String name, Progress progress) throws ImportException {
        if (name != null) {
            throw SheetRefusals.noSheetsInCsv(file.name(), name);
        }
        return new CsvReader(file.name(), limits, progress).read(TextDecoder.decode(file, null));
    }
}
