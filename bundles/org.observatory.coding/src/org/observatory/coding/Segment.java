// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding;

import org.observatory.model.coding.Anchored;

/**
 * A stretch of a text, not empty.
 *
 * @param start where it begins, in UTF-16 units from 0
 * @param end   where it ends: the unit after its last
 */
public record Segment(int start, int end) implements Comparable<Segment> {

    /** @throws IllegalArgumentException if it is empty, inverted or begins before 0 */
    public Segment {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("no segment: " + start + "–" + end);
        }
    }

    /** {@return where a passage stands, or stood last if it is to be placed again} */
    public static Segment of(Anchored passage) {
        return new Segment(passage.getStart(), passage.getEnd());
    }

    /** {@return how many units it has} */
    public int length() {
        return end - start;
    }

    /** {@return whether both have a unit in common} */
    public boolean overlaps(Segment other) {
        return start < other.end && other.start < end;
    }

    /** {@return whether it has every unit of another} */
    public boolean contains(Segment other) {
        return start <= other.start && other.end <= end;
    }

    /** {@return whether it has the unit at an offset} */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** {@return how many units both have in common, 0 if none} */
    public int common(Segment other) {
        return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
    }

    /** {@return how many units lie between both, 0 if they touch or overlap} */
    public int distance(Segment other) {
        return Math.max(0, Math.max(start, other.start) - Math.min(end, other.end));
    }

    @Override
    public int compareTo(Segment other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
