// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.observatory.analysis.Label;
import org.observatory.analysis.Wording;
import org.observatory.model.coding.AttributeType;
import org.observatory.model.coding.AttributeValue;
import org.observatory.project.ProjectException;
import org.observatory.project.internal.ElementNames;

/** What is asked about two sides, in words. */
final class Questions {

    private static final int REASONS = 3;
    private static final int NAMES = 8;
    private static final Label NONE = Label.same("");

    private final LiveState mine;
    private final LiveState theirs;
    private final Words words;
    private final Words others;

    Questions(LiveState mine, LiveState theirs) {
        this.mine = mine;
        this.theirs = theirs;
        words = new Words(mine, theirs);
        others = new Words(theirs, mine);
    }

    /** Whether an element is an attribute value that may have several categories. */
    boolean isMany(String key) {
        return mine.element(key) instanceof AttributeValue value && value.getDefinition() != null
                && value.getDefinition().getType() == AttributeType.CATEGORIES;
    }

    /** One identity for two kinds of element. */
    ProjectException twoKinds(String key) {
        var name = Words.path(mine, key);
        var here = ElementNames.both(names -> names.type(mine.type(key)));
        var there = ElementNames.both(names -> names.type(theirs.type(key)));
        return new ProjectException(ProjectException.Kind.DAMAGED, new Label(
                "Nothing was merged: the identity of “%s” is that of “%s” here and of “%s” on the other side."
                        .formatted(name.en(), here.en(), there.en()),
                "Rien n’a été fusionné : l’identité de « %s » est celle de « %s » ici et de « %s » de l’autre côté."
                        .formatted(name.fr(), here.fr(), there.fr())), null);
    }

    /** Two values. */
    Conflict value(String key, Trait trait, Object here, Object there) {
        return new Conflict("value " + key + " " + trait.name(), Conflict.Kind.VALUE, mine.element(key), Words.place(mine, key),
                Words.trait(mine.element(key), trait), words.value(mine.element(key), trait, here),
                others.value(theirs.element(key), trait, there), Choice.MINE, List.of(), List.of(id(mine, key)));
    }

    /** Two parents. */
    Conflict place(String key) {
        return new Conflict("place " + key, Conflict.Kind.PLACE, mine.element(key), Words.path(mine, key), NONE,
                Words.within(mine, mine.parent(key)), Words.within(theirs, theirs.parent(key)), Choice.MINE, List.of(),
                List.of(id(mine, key)));
    }

    /** Two orders. */
    Conflict order(Slot slot, List<String> here, List<String> there) {
        return new Conflict("order " + slot.parent() + " " + slot.reference().getName(), Conflict.Kind.ORDER,
                mine.element(slot.parent()), Words.path(mine, slot.parent()), ElementNames.field(slot.reference()),
                names(words, here), names(others, there), Choice.MINE, List.of(), List.of(id(mine, slot.parent())));
    }

    /** To keep or to delete. */
    Conflict deletion(Deletion deletion) {
        var there = deletion.isThere();
        var side = there ? mine : theirs;
        var top = deletion.top();
        var kind = there ? Conflict.Kind.DELETED_THERE : Conflict.Kind.DELETED_HERE;
        var here = there ? new Label("kept", "conservé") : new Label("stays deleted", "reste supprimé");
        var other = there ? new Label("deleted", "supprimé") : new Label("restored", "rétabli");
        return new Conflict("presence " + top, kind, side.element(top), Words.path(side, top), NONE, here, other, deletion.keeping(),
                reasons(deletion, side), deletion.members().stream().map(key -> id(side, key)).toList());
    }

    private List<Label> reasons(Deletion deletion, LiveState side) {
        var reasons = new ArrayList<Label>();
        some(reasons, new Label("changed", "modifié"), deletion.changed(), side);
        some(reasons, new Label("referred to by", "mentionné par"), deletion.referrers(), side);
        return reasons;
    }

    private void some(List<Label> reasons, Label what, Collection<String> keys, LiveState side) {
        if (keys.isEmpty()) {
            return;
        }
        var shown = keys.stream().limit(REASONS).map(key -> Words.path(side.has(key) ? side : side == mine ? theirs : mine, key))
                .toList();
        var more = keys.size() - shown.size();
        reasons.add(Label.each(language -> what.in(language) + Wording.colon(language)
                + String.join(Wording.semicolon(language), shown.stream().map(one -> one.in(language)).toList())
                + (more > 0 ? ", … (+" + more + ")" : "")));
    }

    private static Label names(Words words, List<String> keys) {
        return Label.each(language -> String.join(Wording.semicolon(language),
                keys.stream().limit(NAMES).map(words::name).map(name -> name.in(language)).toList())
                + (keys.size() > NAMES ? Wording.semicolon(language) + "…" : ""));
    }

    private static String id(LiveState state, String key) {
        return Objects.requireNonNullElse(Identity.id(state.element(key)), key);
    }
}
