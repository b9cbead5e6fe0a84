// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.observatory.analysis.Language;
import org.observatory.analysis.PartialDate;
import org.observatory.ui.tables.GridColumn.Kind;

class FilterTextTest {

    private final FilterText french = new FilterText(Language.FRENCH);

    private static GridCell number(String value) {
        return GridCell.of(value, new BigDecimal(value));
    }

    private static GridCell date(String value) {
        return GridCell.of(value, PartialDate.parse(value));
    }

    private String found(Kind kind, String typed, GridCell... cells) {
        var filter = french.read(kind, typed).orElseThrow();
        return String.join(" ", Stream.of(cells).filter(cell -> filter.test(cell, cell.plain())).map(GridCell::text).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            >5     | 5.5 12
            >=5    | 5 5.5 12
            ≤ 5    | -1 5
            < 5,5  | -1 5
            5,5    | 5.5
            = 5    | 5
            5..12  | 5 5.5 12
            5 … 6  | 5 5.5
            6..    | 12
            ..0    | -1
            5 ; >10| 5 12
            """)
    void numbersAreComparedByValueWithAFrenchComma(String typed, String expected) {
        assertEquals(expected, found(Kind.NUMBER, typed, number("-1"), number("5"), number("5.5"), number("12"), GridCell.EMPTY));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2019         | 2019 2019-10 2019-10-05
            oct. 2019    | 2019-10 2019-10-05
            > 2019       | 2020
            >= 2019      | 2019 2019-10 2019-10-05 2020
            < 2019       | 2018-12
            2018..2019   | 2018-12 2019 2019-10 2019-10-05
            >= nov. 2019 | 2019 2020
            """)
    void aDateFindsTheDaysWithinItAndARangeWhatMayLieInIt(String typed, String expected) {
        assertEquals(expected, found(Kind.DATE, typed, date("2018-12"), date("2019"), date("2019-10"), date("2019-10-05"), date("2020")));
    }

    @Test
    void textsAreFoundByTheirWordsWhateverCaseAndAccents() {
        assertEquals("Élus de Metz", found(Kind.TEXT, "metz elus", GridCell.text("Élus de Metz"), GridCell.text("Metz"), GridCell.EMPTY));
    }

    @Test
    void whatIsWithoutAValueIsFoundByTheNameOfItsState() {
        var none = GridCell.without(CellState.NOT_APPLICABLE, "sans objet");
        var unknown = GridCell.without(CellState.UNKNOWN, "inconnu");
        assertEquals("sans objet", found(Kind.NUMBER, "Sans objet", none, unknown, number("3")));
        assertEquals("inconnu 3", found(Kind.NUMBER, "unknown ; 3", none, unknown, number("3")));
        assertTrue(french.read(Kind.DATE, "non renseigne").orElseThrow().test(GridCell.EMPTY, ""));
    }

    @Test
    void choicesAndStatesArePickedTogether() {
        var filter = CellFilter.picked(List.of("Région", "inconnu"), new StateNames(Language.FRENCH));
        assertTrue(filter.test(GridCell.choices("Région ; Commune", 0, List.of("Région", "Commune")), ""));
        assertTrue(filter.test(GridCell.without(CellState.UNKNOWN, "inconnu"), ""));
        assertEquals(false, filter.test(GridCell.choices("Commune", 1, List.of("Commune")), ""));
        assertEquals(false, filter.test(GridCell.EMPTY, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = { "beaucoup", ">", "5..x", "..", "5;beaucoup", ">>5" })
    void whatIsNoNumberIsNotUnderstood(String typed) {
        assertTrue(french.read(Kind.NUMBER, typed).isEmpty());
    }
}
