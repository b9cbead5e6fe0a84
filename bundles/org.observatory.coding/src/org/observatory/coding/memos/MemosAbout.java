// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.memos;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.observatory.coding.framework.Quotation;
import org.observatory.model.coding.Anchored;
import org.observatory.model.coding.Memo;

/**
 * Which memos are about what: the links of memos, looked at from the other end. A memo on a passage is also one on its
 * document, a memo on a code also one on the codes above it.
 */
public final class MemosAbout {

    private final Map<EObject, Set<Memo>> memos = new IdentityHashMap<>();

    /**
     * Reads the links of memos.
     *
     * @param all the memos of a project
     */
    public MemosAbout(Collection<Memo> all) {
        for (var memo : all) {
            for (var link : memo.getLinks()) {
                around(link.getTarget()).forEach(element ->
                        memos.computeIfAbsent(element, first -> new LinkedHashSet<>()).add(memo));
            }
        }
    }

    private static Set<EObject> around(EObject target) {
        var around = new HashSet<EObject>();
        for (var at = target; at != null; at = at.eContainer()) {
            around.add(at);
        }
        if (target instanceof Anchored passage) {
            Quotation.document(passage).ifPresent(around::add);
        }
        return around;
    }

    /** {@return the memos on an element, in the order of the memos} */
    public List<Memo> of(EObject element) {
        return new ArrayList<>(memos.getOrDefault(element, Set.of()));
    }

    /** {@return the memos on one of several elements, in the order of the memos} */
    public Set<Memo> ofAny(Collection<? extends EObject> elements) {
        var found = new LinkedHashSet<Memo>();
        elements.forEach(element -> found.addAll(of(element)));
        return found;
    }
}
