// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.charts.show;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.observatory.analysis.Column;
import org.observatory.analysis.Kind;
import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Table;

class TableTextTest {

    private final Table towns = Worlds.towns();

    private String read(int row, String column, Language language) {
        var found = towns.columns().stream().filter(one -> one.key().equals(column)).findFirst().orElseThrow();
        return new CellText(language).read(towns, row, found);
    }

    @Test
    void identifiersAreNotShown() {
        assertEquals(List.of("name", "number", "dates", "big"), CellText.columns(towns).stream().map(Column::key)
                .toList());
    }

    @Test
    void cellsAreReadInTheLanguageOfTheChart() {
        assertEquals("66\u202f700,5", read(0, "number", Language.FRENCH));
        assertEquals("66,700.5", read(0, "number", Language.ENGLISH));
        assertEquals("oct.\u00a02019 et mai\u00a02020", read(0, "dates", Language.FRENCH));
        assertEquals("2008", read(2, "dates", Language.ENGLISH));
        assertEquals("Lyon", read(1, "name", Language.FRENCH));
        assertEquals("oui", read(1, "big", Language.FRENCH));
        assertEquals("", read(1, "dates", Language.FRENCH));
    }

    @Test
    void rowsAreCopiedWithHeadingsTabsAndPlainDigits() {
        var lines = new CellText(Language.FRENCH).paste(towns, List.of(1, 0)).lines().toList();
        assertEquals(List.of("Nom\tHabitants\tDates\tGrande", "Lyon\t520774\t\toui",
                "Évry\t66700,5\toct.\u00a02019 et mai\u00a02020\tnon"), lines);
        assertEquals("Évry\t66700.5\tOct\u00a02019 and May\u00a02020\tno",
                new CellText(Language.ENGLISH).paste(towns, List.of(0)).lines().toList().get(1));
    }

    @Test
    void aCellWithTabsAndLinesIsCopiedAsOneCell() {
        var table = Table.builder("t", Label.same("t")).column("a", Label.same("A"), Kind.TEXT)
                .row("k", "one\ttwo\r\n three").build();
        assertEquals("one two three", new CellText(Language.ENGLISH).paste(table, List.of(0)).lines().toList().get(1));
    }

    @Test
    void rowsStandInTheOrderOfTheChartUntilAHeadingIsClicked() {
        assertEquals(List.of(0, 1, 2), RowOrder.OF_CHART.rows(towns, Language.FRENCH));
        var order = RowOrder.OF_CHART.clicked("number");
        assertEquals(List.of(0, 1, 2), order.rows(towns, Language.FRENCH));
        assertEquals(List.of(1, 0, 2), order.clicked("number").rows(towns, Language.FRENCH));
        assertEquals(RowOrder.OF_CHART, order.clicked("number").clicked("number"));
        assertEquals(new RowOrder("name", false), order.clicked("name"));
    }

    @Test
    void namesAreSortedAsPeopleSortThemAndEmptyCellsComeLast() {
        assertEquals(List.of(2, 0, 1), new RowOrder("name", false).rows(towns, Language.FRENCH));
        assertEquals(List.of(1, 0, 2), new RowOrder("name", true).rows(towns, Language.FRENCH));
        assertEquals(List.of(2, 0, 1), new RowOrder("dates", false).rows(towns, Language.FRENCH));
        assertEquals(List.of(0, 2, 1), new RowOrder("dates", true).rows(towns, Language.FRENCH));
    }

    @Test
    void numbersAreSortedByValueNotByDigits() {
        var table = Table.builder("t", Label.same("t")).column("n", Label.same("N"), Kind.NUMBER)
                .row("a", new BigDecimal("100")).row("b", new BigDecimal("9")).row("c", new BigDecimal("-1")).build();
        assertEquals(List.of(2, 1, 0), new RowOrder("n", false).rows(table, Language.ENGLISH));
    }
}
