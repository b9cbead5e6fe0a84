// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.internal.protection;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Counts that add up along lines, and which of them must be hidden so that none of the small ones can be computed (complementary
 * suppression; Hundepool et al., <i>Statistical Disclosure Control</i>, Wiley, 2012, ch. 4). Each count stands in two lines at the
 * most: the hidden ones are then the edges of a graph of lines, and exactly its bridges can be computed from what is shown
 * (Gusfield, <i>A graph theoretic approach to statistical data security</i>, SIAM J. Comput. 17, 1988).
 */
final class Sums {

    /**
     * A count and the lines that it stands in.
     *
     * @param name    what it is known by
     * @param count   null for none
     * @param lines   two at the most; none for a count that stands alone
     * @param totalOf the line whose other counts add up to it; empty for none
     */
    record Place(String name, BigDecimal count, List<String> lines, String totalOf) {

        Place(String name, BigDecimal count, List<String> lines) {
            this(name, count, lines, "");
        }

        private boolean isNought() {
            return count.signum() == 0;
        }
    }

    private static final String OUTSIDE = "\noutside";

    private final BigDecimal least;
    private final Map<String, List<Place>> byLine = new LinkedHashMap<>();
    private final List<Place> places;
    private final Set<String> hidden = new LinkedHashSet<>();

    private Sums(List<Place> places, BigDecimal least) {
        this.places = places;
        this.least = least;
        places.forEach(place -> place.lines().forEach(line -> byLine.computeIfAbsent(line, any -> new ArrayList<>()).add(place)));
    }

    /**
     * {@return the names of the small ones, and of as many others that no small one, nor a small sum of hidden ones, can be computed}
     *
     * @param also those to be hidden whatever their count
     */
    static Set<String> hide(List<Place> places, Set<String> also, BigDecimal least) {
        var sums = new Sums(places, least);
        places.stream().map(Place::name).filter(also::contains).forEach(sums.hidden::add);
        places.stream().filter(place -> isSmall(place.count(), least)).forEach(place -> sums.hidden.add(place.name()));
        while (sums.hideOpenLines() || sums.hideBesideBridges()) {
            continue;
        }
        return sums.hidden;
    }

    static boolean isSmall(BigDecimal count, BigDecimal least) {
        return count != null && count.signum() > 0 && count.compareTo(least) < 0;
    }

    private boolean hideOpenLines() {
        var again = false;
        for (var line : byLine.keySet()) {
            while (isOpen(line) && hideOneMore(line)) {
                again = true;
            }
        }
        return again;
    }

    /** Whether what is hidden in a line can be computed from the rest, or its sum can and is small. */
    private boolean isOpen(String line) {
        var gone = byLine.get(line).stream().filter(place -> place.count() != null && hidden.contains(place.name())).toList();
        if (gone.isEmpty()) {
            return false;
        }
        if (gone.stream().anyMatch(place -> place.totalOf().equals(line))) {
            return gone.size() == 1;
        }
        var sum = gone.stream().map(Place::count).reduce(BigDecimal.ZERO, BigDecimal::add);
        return gone.size() == 1 || sum.compareTo(least) < 0 || sum.compareTo(BigDecimal.valueOf(gone.size())) <= 0;
    }

    private boolean hideBesideBridges() {
        var open = bridges().stream().filter(place -> byLine.get(place.lines().getFirst()).size() > 1)
                .filter(place -> place.lines().stream().anyMatch(line -> next(line).isPresent())).findFirst();
        return open.isPresent() && open.get().lines().stream().filter(line -> next(line).isPresent()).findFirst().map(this::hideOneMore).orElse(false);
    }

    private boolean hideOneMore(String line) {
        var next = next(line);
        next.ifPresent(place -> hidden.add(place.name()));
        return next.isPresent();
    }

    /** The smallest that is left in a line, rather one that closes another line as well; noughts after them, the total last. Of totals
     * simply the smallest, as wherever they stand alone. */
    private Optional<Place> next(String line) {
        return byLine.get(line).stream().filter(place -> place.count() != null && !hidden.contains(place.name()))
                .min(Comparator.comparing((Place place) -> place.totalOf().equals(line)).thenComparing(Place::isNought)
                        .thenComparing(place -> place.totalOf().isEmpty() ? -place.lines().stream().filter(this::isOpen).count() : 0).thenComparing(Place::count));
    }

    /** The hidden counts that follow from what is shown: the edges without which the graph of lines falls apart. */
    private List<Place> bridges() {
        var edges = places.stream().filter(place -> place.count() != null && hidden.contains(place.name()) && !place.lines().isEmpty()).toList();
        var beside = new HashMap<String, List<Integer>>();
        for (var i = 0; i < edges.size(); i++) {
            beside.computeIfAbsent(end(edges.get(i), 0), any -> new ArrayList<>()).add(i);
            beside.computeIfAbsent(end(edges.get(i), 1), any -> new ArrayList<>()).add(i);
        }
        var found = new ArrayList<Place>();
        var entered = new HashMap<String, Integer>();
        var low = new HashMap<String, Integer>();
        for (var start : beside.keySet().stream().sorted().toList()) {
            if (!entered.containsKey(start)) {
                walk(start, edges, beside, entered, low, found);
            }
        }
        return found;
    }

    /** A step of the walk: a line, the edge by which it was reached, and how many of its edges were followed. */
    private static final class Step {
        private final String line;
        private final int by;
        private int followed;

        Step(String line, int by) {
            this.line = line;
            this.by = by;
        }
    }

    /** Depth first, without recursion, since tables may be large. */
    private static void walk(String start, List<Place> edges, Map<String, List<Integer>> beside, Map<String, Integer> entered,
            Map<String, Integer> low, List<Place> found) {
        var path = new ArrayDeque<Step>();
        path.push(new Step(start, -1));
        entered.put(start, entered.size());
        low.put(start, entered.get(start));
        while (!path.isEmpty()) {
            var at = path.peek();
            if (at.followed < beside.get(at.line).size()) {
                var edge = beside.get(at.line).get(at.followed++);
                if (edge == at.by) {
                    continue;
                }
                var other = end(edges.get(edge), 0).equals(at.line) ? end(edges.get(edge), 1) : end(edges.get(edge), 0);
                if (entered.containsKey(other)) {
                    low.merge(at.line, entered.get(other), Math::min);
                } else {
                    entered.put(other, entered.size());
                    low.put(other, entered.get(other));
                    path.push(new Step(other, edge));
                }
            } else {
                path.pop();
                if (!path.isEmpty()) {
                    low.merge(path.peek().line, low.get(at.line), Math::min);
                    if (low.get(at.line) > entered.get(path.peek().line)) {
                        found.add(edges.get(at.by));
                    }
                }
            }
        }
    }

    private static String end(Place place, int which) {
        return which < place.lines().size() ? place.lines().get(which) : OUTSIDE;
    }
}
