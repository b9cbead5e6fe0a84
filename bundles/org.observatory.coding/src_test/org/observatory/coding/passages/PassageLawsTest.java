// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.passages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.observatory.analysis.Progress;

/** What holds of all questions and corpora, tried on many drawn at random. */
class PassageLawsTest {

    private static final int TRIALS = 400;

    private interface Law {
        void holds(Corpus corpus, PassageQuery one, PassageQuery other, RandomQuestions random);
    }

    private static void check(Law law) {
        for (var seed = 0; seed < TRIALS; seed++) {
            var random = new RandomQuestions(seed);
            law.holds(random.corpus(), random.query(2), random.query(2), random);
        }
    }

    private static List<Passage> ask(Corpus corpus, PassageQuery query) {
        return PassageSearch.find(corpus, query, coder -> true, Progress.none()).passages();
    }

    private static Set<Passage> set(Corpus corpus, PassageQuery query) {
        return new LinkedHashSet<>(ask(corpus, query));
    }

    @Test
    void whatIsWrittenIsReadBack() throws PassageSyntaxException {
        for (var seed = 0; seed < 20 * TRIALS; seed++) {
            var query = new RandomQuestions(seed).query(5);
            var text = PassageNotation.write(query, id -> "Nom {d’un} \n code\ud83d");
            assertEquals(query, PassageNotation.read(text), text);
            assertEquals(query, PassageNotation.read(PassageNotation.write(query, id -> "")), text);
        }
    }

    @Test
    void andIsWhatBothFindAndOrWhatOneOfThemFinds() {
        check((corpus, one, other, random) -> {
            var both = set(corpus, one);
            both.retainAll(set(corpus, other));
            assertEquals(both, set(corpus, new PassageQuery.All(List.of(one, other))));
            var either = set(corpus, one);
            either.addAll(set(corpus, other));
            assertEquals(either, new HashSet<>(set(corpus, new PassageQuery.Any(List.of(one, other)))));
        });
    }

    @Test
    void notIsAllTheRest() {
        check((corpus, one, other, random) -> {
            var rest = new ArrayList<>(ask(corpus, PassageQuery.EVERYTHING));
            rest.removeAll(set(corpus, one));
            assertEquals(rest, ask(corpus, new PassageQuery.Not(one)));
            assertEquals(ask(corpus, one), ask(corpus, new PassageQuery.Not(new PassageQuery.Not(one))));
        });
    }

    @Test
    void theOrderOfConditionsDoesNotMatter() {
        check((corpus, one, other, random) -> {
            assertEquals(ask(corpus, new PassageQuery.All(List.of(one, other))), ask(corpus, new PassageQuery.All(List.of(other, one))));
            assertEquals(ask(corpus, new PassageQuery.Not(new PassageQuery.Any(List.of(one, other)))),
                    ask(corpus, new PassageQuery.All(List.of(new PassageQuery.Not(one), new PassageQuery.Not(other)))));
        });
    }

    @Test
    void nearnessIsMutualAndBeforeIsTheOtherSideOfAfter() {
        check((corpus, one, other, random) -> {
            var relation = random.relation();
            var back = switch (relation) {
                case Relation.Near near -> new Relation.Near(switch (near.side()) {
                    case NEAR -> Relation.Side.NEAR;
                    case BEFORE -> Relation.Side.AFTER;
                    case AFTER -> Relation.Side.BEFORE;
                }, near.distance(), near.measure());
                case Relation.Together.WITHIN -> Relation.Together.CONTAINING;
                case Relation.Together.CONTAINING -> Relation.Together.WITHIN;
                case Relation.Together together -> together;
            };
            var there = ask(corpus, new PassageQuery.All(List.of(one, new PassageQuery.Related(relation, other))));
            var backThere = ask(corpus, new PassageQuery.All(List.of(other, new PassageQuery.Related(back, one))));
            assertEquals(there.isEmpty(), backThere.isEmpty(), () -> relation + " " + one + " " + other);
        });
    }

    @Test
    void relationsAreThoseThatASlowSearchFinds() {
        check((corpus, one, other, random) -> {
            var relation = random.relation();
            var others = ask(corpus, other);
            var expected = ask(corpus, PassageQuery.EVERYTHING).stream().filter(passage -> others.stream()
                    .anyMatch(neighbour -> SlowRelations.holds(corpus, relation, passage, neighbour))).toList();
            assertEquals(expected, ask(corpus, new PassageQuery.Related(relation, other)), () -> relation + " to " + other);
        });
    }

    @Test
    void aWiderQuestionFindsNoLess() {
        check((corpus, one, other, random) -> {
            assertTrue(set(corpus, new PassageQuery.Any(List.of(one, other))).containsAll(set(corpus, one)));
            var near = new Relation.Near(Relation.Side.NEAR, 3, Relation.Measure.CHARACTERS);
            var wide = new Relation.Near(Relation.Side.NEAR, 9, Relation.Measure.CHARACTERS);
            var overlapping = set(corpus, new PassageQuery.Related(Relation.Together.OVERLAPPING, one));
            var found = set(corpus, new PassageQuery.Related(near, one));
            assertTrue(found.containsAll(overlapping));
            assertTrue(set(corpus, new PassageQuery.Related(wide, one)).containsAll(found));
        });
    }
}
