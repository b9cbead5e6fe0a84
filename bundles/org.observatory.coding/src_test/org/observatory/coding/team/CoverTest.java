// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.team;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.observatory.coding.Segment;

class CoverTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void behavesAsTheSetOfItsUnits(long seed) {
        var chance = new Random(seed);
        for (var turn = 0; turn < 400; turn++) {
            var one = segments(chance);
            var two = segments(chance);
            var left = Cover.of(one);
            var right = Cover.of(two);
            assertEquals(bits(one), bits(left.segments()));
            assertEquals(bits(one).cardinality(), left.length());

            var common = bits(one);
            common.and(bits(two));
            assertEquals(common, bits(left.common(right).segments()));
            var with = bits(one);
            with.or(bits(two));
            assertEquals(with, bits(left.with(right).segments()));
            var without = bits(one);
            without.andNot(bits(two));
            assertEquals(without, bits(left.without(right).segments()));
        }
    }

    private static List<Segment> segments(Random chance) {
        var segments = new ArrayList<Segment>();
        for (var count = chance.nextInt(6); count > 0; count--) {
            var start = chance.nextInt(30);
            segments.add(new Segment(start, start + 1 + chance.nextInt(8)));
        }
        return segments;
    }

    private static BitSet bits(List<Segment> segments) {
        var bits = new BitSet();
        segments.forEach(segment -> bits.set(segment.start(), segment.end()));
        return bits;
    }
}
