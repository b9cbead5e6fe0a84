// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.Coding;
import org.observatory.model.programmes.Category;
import org.observatory.model.programmes.Typology;

/**
 * What the codebook lets a coder do with a passage: a code under a typed one stands for a category of its typology, codes that
 * exclude one another do not meet, and no more codes are given in a document than its rule admits.
 */
public final class CodeOffers {

    private CodeOffers() {
    }

    /** Why a code is not offered. */
    public enum Reason {
        /** It is no category of the typology of the code above it. */
        NOT_OF_TYPOLOGY,
        /** The passage bears, in part at least, a code that excludes it. */
        EXCLUDED,
        /** The document bears as many codes of the same branch as are admitted. */
        TOO_MANY
    }

    /**
     * A code that is not offered.
     *
     * @param reason why
     * @param rule   the code whose rule forbids it
     * @param other  the code that excludes it; null for other reasons
     */
    public record Refusal(Reason reason, Code rule, Code other) {
    }

    /**
     * Asks whether a passage may bear a code.
     *
     * @param code    the code
     * @param segment the passage
     * @param own     what the coder has coded in the document
     * @return what speaks against it; empty if nothing does
     */
    public static Optional<Refusal> refusal(Code code, Segment segment, Collection<Coding> own) {
        if (code.eContainer() instanceof Code above && isForeign(code, above)) {
            return Optional.of(new Refusal(Reason.NOT_OF_TYPOLOGY, above, null));
        }
        for (var branch = code; branch.eContainer() instanceof Code rule; branch = rule) {
            var here = branch;
            if (rule.isExclusive()) {
                var met = own.stream().filter(coding -> !coding.isUnplaced() && Segment.of(coding).overlaps(segment)
                        && branch(coding.getCode(), rule).filter(other -> other != here).isPresent()).findFirst();
                if (met.isPresent()) {
                    return Optional.of(new Refusal(Reason.EXCLUDED, rule, met.get().getCode()));
                }
            }
            if (rule.getAtMost() != null && isFull(rule, here, own)) {
                return Optional.of(new Refusal(Reason.TOO_MANY, rule, null));
            }
        }
        return Optional.empty();
    }

    private static boolean isFull(Code rule, Code branch, Collection<Coding> own) {
        var branches = new HashSet<Code>();
        own.forEach(coding -> branch(coding.getCode(), rule).ifPresent(branches::add));
        return !branches.contains(branch) && branches.size() >= rule.getAtMost();
    }

    private static Optional<Code> branch(Code code, Code rule) {
        for (EObject at = code; at instanceof Code one; at = one.eContainer()) {
            if (one.eContainer() == rule) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    private static boolean isForeign(Code code, Code above) {
        if (code.getCategory() == null) {
            return above.getTypology() != null;
        }
        var typology = typology(above);
        var own = typology(code.getCategory());
        return typology != null && own != null && own != typology && own != code.getTypology();
    }

    private static Typology typology(Code code) {
        for (EObject at = code; at instanceof Code one; at = one.eContainer()) {
            if (one.getTypology() != null) {
                return one.getTypology();
            }
        }
        return null;
    }

    private static Typology typology(Category category) {
        EObject at = category;
        while (at instanceof Category) {
            at = at.eContainer();
        }
        return at instanceof Typology typology ? typology : null;
    }

    /** {@return the codes under a code, itself first, as the codebook has them} */
    public static List<Code> below(Code code) {
        var all = new ArrayList<Code>();
        all.add(code);
        code.getCodes().forEach(child -> all.addAll(below(child)));
        return all;
    }
}
