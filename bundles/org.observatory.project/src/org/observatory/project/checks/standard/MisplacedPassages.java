// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.checks.standard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.observatory.analysis.Label;
import org.observatory.model.coding.Anchored;
import org.observatory.model.coding.Codings;
import org.observatory.model.coding.Document;
import org.observatory.model.coding.Quotes;
import org.observatory.model.coding.Trajectory;
import org.observatory.project.DocumentTexts;
import org.observatory.project.Passages;
import org.observatory.project.ProjectContent;
import org.observatory.project.ProjectException;
import org.observatory.project.checks.Check;
import org.observatory.project.checks.CheckedProject;
import org.observatory.project.checks.Fix;
import org.observatory.project.checks.Issue;
import org.observatory.project.checks.Severity;

/**
 * Passages that do not stand in the text where they say, as when it was edited elsewhere; passages that cut a character in
 * two; and those that wait to be placed again. All those of a file in one document are one point, mended together.
 */
public final class MisplacedPassages implements Check {

    private static final int SHOWN = 3;
    private static final Fix WIDEN = new Fix(new Label("Take in the whole characters",
            "Prendre les caractères entiers"),
            (element, session, title) -> Placing.command(element, session, title, Passages::cutsCharacter,
                    Passages::widen));

    @Override
    public String id() {
        return "misplaced-passage";
    }

    @Override
    public Label label() {
        return new Label("Misplaced passages", "Passages mal placés");
    }

    @Override
    public Label description() {
        return new Label("Finds passages that do not stand in the text where they say, or cut a character, and those to be placed again.",
                "Relève les passages qui ne sont pas dans le texte là où ils le disent ou coupent un caractère, et ceux à replacer.");
    }

    @Override
    public Occasion occasion() {
        return Occasion.SAVE;
    }

    @Override
    public void run(CheckedProject project, Consumer<Issue> report) {
        project.texts().ifPresent(texts -> byDocument(project.content()).forEach((document, passages) -> {
            project.progress().check();
            text(document, texts).ifPresent(text -> look(passages, text, report));
        }));
    }

    /** The passages in each document: coded, quoted and as evidence. */
    private static Map<Document, List<Anchored>> byDocument(ProjectContent content) {
        var all = new LinkedHashMap<Document, List<Anchored>>();
        for (var root : content.roots()) {
            switch (root) {
                case Codings codings -> {
                    add(codings.getDocument(), codings.getCodings(), all);
                    add(codings.getDocument(), codings.getRulings(), all);
                }
                case Quotes quotes -> add(quotes.getDocument(), quotes.getQuotes(), all);
                case Trajectory trajectory -> trajectory.getSteps()
                        .forEach(step -> step.getEvidence().forEach(each ->
                                add(each.getDocument(), List.of(each), all)));
                default -> {
                    // holds no passages
                }
            }
        }
        return all;
    }

    private static void add(Document document, List<? extends Anchored> passages, Map<Document, List<Anchored>> all) {
        if (document != null && !document.eIsProxy() && !passages.isEmpty()) {
            all.computeIfAbsent(document, any -> new ArrayList<>()).addAll(passages);
        }
    }

    /** A text that cannot be read is told by the check of the files of documents. */
    private static Optional<String> text(Document document, DocumentTexts texts) {
        try {
            return Optional.of(texts.of(document));
        } catch (ProjectException unreadable) {
            return Optional.empty();
        }
    }

    private void look(List<Anchored> passages, String text, Consumer<Issue> report) {
        var misplaced = new LinkedHashMap<EObject, List<Anchored>>();
        var waiting = new LinkedHashMap<EObject, List<Anchored>>();
        var cut = new LinkedHashMap<EObject, List<Anchored>>();
        for (var passage : passages) {
            var kind = passage.isUnplaced() ? waiting : Passages.cutsCharacter(passage, text) ? cut
                    : Passages.stands(passage, text) ? null : misplaced;
            if (kind != null) {
                kind.computeIfAbsent(EcoreUtil.getRootContainer(passage), any -> new ArrayList<>()).add(passage);
            }
        }
        misplaced.values().forEach(those -> report.accept(issue(those, Severity.ERROR,
                new Label("A passage does not stand in the text where it should: %s.",
                        "Un passage n’est pas dans le texte là où il devrait : %s."),
                new Label("%s passages do not stand in the text where they should: %s.",
                        "%s passages ne sont pas dans le texte là où ils devraient : %s."))
                .mendedBy(List.of(Placing.again(those, text)))));
        cut.values().forEach(those -> report.accept(issue(those, Severity.ERROR,
                new Label("A passage cuts a character in two: %s.", "Un passage coupe un caractère en deux : %s."),
                new Label("%s passages cut a character in two: %s.", "%s passages coupent un caractère en deux : %s."))
                .mendedBy(List.of(WIDEN))));
        waiting.values().forEach(those -> report.accept(issue(those, Severity.WARNING,
                new Label("A passage is to be placed again: %s.", "Un passage est à replacer : %s."),
                new Label("%s passages are to be placed again: %s.", "%s passages sont à replacer : %s."))
                .mendedBy(those.stream().anyMatch(passage -> Passages.find(passage, text).isPresent())
                        ? List.of(Placing.again(those, text)) : List.of())));
    }

    private Issue issue(List<Anchored> passages, Severity severity, Label one, Label more) {
        return new Issue(id(), severity, passages.getFirst(), null, Phrases.counted(passages.size(), one, more,
                Phrases.list(passages, passage -> Phrases.excerpt(passage.getQuotation()), SHOWN)), List.of());
    }
}
