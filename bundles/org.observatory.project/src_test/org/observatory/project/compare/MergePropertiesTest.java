// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.observatory.model.coding.Part;
import org.observatory.model.programmes.Identified;
import org.observatory.project.ProjectException;

/** What holds of every merge, tried on the work of two people at random from a common base. */
class MergePropertiesTest {

    private static final int HISTORIES = 100;

    /** Two histories from one base. */
    private record Histories(long seed, Study base, Study mine, Study theirs) {

        static Histories of(long seed) {
            var base = RandomEdits.study();
            var mine = base.copy();
            var theirs = base.copy();
            var edits = 1 + (int) (seed % 12);
            new RandomEdits(seed, "m").apply(mine, edits);
            new RandomEdits(~seed, "t").apply(theirs, edits);
            return new Histories(seed, base, mine, theirs);
        }

        MergePlan plan() throws ProjectException {
            return Merge.plan(Optional.of(base.roots()), mine::roots, theirs.roots());
        }
    }

    private static Choices random(MergePlan plan, long seed) {
        var random = new Random(seed);
        var choices = Choices.safe();
        for (var conflict : plan.conflicts()) {
            choices = choices.with(conflict, random.nextBoolean() ? Choice.MINE : Choice.THEIRS);
        }
        return choices;
    }

    private static MergeReport merge(Histories histories, Choices choices) throws ProjectException {
        var prepared = histories.plan().prepare(choices, histories.mine());
        assertTrue(prepared.command().canExecute(), "seed " + histories.seed());
        prepared.command().execute();
        return prepared.report();
    }

    private static void assertSameModel(Study expected, Study actual, String what) {
        var differences = Differences.between(expected.roots(), actual.roots());
        assertEquals(List.of(), differences.stream().map(one -> one.sentence().en()).toList(), what);
        assertTrue(EcoreUtil.equals(sorted(expected), sorted(actual)), what);
    }

    private static List<EObject> sorted(Study study) {
        return study.roots().stream().sorted(Comparator.comparing(root -> ((Identified) root).getId())).toList();
    }

    @Test
    void mergingTwiceChangesNothingTheSecondTime() throws ProjectException {
        for (var seed = 0L; seed < HISTORIES; seed++) {
            var histories = Histories.of(seed);
            var choices = seed % 2 == 0 ? Choices.safe() : random(histories.plan(), seed);
            merge(histories, choices);
            var once = histories.mine().copy();

            var again = merge(histories, choices);

            assertEquals(List.of(), again.applied().stream().map(one -> one.sentence().en()).toList(), "seed " + seed);
            assertSameModel(once, histories.mine(), "seed " + seed);
        }
    }

    @Test
    void theOrderOfMergingDoesNotMatterWhereNothingConflicts() throws ProjectException {
        var tried = 0;
        for (var seed = 0L; seed < HISTORIES; seed++) {
            var histories = Histories.of(seed);
            if (histories.plan().conflicts().isEmpty()) {
                var turned = new Histories(seed, histories.base(), histories.theirs().copy(), histories.mine().copy());
                var united = merge(histories, Choices.safe()).united();
                merge(turned, Choices.safe());
                if (united.isEmpty()) {
                    assertSameModel(histories.mine(), turned.mine(), "seed " + seed);
                } else {
                    assertEquals(List.of(), Differences.between(histories.mine().roots(), turned.mine().roots()), "seed " + seed);
                }
                tried++;
            }
        }
        assertTrue(tried > HISTORIES / 10, "only " + tried + " without conflict");
    }

    @Test
    void undoRestoresTheModelAndRedoTheMerge() throws ProjectException {
        for (var seed = 0L; seed < HISTORIES; seed++) {
            var histories = Histories.of(seed);
            var before = histories.mine().copy();
            var objects = new HashMap<String, EObject>();
            histories.mine().all().forEach(one -> objects.put(one.getId(), one));
            var prepared = histories.plan().prepare(random(histories.plan(), seed), histories.mine());
            prepared.command().execute();
            var merged = histories.mine().copy();
            for (var one : histories.mine().all()) {
                if (objects.containsKey(one.getId())) {
                    assertSame(objects.get(one.getId()), one, "seed " + seed);
                }
            }

            prepared.command().undo();
            assertTrue(EcoreUtil.equals(before.roots(), histories.mine().roots()), "seed " + seed);

            prepared.command().redo();
            assertTrue(EcoreUtil.equals(merged.roots(), histories.mine().roots()), "seed " + seed);
        }
    }

    @Test
    void nothingWithAnIdentityIsLostWithoutBeingListed() throws ProjectException {
        for (var seed = 0L; seed < HISTORIES; seed++) {
            var histories = Histories.of(seed);
            var lost = new HashSet<String>();
            Stream.of(histories.mine(), histories.theirs()).flatMap(side -> side.all().stream())
                    .filter(one -> !(one instanceof Part)).map(Identified::getId).forEach(lost::add);

            var report = merge(histories, random(histories.plan(), seed));

            lost.removeAll(histories.mine().all().stream().map(Identified::getId).toList());
            lost.removeAll(listed(report));
            assertEquals(Set.of(), lost, "seed " + seed);
        }
    }

    private static Set<String> listed(MergeReport report) {
        var listed = new HashSet<String>();
        for (var difference : Stream.concat(report.applied().stream(), report.kept().stream()).toList()) {
            listed.addAll(switch (difference) {
                case Difference.Added added -> List.<String>of();
                case Difference.Removed removed -> removed.ids();
                case Difference.Changed changed -> changed.ids();
                case Difference.Moved moved -> List.<String>of();
            });
        }
        report.answered().forEach(answered -> listed.addAll(answered.conflict().ids()));
        report.united().forEach(united -> listed.add(united.other()));
        return listed;
    }

    @Test
    void theMergedModelIsWhole() throws ProjectException {
        for (var seed = 0L; seed < HISTORIES; seed++) {
            var histories = Histories.of(seed);
            merge(histories, random(histories.plan(), seed));
            var all = new HashSet<EObject>(histories.mine().all());
            var ids = new ArrayList<String>();
            for (var one : histories.mine().all()) {
                ids.add(one.getId());
                for (var target : one.eCrossReferences()) {
                    assertTrue(all.contains(target), "seed " + seed + ": " + one + " refers to " + target);
                }
            }
            assertEquals(ids.size(), Set.copyOf(ids).size(), "seed " + seed);
        }
    }

    @Test
    void bothHistoriesAreInTheMergedModelWhereNothingConflicts() throws ProjectException {
        for (var seed = 0L; seed < HISTORIES; seed++) {
            var histories = Histories.of(seed);
            if (!histories.plan().conflicts().isEmpty()) {
                continue;
            }
            var mine = histories.mine().copy();
            merge(histories, Choices.safe());
            var merged = Differences.between(histories.base().roots(), histories.mine().roots());
            for (var side : List.of(mine, histories.theirs())) {
                var missing = new HashSet<>(ids(Differences.between(histories.base().roots(), side.roots())));
                missing.removeAll(ids(merged));
                assertEquals(Set.of(), missing, "seed " + seed);
            }
        }
    }

    /** What was changed in which element; not what order things have, since both sides have a part in that. */
    private static Set<String> ids(List<Difference> differences) {
        return differences.stream().flatMap(MergePropertiesTest::what).collect(Collectors.toSet());
    }

    private static Stream<String> what(Difference difference) {
        return switch (difference) {
            case Difference.Changed changed when !changed.ids().isEmpty() -> changed.ids().stream();
            case Difference.Changed changed -> Stream.of(((Identified) changed.element()).getId() + " " + changed.field().en());
            case Difference.Added added -> added.ids().stream();
            case Difference.Removed removed -> removed.ids().stream();
            case Difference.Moved moved when moved.reorder() -> Stream.of();
            case Difference.Moved moved -> Stream.of(((Identified) moved.element()).getId() + " moved");
        };
    }

    @Test
    void withoutABaseNothingOfEitherSideIsDeleted() throws ProjectException {
        for (var seed = 0L; seed < HISTORIES; seed++) {
            var histories = Histories.of(seed);
            var plan = Merge.plan(Optional.<List<EObject>>empty(), histories.mine()::roots, histories.theirs().roots());
            var mine = histories.mine().copy();
            var prepared = plan.prepare(Choices.safe(), histories.mine());
            prepared.command().execute();

            assertTrue(Differences.between(mine.roots(), histories.mine().roots()).stream()
                    .noneMatch(Difference.Removed.class::isInstance), "seed " + seed);
            for (var one : histories.theirs().all()) {
                assertTrue(histories.mine().has(one) || one instanceof Part
                        || prepared.report().united().stream().anyMatch(united -> united.other().equals(one.getId())),
                        "seed " + seed + ": " + one);
            }
        }
    }
}
