// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

class SequenceTest {

    private static List<String> list(String letters) {
        return letters.isEmpty() ? List.of() : Arrays.asList(letters.split(""));
    }

    private static String merged(String base, String mine, String theirs) {
        var merged = Sequence.merge(base == null ? null : list(base), list(mine), list(theirs), Choice.MINE);
        return String.join("", merged.result()) + (merged.disputed() ? "!" : "");
    }

    @Test
    void whatEitherSideAddsStandsWhereItWasPut() {
        assertEquals("axbyc", merged("abc", "axbc", "abyc"));
        assertEquals("xabcy", merged("abc", "xabc", "abcy"));
        assertEquals("axyb", merged("ab", "axb", "ayb"));
        assertEquals("axyb", merged("ab", "ayb", "axb"));
    }

    @Test
    void whatEitherSideTakesOutIsGone() {
        assertEquals("b", merged("abc", "bc", "ab"));
        assertEquals("", merged("ab", "", "ab"));
        assertEquals("xb", merged("ab", "xb", "ab"));
    }

    @Test
    void theOrderIsThatOfTheSideThatChangedIt() {
        assertEquals("cab", merged("abc", "cab", "abc"));
        assertEquals("cab", merged("abc", "abc", "cab"));
        assertEquals("caxb", merged("abc", "axbc", "cab"));
    }

    @Test
    void twoDifferentOrdersAreDisputed() {
        assertEquals("bac!", merged("abc", "bac", "acb"));
        assertEquals("axy!", merged("a", "axy", "ayx"));
        assertEquals("bac", merged("abc", "bac", "bac"));
        assertEquals(list("acb"), Sequence.merge(list("abc"), list("bac"), list("acb"), Choice.THEIRS).result());
    }

    @Test
    void withoutABaseNothingCountsAsTakenOut() {
        assertEquals("abxy", merged(null, "abx", "aby"));
        assertEquals("ba!", merged(null, "ba", "ab"));
    }

    @Test
    void randomListsMergeTheSameFromEitherSideAndOnlyOnce() {
        var random = new Random(7);
        for (var i = 0; i < 5_000; i++) {
            var base = shuffled("abcdef", random);
            var mine = changed(base, "uvw", random);
            var theirs = changed(base, "xyz", random);
            var merged = Sequence.merge(base, mine, theirs, Choice.MINE);
            var shown = base + " " + mine + " " + theirs;

            if (!merged.disputed()) {
                assertEquals(merged.result(), Sequence.merge(base, theirs, mine, Choice.MINE).result(), shown);
            }
            assertEquals(merged.result(), Sequence.merge(base, merged.result(), theirs, Choice.MINE).result(), shown);
            for (var one : list("abcdefuvwxyz")) {
                var wanted = base.contains(one) ? mine.contains(one) && theirs.contains(one)
                        : mine.contains(one) || theirs.contains(one);
                assertEquals(wanted, merged.result().contains(one), shown);
            }
            assertEquals(merged.result().size(), merged.result().stream().distinct().count(), shown);
        }
    }

    private static List<String> shuffled(String letters, Random random) {
        var list = new ArrayList<>(list(letters));
        Collections.shuffle(list, random);
        return list;
    }

    private static List<String> changed(List<String> base, String more, Random random) {
        var list = new ArrayList<>(base);
        list.removeIf(one -> random.nextInt(5) == 0);
        for (var one : list(more)) {
            if (random.nextBoolean()) {
                list.add(random.nextInt(list.size() + 1), one);
            }
        }
        if (!list.isEmpty() && random.nextInt(3) == 0) {
            Collections.swap(list, 0, list.size() - 1);
        }
        return list;
    }

    @Test
    void anEmptyListHasNoOrder() {
        assertFalse(Sequence.merge(List.of(), List.of(), List.of(), Choice.MINE).disputed());
        assertTrue(Sequence.merge(List.of(), List.of(), List.of(), Choice.MINE).result().isEmpty());
    }
}
