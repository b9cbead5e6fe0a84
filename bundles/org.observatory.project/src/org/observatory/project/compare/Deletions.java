// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.compare;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What one side deleted and the other still has, and what still refers to it. */
final class Deletions {

    private final List<Deletion> all = new ArrayList<>();
    private final Map<String, Deletion> byMember = new HashMap<>();
    private final Set<String> referring = new LinkedHashSet<>();

    /** All of them, those in the live model first, in the order of the model. */
    List<Deletion> all() {
        return all;
    }

    /** The deletion that an element goes or stays with; null when neither side deleted it. */
    Deletion of(String key) {
        return byMember.get(key);
    }

    /** The keys of all elements that refer to something deleted. */
    Set<String> referring() {
        return referring;
    }

    /**
     * Finds what is in base and in one side but not in the other.
     *
     * @param there   whether the side that still has them is the live model
     * @param apart   elements that are decided on otherwise
     */
    void find(LiveState base, LiveState side, LiveState other, boolean there, Predicate<String> apart) {
        var finder = new Finder(base, side, other, there, apart);
        side.roots().forEach(root -> finder.walk(root, null));
    }

    private final class Finder {
        private final LiveState base;
        private final LiveState side;
        private final LiveState other;
        private final boolean there;
        private final Predicate<String> apart;

        Finder(LiveState base, LiveState side, LiveState other, boolean there, Predicate<String> apart) {
            this.base = base;
            this.side = side;
            this.other = other;
            this.there = there;
            this.apart = apart;
        }

        void walk(String key, Deletion above) {
            if (apart.test(key)) {
                return;
            }
            var own = above;
            if (other.has(key)) {
                own = null;
                if (above != null && !standsAsBefore(key)) {
                    above.changed().add(key);
                }
            } else if (base.has(key)) {
                own = above == null ? started(key) : above;
                if (!standsAsBefore(key) || !saysAsBefore(key)) {
                    own.changed().add(key);
                }
            } else if (above != null) {
                above.changed().add(key);
            }
            if (own != null) {
                own.members().add(key);
                byMember.put(key, own);
            }
            for (var slot : Traits.slots(side.type(key))) {
                for (var child : side.children(key, slot)) {
                    walk(child, own);
                }
            }
        }

        private Deletion started(String top) {
            var deletion = new Deletion(there, top);
            all.add(deletion);
            return deletion;
        }

        private boolean standsAsBefore(String key) {
            return base.has(key) && Slot.of(base, key).equals(Slot.of(side, key));
        }

        private boolean saysAsBefore(String key) {
            return base.type(key) == side.type(key) && Traits.of(side.type(key)).stream()
                    .allMatch(trait -> Objects.equals(base.value(key, trait), side.value(key, trait)));
        }
    }

    /**
     * Finds what refers to something deleted and stays itself, also what does so only because it is kept by another that
     * refers to it.
     *
     * @param keys   all elements of both sides
     * @param values every value that a trait of an element may have after the merge
     * @param traits the traits of an element
     */
    void findReferrers(Iterable<String> keys, BiFunction<String, Trait, Stream<Object>> values,
            Function<String, List<Trait>> traits) {
        if (all.isEmpty()) {
            return;
        }
        var among = new HashMap<Deletion, Map<Deletion, String>>();
        for (var key : keys) {
            var own = byMember.get(key);
            for (var trait : traits.apply(key)) {
                if (trait.refers()) {
                    values.apply(key, trait).flatMap(trait::references).map(byMember::get)
                            .filter(target -> target != null && target != own).forEach(target -> {
                                referring.add(key);
                                if (own == null) {
                                    target.referrers().add(key);
                                } else {
                                    among.computeIfAbsent(own, from -> new HashMap<>()).putIfAbsent(target, key);
                                }
                            });
                }
            }
        }
        var open = new ArrayDeque<>(all.stream().filter(Deletion::isAsked).toList());
        while (!open.isEmpty()) {
            among.getOrDefault(open.remove(), Map.of()).forEach((target, referrer) -> {
                if (!target.isAsked()) {
                    open.add(target);
                }
                target.referrers().add(referrer);
            });
        }
    }
}
