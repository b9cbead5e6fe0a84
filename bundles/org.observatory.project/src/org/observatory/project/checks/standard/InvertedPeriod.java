// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.checks.standard;

import java.util.function.Consumer;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.observatory.analysis.Label;
import org.observatory.analysis.PartialDate;
import org.observatory.model.programmes.Event;
import org.observatory.model.programmes.Observatory;
import org.observatory.model.programmes.Phase;
import org.observatory.model.programmes.Programme;
import org.observatory.model.programmes.ProgrammesPackage;
import org.observatory.model.programmes.Sourced;
import org.observatory.model.programmes.Wave;
import org.observatory.project.checks.Check;
import org.observatory.project.checks.Issue;
import org.observatory.project.checks.Severity;
import org.observatory.project.internal.ElementNames;

/** A period that surely ends before it begins. */
public final class InvertedPeriod implements Check {

    @Override
    public String id() {
        return "inverted-period";
    }

    @Override
    public Label label() {
        return new Label("Inverted period", "Période inversée");
    }

    @Override
    public Label description() {
        return new Label("Finds periods that end before they begin, on any reading of dates known to the month or year.",
                "Relève les périodes qui finissent avant de commencer, quelle que soit la lecture des dates "
                        + "connues au mois ou à l’année près.");
    }

    @Override
    public void run(Observatory observatory, Consumer<Issue> report) {
        for (var element : Elements.all(observatory, Sourced.class)) {
            switch (element) {
                case Programme it -> check(it, it.getStart(), it.getEnd(), ProgrammesPackage.Literals.PROGRAMME__END, report);
                case Phase it -> check(it, it.getStart(), it.getEnd(), ProgrammesPackage.Literals.PHASE__END, report);
                case Wave it -> check(it, it.getDate(), it.getEnd(), ProgrammesPackage.Literals.WAVE__END, report);
                case Event it -> check(it, it.getStart(), it.getEnd(), ProgrammesPackage.Literals.EVENT__END, report);
                default -> {
                    // has no period
                }
            }
        }
    }

    private void check(Sourced element, PartialDate start, PartialDate end, EStructuralFeature field, Consumer<Issue> report) {
        if (start != null && end != null && end.isSurelyBefore(start)) {
            var first = ElementNames.both(names -> names.date(start));
            var last = ElementNames.both(names -> names.date(end));
            report.accept(new Issue(id(), Severity.ERROR, element, field,
                    new Label("The end (%s) is before the beginning (%s).".formatted(last.en(), first.en()),
                            "La fin (%s) précède le début (%s).".formatted(last.fr(), first.fr())),
                    Elements.sources(element)));
        }
    }
}
