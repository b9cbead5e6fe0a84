// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.observatory.model.programmes.ProgrammeKind;
import org.observatory.model.programmes.ProgrammesPackage.Literals;
import org.observatory.model.programmes.Unit;
import org.observatory.ui.World;
import org.observatory.ui.texts.Sorting;

class ExplorerTreeTest {

    private final World world = new World();
    private final ExplorerTree tree = new ExplorerTree(World.FRENCH, Sorting.DATE, element -> world.content());

    @Test
    void theObservatoryHoldsAFolderForEachKind() {
        assertEquals(List.of("programmes", "studies", "typologies", "publications", "events", "organisations", "platforms",
                "figures", "indicators", "populations", "territories", "concepts", "documents"),
                tree.children(world.observatory()).stream().map(folder -> ((Folder) folder).feature().getName()).toList());
    }

    @Test
    void programmesLeadToStudiesFiguresAndValues() {
        var programme = world.programme("IMPACT", "2018");
        var study = world.study(programme, "IMPACT-Citoyens", "IMPACT: citizens");
        var figure = world.figure(study, "Agir ensemble");
        var estimate = world.estimate(figure, "81", Unit.PERCENT, "2019-10");
        var studies = new Folder(programme, Literals.PROGRAMME__STUDIES);
        assertEquals(List.of(programme), tree.children(new Folder(world.observatory(), Literals.OBSERVATORY__PROGRAMMES)));
        assertEquals(List.of(studies), tree.children(programme));
        assertEquals(List.of(study), tree.children(studies));
        assertEquals(List.of(figure), tree.children(study));
        assertEquals(List.of(estimate), tree.children(figure));
        assertFalse(tree.hasChildren(estimate));
    }

    @Test
    void everyChildLeadsBackToItsParent() {
        var programme = world.programme("IMPACT", "2018");
        world.figure(world.study(programme, "IMPACT-Citoyens", null), "Agir ensemble");
        world.typology("Impacts", "performance", "innovation");
        check(world.observatory());
        assertSame(world.content(), tree.parent(world.observatory()));
        assertNull(tree.parent(world.content()));
    }

    private void check(Object node) {
        for (var child : tree.children(node)) {
            assertEquals(node, tree.parent(child));
            check(child);
        }
    }

    @Test
    void byDateTheUndatedComeLast() {
        var undated = world.publication("Savoir se situer", null);
        var late = world.publication("Cahier 1", "2022-03");
        var early = world.publication("Zones", "2013");
        assertEquals(List.of(early, late, undated), publications());
    }

    @Test
    void theObservatorysOwnProgrammesComeBeforeThoseOfPartners() {
        var around = world.programme("MEDOC", "2010");
        around.setKind(ProgrammeKind.AROUND);
        var own = world.programme("IMPACT", "2018");
        assertEquals(List.of(own, around), tree.children(new Folder(world.observatory(), Literals.OBSERVATORY__PROGRAMMES)));
    }

    @Test
    void byNameAccentsAndCaseComeLast() {
        var second = world.publication("élan", "2010");
        var third = world.publication("Zones", "2009");
        var first = world.publication("Date", "2022");
        tree.sortBy(Sorting.NAME);
        assertEquals(List.of(first, second, third), publications());
    }

    private List<?> publications() {
        return tree.children(new Folder(world.observatory(), Literals.OBSERVATORY__PUBLICATIONS));
    }

    @Test
    void categoriesKeepTheirOrderHoweverTheTreeIsSorted() {
        var typology = world.typology("Niveaux", "zéro", "un", "deux");
        tree.sortBy(Sorting.NAME);
        assertEquals(typology.getCategories(), tree.children(typology));
    }

    @Test
    void aSourceIsShownAtWhatItSupports() {
        var programme = world.programme("PHARE", "2013");
        world.source(programme, world.document("Cahier 1"), "note 3");
        EObject source = programme.getSources().getFirst();
        assertSame(programme, tree.shown(source));
        assertSame(programme, tree.shown(programme));
    }
}
