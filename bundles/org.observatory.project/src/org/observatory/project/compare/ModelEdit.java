// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Many changes of a model at once, done and undone together. What leaves a list is taken out before anything is put in,
 * so that elements may change places with their parents; values are changed when all stand where they should, so that
 * whoever listens to the model hears of them.
 */
final class ModelEdit extends AbstractCommand {

    /** One feature with what it holds before and after; a list for one that has many values. */
    record Change(EObject owner, EStructuralFeature feature, Object before, Object after) {

        Change(EObject owner, EStructuralFeature feature, Object after) {
            this(owner, feature, Writing.get(owner, feature), after);
        }

        boolean isNone() {
            return before == null ? after == null : before.equals(after);
        }

        boolean isArrangement() {
            return feature instanceof EReference reference && reference.isContainment() && reference.isMany();
        }

        Change reversed() {
            return new Change(owner, feature, after, before);
        }
    }

    private final List<Change> changes;

    /**
     * Makes the command.
     *
     * @param label   what it does, for the list of what can be undone
     * @param changes the changes, each of another feature, and for whatever changes its parent one of each parent's
     */
    ModelEdit(String label, List<Change> changes) {
        super(label);
        this.changes = List.copyOf(changes);
    }

    /** Whether the model still is as it was when the command was made. */
    @Override
    protected boolean prepare() {
        return changes.stream().allMatch(change -> {
            var now = Writing.get(change.owner(), change.feature());
            return change.before() == null ? now == null : change.before().equals(now);
        });
    }

    @Override
    public void execute() {
        apply(changes);
    }

    @Override
    public void undo() {
        apply(changes.reversed().stream().map(Change::reversed).toList());
    }

    @Override
    public void redo() {
        apply(changes);
    }

    private static void apply(List<Change> changes) {
        var byKind = changes.stream().collect(Collectors.partitioningBy(Change::isArrangement));
        byKind.get(true).forEach(ModelEdit::takeOut);
        byKind.get(true).forEach(ModelEdit::put);
        byKind.get(false).forEach(ModelEdit::put);
    }

    private static void put(Change change) {
        Writing.set(change.owner(), change.feature(), change.after());
    }

    @SuppressWarnings("unchecked")
    private static void takeOut(Change change) {
        var staying = new HashSet<Object>((List<?>) change.after());
        var leaving = new ArrayList<Object>((List<?>) change.before());
        leaving.removeIf(staying::contains);
        if (!leaving.isEmpty()) {
            ((EList<Object>) change.owner().eGet(change.feature())).removeAll(leaving);
        }
    }

    @Override
    public Collection<?> getAffectedObjects() {
        var affected = new LinkedHashSet<EObject>();
        changes.forEach(change -> affected.add(change.owner()));
        return affected;
    }
}
