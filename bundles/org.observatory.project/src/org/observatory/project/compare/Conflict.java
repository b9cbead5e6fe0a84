// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.compare;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Wording;

/**
 * A question that a merge cannot settle, with what either answer gives.
 *
 * @param key     what it is known by, the same whenever the same states are merged
 * @param kind    what is asked
 * @param element the element concerned, of the live model where that has it
 * @param path    where it stands, in names joined by ▸
 * @param field   what the attribute or reference is called; blank when the element as a whole is concerned
 * @param mine    what the answer {@link Choice#MINE} gives; blank for no value
 * @param theirs  what the answer {@link Choice#THEIRS} gives; blank for no value
 * @param safe    the answer that loses nothing that anyone typed, or, where either would, the one that keeps what stands
 *                in the live model
 * @param reasons why an element deleted on one side is asked about: what changed in it, what refers to it
 * @param ids     the identities concerned: the element, and what would go or come with it
 */
public record Conflict(String key, Kind kind, EObject element, Label path, Label field, Label mine, Label theirs, Choice safe,
        List<Label> reasons, List<String> ids) {

    /** What is asked. */
    public enum Kind {
        /** Both sides gave an attribute or a reference another value. */
        VALUE,
        /** Both sides put an element elsewhere. */
        PLACE,
        /** Both sides put the same elements in another order. */
        ORDER,
        /** They deleted what was changed, or is referred to, here. */
        DELETED_THERE,
        /** Deleted here is what they changed or refer to. */
        DELETED_HERE
    }

    /** Copies the lists; nothing may be null. */
    public Conflict {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(element, "element");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(mine, "mine");
        Objects.requireNonNull(theirs, "theirs");
        Objects.requireNonNull(safe, "safe");
        reasons = List.copyOf(reasons);
        ids = List.copyOf(ids);
    }

    /** {@return the question in one line, without the answers and without a full stop} */
    public Label question() {
        var about = Label.each(language -> path.in(language) + (field.isBlank() ? "" : ", " + field.in(language)));
        var said = switch (kind) {
            case VALUE -> new Label("changed on both sides", "modifié des deux côtés");
            case PLACE -> new Label("moved on both sides", "déplacé des deux côtés");
            case ORDER -> new Label("order changed on both sides", "ordre modifié des deux côtés");
            case DELETED_THERE -> new Label("deleted on the other side, needed here", "supprimé de l’autre côté, utile ici");
            case DELETED_HERE -> new Label("deleted here, needed on the other side", "supprimé ici, utile de l’autre côté");
        };
        return Label.each(language -> about.in(language) + Wording.colon(language) + said.in(language)
                + because(language));
    }

    private String because(Language language) {
        return reasons.isEmpty() ? ""
                : " (" + String.join(Wording.semicolon(language), reasons.stream().map(one -> one.in(language)).toList()) + ")";
    }

    /** {@return what an answer gives, in words} */
    public Label answer(Choice choice) {
        var said = choice == Choice.MINE ? mine : theirs;
        return said.isBlank() ? new Label("empty", "non renseigné") : said;
    }
}
