// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.cases.sheet;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.observatory.exchange.ImportException;
import org.observatory.exchange.internal.XmlPart;

/** Reads the cells of one table of an ODS file into a builder, as a stream. */
final class OdsCells {

    private static final Set<String> HIDDEN = Set.of("collapse", "filter");

    /** A cell of the row being read, which a number of rows may repeat. */
    private record Placed(int column, Content content) {
    }

    /** What a cell holds: a typed value, or a text. */
    private record Content(Cell cell, String text) {
        boolean isEmpty() {
            return cell == null && text.isBlank();
        }
    }

    private final String file;
    private final OdsStyles styles;
    private final SheetBuilder builder;
    private final SheetLimits limits;
    private final List<String> columnStyles = new ArrayList<>();
    private int row = 1;

    OdsCells(String file, OdsStyles styles, SheetBuilder builder, SheetLimits limits) {
        this.file = file;
        this.styles = styles;
        this.builder = builder;
        this.limits = limits;
    }

    /** Reads from the start of the table to its end. */
    void read(XmlPart xml) throws ImportException {
        while (xml.next() && !xml.ends("table")) {
            if (xml.starts("table-column")) {
                column(xml);
            } else if (xml.starts("table-row")) {
                row(xml);
            } else if (xml.starts("shapes") || xml.starts("forms")) {
                xml.skip();
            }
        }
    }

    private void column(XmlPart xml) throws ImportException {
        var repeated = repeated(xml, "number-columns-repeated");
        var style = xml.attribute("default-cell-style-name");
        for (var i = 0; i < repeated && columnStyles.size() < limits.columns(); i++) {
            if (hidden(xml)) {
                builder.hiddenColumn(columnStyles.size());
            }
            columnStyles.add(style);
        }
    }

    private String columnStyle(int column) {
        return column < columnStyles.size() ? columnStyles.get(column) : null;
    }

    private static boolean hidden(XmlPart xml) {
        var visibility = xml.attribute("visibility");
        return visibility != null && HIDDEN.contains(visibility);
    }

    /** At least 1; the number is capped far above every limit, so that sums do not overflow. */
    private static int repeated(XmlPart xml, String attribute) throws ImportException {
        return Math.clamp(xml.number(attribute, 1), 1, 1 << 24);
    }

    private void row(XmlPart xml) throws ImportException {
        var repeated = repeated(xml, "number-rows-repeated");
        var hidden = hidden(xml);
        var cells = new ArrayList<Placed>();
        var column = 0;
        while (xml.next() && !xml.ends("table-row")) {
            if (xml.starts("table-cell") || xml.starts("covered-table-cell")) {
                column = cell(xml, column, cells);
            }
        }
        for (var i = 0; i < repeated && !cells.isEmpty(); i++) {
            if (hidden) {
                builder.hiddenRow(row + i);
            }
            for (var placed : cells) {
                add(row + i, placed);
            }
        }
        row = Math.min(row + repeated, 1 << 28);
    }

    private void add(int number, Placed placed) throws ImportException {
        if (placed.content().cell() == null) {
            builder.addText(number, placed.column(), placed.content().text());
        } else {
            builder.add(number, placed.column(), placed.content().cell());
        }
    }

    private int cell(XmlPart xml, int column, List<Placed> cells) throws ImportException {
        var covered = xml.starts("covered-table-cell");
        var repeated = repeated(xml, "number-columns-repeated");
        var wide = repeated(xml, "number-columns-spanned");
        var high = repeated(xml, "number-rows-spanned");
        var content = content(xml, column);
        if (!content.isEmpty() && covered) {
            builder.remarks().add(Remarks.COVERED, builder.place(row, column));
        } else if (!content.isEmpty()) {
            for (var i = 0; i < repeated; i++) {
                if (column + i >= limits.columns()) {
                    throw SheetRefusals.tooLarge(file, SheetBuilder.COLUMNS, limits.columns());
                }
                cells.add(new Placed(column + i, content));
            }
        }
        if (wide > 1 || high > 1) {
            builder.remarks().add(Remarks.MERGED, builder.place(row, column) + ":"
                    + builder.place(row + high - 1, column + wide - 1).local());
        }
        return Math.min(column + repeated, 1 << 28);
    }

    private Content content(XmlPart xml, int column) throws ImportException {
        var type = xml.attribute("value-type");
        var fault = isFault(xml);
        var value = xml.text("value");
        var flag = xml.text("boolean-value");
        var date = xml.text("date-value");
        var time = xml.text("time-value");
        var string = xml.attribute("string-value");
        var style = xml.attribute("style-name") == null ? columnStyle(column) : xml.attribute("style-name");
        var formula = xml.attribute("formula") != null;
        var shown = text(xml);
        if (fault) {
            return new Content(new Cell.Fault(shown.isBlank() ? "#" : shown.strip()), "");
        }
        try {
            return switch (type == null ? "" : type) {
                case "float", "currency" -> new Content(new Cell.Number(XlsxCells.kept(finite(value)), false), "");
                case "percentage" -> new Content(new Cell.Number(XlsxCells.kept(finite(value)).movePointRight(2), true), "");
                case "boolean" -> new Content(new Cell.Flag("true".equals(flag)), "");
                case "date" -> new Content(CellFormat.day(moment(date), styles.precision(style)), "");
                case "time" -> new Content(null, duration(time));
                default -> {
                    if (formula && type == null && shown.isBlank()) {
                        builder.remarks().add(Remarks.NO_RESULT, builder.place(row, column));
                    }
                    yield new Content(null, string == null ? shown : string);
                }
            };
        } catch (NumberFormatException | DateTimeException wrong) {
            throw SheetRefusals.damagedAt(file, builder.place(row, column).toString(), wrong);
        }
    }

    /** Whether LibreOffice marks the cell as an error. */
    private static boolean isFault(XmlPart xml) {
        return xml.attributes("value-type").contains("error");
    }

    private static double finite(String value) {
        var number = Double.parseDouble(value);
        if (!Double.isFinite(number)) {
            throw new NumberFormatException(value);
        }
        return number;
    }

    private static LocalDateTime moment(String date) {
        return date.contains("T") ? LocalDateTime.parse(date.replaceFirst("Z$", "")) : LocalDate.parse(date).atStartOfDay();
    }

    private static String duration(String time) {
        var seconds = Duration.parse(time).toSeconds();
        return "%d:%02d".formatted(seconds / 3600, seconds / 60 % 60) + (seconds % 60 == 0 ? "" : ":%02d".formatted(seconds % 60));
    }

    /** The text of the cell that starts here, its paragraphs as lines, without comments and drawings; to its end. */
    private String text(XmlPart xml) throws ImportException {
        var end = xml.name();
        var text = new StringBuilder();
        var paragraphs = 0;
        var inParagraph = 0;
        while (xml.next() && !(xml.ends(end))) {
            if (xml.isText()) {
                append(text, inParagraph > 0 ? collapsed(xml.text(), text) : "");
            } else if (xml.isStart()) {
                switch (xml.name()) {
                    case "p", "h" -> {
                        append(text, paragraphs++ > 0 ? "\n" : "");
                        inParagraph++;
                    }
                    case "s" -> append(text, " ".repeat(Math.clamp(xml.number("c", 1), 0, limits.cellLength())));
                    case "tab" -> append(text, "\t");
                    case "line-break" -> append(text, "\n");
                    case "annotation" -> {
                        builder.remarks().addOnWhole(Remarks.COMMENTS);
                        xml.skip();
                    }
                    case "span", "a", "sheet-name", "date", "time", "title", "list", "list-item" -> {
                        // what stands in it is text of the cell
                    }
                    default -> xml.skip();
                }
            } else if (xml.ends("p") || xml.ends("h")) {
                inParagraph--;
            }
        }
        return text.toString();
    }

    /** White space in a paragraph counts once; what is more is written as elements. */
    private static String collapsed(String raw, StringBuilder before) {
        var text = raw.replaceAll("[ \t\r\n]+", " ");
        var atStart = before.isEmpty() || before.charAt(before.length() - 1) == '\n';
        return atStart && text.startsWith(" ") ? text.substring(1) : text;
    }

    private void append(StringBuilder text, String more) throws ImportException {
        text.append(more);
        if (text.length() > limits.cellLength()) {
            throw SheetRefusals.tooLarge(file, SheetBuilder.IN_A_CELL, limits.cellLength());
        }
    }
}
