// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.team;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.observatory.coding.Segment;
import org.observatory.coding.team.Finding.Claim;
import org.observatory.coding.team.Finding.Kind;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.Coder;
import org.observatory.model.programmes.Identified;

/**
 * Compares what several coders coded in one document.
 *
 * <p>Stretches of the same code that overlap, whoever coded them, are one place. A place where every coder has exactly the
 * same units is an agreement; where every coder has some, a difference of bounds. Where some coders have nothing, the place
 * is set against an overlapping place of another code, coded only by coders that the first lacks: the pair with most units in
 * common first, then by position and code. What is left was coded by some alone. The order in which coders are given, or
 * passages stand, plays no part; nor does it whether a passage is one or several that touch.
 */
public final class CoderComparison {

    private static final Comparator<Claim> ORDER = Comparator.comparing(Claim::hull)
            .thenComparing(claim -> id(claim.code())).thenComparing(claim -> id(claim.coder()));

    private CoderComparison() {
    }

    /**
     * Compares.
     *
     * @param coders    who is compared, also those who coded nothing; at least two for anything to differ
     * @param stretches what was coded in the document; what others coded is left out
     * @return what they did at each place, by position and code
     */
    public static List<Finding> of(Collection<Coder> coders, Collection<Stretch> stretches) {
        var all = Set.copyOf(coders);
        var byCode = new LinkedHashMap<Code, List<Stretch>>();
        for (var stretch : Stretch.joined(stretches)) {
            if (all.contains(stretch.coder())) {
                byCode.computeIfAbsent(stretch.code(), first -> new ArrayList<>()).add(stretch);
            }
        }
        var places = new ArrayList<Place>();
        byCode.forEach((code, those) -> places(code, those, places));
        places.sort(Place.ORDER);
        var groups = grouped(places.stream().filter(place -> place.coders.size() < all.size()).toList());
        var found = new ArrayList<Finding>();
        var done = new HashSet<List<Place>>();
        for (var place : places) {
            var group = groups.get(place);
            if (group == null) {
                found.add(finding(place.isSame() ? Kind.SAME : Kind.BOUNDS, List.of(place)));
            } else if (done.add(group)) {
                found.add(finding(group.size() == 1 ? Kind.ALONE : Kind.OTHER_CODE, group));
            }
        }
        found.sort(Comparator.<Finding, Segment>comparing(finding -> finding.hull()).thenComparing(finding -> id(finding.claims().getFirst().code())));
        return List.copyOf(found);
    }

    private static Finding finding(Kind kind, List<Place> places) {
        return new Finding(kind, places.stream().flatMap(place -> place.claims().stream()).sorted(ORDER).toList());
    }

    /** Stretches of one code that hang together. */
    private static final class Place {

        static final Comparator<Place> ORDER = Comparator.<Place, Segment>comparing(place -> place.hull)
                .thenComparing(place -> id(place.code));

        private final Code code;
        private final List<Stretch> stretches;
        private final Segment hull;
        private final Set<Coder> coders = new HashSet<>();

        Place(Code code, List<Stretch> stretches) {
            this.code = code;
            this.stretches = stretches;
            hull = new Segment(stretches.stream().mapToInt(each -> each.segment().start()).min().orElseThrow(),
                    stretches.stream().mapToInt(each -> each.segment().end()).max().orElseThrow());
            stretches.forEach(each -> coders.add(each.coder()));
        }

        boolean isSame() {
            return stretches.stream().map(Stretch::segment).distinct().count() == 1;
        }

        List<Claim> claims() {
            var segments = new LinkedHashMap<Coder, List<Segment>>();
            stretches.forEach(each -> segments.computeIfAbsent(each.coder(), first -> new ArrayList<>()).add(each.segment()));
            return segments.entrySet().stream()
                    .map(each -> new Claim(each.getKey(), code, each.getValue().stream().sorted().toList())).toList();
        }
    }

    private static void places(Code code, List<Stretch> stretches, List<Place> places) {
        var sorted = stretches.stream().sorted(Comparator.comparing(Stretch::segment)).toList();
        var current = new ArrayList<Stretch>();
        var end = -1;
        for (var stretch : sorted) {
            if (!current.isEmpty() && stretch.segment().start() >= end) {
                places.add(new Place(code, List.copyOf(current)));
                current.clear();
            }
            current.add(stretch);
            end = Math.max(end, stretch.segment().end());
        }
        if (!current.isEmpty()) {
            places.add(new Place(code, List.copyOf(current)));
        }
    }

    private record Pair(Place one, Place other, int common) {
    }

    /** The groups of places with other codes that are set against each other; a place alone is a group of one. */
    private static Map<Place, List<Place>> grouped(List<Place> places) {
        var groups = new IdentityHashMap<Place, List<Place>>();
        places.forEach(place -> groups.put(place, List.of(place)));
        for (var pair : pairs(places)) {
            var one = groups.get(pair.one);
            var other = groups.get(pair.other);
            if (one != other && areApart(one, other)) {
                var both = new ArrayList<>(one);
                both.addAll(other);
                both.sort(Place.ORDER);
                both.forEach(place -> groups.put(place, both));
            }
        }
        return groups;
    }

    private static List<Pair> pairs(List<Place> places) {
        var pairs = new ArrayList<Pair>();
        for (var at = 0; at < places.size(); at++) {
            var one = places.get(at);
            for (var next = at + 1; next < places.size() && places.get(next).hull.start() < one.hull.end(); next++) {
                var other = places.get(next);
                if (one.code != other.code && one.coders.stream().noneMatch(other.coders::contains)) {
                    pairs.add(new Pair(one, other, one.hull.common(other.hull)));
                }
            }
        }
        pairs.sort(Comparator.comparingInt(Pair::common).reversed().thenComparing(Pair::one, Place.ORDER)
                .thenComparing(Pair::other, Place.ORDER));
        return pairs;
    }

    private static boolean areApart(List<Place> one, List<Place> other) {
        return one.stream().noneMatch(mine -> other.stream()
                .anyMatch(theirs -> mine.code == theirs.code || mine.coders.stream().anyMatch(theirs.coders::contains)));
    }

    private static String id(Identified element) {
        return element == null || element.getId() == null ? "" : element.getId();
    }
}
