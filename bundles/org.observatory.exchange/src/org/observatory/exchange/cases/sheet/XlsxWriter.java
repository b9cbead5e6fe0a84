// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.cases.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.observatory.exchange.ExportException;
import org.observatory.analysis.Label;
import org.observatory.analysis.PartialDate;
import org.observatory.analysis.PartialDate.Precision;

/** Writes a sheet as XLSX, row by row. */
final class XlsxWriter {

    private static final int IN_MEMORY = 100;
    private static final int LONGEST = 32_767;
    private static final int WIDTH = 20 * 256;
    /** Excel counts days from 1900 and takes that year for a leap year: before March its days are wrong. */
    private static final PartialDate FIRST_DAY = PartialDate.parse("1900-03-01");

    private final Path file;

    /** For a file of that name, which errors tell. */
    XlsxWriter(Path file) {
        this.file = file;
    }

    void write(OutSheet content, OutputStream out) throws IOException, ExportException {
        var raw = Files.createTempFile("sheet", ".xlsx");
        try (var workbook = new SXSSFWorkbook(IN_MEMORY)) {
            fill(workbook, content);
            var about = workbook.getXSSFWorkbook().getProperties().getCoreProperties();
            about.setCreated(Optional.of(Date.from(Instant.EPOCH)));
            about.setCreator("");
            try (var temporary = Files.newOutputStream(raw)) {
                workbook.write(temporary);
            }
            try (var zip = new FixedZip(out)) {
                zip.copy(raw);
            }
        } finally {
            Files.deleteIfExists(raw);
        }
    }

    private void fill(SXSSFWorkbook workbook, OutSheet content) throws ExportException {
        var sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(content.name()));
        var styles = new Styles(workbook);
        var headings = sheet.createRow(0);
        for (var i = 0; i < content.headers().size(); i++) {
            text(sheet, headings, i, content.headers().get(i), styles);
            headings.getCell(i).setCellStyle(styles.heading);
            sheet.setColumnWidth(i, WIDTH);
        }
        sheet.createFreezePane(0, 1);
        var number = 1;
        for (List<Cell> cells : content.rows()) {
            var row = sheet.createRow(number++);
            for (var i = 0; i < cells.size(); i++) {
                set(sheet, row, i, cells.get(i), styles);
            }
        }
    }

    private void set(SXSSFSheet sheet, Row row, int column, Cell value, Styles styles) throws ExportException {
        switch (value) {
            case Cell.Empty empty -> {
                // no cell
            }
            case Cell.Number number when !number.percent() && XlsxCells.isKept(number.value()) ->
                    row.createCell(column).setCellValue(number.value().doubleValue());
            case Cell.Flag flag -> row.createCell(column).setCellValue(flag.value());
            case Cell.Day day when day.time() == null && day.date().precision() == Precision.DAY
                    && day.date().compareTo(FIRST_DAY) >= 0 -> {
                var cell = row.createCell(column);
                cell.setCellValue(day.date().earliest());
                cell.setCellStyle(styles.date);
            }
            default -> text(sheet, row, column, value.plain(), styles);
        }
    }

    private void text(SXSSFSheet sheet, Row row, int column, String text, Styles styles) throws ExportException {
        var encoded = XlsxText.encoded(text);
        if (encoded.length() > LONGEST) {
            throw tooLong(new CellPlace(sheet.getSheetName(), row.getRowNum() + 1, column));
        }
        var cell = row.createCell(column);
        cell.setCellValue(encoded);
        cell.setCellStyle(styles.text);
    }

    private ExportException tooLong(CellPlace place) {
        return new ExportException(new Label(
                "“%s” was not written: the text at %s is longer than the %d characters that a cell of XLSX holds; choose CSV or ODS."
                        .formatted(file, place, LONGEST),
                "« %s » n’a pas été écrit : le texte en %s dépasse les %d caractères que contient une cellule XLSX ; "
                        .formatted(file, place, LONGEST) + "choisissez CSV ou ODS."),
                null);
    }

    /** The looks of cells. Texts are marked as such, so that none becomes a formula or a date when it is edited. */
    private static final class Styles {
        private final CellStyle heading;
        private final CellStyle text;
        private final CellStyle date;

        Styles(SXSSFWorkbook workbook) {
            var bold = workbook.createFont();
            bold.setBold(true);
            heading = workbook.createCellStyle();
            heading.setFont(bold);
            heading.setQuotePrefixed(true);
            text = workbook.createCellStyle();
            text.setQuotePrefixed(true);
            date = workbook.createCellStyle();
            date.setDataFormat(workbook.createDataFormat().getFormat("yyyy\\-mm\\-dd"));
        }
    }
}
