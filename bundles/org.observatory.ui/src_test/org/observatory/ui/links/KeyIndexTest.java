// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.links;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class KeyIndexTest {

    private final KeyIndex index = KeyIndex.of(List.of("a b", "c", "", "b d", "c"));

    @Test
    void whateverBearsOneOfTheKeysIsFound() {
        assertArrayEquals(new int[] { 0, 3 }, index.sharing(Set.of("b")));
        assertArrayEquals(new int[] { 0, 1, 4 }, index.sharing(Set.of("a", "c", "unknown")));
        assertArrayEquals(new int[] {}, index.sharing(Set.of()));
        assertArrayEquals(new int[] {}, KeyIndex.none().sharing(Set.of("a")));
    }

    @Test
    void moreKeysThanThingsFindTheSame() {
        var many = IntStream.range(0, 1000).mapToObj(String::valueOf).collect(Collectors.toSet());
        many.add("d");
        assertArrayEquals(new int[] { 3 }, index.sharing(many));
    }

    @Test
    void theSameKeysGoBeforeSharedOnes() {
        assertArrayEquals(new int[] { 1, 4 }, index.same(List.of("c")));
        assertArrayEquals(new int[] { 0 }, index.same(List.of("a b")));
        assertArrayEquals(new int[] { 0, 3 }, index.same(List.of("b")));
        assertArrayEquals(new int[] {}, index.same(List.of("")));
    }

    @Test
    void veryManyKeysAreReadBesideTheWindow() {
        var few = new KeySelection(null, "a b", "a mark");
        assertTrue(few.isQuick() && !few.isEmpty());
        var many = new KeySelection(null, String.join(" ", IntStream.range(0, 20_000).mapToObj("key%06d"::formatted).toList()), "all");
        assertFalse(many.isQuick() || many.isEmpty());
        assertEquals(20_000, many.keys().size());
        assertTrue(many.isQuick());
        assertTrue(KeySelection.none(null).isEmpty());
    }

    @Test
    void joinedKeysAreTakenOnceInTheirOrder() {
        assertEquals(List.of("b", "a"), List.copyOf(KeySelection.split("  b a  b ")));
        assertEquals(Set.of(), KeySelection.split(" "));
    }
}
