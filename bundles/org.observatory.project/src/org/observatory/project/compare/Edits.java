// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.observatory.model.coding.CodingPackage;
import org.observatory.model.coding.Codings;
import org.observatory.model.coding.Document;
import org.observatory.model.coding.Quotes;
import org.observatory.model.programmes.ProgrammesPackage;

/** What is to be changed in the live model for it to become an outcome. */
final class Edits {

    private final ThreeWay merge;
    private final Outcome outcome;
    private final LiveState mine;
    private final Map<String, EObject> added = new LinkedHashMap<>();
    private final List<ModelEdit.Change> changes = new ArrayList<>();

    Edits(ThreeWay merge, Outcome outcome) {
        this.merge = merge;
        this.outcome = outcome;
        mine = merge.mine();
        create();
        changeValues();
        outcome.arrangements().forEach((slot, keys) -> change(object(slot.parent()), slot.reference(),
                keys.stream().map(this::object).toList()));
    }

    /** The changes of what is in the live model and of the new objects that go into it. */
    List<ModelEdit.Change> changes() {
        return changes;
    }

    /** New objects that are roots, those that are kept by document after the documents. */
    List<EObject> addedRoots() {
        return outcome.roots().stream().filter(key -> !mine.has(key)).map(added::get)
                .sorted(Comparator.comparing(root -> root instanceof Codings || root instanceof Quotes)).toList();
    }

    /** Objects of the live model that are roots no more. */
    List<EObject> removedRoots() {
        return mine.roots().stream().filter(key -> !outcome.has(key)).map(mine::element).toList();
    }

    private void create() {
        for (var key : outcome.added()) {
            added.put(key, Writing.create(outcome.type(key)));
        }
        added.forEach((key, object) -> {
            Traits.FIXED.forEach(name -> keep(name, outcome.element(key), object));
            Traits.of(object.eClass()).forEach(trait -> Writing.write(object, trait, outcome.value(key, trait), this::object));
        });
        for (var key : added.keySet()) {
            if (outcome.type(key) == ProgrammesPackage.Literals.DISAGREEMENT) {
                retain(key, (List<?>) outcome.value(key, Traits.RETAINED));
            }
        }
        var names = new FileNames(mine);
        added.values().forEach(names::nameApart);
    }

    private static void keep(String name, EObject from, EObject to) {
        var feature = from.eClass().getEStructuralFeature(name);
        if (feature != null) {
            to.eSet(feature, from.eGet(feature));
        }
    }

    private void changeValues() {
        for (var key : merge.changing()) {
            if (outcome.has(key)) {
                for (var trait : Traits.of(mine.type(key))) {
                    var now = outcome.value(key, trait);
                    if (!Objects.equals(mine.value(key, trait), now)) {
                        write(key, trait, now);
                    }
                }
            }
        }
    }

    private void write(String key, Trait trait, Object value) {
        if (trait == Traits.RETAINED) {
            retain(key, (List<?>) value);
        } else {
            Writing.features(trait, value, this::object).forEach((feature, held) -> change(mine.element(key), feature, held));
        }
        if (trait == Traits.TEXT && merge.theirs().element(key) instanceof Document from) {
            new FileNames(mine).original((Document) mine.element(key), from)
                    .ifPresent(name -> change(mine.element(key), CodingPackage.Literals.DOCUMENT__ORIGINAL, name));
        }
    }

    /** Marks the retained sides of a disagreement, and only those. */
    private void retain(String key, List<?> retained) {
        for (var side : outcome.children(key, ProgrammesPackage.Literals.DISAGREEMENT__STATEMENTS)) {
            change(object(side), ProgrammesPackage.Literals.STATEMENT__RETAINED, retained.contains(side));
        }
    }

    private void change(EObject owner, EStructuralFeature feature, Object value) {
        var change = new ModelEdit.Change(owner, feature, value);
        if (!change.isNone()) {
            changes.add(change);
        }
    }

    private EObject object(String key) {
        var own = mine.element(key);
        return own == null ? added.get(key) : own;
    }
}
