// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.projects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.observatory.model.coding.AttributeType;
import org.observatory.model.coding.CodingPackage;
import org.observatory.model.programmes.Programme;
import org.observatory.model.programmes.ProgrammesPackage.Literals;
import org.observatory.model.programmes.Statement;
import org.observatory.model.programmes.Study;
import org.observatory.ui.World;

class EditsTest {

    private final World world = World.onDisk();
    private final Programme programme = world.programme("IMPACT", "2018");
    private final Edits edits = new Edits(world.session(), World.FRENCH);

    @Test
    void aChangeIsOneNamedStep() {
        edits.set(programme, Literals.PROGRAMME__ACRONYM, "IMPACTS");
        assertEquals("modifier «\u00a0Sigle\u00a0» de IMPACT", world.domain().getCommandStack().getUndoCommand().getLabel());
        world.domain().getCommandStack().undo();
        assertEquals("IMPACT", programme.getAcronym());
    }

    @Test
    void theSameValueIsNoStep() {
        edits.set(programme, Literals.PROGRAMME__ACRONYM, "IMPACT");
        assertFalse(world.domain().getCommandStack().canUndo());
    }

    @Test
    void nothingUnsetsAnAttribute() {
        edits.set(programme, Literals.PROGRAMME__START, null);
        assertNull(programme.getStart());
    }

    @Test
    void aNewElementHasAnIdentityOfItsOwn() {
        var one = (Study) edits.add(programme, Literals.PROGRAMME__STUDIES, Literals.STUDY);
        var other = (Study) edits.add(programme, Literals.PROGRAMME__STUDIES, Literals.STUDY);
        assertEquals(36, one.getId().length());
        assertFalse(one.getId().equals(other.getId()));
        assertEquals(List.of(one, other), programme.getStudies());
    }

    @Test
    void newConflictingSourcesHaveTwoSidesOneOfThemRetained() {
        var point = edits.addDisagreement(programme);
        assertEquals(List.of(point), programme.getDisagreements());
        assertEquals(List.of(true, false), point.getStatements().stream().map(Statement::isRetained).toList());
        world.domain().getCommandStack().undo();
        assertTrue(programme.getDisagreements().isEmpty());
    }

    @Test
    void deletingRemovesReferencesAndUndoBringsThemBack() {
        var publication = world.publication("Cahier 1", "2022");
        publication.setProgramme(programme);
        edits.delete(List.of(programme));
        assertNull(publication.getProgramme());
        world.domain().getCommandStack().undo();
        assertEquals(programme, publication.getProgramme());
    }

    @Test
    void casesAreLinkedToADocumentAndUnlinkedAsOneStep() {
        var interview = world.interview("Entretien 3");
        var cases = List.of(world.alliance("Val-de-Bise"), world.alliance("Grand-Clos"));
        edits.link(cases, CodingPackage.Literals.CASE__DOCUMENTS, interview);
        assertTrue(cases.stream().allMatch(one -> one.getDocuments().equals(List.of(interview))));
        edits.unlink(cases, CodingPackage.Literals.CASE__DOCUMENTS, interview);
        assertTrue(cases.stream().allMatch(one -> one.getDocuments().isEmpty()));
        assertEquals("délier Entretien 3", world.domain().getCommandStack().getUndoCommand().getLabel());
        world.domain().getCommandStack().undo();
        world.domain().getCommandStack().undo();
        assertFalse(world.domain().getCommandStack().canUndo());
    }

    @Test
    void eachKindOfElementIsEditedWhereItIsSeenWhole() {
        var interview = world.interview("Entretien 3");
        var codings = world.codings(world.coder("Anne"), interview, world.code(null, "Confiance"));
        assertEquals(interview, Elements.edited(codings.getCodings().getFirst()));
        assertEquals(interview, Elements.edited(world.speaker(interview, "Marie D.")));
        assertEquals(world.scheme(), Elements.edited(world.attribute("Maturité", AttributeType.TEXT)));
        var code = world.scheme().getCodes().getFirst();
        assertEquals(code, Elements.edited(code));
    }

    @Test
    void movingStopsAtTheEnds() {
        var first = world.study(programme, "Un", null);
        var second = world.study(programme, "Deux", null);
        edits.move(first, -1);
        assertFalse(world.domain().getCommandStack().canUndo());
        edits.move(first, 1);
        assertEquals(List.of(second, first), programme.getStudies());
    }

    @Test
    void theEditorOfAnElementIsThatOfItsProgrammeOrOfTheNearestName() {
        var figure = world.figure(world.study(programme, "Citoyens", null), "Agir ensemble");
        assertEquals(programme, Elements.edited(figure));
        var typology = world.typology("Impacts", "performance");
        var category = typology.getCategories().getFirst();
        world.source(category, world.document("Cahier 3"), "Impacts");
        assertEquals(category, Elements.edited(category.getSources().getFirst()));
        var disagreement = world.disagreement(typology, "categories", "trois", "quatre");
        assertEquals(typology, Elements.edited(disagreement.getStatements().getFirst()));
        assertTrue(Elements.id(typology).length() > 30);
    }
}
