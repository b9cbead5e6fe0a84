// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.team;

import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How far coders agree about a code, in units of text, over all pairs of coders. A pair agrees about a unit if both gave
 * the code to it, or neither did. What nobody coded counts as agreement in {@link #ofText()}, which flatters; it does not in
 * {@link #ofCoded()}. Neither is corrected for chance: for that there are the coefficients.
 *
 * @param both   how many units both coders of a pair gave the code to, summed over pairs
 * @param either how many units at least one coder of a pair gave the code to
 * @param text   how many units the text has, as often as there are pairs
 */
public record PercentAgreement(long both, long either, long text) {

    /** About nothing. */
    public static final PercentAgreement NONE = new PercentAgreement(0, 0, 0);

    /**
     * Counts for one code in one document.
     *
     * @param coders what each coder gave the code to
     * @param length how many units the text has
     */
    public static PercentAgreement of(Collection<Cover> coders, int length) {
        var covers = List.copyOf(coders);
        var found = NONE;
        for (var one = 0; one < covers.size(); one++) {
            for (var other = one + 1; other < covers.size(); other++) {
                var both = covers.get(one).common(covers.get(other)).length();
                found = found.plus(new PercentAgreement(both, covers.get(one).length() + covers.get(other).length() - both, length));
            }
        }
        return found;
    }

    /** {@return the same about several codes or documents} */
    public PercentAgreement plus(PercentAgreement other) {
        return new PercentAgreement(both + other.both, either + other.either, text + other.text);
    }

    /** {@return the share of units about which pairs agree, from 0 to 1; empty without text or without pairs} */
    public OptionalDouble ofText() {
        return text == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) (text - either + both) / text);
    }

    /** {@return the share of the units coded by one that the other coded, too, from 0 to 1; empty if nothing is coded} */
    public OptionalDouble ofCoded() {
        return either == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) both / either);
    }
}
