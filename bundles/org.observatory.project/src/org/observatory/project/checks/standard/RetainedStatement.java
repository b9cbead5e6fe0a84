// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.checks.standard;

import java.util.function.Consumer;

import org.observatory.analysis.Label;
import org.observatory.model.programmes.Disagreement;
import org.observatory.model.programmes.Observatory;
import org.observatory.model.programmes.ProgrammesPackage;
import org.observatory.model.programmes.Statement;
import org.observatory.project.checks.Check;
import org.observatory.project.checks.Issue;
import org.observatory.project.checks.Severity;

/** A point of contradiction has two sides at least, and one of them is retained. */
public final class RetainedStatement implements Check {

    @Override
    public String id() {
        return "retained-statement";
    }

    @Override
    public Label label() {
        return new Label("One side retained", "Valeur retenue");
    }

    @Override
    public Label description() {
        return new Label("Where documents contradict each other, at least two sides are entered and exactly one is retained.",
                "Là où les documents se contredisent, deux versions au moins sont saisies et une seule est retenue.");
    }

    @Override
    public void run(Observatory observatory, Consumer<Issue> report) {
        for (var disagreement : Elements.all(observatory, Disagreement.class)) {
            var sides = disagreement.getStatements();
            var retained = sides.stream().filter(Statement::isRetained).count();
            if (sides.size() < 2) {
                report(disagreement, new Label("The contradiction has fewer than two sides.",
                        "La divergence a moins de deux versions."), report);
            } else if (retained == 0) {
                report(disagreement, new Label("No side of the contradiction is retained.",
                        "Aucune version de la divergence n’est retenue."), report);
            } else if (retained > 1) {
                report(disagreement, new Label("%d sides of the contradiction are retained; one must be.".formatted(retained),
                        "%d versions de la divergence sont retenues ; il en faut une seule.".formatted(retained)), report);
            }
        }
    }

    private void report(Disagreement disagreement, Label message, Consumer<Issue> report) {
        var sources = disagreement.getStatements().stream().flatMap(side -> side.getSources().stream()).toList();
        report.accept(new Issue(id(), Severity.ERROR, disagreement, ProgrammesPackage.Literals.DISAGREEMENT__STATEMENTS,
                message, sources));
    }
}
