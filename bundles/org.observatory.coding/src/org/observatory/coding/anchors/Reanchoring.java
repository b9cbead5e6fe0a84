// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.anchors;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.LinkedHashSet;
import java.util.Objects;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.ecore.EObject;
import org.observatory.coding.MemoLinks;
import org.observatory.coding.Segment;
import org.observatory.model.coding.Anchored;
import org.observatory.model.coding.Document;
import org.observatory.model.coding.Part;
import org.observatory.model.programmes.Identified;
import org.observatory.project.Passages;
import org.observatory.project.ProjectException;
import org.observatory.project.ProjectSession;
import org.observatory.project.XmlText;

/** Where the passages and the parts of a document stand in another text, looked at before the document gets that text. */
public final class Reanchoring {

    private final ProjectSession session;
    private final Document document;
    private final String oldText;
    private final String newText;
    private final List<Placed> passages;
    private final List<PartPlace> parts;
    private final List<Part> partsGone;

    Reanchoring(ProjectSession session, Document document, String oldText, String newText, List<Placed> passages,
            List<PartPlace> parts, List<Part> partsGone) {
        this.session = session;
        this.document = document;
        this.oldText = oldText;
        this.newText = newText;
        this.passages = List.copyOf(passages);
        this.parts = List.copyOf(parts);
        this.partsGone = List.copyOf(partsGone);
    }

    /** {@return a text as documents have it: LF alone ends lines, no half of a surrogate pair, nothing that XML refuses} */
    public static String normalised(String text) {
        var lines = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        return XmlText.clean(lines);
    }

    /** {@return the document} */
    public Document document() {
        return document;
    }

    /** {@return the text it has} */
    public String oldText() {
        return oldText;
    }

    /** {@return the text it would have} */
    public String newText() {
        return newText;
    }

    /** {@return whether both texts are the same} */
    public boolean isNone() {
        return oldText.equals(newText);
    }

    /** {@return what becomes of every passage: of all coders, rulings, quotes, evidence} */
    public List<Placed> passages() {
        return passages;
    }

    /** {@return the passages that meet one fate} */
    public <T extends Placed> List<T> passages(Class<T> fate) {
        return passages.stream().filter(fate::isInstance).map(fate::cast).toList();
    }

    /** {@return the headings, paragraphs and turns whose text is gone, and that go with it} */
    public List<Part> partsGone() {
        return partsGone;
    }

    /**
     * {@return the command that gives the document the text, its parts and its passages their places: one step of the history}
     * It fails, and nothing is changed, if the document has another text by then.
     *
     * @param label the name of the step, for people
     * @throws ProjectException if the text cannot be kept
     */
    public Command command(String label) throws ProjectException {
        var before = document.getDigest();
        var digest = session.texts().keep(newText);
        return session.editing(label, () -> {
            if (!Objects.equals(document.getDigest(), before)) {
                throw new IllegalStateException("The text was changed since the passages were looked for.");
            }
            document.setDigest(digest);
            placeParts();
            var files = new LinkedHashSet<EObject>();
            for (var placed : passages) {
                if (place(placed)) {
                    files.add(placed.passage().eContainer());
                }
            }
            files.forEach(Waiting::sort);
        });
    }

    private void placeParts() {
        var gone = new IdentityHashMap<Identified, Identified>();
        partsGone.forEach(part -> gone.put(part, null));
        MemoLinks.follow(session.content(), gone);
        document.getParts().removeAll(partsGone);
        for (var place : parts) {
            if (place.part().getStart() != place.start() || place.part().getEnd() != place.end()) {
                place.part().setStart(place.start());
                place.part().setEnd(place.end());
            }
        }
        ECollections.sort(document.getParts(), (one, other) -> Integer.compare(one.getStart(), other.getStart()));
    }

    /** Places a passage; whether anything about it changed. */
    private boolean place(Placed placed) {
        return switch (placed) {
            case Placed.Kept kept -> place(kept.passage(), kept.at());
            case Placed.Moved moved -> place(moved.passage(), moved.to());
            case Placed.Changed changed -> place(changed.passage(), changed.to());
            case Placed.Lost lost -> {
                if (!lost.passage().isUnplaced()) {
                    lost.passage().setUnplaced(true);
                }
                yield false;
            }
        };
    }

    private boolean place(Anchored passage, Segment segment) {
        var isAsBefore = !passage.isUnplaced() && passage.getStart() == segment.start() && passage.getEnd() == segment.end()
                && around(oldText, segment).equals(around(newText, segment));
        if (!isAsBefore) {
            Passages.place(passage, newText, segment.start(), segment.end());
        }
        return !isAsBefore;
    }

    private static String around(String text, Segment segment) {
        return segment.end() > text.length() ? "" : text.substring(Math.max(0, segment.start() - Passages.CONTEXT),
                Math.min(text.length(), segment.end() + Passages.CONTEXT));
    }
}
