// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.checks.standard;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Wording;
import org.observatory.model.programmes.Disagreement;
import org.observatory.model.programmes.ProgrammesPackage;
import org.observatory.model.programmes.Statement;
import org.observatory.project.Retention;
import org.observatory.project.checks.Area;
import org.observatory.project.checks.Check;
import org.observatory.project.checks.CheckedProject;
import org.observatory.project.checks.Fix;
import org.observatory.project.checks.Issue;
import org.observatory.project.checks.Severity;
import org.observatory.project.internal.ElementNames;

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
    public Set<Area> reads() {
        return EnumSet.complementOf(EnumSet.of(Area.CODINGS, Area.QUOTES, Area.FRAMEWORKS));
    }

    @Override
    public void run(CheckedProject project, Consumer<Issue> report) {
        for (var element : Elements.sourced(project.content())) {
            if (element instanceof Disagreement disagreement) {
                var sides = disagreement.getStatements().size();
                var retained = retained(disagreement);
                if (sides < 2) {
                    report.accept(issue(disagreement, new Label("The contradiction has fewer than two sides.",
                            "La divergence a moins de deux versions.")));
                } else if (retained == 0) {
                    report.accept(issue(disagreement, new Label("No side of the contradiction is retained.",
                            "Aucune version de la divergence n’est retenue.")).mendedBy(fixes(disagreement)));
                } else if (retained > 1) {
                    report.accept(issue(disagreement,
                            new Label("%d sides of the contradiction are retained; one must be.".formatted(retained),
                            "%d versions de la divergence sont retenues ; il en faut une seule.".formatted(retained)))
                            .mendedBy(fixes(disagreement)));
                }
            }
        }
    }

    private static long retained(Disagreement disagreement) {
        return disagreement.getStatements().stream().filter(Statement::isRetained).count();
    }

    private static List<Fix> fixes(Disagreement disagreement) {
        return disagreement.getStatements().stream().map(RetainedStatement::retaining).toList();
    }

    private static Fix retaining(Statement side) {
        var id = side.getId();
        var label = ElementNames.both(names -> (names.language() == Language.FRENCH ? "Retenir " : "Retain ")
                + Wording.quote(names.statement(side), names.language()));
        return new Fix(label, (element, session, title) -> element instanceof Disagreement disagreement
                && retained(disagreement) != 1
                ? disagreement.getStatements().stream().filter(statement -> Objects.equals(id, statement.getId()))
                        .findFirst()
                        .map(statement -> Fix.step(title, Retention.commands(session.domain(), statement)))
                : Optional.empty());
    }

    private Issue issue(Disagreement disagreement, Label message) {
        var sources = disagreement.getStatements().stream().flatMap(side -> side.getSources().stream()).toList();
        return new Issue(id(), Severity.ERROR, disagreement, ProgrammesPackage.Literals.DISAGREEMENT__STATEMENTS,
                message, sources);
    }
}
