// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.cases;

import java.util.List;
import java.util.Objects;

import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Wording;
import org.observatory.model.coding.AttributeDefinition;
import org.observatory.model.coding.AttributeType;
import org.observatory.model.coding.CaseField;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.model.programmes.Typology;

/** What a column of a sheet becomes. */
public sealed interface ColumnTarget {

    /** The column is left out. */
    ColumnTarget IGNORED = new Ignored();

    /** The column is left out. */
    record Ignored() implements ColumnTarget {
    }

    /**
     * A field that every case has.
     *
     * @param field one of the fields, neither {@code IGNORED} nor {@code ATTRIBUTE}
     */
    record Field(CaseField field) implements ColumnTarget {
    }

    /**
     * An attribute that the project has.
     *
     * @param definition an attribute of cases
     */
    record Existing(AttributeDefinition definition) implements ColumnTarget {
    }

    /**
     * An attribute that the import makes.
     *
     * @param name       its name
     * @param type       the type of its values
     * @param unit       the unit of its numbers; empty for none
     * @param typology   the typology of its categories, where the project has one that fits; null for a new one, and for
     *                   attributes without categories
     * @param categories the names of the categories of the new typology, in order; empty otherwise
     */
    record Fresh(String name, AttributeType type, String unit, Typology typology, List<String> categories) implements ColumnTarget {

        /** Copies the categories. */
        public Fresh {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(type, "type");
            Objects.requireNonNull(unit, "unit");
            categories = List.copyOf(categories);
        }

        /** An attribute without unit and categories. */
        public static Fresh of(String name, AttributeType type) {
            return new Fresh(name, type, "", null, List.of());
        }
    }

    /** {@return what it is, in a few words: « clé », « attribut « Effectif » (nombre) »} */
    default Label label() {
        return Label.each(language -> in(language, new ObservatoryLabels(language)));
    }

    private String in(Language language, ObservatoryLabels labels) {
        return switch (this) {
            case Ignored ignored -> labels.literal(CaseField.IGNORED);
            case Field field -> labels.literal(field.field());
            case Existing existing -> attribute(language, labels, false, labels.name(existing.definition()),
                    existing.definition().getType());
            case Fresh fresh -> attribute(language, labels, true, fresh.name(), fresh.type());
        };
    }

    private static String attribute(Language language, ObservatoryLabels labels, boolean fresh, String name, AttributeType type) {
        var kind = language == Language.FRENCH ? fresh ? "nouvel attribut " : "attribut " : fresh ? "new attribute " : "attribute ";
        return kind + Wording.quote(name, language) + " (" + labels.literal(type) + ")";
    }
}
