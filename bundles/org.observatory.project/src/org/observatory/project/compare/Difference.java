// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.compare;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Wording;
import org.observatory.project.internal.ElementNames;

/** One thing that differs between two states of a model, as a researcher reads it. Its words stay as they were found. */
public sealed interface Difference {

    /** {@return the element concerned, of the later state; of the earlier one when it was removed} */
    EObject element();

    /** {@return the names from the root to the element, joined by ▸, in the same state} */
    Label path();

    /** {@return the difference in one line, without a full stop} */
    Label sentence();

    /**
     * An element that the earlier state lacks, with all that came with it.
     *
     * @param element the topmost element added
     * @param path    where it stands now
     * @param ids     its identity and those of what came under it, in the order of the model
     */
    record Added(EObject element, Label path, List<String> ids) implements Difference {

        /** Nothing may be null. */
        public Added {
            Objects.requireNonNull(element, "element");
            Objects.requireNonNull(path, "path");
            ids = List.copyOf(ids);
        }

        @Override
        public Label sentence() {
            return whole(new Label("Added", "Ajout"), element, path, ids.size() - 1);
        }
    }

    /**
     * An element that the later state lacks, with all that went with it.
     *
     * @param element the topmost element removed, of the earlier state
     * @param path    where it stood
     * @param ids     its identity and those of what went with it, in the order of the model
     */
    record Removed(EObject element, Label path, List<String> ids) implements Difference {

        /** Nothing may be null. */
        public Removed {
            Objects.requireNonNull(element, "element");
            Objects.requireNonNull(path, "path");
            ids = List.copyOf(ids);
        }

        @Override
        public Label sentence() {
            return whole(new Label("Removed", "Suppression"), element, path, ids.size() - 1);
        }
    }

    /**
     * Another value. Sources, attribute values, parts of a text, links and evidence count as values of what they belong to.
     *
     * @param element the element that has the value
     * @param path    where it stands
     * @param field   what the attribute or reference is called
     * @param before  the value in the earlier state, or of many values those that went; blank for none
     * @param after   the value in the later state, or of many values those that came; blank for none
     * @param ids     the identities of the sources, attribute values and so on that went or came; empty for other values
     */
    record Changed(EObject element, Label path, Label field, Label before, Label after, List<String> ids) implements Difference {

        /** Nothing may be null. */
        public Changed {
            Objects.requireNonNull(element, "element");
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(field, "field");
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
            ids = List.copyOf(ids);
        }

        @Override
        public Label sentence() {
            return Label.each(language -> (language == Language.FRENCH ? "Modification" : "Changed") + Wording.colon(language)
                    + path.in(language) + ", " + field.in(language) + Wording.colon(language) + shown(before, language) + " → "
                    + shown(after, language));
        }
    }

    /**
     * An element that stands elsewhere.
     *
     * @param element  the element
     * @param path     where it stands now
     * @param from     the path of its parent in the earlier state; the same parent when only the order changed
     * @param to       the path of its parent now
     * @param reorder  whether only its place among its siblings changed
     */
    record Moved(EObject element, Label path, Label from, Label to, boolean reorder) implements Difference {

        /** Nothing may be null. */
        public Moved {
            Objects.requireNonNull(element, "element");
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
        }

        @Override
        public Label sentence() {
            if (reorder) {
                return Label.each(language -> (language == Language.FRENCH ? "Ordre" : "Order") + Wording.colon(language)
                        + path.in(language));
            }
            return Label.each(language -> (language == Language.FRENCH ? "Déplacement" : "Moved") + Wording.colon(language)
                    + ElementNames.name(element).in(language) + Wording.colon(language) + from.in(language) + " → "
                    + to.in(language));
        }
    }

    private static Label whole(Label what, EObject element, Label path, int under) {
        var type = ElementNames.both(names -> names.type(element.eClass()));
        return Label.each(language -> what.in(language) + Wording.colon(language) + type.in(language) + " "
                + Wording.quote(path.in(language), language) + under(under, language));
    }

    private static String under(int count, Language language) {
        if (count == 0) {
            return "";
        }
        return language == Language.FRENCH ? " (et %d %s qu’il contient)".formatted(count, count > 1 ? "éléments" : "élément")
                : " (with %d %s in it)".formatted(count, count > 1 ? "elements" : "element");
    }

    private static String shown(Label value, Language language) {
        return value.in(language).isBlank() ? language == Language.FRENCH ? "non renseigné" : "empty"
                : Wording.quote(value.in(language), language);
    }
}
