// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.observatory.model.programmes.ProgrammesPackage;
import org.observatory.model.programmes.ProgrammesPackage.Literals;

class FormPlanTest {

    @Test
    void aProgrammeShowsNamesThenFactsThenTextsThenLists() {
        var plan = FormPlan.of(Literals.PROGRAMME);
        assertEquals(List.of("nameFr", "nameEn", "acronym", "kind", "start", "end", "launch", "expectedStudies"), names(plan.facts()));
        assertEquals(List.of("purposeFr", "purposeEn", "descriptionFr", "descriptionEn", "noteFr", "noteEn"), names(plan.texts()));
        assertEquals(List.of(Literals.PROGRAMME__PHASES, Literals.PROGRAMME__PARTICIPATIONS), plan.lists());
    }

    @Test
    void everyFeatureOfEveryKindIsShownSomewhere() {
        for (var classifier : ProgrammesPackage.eINSTANCE.getEClassifiers()) {
            if (classifier instanceof EClass type && !type.isAbstract() && type != Literals.OBSERVATORY && type != Literals.PROGRAMME) {
                var plan = FormPlan.of(type);
                var shown = Stream.of(names(plan.facts()), names(plan.texts()), plan.lists().stream().map(EStructuralFeature::getName).toList())
                        .flatMap(List::stream).toList();
                var all = type.getEAllStructuralFeatures().stream().map(EStructuralFeature::getName)
                        .filter(name -> !List.of("id", "sources", "disagreements").contains(name)).toList();
                assertEquals(all.stream().sorted().toList(), shown.stream().sorted().toList(), type.getName());
                assertEquals(type.getEAllStructuralFeatures().contains(Literals.SOURCED__DISAGREEMENTS), plan.judged());
            }
        }
    }

    @Test
    void theColumnsOfAListLeaveOutIdentityAndLongTexts() {
        var columns = FormPlan.columns(Literals.PHASE);
        assertTrue(columns.containsAll(List.of(Literals.ELEMENT__NAME_FR, Literals.PHASE__START)));
        assertFalse(columns.contains(Literals.IDENTIFIED__ID));
        assertFalse(columns.contains(Literals.ELEMENT__DESCRIPTION_FR));
    }

    private static List<String> names(List<FormPlan.Cell> cells) {
        return cells.stream().map(cell -> cell.feature().getName()).toList();
    }
}
