// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.team;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.observatory.coding.Segment;

/**
 * Which units of a text bear something: segments in ascending order that neither overlap nor touch, so that the same units
 * are always told by the same segments.
 *
 * @param segments the segments
 */
public record Cover(List<Segment> segments) {

    /** Nothing. */
    public static final Cover NONE = new Cover(List.of());

    /** @throws IllegalArgumentException if segments overlap, touch or are out of order */
    public Cover {
        segments = List.copyOf(segments);
        for (var place = 1; place < segments.size(); place++) {
            if (segments.get(place - 1).end() >= segments.get(place).start()) {
                throw new IllegalArgumentException("not apart: " + segments);
            }
        }
    }

    /** {@return the units of some segments, in whatever order and however they overlap} */
    public static Cover of(Collection<Segment> segments) {
        var joined = new ArrayList<Segment>();
        for (var segment : segments.stream().sorted().toList()) {
            var last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && segment.start() <= last.end()) {
                joined.set(joined.size() - 1, new Segment(last.start(), Math.max(last.end(), segment.end())));
            } else {
                joined.add(segment);
            }
        }
        return new Cover(joined);
    }

    /** {@return how many units it has} */
    public long length() {
        return segments.stream().mapToLong(Segment::length).sum();
    }

    /** {@return whether it has no unit} */
    public boolean isEmpty() {
        return segments.isEmpty();
    }

    /** {@return the units that both have} */
    public Cover common(Cover other) {
        var found = new ArrayList<Segment>();
        var own = 0;
        var theirs = 0;
        while (own < segments.size() && theirs < other.segments.size()) {
            var one = segments.get(own);
            var two = other.segments.get(theirs);
            if (one.overlaps(two)) {
                found.add(new Segment(Math.max(one.start(), two.start()), Math.min(one.end(), two.end())));
            }
            if (one.end() <= two.end()) {
                own++;
            } else {
                theirs++;
            }
        }
        return new Cover(found);
    }

    /** {@return the units that one of both has} */
    public Cover with(Cover other) {
        var all = new ArrayList<>(segments);
        all.addAll(other.segments);
        return of(all);
    }

    /** {@return its units that another does not have} */
    public Cover without(Cover other) {
        var left = new ArrayList<Segment>();
        for (var segment : segments) {
            var from = segment.start();
            for (var gone : other.segments) {
                if (gone.overlaps(segment)) {
                    if (gone.start() > from) {
                        left.add(new Segment(from, gone.start()));
                    }
                    from = gone.end();
                }
            }
            if (from < segment.end()) {
                left.add(new Segment(from, segment.end()));
            }
        }
        return new Cover(left);
    }

    /** {@return whether it has a unit of a segment} */
    public boolean touches(Segment segment) {
        return segments.stream().anyMatch(segment::overlaps);
    }
}
