// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.observatory.analysis.Language;
import org.observatory.project.checks.Severity;
import org.observatory.ui.problems.ProblemList.Located;
import org.observatory.ui.problems.ProblemList.Order;
import org.observatory.ui.texts.SearchWords;
import org.observatory.ui.texts.Texts;

class ProblemListTest {

    private final ProblemList list = new ProblemList(new Texts(Language.FRENCH));
    private final Located error = point(Severity.ERROR, "La fin précède le début.", "PHARE", "");
    private final Located warning = point(Severity.WARNING, "Des sources divergent.", "IMPACT", "Cahier 3");
    private final Located other = point(Severity.WARNING, "Il manque des catégories.", "Profils", "Cahier 1");
    private final List<Located> all = List.of(other, warning, error);

    private static Located point(Severity severity, String message, String element, String place) {
        return new Located(new Problem(severity, message, element, place, "id of " + element, "check"), "observatoire");
    }

    @Test
    void theMostSeriousComesFirst() {
        assertEquals(List.of(error, warning, other), list.shown(all, SearchWords.NONE, Order.MESSAGE, false));
    }

    @Test
    void itIsSortedByElementAndByPlaceBothWays() {
        assertEquals(List.of(warning, error, other), list.shown(all, SearchWords.NONE, Order.ELEMENT, false));
        assertEquals(List.of(other, warning, error), list.shown(all, SearchWords.NONE, Order.PLACE, false));
        assertEquals(List.of(error, warning, other), list.shown(all, SearchWords.NONE, Order.PLACE, true));
    }

    @Test
    void aSearchLooksAtMessageElementAndPlace() {
        assertEquals(List.of(other), list.shown(all, new SearchWords("categories"), Order.MESSAGE, false));
        assertEquals(List.of(warning), list.shown(all, new SearchWords("impact cahier"), Order.MESSAGE, false));
    }

    @Test
    void itCountsEachSeverity() {
        assertEquals("1 erreur, 2 avertissements", list.count(all));
        assertEquals("Rien à vérifier", list.count(List.of()));
    }

    @Test
    void pointsAreCopiedAsLines() {
        assertEquals("La fin précède le début.\tPHARE\t\nDes sources divergent.\tIMPACT\tCahier 3", ProblemList.lines(List.of(error, warning)));
    }

    @Test
    void aMarkGivesThePointBack() {
        for (var located : all) {
            assertEquals(located.problem(), Problem.of(located.problem().attributes()));
        }
    }
}
