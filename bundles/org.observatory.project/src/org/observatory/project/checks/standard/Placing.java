// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.checks.standard;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.observatory.analysis.Label;
import org.observatory.model.coding.Anchored;
import org.observatory.model.coding.Codings;
import org.observatory.model.coding.Document;
import org.observatory.model.coding.Evidence;
import org.observatory.model.coding.Quotes;
import org.observatory.project.Passages;
import org.observatory.project.ProjectException;
import org.observatory.project.ProjectSession;
import org.observatory.project.checks.Fix;

/** Ways to place passages. Each mends all passages of a file in the document of the one that the point is about. */
final class Placing {

    private Placing() {
    }

    static Fix again(List<Anchored> passages, String text) {
        var found = (int) passages.stream().filter(passage -> Passages.find(passage, text).isPresent()).count();
        var lost = (int) passages.stream().filter(passage -> !passage.isUnplaced()).count()
                - (int) passages.stream().filter(passage -> !passage.isUnplaced() && Passages.find(passage, text)
                        .isPresent()).count();
        var label = found == 0 ? Phrases.counted(lost, new Label("Mark it as to be placed again",
                "Le marquer à replacer"),
                new Label("Mark %s as to be placed again", "En marquer %s à replacer"))
                : lost == 0 ? Phrases.counted(found, new Label("Find it again in the text",
                        "Le retrouver dans le texte"),
                        new Label("Find %s again in the text", "En retrouver %s dans le texte"))
                        : Phrases.sentence("Find %s again in the text, mark %s as to be placed again",
                                "En retrouver %s dans le texte, en marquer %s à replacer", Phrases.number(found),
                                        Phrases.number(lost));
        return new Fix(label, (element, session, title) -> command(element, session, title,
                (passage, now) -> !Passages.stands(passage, now) || passage.isUnplaced(), Placing::place));
    }

    private static void place(Anchored passage, String text) {
        Passages.find(passage, text).ifPresentOrElse(
                start -> Passages.place(passage, text, start, start + passage.getQuotation().length()),
                () -> passage.setUnplaced(true));
    }

    /** What is done with a passage and the text of its document. */
    @FunctionalInterface
    interface Mend {
        void passage(Anchored passage, String text);
    }

    static Optional<Command> command(EObject element, ProjectSession session,
            String title, BiPredicate<Anchored, String> wrong, Mend mend) throws ProjectException {
        var document = document(element);
        if (document == null || document.eIsProxy()) {
            return Optional.empty();
        }
        var text = session.texts().of(document);
        var all = Elements.all(EcoreUtil.getRootContainer(element), Anchored.class).stream()
                .filter(passage -> document(passage) == document && wrong.test(passage, text)).toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(session.editing(title, () -> {
            all.forEach(passage -> mend.passage(passage, text));
            switch (EcoreUtil.getRootContainer(element)) {
                case Codings codings -> {
                    Passages.sort(codings.getCodings());
                    Passages.sort(codings.getRulings());
                }
                case Quotes quotes -> Passages.sort(quotes.getQuotes());
                default -> {
                    // evidence stands in the order it was given
                }
            }
        }));
    }

    private static Document document(EObject passage) {
        return switch (passage) {
            case Evidence evidence -> evidence.getDocument();
            case EObject other when other.eContainer() instanceof Codings codings -> codings.getDocument();
            case EObject other when other.eContainer() instanceof Quotes quotes -> quotes.getDocument();
            default -> null;
        };
    }
}
