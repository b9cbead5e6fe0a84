// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.memos;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.observatory.analysis.Language;
import org.observatory.analysis.PartialDate;
import org.observatory.model.coding.Coder;
import org.observatory.model.coding.CodingFactory;
import org.observatory.model.coding.Link;
import org.observatory.model.coding.Memo;
import org.observatory.model.coding.MemoKind;
import org.observatory.model.programmes.Identified;
import org.observatory.project.ProjectSession;

/** Commands that make memos and link them. Each is one step of the history, to be executed by the caller. */
public final class MemoEdits {

    private final ProjectSession session;
    private final Language language;

    /**
     * Makes commands for a project.
     *
     * @param session  a project open for editing
     * @param language the language in which memos are called and written
     */
    public MemoEdits(ProjectSession session, Language language) {
        this.session = session;
        this.language = language;
    }

    /**
     * {@return a new memo, not added yet}
     *
     * @param kind  its kind
     * @param title what it is called
     * @param today its date
     * @param coder who writes it; empty where nobody is known
     * @param about what it is about; what has no identity is left out
     */
    public Memo memo(MemoKind kind, String title, LocalDate today, Optional<Coder> coder, Collection<? extends EObject> about) {
        var memo = CodingFactory.eINSTANCE.createMemo();
        memo.setId(UUID.randomUUID().toString());
        memo.setKind(kind);
        memo.setDate(PartialDate.of(today));
        coder.ifPresent(memo::setCoder);
        if (language == Language.FRENCH) {
            memo.setNameFr(title);
        } else {
            memo.setNameEn(title);
        }
        memo.getLinks().addAll(links(memo, about));
        return memo;
    }

    /** {@return the command that adds a new memo, in a file named by its title} */
    public Command adding(Memo memo, String title) {
        return session.adding(memo, title);
    }

    /**
     * Links a memo to elements, each once.
     *
     * @param label the name of the step, for people
     * @param memo  the memo
     * @param about the elements; the memo itself and what has no identity are left out
     * @return the command; empty if it is linked to all of them already
     */
    public Optional<Command> link(String label, Memo memo, Collection<? extends EObject> about) {
        var links = links(memo, about);
        return links.isEmpty() ? Optional.empty() : Optional.of(session.editing(label, () -> memo.getLinks().addAll(links)));
    }

    private static List<Link> links(Memo memo, Collection<? extends EObject> about) {
        var held = memo.getLinks().stream().map(Link::getTarget).toList();
        var links = new ArrayList<Link>();
        for (var target : new LinkedHashSet<EObject>(about)) {
            if (target instanceof Identified identified && target != memo && !held.contains(identified)) {
                var link = CodingFactory.eINSTANCE.createLink();
                link.setId(UUID.randomUUID().toString());
                link.setTarget(identified);
                links.add(link);
            }
        }
        return links;
    }

    /**
     * Takes links away.
     *
     * @param label the name of the step
     * @param memo  the memo
     * @param links links of it
     */
    public Command unlink(String label, Memo memo, Collection<Link> links) {
        var gone = List.copyOf(links);
        return session.editing(label, () -> memo.getLinks().removeAll(gone));
    }

    /**
     * Says why a memo is linked to something.
     *
     * @param label the name of the step
     * @param link  the link
     * @param why   why; blank for nothing
     * @return the command; empty if the link says so already
     */
    public Optional<Command> explain(String label, Link link, String why) {
        var said = why.isBlank() ? null : why.strip();
        var held = link.getLabel() == null || link.getLabel().isBlank() ? null : link.getLabel();
        return Objects.equals(said, held) ? Optional.empty() : Optional.of(session.editing(label, () -> link.setLabel(said)));
    }
}
