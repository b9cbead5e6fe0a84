// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.observatory.analysis.PartialDate;
import org.observatory.model.programmes.ProgrammesPackage.Literals;
import org.observatory.model.programmes.StudyFamily;
import org.observatory.model.programmes.Unit;
import org.observatory.ui.World;
import org.observatory.ui.texts.Sorting;

class NodeTextTest {

    private final World world = new World();
    private final NodeText french = new NodeText(World.FRENCH, () -> Sorting.DATE);
    private final NodeText english = new NodeText(World.ENGLISH, () -> Sorting.DATE);

    @Test
    void aFolderCountsWhatItHolds() {
        world.typology("Impacts", "performance");
        var folder = new Folder(world.observatory(), Literals.OBSERVATORY__TYPOLOGIES);
        assertEquals("Typologies", french.name(folder));
        assertEquals("(1)", french.remark(folder));
    }

    @Test
    void aFolderOfStudiesSaysHowManyTheDocumentsCount() {
        var programme = world.programme("IMPACT", "2018");
        programme.setExpectedStudies(21);
        world.study(programme, "Citoyens", null);
        var folder = new Folder(programme, Literals.PROGRAMME__STUDIES);
        assertEquals("(1 sur 21)", french.remark(folder));
        assertEquals("(1 of 21)", english.remark(folder));
    }

    @Test
    void studiesOfTheObservatoryAreThoseOutsideAnyProgramme() {
        assertEquals("Études hors programme", french.name(new Folder(world.observatory(), Literals.OBSERVATORY__STUDIES)));
    }

    @Test
    void aProgrammeShowsItsPeriod() {
        var programme = world.programme("ARPEA", "2008");
        programme.setEnd(PartialDate.of(2012));
        assertEquals("ARPEA", french.name(programme));
        assertEquals("2008–2012", french.remark(programme));
    }

    @Test
    void aFigureShowsItsValuesAsTheyArePrinted() {
        var figure = world.figure(world.programme("IMPACT", "2018"), "Partenariats");
        world.estimate(figure, "38", Unit.PERCENT, "2015");
        world.estimate(figure, "57", Unit.PERCENT, "2021");
        assertEquals("38\u202f%, 57\u202f%", french.remark(figure));
        assertEquals("38%, 57%", english.remark(figure));
    }

    @Test
    void aTypologyKnownByItsSizeOnlySaysSo() {
        var typology = world.typology("Domaines de fragilité");
        typology.setExpectedSize(16);
        assertEquals("(0 sur 16)", french.remark(typology));
    }

    @Test
    void aTypologyOfWhichSomeCategoriesAreEnteredSaysHowMany() {
        var typology = world.typology("Profils d’acteurs", "citoyens", "élus locaux");
        assertEquals("(2)", french.remark(typology));
        typology.setExpectedSize(10);
        assertEquals("(2 sur 10)", french.remark(typology));
    }

    @Test
    void aBaseOfCasesIsNotOneOfTheStudiesThatDocumentsAnnounce() {
        var programme = world.programme("IMPACT", "2018");
        programme.setExpectedStudies(21);
        world.study(programme, "IMPACT-Citoyens", "IMPACT: citizens");
        world.study(programme, "IMPACT-Alliances", "IMPACT: alliances").setFamily(StudyFamily.CASE_BASE);
        assertEquals("(1 sur 21)", french.remark(new Folder(programme, Literals.PROGRAMME__STUDIES)));
    }

    @Test
    void aTooltipIsTheDescriptionFoldedIntoLines() {
        var typology = world.typology("Impacts");
        assertNull(french.tooltip(typology));
        typology.setDescriptionFr("mot ".repeat(40).strip());
        assertEquals(2, french.tooltip(typology).lines().count());
    }
}
