// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.documents;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.command.CompoundCommand;
import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.exchange.ImportReport;
import org.observatory.exchange.ImportReport.Entry;
import org.observatory.exchange.ImportReport.Outcome;
import org.observatory.model.coding.Case;
import org.observatory.model.coding.Document;
import org.observatory.project.DocumentTexts;
import org.observatory.project.ProjectException;
import org.observatory.project.ProjectSession;

/** Documents whose texts and originals are put aside in a project, to be added to it or not. */
public final class StagedImport implements AutoCloseable {

    private static final Label STEP = new Label("Import documents", "Importer des documents");

    private final ImportPlan plan;
    private final DocumentTexts texts;
    private final Map<PlannedDocument, Document> made = new LinkedHashMap<>();
    private final Map<PlannedDocument, Label> refused = new HashMap<>();
    private final Set<String> kept = new LinkedHashSet<>();
    private boolean added;

    StagedImport(ImportPlan plan, DocumentTexts texts) {
        this.plan = plan;
        this.texts = texts;
    }

    void keep(PlannedDocument planned, ImportPlan.Loaded loaded) throws ProjectException {
        var digest = kept(loaded.text().text().getBytes(StandardCharsets.UTF_8));
        var original = kept(loaded.original());
        made.put(planned, NewDocument.of(planned, loaded.text(), digest, original));
    }

    private String kept(byte[] content) throws ProjectException {
        var digest = texts.digest(content);
        if (!texts.isKept(digest)) {
            kept.add(digest);
        }
        return texts.keepOriginal(content);
    }

    void refuse(PlannedDocument planned, Label why) {
        refused.put(planned, why);
    }

    /** {@return whether there is nothing to add} */
    public boolean isEmpty() {
        return made.isEmpty();
    }

    /**
     * Adds all documents to the project and to their cases, as one step of its history. To be called once, in the
     * thread of the session.
     *
     * @param session  the project that they were staged for
     * @param language the language of the name of the step
     */
    public void addTo(ProjectSession session, Language language) {
        if (made.isEmpty()) {
            return;
        }
        var command = new CompoundCommand(STEP.in(language));
        var originals = new HashSet<String>();
        made.forEach((planned, document) -> {
            document.setOriginal(originalName(session, planned, originals));
            command.append(session.adding(document, planned.name()));
        });
        command.append(session.editing(STEP.in(language), () -> made.forEach((planned, document) ->
                planned.cases().stream()
                .map(id -> session.content().find(id).orElse(null))
                .forEach(found -> {
                    if (found instanceof Case about) {
                        about.getDocuments().add(document);
                    }
                }))));
        session.history().execute(command);
        added = true;
    }

    /** A name that no other original has, nor one of this import. */
    private static String originalName(ProjectSession session, PlannedDocument planned, Set<String> taken) {
        var received = planned.path().getFileName().toString();
        var dot = received.lastIndexOf('.');
        var name = session.originalName(received);
        for (var number = 2; !taken.add(name); number++) {
            name = session.originalName(dot > 0 ? received.substring(0, dot) + "-" + number + received.substring(dot)
                    : received + "-" + number);
        }
        return name;
    }

    /** {@return what became of each file, once it is added; before, what will become of it} */
    public ImportReport report() {
        var files = new ArrayList<Entry>();
        for (var planned : plan.documents()) {
            if (refused.containsKey(planned)) {
                files.add(new Entry(planned.file(), Outcome.REFUSED, refused.get(planned), List.of()));
            } else if (made.containsKey(planned)) {
                files.add(new Entry(planned.file(), Outcome.IMPORTED, NewDocument.what(planned, plan.target()),
                        planned.remarks()));
            } else {
                files.add(new Entry(planned.file(), Outcome.SKIPPED, new Label("left out.", "écarté."), List.of()));
            }
        }
        files.addAll(plan.others());
        return new ImportReport(files);
    }

    /** Takes what was put aside and not added off the disk again. */
    @Override
    public void close() {
        if (!added) {
            texts.forget(kept);
            kept.clear();
        }
    }
}
