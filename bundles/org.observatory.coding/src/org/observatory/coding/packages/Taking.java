// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.packages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.common.command.CompoundCommand;
import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.model.coding.Anchored;
import org.observatory.project.ProjectSession;
import org.observatory.project.compare.PreparedMerge;

/** A package that is about to be merged: one step of the history, with the report of it. */
public final class Taking {

    private static final Label NONE = Label.same("");

    private final ProjectSession session;
    private final PackageNote note;
    private final Label label;
    private final PreparedMerge merge;
    private final Returned returned;
    private final Map<String, String> texts;
    private final List<String> kept;
    private final List<Label> leftOut;
    private final List<Label> placed = new ArrayList<>();
    private final List<Label> unplaced = new ArrayList<>();

    /**
     * Makes it.
     *
     * @param texts the texts of the documents that have another in the package, of both sides, by digest
     * @param kept  the digests of what was kept for it
     * @param leftOut the passages that are left out since what they belong to stays deleted
     */
    Taking(ProjectSession session, PackageNote note, Label label, PreparedMerge merge, Returned returned, Map<String, String> texts,
            List<String> kept, List<Label> leftOut) {
        this.session = session;
        this.note = note;
        this.label = label;
        this.merge = merge;
        this.returned = returned;
        this.texts = new HashMap<>(texts);
        this.kept = List.copyOf(kept);
        this.leftOut = List.copyOf(leftOut);
        add(placed, returned.moved().placed());
        add(unplaced, returned.moved().unplaced());
    }

    private static void add(List<Label> words, Collection<? extends Anchored> passages) {
        passages.forEach(passage -> words.add(PassageWords.of(passage)));
    }

    /** {@return whether the project stays as it is} */
    public boolean isEmpty() {
        return merge.report().changesNothing();
    }

    /**
     * Does it, as one step of the history; passages of documents whose text changed are put where what they quote stands.
     * When nothing changes, there is no step. The project must not have changed since it was prepared.
     *
     * @return what was done, in words that stay
     */
    public TakeBackReport execute() {
        var arrivals = new Arrivals(merge.report().applied(), session.content(), document -> List.of(NONE, NONE));
        if (isEmpty()) {
            giveUp();
        } else {
            var step = new CompoundCommand(label.in(Language.of(Locale.getDefault())));
            step.append(merge.command());
            if (!returned.elsewhere().isEmpty()) {
                step.append(session.editing(step.getLabel(), this::place));
            }
            session.history().execute(step);
        }
        return new TakeBackReport(note, merge.report(), arrivals, placed, unplaced, leftOut);
    }

    /** Places what was here before in the texts that came. */
    private void place() {
        var now = new HashMap<String, String>();
        for (var document : session.content().documents()) {
            if (returned.elsewhere().contains(document.getId()) && texts.containsKey(document.getDigest())) {
                now.put(document.getId(), texts.get(document.getDigest()));
            }
        }
        var moved = Anchors.place(session.content().roots(), now);
        add(placed, moved.placed());
        add(unplaced, moved.unplaced());
    }

    /** Does without it: what was kept for it is forgotten. */
    public void giveUp() {
        session.texts().forget(kept);
    }
}
