// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.team;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.observatory.coding.Segment;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.Coder;

/**
 * What several coders did at one place of a document: all alike, or not.
 *
 * @param kind   how it compares
 * @param claims what was coded, by start, end, code and coder
 */
public record Finding(Kind kind, List<Claim> claims) {

    /** How what was coded compares. */
    public enum Kind {
        /** All gave the same code to the same units. */
        SAME,
        /** All gave the same code, to other units that overlap. */
        BOUNDS,
        /** Not all gave the code, and those who did not gave no other code there that the first do without. */
        ALONE,
        /** Some gave one code, others another one to text that overlaps. */
        OTHER_CODE
    }

    /**
     * What one coder coded there with one code.
     *
     * @param coder    who
     * @param code     the code
     * @param segments where, in ascending order
     */
    public record Claim(Coder coder, Code code, List<Segment> segments) {

        /** Takes a copy. */
        public Claim {
            segments = List.copyOf(segments);
        }

        /** {@return from the first unit to the last} */
        public Segment hull() {
            return new Segment(segments.getFirst().start(), segments.getLast().end());
        }
    }

    /** @throws IllegalArgumentException if nothing was coded */
    public Finding {
        claims = List.copyOf(claims);
        if (claims.isEmpty()) {
            throw new IllegalArgumentException("nothing was coded");
        }
    }

    /** {@return from the first unit coded to the last} */
    public Segment hull() {
        return hull(claims);
    }

    /** {@return from the first unit with one of its codes to the last} */
    public Segment hull(Code code) {
        return hull(claims.stream().filter(claim -> claim.code() == code).toList());
    }

    private static Segment hull(List<Claim> claims) {
        return new Segment(claims.stream().mapToInt(claim -> claim.hull().start()).min().orElseThrow(),
                claims.stream().mapToInt(claim -> claim.hull().end()).max().orElseThrow());
    }

    /** {@return its codes, in the order of the claims} */
    public Set<Code> codes() {
        var codes = new LinkedHashSet<Code>();
        claims.forEach(claim -> codes.add(claim.code()));
        return codes;
    }

    /** {@return what one coder coded there} */
    public List<Claim> of(Coder coder) {
        return claims.stream().filter(claim -> claim.coder() == coder).toList();
    }

    /** {@return whether all did the same} */
    public boolean isAgreement() {
        return kind == Kind.SAME;
    }
}
