// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.cards;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

import org.observatory.coding.Release;
import org.observatory.model.coding.Coding;
import org.observatory.model.coding.Codings;
import org.observatory.model.coding.Document;
import org.observatory.project.Passages;

/** Chooses passages that may be shown as examples: of different documents where possible, neither a word nor a page long. */
final class Examples {

    private static final int SHORT = 60;
    private static final int LONG = 400;

    private final Release release;

    /**
     * What was chosen among the passages of a code.
     *
     * @param shown   the examples
     * @param leftOut how many passages may not be shown to those the cards are for
     */
    record Chosen(List<Coding> shown, int leftOut) {
    }

    Examples(Release release) {
        this.release = release;
    }

    /** {@return at most so many of the passages} */
    Chosen choose(List<Coding> passages, int most) {
        var byDocument = new LinkedHashMap<Document, List<Coding>>();
        var leftOut = 0;
        for (var passage : passages.stream().sorted(Comparator.comparingInt(Examples::badness).thenComparing(Passages.ORDER)).toList()) {
            var document = document(passage);
            if (!release.allows(passage, document)) {
                leftOut++;
            } else if (!passage.isUnplaced() && passage.getQuotation() != null && !passage.getQuotation().isBlank()) {
                byDocument.computeIfAbsent(document, first -> new ArrayList<>()).add(passage);
            }
        }
        var shown = new ArrayList<Coding>();
        for (var round = 0; shown.size() < most && !byDocument.isEmpty(); round++) {
            var at = round;
            byDocument.values().removeIf(left -> left.size() <= at);
            byDocument.values().stream().limit(most - shown.size()).forEach(left -> add(left.get(at), shown));
        }
        return new Chosen(List.copyOf(shown), leftOut);
    }

    /** The same words coded by two coders are one example. */
    private static void add(Coding passage, List<Coding> shown) {
        if (shown.stream().noneMatch(other -> other.getQuotation().equals(passage.getQuotation()))) {
            shown.add(passage);
        }
    }

    private static int badness(Coding passage) {
        var length = passage.getEnd() - passage.getStart();
        return length < SHORT ? SHORT - length : Math.max(0, length - LONG);
    }

    static Document document(Coding passage) {
        return passage.eContainer() instanceof Codings file ? file.getDocument() : null;
    }
}
