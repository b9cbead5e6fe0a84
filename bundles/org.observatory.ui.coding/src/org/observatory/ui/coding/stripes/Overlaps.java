// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.stripes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import org.observatory.coding.Segment;

/**
 * Items that stand on segments of a text, found by place: a look-up costs as much as what it finds and what reaches over it.
 *
 * @param <T> what stands there
 */
public final class Overlaps<T> {

    private final List<T> items;
    private final int[] starts;
    private final int[] ends;
    /** The furthest end of this item and all before it. */
    private final int[] reach;

    private Overlaps(List<T> items, Function<T, Segment> where) {
        this.items = items;
        starts = new int[items.size()];
        ends = new int[items.size()];
        reach = new int[items.size()];
        for (var at = 0; at < starts.length; at++) {
            var segment = where.apply(items.get(at));
            starts[at] = segment.start();
            ends[at] = segment.end();
            reach[at] = at == 0 ? ends[at] : Math.max(reach[at - 1], ends[at]);
        }
    }

    /** {@return items by place; of those that begin at the same place, the longest first, then in the order given} */
    public static <T> Overlaps<T> of(List<T> items, Function<T, Segment> where) {
        var sorted = new ArrayList<>(items);
        sorted.sort(Comparator.comparingInt((T item) -> where.apply(item).start()).thenComparingInt(item -> -where.apply(item).end()));
        return new Overlaps<>(List.copyOf(sorted), where);
    }

    /** {@return all items, by start, the longest first} */
    public List<T> all() {
        return items;
    }

    /** {@return what has a unit in common with a stretch of the text, by start, the longest first} */
    public List<T> in(int from, int to) {
        var found = new ArrayList<T>();
        for (var at = firstFrom(to) - 1; at >= 0 && reach[at] > from; at--) {
            if (ends[at] > from) {
                found.add(items.get(at));
            }
        }
        return found.reversed();
    }

    /** {@return the place in {@link #all} of the first item that begins at an offset or after it; their number if none does} */
    public int firstFrom(int offset) {
        var low = 0;
        var high = starts.length;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (starts[middle] < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
