// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.checks.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil.EqualityHelper;
import org.observatory.analysis.Label;
import org.observatory.model.coding.AttributeDefinition;
import org.observatory.model.coding.AttributeValue;
import org.observatory.model.programmes.Category;
import org.observatory.model.programmes.Identified;
import org.observatory.model.programmes.ProgrammesPackage;
import org.observatory.project.Deletion;
import org.observatory.project.checks.Fix;
import org.observatory.project.internal.ElementNames;

/** Ways to mend values that their attribute does not allow. */
final class ValueFixes {

    private ValueFixes() {
    }

    /** What a value holds, in quotation marks, of whatever type. */
    static Label content(AttributeValue value) {
        var shown = ElementNames.both(names -> names.value(value));
        if (!shown.isBlank()) {
            return Phrases.quoted(shown);
        }
        var other = value.getText() != null ? value.getText() : value.getNumber() != null ? value.getNumber()
                .toPlainString()
                : value.getDate() != null ? value.getDate().toString() : "";
        return other.isEmpty() ? Phrases.list(value.getCategories(), Phrases::quoted, 3) : Phrases.excerpt(other);
    }

    /** One of two values goes; when they say the same it does not matter which. */
    static List<Fix> keeping(AttributeValue first, AttributeValue second) {
        var id = first.getId();
        return equal(first, second) ? List.of(removing(new Label("Remove the double", "Supprimer le doublon"), id,
                false))
                : List.of(removing(Phrases.sentence("Keep %s", "Garder %s", content(first)), id, false),
                        removing(Phrases.sentence("Keep %s", "Garder %s", content(second)), id, true));
    }

    private static boolean equal(AttributeValue first, AttributeValue second) {
        return new EqualityHelper() {
            @Override
            protected boolean haveEqualFeature(EObject one, EObject other, EStructuralFeature feature) {
                return feature == ProgrammesPackage.Literals.IDENTIFIED__ID
                        || super.haveEqualFeature(one, other, feature);
            }
        }.equals(first, second);
    }

    private static Fix removing(Label label, String first, boolean removesFirst) {
        return new Fix(label, (element, session, title) -> element instanceof AttributeValue second
                && session.content().find(first).orElse(null) instanceof AttributeValue other && other != second
                && other.eContainer() == second.eContainer() && other.getDefinition() == second.getDefinition()
                        ? Optional.of(Deletion.of(session, List.of(removesFirst ? other : second)).command(title))
                        : Optional.empty());
    }

    static Fix keepingOnly(Category category) {
        var id = category.getId();
        return Fix.editing(Phrases.sentence("Keep %s only", "Ne garder que %s", Phrases.quoted(category)),
                AttributeValue.class,
                value -> value.getCategories().size() > 1 && has(value.getCategories(), id),
                value -> value.getCategories().removeIf(each -> !Objects.equals(each.getId(), id)));
    }

    static List<Fix> replacing(Category category, AttributeDefinition definition) {
        var id = category.getId();
        var fixes = new ArrayList<Fix>();
        var namesake = Elements.namesake(category, definition.getTypology());
        if (namesake != null) {
            var wanted = namesake.getId();
            fixes.add(Fix.editing(Phrases.sentence("Replace it by the category %s of the typology",
                    "La remplacer par la catégorie %s de la typologie",
                    Phrases.quoted(namesake)), AttributeValue.class, value -> has(value.getCategories(), id), value -> {
                        var place = index(value.getCategories(), id);
                        var known = index(value.getCategories(), wanted) >= 0;
                        value.getCategories().remove(place);
                        Elements.categories(value.getDefinition().getTypology()).stream()
                                .filter(each -> !known && Objects.equals(each.getId(), wanted)).findFirst()
                                .ifPresent(each -> value.getCategories().add(place, each));
                    }));
        }
        fixes.add(new Fix(Phrases.sentence("Remove the category %s", "Retirer la catégorie %s",
                Phrases.quoted(category)),
                (element, session, title) -> !(element instanceof AttributeValue value)
                        || !has(value.getCategories(), id) ? Optional.empty()
                        : Optional.of(value.getCategories().size() == 1 ? Deletion.of(session, List.of(value))
                                .command(title)
                                : session.editing(title, () -> value.getCategories()
                                        .remove(index(value.getCategories(), id))))));
        return fixes;
    }

    private static boolean has(List<? extends Identified> elements, String id) {
        return index(elements, id) >= 0;
    }

    private static int index(List<? extends Identified> elements, String id) {
        for (var at = 0; at < elements.size(); at++) {
            if (Objects.equals(elements.get(at).getId(), id)) {
                return at;
            }
        }
        return -1;
    }
}
