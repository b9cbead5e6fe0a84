// SPDX-License-Identifier: EPL-2.0
package org.observatory.ui.passages.memos;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.observatory.model.coding.MemoKind;
import org.observatory.ui.texts.SearchWords;

/**
 * Which memos are listed.
 *
 * @param kind  of which kind; empty for all
 * @param words which words they have, in a title in either language, in the text or in what they are about
 * @param about on which elements; none for any
 */
record MemoQuery(Optional<MemoKind> kind, SearchWords words, List<EObject> about) {

    /** All memos. */
    static final MemoQuery ALL = new MemoQuery(Optional.empty(), SearchWords.NONE, List.of());

    MemoQuery of(Optional<MemoKind> other) {
        return new MemoQuery(other, words, about);
    }

    MemoQuery with(SearchWords others) {
        return new MemoQuery(kind, others, about);
    }

    MemoQuery on(List<? extends EObject> elements) {
        return new MemoQuery(kind, words, List.copyOf(elements));
    }

    /** {@return whether some memos may not be listed} */
    boolean isActive() {
        return kind.isPresent() || !words.isEmpty() || !about.isEmpty();
    }
}
