// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.observatory.model.programmes.ProgrammesPackage.Literals;
import org.observatory.ui.World;
import org.observatory.ui.texts.Sorting;

class ExplorerSearchTest {

    private final World world = new World();
    private final ExplorerSearch search = new ExplorerSearch(new ExplorerTree(World.FRENCH, Sorting.DATE, element -> world.content()));

    private void run(String words) {
        search.run(words, List.of(world.content()));
    }

    @Test
    void whatMatchesIsShownWithWhatLeadsToIt() {
        var programme = world.programme("IMPACT", "2018");
        var other = world.programme("PHARE", "2013");
        var study = world.study(programme, "Élus locaux", "Local elected officials");
        run("elus");
        assertTrue(search.shows(study));
        assertTrue(search.shows(programme));
        assertTrue(search.shows(world.observatory()));
        assertFalse(search.shows(other));
        assertEquals(1, search.matches());
        assertEquals(Set.of(world.content(), world.observatory(), new Folder(world.observatory(), Literals.OBSERVATORY__PROGRAMMES), programme,
                new Folder(programme, Literals.PROGRAMME__STUDIES)), search.leading());
    }

    @Test
    void whatStandsUnderAMatchIsShownButNotExpanded() {
        var programme = world.programme("IMPACT", "2018");
        var study = world.study(programme, "Citoyens", null);
        run("impact");
        assertTrue(search.shows(study));
        assertFalse(search.leading().contains(programme));
    }

    @Test
    void englishLabelsAreFoundToo() {
        var study = world.study(world.programme("IMPACT", "2018"), "Élus locaux", "Local elected officials");
        run("elected");
        assertTrue(search.shows(study));
    }

    @Test
    void casesDocumentsSpeakersAndCodesAreFound() {
        var one = world.alliance("Val-de-Bise");
        one.setKey("A-12");
        var interview = world.interview("Entretien 3", one);
        var mayor = world.speaker(interview, "Élodie M.");
        var trust = world.code(world.code(null, "Leviers"), "Confiance");
        run("a-12");
        assertTrue(search.shows(one));
        assertFalse(search.shows(interview));
        run("elodie");
        assertTrue(search.shows(mayor));
        assertTrue(search.leading().contains(interview));
        run("confiance");
        assertTrue(search.shows(trust));
        assertFalse(search.shows(one));
    }

    @Test
    void anEmptySearchShowsEverything() {
        var programme = world.programme("IMPACT", "2018");
        run("nothing of the kind");
        assertFalse(search.shows(programme));
        run(" ");
        assertTrue(search.shows(programme));
        assertTrue(search.leading().isEmpty());
    }
}
