// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.checks.standard;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Wording;
import org.observatory.model.edit.ObservatoryLabels;
import org.observatory.model.programmes.Disagreement;
import org.observatory.model.programmes.Sourced;
import org.observatory.model.programmes.Statement;
import org.observatory.project.checks.Area;
import org.observatory.project.checks.Check;
import org.observatory.project.checks.CheckedProject;
import org.observatory.project.checks.Issue;
import org.observatory.project.checks.Severity;
import org.observatory.project.internal.ElementNames;

/** Documents that contradict each other: the point, what each side says and where, and which is retained. */
public final class ConflictingSources implements Check {

    @Override
    public String id() {
        return "conflicting-sources";
    }

    @Override
    public Label label() {
        return new Label("Conflicting sources", "Sources divergentes");
    }

    @Override
    public Label description() {
        return new Label("Lists the points on which documents contradict each other, with both sides and the one retained.",
                "Liste les points sur lesquels les documents se contredisent, avec chaque version et la valeur retenue.");
    }

    @Override
    public Set<Area> reads() {
        return EnumSet.complementOf(EnumSet.of(Area.CODINGS, Area.QUOTES, Area.FRAMEWORKS));
    }

    @Override
    public void run(CheckedProject project, Consumer<Issue> report) {
        for (var element : Elements.sourced(project.content())) {
            for (var disagreement : element.getDisagreements()) {
                var sources = disagreement.getStatements().stream().flatMap(side -> side.getSources().stream()).toList();
                report.accept(new Issue(id(), Severity.WARNING, element, field(element, disagreement),
                        ElementNames.both(names -> sentence(disagreement, names)), sources));
            }
        }
    }

    private static EStructuralFeature field(Sourced element, Disagreement disagreement) {
        var feature = disagreement.getFeature();
        return feature == null ? null : element.eClass().getEStructuralFeature(feature);
    }

    private static String sentence(Disagreement disagreement, ObservatoryLabels names) {
        var french = names.language() == Language.FRENCH;
        var sides = disagreement.getStatements().stream().map(side -> side(side, names)).toList();
        return (french ? "Les sources divergent sur " : "Sources disagree on ")
                + Wording.quote(names.name(disagreement), names.language()) + Wording.colon(names.language())
                + String.join(Wording.semicolon(names.language()), sides) + ".";
    }

    private static String side(Statement side, ObservatoryLabels names) {
        var french = names.language() == Language.FRENCH;
        var retained = side.isRetained() ? french ? "valeur retenue" : "retained" : "";
        var sources = names.sources(side.getSources());
        var remark = retained.isEmpty() || sources.isEmpty() ? retained + sources
                : retained + Wording.colon(names.language()) + sources;
        return names.statement(side) + (remark.isEmpty() ? "" : " (" + remark + ")");
    }
}
