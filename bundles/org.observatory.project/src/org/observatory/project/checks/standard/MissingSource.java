// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.checks.standard;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.observatory.analysis.Label;
import org.observatory.model.programmes.Category;
import org.observatory.model.programmes.Disagreement;
import org.observatory.model.programmes.Figure;
import org.observatory.model.programmes.Observatory;
import org.observatory.model.programmes.ProgrammesPackage;
import org.observatory.model.programmes.SourceDocument;
import org.observatory.model.programmes.Sourced;
import org.observatory.model.programmes.Territory;
import org.observatory.project.checks.Area;
import org.observatory.project.checks.Check;
import org.observatory.project.checks.CheckedProject;
import org.observatory.project.checks.Issue;
import org.observatory.project.checks.Severity;

/**
 * Something that no document supports. A category is supported by its typology, a figure by its estimates, a
 * contradiction by its sides and a territory by its official code; the root, the documents themselves and what the
 * researchers entered need no source.
 */
public final class MissingSource implements Check {

    @Override
    public String id() {
        return "missing-source";
    }

    @Override
    public Label label() {
        return new Label("Missing source", "Source manquante");
    }

    @Override
    public Label description() {
        return new Label("Finds what no document supports, apart from what the researchers of the project entered.",
                "Relève ce qu’aucun document n’appuie, hormis ce que les chercheurs du projet ont saisi.");
    }

    @Override
    public Set<Area> reads() {
        return EnumSet.of(Area.OBSERVATORY);
    }

    @Override
    public void run(CheckedProject project, Consumer<Issue> report) {
        for (var element : Elements.all(project.observatory(), Sourced.class)) {
            if (!isSupported(element) && !Elements.isOwn(element)) {
                report.accept(new Issue(id(), Severity.WARNING, element, ProgrammesPackage.Literals.SOURCED__SOURCES,
                        new Label("No source is given.", "Aucune source n’est indiquée."), List.of()));
            }
        }
    }

    private static boolean isSupported(Sourced element) {
        return !element.getSources().isEmpty() || switch (element) {
            case Observatory root -> true;
            case SourceDocument document -> true;
            case Disagreement contradiction -> true;
            case Territory territory when territory.getCode() != null && !territory.getCode().isBlank() -> true;
            case Category category -> !Elements.sources(category).isEmpty();
            case Figure figure -> figure.getEstimates().stream().anyMatch(estimate -> !estimate.getSources().isEmpty());
            default -> false;
        };
    }
}
