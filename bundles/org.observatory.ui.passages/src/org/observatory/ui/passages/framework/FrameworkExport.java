// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.passages.framework;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.observatory.analysis.Language;
import org.observatory.coding.framework.FrameworkPage;
import org.observatory.coding.framework.FrameworkTable;
import org.observatory.exchange.ExportException;
import org.observatory.exchange.cases.sheet.Cell;
import org.observatory.exchange.cases.sheet.CsvStyle;
import org.observatory.exchange.cases.sheet.OutSheet;
import org.observatory.exchange.cases.sheet.SheetFormat;
import org.observatory.exchange.cases.sheet.SheetWriter;

/** Writes a framework grid as a sheet or as a page to be printed. */
final class FrameworkExport {

    static final List<String> FORMATS = List.of("xlsx", "ods", "csv", "html");

    private FrameworkExport() {
    }

    /**
     * Writes a grid.
     *
     * @param table    the grid
     * @param language the language of headings and numbers
     * @param format   one of {@link #FORMATS}
     * @param file     where to
     */
    static void write(FrameworkTable table, Language language, String format, Path file) throws IOException, ExportException {
        var sheet = SheetFormat.of(format);
        if (sheet.isPresent()) {
            new SheetWriter(CsvStyle.of(language)).write(sheet(table, new FrameworkTexts(language)), sheet.get(), file);
        } else {
            Files.writeString(file, FrameworkPage.html(table, language), StandardCharsets.UTF_8);
        }
    }

    /** {@return the sheet of a grid: what is told of each case, then for each theme what was written and how many passages there are} */
    static OutSheet sheet(FrameworkTable table, FrameworkTexts texts) {
        var headers = new ArrayList<String>(table.headings());
        table.themes().forEach(theme -> {
            headers.add(theme);
            headers.add(texts.get("export.passages", theme));
        });
        var rows = new ArrayList<List<Cell>>();
        for (var row : table.rows()) {
            var cells = new ArrayList<Cell>(headers.size());
            row.facts().forEach(fact -> cells.add(text(fact)));
            row.cells().forEach(cell -> {
                cells.add(text(cell.text()));
                cells.add(Cell.Number.of(cell.passages()));
            });
            rows.add(cells);
        }
        return new OutSheet(table.title(), headers, rows);
    }

    private static Cell text(String text) {
        return text.isBlank() ? Cell.EMPTY : new Cell.Text(text);
    }
}
