// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding;

import java.util.Objects;

import org.observatory.model.coding.Anchored;
import org.observatory.model.coding.Coding;
import org.observatory.model.coding.Round;
import org.observatory.model.coding.Ruling;

/** How two passages of one coder on one segment, which would bear the same code, become one: nothing anybody wrote is lost. */
public final class Joining {

    private Joining() {
    }

    /** {@return whether two passages of one file on one segment may become one: they are of one kind, and not of two rounds} */
    public static boolean canJoin(Anchored one, Anchored other) {
        return one.eClass() == other.eClass() && (round(one) == null || round(other) == null || round(one) == round(other));
    }

    private static Round round(Anchored passage) {
        return passage instanceof Coding coding ? coding.getRound() : passage instanceof Ruling ruling ? ruling.getRound() : null;
    }

    /**
     * Gives a passage what another has: the remarks of both, the greater weight, the round, and of rulings that the passage
     * bears the code if one of them says so.
     *
     * @param into stays
     * @param from is to be taken away by the caller
     */
    public static void join(Anchored into, Anchored from) {
        if (into instanceof Coding kept && from instanceof Coding other) {
            kept.setMemo(texts(kept.getMemo(), other.getMemo()));
            if (kept.getWeight() == null || other.getWeight() != null && other.getWeight() > kept.getWeight()) {
                kept.setWeight(other.getWeight());
            }
            if (kept.getRound() == null) {
                kept.setRound(other.getRound());
            }
        } else if (into instanceof Ruling kept && from instanceof Ruling other) {
            kept.setReason(texts(kept.getReason(), other.getReason()));
            kept.setRetained(kept.isRetained() || other.isRetained());
            if (kept.getRound() == null) {
                kept.setRound(other.getRound());
            }
        }
    }

    /** {@return both texts, one below the other; one of them if they are the same or the other is empty; null for none} */
    public static String texts(String one, String other) {
        if (other == null || other.isBlank() || Objects.equals(one, other)) {
            return one;
        }
        return one == null || one.isBlank() ? other : one + "\n" + other;
    }
}
