// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.analysis.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.observatory.analysis.Kind;
import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Table;
import org.observatory.coding.Segment;
import org.observatory.model.coding.Case;
import org.observatory.model.coding.Coding;
import org.observatory.model.coding.Document;
import org.observatory.project.kit.CodedWorld;
import org.observatory.ui.analysis.texts.AnalysisTexts;

class BehindTest {

    @TempDir
    private Path folder;
    private CodedWorld world;
    private Document interview;
    private Case school;
    private Case garden;
    private Coding one;
    private Coding other;

    @BeforeEach
    void aDocumentIsCodedTwice() throws Exception {
        world = new CodedWorld(folder.resolve("study"));
        interview = world.document("Entretien", "On se fait confiance.\nOn partage les clés.\n");
        school = world.alliance("L’école", interview);
        garden = world.alliance("Le jardin", interview);
        var trust = world.code("Confiance");
        one = world.coding(world.codings(world.coder("Anne"), interview), trust, "confiance");
        other = world.coding(world.codings(world.coder("Basile"), interview), trust, "les clés");
    }

    @AfterEach
    void close() {
        world.close();
    }

    /** A crossing with one row: two cells with keys of their own, and a total. */
    private ResultTable crossing(String first, String second, String row) {
        return new ResultTable(Table.builder("counts", Label.same("counts")).column("row", Label.same("Row"), Kind.LABEL)
                .column("a", Label.same("a"), Kind.NUMBER).column("b", Label.same("b"), Kind.NUMBER)
                .column("total", Label.same("Total"), Kind.NUMBER).row(row).set("row", Label.same("rural"))
                .set("a", BigDecimal.ONE, first).set("b", BigDecimal.ONE, second).set("total", BigDecimal.TWO).build(),
                new AnalysisTexts(Language.ENGLISH));
    }

    private Behind behind(ResultTable table, String column) {
        return Behind.of(world.content(), table, 0, column);
    }

    @Test
    void aCellLeadsToExactlyTheCodingsItCounts() {
        var table = crossing(one.getId(), other.getId(), "rural");
        assertEquals(new Behind.Passages(Set.of(one.getId()), "rural × a"), behind(table, "a"));
        assertEquals(new Behind.Passages(Set.of(other.getId()), "rural × b"), behind(table, "b"));
    }

    @Test
    void aTotalLeadsToAllOfItsRow() {
        assertEquals(new Behind.Passages(Set.of(one.getId(), other.getId()), "rural"),
                behind(crossing(one.getId(), other.getId(), "rural"), "total"));
    }

    @Test
    void aCellOfCasesLeadsToThem() {
        var behind = behind(crossing(school.getId() + " " + garden.getId(), "", "rural"), "a");
        assertEquals(List.of(school, garden), assertInstanceOf(Behind.Elements.class, behind).elements());
    }

    @Test
    void textThatNobodyCodedLeadsToItsDocument() {
        var stretch = interview.getId() + ":3-8";
        assertEquals(new Behind.Stretches(List.of(new Behind.Stretch(interview, new Segment(3, 8))), "rural"),
                behind(crossing(stretch, stretch, stretch), "a"));
    }

    @Test
    void textThatSomebodyCodedLeadsToWhatTheyCoded() {
        var stretch = interview.getId() + ":0-20";
        assertEquals(new Behind.Passages(Set.of(one.getId()), "rural"), behind(crossing(stretch, one.getId(), stretch), "row"));
    }

    @Test
    void everyOccurrenceOfAWordIsAPlaceOfItsOwn() {
        var keys = interview.getId() + ":3-5 " + interview.getId() + ":25-27";
        var behind = assertInstanceOf(Behind.Stretches.class, behind(crossing(keys, keys, keys), "a"));
        assertEquals(List.of("On [se] fait confiance. On partage les clés.", "On se fait confiance. On [pa]rtage les clés."),
                behind.places().stream().map(place -> place.in("On se fait confiance.\nOn partage les clés.\n")).toList());
        assertEquals("", behind.places().getLast().in("short"));
    }

    @Test
    void whatIsGoneLeadsNowhere() {
        assertInstanceOf(Behind.Nothing.class, behind(crossing("gone", "", "rural"), "a"));
    }
}
