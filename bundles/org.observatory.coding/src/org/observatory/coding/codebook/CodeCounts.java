// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.codebook;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

import org.observatory.coding.CodingIndex;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.Coder;
import org.observatory.model.coding.Scheme;

/** How many passages bear each code of a codebook, at one moment. */
public final class CodeCounts {

    /** Counts of nothing. */
    public static final CodeCounts NONE = new CodeCounts(Map.of());

    /**
     * The counts of a code.
     *
     * @param own   how many passages bear the code itself
     * @param below how many bear it or a code below it; one that bears two of them counts twice
     */
    public record Count(int own, int below) {
    }

    private static final Count ZERO = new Count(0, 0);

    private final Map<Code, Count> counts;

    private CodeCounts(Map<Code, Count> counts) {
        this.counts = counts;
    }

    /**
     * Counts the passages of a codebook.
     *
     * @param scheme the codebook
     * @param index  the passages of its project
     * @param coders whose passages
     */
    public static CodeCounts of(Scheme scheme, CodingIndex index, Predicate<Coder> coders) {
        var counts = new HashMap<Code, Count>();
        scheme.getCodes().forEach(code -> count(code, index, coders, counts));
        return new CodeCounts(counts);
    }

    private static int count(Code code, CodingIndex index, Predicate<Coder> coders, Map<Code, Count> counts) {
        var own = index.count(code, coders);
        var below = own;
        for (var each : code.getCodes()) {
            below += count(each, index, coders, counts);
        }
        counts.put(code, new Count(own, below));
        return below;
    }

    /** {@return the counts of a code} */
    public Count of(Code code) {
        return counts.getOrDefault(code, ZERO);
    }

    /** {@return how many passages bear codes at or below some codes; a code below another of them counts once} */
    public int of(List<Code> codes) {
        var all = Set.copyOf(codes);
        return codes.stream().filter(code -> !isBelow(code, all)).distinct().mapToInt(code -> of(code).below()).sum();
    }

    private static boolean isBelow(Code code, Set<Code> codes) {
        for (var above = code.eContainer(); above instanceof Code at; above = at.eContainer()) {
            if (codes.contains(at)) {
                return true;
            }
        }
        return false;
    }

    /** {@return the codes that have other counts than they had} */
    public Set<Code> changedSince(CodeCounts former) {
        var changed = new HashSet<Code>();
        counts.forEach((code, count) -> {
            if (!Objects.equals(count, former.counts.get(code))) {
                changed.add(code);
            }
        });
        return changed;
    }
}
