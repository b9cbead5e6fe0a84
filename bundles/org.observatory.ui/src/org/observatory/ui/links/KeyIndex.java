// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.links;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;

/**
 * Finds which of many things bear a key: marks of a chart, rows of a table, cells of a matrix. Made once, in any thread, and asked
 * often; things are named by their places, from 0. Immutable.
 */
public final class KeyIndex {

    private static final Pattern STRETCH = Pattern.compile("(.+):(\\d+)-(\\d+)");
    private static final KeyIndex NONE = new KeyIndex(List.of());

    private final Map<String, int[]> whole = new HashMap<>();
    private final Map<String, int[]> single = new HashMap<>();
    /** By document. */
    private final Map<String, List<Placed>> stretches = new HashMap<>();

    /**
     * A stretch of a text.
     *
     * @param document the identity of the document
     * @param start    where it begins
     * @param end      where it ends
     */
    public record Stretch(String document, int start, int end) {

        /** {@return the stretch that a key stands for; empty for a key of another kind} */
        public static Optional<Stretch> of(String key) {
            if (key.lastIndexOf(':') < 0) {
                return Optional.empty();
            }
            var found = STRETCH.matcher(key);
            return found.matches() && found.group(2).length() < 10 && found.group(3).length() < 10
                    ? Optional.of(new Stretch(found.group(1), Integer.parseInt(found.group(2)), Integer.parseInt(found.group(3))))
                    : Optional.empty();
        }

        private boolean overlaps(Stretch other) {
            return start < other.end && other.start < end;
        }
    }

    private record Placed(Stretch stretch, int place) {
    }

    private KeyIndex(List<String> things) {
        for (var place = 0; place < things.size(); place++) {
            if (!things.get(place).isBlank()) {
                add(whole, things.get(place), place);
            }
            for (var key : KeySelection.split(things.get(place))) {
                var at = place;
                add(single, key, place);
                Stretch.of(key).ifPresent(stretch -> stretches.computeIfAbsent(stretch.document(), any -> new ArrayList<>())
                        .add(new Placed(stretch, at)));
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

    /** {@return the places of the things that bear one of the keys, or a stretch of text that overlaps one of them, in ascending order} */
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
        if (!stretches.isEmpty()) {
            keys.forEach(key -> Stretch.of(key).ifPresent(wanted -> stretches.getOrDefault(wanted.document(), List.of()).stream()
                    .filter(one -> one.stretch().overlaps(wanted)).forEach(one -> found.set(one.place()))));
        }
        return found.stream().toArray();
    }

    private static void each(int[] places, IntConsumer found) {
        if (places != null) {
            Arrays.stream(places).forEach(found);
        }
    }
}
