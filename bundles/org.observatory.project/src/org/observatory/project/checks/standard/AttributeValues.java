// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.checks.standard;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.observatory.analysis.Label;
import org.observatory.model.coding.AttributeDefinition;
import org.observatory.model.coding.AttributeSubject;
import org.observatory.model.coding.AttributeType;
import org.observatory.model.coding.AttributeValue;
import org.observatory.model.coding.CodingPackage.Literals;
import org.observatory.model.coding.Described;
import org.observatory.model.coding.ValueState;
import org.observatory.model.programmes.Category;
import org.observatory.project.checks.Area;
import org.observatory.project.checks.Check;
import org.observatory.project.checks.CheckedProject;
import org.observatory.project.checks.Fix;
import org.observatory.project.checks.Issue;
import org.observatory.project.checks.Severity;
import org.observatory.project.internal.ElementNames;

/** Values that their attribute does not allow: of another type, outside its typology, several of them. */
public final class AttributeValues implements Check {

    @Override
    public String id() {
        return "attribute-values";
    }

    @Override
    public Label label() {
        return new Label("Values of attributes", "Valeurs des attributs");
    }

    @Override
    public Label description() {
        return new Label("Finds values of another type than their attribute, categories outside its typology, and second values.",
                "Relève les valeurs d’un autre type que leur attribut, les catégories hors de sa typologie et les valeurs en double.");
    }

    @Override
    public Set<Area> reads() {
        return EnumSet.of(Area.OBSERVATORY, Area.SCHEME, Area.CASES, Area.DOCUMENTS);
    }

    @Override
    public void run(CheckedProject project, Consumer<Issue> report) {
        for (var definition : project.content().scheme().getAttributes()) {
            if (isClosed(definition) && definition.getTypology() == null) {
                report.accept(new Issue(id(), Severity.WARNING, definition, Literals.ATTRIBUTE_DEFINITION__TYPOLOGY,
                        new Label("The attribute has no typology to take its categories from.",
                                "L’attribut n’a pas de typologie où prendre ses catégories."), List.of()));
            }
        }
        project.content().cases().forEach(one -> look(one, AttributeSubject.CASE, report));
        for (var document : project.content().documents()) {
            look(document, AttributeSubject.DOCUMENT, report);
            document.getSpeakers().forEach(speaker -> look(speaker, AttributeSubject.SPEAKER, report));
        }
    }

    private static boolean isClosed(AttributeDefinition definition) {
        return definition.getType() == AttributeType.CATEGORY || definition.getType() == AttributeType.CATEGORIES;
    }

    private void look(Described described, AttributeSubject subject, Consumer<Issue> report) {
        var values = described.getValues();
        for (var at = 0; at < values.size(); at++) {
            var value = values.get(at);
            var definition = value.getDefinition();
            if (definition == null || definition.eIsProxy()) {
                continue;
            }
            if (definition.getSubject() != subject) {
                report.accept(issue(value, Severity.ERROR, Literals.ATTRIBUTE_VALUE__DEFINITION,
                        Phrases.sentence("The attribute %s describes something else: %s.",
                                "L’attribut %s décrit autre chose : %s.",
                                Phrases.quoted(definition), ElementNames.both(names ->
                                        names.literal(definition.getSubject())))));
            }
            lookForSecond(values, at, report);
            if (value.getState() == ValueState.GIVEN) {
                lookAtContent(value, definition, report);
            }
        }
    }

    private void lookForSecond(List<AttributeValue> values, int at, Consumer<Issue> report) {
        var value = values.get(at);
        for (var before = 0; before < at; before++) {
            var other = values.get(before);
            if (other.getDefinition() == value.getDefinition()) {
                report.accept(issue(value, Severity.ERROR, Literals.ATTRIBUTE_VALUE__DEFINITION,
                        Phrases.sentence("The attribute %s has another value: %s.",
                                "L’attribut %s a une autre valeur : %s.",
                                Phrases.quoted(value.getDefinition()), ValueFixes.content(other)))
                                        .mendedBy(ValueFixes.keeping(other, value)));
                return;
            }
        }
    }

    private void lookAtContent(AttributeValue value, AttributeDefinition definition, Consumer<Issue> report) {
        if (isClosed(definition) && !value.getCategories().isEmpty()) {
            lookAtCategories(value, definition, report);
        } else if (!holds(value, definition.getType())) {
            var other = ValueFixes.content(value);
            if (isEmpty(value)) {
                report.accept(issue(value, Severity.WARNING, feature(definition.getType()),
                        new Label("The value is said to be given, yet it is empty.",
                                "La valeur est dite donnée, mais elle est vide."))
                        .mendedBy(List.of(Fix.deleting(new Label("Remove this value", "Supprimer cette valeur"),
                                AttributeValue.class,
                                AttributeValues::isEmpty))));
            } else {
                report.accept(issue(value, Severity.WARNING, feature(definition.getType()), Phrases.sentence(
                        "The value %s is not of the type of the attribute (%s).",
                                "La valeur %s n’est pas du type de l’attribut (%s).",
                        other, ElementNames.both(names -> names.literal(definition.getType())))));
            }
        }
    }

    private void lookAtCategories(AttributeValue value, AttributeDefinition definition, Consumer<Issue> report) {
        if (definition.getType() == AttributeType.CATEGORY && value.getCategories().size() > 1) {
            report.accept(issue(value, Severity.ERROR, Literals.ATTRIBUTE_VALUE__CATEGORIES,
                    Phrases.sentence("The attribute takes one category, not %s.",
                            "L’attribut prend une catégorie, pas %s.",
                            Phrases.number(value.getCategories().size())))
                    .mendedBy(value.getCategories().stream().map(ValueFixes::keepingOnly).toList()));
        }
        for (var category : value.getCategories()) {
            if (isOutside(category, definition)) {
                report.accept(issue(value, Severity.ERROR, Literals.ATTRIBUTE_VALUE__CATEGORIES,
                        Phrases.sentence("The category %s is not in the typology %s.",
                                "La catégorie %s n’est pas dans la typologie %s.",
                                Phrases.quoted(category), Phrases.quoted(definition.getTypology())))
                                        .mendedBy(ValueFixes.replacing(category, definition)));
            }
        }
    }

    private static boolean isOutside(Category category, AttributeDefinition definition) {
        return !category.eIsProxy() && definition.getTypology() != null
                && Elements.typology(category) != definition.getTypology();
    }

    private static boolean holds(AttributeValue value, AttributeType type) {
        return switch (type) {
            case TEXT -> value.getText() != null && !value.getText().isBlank();
            case NUMBER -> value.getNumber() != null;
            case BOOLEAN -> value.getFlag() != null;
            case DATE -> value.getDate() != null;
            case CATEGORY, CATEGORIES -> !value.getCategories().isEmpty();
        };
    }

    private static boolean isEmpty(AttributeValue value) {
        return List.of(AttributeType.values()).stream().noneMatch(type -> holds(value, type));
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

    private Issue issue(AttributeValue value, Severity severity, EStructuralFeature field, Label message) {
        return new Issue(id(), severity, value, field, message, List.of());
    }
}
