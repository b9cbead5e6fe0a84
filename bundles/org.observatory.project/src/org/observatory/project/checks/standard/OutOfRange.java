// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.checks.standard;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Numbers;
import org.observatory.model.programmes.Estimate;
import org.observatory.model.programmes.ProgrammesPackage;
import org.observatory.model.programmes.Unit;
import org.observatory.project.checks.Area;
import org.observatory.project.checks.Check;
import org.observatory.project.checks.CheckedProject;
import org.observatory.project.checks.Issue;
import org.observatory.project.checks.Severity;

/** An estimate that its unit does not allow, or whose base is no number of answers. */
public final class OutOfRange implements Check {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public String id() {
        return "out-of-range";
    }

    @Override
    public Label label() {
        return new Label("Value out of range", "Valeur hors limites");
    }

    @Override
    public Label description() {
        return new Label("Finds percentages outside 0 to 100, counts that are no whole number, negative values and "
                + "bases below 1.",
                "Relève les pourcentages hors de 0 à 100, les effectifs qui ne sont pas entiers, les valeurs négatives et "
                        + "les bases inférieures à 1.");
    }

    @Override
    public Set<Area> reads() {
        return EnumSet.of(Area.OBSERVATORY);
    }

    @Override
    public void run(CheckedProject project, Consumer<Issue> report) {
        for (var estimate : Elements.all(project.observatory(), Estimate.class)) {
            if (estimate.getValue() != null) {
                checkValue(estimate, report);
            }
            if (estimate.getBase() != null && estimate.getBase() < 1) {
                report(estimate, ProgrammesPackage.Literals.ESTIMATE__BASE,
                        new Label("The base is %d; it must be at least 1.".formatted(estimate.getBase()),
                                "La base est %d ; elle doit être d’au moins 1.".formatted(estimate.getBase())),
                        report);
            }
        }
    }

    private void checkValue(Estimate estimate, Consumer<Issue> report) {
        var value = estimate.getValue();
        var shown = Label.each(language -> Numbers.number(value, language));
        if (value.signum() < 0) {
            report(estimate, ProgrammesPackage.Literals.ESTIMATE__VALUE,
                    new Label("The value %s is negative.".formatted(shown.en()), "La valeur %s est négative.".formatted(shown.fr())),
                    report);
        } else if (estimate.getUnit() == Unit.PERCENT && value.compareTo(HUNDRED) > 0) {
            var limit = Numbers.percent(HUNDRED, Language.FRENCH);
            report(estimate, ProgrammesPackage.Literals.ESTIMATE__VALUE,
                    new Label("The value %s is over 100%%.".formatted(shown.en()),
                            "La valeur %s dépasse %s.".formatted(shown.fr(), limit)),
                    report);
        } else if (estimate.getUnit() == Unit.COUNT && value.stripTrailingZeros().scale() > 0) {
            report(estimate, ProgrammesPackage.Literals.ESTIMATE__VALUE,
                    new Label("The count %s is no whole number.".formatted(shown.en()),
                            "L’effectif %s n’est pas un nombre entier.".formatted(shown.fr())),
                    report);
        } else if (estimate.getUnit() == Unit.RANK && (value.signum() == 0 || value.stripTrailingZeros().scale() > 0)) {
            report(estimate, ProgrammesPackage.Literals.ESTIMATE__VALUE,
                    new Label("The rank %s is no whole number from 1.".formatted(shown.en()),
                            "Le rang %s n’est pas un nombre entier à partir de 1.".formatted(shown.fr())),
                    report);
        }
    }

    private void report(Estimate estimate, EStructuralFeature field, Label message, Consumer<Issue> report) {
        report.accept(new Issue(id(), Severity.ERROR, estimate, field, message, Elements.sources(estimate)));
    }
}
