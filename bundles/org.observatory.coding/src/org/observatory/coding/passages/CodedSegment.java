// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.passages;

import java.util.List;

/**
 * A stretch of a text with all that one coder coded it with, copied.
 *
 * @param start     where it begins, or began
 * @param end       where it ends, or ended: the unit after its last
 * @param placed    whether it stands there
 * @param quotation its text
 * @param before    some text before it
 * @param after     some text after it
 * @param codings   its codings, one or more, in the order of their file
 */
public record CodedSegment(int start, int end, boolean placed, String quotation, String before, String after,
        List<CodedAs> codings) {

    /**
     * One coding.
     *
     * @param id     its identity
     * @param code   the identity of its code; empty for none
     * @param weight its weight from 0 to 100; null for none
     * @param memo   the remark of the coder; empty for none
     * @param round  the identity of the round; empty outside of rounds
     */
    public record CodedAs(String id, String code, Integer weight, String memo, String round) {
    }

    /** The codings are copied. */
    public CodedSegment {
        codings = List.copyOf(codings);
    }
}
