// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.editors.attributes;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.observatory.model.coding.AttributeDefinition;
import org.observatory.model.coding.AttributeType;
import org.observatory.model.coding.AttributeValue;
import org.observatory.model.coding.CodingPackage.Literals;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.model.programmes.Typology;
import org.observatory.ui.projects.AttributeCommands;
import org.observatory.ui.projects.AttributeEntry;

/**
 * What becomes of the values of an attribute when its type or its typology is changed. A value that cannot be read as one
 * of the new type keeps its text, and is shown to be read again: none is dropped.
 *
 * @param definition the attribute
 * @param type       its type then
 * @param typology   its typology then; may be null
 * @param outcomes   what becomes of each value, in the order given
 */
public record Conversion(AttributeDefinition definition, AttributeType type, Typology typology, List<Outcome> outcomes) {

    /**
     * What becomes of one value.
     *
     * @param value  the value
     * @param before what it holds
     * @param after  what it will hold
     */
    public record Outcome(AttributeValue value, AttributeEntry before, AttributeEntry after) {

        /** {@return whether the value could not be read} */
        public boolean isUnread() {
            return after instanceof AttributeEntry.Unread && !(before instanceof AttributeEntry.Unread);
        }
    }

    /**
     * Looks what would become of the values. Nothing is changed.
     *
     * @param definition the attribute
     * @param feature    its type or its typology
     * @param wanted     the type or typology it is to have
     * @param values     all its values
     * @param labels     how values are written and read
     */
    public static Conversion of(AttributeDefinition definition, EStructuralFeature feature, Object wanted,
            List<AttributeValue> values, ObservatoryLabels labels) {
        var type = feature == Literals.ATTRIBUTE_DEFINITION__TYPE ? (AttributeType) wanted : definition.getType();
        var typology = feature == Literals.ATTRIBUTE_DEFINITION__TYPOLOGY ? (Typology) wanted : definition.getTypology();
        var reader = new EntryReader(type, typology, labels);
        return new Conversion(definition, type, typology, values.stream().map(value -> {
            var before = AttributeEntry.of(value);
            return new Outcome(value, before, reader.read(before));
        }).toList());
    }

    /** {@return the values that could not be read} */
    public List<Outcome> unread() {
        return outcomes.stream().filter(Outcome::isUnread).toList();
    }

    /** {@return the commands that change the attribute and its values} */
    public List<Command> commands(EditingDomain domain) {
        var commands = new ArrayList<Command>();
        if (type != definition.getType()) {
            commands.add(SetCommand.create(domain, definition, Literals.ATTRIBUTE_DEFINITION__TYPE, type));
        }
        if (typology != definition.getTypology()) {
            commands.add(SetCommand.create(domain, definition, Literals.ATTRIBUTE_DEFINITION__TYPOLOGY,
                    typology == null ? SetCommand.UNSET_VALUE : typology));
        }
        for (var outcome : outcomes) {
            if (!(outcome.after() instanceof AttributeEntry.Empty)) {
                commands.addAll(AttributeCommands.of(domain, outcome.value(), type, outcome.after()));
            }
        }
        return commands;
    }
}
