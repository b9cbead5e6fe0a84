// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.packages;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.observatory.analysis.Label;
import org.observatory.analysis.Progress;
import org.observatory.model.coding.Document;
import org.observatory.project.ProjectException;
import org.observatory.project.ProjectSession;
import org.observatory.project.compare.Choice;
import org.observatory.project.compare.Choices;
import org.observatory.project.compare.Conflict;
import org.observatory.project.compare.Merge;
import org.observatory.project.compare.MergePlan;
import org.observatory.project.compare.Roots;

/**
 * A package on its way back into the project it is a part of: previewed, then one step of the history. What was not sent,
 * and whatever was done here meanwhile, stays; what both sides changed differently is asked. A package taken back twice
 * changes nothing the second time.
 */
public final class TakeBack {

    private static final Label COMPARING = new Label("Comparing", "Comparaison");
    private static final Label PREPARING = new Label("Preparing", "Préparation");

    private final ProjectSession session;
    private final Path file;
    private final Returned returned;
    private final MergePlan plan;
    private final Arrivals arrivals;

    private TakeBack(ProjectSession session, Path file, Returned returned, Progress progress) throws ProjectException {
        this.session = session;
        this.file = file;
        this.returned = returned;
        progress.report(0.5, COMPARING);
        plan = plan(session, returned);
        progress.check();
        arrivals = new Arrivals(plan.taken(), session.content(), this::bothTexts);
    }

    private static MergePlan plan(ProjectSession session, Returned returned) throws ProjectException {
        return Merge.plan(Optional.of(returned.base()), session.content()::roots, returned.theirs());
    }

    /**
     * Looks at what a package brings back; nothing is changed.
     *
     * @param session an open project
     * @param file    the package
     * @throws ProjectException if the package is refused, is of another project, or does not come back, told in one sentence
     */
    public static TakeBack preview(ProjectSession session, Path file, Progress progress) throws ProjectException {
        return new TakeBack(session, file, Returned.read(file, session, Set.of(), progress), progress);
    }

    /** {@return what the package tells of itself} */
    public PackageNote note() {
        return returned.note();
    }

    /** {@return what comes in, the passages one by one; conflicts apart} */
    public List<Arrival> arrivals() {
        return List.copyOf(arrivals.rows());
    }

    /** {@return what the project has of its own where the package has another state, and keeps} */
    public List<Arrival> kept() {
        return plan.kept().stream().map(Arrivals::row)
                .map(row -> new Arrival(Arrival.What.KEPT, row.about(), row.place(), row.after(), row.before())).toList();
    }

    /** {@return what is to be asked, in the order of the model} */
    public List<Conflict> conflicts() {
        return plan.conflicts();
    }

    /** {@return whether the package brings nothing} */
    public boolean isEmpty() {
        return plan.isEmpty();
    }

    /** {@return how many passages come in, in how many documents, and what else} */
    public Label summary() {
        var passages = Counting.passages(arrivals.passages());
        var documents = Counting.documents(arrivals.documents());
        var changes = Counting.changes(arrivals.others().size());
        var conflicts = Counting.conflicts(plan.conflicts().size());
        return isEmpty() ? new Label("The package brings nothing that is not here already.",
                "Le paquet n’apporte rien qui ne soit déjà là.")
                : new Label("%s in %s, %s, %s.".formatted(passages.en(), documents.en(), changes.en(), conflicts.en()),
                        "%s dans %s, %s, %s.".formatted(passages.fr(), documents.fr(), changes.fr(), conflicts.fr()));
    }

    /** {@return how many passages come in each document, one line each} */
    public List<Label> byDocument() {
        return arrivals.byDocument();
    }

    /** {@return how many passages come with each code, one line each} */
    public List<Label> byCode() {
        return arrivals.byCode();
    }

    /** {@return the passages that come in and stand nowhere in the text of this project; they are listed to be placed again} */
    public List<Label> unplaced() {
        return returned.moved().unplaced().stream().map(PassageWords::of).toList();
    }

    /**
     * {@return what an answer to a conflict gives, in words; of a text, what differs in it}
     *
     * @param conflict one of {@link #conflicts()}
     * @param choice   the answer
     * @throws ProjectException if a text cannot be read
     */
    public Label side(Conflict conflict, Choice choice) throws ProjectException {
        if (conflict.element() instanceof Document document && isAboutText(conflict)) {
            var both = texts(document);
            return choice == Choice.MINE ? both.getFirst() : both.getLast();
        }
        return conflict.answer(choice);
    }

    /** What differs in the text of a document: what stands here, and what the package has. */
    private List<Label> texts(Document document) throws ProjectException {
        var mine = session.texts().of(document);
        var theirs = returned.text(Returned.documents(returned.theirs()).get(document.getId()));
        return List.of(Excerpt.of(mine, theirs), Excerpt.of(theirs, mine));
    }

    private List<Label> bothTexts(Document document) {
        try {
            return texts(document);
        } catch (ProjectException unreadable) {
            return List.of(unreadable.label(), Label.same(""));
        }
    }

    /** Whether a conflict is about the text of a document, with its parts. */
    static boolean isAboutText(Conflict conflict) {
        return conflict.kind() == Conflict.Kind.VALUE && conflict.element() instanceof Document document
                && conflict.key().equals("value " + document.getId() + " text");
    }

    /**
     * Prepares the merge. The project is looked at again; a conflict that is new since the preview gets its safe answer.
     *
     * @param choices the answers to the conflicts
     * @return the step, not done yet
     * @throws ProjectException if the package can be read no more, or a text cannot be kept
     */
    public Taking prepare(Choices choices, Progress progress) throws ProjectException {
        var ofTheirs = new HashSet<String>();
        var gone = new HashSet<String>();
        for (var conflict : conflicts()) {
            if (conflict.kind() == Conflict.Kind.DELETED_HERE && choices.of(conflict) == Choice.MINE) {
                gone.addAll(conflict.ids());
            }
            if (isAboutText(conflict) && choices.of(conflict) == Choice.THEIRS) {
                ofTheirs.add(((Document) conflict.element()).getId());
            }
        }
        progress.report(0.1, PREPARING);
        var what = ofTheirs.isEmpty() && gone.isEmpty() ? returned : Returned.read(file, session, ofTheirs, progress);
        progress.report(0.5, PREPARING);
        var leftOut = gone.isEmpty() ? List.<Label>of()
                : what.leaveOut(gone, id -> session.content().find(id).isPresent()).stream().map(PassageWords::of).toList();
        var prepared = plan(session, what).prepare(choices, Roots.of(session));
        progress.check();
        var texts = new HashMap<String, String>();
        for (var document : session.content().documents()) {
            if (what.elsewhere().contains(document.getId())) {
                texts.put(document.getDigest(), session.texts().of(document));
            }
        }
        var kept = new ArrayList<String>();
        for (var document : prepared.texts()) {
            texts.put(document.getDigest(), what.text(document));
            keep(what, document.getDigest(), kept);
            keep(what, document.getOriginalDigest(), kept);
        }
        var label = new Label("Package of " + note().coderName() + " taken back", "Reprise du paquet de " + note().coderName());
        return new Taking(session, note(), label, prepared, what, texts, kept, leftOut);
    }

    private void keep(Returned what, String digest, List<String> kept) throws ProjectException {
        var content = digest == null ? null : what.content(digest);
        if (content != null && !session.texts().isKept(digest)) {
            session.texts().keepOriginal(content);
            kept.add(digest);
        }
    }
}
