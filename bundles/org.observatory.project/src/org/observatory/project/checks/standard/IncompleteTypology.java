// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.checks.standard;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;

import org.observatory.analysis.Label;
import org.observatory.model.programmes.ProgrammesPackage;
import org.observatory.model.programmes.Typology;
import org.observatory.project.checks.Area;
import org.observatory.project.checks.Check;
import org.observatory.project.checks.CheckedProject;
import org.observatory.project.checks.Issue;
import org.observatory.project.checks.Severity;
import org.observatory.project.checks.TypologyCoverage;

/** A typology that holds fewer categories than the documents say, or others than it claims. */
public final class IncompleteTypology implements Check {

    @Override
    public String id() {
        return "incomplete-typology";
    }

    @Override
    public Label label() {
        return new Label("Incomplete typology", "Typologie incomplète");
    }

    @Override
    public Label description() {
        return new Label("Compares the categories entered with the number that the documents give.",
                "Compare les catégories saisies au nombre que donnent les documents.");
    }

    @Override
    public Set<Area> reads() {
        return EnumSet.of(Area.OBSERVATORY, Area.SCHEME);
    }

    @Override
    public void run(CheckedProject project, Consumer<Issue> report) {
        for (var typology : project.observatory().getTypologies()) {
            var entered = TypologyCoverage.entered(typology);
            var message = message(typology, entered);
            if (message != null) {
                report.accept(new Issue(id(), Severity.WARNING, typology, ProgrammesPackage.Literals.TYPOLOGY__CATEGORIES,
                        message, Elements.sources(typology)));
            }
        }
    }

    private static Label message(Typology typology, int entered) {
        var expected = typology.getExpectedSize();
        var counts = counts(expected, entered);
        var differs = expected != null && expected != entered;
        return switch (typology.getCompleteness()) {
            case SIZE_ONLY -> new Label("The documents give only the number of categories: " + counts.en() + ".",
                    "Les documents ne donnent que le nombre des catégories : " + counts.fr() + ".");
            case LOST -> new Label("The categories stood in a picture that the documents lost: " + counts.en() + ".",
                    "Les catégories figuraient dans une image que les documents n’ont plus : " + counts.fr() + ".");
            case INCOMPLETE -> new Label("Categories are missing: " + counts.en() + ".",
                    "Il manque des catégories : " + counts.fr() + ".");
            case COMPLETE -> differs || entered == 0
                    ? new Label("The typology is said to be complete: " + counts.en() + ".",
                            "La typologie est dite complète : " + counts.fr() + ".")
                    : null;
            case OPEN -> null;
        };
    }

    private static Label counts(Integer expected, int entered) {
        var en = (expected == null ? "" : expected + " expected, ") + entered + " entered";
        var saisies = entered > 1 ? " saisies" : " saisie";
        var fr = (expected == null ? "" : expected + (expected > 1 ? " attendues, " : " attendue, ")) + entered + saisies;
        return new Label(en, fr);
    }
}
