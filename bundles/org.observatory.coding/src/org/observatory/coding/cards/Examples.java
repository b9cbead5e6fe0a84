// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.cards;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.observatory.model.coding.Coding;
import org.observatory.model.coding.Codings;
import org.observatory.model.coding.Consent;
import org.observatory.model.coding.Diffusion;
import org.observatory.model.coding.Document;
import org.observatory.model.coding.Quote;
import org.observatory.model.coding.QuoteState;
import org.observatory.project.Passages;
import org.observatory.project.ProjectContent;

/** Chooses passages that may be shown as examples: of different documents where possible, neither a word nor a page long. */
final class Examples {

    private static final int SHORT = 60;
    private static final int LONG = 400;

    private final Diffusion audience;
    private final Map<Document, List<Quote>> quotes = new HashMap<>();

    /**
     * What was chosen among the passages of a code.
     *
     * @param shown   the examples
     * @param leftOut how many passages may not be shown to those the cards are for
     */
    record Chosen(List<Coding> shown, int leftOut) {
    }

    Examples(ProjectContent content, Diffusion audience) {
        this.audience = audience;
        content.quotes().forEach(file -> quotes.computeIfAbsent(file.getDocument(), first -> new ArrayList<>()).addAll(file.getQuotes()));
    }

    /** {@return at most so many of the passages} */
    Chosen choose(List<Coding> passages, int most) {
        var byDocument = new LinkedHashMap<Document, List<Coding>>();
        var leftOut = 0;
        for (var passage : passages.stream().sorted(Comparator.comparingInt(Examples::badness).thenComparing(Passages.ORDER)).toList()) {
            var document = document(passage);
            if (!isAllowed(passage, document)) {
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

    /** {@return whether what stands in a document may be shown to those the cards are for} */
    boolean isAllowed(Document document) {
        return document.getConsent() != Consent.REFUSED && document.getConsent() != Consent.WITHDRAWN && reaches(document.getDiffusion());
    }

    private boolean isAllowed(Coding passage, Document document) {
        return document != null && isAllowed(document)
                && quotes.getOrDefault(document, List.of()).stream().noneMatch(quote -> isKeptFrom(quote, passage));
    }

    private boolean isKeptFrom(Quote quote, Coding passage) {
        return !quote.isUnplaced() && quote.getStart() < passage.getEnd() && passage.getStart() < quote.getEnd()
                && (quote.getState() == QuoteState.REFUSED || !reaches(quote.getDiffusion()));
    }

    private boolean reaches(Diffusion diffusion) {
        return diffusion != null && diffusion.compareTo(audience) >= 0;
    }
}
