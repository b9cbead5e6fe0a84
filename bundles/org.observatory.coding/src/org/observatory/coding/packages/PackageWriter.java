// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.packages;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.observatory.analysis.Label;
import org.observatory.analysis.Progress;
import org.observatory.model.coding.Document;
import org.observatory.project.Layout;
import org.observatory.project.ProjectException;
import org.observatory.project.ProjectSession;
import org.observatory.project.internal.StudyWriter;
import org.observatory.project.internal.files.ArchiveWriter;
import org.observatory.project.internal.files.Digests;

/** Gathers the entries of a package and writes them. */
final class PackageWriter {

    private static final Label GATHERING = new Label("Gathering files", "Réunion des fichiers");
    private static final Label WRITING = new Label("Writing the package", "Écriture du paquet");

    private final ProjectSession session;
    private final boolean originals;
    private final Progress progress;
    private final SortedMap<String, byte[]> entries = new TreeMap<>();
    private List<String> identities = List.of();

    PackageWriter(ProjectSession session, boolean originals, Progress progress) {
        this.session = session;
        this.originals = originals;
        this.progress = progress;
    }

    /** Adds roots of the project, as far as they stand for themselves, with texts and, where wanted, originals. */
    void take(Collection<? extends EObject> wanted) throws ProjectException {
        var roots = new Subset(wanted, originals).roots();
        var done = 0;
        for (var root : roots) {
            progress.check();
            progress.report(0.8 * done++ / roots.size(), GATHERING);
            var path = Layout.path(root);
            put(path, StudyWriter.bytes(session.folder().resolve(path), root));
        }
        for (var root : wanted) {
            if (root instanceof Document document) {
                progress.check();
                contents(document);
            }
        }
        identities = CodingPackages.identities(roots);
    }

    private void contents(Document document) throws ProjectException {
        if (document.getDigest() != null && !document.getDigest().isEmpty()) {
            put(Layout.textPath(Layout.path(document)), session.texts().of(document).getBytes(UTF_8));
        }
        var original = originals ? session.texts().original(document) : null;
        if (original != null) {
            put(Layout.originalPath(document.getOriginal()), original);
        }
    }

    /** Adds an entry. */
    void put(String path, byte[] content) {
        entries.put(path, content);
    }

    /** {@return the identities of the roots that were taken, sorted} */
    List<String> identities() {
        return identities;
    }

    /** Writes the package. */
    PackageNote write(Path file, Function<SortedMap<String, String>, PackageNote> noting) throws ProjectException {
        progress.check();
        progress.report(0.9, WRITING);
        var digests = new TreeMap<String, String>();
        entries.forEach((path, content) -> digests.put(path, Digests.of(content)));
        var note = noting.apply(digests);
        CodingPackages.replace(file, beside -> {
            try (var archive = new ArchiveWriter(beside)) {
                for (var entry : entries.entrySet()) {
                    archive.put(entry.getKey(), entry.getValue());
                }
                archive.put(Manifest.PATH, new Manifest(note, digests).bytes());
            }
        });
        return note;
    }
}
