// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.checks.standard;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.observatory.analysis.Label;
import org.observatory.model.coding.CodingPackage.Literals;
import org.observatory.model.coding.Consent;
import org.observatory.model.coding.Document;
import org.observatory.model.coding.Quote;
import org.observatory.model.coding.QuoteState;
import org.observatory.model.coding.Quotes;
import org.observatory.project.checks.Area;
import org.observatory.project.checks.Check;
import org.observatory.project.checks.CheckedProject;
import org.observatory.project.checks.Fix;
import org.observatory.project.checks.Issue;
import org.observatory.project.checks.Severity;
import org.observatory.project.internal.ElementNames;

/** Quotes that may go further than the people who were quoted agreed to. */
public final class QuoteRelease implements Check {

    private static final Fix REFUSE = Fix.editing(new Label("Refuse the quote", "Refuser le verbatim"), Quote.class,
            QuoteRelease::isWithoutConsent, quote -> quote.setState(QuoteState.REFUSED));
    private static final Fix LIMIT = Fix.editing(new Label("Let it go as far as its document",
            "Le limiter à la diffusion du document"),
            Quote.class, QuoteRelease::goesTooFar, quote -> quote.setDiffusion(document(quote).getDiffusion()));

    @Override
    public String id() {
        return "quote-release";
    }

    @Override
    public Label label() {
        return new Label("Release of quotes", "Diffusion des verbatims");
    }

    @Override
    public Label description() {
        return new Label("Finds approved quotes of people who refused or withdrew their consent, and quotes released further than their document.",
                "Relève les verbatims approuvés malgré un refus ou un retrait, et ceux diffusés plus largement que leur document.");
    }

    @Override
    public Set<Area> reads() {
        return EnumSet.of(Area.QUOTES, Area.DOCUMENTS);
    }

    @Override
    public void run(CheckedProject project, Consumer<Issue> report) {
        for (var quotes : project.content().quotes()) {
            for (var quote : quotes.getQuotes()) {
                if (isWithoutConsent(quote)) {
                    report.accept(new Issue(id(), Severity.ERROR, quote, Literals.QUOTE__STATE, Phrases.sentence(
                            "The quote is approved, yet the consent to its document is: %s.",
                            "Le verbatim est approuvé, mais le consentement au document est : %s.",
                            ElementNames.both(names -> names.literal(document(quote).getConsent()))), List.of())
                                    .mendedBy(List.of(REFUSE)));
                }
                if (goesTooFar(quote)) {
                    report.accept(new Issue(id(), Severity.ERROR, quote, Literals.QUOTE__DIFFUSION, Phrases.sentence(
                            "The quote may go further (%s) than its document (%s).",
                                    "Le verbatim peut aller plus loin (%s) que son document (%s).",
                            ElementNames.both(names -> names.literal(quote.getDiffusion())),
                            ElementNames.both(names -> names.literal(document(quote).getDiffusion()))), List.of())
                                    .mendedBy(List.of(LIMIT)));
                }
            }
        }
    }

    private static Document document(Quote quote) {
        return quote.eContainer() instanceof Quotes quotes ? quotes.getDocument() : null;
    }

    private static boolean isWithoutConsent(Quote quote) {
        var document = document(quote);
        return quote.getState() == QuoteState.APPROVED && document != null && !document.eIsProxy()
                && (document.getConsent() == Consent.REFUSED || document.getConsent() == Consent.WITHDRAWN);
    }

    /** The levels stand in the order of how far they reach; a refused quote goes nowhere. */
    private static boolean goesTooFar(Quote quote) {
        var document = document(quote);
        return quote.getState() != QuoteState.REFUSED && document != null && !document.eIsProxy()
                && quote.getDiffusion().compareTo(document.getDiffusion()) > 0;
    }
}
