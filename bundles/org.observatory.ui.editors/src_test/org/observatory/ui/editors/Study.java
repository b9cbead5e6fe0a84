// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.editors;

import java.util.List;
import java.util.UUID;

import org.observatory.analysis.Language;
import org.observatory.analysis.PartialDate;
import org.observatory.model.coding.AttributeDefinition;
import org.observatory.model.coding.AttributeType;
import org.observatory.model.coding.AttributeValue;
import org.observatory.model.coding.Case;
import org.observatory.model.coding.CodingFactory;
import org.observatory.model.coding.HolderKind;
import org.observatory.model.coding.Step;
import org.observatory.model.coding.Trajectory;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.model.programmes.Category;
import org.observatory.model.programmes.Identified;
import org.observatory.model.programmes.ProgrammesFactory;
import org.observatory.model.programmes.Typology;

/** A small study made by hand. */
public final class Study {

    /** Names in French. */
    public static final ObservatoryLabels FRENCH = new ObservatoryLabels(Language.FRENCH);
    /** Names in English. */
    public static final ObservatoryLabels ENGLISH = new ObservatoryLabels(Language.ENGLISH);

    private static final CodingFactory MAKE = CodingFactory.eINSTANCE;

    private Study() {
    }

    public static Typology typology(String name, String... categories) {
        var typology = identified(ProgrammesFactory.eINSTANCE.createTypology());
        typology.setNameFr(name);
        for (var category : categories) {
            var made = identified(ProgrammesFactory.eINSTANCE.createCategory());
            made.setNameFr(category);
            typology.getCategories().add(made);
        }
        return typology;
    }

    public static AttributeDefinition attribute(String name, AttributeType type) {
        var definition = identified(MAKE.createAttributeDefinition());
        definition.setNameFr(name);
        definition.setType(type);
        return definition;
    }

    public static AttributeValue value(AttributeDefinition definition) {
        var value = identified(MAKE.createAttributeValue());
        value.setDefinition(definition);
        return value;
    }

    public static Case alliance(String name) {
        var alliance = identified(MAKE.createCase());
        alliance.setNameFr(name);
        return alliance;
    }

    public static Trajectory trajectory(String name, Typology states, Step... steps) {
        var trajectory = identified(MAKE.createTrajectory());
        trajectory.setNameFr(name);
        trajectory.setKind(HolderKind.ENGAGEMENT);
        trajectory.setStates(states);
        trajectory.getSteps().addAll(List.of(steps));
        return trajectory;
    }

    public static Step step(String date, String end, Category state) {
        var step = identified(MAKE.createStep());
        step.setDate(date == null ? null : PartialDate.parse(date));
        step.setEnd(end == null ? null : PartialDate.parse(end));
        step.setState(state);
        return step;
    }

    private static <T extends Identified> T identified(T element) {
        element.setId(UUID.randomUUID().toString());
        return element;
    }
}
