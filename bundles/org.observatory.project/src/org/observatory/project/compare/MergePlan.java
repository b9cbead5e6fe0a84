// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.model.coding.Document;
import org.observatory.project.ProjectException;

/** The preview of a merge: what is settled, and what is to be asked. Its words stay as they are; it changes nothing. */
public final class MergePlan {

    private static final Label LABEL = new Label("Merge", "Fusion");

    private final Collection<? extends EObject> base;
    private final Supplier<? extends Collection<? extends EObject>> mine;
    private final Collection<? extends EObject> theirs;
    private final List<Difference> taken;
    private final List<Difference> kept;
    private final List<Conflict> conflicts;
    private final List<EObject> newRoots;

    MergePlan(Collection<? extends EObject> base, Supplier<? extends Collection<? extends EObject>> mine,
            Collection<? extends EObject> theirs) throws ProjectException {
        this.base = base;
        this.mine = mine;
        this.theirs = theirs;
        var merge = look();
        conflicts = List.copyOf(merge.conflicts());
        taken = Differences.between(merge.mine(), new Outcome(merge, Choices.all(Choice.MINE)), merge.mayDiffer()::contains);
        kept = kept(merge);
        newRoots = merge.theirs().roots().stream().filter(key -> !merge.mine().has(key) && !merge.base().has(key))
                .map(merge.theirs()::element).toList();
    }

    private ThreeWay look() throws ProjectException {
        var here = LiveState.of(mine.get());
        var there = LiveState.of(theirs);
        var aliases = there.aliasesFor(here);
        return new ThreeWay(LiveState.of(base, aliases), here, aliases.isEmpty() ? there : LiveState.of(theirs, aliases));
    }

    /** {@return what the other side changed and this one did not, as it will change the live model} */
    public List<Difference> taken() {
        return taken;
    }

    /** {@return what the live model has of its own, of what the other side or the base covers; it stays} */
    public List<Difference> kept() {
        return kept;
    }

    /** {@return what is to be asked, in the order of the model} */
    public List<Conflict> conflicts() {
        return conflicts;
    }

    /** {@return the root objects of the other side that the live model never had} */
    public List<EObject> newRoots() {
        return newRoots;
    }

    /** {@return whether the other side brings nothing} */
    public boolean isEmpty() {
        return taken.isEmpty() && conflicts.isEmpty();
    }

    /**
     * Prepares the merge. The live model is looked at again, so that what was changed since the preview is not
     * overwritten: a conflict that is new since then gets its safe answer.
     *
     * @param choices the answers
     * @param roots   where root objects come and go
     * @return the command, not executed yet, and what it does
     * @throws ProjectException as {@link Merge#plan}
     */
    public PreparedMerge prepare(Choices choices, Roots roots) throws ProjectException {
        var merge = look();
        var outcome = new Outcome(merge, choices);
        var edits = new Edits(merge, outcome);
        var label = LABEL.in(Language.of(Locale.getDefault()));
        var command = new CompoundCommand(label);
        command.append(new ModelEdit(label, edits.changes()));
        edits.removedRoots().forEach(root -> command.append(roots.removing(root)));
        edits.addedRoots().forEach(root -> command.append(roots.adding(root)));
        return new PreparedMerge(command, report(merge, outcome), texts(merge, outcome));
    }

    private static List<Document> texts(ThreeWay merge, Outcome outcome) {
        var texts = new ArrayList<Document>();
        for (var root : outcome.roots()) {
            if (merge.theirs().element(root) instanceof Document document && (!merge.mine().has(root)
                    || !merge.mine().value(root, Traits.TEXT).equals(outcome.value(root, Traits.TEXT)))) {
                texts.add(document);
            }
        }
        return texts;
    }

    private static MergeReport report(ThreeWay merge, Outcome outcome) {
        var words = new Words(outcome, merge.mine(), merge.theirs(), merge.base());
        var answered = merge.conflicts().stream().map(one -> new MergeReport.Answered(one, outcome.effective(one))).toList();
        var dropped = outcome.dropped().stream()
                .map(one -> new MergeReport.Dropped(Words.path(outcome, one.key()),
                        Words.trait(outcome.element(one.key()), one.trait()), words.name(one.target()),
                        Objects.requireNonNullElse(Identity.id(outcome.element(one.target())), one.target())))
                .toList();
        var applied = Differences.between(merge.mine(), outcome, merge.mayDiffer()::contains);
        return new MergeReport(applied, kept(merge), answered, dropped, united(merge));
    }

    private static List<MergeReport.United> united(ThreeWay merge) {
        var united = new ArrayList<MergeReport.United>();
        for (var key : merge.theirs().aliased()) {
            if (merge.mine().has(key) && merge.theirs().has(key)) {
                united.add(new MergeReport.United(Words.path(merge.mine(), key), Identity.id(merge.mine().element(key)),
                        Identity.id(merge.theirs().element(key))));
            }
        }
        return united;
    }

    private static List<Difference> kept(ThreeWay merge) {
        var covered = new HashSet<>(merge.theirs().roots());
        covered.addAll(merge.base().roots());
        return Differences.between(merge.theirs(), new Covered(new Outcome(merge, Choices.all(Choice.THEIRS)), covered),
                merge.mayDiffer()::contains);
    }

    /** A state without the roots that are not spoken of. */
    private record Covered(State state, Collection<String> covered) implements State {

        @Override
        public List<String> roots() {
            return state.roots().stream().filter(covered::contains).toList();
        }

        @Override
        public boolean has(String key) {
            return state.has(key);
        }

        @Override
        public EObject element(String key) {
            return state.element(key);
        }

        @Override
        public EObject shown(String key) {
            return state.shown(key);
        }

        @Override
        public String parent(String key) {
            return state.parent(key);
        }

        @Override
        public EReference slot(String key) {
            return state.slot(key);
        }

        @Override
        public List<String> children(String key, EReference slot) {
            return state.children(key, slot);
        }

        @Override
        public Object value(String key, Trait trait) {
            return state.value(key, trait);
        }
    }
}
