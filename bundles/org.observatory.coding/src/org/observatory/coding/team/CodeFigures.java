// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.team;

import org.observatory.model.coding.Code;

/**
 * How far coders agree about one code.
 *
 * @param code        the code; null for all together
 * @param agreements  at how many places all did the same
 * @param differences at how many places they did not
 * @param settled     how many of these are settled
 * @param before      agreement by units, as they coded
 * @param after       the same, with what is settled counted as all having done it
 */
public record CodeFigures(Code code, int agreements, int differences, int settled, PercentAgreement before,
        PercentAgreement after) {

    /** {@return nothing counted} */
    public static CodeFigures none(Code code) {
        return new CodeFigures(code, 0, 0, 0, PercentAgreement.NONE, PercentAgreement.NONE);
    }

    /** {@return the counts of both, of the code of this one} */
    public CodeFigures plus(CodeFigures other) {
        return new CodeFigures(code, agreements + other.agreements, differences + other.differences, settled + other.settled,
                before.plus(other.before), after.plus(other.after));
    }
}
