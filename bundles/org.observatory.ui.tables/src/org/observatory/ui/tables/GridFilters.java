// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.tables;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.observatory.analysis.Language;
import org.observatory.ui.texts.SearchWords;

/**
 * What somebody typed and picked above the columns of a table, and the words looked for in the whole of it. A filter that
 * cannot be understood filters nothing and is told apart, so that no row disappears for a reason nobody sees.
 */
public final class GridFilters {

    private final StateNames states;
    private final FilterText reader;
    private final Map<String, Object> typed = new LinkedHashMap<>();
    private final Map<String, CellFilter> read = new LinkedHashMap<>();
    private final Set<String> refused = new HashSet<>();
    private SearchWords words = SearchWords.NONE;

    /**
     * Makes filters that let everything through.
     *
     * @param language the language in which filters are typed
     */
    public GridFilters(Language language) {
        this.states = new StateNames(language);
        this.reader = new FilterText(language);
    }

    /**
     * Filters by a column.
     *
     * @param column the column
     * @param value  text as typed, or a collection of the names of choices and states; null, blank or empty for no filter
     */
    public void set(GridColumn<?> column, Object value) {
        typed.remove(column.id());
        read.remove(column.id());
        refused.remove(column.id());
        if (value instanceof Collection<?> names && !names.isEmpty()) {
            typed.put(column.id(), names);
            read.put(column.id(), CellFilter.picked(names.stream().map(String::valueOf).toList(), states));
        } else if (value instanceof String text && !text.isBlank()) {
            typed.put(column.id(), text);
            reader.read(column.kind(), text).ifPresentOrElse(filter -> read.put(column.id(), filter), () -> refused.add(column.id()));
        }
    }

    /** Looks for words in the whole table; no words for no search. */
    public void search(SearchWords looked) {
        words = looked;
    }

    /** Lets everything through again. */
    public void clear() {
        typed.clear();
        read.clear();
        refused.clear();
        words = SearchWords.NONE;
    }

    /** {@return what was typed or picked for a column} */
    public Optional<Object> of(String column) {
        return Optional.ofNullable(typed.get(column));
    }

    /** {@return whether something was typed for a column that could not be understood} */
    public boolean isRefused(String column) {
        return refused.contains(column);
    }

    /** {@return whether some filter could not be understood} */
    public boolean hasRefused() {
        return !refused.isEmpty();
    }

    /** {@return whether anything was typed, picked or looked for} */
    public boolean isActive() {
        return !typed.isEmpty() || !words.isEmpty();
    }

    /** {@return the words looked for in the whole table} */
    public SearchWords words() {
        return words;
    }

    /** {@return the filters that were understood, by column} */
    Map<String, CellFilter> read() {
        return read;
    }
}
