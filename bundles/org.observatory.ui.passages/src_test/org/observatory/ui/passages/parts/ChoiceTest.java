// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.passages.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.junit.jupiter.api.Test;
import org.observatory.model.coding.CodingFactory;

class ChoiceTest {

    private final Study world = new Study();

    @Test
    void wordsAreFoundInAnyOrderWhateverTheirAccentsAndInBothLanguages() {
        var one = world.alliance("L’école du hérisson");
        one.setNameEn("The hedgehog school");
        var all = Choice.of(List.of(one, world.alliance("Le bus")), Study.FRENCH);
        assertEquals(List.of("L’école du hérisson"), names(Choice.matching(all, "herisson ecole")));
        assertEquals(List.of("L’école du hérisson"), names(Choice.matching(all, "hedgehog")));
        assertEquals(List.of("Le bus", "L’école du hérisson"), names(Choice.matching(all, "")));
    }

    @Test
    void namesThatBeginWithWhatWasTypedComeFirst() {
        var all = Choice.of(List.of(world.alliance("Autobus"), world.alliance("Bus")), Study.FRENCH);
        assertEquals(List.of("Bus", "Autobus"), names(Choice.matching(all, "bus")));
    }

    @Test
    void codesAreToldApartByThoseAboveThem() {
        var impacts = world.code(null, "Impacts");
        var all = Choice.of(List.of(world.code(impacts, "confiance")), Study.FRENCH);
        assertEquals(List.of("Impacts ▸ confiance"), names(all));
    }

    @Test
    void aSelectionIsTheElementsInItAndALinkIsWhatItLeadsTo() {
        var one = world.alliance("Le bus");
        var link = CodingFactory.eINSTANCE.createLink();
        link.setTarget(one);
        assertEquals(List.of(one), Selected.elements(new StructuredSelection(List.of(one, link, "texte", world.content().observatory(), world.content().scheme()))));
        assertEquals(List.of(), Selected.elements((ISelection) null));
    }

    @Test
    void theEndingOfAFileTellsItsFormatBeforeTheListDoes() {
        assertEquals("ods", FileExport.format("/tmp/grille.ODS", List.of("xlsx", "ods"), 0));
        assertEquals("xlsx", FileExport.format("/tmp/grille", List.of("xlsx", "ods"), 0));
        assertEquals("xlsx", FileExport.format("/tmp/grille.v2", List.of("xlsx", "ods"), -1));
    }

    private static List<String> names(List<Choice> choices) {
        return choices.stream().map(Choice::name).toList();
    }
}
