// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.analysis.result;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.observatory.analysis.Column;
import org.observatory.analysis.Dates;
import org.observatory.analysis.Kind;
import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Numbers;
import org.observatory.analysis.PartialDate;
import org.observatory.analysis.Table;
import org.observatory.exchange.cases.sheet.Cell;
import org.observatory.exchange.cases.sheet.OutSheet;
import org.observatory.ui.analysis.texts.AnalysisTexts;
import org.observatory.ui.tables.GridCell;
import org.observatory.ui.tables.GridColumn;

/** A table of a result as people see it, copy it to a spreadsheet and write it to a file. */
public final class ResultTable {

    /** How many rows are shown; all of them are written to a file. */
    public static final int MOST = 100_000;

    private static final String IDENTIFIER = "key";
    private static final int DECIMALS = 3;
    private static final int LETTER = 8;
    private static final int MARGIN = 26;
    private static final int NARROWEST = 70;
    private static final int WIDEST = 420;
    private static final int SAMPLE = 400;

    private final Table table;
    private final Set<String> further;
    private final AnalysisTexts texts;
    private final Language language;
    private final List<Column> columns;
    private final List<Row> rows;

    /**
     * A row, told apart by identity.
     *
     * @param at its place in the table, from 0
     */
    public record Row(int at) {
    }

    /** Shows a table in the language of the texts; columns of identifiers, and empty ones, are not shown. */
    public ResultTable(Table table, AnalysisTexts texts) {
        this(table, Set.of(), texts);
    }

    /**
     * Shows a table in the language of the texts; columns of identifiers, and empty ones, are not shown.
     *
     * @param table   the table
     * @param further the columns that are shown when more is asked for
     * @param texts   the words of the language
     */
    public ResultTable(Table table, Set<String> further, AnalysisTexts texts) {
        this.table = table;
        this.further = Set.copyOf(further);
        this.texts = texts;
        language = texts.language();
        columns = table.columns().stream().filter(this::isShown).toList();
        rows = IntStream.range(0, Math.min(MOST, table.size())).mapToObj(Row::new).toList();
    }

    private boolean isShown(Column column) {
        return !column.key().equals(IDENTIFIER) && !table.has(column.key() + "Label")
                && table.cells(column.key()).stream().anyMatch(cell -> cell != null);
    }

    /** {@return the language it is shown in} */
    Language language() {
        return language;
    }

    /** {@return the table} */
    public Table table() {
        return table;
    }

    /** {@return its rows, no more than {@link #MOST}} */
    public List<Row> rows() {
        return rows;
    }

    /** {@return whether there is more to be asked for} */
    public boolean hasMore() {
        return columns.stream().anyMatch(column -> further.contains(column.key()));
    }

    /** {@return all columns that can be shown} */
    public List<GridColumn<Row>> columns() {
        return columns(true);
    }

    /**
     * {@return the columns that are shown}
     *
     * @param more whether those are shown that are there for who asks for more
     */
    public List<GridColumn<Row>> columns(boolean more) {
        return columns.stream().filter(column -> more || !further.contains(column.key())).map(column -> GridColumn.<Row>shown(column.key(), column.label().in(language), switch (column.kind()) {
            case NUMBER -> GridColumn.Kind.NUMBER;
            case DATE -> GridColumn.Kind.DATE;
            default -> GridColumn.Kind.TEXT;
        }, width(column), row -> cell(row, column))).toList();
    }

    private int width(Column column) {
        var longest = IntStream.range(0, Math.min(SAMPLE, table.size())).map(row -> text(row, column).length()).max().orElse(0);
        return Math.clamp(Math.max(longest, column.label().in(language).length() + 2) * (long) LETTER + MARGIN, NARROWEST, WIDEST);
    }

    private GridCell cell(Row row, Column column) {
        var text = text(row.at(), column);
        return switch (table.cell(row.at(), column.key())) {
            case null -> GridCell.EMPTY;
            case BigDecimal number -> GridCell.of(text, number);
            case String date when column.kind() == Kind.DATE && !date.contains(" ") -> GridCell.of(text, PartialDate.parse(date));
            default -> GridCell.text(text);
        };
    }

    /** {@return a cell as people read it: « 1 000 », « 0,81 », « oct. 2019 »; empty text for an empty cell} */
    String text(int row, Column column) {
        return switch (table.cell(row, column.key())) {
            case null -> "";
            case BigDecimal number -> Numbers.rounded(number, DECIMALS, language);
            case Label label -> label.in(language);
            case Boolean flag -> texts.get(flag ? "cell.yes" : "cell.no");
            case String date when column.kind() == Kind.DATE -> Dates.brief(PartialDate.parseAll(date), language);
            case Object other -> other.toString();
        };
    }

    /** {@return all of it as spreadsheets paste it: headings, then a line a row, tabs between; all digits, in French a decimal comma} */
    public String paste() {
        var out = new StringBuilder();
        line(out, columns.stream().map(column -> column.label().in(language)).toList());
        table.rows().forEach(row -> line(out, columns.stream().map(column -> plain(row, column)).toList()));
        return out.toString();
    }

    private String plain(int row, Column column) {
        return table.cell(row, column.key()) instanceof BigDecimal number ? plain(number, language) : text(row, column);
    }

    /** {@return a number as a spreadsheet reads it: all digits, nothing between thousands} */
    static String plain(BigDecimal number, Language language) {
        return language == Language.FRENCH ? number.toPlainString().replace('.', ',') : number.toPlainString();
    }

    private static void line(StringBuilder out, List<String> cells) {
        out.append(cells.stream().map(cell -> cell.replaceAll("\\s*[\\t\\r\\n]+\\s*", " ")).collect(Collectors.joining("\t"))).append('\n');
    }

    /** {@return all of it as a sheet} */
    public OutSheet sheet() {
        return new OutSheet(table.label().in(language), columns.stream().map(column -> column.label().in(language)).toList(),
                table.rows().mapToObj(row -> columns.stream().map(column -> sheetCell(row, column)).toList()).toList());
    }

    private Cell sheetCell(int row, Column column) {
        return switch (table.cell(row, column.key())) {
            case null -> Cell.EMPTY;
            case BigDecimal number -> new Cell.Number(number, false);
            case Boolean flag -> new Cell.Flag(flag);
            case Object other -> text(row, column).isBlank() ? Cell.EMPTY : new Cell.Text(text(row, column));
        };
    }

    /** {@return what a row is called: its first cell, with the labels that follow it where it is a label itself} */
    String name(int row) {
        return columns.stream().limit(1).allMatch(column -> column.kind() == Kind.LABEL)
                ? columns.stream().takeWhile(column -> column.kind() == Kind.LABEL).map(column -> text(row, column))
                        .filter(text -> !text.isEmpty()).collect(Collectors.joining(" × "))
                : text(row, columns.getFirst());
    }
}
