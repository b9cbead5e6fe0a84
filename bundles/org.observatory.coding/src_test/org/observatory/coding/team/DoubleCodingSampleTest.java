// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoubleCodingSampleTest {

    private static final List<String> CODERS = List.of("Anna", "Boris", "Chloé");

    private static List<String> documents(int count) {
        return IntStream.range(0, count).mapToObj("d%03d"::formatted).toList();
    }

    private static DoubleCodingSample<String, String> draw(long seed, int share, List<String> documents) {
        return DoubleCodingSample.draw(seed, share, documents, Function.identity(), document -> "", CODERS);
    }

    @Test
    void theSeedTellsTheSampleOnEveryMachine() {
        assertEquals(List.of("d006", "d005"), draw(2026, 20, documents(10)).doubled());
        assertNotEquals(draw(1, 20, documents(50)).doubled(), draw(2, 20, documents(50)).doubled());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void everyDocumentIsDealtOnceAndEvenly(long seed) {
        var chance = new Random(seed);
        for (var turn = 0; turn < 60; turn++) {
            var documents = new ArrayList<>(documents(chance.nextInt(60)));
            var share = chance.nextInt(101);
            var strata = 1 + chance.nextInt(5);
            Function<String, String> stratum = document -> "s" + document.hashCode() % strata;
            var sample = DoubleCodingSample.draw(seed, share, documents, Function.identity(), stratum, CODERS);

            assertEquals(DoubleCodingSample.size(share, documents.size()), sample.doubled().size());
            var all = new ArrayList<>(sample.doubled());
            sample.dealt().values().forEach(all::addAll);
            assertEquals(documents.size(), all.size());
            assertEquals(new HashSet<>(documents), new HashSet<>(all));
            var sizes = sample.dealt().values().stream().mapToInt(List::size).summaryStatistics();
            assertTrue(sizes.getMax() - sizes.getMin() <= 1, sizes.toString());

            for (var name : documents.stream().map(stratum).distinct().toList()) {
                var there = documents.stream().filter(document -> stratum.apply(document).equals(name)).count();
                var drawn = sample.doubled().stream().filter(document -> stratum.apply(document).equals(name)).count();
                var part = (double) sample.doubled().size() * there / documents.size();
                assertTrue(Math.abs(drawn - part) < 1, name + ": " + drawn + " of " + part);
            }
            Collections.shuffle(documents, chance);
            assertEquals(sample, DoubleCodingSample.draw(seed, share, documents, Function.identity(), stratum, CODERS));
        }
    }

    @Test
    void aLargerShareKeepsTheDocumentsOfASmallerOne() {
        var few = draw(7, 10, documents(40)).doubled();
        assertEquals(few, draw(7, 30, documents(40)).doubled().subList(0, few.size()));
    }

    @Test
    void aSmallShareDrawsAtLeastOneDocument() {
        assertEquals(1, draw(1, 1, documents(3)).doubled().size());
        assertEquals(0, draw(1, 0, documents(3)).doubled().size());
        assertEquals(3, draw(1, 100, documents(3)).doubled().size());
    }

    @Test
    void noShareOverHundredAndNoRoundOfNobody() {
        assertThrows(IllegalArgumentException.class, () -> draw(1, 101, documents(3)));
        assertThrows(IllegalArgumentException.class,
                () -> DoubleCodingSample.draw(1, 10, documents(3), Function.identity(), document -> "", List.of()));
    }
}
