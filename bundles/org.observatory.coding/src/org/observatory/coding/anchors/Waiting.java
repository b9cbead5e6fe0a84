// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.anchors;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.observatory.coding.MemoLinks;
import org.observatory.coding.Segment;
import org.observatory.model.coding.Anchored;
import org.observatory.model.coding.Codings;
import org.observatory.model.coding.Document;
import org.observatory.model.coding.Evidence;
import org.observatory.model.coding.Quotes;
import org.observatory.model.programmes.Identified;
import org.observatory.project.Passages;
import org.observatory.project.ProjectContent;
import org.observatory.project.ProjectException;
import org.observatory.project.ProjectSession;

/** The passages of a project that wait to be placed, and what may be done with them; each command is one step of the history. */
public final class Waiting {

    private final ProjectSession session;

    /**
     * Looks at the passages of a project.
     *
     * @param session an open project
     */
    public Waiting(ProjectSession session) {
        this.session = session;
    }

    /** {@return all passages that wait, document by document} */
    public List<Anchored> all() {
        return all(session.content());
    }

    private static List<Anchored> all(ProjectContent content) {
        var all = new ArrayList<Anchored>();
        content.codings().forEach(codings -> {
            all.addAll(codings.getCodings());
            all.addAll(codings.getRulings());
        });
        content.quotes().forEach(quotes -> all.addAll(quotes.getQuotes()));
        content.trajectories().forEach(trajectory -> trajectory.getSteps().forEach(step -> all.addAll(step.getEvidence())));
        all.removeIf(passage -> !passage.isUnplaced());
        return all;
    }

    /** {@return the document of a passage, null for one that is in none} */
    public static Document document(Anchored passage) {
        return switch (passage) {
            case Evidence evidence -> evidence.getDocument();
            case Anchored other when other.eContainer() instanceof Codings codings -> codings.getDocument();
            case Anchored other when other.eContainer() instanceof Quotes quotes -> quotes.getDocument();
            default -> null;
        };
    }

    /**
     * {@return the command that places a passage}
     *
     * @param label   the name of the step
     * @param passage a passage
     * @param segment where it stands from then on, in the text of its document
     * @throws ProjectException          if the text cannot be read
     * @throws IndexOutOfBoundsException when executed, if the segment is not within the text
     */
    public Command place(String label, Anchored passage, Segment segment) throws ProjectException {
        var text = session.texts().of(document(passage));
        return session.editing(label, () -> {
            Passages.place(passage, text, segment.start(), segment.end());
            sort(passage.eContainer());
        });
    }

    /**
     * {@return the command that places again those passages whose words are found in the text as it is now; empty if none is}
     *
     * @param label    the name of the step
     * @param passages passages that wait
     * @throws ProjectException if a text cannot be read
     */
    public Optional<Command> again(String label, Collection<? extends Anchored> passages) throws ProjectException {
        var places = new IdentityHashMap<Anchored, Integer>();
        for (var passage : passages) {
            Passages.find(passage, session.texts().of(document(passage))).ifPresent(start -> places.put(passage, start));
        }
        var texts = new IdentityHashMap<Anchored, String>();
        for (var passage : places.keySet()) {
            texts.put(passage, session.texts().of(document(passage)));
        }
        return places.isEmpty() ? Optional.empty() : Optional.of(session.editing(label, () -> places.forEach((passage, start) -> {
            Passages.place(passage, texts.get(passage), start, start + passage.getQuotation().length());
            sort(passage.eContainer());
        })));
    }

    /**
     * {@return the command that gives passages up: they are deleted}
     *
     * @param label    the name of the step
     * @param passages passages of the project
     */
    public Command discard(String label, Collection<? extends Anchored> passages) {
        var gone = new IdentityHashMap<Identified, Identified>();
        passages.forEach(passage -> gone.put(passage, null));
        return session.editing(label, () -> {
            MemoLinks.follow(session.content(), gone);
            gone.keySet().forEach(passage -> EcoreUtil.remove((EObject) passage));
        });
    }

    /** Puts the passages of a file in order, after some were placed. */
    static void sort(EObject file) {
        switch (file) {
            case Codings codings -> {
                Passages.sort(codings.getCodings());
                Passages.sort(codings.getRulings());
            }
            case Quotes quotes -> Passages.sort(quotes.getQuotes());
            default -> {
                // evidence stands in the order it was given
            }
        }
    }
}
