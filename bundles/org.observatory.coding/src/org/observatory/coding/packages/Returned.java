// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.packages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.observatory.analysis.Label;
import org.observatory.analysis.Progress;
import org.observatory.model.coding.Anchored;
import org.observatory.model.coding.Document;
import org.observatory.model.programmes.Identified;
import org.observatory.project.ProjectException;
import org.observatory.project.ProjectSession;

/**
 * What a package brings back, made comparable with a project: the files as received that did not go are taken for
 * unchanged, and the passages of documents whose text is now another here are looked for in that.
 */
final class Returned {

    private static final Label READING = new Label("Reading the package", "Lecture du paquet");

    private final PackageNote note;
    private final List<EObject> base;
    private final List<EObject> theirs;
    private final Map<String, byte[]> contents = new HashMap<>();
    private final Set<String> elsewhere = new HashSet<>();
    private Anchors.Moved moved;

    private Returned(PackageArchive archive, ProjectSession session, Set<String> textsOfTheirs, Progress progress)
            throws ProjectException {
        note = archive.note();
        progress.report(0.1, READING);
        base = archive.base();
        progress.check();
        progress.report(0.3, READING);
        theirs = archive.current();
        progress.check();
        var mine = documents(session.content().roots());
        var started = documents(base);
        var others = documents(theirs);
        restoreOriginals(mine, started, others);
        for (var document : others.values()) {
            keepContents(archive, document, mine.get(document.getId()));
        }
        placeInTextsOf(session, mine, started, others, textsOfTheirs);
    }

    /**
     * Reads a package.
     *
     * @param file          the package
     * @param session       the project it is to be taken back into
     * @param textsOfTheirs the identities of the documents changed on both sides whose text is to be that of the package
     * @throws ProjectException if the package is refused, or is of another project
     */
    static Returned read(Path file, ProjectSession session, Set<String> textsOfTheirs, Progress progress) throws ProjectException {
        try (var archive = PackageArchive.open(file)) {
            if (!Objects.equals(archive.note().project(), session.content().scheme().getId())) {
                throw PackageRefusals.otherProject(file);
            }
            if (!archive.note().returned()) {
                throw PackageRefusals.notReturned(file);
            }
            return new Returned(archive, session, textsOfTheirs, progress);
        }
    }

    PackageNote note() {
        return note;
    }

    /** What both sides started from. */
    List<EObject> base() {
        return base;
    }

    List<EObject> theirs() {
        return theirs;
    }

    /** The content of a text or file as received, by its digest, where the project lacks it. */
    byte[] content(String digest) {
        return contents.get(digest);
    }

    /** The passages that are new here and were moved to stand in the text of the project, or stand nowhere in it. */
    Anchors.Moved moved() {
        return moved;
    }

    /** The identities of the documents that have another text here than in the package. */
    Set<String> elsewhere() {
        return elsewhere;
    }

    static Map<String, Document> documents(Iterable<? extends EObject> roots) {
        var documents = new HashMap<String, Document>();
        for (var root : roots) {
            if (root instanceof Document document) {
                documents.put(document.getId(), document);
            }
        }
        return documents;
    }

    private static void restoreOriginals(Map<String, Document> mine, Map<String, Document> started, Map<String, Document> others) {
        mine.forEach((id, document) -> {
            var was = started.get(id);
            if (was != null && was.getOriginalDigest() == null) {
                was.setOriginalDigest(document.getOriginalDigest());
            }
            var now = others.get(id);
            if (was != null && now != null && now.getOriginalDigest() == null) {
                now.setOriginalDigest(was.getOriginalDigest());
            }
        });
    }

    /**
     * Leaves out what is new and cannot do without something that stays deleted, such as the passages of a document.
     *
     * @param gone the identities of what stays deleted
     * @param here whether the project has an element of an identity
     * @return the passages that are left out
     */
    List<Anchored> leaveOut(Set<String> gone, Predicate<String> here) {
        var out = new HashSet<>(gone);
        var passages = new ArrayList<Anchored>();
        for (var again = true; again;) {
            var needing = new ArrayList<EObject>();
            EcoreUtil.getAllContents(theirs).forEachRemaining(each -> {
                if (each instanceof Identified element && !out.contains(element.getId())
                        && !here.test(element.getId()) && needs(element, out)) {
                    needing.add(element);
                }
            });
            needing.forEach(element -> leaveOut(element, out, passages));
            again = !needing.isEmpty();
        }
        return passages;
    }

    private static boolean needs(Identified element, Set<String> gone) {
        return Subset.required(element.eClass()).stream()
                .anyMatch(reference -> element.eGet(reference) instanceof Identified target && gone.contains(target.getId()));
    }

    private void leaveOut(EObject element, Set<String> out, List<Anchored> passages) {
        EcoreUtil.getAllContents(List.of(element)).forEachRemaining(each -> {
            out.add(((Identified) each).getId());
            if (each instanceof Anchored passage) {
                passages.add(passage);
            }
        });
        theirs.remove(element);
        if (element.eContainer() != null) {
            EcoreUtil.remove(element);
        }
    }

    private void keepContents(PackageArchive archive, Document document, Document mine) throws ProjectException {
        if (mine == null || !Objects.equals(mine.getDigest(), document.getDigest())) {
            keep(document.getDigest(), archive.text(document));
        }
        if (document.getOriginal() != null
                && (mine == null || !Objects.equals(mine.getOriginalDigest(), document.getOriginalDigest()))) {
            keep(document.getOriginalDigest(), archive.original(document));
        }
    }

    private void keep(String digest, byte[] content) {
        if (content != null) {
            contents.put(digest, content);
        }
    }

    private void placeInTextsOf(ProjectSession session, Map<String, Document> mine, Map<String, Document> started,
            Map<String, Document> others, Set<String> textsOfTheirs) throws ProjectException {
        var texts = new HashMap<String, String>();
        for (var document : mine.values()) {
            var id = document.getId();
            var now = others.get(id);
            if (now == null || Objects.equals(now.getDigest(), document.getDigest())) {
                continue;
            }
            elsewhere.add(id);
            var was = started.get(id);
            var changedHere = was == null || !Objects.equals(was.getDigest(), document.getDigest());
            if (changedHere && !textsOfTheirs.contains(id)) {
                texts.put(id, session.texts().of(document));
            }
        }
        Anchors.place(base, texts);
        moved = Anchors.place(theirs, texts);
        var here = session.content();
        moved.placed().removeIf(passage -> here.find(passage.getId()).isPresent());
        moved.unplaced().removeIf(passage -> here.find(passage.getId()).isPresent());
    }

    /** The text of the package for a document that has another here; empty where it is not known. */
    String text(Document theirDocument) {
        var content = contents.get(theirDocument.getDigest());
        return content == null ? "" : new String(content, UTF_8);
    }
}
