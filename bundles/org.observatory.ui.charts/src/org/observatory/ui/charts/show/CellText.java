// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.charts.show;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

import org.observatory.analysis.Column;
import org.observatory.analysis.Dates;
import org.observatory.analysis.PartialDate;
import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Numbers;
import org.observatory.analysis.Table;
import org.observatory.ui.charts.texts.Texts;

/** Cells as people read them, and as they paste them into a spreadsheet. */
public final class CellText {

    /** The column of identifiers, of use to programs only. */
    private static final String IDENTIFIER = "key";
    /** A spreadsheet gets all of them. */
    private static final int DECIMALS = 3;
    private static final String DATE = "\\d{4}(-(0[1-9]|1[0-2])(-[0-3]\\d)?)?";
    private static final Pattern DATES = Pattern.compile(DATE + "( " + DATE + ")*");

    private final Language language;
    private final Texts texts;

    /** In a language. */
    public CellText(Language language) {
        this.language = language;
        this.texts = new Texts(language);
    }

    /** {@return the columns that people see} */
    public static List<Column> columns(Table table) {
        return table.columns().stream().filter(column -> !column.key().equals(IDENTIFIER)).toList();
    }

    /** {@return a cell as it is read: « 1 000 », « oct. 2019 », no more than three decimals; empty where there is nothing} */
    public String read(Table table, int row, Column column) {
        return switch (table.cell(row, column.key())) {
            case null -> "";
            case BigDecimal number -> Numbers.rounded(number, DECIMALS, language);
            case Label label -> label.in(language);
            case Boolean flag -> texts.get(flag ? "cell.yes" : "cell.no");
            case String text when DATES.matcher(text).matches() -> Dates.brief(PartialDate.parseAll(text), language);
            case Object text -> text.toString();
        };
    }

    /** {@return rows with their headings as spreadsheets paste them: a line a row, tabs between cells, plain digits} */
    public String paste(Table table, List<Integer> rows) {
        var out = new StringBuilder();
        var columns = columns(table);
        line(out, columns.stream().map(column -> column.label().in(language)).toList());
        for (var row : rows) {
            line(out, columns.stream().map(column -> plain(table, row, column)).toList());
        }
        return out.toString();
    }

    private String plain(Table table, int row, Column column) {
        return table.cell(row, column.key()) instanceof BigDecimal number
                ? language == Language.FRENCH ? number.toPlainString().replace('.', ',') : number.toPlainString()
                : read(table, row, column);
    }

    private static void line(StringBuilder out, List<String> cells) {
        out.append(String.join("\t", cells.stream().map(cell -> cell.replaceAll("\\s*[\\t\\r\\n]+\\s*", " ")).toList()))
                .append(System.lineSeparator());
    }
}
