// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.tables;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.observatory.analysis.PartialDate;
import org.observatory.ui.texts.SearchWords;

/** Which cells of a column are looked for. */
public sealed interface CellFilter {

    /**
     * Tells whether a cell is looked for.
     *
     * @param cell  the cell
     * @param plain its text without case and accents
     */
    boolean test(GridCell cell, String plain);

    /**
     * Cells whose text has all the words.
     *
     * @param words the words
     */
    record Words(SearchWords words) implements CellFilter {
        @Override
        public boolean test(GridCell cell, String plain) {
            return words.matchPlain(plain);
        }
    }

    /**
     * Cells whose number or date lies between two bounds.
     *
     * @param low   the lower bound; null for none
     * @param high  the upper bound; null for none
     * @param strict whether the bounds themselves are left out
     */
    record Range(Comparable<?> low, Comparable<?> high, boolean strict) implements CellFilter {
        @Override
        public boolean test(GridCell cell, String plain) {
            return cell.key() != null && (low == null || isAbove(cell.key(), low)) && (high == null || isAbove(high, cell.key()));
        }

        /** Whether one is above the other, or as high unless bounds are strict. */
        @SuppressWarnings("unchecked")
        private boolean isAbove(Comparable<?> upper, Comparable<?> lower) {
            if (upper instanceof PartialDate later && lower instanceof PartialDate earlier) {
                return strict ? earlier.isSurelyBefore(later) : !later.isSurelyBefore(earlier);
            }
            var order = ((Comparable<Object>) upper).compareTo(lower);
            return strict ? order > 0 : order >= 0;
        }
    }

    /**
     * Cells whose date lies within another, as a day of October 2019 does within 2019.
     *
     * @param date the year, month or day
     */
    record Within(PartialDate date) implements CellFilter {
        @Override
        public boolean test(GridCell cell, String plain) {
            return cell.key() instanceof PartialDate own && own.year() == date.year()
                    && (date.month() == 0 || own.month() == date.month()) && (date.day() == 0 || own.day() == date.day());
        }
    }

    /**
     * Cells that have one of some choices, or are without a value in one of some ways.
     *
     * @param choices the choices
     * @param states  the ways
     */
    record Picked(Set<String> choices, Set<CellState> states) implements CellFilter {
        @Override
        public boolean test(GridCell cell, String plain) {
            return cell.state() == CellState.GIVEN ? cell.choices().stream().anyMatch(choices::contains) : states.contains(cell.state());
        }
    }

    /**
     * Cells that one of several filters looks for.
     *
     * @param filters the filters
     */
    record Any(List<CellFilter> filters) implements CellFilter {
        @Override
        public boolean test(GridCell cell, String plain) {
            return filters.stream().anyMatch(filter -> filter.test(cell, plain));
        }
    }

    /** {@return a filter for what was picked in a list of choices and states} */
    static CellFilter picked(Collection<String> names, StateNames states) {
        var choices = new HashSet<String>();
        var without = new HashSet<CellState>();
        names.forEach(name -> states.read(name).ifPresentOrElse(without::add, () -> choices.add(name)));
        return new Picked(Set.copyOf(choices), Set.copyOf(without));
    }
}
