// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.emf.common.command.Command;
import org.observatory.model.coding.CodingFactory;
import org.observatory.model.coding.Document;
import org.observatory.model.coding.PartKind;
import org.observatory.model.coding.Quote;
import org.observatory.model.coding.QuoteState;
import org.observatory.model.coding.Quotes;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.project.Passages;
import org.observatory.project.ProjectSession;

/** Commands that keep passages as quotes, candidates at first, in the file of quotes of their document. */
public final class QuoteEdits {

    private final ProjectSession session;

    /**
     * Makes commands for a project.
     *
     * @param session a project open for editing
     */
    public QuoteEdits(ProjectSession session) {
        this.session = session;
    }

    /**
     * Keeps passages of a document as quotes, attributed to who speaks there and open to those to whom the document is. What is
     * a quote already is not kept twice.
     *
     * @param label    the name of the step, for people
     * @param document the document
     * @param text     its text
     * @param segments which passages
     * @return the command; empty if all of them are quotes already
     */
    public Optional<Command> keep(String label, Document document, String text, Collection<Segment> segments) {
        var file = session.content().quotes().stream().filter(quotes -> quotes.getDocument() == document).findFirst();
        var missing = segments.stream().distinct().filter(segment -> file.isEmpty() || !isKept(file.get(), segment)).toList();
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        var quotes = file.orElseGet(() -> newFile(document));
        var commands = new ArrayList<Command>();
        if (file.isEmpty()) {
            commands.add(session.adding(quotes, ""));
        }
        commands.add(session.editing(label, () -> {
            missing.forEach(segment -> quotes.getQuotes().add(quote(document, text, segment)));
            Passages.sort(quotes.getQuotes());
        }));
        return CodingEdits.step(label, commands);
    }

    private static boolean isKept(Quotes quotes, Segment segment) {
        return quotes.getQuotes().stream().anyMatch(quote -> !quote.isUnplaced() && quote.getStart() == segment.start()
                && quote.getEnd() == segment.end());
    }

    private static Quotes newFile(Document document) {
        var quotes = CodingFactory.eINSTANCE.createQuotes();
        quotes.setId(UUID.randomUUID().toString());
        quotes.setDocument(document);
        return quotes;
    }

    private static Quote quote(Document document, String text, Segment segment) {
        var quote = CodingFactory.eINSTANCE.createQuote();
        quote.setId(UUID.randomUUID().toString());
        quote.setState(QuoteState.CANDIDATE);
        quote.setDiffusion(document.getDiffusion());
        var speakers = speakers(document, segment);
        if (speakers.size() == 1) {
            quote.setAttribution(speakers.getFirst());
        }
        Passages.place(quote, text, segment.start(), segment.end());
        return quote;
    }

    private static List<String> speakers(Document document, Segment segment) {
        return document.getParts().stream()
                .filter(part -> part.getKind() == PartKind.TURN && part.getSpeaker() != null && part.getEnd() > part.getStart()
                        && part.getStart() >= 0 && new Segment(part.getStart(), part.getEnd()).overlaps(segment))
                .map(part -> ObservatoryLabels.ofWorkbench().name(part.getSpeaker())).distinct().toList();
    }
}
