// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.analysis.saved;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.command.Command;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.observatory.analysis.Language;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.project.kit.CodedWorld;
import org.observatory.ui.analysis.Asked;
import org.observatory.ui.analysis.texts.AnalysisTexts;

class SavedAnalysesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 9);

    @TempDir
    private Path folder;
    private CodedWorld world;

    @BeforeEach
    void makeProject() throws Exception {
        world = new CodedWorld(folder.resolve("study"));
    }

    @AfterEach
    void close() {
        world.close();
    }

    private SavedAnalyses saved() {
        return new SavedAnalyses(world.session(), new AnalysisTexts(Language.FRENCH));
    }

    private void execute(Command command) {
        world.session().history().execute(command);
    }

    private void keep(String name, Asked asked) {
        execute(saved().keep(name, asked, "print", DAY));
    }

    private List<String> names() {
        return saved().all().stream().map(new ObservatoryLabels(Language.FRENCH)::name).toList();
    }

    @Test
    void anAnalysisIsKeptWithItsChoicesAcrossASave() throws Exception {
        var asked = new Asked("crosstab", Map.of("rows", "attribute:1", "columns", "a=b"));
        keep("Nature et maturité", asked);
        world.reopen();
        var kept = saved().named("nature et maturite").orElseThrow();
        assertEquals(asked, SavedAnalyses.asked(kept));
        assertEquals("print", kept.getFingerprint());
        assertEquals("2026-04-09", kept.getKept().toString());
    }

    @Test
    void theSameNameIsTheSameAnalysis() {
        keep("Accord", new Asked("cohen-kappa", Map.of("weights", "linear")));
        keep("ACCORD", new Asked("scott-pi", Map.of()));
        assertEquals(List.of("Accord"), names());
        assertEquals(new Asked("scott-pi", Map.of()), SavedAnalyses.asked(saved().all().getFirst()));
    }

    @Test
    void keepingRenamingAndRemovingAreStepsThatCanBeUndone() {
        keep("Accord", new Asked("scott-pi", Map.of()));
        execute(saved().renamed(saved().all().getFirst(), "Fiabilité"));
        assertEquals(List.of("Fiabilité"), names());
        execute(saved().removed(saved().all().getFirst()));
        assertEquals(List.of(), names());
        world.session().history().undo();
        world.session().history().undo();
        assertEquals(List.of("Accord"), names());
        world.session().history().undo();
        assertTrue(names().isEmpty());
    }

    @Test
    void keepingTheSameAgainLeavesTheChoicesAlone() {
        var asked = new Asked("crosstab", Map.of("rows", "x"));
        keep("Tri", asked);
        keep("Tri", asked);
        assertEquals(List.of("rows=x"), saved().all().getFirst().getChoices());
    }
}
