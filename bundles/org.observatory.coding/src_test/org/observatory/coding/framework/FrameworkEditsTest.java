// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.observatory.analysis.Language;
import org.observatory.coding.framework.FrameworkEdits.Written;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.project.Deletion;
import org.observatory.project.ProjectException;

class FrameworkEditsTest {

    private static final ObservatoryLabels FRENCH = new ObservatoryLabels(Language.FRENCH);
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
    void aSummaryIsWrittenChangedAndTakenBackStepByStep() {
        study.write(study.bus, study.trust, "Les clés circulent.");
        study.write(study.bus, study.trust, "Les clés circulent toujours.");
        assertEquals("Les clés circulent toujours.", study.written(study.bus, study.trust));
        assertEquals(1, study.grid.getSummaries().size());
        study.undo();
        assertEquals("Les clés circulent.", study.written(study.bus, study.trust));
        study.undo();
        assertEquals("", study.written(study.bus, study.trust));
    }

    @Test
    void anEmptiedCellLeavesNothingBehindInTheFile() {
        study.write(study.bus, study.trust, "Les clés circulent.");
        study.write(study.bus, study.trust, "  \n");
        assertEquals(List.of(), study.grid.getSummaries());
    }

    @Test
    void writingWhatStandsThereAlreadyIsNoStep() {
        study.write(study.bus, study.trust, "Les clés circulent.");
        assertTrue(study.edits.write("écrire", List.of(new Written(study.bus, study.trust, "Les clés circulent."),
                new Written(study.school, study.trust, ""))).isEmpty());
    }

    @Test
    void whatXmlCannotHoldDoesNotKeepTheProjectFromBeingSaved() throws ProjectException {
        study.write(study.bus, study.trust, "coupé\u0001 ici");
        study.world.session().save();
        assertEquals("coupé ici", study.written(study.bus, study.trust));
    }

    @Test
    void aThemeTakenOutOfTheGridKeepsItsSummariesAndFindsThemAgain() {
        study.themes(study.trust, study.conflict);
        study.write(study.bus, study.trust, "Les clés circulent.");
        study.themes(study.conflict);
        assertEquals(Map.of(study.trust, 1), new Summaries(study.grid).kept());
        study.themes(study.conflict, study.trust);
        assertEquals(Map.of(), new Summaries(study.grid).kept());
        assertEquals("Les clés circulent.", study.written(study.bus, study.trust));
    }

    @Test
    void aColumnMovesByOnePlaceAndStopsAtTheEnd() {
        study.themes(study.trust, study.conflict);
        study.world.session().history().execute(study.edits.move("déplacer", study.trust, 1).orElseThrow());
        assertEquals(List.of(study.conflict, study.trust), study.grid.getThemes());
        assertTrue(study.edits.move("déplacer", study.trust, 1).isEmpty());
    }

    @Test
    void deletingACodeTellsOfTheSummariesThatGoWithIt() {
        study.themes(study.trust);
        study.write(study.bus, study.trust, "Les clés circulent.");
        assertEquals(study.grid.getSummaries(), Deletion.of(study.world.session(), List.of(study.trust)).dependent());
    }

    @Test
    void theGridIsTheSameAfterItWasSavedAndOpenedAgain() throws ProjectException {
        study.themes(study.conflict, study.trust);
        study.world.session().history().execute(study.edits.cases("lignes", List.of(study.school)).orElseThrow());
        study.write(study.school, study.trust, "Une ligne.\nUne autre.");
        study.world.reopen();
        var grid = study.world.content().frameworks().getFirst();
        assertEquals(List.of("Conflit", "Confiance"), grid.getThemes().stream().map(FRENCH::name).toList());
        assertEquals(List.of("L’école"), grid.getCases().stream().map(FRENCH::name).toList());
        assertEquals("Une ligne.\nUne autre.", grid.getSummaries().getFirst().getText());
    }

    @Test
    void themesOfTheSameNameAreToldApartByTheirPath() {
        var other = study.world.code(study.conflict, "Confiance");
        assertEquals(List.of("Confiance", "Conflit"), ThemeNames.of(List.of(study.trust, study.conflict), FRENCH));
        assertEquals(List.of("Confiance", "Confiance (Conflit)", "Conflit"), ThemeNames.of(List.of(study.trust, other, study.conflict), FRENCH));
    }

    @Test
    void aPassageIsQuotedWithWhoSaidItAndWhere() throws ProjectException {
        var speaker = study.world.speaker(study.interview, "Mireille", false);
        study.world.turn(study.interview, 0, 21, speaker);
        var coding = study.world.coding(study.world.codings(study.anne, study.interview), study.trust, "On se fait confiance.");
        assertEquals("«\u00a0On se fait confiance.\u00a0» [Mireille, Entretien]", Quotation.of(coding, FRENCH));
        var later = study.world.coding(study.world.codings(study.basile, study.interview), study.trust, "On recommence.");
        assertEquals("«\u00a0On recommence.\u00a0» [Entretien]", Quotation.of(later, FRENCH));
    }

    @Test
    void thePageOfAGridSaysWhatStandsInItAndRunsNothing() throws ProjectException {
        study.themes(study.trust, study.conflict);
        study.write(study.bus, study.trust, "<script>alert(1)</script>\nDeux & trois");
        study.world.coding(study.world.codings(study.anne, study.interview), study.trust, "On se fait confiance.");
        var table = FrameworkTable.of(study.grid, study.grid.getThemes(), List.of(study.bus, study.school), List.of(new FrameworkTable.Fact("Cas", FRENCH::name)),
                new Summaries(study.grid), study.counts, FRENCH);
        var page = FrameworkPage.html(table, Language.FRENCH);
        assertTrue(page.contains("<html lang=\"fr\">"));
        assertTrue(page.contains("<th scope=\"row\">Le bus</th><td><p>&lt;script&gt;alert(1)&lt;/script&gt;</p><p>Deux &amp; trois</p>"), page);
        assertTrue(page.contains("1\u00a0passage</span>"), page);
    }
}
