// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.cases.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.observatory.analysis.Label;
import org.observatory.analysis.Progress;
import org.observatory.exchange.ImportException;
import org.observatory.exchange.cases.sheet.Sheet.NumberStyle;
import org.observatory.project.XmlText;

/** Takes the cells of a sheet row by row from a reader, within the limits, and finds its headings. */
final class SheetBuilder {

    private static final Label CELLS = new Label("cells", "cellules");
    static final Label COLUMNS = new Label("columns", "colonnes");
    static final Label CHARACTERS = new Label("characters", "caractères");
    static final Label IN_A_CELL = new Label("characters in a cell", "caractères dans une cellule");
    private static final int POOLED = 200_000;
    private static final int CHECKED = 1024;

    private final String file;
    private final String name;
    private final SheetLimits limits;
    private final Progress progress;
    private final Remarks remarks = new Remarks();
    private final List<SheetRow> rows = new ArrayList<>();
    private final Map<Cell, Cell> pool = new HashMap<>();
    private final BitSet hiddenColumns = new BitSet();
    private Cell[] current = new Cell[64];
    private int width;
    private int number;
    private int hiddenRow;
    private long cells;
    private long characters;

    SheetBuilder(String file, String name, SheetLimits limits, Progress progress) {
        this.file = file;
        this.name = name;
        this.limits = limits;
        this.progress = progress;
    }

    Remarks remarks() {
        return remarks;
    }

    CellPlace place(int row, int column) {
        return new CellPlace(name, row, column);
    }

    /** Says that a column, counted from 0, is hidden. */
    void hiddenColumn(int column) {
        hiddenColumns.set(column);
    }

    /** Says that a row, counted from 1, is hidden; before its cells are taken. */
    void hiddenRow(int row) {
        hiddenRow = row;
    }

    boolean isEmpty() {
        return rows.isEmpty() && width == 0;
    }

    /** Takes a text as it stands in the file; blank text is an empty cell. */
    void addText(int row, int column, String raw) throws ImportException {
        if (raw.length() > limits.cellLength()) {
            throw SheetRefusals.tooLarge(file, IN_A_CELL, limits.cellLength());
        }
        if (raw.isBlank()) {
            return;
        }
        var text = raw.indexOf('\r') < 0 ? raw : raw.replace("\r\n", "\n").replace('\r', '\n');
        var clean = isPlain(text) ? text : XmlText.clean(text);
        if (!clean.equals(text)) {
            remarks.add(Remarks.CLEANED, place(row, column));
        }
        add(row, column, clean.isBlank() ? Cell.EMPTY : new Cell.Text(clean));
    }

    /** Whether all characters are surely fit for a project, told faster than by looking at code points. */
    private static boolean isPlain(String text) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c < ' ' && c != '\n' && c != '\t' || Character.isSurrogate(c) || c >= 0xFFFE) {
                return false;
            }
        }
        return true;
    }

    /** Takes a cell. Rows come from 1 in ascending order, columns from 0 in any. */
    void add(int row, int column, Cell cell) throws ImportException {
        if (cell.isEmpty()) {
            return;
        }
        if (row < number || row < 1 || column < 0) {
            throw SheetRefusals.damagedAt(file, place(row, column).toString(), null);
        }
        if (column >= limits.columns()) {
            throw SheetRefusals.tooLarge(file, COLUMNS, limits.columns());
        }
        if (row > number) {
            endRow();
            number = row;
        }
        if (column >= current.length) {
            current = Arrays.copyOf(current, Math.max(column + 1, current.length * 2));
        }
        current[column] = pooled(cell);
        width = Math.max(width, column + 1);
        if (cell instanceof Cell.Fault fault) {
            remarks.add(Remarks.fault(fault.shown()), place(row, column));
        }
    }

    private Cell pooled(Cell cell) throws ImportException {
        var known = pool.get(cell);
        if (known != null) {
            return known;
        }
        if (cell instanceof Cell.Text text) {
            characters += text.text().length();
            if (characters > limits.characters()) {
                throw SheetRefusals.tooLarge(file, CHARACTERS, limits.characters());
            }
        }
        if (pool.size() < POOLED) {
            pool.put(cell, cell);
        }
        return cell;
    }

    private void endRow() throws ImportException {
        if (width == 0) {
            return;
        }
        cells += width;
        if (cells > limits.cells()) {
            throw SheetRefusals.tooLarge(file, CELLS, limits.cells());
        }
        for (var i = 0; i < width; i++) {
            if (current[i] == null) {
                current[i] = Cell.EMPTY;
            }
        }
        if (hiddenRow == number) {
            remarks.add(Remarks.HIDDEN_ROW, place(number, -1));
        }
        rows.add(new SheetRow(number, Arrays.asList(current).subList(0, width)));
        if (rows.size() % CHECKED == 0) {
            progress.check();
        }
        Arrays.fill(current, 0, width, null);
        width = 0;
    }

    /** The sheet, once all its cells were taken. */
    Sheet build(NumberStyle style, List<String> others) throws ImportException {
        endRow();
        pool.clear();
        var used = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        hiddenColumns.stream().filter(column -> column < used)
                .forEach(column -> remarks.add(Remarks.HIDDEN_COLUMN, place(0, column)));
        return Headings.found(file, name, rows, remarks, style, others);
    }
}
