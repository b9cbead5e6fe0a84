// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.analysis.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.observatory.analysis.Language;
import org.observatory.exchange.cases.sheet.Cell;
import org.observatory.ui.analysis.matrix.Arrangement.Axis;
import org.observatory.ui.analysis.matrix.Arrangement.By;
import org.observatory.ui.analysis.matrix.Arrangement.Order;
import org.observatory.ui.analysis.matrix.Matrix.Adding;

class ArrangedTest {

    private static final Arrangement BARE = Arrangement.PLAIN.totals(false);

    private final Matrix matrix = new Square(Adding.KEYS, "Trust Éclat Keys Fear", "Lake School").cell("Trust", "Lake", "p1 p2")
            .cell("Trust", "School", "p2").cell("Éclat", "School", "p4 p5 p6").cell("Keys", "School", "p3").totals(6).build();

    private String rows(Arrangement arrangement) {
        return Square.shown(matrix, arrangement).lines().skip(1).map(line -> line.split(" ")[0]).toList().toString();
    }

    @Test
    void itShowsTotalsFirstAndNothingThatIsEmpty() {
        assertEquals("Total Lake School\nTotal 6 2 5\nTrust 2 2 1\nÉclat 3 · 3\nKeys 1 · 1", Square.shown(matrix, Arrangement.PLAIN));
    }

    @Test
    void totalsAreLeftOutAndWhatIsEmptyIsShownOnDemand() {
        assertEquals("Lake School\nTrust 2 1\nÉclat · 3\nKeys · 1\nFear · ·", Square.shown(matrix, BARE.empty(true)));
    }

    @Test
    void rowsAreSortedByNameWhateverTheirAccentsByTotalAndByAColumn() {
        assertEquals("[Éclat, Keys, Trust]", rows(BARE.rows(Axis.PLAIN.with(new Order(By.NAME, "", false)))));
        assertEquals("[Keys, Trust, Éclat]", rows(BARE.rows(Axis.PLAIN.with(new Order(By.TOTAL, "", false)))));
        assertEquals("[Éclat, Keys, Trust]", rows(BARE.rows(Axis.PLAIN.with(new Order(By.LINE, "side School", true)))));
        assertEquals("[Trust, Éclat, Keys]", rows(BARE.rows(Axis.PLAIN.with(new Order(By.LINE, "side Lake", true)))));
    }

    @Test
    void columnsAreSortedByARow() {
        assertTrue(Square.shown(matrix, BARE.columns(Axis.PLAIN.with(new Order(By.LINE, "side Éclat", true)))).startsWith("School Lake\n"));
    }

    @Test
    void aGroupStandsBeforeItsMembersWithTheirSumAndWhatHasNoneComesLast() {
        var grouped = BARE.rows(Axis.PLAIN.by(Square.grouping("Trust=Bonds", "Keys=Bonds")));
        assertEquals("Lake School\nBonds 2 2\nTrust 2 1\nKeys · 1\n(no group) · 3\nÉclat · 3", Square.shown(matrix, grouped));
        var shut = grouped.rows(grouped.rows().toggled("group Bonds"));
        assertEquals("Lake School\nBonds 2 2\n(no group) · 3\nÉclat · 3", Square.shown(matrix, shut));
        assertEquals(grouped, shut.rows(shut.rows().toggled("group Bonds")));
    }

    @Test
    void theKeysOfAGroupAreThoseOfItsMembers() {
        var arranged = new Arranged(matrix, BARE.rows(new Axis(Order.GIVEN, Square.grouping("Trust=Bonds", "Keys=Bonds"), Set.of())),
                Language.ENGLISH);
        assertEquals("p2 p3", arranged.keys(0, 1));
        assertFalse(arranged.isCell(0, 1));
    }

    @Test
    void askedAgainForTheSameAnOrderTurnsRoundThenEnds() {
        var down = Order.GIVEN.next(By.LINE, "side Lake");
        assertEquals(new Order(By.LINE, "side Lake", true), down);
        assertEquals(new Order(By.LINE, "side Lake", false), down.next(By.LINE, "side Lake"));
        assertEquals(Order.GIVEN, down.next(By.LINE, "side Lake").next(By.LINE, "side Lake"));
        assertEquals(new Order(By.NAME, "", false), down.next(By.NAME, ""));
    }

    @Test
    void wordsKeepTheRowsThatHaveThem() {
        assertEquals("[Total, Éclat]", rows(Arrangement.PLAIN.words("ecl")));
    }

    @Test
    void aSpreadsheetGetsHeadingsAllDigitsAndInFrenchAComma() {
        var indices = new Square(Adding.NOT, "Clés Peur", "Clés Peur").apart().cell("Clés", "Peur", new BigDecimal("0.12345"), "a b")
                .cell("Peur", "Clés", new BigDecimal("0.12345"), "a b").cell("Clés", "Clés", BigDecimal.TEN, "").build();
        assertEquals("Code × Cas\tClés\tPeur\nClés\t10\t0,12345\nPeur\t0,12345\t",
                Square.text(indices, Arrangement.PLAIN, Language.FRENCH).paste().stripTrailing().concat("\t"));
        assertEquals("Code × Case\tPeur\nClés\t0.12345", Square.text(indices, Arrangement.PLAIN, Language.ENGLISH)
                .paste(new int[] { 0 }, new int[] { 1 }).strip());
    }

    @Test
    void aSheetHasTheNumbersAsNumbersAndNothingWhereNothingWasCounted() {
        var sheet = Square.text(matrix, BARE, Language.FRENCH).sheet();
        assertEquals(List.of("Code × Cas", "Lake", "School"), sheet.headers());
        assertEquals(List.of(new Cell.Text("Keys"), Cell.EMPTY, new Cell.Number(BigDecimal.ONE, false)), sheet.rows().getLast());
    }

    @Test
    void theLineBelowSaysRowColumnValueAndBase() {
        var text = Square.text(matrix, Arrangement.PLAIN, Language.FRENCH);
        assertEquals("Ligne\u00a0: Trust · colonne\u00a0: Lake · Passages\u00a0: 2 · base\u00a0: 2 dans Trust\u202f; 2 dans Lake", text.status(1, 1));
        assertEquals("Ligne\u00a0: Keys · colonne\u00a0: Lake · Passages\u00a0: rien de compté · base\u00a0: 1 dans Keys\u202f; 2 dans Lake", text.status(3, 1));
    }
}
