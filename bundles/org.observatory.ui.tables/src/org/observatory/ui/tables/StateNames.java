// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.tables;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.observatory.analysis.Language;
import org.observatory.ui.tables.texts.TableTexts;
import org.observatory.ui.texts.SearchWords;

/** The names of the ways in which a cell is without a value: « sans objet », « inconnu », « non renseigné ». */
public final class StateNames {

    private static final List<CellState> WITHOUT = List.of(CellState.NOT_APPLICABLE, CellState.UNKNOWN, CellState.EMPTY);

    private final TableTexts own;
    private final TableTexts other;

    /**
     * Writes in one language and reads both.
     *
     * @param language the language
     */
    public StateNames(Language language) {
        this.own = new TableTexts(language);
        this.other = new TableTexts(language == Language.FRENCH ? Language.ENGLISH : Language.FRENCH);
    }

    /** {@return the name of a state} */
    public String of(CellState state) {
        return own.get(state.key());
    }

    /** {@return the names of all states but that of a value} */
    public List<String> all() {
        return WITHOUT.stream().map(this::of).toList();
    }

    /** {@return the names of the states that the cells of a column can have} */
    public List<String> of(GridColumn<?> column) {
        return column.stated() ? all() : List.of(of(CellState.EMPTY));
    }

    /** {@return the state that a text names, in either language, whatever its case and accents} */
    public Optional<CellState> read(String text) {
        var plain = SearchWords.plain(text).strip();
        return WITHOUT.stream().filter(state -> Stream.of(own, other)
                .anyMatch(texts -> SearchWords.plain(texts.get(state.key())).equals(plain))).findFirst();
    }
}
