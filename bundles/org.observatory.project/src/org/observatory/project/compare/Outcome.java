// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.observatory.model.coding.CodingPackage;

/** The model that a merge gives with certain answers; nothing of it is in the live model yet. */
final class Outcome implements State {

    /** A reference that could not be kept, since what it refers to is not in the merged model. */
    record Dropped(String key, Trait trait, String target) {
    }

    /** Two orders of the same elements. */
    record Orders(List<String> mine, List<String> theirs) {
    }

    private final ThreeWay merge;
    private final Choices choices;
    private final LiveState mine;
    private final LiveState theirs;
    private final Set<Deletion> forced = new LinkedHashSet<>();
    private final Map<String, Choice> overruled = new HashMap<>();
    private final Map<String, Slot> places = new HashMap<>();
    private final Map<Slot, List<String>> children = new HashMap<>();
    private final Map<String, EObject> shown = new HashMap<>();

    Outcome(ThreeWay merge, Choices choices) {
        this.merge = merge;
        this.choices = choices;
        mine = merge.mine();
        theirs = merge.theirs();
        settlePlaces();
    }

    /** The answer that was carried out, which is another than the one given where that would have lost something. */
    Choice effective(Conflict conflict) {
        return overruled.getOrDefault(conflict.key(), choices.of(conflict));
    }

    private void settlePlaces() {
        merge.places().forEach((key, decision) -> places.put(key, Slot.of(merge.side(decision.by(choices)), key)));
        var again = true;
        while (again) {
            again = false;
            for (var key : merge.places().keySet()) {
                again |= leaveWhatIsGone(key) | leaveCircle(key);
            }
        }
        merge.places().forEach((key, decision) -> {
            if (decision.conflict() != null) {
                var stays = places.get(key).equals(Slot.of(mine, key));
                overruled.put(decision.conflict().key(), stays ? Choice.MINE : Choice.THEIRS);
            }
        });
        forced.forEach(deletion -> overruled.put(deletion.conflict().key(), deletion.keeping()));
    }

    /** An element whose chosen parent is deleted goes where it is otherwise; when all its parents are, one is kept. */
    private boolean leaveWhatIsGone(String key) {
        if (isThere(places.get(key))) {
            return false;
        }
        Stream.of(mine, theirs, merge.base()).filter(state -> state.has(key)).map(state -> Slot.of(state, key))
                .filter(this::isThere).findFirst().ifPresentOrElse(place -> places.put(key, place), () -> stay(key));
        return true;
    }

    private boolean leaveCircle(String key) {
        if (places.get(key).equals(Slot.of(mine, key)) || !Circles.at(key, this::parent)) {
            return false;
        }
        stay(key);
        return true;
    }

    private void stay(String key) {
        var place = Slot.of(mine, key);
        if (!isThere(place)) {
            forced.add(merge.deletions().of(place.parent()));
        }
        places.put(key, place);
    }

    private boolean isThere(Slot place) {
        return place.parent() == null || has(place.parent());
    }

    private boolean isKept(Deletion deletion) {
        return forced.contains(deletion) || deletion.isKept(choices);
    }

    /** The side whose element this is; the live model where both have it and no text decides. */
    private LiveState side(String key) {
        var text = merge.textOf(key);
        return text == null ? merge.side(key) : merge.side(merge.texts().get(text).by(choices));
    }

    @Override
    public List<String> roots() {
        var others = theirs.roots().stream().filter(key -> !mine.has(key));
        return Stream.concat(mine.roots().stream(), others).filter(this::has).toList();
    }

    @Override
    public boolean has(String key) {
        if (merge.textOf(key) != null) {
            return side(key).has(key);
        }
        var deletion = merge.deletions().of(key);
        return deletion == null ? mine.has(key) || theirs.has(key) : isKept(deletion);
    }

    @Override
    public EObject element(String key) {
        var own = mine.element(key);
        if (own != null) {
            return own;
        }
        var other = theirs.element(key);
        return other == null ? merge.base().element(key) : other;
    }

    @Override
    public EObject shown(String key) {
        if (!mine.has(key) || !has(key) || Traits.of(type(key)).stream()
                .allMatch(trait -> Objects.equals(mine.value(key, trait), value(key, trait)))) {
            return element(key);
        }
        var known = shown.get(key);
        if (known == null) {
            known = Writing.create(type(key));
            for (var trait : Traits.of(type(key))) {
                Writing.write(known, trait, value(key, trait), this::element);
            }
            shown.put(key, known);
        }
        return known;
    }

    @Override
    public String parent(String key) {
        return placeOf(key).parent();
    }

    @Override
    public EReference slot(String key) {
        return placeOf(key).reference();
    }

    private Slot placeOf(String key) {
        var place = places.get(key);
        return place == null ? Slot.of(side(key), key) : place;
    }

    @Override
    public List<String> children(String key, EReference slot) {
        var place = new Slot(key, slot);
        if (!merge.touched().contains(place)) {
            return side(key).children(key, slot);
        }
        return children.computeIfAbsent(place, this::arranged);
    }

    private List<String> arranged(Slot slot) {
        var conflict = merge.order(slot);
        return sequence(slot, conflict == null ? Choice.MINE : choices.of(conflict)).result();
    }

    /** Both orders of the children in a place, where they are disputed. */
    Optional<Orders> disputed(Slot slot) {
        var ours = sequence(slot, Choice.MINE);
        return ours.disputed() ? Optional.of(new Orders(ours.result(), sequence(slot, Choice.THEIRS).result()))
                : Optional.empty();
    }

    private Sequence<String> sequence(Slot slot, Choice order) {
        var lists = Stream.of(merge.base(), mine, theirs).map(state -> listed(state, slot)).toList();
        if (slot.reference() == CodingPackage.Literals.DOCUMENT__PARTS && merge.texts().containsKey(slot.parent())) {
            var side = merge.texts().get(slot.parent()).by(choices);
            return new Sequence<>(lists.get(side == Choice.MINE ? 1 : 2), false);
        }
        var result = new LinkedHashSet<String>();
        lists.forEach(list -> list.stream().filter(key -> has(key) && placeOf(key).equals(slot)).forEach(result::add));
        if (Traits.SORTED.contains(slot.reference()) && isSorted(lists.get(1))) {
            return new Sequence<>(result.stream().sorted(this::compare).toList(), false);
        }
        return Sequence.order(lists.get(0), lists.get(1), lists.get(2), result, order);
    }

    private static List<String> listed(State state, Slot slot) {
        return state.has(slot.parent()) ? state.children(slot.parent(), slot.reference()) : List.of();
    }

    private boolean isSorted(List<String> keys) {
        for (var i = 1; i < keys.size(); i++) {
            if (start(mine, keys.get(i - 1)) > start(mine, keys.get(i))) {
                return false;
            }
        }
        return true;
    }

    private int compare(String left, String right) {
        return Comparator.comparingInt((String key) -> start(this, key)).thenComparingInt(key -> end(this, key))
                .thenComparing(Comparator.naturalOrder()).compare(left, right);
    }

    private static int start(State state, String key) {
        return (Integer) Traits.PASSAGE.of(CodingPackage.Literals.ANCHORED__START, state.value(key, Traits.PASSAGE));
    }

    private static int end(State state, String key) {
        return (Integer) Traits.PASSAGE.of(CodingPackage.Literals.ANCHORED__END, state.value(key, Traits.PASSAGE));
    }

    @Override
    public Object value(String key, Trait trait) {
        var value = whole(key, trait);
        return trait.refers() ? trait.keeping(value, this::isReachable) : value;
    }

    /** A value with the references that cannot be kept. */
    private Object whole(String key, Trait trait) {
        if (!mine.has(key) || !theirs.has(key) || merge.textOf(key) != null) {
            return side(key).value(key, trait);
        }
        var text = merge.texts().get(key);
        if (text != null && trait == Traits.TEXT) {
            return merge.side(text.by(choices)).value(key, trait);
        }
        var clash = merge.clashes(key).get(trait);
        if (clash != null) {
            return choices.of(clash.conflict()) == Choice.MINE ? clash.mine() : clash.theirs();
        }
        var settled = merge.settled(key);
        return settled.containsKey(trait) ? settled.get(trait) : mine.value(key, trait);
    }

    private boolean isReachable(String key) {
        return has(key) || mine.refersOutside(key);
    }

    /** The elements that are in the merged model and not in the live one, parents before children. */
    List<String> added() {
        return theirs.keys().stream().filter(key -> !mine.has(key) && has(key)).toList();
    }

    /** The references that were to be in the merged model and lead nowhere. */
    List<Dropped> dropped() {
        var keys = new LinkedHashSet<>(merge.changing());
        keys.addAll(added());
        var dropped = new ArrayList<Dropped>();
        for (var key : keys) {
            for (var trait : has(key) ? Traits.of(type(key)) : List.<Trait>of()) {
                trait.references(whole(key, trait)).filter(target -> !isReachable(target))
                        .forEach(target -> dropped.add(new Dropped(key, trait, target)));
            }
        }
        return dropped;
    }

    /** What is to stand in each place of the live model whose children change, and in each place of what is added. */
    Map<Slot, List<String>> arrangements() {
        var arrangements = new LinkedHashMap<Slot, List<String>>();
        for (var slot : merge.touched()) {
            if (slot.parent() != null && mine.has(slot.parent())) {
                var now = has(slot.parent()) ? children(slot.parent(), slot.reference())
                        : mine.children(slot.parent(), slot.reference()).stream().filter(key -> !has(key)).toList();
                if (!now.equals(mine.children(slot.parent(), slot.reference()))) {
                    arrangements.put(slot, now);
                }
            }
        }
        for (var key : added()) {
            for (var slot : Traits.slots(type(key))) {
                var now = children(key, slot);
                if (!now.isEmpty()) {
                    arrangements.put(new Slot(key, slot), now);
                }
            }
        }
        return arrangements;
    }
}
