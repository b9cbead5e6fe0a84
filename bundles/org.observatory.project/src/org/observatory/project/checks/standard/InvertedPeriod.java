// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.checks.standard;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EAttribute;
import org.observatory.analysis.Label;
import org.observatory.analysis.PartialDate;
import org.observatory.model.coding.Case;
import org.observatory.model.coding.CodingPackage;
import org.observatory.model.coding.Step;
import org.observatory.model.programmes.Event;
import org.observatory.model.programmes.Phase;
import org.observatory.model.programmes.Programme;
import org.observatory.model.programmes.ProgrammesPackage.Literals;
import org.observatory.model.programmes.Sourced;
import org.observatory.model.programmes.Wave;
import org.observatory.project.checks.Area;
import org.observatory.project.checks.Check;
import org.observatory.project.checks.CheckedProject;
import org.observatory.project.checks.Fix;
import org.observatory.project.checks.Issue;
import org.observatory.project.checks.Severity;
import org.observatory.project.internal.ElementNames;

/** A period that surely ends before it begins. */
public final class InvertedPeriod implements Check {

    private static final Fix SWAP = Fix.editing(new Label("Swap beginning and end", "Échanger le début et la fin"),
            Sourced.class,
            InvertedPeriod::isInverted, InvertedPeriod::swap);

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
    public Set<Area> reads() {
        return EnumSet.complementOf(EnumSet.of(Area.CODINGS, Area.QUOTES, Area.FRAMEWORKS));
    }

    @Override
    public void run(CheckedProject project, Consumer<Issue> report) {
        for (var element : Elements.sourced(project.content())) {
            var period = Period.of(element);
            if (period != null && period.isInverted()) {
                var first = ElementNames.both(names -> names.date(period.start()));
                var last = ElementNames.both(names -> names.date(period.end()));
                report.accept(new Issue(id(), Severity.ERROR, element, period.endField(),
                        new Label("The end (%s) is before the beginning (%s).".formatted(last.en(), first.en()),
                                "La fin (%s) précède le début (%s).".formatted(last.fr(), first.fr())),
                        Elements.sources(element)).mendedBy(List.of(SWAP)));
            }
        }
    }

    private static boolean isInverted(Sourced element) {
        var period = Period.of(element);
        return period != null && period.isInverted();
    }

    private static void swap(Sourced element) {
        var period = Period.of(element);
        element.eSet(period.startField(), period.end());
        element.eSet(period.endField(), period.start());
    }

    /** When something begins and ends; either may be null. */
    private record Period(PartialDate start, PartialDate end, EAttribute startField, EAttribute endField) {

        static Period of(Sourced element) {
            return switch (element) {
                case Programme it -> new Period(it.getStart(), it.getEnd(), Literals.PROGRAMME__START,
                        Literals.PROGRAMME__END);
                case Phase it -> new Period(it.getStart(), it.getEnd(), Literals.PHASE__START, Literals.PHASE__END);
                case Wave it -> new Period(it.getDate(), it.getEnd(), Literals.WAVE__DATE, Literals.WAVE__END);
                case Event it -> new Period(it.getStart(), it.getEnd(), Literals.EVENT__START, Literals.EVENT__END);
                case Case it -> new Period(it.getStart(), it.getEnd(), CodingPackage.Literals.CASE__START,
                        CodingPackage.Literals.CASE__END);
                case Step it -> new Period(it.getDate(), it.getEnd(), CodingPackage.Literals.STEP__DATE,
                        CodingPackage.Literals.STEP__END);
                default -> null;
            };
        }

        boolean isInverted() {
            return start != null && end != null && end.isSurelyBefore(start);
        }
    }
}
