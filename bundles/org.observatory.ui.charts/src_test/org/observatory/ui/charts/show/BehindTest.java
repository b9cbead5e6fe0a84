// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.charts.show;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.observatory.analysis.Language;
import org.observatory.analysis.Progress;
import org.observatory.charts.ChartContext;
import org.observatory.charts.ChartService;
import org.observatory.charts.Style;
import org.observatory.model.coding.Case;
import org.observatory.model.coding.Coding;
import org.observatory.project.ProjectException;
import org.observatory.project.kit.CodedWorld;
import org.observatory.project.tables.StudyTables;

class BehindTest {

    @TempDir
    private Path folder;
    private CodedWorld world;
    private Case alliance;
    private Coding first;
    private Coding second;

    @BeforeEach
    void aCaseOfThreePassages() throws ProjectException {
        world = new CodedWorld(folder.resolve("S"));
        var code = world.code("Confiance");
        var document = world.document("Entretien", "Nous avons confiance, de la confiance et du temps.");
        alliance = world.alliance("Alliance", document);
        var codings = world.codings(world.coder("A"), document);
        first = world.coding(codings, code, "confiance,");
        second = world.coding(codings, code, "la confiance");
        world.coding(codings, world.code("Temps"), "du temps");
    }

    @AfterEach
    void closed() {
        world.close();
    }

    @Test
    void behindACellOfAHeatMapAreExactlyTheCodingsCountedInIt() throws Exception {
        var drawn = ChartService.standard().draw("codes-by-case", StudyTables.withProgrammes(world.content()),
                new ChartContext(Language.FRENCH, Style.PUBLICATION), Progress.none()).data();
        var row = drawn.rows().filter(at -> drawn.number(at, "count").intValue() == 2).findFirst().orElseThrow();
        var behind = Behind.of(world.content(), drawn.rowKey(row));
        assertEquals(Set.of(first.getId(), second.getId()), behind.codings());
        assertEquals(List.of(), behind.elements());
    }

    @Test
    void otherElementsAreListedInTheOrderOfTheKeyAndWhatIsGoneIsLeftOut() {
        var behind = Behind.of(world.content(), "gone " + alliance.getId() + " " + world.scheme().getCodes().getFirst().getId());
        assertEquals(List.of(alliance, world.scheme().getCodes().getFirst()), behind.elements());
        assertEquals(Set.of(), behind.codings());
    }
}
