// SPDX-License-Identifier: EPL-2.0
package org.observatory.example;

import java.util.function.Consumer;

import org.observatory.analysis.Label;
import org.observatory.model.programmes.ProgrammesPackage;
import org.observatory.project.checks.Check;
import org.observatory.project.checks.CheckedProject;
import org.observatory.project.checks.Issue;
import org.observatory.project.checks.Severity;

/** A publication without a date. */
public final class UndatedPublication implements Check {

    @Override
    public String id() {
        return "undated-publication";
    }

    @Override
    public Label label() {
        return new Label("Undated publication", "Publication sans date");
    }

    @Override
    public Label description() {
        return new Label("Finds publications without a date: no chart over time can place them.",
                "Relève les publications sans date : aucun graphique chronologique ne peut les placer.");
    }

    @Override
    public void run(CheckedProject project, Consumer<Issue> report) {
        for (var publication : project.observatory().getPublications()) {
            if (publication.getDate() == null) {
                report.accept(new Issue(id(), Severity.INFO, publication,
                        ProgrammesPackage.Literals.PUBLICATION__DATE,
                        new Label("The publication has no date.", "La publication n’a pas de date."),
                        publication.getSources()));
            }
        }
    }
}
