// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.passages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.emf.common.command.Command;
import org.observatory.coding.CodingEdits;
import org.observatory.coding.QuoteEdits;
import org.observatory.coding.Segment;
import org.observatory.model.coding.Code;
import org.observatory.model.coding.Coder;
import org.observatory.model.coding.Coding;
import org.observatory.model.coding.Codings;
import org.observatory.model.coding.Document;
import org.observatory.model.coding.Round;
import org.observatory.project.ProjectException;
import org.observatory.project.ProjectSession;

/**
 * Commands that do something to passages that were found, wherever they stand: one step of the history over all their documents.
 * Used by the thread of the session. Nobody changes what another one coded: codings of others are left as they are. Passages
 * that are in the project no more, or are to be placed again, are passed over where their place is needed.
 */
public final class PassageEdits {

    private final ProjectSession session;
    private final CodingEdits edits;

    /**
     * Makes commands for a project.
     *
     * @param session a project open for editing
     */
    public PassageEdits(ProjectSession session) {
        this.session = session;
        edits = new CodingEdits(session);
    }

    /**
     * Codes the stretches of passages with further codes.
     *
     * @param label    the name of the step, for people
     * @param coder    who codes
     * @param round    in which round; empty outside of rounds
     * @param passages passages of whomever
     * @param codes    with which codes
     * @return the command; empty if all of it is coded already
     * @throws ProjectException if the text of a document cannot be read
     */
    public Optional<Command> code(String label, Coder coder, Optional<Round> round, Collection<Passage> passages,
            Collection<Code> codes) throws ProjectException {
        var commands = new ArrayList<Command>();
        for (var each : places(passages).entrySet()) {
            var wanted = each.getValue().stream().flatMap(segment -> codes.stream().map(code -> new CodingEdits.Wanted(segment, code)))
                    .toList();
            edits.apply(label, coder, round, each.getKey(), session.texts().of(each.getKey()), wanted).ifPresent(commands::add);
        }
        return CodingEdits.step(label, commands);
    }

    /**
     * Takes codes away from passages.
     *
     * @param label    the name of the step
     * @param coder    whose codings
     * @param passages passages of whomever
     * @param codes    which codes, by identity
     * @return the command; empty if there is nothing to take away
     */
    public Optional<Command> uncode(String label, Coder coder, Collection<Passage> passages, Predicate<String> codes) {
        var codings = codings(coder, passages, codes);
        return codings.isEmpty() ? Optional.empty() : Optional.of(edits.remove(label, codings));
    }

    /**
     * Gives passages another code.
     *
     * @param label    the name of the step
     * @param coder    whose codings
     * @param passages passages of whomever
     * @param codes    instead of which codes, by identity
     * @param code     which one
     * @return the command; empty if there is nothing to change
     */
    public Optional<Command> recode(String label, Coder coder, Collection<Passage> passages, Predicate<String> codes, Code code) {
        var codings = codings(coder, passages, codes);
        return codings.isEmpty() ? Optional.empty() : Optional.of(edits.recode(label, codings, code));
    }

    /**
     * Keeps passages as quotes, candidates at first. What is a quote already is not kept twice.
     *
     * @param label    the name of the step
     * @param passages passages of whomever
     * @return the command; empty if all of them are quotes already
     * @throws ProjectException if the text of a document cannot be read
     */
    public Optional<Command> quote(String label, Collection<Passage> passages) throws ProjectException {
        var quotes = new QuoteEdits(session);
        var commands = new ArrayList<Command>();
        for (var each : places(passages).entrySet()) {
            quotes.keep(label, each.getKey(), session.texts().of(each.getKey()), each.getValue()).ifPresent(commands::add);
        }
        return CodingEdits.step(label, commands);
    }

    /** {@return the codings of passages that are a coder's own and bear one of some codes} */
    public List<Coding> codings(Coder coder, Collection<Passage> passages, Predicate<String> codes) {
        var found = new LinkedHashSet<Coding>();
        for (var passage : passages) {
            for (var copied : passage.segment().codings()) {
                if (codes.test(copied.code()) && session.content().find(copied.id()).orElse(null) instanceof Coding coding
                        && coding.eContainer() instanceof Codings file && file.getCoder() == coder) {
                    found.add(coding);
                }
            }
        }
        return List.copyOf(found);
    }

    private Map<Document, LinkedHashSet<Segment>> places(Collection<Passage> passages) {
        var places = new LinkedHashMap<Document, LinkedHashSet<Segment>>();
        for (var passage : passages) {
            if (passage.segment().placed() && session.content().find(passage.document().id()).orElse(null) instanceof Document document) {
                places.computeIfAbsent(document, first -> new LinkedHashSet<>()).add(passage.place());
            }
        }
        return places;
    }
}
