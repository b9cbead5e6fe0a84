// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.cases.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.Consumer;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.observatory.exchange.ReceivedFile;

/** Builds XLSX files as Excel writes them. */
final class Book {

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private XSSFSheet sheet;

    /** A format that a cell shows its value in. */
    record Formatted(Object value, String format) {
    }

    Book sheet(String name) {
        sheet = workbook.createSheet(name);
        return this;
    }

    /** Puts a row below the last; null leaves a cell out. */
    Book row(Object... values) {
        return rowAt(sheet.getPhysicalNumberOfRows() == 0 ? 0 : sheet.getLastRowNum() + 1, values);
    }

    /** Puts a row at an index from 0. */
    Book rowAt(int index, Object... values) {
        var row = sheet.createRow(index);
        for (var i = 0; i < values.length; i++) {
            if (values[i] != null) {
                set(row.createCell(i), values[i]);
            }
        }
        return this;
    }

    Book also(Consumer<XSSFSheet> change) {
        change.accept(sheet);
        return this;
    }

    Book hidden() {
        workbook.setSheetHidden(workbook.getSheetIndex(sheet), true);
        return this;
    }

    private void set(org.apache.poi.ss.usermodel.Cell cell, Object value) {
        switch (value) {
            case String text when text.startsWith("=") -> cell.setCellFormula(text.substring(1));
            case String text -> cell.setCellValue(text);
            case Boolean flag -> cell.setCellValue(flag);
            case Number number -> cell.setCellValue(number.doubleValue());
            case LocalDate date -> {
                cell.setCellValue(date);
                cell.setCellStyle(style("dd/mm/yyyy"));
            }
            case LocalDateTime moment -> {
                cell.setCellValue(moment);
                cell.setCellStyle(style("dd/mm/yyyy hh:mm"));
            }
            case Formatted formatted -> {
                set(cell, formatted.value());
                cell.setCellStyle(style(formatted.format()));
            }
            default -> throw new IllegalArgumentException(value.toString());
        }
    }

    private CellStyle style(String format) {
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    /** Computes all formulas, as Excel does before it saves. */
    Book computed() {
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        return this;
    }

    ReceivedFile as(String name) {
        var bytes = new ByteArrayOutputStream();
        try {
            workbook.write(bytes);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return ReceivedFile.of(name, bytes.toByteArray());
    }
}
