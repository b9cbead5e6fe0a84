// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.scheme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.Scheme;

/** The codes as a tree. */
final class Tree {

    private Tree() {
    }

    /** The codes below a code, or at the top of the codebook. */
    static EList<Code> below(EObject above) {
        return switch (above) {
            case Code code -> code.getCodes();
            case Scheme scheme -> scheme.getCodes();
            default -> throw new IllegalArgumentException("no codes stand there: " + above);
        };
    }

    /** The code above a code, null at the top. */
    static Code above(Code code) {
        return code.eContainer() instanceof Code above ? above : null;
    }

    /** How many codes stand above a code. */
    static int depth(Code code) {
        var depth = 0;
        for (var above = above(code); above != null; above = above(above)) {
            depth++;
        }
        return depth;
    }

    /** A code and all below it, from the top. */
    static List<Code> all(Code code) {
        var all = new ArrayList<>(List.of(code));
        for (var at = 0; at < all.size(); at++) {
            all.addAll(all.get(at).getCodes());
        }
        return all;
    }

    /** Whether a code is one of several or stands below one. */
    static boolean isUnder(EObject code, Collection<Code> codes) {
        return codes.stream().anyMatch(above -> EcoreUtil.isAncestor(above, code));
    }
}
