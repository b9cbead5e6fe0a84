// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.anchors;

import java.util.ArrayList;
import java.util.List;

import org.observatory.coding.Segment;
import org.observatory.model.coding.Document;
import org.observatory.model.coding.Part;
import org.observatory.project.Passages;
import org.observatory.project.ProjectException;
import org.observatory.project.ProjectSession;

/**
 * Finds the passages and the parts of a document in another text: one that somebody edited, or a newer file. Made by the thread
 * of the session; {@link #in} may then be asked by any thread.
 *
 * <p>A passage whose text was not touched goes with it. One whose text was edited keeps what is left of it, if that is a good
 * part of it. One whose text is gone is looked for in what is new, by its words and what stood around them, since it may have
 * been moved; the same words that stood elsewhere before are not taken for it. What is not found keeps its quotation and waits.
 */
public final class Reanchorer {

    /** Of an edited passage, so much must be left for it to be looked for nowhere else. */
    private static final double MOST = 0.5;
    /** Of an edited passage that is found nowhere else, so much must be left for it to stay. */
    private static final double ENOUGH = 0.34;

    private final ProjectSession session;
    private final Document document;
    private final String oldText;
    private final List<Anchor> anchors;
    private final List<PartPlace> parts;

    /**
     * Looks at a document.
     *
     * @param session  an open project
     * @param document a document of it
     * @throws ProjectException if its text cannot be read
     */
    public Reanchorer(ProjectSession session, Document document) throws ProjectException {
        this.session = session;
        this.document = document;
        oldText = session.texts().of(document);
        anchors = Anchor.of(session.content(), document).stream().map(Anchor::of).toList();
        parts = document.getParts().stream().map(PartPlace::of).toList();
    }

    /** {@return the document} */
    public Document document() {
        return document;
    }

    /** {@return its text as it is} */
    public String text() {
        return oldText;
    }

    /**
     * {@return where everything stands in another text}
     *
     * @param text the text; its line ends are made one, and what no file of a project can hold is left out
     */
    public Reanchoring in(String text) {
        var newText = Reanchoring.normalised(text);
        var alignment = TextDiff.align(oldText, newText);
        var touched = anchors.stream().filter(anchor -> !anchor.unplaced() && anchor.stands(oldText)
                && alignment.whole(anchor.start(), anchor.end()) < 0).toList();
        var lost = new ArrayList<>(touched);
        var partAnchors = parts.stream().filter(part -> alignment.whole(part.start(), part.end()) < 0)
                .map(part -> part.anchor(oldText)).toList();
        lost.addAll(partAnchors);
        var occurrences = new Occurrences(alignment, lost);
        var placed = anchors.stream().map(anchor -> place(anchor, alignment, occurrences)).toList();
        var partPlaces = new ArrayList<PartPlace>();
        var partsGone = new ArrayList<Part>();
        for (var part : parts) {
            part.in(alignment, occurrences).ifPresentOrElse(partPlaces::add, () -> partsGone.add(part.part()));
        }
        return new Reanchoring(session, document, oldText, newText, placed, partPlaces, partsGone);
    }

    private Placed place(Anchor anchor, Alignment alignment, Occurrences occurrences) {
        if (anchor.unplaced() || !anchor.stands(oldText)) {
            return again(anchor, alignment.newText());
        }
        var whole = alignment.whole(anchor.start(), anchor.end());
        if (whole >= 0) {
            return at(anchor, whole);
        }
        var start = alignment.start(anchor.start());
        var end = alignment.end(anchor.end());
        var words = Math.max(1, Alignment.letters(oldText, anchor.start(), anchor.end()));
        var kept = (double) alignment.kept(anchor.start(), anchor.end()) / words;
        if (start < end && kept >= MOST) {
            return changed(anchor, start, end, alignment.newText());
        }
        var found = occurrences.place(anchor);
        if (found >= 0) {
            return at(anchor, found);
        }
        return start < end && kept >= ENOUGH ? changed(anchor, start, end, alignment.newText()) : new Placed.Lost(anchor.passage());
    }

    /** One that was to be placed already, or did not stand where it said, is looked for anywhere. */
    private static Placed again(Anchor anchor, String newText) {
        var found = Passages.find(anchor.passage(), newText);
        return found.isPresent() ? new Placed.Moved(anchor.passage(), new Segment(found.getAsInt(),
                found.getAsInt() + anchor.quotation().length())) : new Placed.Lost(anchor.passage());
    }

    private static Placed at(Anchor anchor, int start) {
        var segment = new Segment(start, start + anchor.end() - anchor.start());
        return start == anchor.start() ? new Placed.Kept(anchor.passage(), segment) : new Placed.Moved(anchor.passage(), segment);
    }

    private Placed changed(Anchor anchor, int start, int end, String newText) {
        var was = oldText.substring(anchor.start(), anchor.end());
        var becomes = newText.substring(start, end);
        return was.equals(becomes) ? at(anchor, start) : new Placed.Changed(anchor.passage(), new Segment(start, end), was, becomes);
    }
}
