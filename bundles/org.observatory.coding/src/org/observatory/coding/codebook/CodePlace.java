// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.codebook;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.Scheme;

/**
 * A place for codes.
 *
 * @param parent the codebook or a code
 * @param at     before which of its codes, counted from 0 as they stand now; their number for the end
 */
public record CodePlace(EObject parent, int at) {

    /** Where codes go that somebody moves by a key. */
    public enum Way {
        /** Before the one before. */
        UP,
        /** After the one after. */
        DOWN,
        /** Out of the code above, after it. */
        OUT,
        /** Below the one before. */
        IN
    }

    /** {@return the codes of the codebook itself, or of a code} */
    public static EList<Code> codes(EObject parent) {
        return parent instanceof Scheme scheme ? scheme.getCodes() : ((Code) parent).getCodes();
    }

    /** {@return the place at the end of the codebook or of a code} */
    public static CodePlace endOf(EObject parent) {
        return new CodePlace(parent, codes(parent).size());
    }

    /** {@return the place just before a code} */
    public static CodePlace before(Code code) {
        return new CodePlace(code.eContainer(), codes(code.eContainer()).indexOf(code));
    }

    /** {@return the place just after a code} */
    public static CodePlace after(Code code) {
        return new CodePlace(code.eContainer(), codes(code.eContainer()).indexOf(code) + 1);
    }

    /**
     * {@return where codes go by a key; empty if there is no such place}
     *
     * @param codes codes beside one another, in their order
     * @param way   where to
     */
    public static Optional<CodePlace> by(Way way, List<Code> codes) {
        if (codes.isEmpty() || codes.stream().anyMatch(code -> code.eContainer() != codes.getFirst().eContainer())) {
            return Optional.empty();
        }
        var parent = codes.getFirst().eContainer();
        var beside = codes(parent);
        var first = beside.indexOf(codes.getFirst());
        var last = beside.indexOf(codes.getLast());
        return switch (way) {
            case UP -> first > 0 ? Optional.of(new CodePlace(parent, first - 1)) : Optional.empty();
            case DOWN -> last < beside.size() - 1 ? Optional.of(new CodePlace(parent, last + 2)) : Optional.empty();
            case OUT -> parent instanceof Code above ? Optional.of(after(above)) : Optional.empty();
            case IN -> first > 0 ? Optional.of(endOf(beside.get(first - 1))) : Optional.empty();
        };
    }
}
