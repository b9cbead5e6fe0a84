// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.packages;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.observatory.model.coding.Anchored;
import org.observatory.model.coding.Codings;
import org.observatory.model.coding.Document;
import org.observatory.model.coding.Quotes;
import org.observatory.model.coding.Trajectory;
import org.observatory.project.Passages;

/** Puts passages where what they quote stands in another text of their document. */
final class Anchors {

    /** What was moved to another place, and what stands nowhere any more. */
    record Moved(Collection<Anchored> placed, Collection<Anchored> unplaced) {

        Moved() {
            this(new LinkedHashSet<>(), new LinkedHashSet<>());
        }
    }

    private Anchors() {
    }

    /**
     * Looks for passages in other texts than those they were placed in. One that is to be placed again already stays so.
     *
     * @param roots roots, those that hold passages among them
     * @param texts the texts, by the identity of their document; other documents are left alone
     */
    static Moved place(Collection<? extends EObject> roots, Map<String, String> texts) {
        var moved = new Moved();
        if (texts.isEmpty()) {
            return moved;
        }
        for (var root : roots) {
            switch (root) {
                case Codings file when has(texts, file.getDocument()) -> {
                    all(file.getCodings(), texts.get(file.getDocument().getId()), moved);
                    all(file.getRulings(), texts.get(file.getDocument().getId()), moved);
                }
                case Quotes file when has(texts, file.getDocument()) ->
                    all(file.getQuotes(), texts.get(file.getDocument().getId()), moved);
                case Trajectory trajectory -> trajectory.getSteps().forEach(step -> step.getEvidence().stream()
                        .filter(evidence -> has(texts, evidence.getDocument()))
                        .forEach(evidence -> place(evidence, texts.get(evidence.getDocument().getId()), moved)));
                default -> {
                    // holds no passages
                }
            }
        }
        return moved;
    }

    private static boolean has(Map<String, String> texts, Document document) {
        return document != null && texts.containsKey(document.getId());
    }

    private static void all(EList<? extends Anchored> passages, String text, Moved moved) {
        var before = moved.placed().size() + moved.unplaced().size();
        passages.forEach(passage -> place(passage, text, moved));
        if (moved.placed().size() + moved.unplaced().size() > before) {
            Passages.sort(passages);
        }
    }

    private static void place(Anchored passage, String text, Moved moved) {
        if (passage.isUnplaced() || Passages.stands(passage, text)) {
            return;
        }
        var found = Passages.find(passage, text);
        if (found.isPresent()) {
            Passages.place(passage, text, found.getAsInt(), found.getAsInt() + passage.getQuotation().length());
            moved.placed().add(passage);
        } else {
            passage.setUnplaced(true);
            moved.unplaced().add(passage);
        }
    }
}
