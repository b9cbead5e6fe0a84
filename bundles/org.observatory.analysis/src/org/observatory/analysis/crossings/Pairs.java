// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.crossings;

import java.util.Arrays;

/** Which units stand in which cells: a set of pairs of numbers, and how many cells each unit stands in. */
final class Pairs {

    private static final long NONE = -1;
    private static final long SPREAD = 0x9e3779b97f4a7c15L;

    private final long cells;
    private final int[] cellsOf;
    private long[] places = filled(1024);
    private int size;

    Pairs(int units, int cells) {
        this.cells = cells;
        cellsOf = new int[units];
    }

    private static long[] filled(int length) {
        var places = new long[length];
        Arrays.fill(places, NONE);
        return places;
    }

    /** Whether the unit was not in the cell before; it is now. */
    boolean add(int unit, int cell) {
        var pair = unit * cells + cell;
        var at = slot(pair);
        if (places[at] == pair) {
            return false;
        }
        places[at] = pair;
        cellsOf[unit]++;
        size++;
        if (size * 2 > places.length) {
            grow();
        }
        return true;
    }

    private int slot(long pair) {
        var at = (int) (pair * SPREAD >>> 33) & places.length - 1;
        while (places[at] != NONE && places[at] != pair) {
            at = at + 1 & places.length - 1;
        }
        return at;
    }

    private void grow() {
        var before = places;
        places = filled(before.length * 2);
        for (var pair : before) {
            if (pair != NONE) {
                places[slot(pair)] = pair;
            }
        }
    }

    /** How many units stand in more than one cell. */
    long several() {
        return Arrays.stream(cellsOf).filter(count -> count > 1).count();
    }
}
