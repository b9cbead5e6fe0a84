// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.observatory.analysis.Label;
import org.observatory.exchange.cases.sheet.Cell;
import org.observatory.exchange.cases.sheet.CellPlace;
import org.observatory.exchange.cases.sheet.Sheet;
import org.observatory.exchange.cases.values.Folded;
import org.observatory.exchange.cases.values.Listed;
import org.observatory.model.coding.ValueState;

/** The cells of a column that hold something, told apart: values, words for missing values, and errors. */
final class ColumnCells {

    private final Sheet sheet;
    private final int column;
    private final List<Cell> values = new ArrayList<>();
    private final List<CellPlace> places = new ArrayList<>();
    private final Map<ValueState, Integer> states = new LinkedHashMap<>();
    private final List<CellDoubt> faults = new ArrayList<>();
    private final ColumnStyle style;

    ColumnCells(Sheet sheet, int column) {
        this.sheet = sheet;
        this.column = column;
        for (var row : sheet.rows()) {
            take(row.cell(column), sheet.place(row, column));
        }
        style = ColumnStyle.of(values, sheet.style());
    }

    private void take(Cell cell, CellPlace place) {
        if (cell instanceof Cell.Fault) {
            faults.add(new CellDoubt(place, cell, CellReader.FAULT));
        } else if (!cell.isEmpty()) {
            var state = cell instanceof Cell.Text text ? CellReader.state(text.text()) : Optional.<CellReading>empty();
            if (state.isEmpty()) {
                values.add(cell);
                places.add(place);
            } else if (state.get() instanceof CellReading.Stated stated) {
                states.merge(stated.state(), 1, Integer::sum);
            }
        }
    }

    String heading() {
        return sheet.headers().get(column);
    }

    int column() {
        return column;
    }

    ColumnStyle style() {
        return style;
    }

    /** The cells with a value, in order. */
    List<Cell> values() {
        return values;
    }

    /** A value with its place, as what a doubt is about. */
    Placed at(int index) {
        return new Placed(places.get(index), values.get(index));
    }

    /** A cell and where it stands. */
    record Placed(CellPlace place, Cell cell) {
    }

    Map<ValueState, Integer> states() {
        return states;
    }

    /** What each value was understood as by a reader: those that were not, and those that may be wrong. */
    Reading read(CellReader reader) {
        var doubts = new ArrayList<>(faults);
        var wrong = 0;
        for (var i = 0; i < values.size(); i++) {
            switch (reader.read(values.get(i))) {
                case CellReading.NotUnderstood not -> {
                    wrong++;
                    doubts.add(new CellDoubt(places.get(i), values.get(i), not.reason()));
                }
                case CellReading.Given given when given.doubt() != null ->
                        doubts.add(new CellDoubt(places.get(i), values.get(i), given.doubt()));
                default -> {
                    // understood
                }
            }
        }
        return new Reading(values.size() - wrong, values.size(), doubts.stream().sorted(
                (a, b) -> a.place().compareTo(b.place())).toList());
    }

    /**
     * What came of reading a column.
     *
     * @param understood how many values were
     * @param all        how many values there are
     * @param doubts     the others, and those that may be wrong
     */
    record Reading(int understood, int all, List<CellDoubt> doubts) {
    }

    /** Whether so few values are not understood by a reader that they are exceptions: one in twenty at most. */
    boolean fit(CellReader reader) {
        var exceptions = values.size() / 20;
        for (var cell : values) {
            if (reader.read(cell) instanceof CellReading.NotUnderstood && --exceptions < 0) {
                return false;
            }
        }
        return !values.isEmpty();
    }

    /** The values as texts, those that people take for the same under the spelling that is met most, in order of first coming. */
    List<String> distinct(boolean split) {
        var spellings = new LinkedHashMap<String, Map<String, Integer>>();
        for (var cell : values) {
            for (var part : split ? Listed.split(CellReader.text(cell)) : List.of(CellReader.single(cell))) {
                spellings.computeIfAbsent(Folded.of(part), first -> new LinkedHashMap<>()).merge(part, 1, Integer::sum);
            }
        }
        return spellings.values().stream().map(ColumnCells::mostMet).toList();
    }

    private static String mostMet(Map<String, Integer> spellings) {
        String best = null;
        for (var spelling : spellings.entrySet()) {
            if (best == null || spelling.getValue() > spellings.get(best)) {
                best = spelling.getKey();
            }
        }
        return best;
    }

    /** How many things the values name, counting several in one cell. */
    int parts() {
        return values.stream().mapToInt(cell -> Listed.split(CellReader.text(cell)).size()).sum();
    }

    /** How many values name several things. */
    int several() {
        return (int) values.stream().filter(cell -> Listed.isSeveral(CellReader.text(cell))).count();
    }

    /** The values that stand in more than one row, each with all its places, as doubts. */
    List<CellDoubt> repeated(Label reason) {
        var first = new HashMap<String, Integer>();
        var doubts = new ArrayList<CellDoubt>();
        for (var i = 0; i < values.size(); i++) {
            if (first.putIfAbsent(Folded.of(CellReader.text(values.get(i))), i) != null) {
                doubts.add(new CellDoubt(places.get(i), values.get(i), reason));
            }
        }
        return doubts;
    }
}
