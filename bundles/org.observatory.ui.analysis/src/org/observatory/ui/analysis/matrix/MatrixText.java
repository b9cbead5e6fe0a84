// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.analysis.matrix;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.observatory.analysis.Language;
import org.observatory.analysis.Numbers;
import org.observatory.analysis.Wording;
import org.observatory.exchange.cases.sheet.Cell;
import org.observatory.exchange.cases.sheet.OutSheet;
import org.observatory.ui.analysis.matrix.Arranged.Kind;
import org.observatory.ui.analysis.matrix.Arranged.Line;
import org.observatory.ui.analysis.texts.AnalysisTexts;
import org.observatory.ui.tables.Block;

/**
 * What an arranged matrix says: to people who see it, to those who hear it, and to a spreadsheet.
 *
 * @param shown the matrix
 * @param texts the words of the language
 */
public record MatrixText(Arranged shown, AnalysisTexts texts) {

    private static final int DECIMALS = 3;
    private static final String NOTHING = "·";
    private static final String WITHHELD = "…";

    private Language language() {
        return texts.language();
    }

    /** {@return the name of a line} */
    public String name(Line line) {
        return line.kind() == Kind.TOTAL ? texts.get("matrix.total") : Wording.capital(line.name().in(language()));
    }

    /** {@return what is written in a cell: the number, « · » for nothing, « … » for what is withheld, empty text for what is not told} */
    public String cell(int row, int column) {
        var value = shown.value(row, column);
        if (shown.isCell(row, column)) {
            var withheld = value == null && shown.matrix().isWithheld(shown.rows().get(row).place(), shown.columns().get(column).place());
            return value != null ? value.signum() == 0 ? "0" : number(value) : withheld ? WITHHELD : NOTHING;
        }
        return value == null ? "" : value.signum() == 0 ? NOTHING : number(value);
    }

    /** {@return what a cell is called} */
    public String origin(int row, int column) {
        return name(shown.rows().get(row)) + " × " + name(shown.columns().get(column));
    }

    /** {@return a sentence on a cell: its row, its column, its value, and the totals or bases of both} */
    public String status(int row, int column) {
        var value = shown.value(row, column);
        var withheld = shown.isCell(row, column) && shown.matrix().isWithheld(shown.rows().get(row).place(), shown.columns().get(column).place());
        var said = value != null ? number(value) : withheld ? texts.get("matrix.withheld")
                : shown.isCell(row, column) ? texts.get("matrix.none") : texts.get("matrix.untold");
        var bases = new ArrayList<String>();
        base(shown.rows().get(row), true, bases);
        base(shown.columns().get(column), false, bases);
        var apart = shown.isCell(row, column) && shown.matrix().isApart(shown.rows().get(row).place(), shown.columns().get(column).place());
        return texts.get("matrix.status", name(shown.rows().get(row)), name(shown.columns().get(column)),
                apart ? texts.get("matrix.apart") : shown.matrix().measure().in(language()), said)
                + (bases.isEmpty() ? "" : " · " + texts.get("matrix.bases", String.join(Wording.semicolon(language()), bases)));
    }

    private void base(Line line, boolean across, List<String> bases) {
        if (line.kind() == Kind.TOTAL) {
            return;
        }
        var matrix = shown.matrix();
        var side = line.kind() == Kind.SIDE ? (across ? matrix.rows() : matrix.columns()).get(line.place()) : null;
        var all = IntStream.range(0, (across ? matrix.columns() : matrix.rows()).size()).toArray();
        var base = side == null ? null : side.base();
        var total = across ? matrix.sum(line.places(), all) : matrix.sum(all, line.places());
        if (total != null && base != null) {
            bases.add(texts.get("matrix.baseBoth", number(total), name(line), number(base)));
        } else if (total != null || base != null) {
            bases.add(texts.get(total == null ? "matrix.base" : "matrix.baseTotal", number(total == null ? base : total), name(line)));
        }
    }

    private String number(BigDecimal value) {
        return Numbers.rounded(value, DECIMALS, language());
    }

    /** {@return the whole of it as spreadsheets paste it} */
    public String paste() {
        return paste(IntStream.range(0, shown.rows().size()).toArray(), IntStream.range(0, shown.columns().size()).toArray());
    }

    /** {@return some rows and columns with their headings, as spreadsheets paste them: all digits, in French a decimal comma} */
    public String paste(int[] rows, int[] columns) {
        var lines = new ArrayList<List<String>>();
        lines.add(headings(columns));
        for (var row : rows) {
            var line = new ArrayList<String>();
            line.add(name(shown.rows().get(row)));
            for (var column : columns) {
                line.add(plain(shown.value(row, column)));
            }
            lines.add(line);
        }
        return new Block(lines).write();
    }

    private String plain(BigDecimal value) {
        return value == null ? "" : language() == Language.FRENCH ? value.toPlainString().replace('.', ',') : value.toPlainString();
    }

    private List<String> headings(int[] columns) {
        var headings = new ArrayList<String>();
        headings.add(corner());
        for (var column : columns) {
            headings.add(name(shown.columns().get(column)));
        }
        return headings;
    }

    /** {@return what rows and columns are: « Code × Cas »} */
    public String corner() {
        return shown.matrix().rowTitle().in(language()) + " × " + shown.matrix().columnTitle().in(language());
    }

    /** {@return the whole of it as a sheet} */
    public OutSheet sheet() {
        var columns = IntStream.range(0, shown.columns().size()).toArray();
        return new OutSheet(texts.get("matrix.tab"), headings(columns), IntStream.range(0, shown.rows().size()).mapToObj(row -> {
            var line = new ArrayList<Cell>();
            line.add(new Cell.Text(name(shown.rows().get(row))));
            for (var column : columns) {
                var value = shown.value(row, column);
                line.add(value == null ? Cell.EMPTY : new Cell.Number(value, false));
            }
            return (List<Cell>) line;
        }).toList());
    }

    /** {@return how many cells are shown} */
    long size() {
        return (long) shown.rows().size() * shown.columns().size();
    }

    /** {@return how many rows and columns are shown} */
    public String count() {
        return texts.get("matrix.count", shown.rows().stream().filter(line -> line.kind() == Kind.SIDE).count(),
                shown.columns().stream().filter(line -> line.kind() == Kind.SIDE).count());
    }
}
