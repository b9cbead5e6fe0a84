// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.checks.standard;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.Command;
import org.observatory.analysis.Label;
import org.observatory.model.coding.Coder;
import org.observatory.model.coding.Codings;
import org.observatory.model.coding.CodingPackage.Literals;
import org.observatory.model.coding.Document;
import org.observatory.project.Layout;
import org.observatory.project.Passages;
import org.observatory.project.ProjectSession;
import org.observatory.project.checks.Area;
import org.observatory.project.checks.Check;
import org.observatory.project.checks.CheckedProject;
import org.observatory.project.checks.Fix;
import org.observatory.project.checks.Issue;
import org.observatory.project.checks.Severity;
import org.observatory.project.internal.ElementNames;

/**
 * Two files of codings by one coder in one document, as a file renamed by hand leaves them: counts take them for two.
 */
public final class DoubleCodings implements Check {

    private static final Fix JOIN = new Fix(new Label("Bring the passages together in one file",
            "Réunir les passages dans un seul fichier"),
            DoubleCodings::joining);

    private record Pair(Coder coder, Document document) {
    }

    @Override
    public String id() {
        return "double-codings";
    }

    @Override
    public Label label() {
        return new Label("Two files of codings", "Deux fichiers de codage");
    }

    @Override
    public Label description() {
        return new Label("Finds several files of codings by one coder in one document.",
                "Relève les fichiers de codage d’une même personne sur un même document.");
    }

    @Override
    public Set<Area> reads() {
        return EnumSet.of(Area.CODINGS, Area.SCHEME, Area.DOCUMENTS);
    }

    @Override
    public void run(CheckedProject project, Consumer<Issue> report) {
        var first = new HashMap<Pair, Codings>();
        for (var codings : project.content().codings()) {
            if (codings.getCoder() != null && codings.getDocument() != null) {
                var other = first.putIfAbsent(new Pair(codings.getCoder(), codings.getDocument()), codings);
                if (other != null) {
                    var file = other.eResource() == null ? ElementNames.name(other) : Label.same(Layout.path(other));
                    report.accept(new Issue(id(), Severity.ERROR, codings, Literals.CODINGS__CODINGS, Phrases.sentence(
                            "The same coder’s passages in the same document are in %s already.",
                            "Des passages de la même personne dans le même document sont déjà dans %s.",
                                    Phrases.quoted(file)), List.of())
                            .mendedBy(List.of(JOIN)));
                }
            }
        }
    }

    private static Optional<Command> joining(Object element, ProjectSession session, String title) {
        if (!(element instanceof Codings second)) {
            return Optional.empty();
        }
        return session.content().codings().stream().filter(first -> first != second
                && first.getCoder() == second.getCoder()
                && first.getDocument() == second.getDocument()).findFirst()
                .map(first -> Fix.step(title, List.of(session.editing(title, () -> {
                    first.getCodings().addAll(List.copyOf(second.getCodings()));
                    Passages.sort(first.getCodings());
                    first.getRulings().addAll(List.copyOf(second.getRulings()));
                    Passages.sort(first.getRulings());
                }), session.removing(second))));
    }
}
