// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.observatory.model.programmes.Availability;
import org.observatory.model.programmes.Programme;
import org.observatory.model.programmes.Qualifier;
import org.observatory.model.programmes.Unit;
import org.observatory.ui.World;

class FigureRowTest {

    private final World world = new World();
    private final Programme programme = world.programme("IMPACT", "2018");

    @Test
    void figuresOfTheProgrammeComeBeforeThoseOfItsStudies() {
        var study = world.study(programme, "Citoyens", null);
        var ofStudy = world.figure(study, "Agir ensemble");
        var own = world.figure(programme, "Colloques");
        assertEquals(List.of(own, ofStudy), FigureRow.of(programme, World.FRENCH).stream().map(FigureRow::figure).toList());
    }

    @Test
    void eachValueHasALineByDate() {
        var figure = world.figure(programme, "Partenariats");
        var late = world.estimate(figure, "57", Unit.PERCENT, "2021");
        var early = world.estimate(figure, "38", Unit.PERCENT, "2015");
        assertEquals(List.of(early, late), FigureRow.of(programme, World.FRENCH).stream().map(FigureRow::estimate).toList());
    }

    @Test
    void valuesAreShownAsPrintedInEachLanguage() {
        var estimate = world.estimate(world.figure(programme, "Cas"), "600", Unit.COUNT, "2019-10", "2020-05");
        estimate.setQualifier(Qualifier.MORE_THAN);
        var row = FigureRow.of(programme, World.FRENCH).getFirst();
        assertEquals("plus de 600", row.value(World.FRENCH));
        assertEquals("more than 600", row.value(World.ENGLISH));
        assertEquals("octobre\u00a02019 et mai\u00a02020", row.dates(World.FRENCH));
    }

    @Test
    void aLostFigureSaysSoInPlaceOfItsValue() {
        world.figure(programme, "Taux de pratique").setAvailability(Availability.LOST);
        var row = FigureRow.of(programme, World.FRENCH).getFirst();
        assertEquals("perdue", row.value(World.FRENCH));
        assertEquals("lost", row.value(World.ENGLISH));
        assertEquals("", row.dates(World.FRENCH));
    }

    @Test
    void aValueWithoutSourceShowsThatOfItsFigure() {
        var figure = world.figure(programme, "Cas");
        world.source(figure, world.document("Cahier 1"), "En synthèse");
        world.estimate(figure, "600", Unit.COUNT);
        assertEquals("Cahier 1, «\u00a0En synthèse\u00a0»", FigureRow.of(programme, World.FRENCH).getFirst().sources(World.FRENCH));
    }

    @Test
    void sourcesAndDisagreementsAreFoundBelowTheProgramme() {
        var study = world.study(programme, "Citoyens", null);
        world.source(study, world.document("Cahier 1"), "note 30");
        var disagreement = world.disagreement(study, "waves", "mai 2020", "avril-mai 2020");
        assertEquals(List.of(study), SourceRow.of(programme).stream().map(SourceRow::element).toList());
        assertEquals(List.of(disagreement), SourceRow.disagreements(programme));
    }
}
