// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Numbers distinct rows of values in the order in which they are met. */
final class ProfileIndex {

    private static final int SPREAD = 0x9e3779b9;

    private final List<int[]> found = new ArrayList<>();
    private int[] places = new int[256];

    /** The number of an equal row, which is a new one for a row not met before. The row is copied. */
    int place(int[] row) {
        var at = slot(row, places);
        if (places[at] == 0) {
            found.add(row.clone());
            places[at] = found.size();
            if (found.size() * 2 > places.length) {
                grow();
            }
            return found.size() - 1;
        }
        return places[at] - 1;
    }

    private int slot(int[] row, int[] table) {
        var at = Arrays.hashCode(row) * SPREAD >>> 8 & table.length - 1;
        while (table[at] != 0 && !Arrays.equals(found.get(table[at] - 1), row)) {
            at = at + 1 & table.length - 1;
        }
        return at;
    }

    private void grow() {
        var larger = new int[places.length * 2];
        for (var number = 1; number <= found.size(); number++) {
            larger[slot(found.get(number - 1), larger)] = number;
        }
        places = larger;
    }

    int[][] all() {
        return found.toArray(int[][]::new);
    }
}
