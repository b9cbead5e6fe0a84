// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lists without repetition, merged element by element: what one side added is there, what one side took out is not, and
 * each side's order is kept where the other did not change it.
 *
 * @param result   the merged list
 * @param disputed whether both sides changed the order of the same elements in different ways
 */
record Sequence<T>(List<T> result, boolean disputed) {

    /** Before the first element. */
    private static final Object START = new Object();

    /**
     * Merges three lists.
     *
     * @param base   what both sides started from; null when that is not known
     * @param mine   one side
     * @param theirs the other
     * @param order  whose order is kept where it is disputed
     */
    static <T> Sequence<T> merge(List<T> base, List<T> mine, List<T> theirs, Choice order) {
        var result = new LinkedHashSet<T>(mine);
        result.addAll(theirs);
        if (base != null) {
            var inMine = new HashSet<>(mine);
            var inTheirs = new HashSet<>(theirs);
            var started = new HashSet<>(base);
            result.removeIf(one -> started.contains(one) && !(inMine.contains(one) && inTheirs.contains(one)));
        }
        return order(base == null ? List.of() : base, mine, theirs, result, order);
    }

    /**
     * Puts the elements of a merged list in order.
     *
     * @param base   the order both sides started from
     * @param mine   the order of one side
     * @param theirs the order of the other
     * @param result what the merged list holds, each of it in one of the three
     * @param order  whose order is kept where it is disputed
     */
    static <T> Sequence<T> order(List<T> base, List<T> mine, List<T> theirs, Set<T> result, Choice order) {
        var common = new HashSet<>(mine);
        common.retainAll(new HashSet<>(theirs));
        common.retainAll(result);
        var ofMine = only(mine, common);
        var ofTheirs = only(theirs, common);
        var spine = ofMine;
        var disputed = false;
        if (!ofMine.equals(ofTheirs)) {
            var started = new HashSet<>(base);
            started.retainAll(common);
            var was = only(base, started);
            var mineOfBase = only(ofMine, started);
            var theirsOfBase = only(ofTheirs, started);
            var changedHere = !mineOfBase.equals(was);
            var changedThere = !theirsOfBase.equals(was);
            disputed = changedHere == changedThere;
            spine = (disputed ? order == Choice.THEIRS : changedThere) ? ofTheirs : ofMine;
        }
        return new Sequence<>(woven(spine, List.of(mine, theirs, base), result), disputed);
    }

    /** The spine, with what only one side has after what stands before it there. */
    private static <T> List<T> woven(List<T> spine, List<List<T>> sides, Set<T> result) {
        var placed = new HashSet<T>(spine);
        var anchors = Set.copyOf(spine);
        var runs = new HashMap<Object, List<List<T>>>();
        for (var side : sides) {
            for (var run : runs(side, anchors, result, placed).entrySet()) {
                runs.computeIfAbsent(run.getKey(), anchor -> new ArrayList<>()).add(run.getValue());
            }
        }
        var woven = new ArrayList<T>(result.size());
        append(woven, runs.get(START));
        for (var one : spine) {
            woven.add(one);
            append(woven, runs.get(one));
        }
        return Collections.unmodifiableList(woven);
    }

    private static <T> Map<Object, List<T>> runs(List<T> side, Set<T> anchors, Set<T> result, Set<T> placed) {
        var runs = new HashMap<Object, List<T>>();
        Object anchor = START;
        for (var one : side) {
            if (anchors.contains(one)) {
                anchor = one;
            } else if (result.contains(one) && placed.add(one)) {
                runs.computeIfAbsent(anchor, at -> new ArrayList<>()).add(one);
            }
        }
        return runs;
    }

    /** Runs at one place stand in an order that does not depend on whose they are. */
    private static <T> void append(List<T> woven, List<List<T>> runs) {
        if (runs != null) {
            runs.sort((left, right) -> left.getFirst().toString().compareTo(right.getFirst().toString()));
            runs.forEach(woven::addAll);
        }
    }

    private static <T> List<T> only(Collection<T> all, Set<T> wanted) {
        return all.stream().filter(wanted::contains).toList();
    }
}
