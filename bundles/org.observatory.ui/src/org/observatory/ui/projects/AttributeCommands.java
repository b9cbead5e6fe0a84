// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.projects;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.observatory.model.coding.AttributeDefinition;
import org.observatory.model.coding.AttributeType;
import org.observatory.model.coding.AttributeValue;
import org.observatory.model.coding.CodingFactory;
import org.observatory.model.coding.CodingPackage.Literals;
import org.observatory.model.coding.Described;

/** The commands by which something is entered for an attribute; a value that holds nothing any more is deleted. */
public final class AttributeCommands {

    private static final List<EStructuralFeature> CONTENT = List.of(Literals.ATTRIBUTE_VALUE__TEXT, Literals.ATTRIBUTE_VALUE__NUMBER,
            Literals.ATTRIBUTE_VALUE__FLAG, Literals.ATTRIBUTE_VALUE__DATE, Literals.ATTRIBUTE_VALUE__CATEGORIES);

    private AttributeCommands() {
    }

    /**
     * What enters something for an attribute; nothing when it stands there already.
     *
     * @param domain     where the model is edited
     * @param described  the case, speaker or document
     * @param definition the attribute
     * @param entry      what to enter; a value has the type of the attribute
     */
    public static List<Command> of(EditingDomain domain, Described described, AttributeDefinition definition, AttributeEntry entry) {
        if (AttributeEntry.of(described, definition).equals(entry)) {
            return List.of();
        }
        var value = AttributeEntry.value(described, definition);
        if (entry instanceof AttributeEntry.Empty) {
            return value.map(held -> List.of(DeleteCommand.create(domain, held))).orElse(List.of());
        }
        return value.isPresent() ? changes(domain, value.get(), wanted(definition.getType(), entry))
                : List.of(AddCommand.create(domain, described, Literals.DESCRIBED__VALUES, made(definition, entry)));
    }

    /**
     * What changes a value so that it holds something as a value of a type, whatever the type of its attribute now.
     *
     * @param domain where the model is edited
     * @param value  the value
     * @param type   the type
     * @param entry  what it is to hold, not empty
     */
    public static List<Command> of(EditingDomain domain, AttributeValue value, AttributeType type, AttributeEntry entry) {
        return changes(domain, value, wanted(type, entry));
    }

    private static AttributeValue made(AttributeDefinition definition, AttributeEntry entry) {
        var value = CodingFactory.eINSTANCE.createAttributeValue();
        value.setId(UUID.randomUUID().toString());
        value.setDefinition(definition);
        wanted(definition.getType(), entry).forEach((feature, content) -> {
            if (content != null) {
                value.eSet(feature, content);
            }
        });
        return value;
    }

    private static List<Command> changes(EditingDomain domain, AttributeValue value, Map<EStructuralFeature, Object> wanted) {
        var commands = new ArrayList<Command>();
        wanted.forEach((feature, content) -> {
            var now = value.eGet(feature);
            var same = Objects.equals(now, content) || content == null && now instanceof List<?> list && list.isEmpty();
            if (!same) {
                commands.add(SetCommand.create(domain, value, feature, content == null ? SetCommand.UNSET_VALUE : content));
            }
        });
        return commands;
    }

    /** Every feature of a value with what it is to hold; null for nothing. */
    private static Map<EStructuralFeature, Object> wanted(AttributeType type, AttributeEntry entry) {
        var wanted = new LinkedHashMap<EStructuralFeature, Object>();
        CONTENT.forEach(feature -> wanted.put(feature, null));
        wanted.put(Literals.ATTRIBUTE_VALUE__STATE, entry.state());
        switch (entry) {
            case AttributeEntry.Given given -> wanted.put(feature(type), given.value());
            case AttributeEntry.Unread unread -> wanted.put(Literals.ATTRIBUTE_VALUE__TEXT, unread.text());
            case AttributeEntry.Empty empty -> { }
            case AttributeEntry.NotApplicable none -> { }
            case AttributeEntry.Unknown unknown -> { }
        }
        return wanted;
    }

    private static EStructuralFeature feature(AttributeType type) {
        return switch (type) {
            case TEXT -> Literals.ATTRIBUTE_VALUE__TEXT;
            case NUMBER -> Literals.ATTRIBUTE_VALUE__NUMBER;
            case BOOLEAN -> Literals.ATTRIBUTE_VALUE__FLAG;
            case DATE -> Literals.ATTRIBUTE_VALUE__DATE;
            case CATEGORY, CATEGORIES -> Literals.ATTRIBUTE_VALUE__CATEGORIES;
        };
    }
}
