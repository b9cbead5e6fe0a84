// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.observatory.model.coding.Coding;
import org.observatory.project.ProjectException;

class FrameworkCountsTest {

    private GridWorld study;

    @BeforeEach
    void study(@TempDir Path folder) throws ProjectException {
        study = new GridWorld(folder.resolve("étude"));
    }

    @AfterEach
    void close() {
        study.close();
    }

    @Test
    void aCellCountsThePassagesOfItsThemeAndOfTheCodesBelowItInAllDocumentsOfItsCase() throws ProjectException {
        study.world.coding(study.world.codings(study.anne, study.interview), study.trust, "On se fait confiance.");
        study.world.coding(study.world.codings(study.anne, study.diary), study.keys, "On ne compte pas.");
        assertEquals(2, study.counts.count(study.bus, study.trust));
        assertEquals(1, study.counts.count(study.school, study.trust));
        assertEquals(0, study.counts.count(study.bus, study.conflict));
    }

    @Test
    void aPassageOfASharedDocumentCountsForEachOfItsCases() throws ProjectException {
        study.world.coding(study.world.codings(study.anne, study.diary), study.conflict, "On se dispute");
        assertEquals(1, study.counts.count(study.bus, study.conflict));
        assertEquals(1, study.counts.count(study.school, study.conflict));
    }

    @Test
    void aCodeThatIsAThemeBesideTheOneAboveItCountsInBothColumns() throws ProjectException {
        study.counts.show(List.of(study.trust, study.keys), coder -> true);
        study.world.coding(study.world.codings(study.anne, study.diary), study.keys, "On ne compte pas.");
        assertEquals(1, study.counts.count(study.school, study.trust));
        assertEquals(1, study.counts.count(study.school, study.keys));
    }

    @Test
    void onlyThePassagesOfTheCodersShownCount() throws ProjectException {
        study.world.coding(study.world.codings(study.anne, study.diary), study.trust, "On se fait confiance.");
        study.world.coding(study.world.codings(study.basile, study.diary), study.trust, "On ne compte pas.");
        study.counts.show(List.of(study.trust), coder -> coder == study.basile);
        assertEquals(1, study.counts.count(study.school, study.trust));
        assertEquals(List.of("On ne compte pas."), quoted(study.counts.passages(study.school, study.trust)));
    }

    @Test
    void countsFollowCodingUndoAndMovesInTheCodebook() throws ProjectException {
        var codings = study.world.codings(study.anne, study.diary);
        assertEquals(0, study.counts.count(study.school, study.trust));
        study.world.coding(codings, study.keys, "On ne compte pas.");
        assertEquals(1, study.counts.count(study.school, study.trust));
        study.undo();
        assertEquals(0, study.counts.count(study.school, study.trust));
        study.world.session().history().redo();
        study.world.edit(() -> study.conflict.getCodes().add(study.keys));
        assertEquals(0, study.counts.count(study.school, study.trust));
        assertEquals(1, study.counts.count(study.school, study.conflict));
    }

    @Test
    void passagesComeDocumentByDocumentInTheOrderOfTheCaseEachByItsPlace() throws ProjectException {
        var diary = study.world.codings(study.anne, study.diary);
        study.world.coding(diary, study.trust, "On recommence.");
        study.world.coding(diary, study.keys, "On ne compte pas.");
        study.world.coding(study.world.codings(study.basile, study.diary), study.trust, "On se dispute le jeudi.");
        study.world.coding(study.world.codings(study.anne, study.interview), study.trust, "On se fait confiance.");
        assertEquals(List.of("On se fait confiance.", "On ne compte pas.", "On se dispute le jeudi.", "On recommence."),
                quoted(study.counts.passages(study.bus, study.trust)));
    }

    private static List<String> quoted(List<Coding> passages) {
        return passages.stream().map(Coding::getQuotation).toList();
    }
}
