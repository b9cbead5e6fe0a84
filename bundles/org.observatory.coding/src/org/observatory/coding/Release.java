// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Numbers;
import org.observatory.analysis.Wording;
import org.observatory.model.coding.Anchored;
import org.observatory.model.coding.Consent;
import org.observatory.model.coding.Diffusion;
import org.observatory.model.coding.Document;
import org.observatory.model.coding.Quote;
import org.observatory.model.coding.QuoteState;
import org.observatory.project.ProjectContent;

/**
 * What of the words of people may be shown to whom: nothing of a document whose consent was refused or withdrawn, or that may
 * not go as far as the audience; nor what overlaps a quote that was refused, or that may not go as far.
 */
public final class Release {

    private final Diffusion audience;
    private final Map<Document, List<Quote>> quotes = new HashMap<>();

    /**
     * Reads the quotes of a project.
     *
     * @param content  the project
     * @param audience to whom things are to be shown
     */
    public Release(ProjectContent content, Diffusion audience) {
        this.audience = audience;
        content.quotes().forEach(file -> quotes.computeIfAbsent(file.getDocument(), first -> new ArrayList<>()).addAll(file.getQuotes()));
    }

    /** {@return to whom things are to be shown} */
    public Diffusion audience() {
        return audience;
    }

    /** {@return whether what stands in a document may be shown} */
    public boolean allows(Document document) {
        return document != null && document.getConsent() != Consent.REFUSED && document.getConsent() != Consent.WITHDRAWN
                && reaches(document.getDiffusion());
    }

    /** {@return whether a passage of a document may be shown} */
    public boolean allows(Anchored passage, Document document) {
        return allows(document, passage.getStart(), passage.getEnd());
    }

    /** {@return whether a stretch of the text of a document may be shown} */
    public boolean allows(Document document, int start, int end) {
        return allows(document) && quotes.getOrDefault(document, List.of()).stream().noneMatch(quote -> isKeptFrom(quote, start, end));
    }

    private boolean isKeptFrom(Quote quote, int start, int end) {
        return !quote.isUnplaced() && quote.getStart() < end && start < quote.getEnd()
                && (quote.getState() == QuoteState.REFUSED || !reaches(quote.getDiffusion()));
    }

    private boolean reaches(Diffusion diffusion) {
        return diffusion != null && diffusion.compareTo(audience) >= 0;
    }

    /**
     * {@return why passages are not shown}
     *
     * @param number   how many are not
     * @param audience what the audience is called
     */
    public static Label leftOut(int number, String audience) {
        return Label.each(language -> Numbers.number(BigDecimal.valueOf(number), language) + (language == Language.FRENCH
                ? (number == 1 ? " passage ne peut pas être montré" : " passages ne peuvent pas être montrés")
                        + " ici\u00a0: consentement refusé ou retiré, ou diffusion plus restreinte que " + Wording.quote(audience, language) + "."
                : (number == 1 ? " passage" : " passages") + " cannot be shown here: consent was refused or withdrawn, or it may not go as"
                        + " far as " + Wording.quote(audience, language) + "."));
    }
}
