// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.tables;

import java.util.List;

import org.observatory.ui.texts.SearchWords;

/**
 * What a cell of a table shows, and what it is sorted and filtered by.
 *
 * @param state   whether it has a value
 * @param text    what it shows; empty text while nothing was entered
 * @param key     what it is sorted by, of one class in a column: a {@link java.math.BigDecimal}, a
 *                {@link org.observatory.analysis.PartialDate}, the place of a choice; null to sort by its text
 * @param choices the choices it has, for a column of choices
 * @param note    a remark set in small below the text where rows are several lines high; neither searched nor copied
 */
public record GridCell(CellState state, String text, Comparable<?> key, List<String> choices, String note) {

    /** Nothing was entered. */
    public static final GridCell EMPTY = new GridCell(CellState.EMPTY, "", null, List.of(), "");

    /** {@return a cell of text; the empty cell for null or blank} */
    public static GridCell text(String text) {
        return text == null || text.isBlank() ? EMPTY : new GridCell(CellState.GIVEN, text, null, List.of(), "");
    }

    /**
     * A number or date.
     *
     * @param text what it shows
     * @param key  the number or date; null gives the empty cell
     */
    public static GridCell of(String text, Comparable<?> key) {
        return key == null ? EMPTY : new GridCell(CellState.GIVEN, text, key, List.of(), "");
    }

    /**
     * Choices.
     *
     * @param text    what it shows
     * @param place   the place of the first of them among all, by which it is sorted
     * @param choices the choices; none gives the empty cell
     */
    public static GridCell choices(String text, int place, List<String> choices) {
        return choices.isEmpty() ? EMPTY : new GridCell(CellState.GIVEN, text, place, List.copyOf(choices), "");
    }

    /**
     * A cell without a value.
     *
     * @param state why
     * @param text  what it shows instead
     */
    public static GridCell without(CellState state, String text) {
        return state == CellState.EMPTY ? EMPTY : new GridCell(state, text, null, List.of(), "");
    }

    /** {@return the same cell with a remark} */
    public GridCell noted(String remark) {
        return new GridCell(state, text, key, choices, remark);
    }

    /** {@return its text without case and accents, on one line, as it is searched} */
    String plain() {
        return SearchWords.plain(text).replace('\n', ' ');
    }
}
