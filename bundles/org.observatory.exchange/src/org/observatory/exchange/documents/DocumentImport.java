// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.documents;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Progress;
import org.observatory.analysis.Wording;
import org.observatory.exchange.ImportException;
import org.observatory.exchange.ImportReport.Entry;
import org.observatory.exchange.ImportReport.Outcome;
import org.observatory.exchange.ReceivedFile;
import org.observatory.exchange.Remark;
import org.observatory.exchange.documents.FoundFiles.Found;
import org.observatory.exchange.documents.PlannedDocument.Summary;
import org.observatory.exchange.internal.Refusals;
import org.observatory.project.DocumentTexts;
import org.observatory.project.ProjectException;
import org.observatory.project.Slugs;

/**
 * Imports documents in three steps: {@link #plan} reads the files and says what each will become, in any thread, and
 * writes nothing; {@link #stage} puts texts and originals aside in the project, in any thread; {@link
 * StagedImport#addTo} adds everything as one step of the history, in the thread of the session. A file that was
 * imported before is known by its content and skipped.
 */
public final class DocumentImport {

    /** How much of what was read is kept in memory until it is staged; the rest is read again. */
    private static final long KEPT = 64L << 20;

    private final DocumentReader reader;

    /** With this reader. */
    public DocumentImport(DocumentReader reader) {
        this.reader = reader;
    }

    /**
     * Says what files will become.
     *
     * @param places   files and folders; folders are searched with all in them
     * @param target   the project
     * @param progress told of each file, and asked often whether to go on
     * @throws ImportException                                if there are more files than one import takes
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public ImportPlan plan(List<Path> places, ImportTarget target, Progress progress) throws ImportException {
        var found = FoundFiles.in(places, target.folder(), progress);
        var planning = new Planning(target, new ArrayList<>(found.skipped()));
        for (var i = 0; i < found.files().size(); i++) {
            var file = found.files().get(i);
            progress.check();
            progress.report((double) i / found.files().size(), Label.same(file.name()));
            planning.add(file, progress);
        }
        return new ImportPlan(target, planning.documents, planning.others, planning.loaded);
    }

    /** The plan as it grows. */
    private final class Planning {

        private final ImportTarget target;
        private final List<Entry> others;
        private final List<PlannedDocument> documents = new ArrayList<>();
        private final Map<String, ImportPlan.Loaded> loaded = new HashMap<>();
        private final Map<String, String> seen = new HashMap<>();
        private final HashSet<String> slugs;
        private long kept;

        Planning(ImportTarget target, List<Entry> others) {
            this.target = target;
            this.others = others;
            slugs = new HashSet<>(target.slugs());
        }

        void add(Found found, Progress progress) {
            try {
                var file = ReceivedFile.read(found.file(), progress);
                var digest = file.sha256();
                var known = target.originals().get(digest);
                if (known != null) {
                    skip(found, new Label("imported before as %s.", "déjà importé sous le nom %s."), known);
                } else if (seen.putIfAbsent(digest, found.name()) != null) {
                    skip(found, new Label("the same content as %s.", "le même contenu que %s."), seen.get(digest));
                } else {
                    add(found, file, digest, reader.read(file, progress));
                }
            } catch (ImportException refused) {
                var passedOver = !found.given() && (refused.kind() == ImportException.Kind.UNSUPPORTED
                        || refused.kind() == ImportException.Kind.UNFIT);
                others.add(new Entry(found.name(), passedOver ? Outcome.SKIPPED : Outcome.REFUSED, refused.label(),
                        List.of()));
            }
        }

        private void skip(Found found, Label pattern, String name) {
            others.add(new Entry(found.name(), Outcome.SKIPPED, Label.each(
                    language -> pattern.in(language).formatted(Wording.quote(name, language))), List.of()));
        }

        private void add(Found found, ReceivedFile file, String digest, ReceivedText text) {
            var names = new ArrayList<>(Arrays.asList(found.name().split("/")));
            names.removeLast();
            var match = CaseMatch.of(file.stem(), names.reversed(), target.cases());
            var slug = Slugs.of(file.stem(), slugs::contains);
            slugs.add(slug);
            var remarks = new ArrayList<>(text.remarks());
            if (!match.candidates().isEmpty()) {
                remarks.add(ambiguous(match));
            }
            documents.add(new PlannedDocument(found.file(), found.name(), digest, file.stem(), slug, match,
                    Stream.ofNullable(match.chosen()).toList(), text.speakers(), Summary.of(text), remarks, true));
            var size = file.size() + 2L * text.text().length();
            if (kept + size <= KEPT) {
                kept += size;
                loaded.put(digest, new ImportPlan.Loaded(file.bytes(), text));
            }
        }

        private Remark ambiguous(CaseMatch match) {
            return new Remark(Remark.Kind.DOUBTFUL, Label.each(language -> {
                var names = match.candidates().stream().map(id -> Wording.quote(target.caseName(id), language))
                        .toList();
                return (language == Language.FRENCH ? "Son nom convient à plusieurs cas, dont aucun n’est choisi"
                        : "Its name fits several cases, of which none is chosen")
                        + Wording.colon(language) + Wording.list(names, language) + ".";
            }));
        }
    }

    /**
     * Puts the texts and originals of the included documents aside in the project, where they belong to nothing until
     * they are added; what is not in memory any more is read again. The caller closes what is given back, added or not.
     *
     * @param plan     what to import
     * @param texts    those of the project
     * @param progress told of each file, and asked often whether to go on
     * @throws ProjectException                               if the disk refuses; nothing is left behind
     * @throws java.util.concurrent.CancellationException when cancelled; nothing is left behind
     */
    public StagedImport stage(ImportPlan plan, DocumentTexts texts, Progress progress) throws ProjectException {
        var staged = new StagedImport(plan, texts);
        var complete = false;
        try {
            var documents = plan.documents().stream().filter(PlannedDocument::included).toList();
            for (var i = 0; i < documents.size(); i++) {
                var document = documents.get(i);
                progress.check();
                progress.report((double) i / documents.size(), Label.same(document.file()));
                try {
                    staged.keep(document, loaded(plan, document, progress));
                } catch (ImportException refused) {
                    staged.refuse(document, refused.label());
                }
            }
            complete = true;
            return staged;
        } finally {
            if (!complete) {
                staged.close();
            }
        }
    }

    private ImportPlan.Loaded loaded(ImportPlan plan, PlannedDocument document,
            Progress progress) throws ImportException {
        var loaded = plan.loaded(document);
        if (loaded != null) {
            return loaded;
        }
        var file = ReceivedFile.read(document.path(), progress);
        if (!file.sha256().equals(document.digest())) {
            throw Refusals.changed(file.name());
        }
        return new ImportPlan.Loaded(file.bytes(), reader.read(file, progress));
    }
}
