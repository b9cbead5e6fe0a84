// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.crossings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

class PairsTest {

    @Test
    void aUnitIsNewToACellOnce() {
        var pairs = new Pairs(3, 2);
        assertTrue(pairs.add(0, 1) && pairs.add(0, 0) && pairs.add(1, 0) && pairs.add(2, 1));
        assertFalse(pairs.add(0, 1) || pairs.add(0, 0) || pairs.add(1, 0) || pairs.add(2, 1));
        assertEquals(1, pairs.several());
    }

    @Test
    void manyPairsAreToldApartAsASetTellsThem() {
        for (var cells : List.of(1, 7, 100)) {
            var chance = new Random(cells);
            var pairs = new Pairs(900, cells);
            var plainly = new HashSet<List<Integer>>();
            for (var i = 0; i < 9_000; i++) {
                var unit = chance.nextInt(900);
                var cell = chance.nextInt(cells);
                assertEquals(plainly.add(List.of(unit, cell)), pairs.add(unit, cell));
            }
            var often = new TreeMap<Integer, Integer>();
            plainly.forEach(pair -> often.merge(pair.getFirst(), 1, Integer::sum));
            assertEquals(often.values().stream().filter(count -> count > 1).count(), pairs.several());
        }
    }
}
