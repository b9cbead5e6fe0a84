// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.passages.view;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.coding.passages.Passage;
import org.observatory.exchange.cases.sheet.Cell;

class PassageRowsTest {

    private static final ViewTexts FRENCH = new ViewTexts(Language.FRENCH);
    private final Found found = new Found();
    private final List<Passage> passages = List.of(found.passage("Nous partageons", 0, "Confiance", "Clés"),
            found.passage("école", 20, "Conflit"), found.passage("Zut", 40, "Confiance"));

    private PassageRows rows(PassageRows.Arrangement arrangement) {
        return PassageRows.of(passages, arrangement, Language.FRENCH, Label.same("Aucun"));
    }

    private static PassageRows.Arrangement by(Grouping grouping, PassageColumn order, boolean down, Set<String> closed, int most) {
        return new PassageRows.Arrangement(grouping, order, down, closed, most);
    }

    private static List<String> said(PassageRows rows) {
        var words = new PassageWords(FRENCH);
        return rows.all().stream().map(words::spoken).toList();
    }

    @Test
    void passagesStandInTheirOrderOrAreSortedAsADictionaryDoes() {
        assertEquals(List.of("Nous partageons", "école", "Zut"), said(rows(PassageRows.Arrangement.PLAIN)));
        assertEquals(List.of("école", "Nous partageons", "Zut"), said(rows(by(Grouping.NONE, PassageColumn.PASSAGE, false, Set.of(), 9))));
        assertEquals(List.of("Zut", "Nous partageons", "école"), said(rows(by(Grouping.NONE, PassageColumn.PASSAGE, true, Set.of(), 9))));
    }

    @Test
    void onePassageStandsInTheGroupsOfAllItsCodes() {
        assertEquals(List.of("Clés (1)", "Nous partageons", "Confiance (2)", "Nous partageons", "Zut", "Conflit (1)", "école"),
                said(rows(by(Grouping.CODE, null, false, Set.of(), 9))));
    }

    @Test
    void closedGroupsKeepTheirCount() {
        assertEquals(List.of("Clés (1)", "Nous partageons", "Confiance (2)", "Conflit (1)", "école"),
                said(rows(by(Grouping.CODE, null, false, Set.of("Confiance"), 9))));
    }

    @Test
    void whatBelongsToNoGroupIsListedLast() {
        assertEquals(List.of("Aucun (3)", "Nous partageons", "école", "Zut"), said(rows(by(Grouping.SPEAKER, null, false, Set.of(), 9))));
    }

    @Test
    void whatIsNotShownIsSaid() {
        var more = said(rows(by(Grouping.NONE, null, false, Set.of(), 1)));
        assertEquals("Nous partageons", more.getFirst());
        assertTrue(more.getLast().startsWith("2 autres passages"), more::toString);
        assertEquals(2, more.size());
    }

    @Test
    void rowsAreFoundAgainWhereTheyStandNow() {
        var before = rows(PassageRows.Arrangement.PLAIN);
        var after = rows(by(Grouping.NONE, PassageColumn.PASSAGE, false, Set.of(), 9));
        assertArrayEquals(new int[] {1}, after.places(Set.of(PassageRows.key(before.get(0)))));
        assertArrayEquals(new int[0], after.places(Set.of()));
    }

    @Test
    void howManyThereAreIsSaidInBothLanguages() {
        var words = new PassageWords(FRENCH);
        assertEquals("42 passages de 12 documents, 9 cas", words.count(found.found(42, 12, 9)));
        assertEquals("1 passage de 1 document, aucun cas", words.count(found.found(1, 1, 0)));
        assertEquals("Aucun passage", words.count(found.found(0, 0, 0)));
        assertEquals("1,200 passages of 12 documents, 1 case", new PassageWords(new ViewTexts(Language.ENGLISH)).count(found.found(1200, 12, 1)));
    }

    @Test
    void copiedPassagesHaveTheirReference() {
        assertEquals("« école » (Entretien ; codé Conflit par Anne)",
                new PassageWords(FRENCH).text(passages.subList(1, 2)).strip().replace('\u202f', ' ').replace('\u00a0', ' '));
    }

    @Test
    void aSheetHasARowAPassageAndAColumnForItsGroup() {
        var sheet = new PassageExport(FRENCH).sheet(rows(by(Grouping.CODE, null, false, Set.of(), 9)));
        assertEquals("Groupe", sheet.headers().getFirst());
        assertEquals(4, sheet.rows().size());
        assertEquals(List.of(new Cell.Text("Clés"), new Cell.Text("Nous partageons")), sheet.rows().getFirst().subList(0, 2));
        assertTrue(sheet.rows().stream().allMatch(row -> row.size() == sheet.headers().size()));
    }

    @Test
    void aPageKeepsTheSignsOfATextFromMeaningSomething() {
        var page = new PassageExport(FRENCH).page(PassageRows.of(List.of(found.passage("a < b\nc & d", 0, "Code <1>")), PassageRows.Arrangement.PLAIN,
                Language.FRENCH, Label.same("")), "Passages", "1 passage");
        assertTrue(page.contains("a &lt; b<br>c &amp; d"), page);
        assertTrue(page.contains("Code &lt;1&gt;"), page);
    }

    @Test
    void aPassageIsReadInTheLinesAroundIt() {
        var text = "a".repeat(5000) + "\nNous partageons les clés\n" + "b".repeat(5000);
        var passage = found.passage("partageons", 5006);
        var around = Surroundings.of(passage, text);
        assertEquals("partageons", around.text().substring(around.start(), around.end()));
        assertTrue(around.text().length() < 2600);
        assertEquals("…partageons…", Surroundings.of(passage, "another text").text());
    }
}
