// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.coding.stripes;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import org.observatory.coding.Segment;

/**
 * The lane of each passage beside a text, 0 being next to it: no two passages that meet stand in the same lane, each stands in
 * the lowest that is free. What stood in a lane before stays in it if it can, so that coding one passage more moves no other.
 *
 * @param <T> what stands in the lanes
 */
public final class Lanes<T> {

    private final Map<T, Integer> lanes = new IdentityHashMap<>();
    private final List<TreeMap<Integer, Integer>> taken = new ArrayList<>();

    private Lanes() {
    }

    /** {@return no lanes} */
    public static <T> Lanes<T> none() {
        return new Lanes<>();
    }

    /**
     * Assigns lanes.
     *
     * @param items  what stands beside the text, by start, the longest first
     * @param extent which stretch of the text each takes up, its lines included
     * @param before the lanes as they were
     */
    public static <T> Lanes<T> of(List<T> items, Function<T, Segment> extent, Lanes<T> before) {
        var lanes = new Lanes<T>();
        var rest = new ArrayList<T>();
        for (var item : items) {
            var former = before.lanes.get(item);
            if (former == null || !lanes.take(item, extent.apply(item), former)) {
                rest.add(item);
            }
        }
        for (var item : rest) {
            var segment = extent.apply(item);
            var lane = 0;
            while (!lanes.take(item, segment, lane)) {
                lane++;
            }
        }
        return lanes;
    }

    private boolean take(T item, Segment segment, int lane) {
        while (taken.size() <= lane) {
            taken.add(new TreeMap<>());
        }
        var stretches = taken.get(lane);
        var before = stretches.lowerEntry(segment.end());
        if (before != null && before.getValue() > segment.start()) {
            return false;
        }
        stretches.put(segment.start(), segment.end());
        lanes.put(item, lane);
        return true;
    }

    /** {@return the lane of an item; 0 for one that has none} */
    public int of(T item) {
        return lanes.getOrDefault(item, 0);
    }

    /** {@return how many lanes there are} */
    public int depth() {
        var depth = taken.size();
        while (depth > 0 && taken.get(depth - 1).isEmpty()) {
            depth--;
        }
        return depth;
    }
}
