// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.links;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;

/**
 * Finds which of many things bear a key: marks of a chart, rows of a table, cells of a matrix. Made once, in any thread, and asked
 * often; things are named by their places, from 0. Immutable.
 */
public final class KeyIndex {

    private static final KeyIndex NONE = new KeyIndex(List.of());

    private final Map<String, int[]> whole = new HashMap<>();
    private final Map<String, int[]> single = new HashMap<>();

    private KeyIndex(List<? extends Collection<String>> things) {
        for (var place = 0; place < things.size(); place++) {
            for (var joined : new LinkedHashSet<>(things.get(place))) {
                if (!joined.isBlank()) {
                    add(whole, joined, place);
                }
            }
            for (var key : KeySelection.split(String.join(" ", things.get(place)))) {
                add(single, key, place);
            }
        }
    }

    private static void add(Map<String, int[]> to, String key, int place) {
        to.merge(key, new int[] { place }, (before, more) -> {
            var both = Arrays.copyOf(before, before.length + 1);
            both[before.length] = place;
            return both;
        });
    }

    /** {@return an index of nothing} */
    public static KeyIndex none() {
        return NONE;
    }

    /** {@return an index of things} @param things the keys of each, joined by spaces */
    public static KeyIndex of(List<String> things) {
        return ofSeveral(things.stream().map(List::of).toList());
    }

    /** {@return an index of things that bear several groups of keys, as a row does with its cells} @param things the groups of each, joined */
    public static KeyIndex ofSeveral(List<? extends Collection<String>> things) {
        return things.isEmpty() ? NONE : new KeyIndex(things);
    }

    /**
     * {@return the places of the things that have exactly the keys of one of some others, else of those that share one, in ascending
     * order}
     *
     * @param joined the keys of each of the others, joined by spaces
     */
    public int[] same(Collection<String> joined) {
        var found = new BitSet();
        joined.forEach(keys -> each(whole.get(keys), found::set));
        return found.isEmpty() ? sharing(KeySelection.split(String.join(" ", joined))) : found.stream().toArray();
    }

    /** {@return the places of the things that bear one of the keys, in ascending order} */
    public int[] sharing(Set<String> keys) {
        var found = new BitSet();
        if (keys.size() <= single.size()) {
            keys.forEach(key -> each(single.get(key), found::set));
        } else {
            single.forEach((key, places) -> {
                if (keys.contains(key)) {
                    each(places, found::set);
                }
            });
        }
        return found.stream().toArray();
    }

    private static void each(int[] places, IntConsumer found) {
        if (places != null) {
            Arrays.stream(places).forEach(found);
        }
    }
}
