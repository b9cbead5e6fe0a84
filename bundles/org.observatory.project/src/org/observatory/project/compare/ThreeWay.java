// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.observatory.model.coding.CodingPackage;
import org.observatory.project.ProjectException;

/**
 * Two sides and what both started from, looked at point by point: what is settled because only one side changed it, and
 * what is to be asked. It depends on no answer; an {@link Outcome} does.
 */
final class ThreeWay {

    /** Both values of a trait that both sides changed. */
    record Clash(Conflict conflict, Object mine, Object theirs) {
    }

    private final LiveState base;
    private final LiveState mine;
    private final LiveState theirs;
    private final Questions questions;
    private final Set<String> differing = new LinkedHashSet<>();
    private final Map<String, Map<Trait, Object>> settled = new LinkedHashMap<>();
    private final Map<String, Map<Trait, Clash>> clashes = new LinkedHashMap<>();
    private final Map<String, Decision> places = new LinkedHashMap<>();
    private final Map<String, Decision> texts = new LinkedHashMap<>();
    private final Map<String, String> parts = new HashMap<>();
    private final Map<Slot, Conflict> orders = new LinkedHashMap<>();
    private final Set<Slot> touched = new LinkedHashSet<>();
    private final Deletions deletions = new Deletions();
    private final List<Conflict> conflicts = new ArrayList<>();

    /**
     * Looks at three states.
     *
     * @param base   what both sides started from; empty when it is not known
     * @param mine   the live model
     * @param theirs what is merged into it
     * @throws ProjectException if one identity stands for two kinds of element
     */
    ThreeWay(LiveState base, LiveState mine, LiveState theirs) throws ProjectException {
        this.base = base;
        this.mine = mine;
        this.theirs = theirs;
        questions = new Questions(mine, theirs);
        findTexts();
        for (var key : mine.keys()) {
            if (theirs.has(key)) {
                refuseTwoKinds(key);
                if (!parts.containsKey(key)) {
                    place(key);
                    traits(key);
                }
                slots(key);
            }
        }
        deletions.find(base, mine, theirs, true, parts::containsKey);
        deletions.find(base, theirs, mine, false, parts::containsKey);
        deletions.findReferrers(keys(), this::possible, key -> Traits.of(side(key).type(key)));
        askAboutDeletions();
        askAboutCircles();
        askAboutOrder();
    }

    LiveState base() {
        return base;
    }

    LiveState mine() {
        return mine;
    }

    LiveState theirs() {
        return theirs;
    }

    List<Conflict> conflicts() {
        return conflicts;
    }

    /** Merged values that differ from those of the live model and need no answer. */
    Map<Trait, Object> settled(String key) {
        return settled.getOrDefault(key, Map.of());
    }

    Map<Trait, Clash> clashes(String key) {
        return clashes.getOrDefault(key, Map.of());
    }

    /** Whose place is taken, for each element that stands elsewhere on each side. */
    Map<String, Decision> places() {
        return places;
    }

    /** Whose text, with its parts, is taken, for each document whose text differs. */
    Map<String, Decision> texts() {
        return texts;
    }

    /** The document whose text differs that an element is a part of; null for any other element. */
    String textOf(String key) {
        return parts.get(key);
    }

    /** The question about the order in a place; null when there is none. */
    Conflict order(Slot slot) {
        return orders.get(slot);
    }

    /** The places whose children may not be those of the live model. */
    Set<Slot> touched() {
        return touched;
    }

    Deletions deletions() {
        return deletions;
    }

    /** The keys of the elements of both sides, those of the live model first. */
    Iterable<String> keys() {
        return () -> Stream.concat(mine.keys().stream(), theirs.keys().stream().filter(key -> !mine.has(key))).iterator();
    }

    /** The elements of the live model of which a value may change. */
    Set<String> changing() {
        var changing = new LinkedHashSet<>(settled.keySet());
        changing.addAll(clashes.keySet());
        changing.addAll(texts.keySet());
        changing.addAll(parts.keySet());
        changing.addAll(deletions.referring());
        changing.removeIf(key -> !mine.has(key));
        return changing;
    }

    /** The elements that may be another in one state than in the next, or have such an element under them. */
    Set<String> mayDiffer() {
        var start = new ArrayList<>(differing);
        start.addAll(places.keySet());
        start.addAll(texts.keySet());
        start.addAll(deletions.referring());
        touched.forEach(slot -> start.add(slot.parent()));
        var all = new HashSet<String>();
        for (var key : start) {
            for (var state : List.of(mine, theirs, base)) {
                for (var at = key; at != null && state.has(at); at = state.parent(at)) {
                    if (!all.add(at) && !at.equals(key)) {
                        break;
                    }
                }
            }
        }
        return all;
    }

    /** The side that has an element, the live model where both do. */
    LiveState side(String key) {
        return mine.has(key) ? mine : theirs;
    }

    LiveState side(Choice choice) {
        return choice == Choice.MINE ? mine : theirs;
    }

    private boolean started(String key) {
        return base.has(key) && base.type(key) == side(key).type(key);
    }

    private void refuseTwoKinds(String key) throws ProjectException {
        if (mine.type(key) != theirs.type(key)) {
            throw questions.twoKinds(key);
        }
    }

    private void findTexts() {
        for (var key : mine.keys()) {
            if (mine.type(key) == CodingPackage.Literals.DOCUMENT && theirs.has(key)
                    && mine.type(key) == theirs.type(key) && !digest(mine, key).equals(digest(theirs, key))) {
                texts.put(key, text(key));
                for (var side : List.of(mine, theirs)) {
                    side.children(key, CodingPackage.Literals.DOCUMENT__PARTS).forEach(part -> parts.put(part, key));
                }
                touched.add(new Slot(key, CodingPackage.Literals.DOCUMENT__PARTS));
            }
        }
    }

    private static String digest(State state, String document) {
        return String.valueOf(Traits.TEXT.of(CodingPackage.Literals.DOCUMENT__DIGEST, state.value(document, Traits.TEXT)));
    }

    /** A text and its parts are of one side: parts of one would stand anywhere in the other. */
    private Decision text(String key) {
        if (started(key)) {
            var was = textAndParts(base, key);
            if (was.equals(textAndParts(mine, key))) {
                return Decision.settled(Choice.THEIRS);
            }
            if (was.equals(textAndParts(theirs, key))) {
                return Decision.settled(Choice.MINE);
            }
        }
        var question = questions.value(key, Traits.TEXT, mine.value(key, Traits.TEXT), theirs.value(key, Traits.TEXT));
        return Decision.asked(ask(question));
    }

    private static List<Object> textAndParts(State state, String document) {
        var all = new ArrayList<Object>();
        all.add(state.value(document, Traits.TEXT));
        for (var part : state.children(document, CodingPackage.Literals.DOCUMENT__PARTS)) {
            all.add(part);
            Traits.of(state.type(part)).forEach(trait -> all.add(state.value(part, trait)));
        }
        return all;
    }

    private void place(String key) {
        var here = Slot.of(mine, key);
        var there = Slot.of(theirs, key);
        if (here.equals(there)) {
            return;
        }
        touched.add(here);
        touched.add(there);
        var was = started(key) ? Slot.of(base, key) : null;
        if (was != null) {
            touched.add(was);
        }
        places.put(key, here.equals(was) ? Decision.settled(Choice.THEIRS)
                : there.equals(was) ? Decision.settled(Choice.MINE) : Decision.asked(ask(questions.place(key))));
    }

    private void traits(String key) {
        for (var trait : Traits.of(mine.type(key))) {
            var here = mine.value(key, trait);
            var there = theirs.value(key, trait);
            if (!Objects.equals(here, there) && !(trait == Traits.TEXT && texts.containsKey(key))) {
                differing.add(key);
                trait(key, trait, here, there);
            }
        }
    }

    private void trait(String key, Trait trait, Object here, Object there) {
        var known = started(key);
        var was = known ? base.value(key, trait) : null;
        var merged = Values.merge(trait, known, was, here, there, questions.isMany(key));
        if (merged.isDisputed()) {
            var conflict = ask(questions.value(key, trait, merged.mine(), merged.theirs()));
            clashes.computeIfAbsent(key, any -> new LinkedHashMap<>())
                    .put(trait, new Clash(conflict, merged.mine(), merged.theirs()));
        } else if (!Objects.equals(merged.mine(), here)) {
            settled.computeIfAbsent(key, any -> new LinkedHashMap<>()).put(trait, merged.mine());
        }
    }

    private void slots(String key) {
        for (var reference : Traits.slots(mine.type(key))) {
            var slot = new Slot(key, reference);
            if (!touched.contains(slot) && !mine.children(key, reference).equals(theirs.children(key, reference))) {
                touched.add(slot);
            }
        }
    }

    /** Every value that a trait of an element may have, whatever the answers. */
    private Stream<Object> possible(String key, Trait trait) {
        if (!mine.has(key) || !theirs.has(key)) {
            return Stream.of(side(key).value(key, trait));
        }
        var clash = clashes(key).get(trait);
        if (clash != null) {
            return Stream.of(Values.of(clash.mine()), Values.of(clash.theirs())).flatMap(value -> value);
        }
        if (parts.containsKey(key)) {
            return Stream.concat(Values.of(mine.value(key, trait)), Values.of(theirs.value(key, trait)));
        }
        return Values.of(settled(key).containsKey(trait) ? settled(key).get(trait) : mine.value(key, trait));
    }

    private Conflict ask(Conflict conflict) {
        conflicts.add(conflict);
        return conflict;
    }

    private void askAboutDeletions() {
        for (var deletion : deletions.all()) {
            var side = deletion.isThere() ? mine : theirs;
            touched.add(Slot.of(side, deletion.top()));
            if (deletion.isAsked()) {
                deletion.ask(ask(questions.deletion(deletion)));
            }
        }
    }

    /** What one side put into the other, and the other into the one, would stand nowhere. */
    private void askAboutCircles() {
        for (var key : List.copyOf(places.keySet())) {
            if (places.get(key).settled() == Choice.THEIRS && Circles.at(key, this::settledParent)) {
                places.put(key, Decision.asked(ask(questions.place(key))));
            }
        }
    }

    private String settledParent(String key) {
        var place = places.get(key);
        return place != null && place.settled() == Choice.THEIRS ? theirs.parent(key) : side(key).parent(key);
    }

    private void askAboutOrder() {
        var safe = new Outcome(this, Choices.safe());
        for (var slot : touched) {
            if (slot.parent() != null && !Traits.SORTED.contains(slot.reference())) {
                var disputed = safe.disputed(slot);
                if (disputed.isPresent()) {
                    orders.put(slot, ask(questions.order(slot, disputed.get().mine(), disputed.get().theirs())));
                }
            }
        }
    }
}
