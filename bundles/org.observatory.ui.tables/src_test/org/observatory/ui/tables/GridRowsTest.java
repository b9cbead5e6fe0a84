// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.observatory.analysis.Language;
import org.observatory.ui.tables.GridColumn.Kind;
import org.observatory.ui.texts.SearchWords;

class GridRowsTest {

    private static final class Town {
        private final String name;
        private String people;

        Town(String name, String people) {
            this.name = name;
            this.people = people;
        }
    }

    private final Town metz = new Town("Metz", "120000");
    private final Town ecouen = new Town("Écouen", "7000");
    private final Town zuydcoote = new Town("Zuydcoote", null);
    private final Town nancy = new Town("Nancy", "?");
    private final List<Town> towns = new ArrayList<>(List.of(zuydcoote, metz, nancy, ecouen));
    private final List<GridColumn<Town>> columns = List.of(
            GridColumn.typed("name", "Nom", Kind.TEXT, 100, town -> GridCell.text(town.name)),
            GridColumn.typed("people", "Habitants", Kind.NUMBER, 100, town -> town.people == null ? GridCell.EMPTY
                    : town.people.equals("?") ? GridCell.without(CellState.UNKNOWN, "inconnu")
                            : GridCell.of(town.people, new BigDecimal(town.people))));
    private final GridRows<Town> rows = new GridRows<>();
    private final GridFilters filters = new GridFilters(Language.FRENCH);

    GridRowsTest() {
        rows.show(columns, towns);
    }

    private String shown() {
        return String.join(" ", IntStream.range(0, rows.count()).mapToObj(at -> rows.row(at).name).toList());
    }

    @Test
    void rowsStandInTheirNaturalOrderAtFirst() {
        assertEquals("Zuydcoote Metz Nancy Écouen", shown());
    }

    @Test
    void textsAreSortedAsADictionaryDoes() {
        rows.arrange(filters, List.of(new SortOrder("name", false)));
        assertEquals("Écouen Metz Nancy Zuydcoote", shown());
    }

    @Test
    void numbersInTextsAreSortedByValue() {
        rows.show(columns, List.of(new Town("Cas 10", null), new Town("cas 9", null), new Town("Cas 9 bis", null)));
        rows.arrange(filters, List.of(new SortOrder("name", false)));
        assertEquals("cas 9 Cas 9 bis Cas 10", shown());
    }

    @Test
    void numbersAreSortedByValueAndWhatIsWithoutAValueComesLastEitherWay() {
        rows.arrange(filters, List.of(new SortOrder("people", false)));
        assertEquals("Écouen Metz Nancy Zuydcoote", shown());
        rows.arrange(filters, List.of(new SortOrder("people", true)));
        assertEquals("Metz Écouen Nancy Zuydcoote", shown());
    }

    @Test
    void aSecondColumnDecidesWhereTheFirstIsEqual() {
        ecouen.people = "120000";
        rows.update(towns, List.of(ecouen));
        rows.arrange(filters, List.of(new SortOrder("people", true), new SortOrder("name", false)));
        assertEquals("Écouen Metz Nancy Zuydcoote", shown());
    }

    @Test
    void filtersOfColumnsAndTheSearchHoldTogether() {
        filters.set(columns.get(1), ">5000");
        filters.search(new SearchWords("ecouen"));
        rows.arrange(filters, List.of());
        assertEquals("Écouen", shown());
        assertEquals(4, rows.total());
        filters.clear();
        rows.arrange(filters, List.of());
        assertEquals(4, rows.count());
    }

    @Test
    void aFilterThatIsNotUnderstoodHidesNothingAndIsToldApart() {
        filters.set(columns.get(1), "beaucoup");
        rows.arrange(filters, List.of());
        assertEquals(4, rows.count());
        assertTrue(filters.isRefused("people"));
        assertTrue(filters.isActive());
        filters.set(columns.get(1), "");
        assertFalse(filters.isActive());
    }

    @Test
    void anEditedRowStaysWhereItIsUntilTheTableIsArrangedAnew() {
        rows.arrange(filters, List.of(new SortOrder("people", false)));
        ecouen.people = "999999";
        rows.update(towns, List.of(ecouen));
        assertEquals("Écouen Metz Nancy Zuydcoote", shown());
        assertEquals("999999", rows.cell(0, 1).text());
        rows.arrange(filters, List.of(new SortOrder("people", false)));
        assertEquals("Metz Écouen Nancy Zuydcoote", shown());
    }

    @Test
    void aDeletedRowDisappearsAndANewOneComesLast() {
        rows.arrange(filters, List.of(new SortOrder("name", false)));
        towns.remove(metz);
        towns.addFirst(new Town("Arras", "1"));
        rows.update(towns, List.of());
        assertEquals("Écouen Nancy Zuydcoote Arras", shown());
        assertEquals(2, rows.placeOf(zuydcoote));
        assertEquals(-1, rows.placeOf(metz));
    }

    @Test
    void cellsMadeAheadAreThoseThatAreShown() {
        assertTrue(rows.warm(3));
        assertFalse(rows.warm(3));
        filters.search(new SearchWords("inconnu"));
        rows.arrange(filters, List.of());
        assertEquals("Nancy", shown());
    }
}
