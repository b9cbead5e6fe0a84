// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.observatory.analysis.PartialDate;
import org.observatory.model.coding.CodingPackage.Literals;
import org.observatory.ui.World;
import org.observatory.ui.texts.Sorting;

class StudyTreeTest {

    private final World world = new World();
    private final ExplorerTree tree = new ExplorerTree(World.FRENCH, Sorting.NAME, element -> world.content());
    private final NodeText french = new NodeText(World.FRENCH, tree::sorting);

    private RootFolder cases() {
        return new RootFolder(world.content(), Literals.CASE);
    }

    @Test
    void aProjectHoldsWhatItCodesAndTheObservatory() {
        world.alliance("Val-de-Bise");
        world.code(world.code(null, "Leviers"), "Confiance");
        world.observatory().setNameFr("Observatoire");
        var top = tree.children(world.content());
        assertEquals(List.of("Cas", "Documents", "Trajectoires", "Grille de codage", "Grilles de synthèse", "Mémos", "Analyses", "Graphiques", "Codeurs et codeuses", "Observatoire"),
                top.stream().map(french::name).toList());
        assertEquals(List.of("(1)", "(0)", "(0)", "(2)", "(0)", "(0)", "(0)", "(0)", "(0)", ""), top.stream().map(french::remark).toList());
        assertTrue(tree.hasChildren(top.getFirst()));
        assertFalse(tree.hasChildren(top.get(1)));
    }

    @Test
    void aCaseShowsItsDocumentsAndADocumentItsCases() {
        var one = world.alliance("Val-de-Bise");
        var other = world.alliance("Grand-Clos");
        var interview = world.interview("Entretien 3", one, other);
        var speaker = world.speaker(interview, "Marie D.");
        var trajectory = world.trajectory("Coopération", one);
        assertEquals(List.of(new Related(one, interview), new Related(one, trajectory)), tree.children(one));
        assertEquals(List.of(speaker, new Related(interview, one), new Related(interview, other)), tree.children(interview));
        assertEquals("Entretien 3", french.name(new Related(one, interview)));
        assertEquals("Document", french.remark(new Related(one, interview)));
        assertFalse(tree.hasChildren(new Related(one, interview)));
    }

    @Test
    void codesAreReadAsATree() {
        var levers = world.code(null, "Leviers");
        var trust = world.code(levers, "Confiance");
        var scheme = world.scheme();
        assertEquals(List.of(levers, new Folder(scheme, Literals.SCHEME__SETS), new Folder(scheme, Literals.SCHEME__ATTRIBUTES)),
                tree.children(scheme));
        assertEquals(List.of(trust), tree.children(levers));
    }

    @Test
    void everyChildLeadsBackToItsParent() {
        var one = world.alliance("Val-de-Bise");
        world.speaker(world.interview("Entretien 3", one), "Marie D.");
        world.trajectory("Coopération", one);
        world.code(world.code(null, "Leviers"), "Confiance");
        world.coder("Anne");
        world.memo("Première impression");
        check(world.content());
    }

    @Test
    void thousandsAreShownInGroupsThatLeadBackToo() {
        IntStream.range(0, 1_001).forEach(number -> world.alliance(String.format("Alliance %04d", number)));
        var groups = tree.children(cases());
        assertEquals(6, groups.size());
        assertEquals("Alliance 0000 – Alliance 0199", french.name(groups.getFirst()));
        assertEquals("(1)", french.remark(groups.getLast()));
        assertEquals(1_001, groups.stream().mapToInt(group -> tree.children(group).size()).sum());
        check(cases());
    }

    @Test
    void byDateAGroupIsAPeriod() {
        IntStream.range(0, 401).forEach(number -> world.alliance("Alliance " + number).setStart(PartialDate.of(2000 + number / 100)));
        tree.sortBy(Sorting.DATE);
        assertEquals("2000–2001", french.name(tree.children(cases()).getFirst()));
    }

    @Test
    void aGroupStaysTheSameWhenItsElementsChange() {
        IntStream.range(0, 500).forEach(number -> world.alliance("Alliance " + number));
        var before = assertInstanceOf(Group.class, tree.children(cases()).getFirst());
        world.content().cases().getFirst().setNameFr("Zone");
        tree.changed();
        assertEquals(before, tree.children(cases()).getFirst());
    }

    @Test
    void aCodedPassageIsShownAtItsDocument() {
        var interview = world.interview("Entretien 3");
        var codings = world.codings(world.coder("Anne"), interview, world.code(null, "Confiance"));
        assertSame(interview, tree.shown(codings.getCodings().getFirst()));
        assertSame(interview, tree.shown(interview));
    }

    private void check(Object node) {
        for (var child : tree.children(node)) {
            assertEquals(node, tree.parent(child), () -> french.name(child));
            check(child);
        }
    }
}
