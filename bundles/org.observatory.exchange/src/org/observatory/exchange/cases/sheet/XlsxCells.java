// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.cases.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

import org.apache.poi.ss.usermodel.DateUtil;
import org.observatory.analysis.PartialDate.Precision;
import org.observatory.exchange.ImportException;
import org.observatory.exchange.internal.Archive;
import org.observatory.exchange.internal.XmlPart;

/** Reads the cells of one sheet of an XLSX file into a builder, as a stream. */
final class XlsxCells {

    /** The digits Excel keeps; what a calculation leaves beyond them is not shown. */
    private static final MathContext DIGITS = new MathContext(15);
    private static final Pattern REFERENCE = Pattern.compile("([A-Z]{1,3})([0-9]{1,7})");
    private static final int QUOTED = 200;
    private static final int SECONDS_OF_DAY = 86_400;

    private final Archive archive;
    private final XlsxWorkbook workbook;
    private final SheetBuilder builder;
    private final SheetLimits limits;
    private int row;
    private int column;

    XlsxCells(Archive archive, XlsxWorkbook workbook, SheetBuilder builder, SheetLimits limits) {
        this.archive = archive;
        this.workbook = workbook;
        this.builder = builder;
        this.limits = limits;
    }

    void read(String part) throws ImportException {
        try (var xml = archive.xml(part)) {
            while (xml.next()) {
                if (!xml.isStart()) {
                    continue;
                }
                switch (xml.name()) {
                    case "col" -> column(xml);
                    case "row" -> row(xml);
                    case "c" -> cell(xml);
                    case "mergeCell" -> builder.remarks().add(Remarks.MERGED, place(xml.attribute("ref")));
                    default -> {
                        // what tells how the sheet looks
                    }
                }
            }
        }
    }

    private String place(String range) {
        var name = builder.place(0, 0).sheet();
        return name + "!" + (range == null ? "" : range.strip());
    }

    private void column(XmlPart xml) throws ImportException {
        if (xml.flag("hidden")) {
            var first = xml.number("min", 1) - 1;
            var last = Math.min(xml.number("max", first + 1) - 1, limits.columns() - 1);
            for (var hidden = first; hidden <= last; hidden++) {
                builder.hiddenColumn(hidden);
            }
        }
    }

    private void row(XmlPart xml) throws ImportException {
        row = xml.number("r", row + 1);
        column = -1;
        if (xml.flag("hidden")) {
            builder.hiddenRow(row);
        }
    }

    private void cell(XmlPart xml) throws ImportException {
        column = column(xml.attribute("r"));
        var type = xml.attribute("t");
        var format = workbook.format(xml.number("s", 0));
        var value = new StringBuilder();
        var inlined = (String) null;
        var formula = false;
        var inside = false;
        while (xml.next() && !xml.ends("c")) {
            if (xml.starts("is")) {
                inlined = XlsxWorkbook.richText(xml, "is", archive.file().name(), limits);
            } else if (xml.starts("f")) {
                formula = true;
                xml.skip();
            } else if (xml.starts("v")) {
                inside = true;
            } else if (xml.ends("v")) {
                inside = false;
            } else if (inside && xml.isText()) {
                value.append(xml.text());
                if (value.length() > limits.cellLength()) {
                    throw SheetRefusals.tooLarge(archive.file().name(), SheetBuilder.IN_A_CELL, limits.cellLength());
                }
            }
        }
        if (inlined != null) {
            builder.addText(row, column, inlined);
        } else if (!value.isEmpty()) {
            add(type == null ? "n" : type, value.toString(), format);
        } else if (formula && !"str".equals(type)) {
            builder.remarks().add(Remarks.NO_RESULT, builder.place(row, column));
        }
    }

    private int column(String reference) throws ImportException {
        if (reference == null) {
            return column + 1;
        }
        var parts = REFERENCE.matcher(reference);
        if (!parts.matches()) {
            throw SheetRefusals.damagedAt(archive.file().name(), reference.substring(0, Math.min(reference.length(), QUOTED)), null);
        }
        var number = 0;
        for (var letter : parts.group(1).toCharArray()) {
            number = number * 26 + letter - 'A' + 1;
        }
        return number - 1;
    }

    private void add(String type, String value, CellFormat format) throws ImportException {
        switch (type) {
            case "s" -> builder.addText(row, column, shared(value.strip()));
            case "str" -> builder.addText(row, column, XlsxText.decoded(value));
            case "b" -> builder.add(row, column, new Cell.Flag(value.strip().equals("1") || value.strip().equals("true")));
            case "e" -> builder.add(row, column, new Cell.Fault(value.strip()));
            case "d" -> builder.add(row, column, isoDay(value.strip(), format));
            default -> number(value.strip(), format);
        }
    }

    private String shared(String index) throws ImportException {
        try {
            return workbook.texts().get(Integer.parseInt(index));
        } catch (NumberFormatException | IndexOutOfBoundsException wrong) {
            throw damaged(wrong);
        }
    }

    private Cell isoDay(String value, CellFormat format) throws ImportException {
        try {
            var moment = value.contains("T") ? LocalDateTime.parse(value.replaceFirst("Z$", ""))
                    : LocalDate.parse(value).atStartOfDay();
            return CellFormat.day(moment, format instanceof CellFormat.Date date ? date.precision() : Precision.DAY);
        } catch (DateTimeParseException wrong) {
            throw damaged(wrong);
        }
    }

    private void number(String value, CellFormat format) throws ImportException {
        try {
            var number = Double.parseDouble(value);
            if (!Double.isFinite(number)) {
                throw damaged(null);
            }
            var shown = switch (format) {
                case CellFormat.Date date when DateUtil.isValidExcelDate(number) -> CellFormat.day(moment(number),
                        date.precision());
                case CellFormat.Time time when number >= 0 -> null;
                case CellFormat.Percent percent -> new Cell.Number(kept(number).movePointRight(2), true);
                default -> new Cell.Number(kept(number), false);
            };
            if (shown != null) {
                builder.add(row, column, padded(shown, format));
            } else {
                builder.addText(row, column, time(number));
            }
        } catch (NumberFormatException wrong) {
            throw damaged(wrong);
        }
    }

    private static Cell padded(Cell cell, CellFormat format) {
        if (format instanceof CellFormat.Padded padded && cell instanceof Cell.Number number && number.value().signum() >= 0
                && number.value().scale() <= 0 && number.value().precision() - number.value().scale() < padded.digits()) {
            var digits = number.value().toPlainString();
            return new Cell.Text("0".repeat(padded.digits() - digits.length()) + digits);
        }
        return cell;
    }

    private LocalDateTime moment(double number) {
        return DateUtil.getLocalDateTime(number, workbook.from1904(), true);
    }

    /** A time or a duration as hours, minutes and seconds. */
    private static String time(double days) {
        var seconds = Math.round(days * SECONDS_OF_DAY);
        return "%d:%02d".formatted(seconds / 3600, seconds / 60 % 60) + (seconds % 60 == 0 ? "" : ":%02d".formatted(seconds % 60));
    }

    /** A number as Excel shows it: to 15 digits, without zeros at its end. */
    static BigDecimal kept(double number) {
        var value = new BigDecimal(Double.toString(number)).round(DIGITS).stripTrailingZeros();
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    /** Whether a number comes back as it is from a cell that holds it as a number. */
    static boolean isKept(BigDecimal value) {
        return value.stripTrailingZeros().precision() <= DIGITS.getPrecision() && Double.isFinite(value.doubleValue())
                && kept(value.doubleValue()).compareTo(value) == 0;
    }

    private ImportException damaged(Exception cause) {
        return SheetRefusals.damagedAt(archive.file().name(), builder.place(row, column).toString(), cause);
    }
}
