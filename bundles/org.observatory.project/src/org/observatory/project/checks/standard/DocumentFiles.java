// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.checks.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.observatory.analysis.Label;
import org.observatory.model.coding.CodingPackage.Literals;
import org.observatory.model.coding.Document;
import org.observatory.project.DocumentTexts;
import org.observatory.project.ProjectException;
import org.observatory.project.ProjectException.Kind;
import org.observatory.project.checks.Check;
import org.observatory.project.checks.CheckedProject;
import org.observatory.project.checks.Fix;
import org.observatory.project.checks.Issue;
import org.observatory.project.checks.Severity;

/** Texts and originals of documents that are missing, or that another program changed since they were saved. */
public final class DocumentFiles implements Check {

    private static final Fix WITHOUT = Fix.editing(new Label("Do without the original",
            "Se passer du fichier d’origine"), Document.class,
            DocumentFiles::hasOriginal, document -> {
                document.setOriginal(null);
                document.setOriginalDigest(null);
            });

    @Override
    public String id() {
        return "document-files";
    }

    @Override
    public Label label() {
        return new Label("Files of documents", "Fichiers des documents");
    }

    @Override
    public Label description() {
        return new Label("Finds texts and originals of documents that are missing or were changed by another program.",
                "Relève les textes et les fichiers d’origine absents ou modifiés par un autre programme.");
    }

    @Override
    public Occasion occasion() {
        return Occasion.SAVE;
    }

    @Override
    public void run(CheckedProject project, Consumer<Issue> report) {
        project.texts().ifPresent(texts -> {
            var missing = new ArrayList<Issue>();
            var originals = 0;
            for (var document : project.content().documents()) {
                project.progress().check();
                lookAtText(document, texts, report);
                if (hasOriginal(document)) {
                    originals++;
                    lookAtOriginal(document, texts, missing, report);
                }
            }
            if (missing.size() > 1 && missing.size() == originals) {
                report.accept(new Issue(id(), Severity.INFO, project.observatory(), null, Phrases.sentence(
                        "None of the %s originals is in the project.",
                                "Aucun des %s fichiers d’origine n’est dans le projet.",
                        Phrases.number(originals)), List.of()));
            } else {
                missing.forEach(report);
            }
        });
    }

    private static boolean hasOriginal(Document document) {
        return document.getOriginal() != null && !document.getOriginal().isEmpty();
    }

    private void lookAtText(Document document, DocumentTexts texts, Consumer<Issue> report) {
        try {
            texts.of(document);
        } catch (ProjectException unreadable) {
            report.accept(issue(document, Severity.ERROR, Literals.DOCUMENT__DIGEST, unreadable));
        }
    }

    private void lookAtOriginal(Document document, DocumentTexts texts, List<Issue> missing, Consumer<Issue> report) {
        try {
            texts.original(document);
        } catch (ProjectException unreadable) {
            var issue = issue(document, Severity.WARNING, Literals.DOCUMENT__ORIGINAL, unreadable);
            if (unreadable.kind() == Kind.MISSING) {
                missing.add(issue.mendedBy(List.of(WITHOUT)));
            } else {
                report.accept(issue);
            }
        }
    }

    private Issue issue(Document document, Severity severity, EStructuralFeature field, ProjectException reason) {
        return new Issue(id(), severity, document, field, reason.label(), List.of());
    }
}
