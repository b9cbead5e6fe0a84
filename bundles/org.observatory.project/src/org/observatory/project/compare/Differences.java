// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.observatory.analysis.Label;
import org.observatory.analysis.Wording;
import org.observatory.model.coding.CodingPackage;
import org.observatory.project.internal.ElementNames;

/**
 * Finds what differs between two states of a model. Elements are the same when they have the same identity; the time
 * taken grows with the number of elements.
 */
public final class Differences {

    private final State before;
    private final State after;
    private final Predicate<String> mayDiffer;
    private final Words earlier;
    private final Words later;
    private final List<Difference> found = new ArrayList<>();

    private Differences(State before, State after, Predicate<String> mayDiffer) {
        this.before = before;
        this.mayDiffer = mayDiffer;
        this.after = after;
        earlier = new Words(before, after);
        later = new Words(after, before);
    }

    /**
     * Compares two states.
     *
     * @param before the root objects of the earlier state, such as an observatory, a codebook and cases
     * @param after  those of the later state
     * @return what differs, in the order of the later state, what was removed after its former siblings; the same list
     *         for the same states
     */
    public static List<Difference> between(Collection<? extends EObject> before, Collection<? extends EObject> after) {
        var old = LiveState.of(before);
        var now = LiveState.of(after);
        var aliases = old.aliasesFor(now);
        return between(aliases.isEmpty() ? old : LiveState.of(before, aliases), now);
    }

    private static List<Difference> between(State before, State after) {
        return between(before, after, key -> true);
    }

    /**
     * Compares two states.
     *
     * @param mayDiffer whether an element that both have, or anything under it, may differ
     */
    static List<Difference> between(State before, State after, Predicate<String> mayDiffer) {
        var differences = new Differences(before, after, mayDiffer);
        differences.members(before.roots(), after.roots());
        return List.copyOf(differences.found);
    }

    private boolean isInBoth(String key) {
        return before.has(key) && after.has(key) && before.type(key) == after.type(key);
    }

    private void members(List<String> old, List<String> now) {
        for (var key : now) {
            if (!isInBoth(key)) {
                added(key);
            } else if (mayDiffer.test(key)) {
                element(key);
            }
        }
        for (var key : old) {
            if (!isInBoth(key)) {
                found.add(new Difference.Removed(before.element(key), Words.path(before, key), ids(before, key)));
            }
        }
    }

    private void element(String key) {
        if (!Objects.equals(before.parent(key), after.parent(key)) || before.slot(key) != after.slot(key)) {
            found.add(new Difference.Moved(after.element(key), Words.path(after, key), Words.within(before, before.parent(key)),
                    Words.within(after, after.parent(key)), false));
        }
        var type = after.type(key);
        for (var trait : Traits.of(type)) {
            var old = before.value(key, trait);
            var now = after.value(key, trait);
            if (!Objects.equals(old, now)) {
                changed(key, Words.trait(after.element(key), trait), earlier.value(before.element(key), trait, old),
                        later.value(after.element(key), trait, now), List.of());
            }
        }
        for (var slot : Traits.slots(type)) {
            var old = before.children(key, slot);
            var now = after.children(key, slot);
            if (Traits.isDetail(slot)) {
                details(key, slot, old, now);
            } else {
                reordered(slot, old, now);
                members(old, now);
            }
        }
    }

    private void added(String key) {
        found.add(new Difference.Added(after.element(key), Words.path(after, key), ids(after, key)));
        survivorsUnder(key);
    }

    private void survivorsUnder(String key) {
        for (var slot : Traits.slots(after.type(key))) {
            for (var child : Traits.isDetail(slot) ? List.<String>of() : after.children(key, slot)) {
                if (isInBoth(child)) {
                    element(child);
                } else {
                    survivorsUnder(child);
                }
            }
        }
    }

    private List<String> ids(State state, String top) {
        var ids = new ArrayList<String>();
        collect(state, top, ids);
        return ids;
    }

    private static String id(State state, String key) {
        return Objects.requireNonNullElse(Identity.id(state.element(key)), key);
    }

    private void collect(State state, String key, List<String> ids) {
        ids.add(id(state, key));
        for (var slot : Traits.slots(state.type(key))) {
            for (var child : state.children(key, slot)) {
                if (!isInBoth(child)) {
                    collect(state, child, ids);
                }
            }
        }
    }

    private void changed(String key, Label field, Label old, Label now, List<String> details) {
        var ids = details.stream().map(one -> id(before.has(one) ? before : after, one)).distinct().toList();
        found.add(new Difference.Changed(after.element(key), Words.path(after, key), field, old, now, ids));
    }

    private void details(String key, EReference slot, List<String> old, List<String> now) {
        var kept = new HashSet<>(old);
        kept.retainAll(now);
        var gone = old.stream().filter(one -> !kept.contains(one) || isChanged(one)).toList();
        var come = now.stream().filter(one -> !kept.contains(one) || isChanged(one)).toList();
        if (gone.isEmpty() && come.isEmpty()) {
            if (!old.equals(now) && slot != CodingPackage.Literals.DESCRIBED__VALUES) {
                changed(key, ElementNames.field(slot), list(earlier, old), list(later, now), List.of());
            }
        } else if (slot == CodingPackage.Literals.DESCRIBED__VALUES) {
            attributes(key, gone, come);
        } else if (slot == CodingPackage.Literals.DOCUMENT__PARTS) {
            changed(key, ElementNames.field(slot), count(old), count(now), both(gone, come));
        } else {
            changed(key, ElementNames.field(slot), list(earlier, gone), list(later, come), both(gone, come));
        }
    }

    private static List<String> both(List<String> gone, List<String> come) {
        return Stream.concat(gone.stream(), come.stream()).toList();
    }

    private boolean isChanged(String key) {
        return before.type(key) != after.type(key) || Traits.of(after.type(key)).stream()
                .anyMatch(trait -> !Objects.equals(before.value(key, trait), after.value(key, trait)));
    }

    private void attributes(String key, List<String> gone, List<String> come) {
        var none = Label.same("");
        var same = Set.copyOf(gone);
        for (var value : come) {
            changed(key, Words.trait(after.element(value), Traits.CONTENT), same.contains(value) ? earlier.detail(value) : none,
                    later.detail(value), List.of(value));
        }
        var still = Set.copyOf(come);
        for (var value : gone) {
            if (!still.contains(value)) {
                changed(key, Words.trait(before.element(value), Traits.CONTENT), earlier.detail(value), none,
                        List.of(value));
            }
        }
    }

    private static Label list(Words words, List<String> details) {
        return Label.each(language -> details.stream().map(words::detail).map(label -> label.in(language))
                .collect(Collectors.joining(Wording.semicolon(language))));
    }

    private static Label count(List<String> parts) {
        return parts.isEmpty() ? Label.same("")
                : new Label(parts.size() + (parts.size() == 1 ? " part" : " parts"),
                        parts.size() + (parts.size() == 1 ? " partie" : " parties"));
    }

    private void reordered(EReference slot, List<String> old, List<String> now) {
        if (old.equals(now) || Traits.SORTED.contains(slot)) {
            return;
        }
        var places = new HashMap<String, Integer>();
        old.forEach(key -> places.put(key, places.size()));
        var common = now.stream().filter(places::containsKey).toList();
        var moved = outside(common.stream().mapToInt(places::get).toArray());
        for (var i = 0; i < common.size(); i++) {
            if (moved[i]) {
                var key = common.get(i);
                var parent = Words.within(after, after.parent(key));
                found.add(new Difference.Moved(after.element(key), Words.path(after, key), parent, parent, true));
            }
        }
    }

    /** Which places are to be left out so that the others ascend, as few as possible. */
    private static boolean[] outside(int[] places) {
        var tails = new int[places.length];
        var previous = new int[places.length];
        var length = 0;
        for (var i = 0; i < places.length; i++) {
            var at = insertion(places, tails, length, places[i]);
            previous[i] = at == 0 ? -1 : tails[at - 1];
            tails[at] = i;
            length = Math.max(length, at + 1);
        }
        var outside = new boolean[places.length];
        Arrays.fill(outside, true);
        for (var at = length == 0 ? -1 : tails[length - 1]; at >= 0; at = previous[at]) {
            outside[at] = false;
        }
        return outside;
    }

    private static int insertion(int[] places, int[] tails, int length, int place) {
        var low = 0;
        var high = length;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (places[tails[middle]] < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
