// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.checks.standard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.observatory.analysis.Label;
import org.observatory.analysis.PartialDate;
import org.observatory.model.coding.CodingPackage.Literals;
import org.observatory.model.coding.HolderKind;
import org.observatory.model.coding.Step;
import org.observatory.model.coding.Trajectory;
import org.observatory.model.programmes.Sourced;
import org.observatory.project.checks.Area;
import org.observatory.project.checks.Check;
import org.observatory.project.checks.CheckedProject;
import org.observatory.project.checks.Fix;
import org.observatory.project.checks.Issue;
import org.observatory.project.checks.Severity;
import org.observatory.project.internal.ElementNames;

/**
 * Steps of trajectories that surely cannot follow one another as they stand: out of order, one state before the former has
 * ended, opened by something later; and states outside the typology.
 */
public final class TrajectorySteps implements Check {

    private static final Fix SORT = Fix.editing(new Label("Sort the steps by date", "Trier les étapes par date"),
            Trajectory.class,
            trajectory -> disordered(trajectory) != null, TrajectorySteps::sort);
    private static final Fix LEAVE_OPEN = Fix.editing(new Label("Let the former state end when this one begins",
            "Finir l’état précédent quand celui-ci commence"), Step.class, step -> overlapped(step) != null,
            step -> overlapped(step).setEnd(step.getDate()));

    @Override
    public String id() {
        return "trajectory-steps";
    }

    @Override
    public Label label() {
        return new Label("Steps of trajectories", "Étapes des trajectoires");
    }

    @Override
    public Label description() {
        return new Label("Finds steps out of order, states that overlap, steps opened by later ones, and states outside the typology.",
                "Relève les étapes en désordre, les états qui se chevauchent, les étapes ouvertes par de plus tardives et les états hors typologie.");
    }

    @Override
    public Set<Area> reads() {
        return EnumSet.of(Area.OBSERVATORY, Area.SCHEME, Area.CASES, Area.TRAJECTORIES);
    }

    @Override
    public void run(CheckedProject project, Consumer<Issue> report) {
        project.content().trajectories().forEach(trajectory -> look(trajectory, report));
    }

    private void look(Trajectory trajectory, Consumer<Issue> report) {
        if (trajectory.getKind() == HolderKind.TERRITORY && trajectory.getTerritory() == null) {
            report.accept(issue(trajectory, Severity.WARNING, Literals.TRAJECTORY__TERRITORY,
                    new Label("No territory is given.", "Aucun territoire n’est indiqué.")));
        }
        if (trajectory.getKind() == HolderKind.ORGANISATION && trajectory.getOrganisation() == null) {
            report.accept(issue(trajectory, Severity.WARNING, Literals.TRAJECTORY__ORGANISATION,
                    new Label("No organisation is given.", "Aucune organisation n’est indiquée.")));
        }
        var disordered = disordered(trajectory);
        if (disordered != null) {
            report.accept(issue(trajectory, Severity.WARNING, Literals.TRAJECTORY__STEPS, Phrases.sentence(
                    "The steps are not in the order of their dates: %s stands after a later one.",
                    "Les étapes ne sont pas dans l’ordre des dates : %s vient après une étape plus tardive.",
                            Phrases.quoted(disordered)))
                    .mendedBy(List.of(SORT)));
        }
        for (var step : trajectory.getSteps()) {
            var former = overlapped(step);
            if (former != null) {
                report.accept(issue(step, Severity.WARNING, Literals.STEP__DATE, Phrases.sentence(
                        "The step begins (%s) before the former state %s has ended (%s).",
                        "L’étape commence (%s) avant la fin de l’état précédent %s (%s).", date(step.getDate()),
                                Phrases.quoted(former),
                        date(former.getEnd()))).mendedBy(List.of(LEAVE_OPEN)));
            }
            step.getOpenedBy().stream().filter(opener -> isImpossible(step, opener))
                    .forEach(opener -> lookAtOpener(step, opener, report));
            if (isOutside(step)) {
                report.accept(issue(step, Severity.ERROR, Literals.STEP__STATE,
                        Phrases.sentence("The state %s is not in the typology %s.",
                        "L’état %s n’est pas dans la typologie %s.", Phrases.quoted(step.getState()),
                                Phrases.quoted(trajectory.getStates()))));
            }
        }
    }

    private void lookAtOpener(Step step, Step opener, Consumer<Issue> report) {
        var id = opener.getId();
        var message = opener == step ? new Label("The step is said to have opened itself.",
                "L’étape est dite s’être ouverte elle-même.")
                : Phrases.sentence("The step (%s) is said to be opened by a later one: %s.",
                        "L’étape (%s) est dite ouverte par une étape plus tardive : %s.", date(step.getDate()),
                                Phrases.quoted(opener));
        report.accept(issue(step, Severity.ERROR, Literals.STEP__OPENED_BY, message).mendedBy(List.of(Fix.editing(
                Phrases.sentence("Do not say that %s opened it", "Ne pas dire que %s l’a ouverte",
                        Phrases.quoted(opener)), Step.class,
                each -> each.getOpenedBy().stream().anyMatch(other -> Objects.equals(other.getId(), id)),
                each -> each.getOpenedBy().removeIf(other -> Objects.equals(other.getId(), id))))));
    }

    /** The first step that surely begins before one that stands above it. */
    private static Step disordered(Trajectory trajectory) {
        PartialDate latest = null;
        for (var step : trajectory.getSteps()) {
            if (step.getDate() != null && latest != null && step.getDate().isSurelyBefore(latest)) {
                return step;
            }
            latest = step.getDate() == null || latest != null && step.getDate().compareTo(latest) < 0 ? latest
                    : step.getDate();
        }
        return null;
    }

    /** Dated steps take, by date, the places that dated steps have; the undated stay where they are. */
    private static void sort(Trajectory trajectory) {
        var dated = new ArrayList<>(trajectory.getSteps().stream().filter(step -> step.getDate() != null)
                .sorted(Comparator.comparing(Step::getDate)).toList());
        var wanted = trajectory.getSteps().stream().map(step -> step.getDate() == null ? step : dated.removeFirst())
                .toList();
        ECollections.sort(trajectory.getSteps(), Comparator.comparingInt(wanted::indexOf));
    }

    /** The step before this one in time whose known end is surely after this one begins; null when there is none. */
    private static Step overlapped(Step step) {
        if (step.getDate() == null || !(step.eContainer() instanceof Trajectory trajectory)) {
            return null;
        }
        Step former = null;
        for (var other : trajectory.getSteps()) {
            if (other != step && other.getDate() != null && other.getDate().isSurelyBefore(step.getDate())
                    && (former == null || former.getDate().compareTo(other.getDate()) < 0)) {
                former = other;
            }
        }
        return former != null && former.getEnd() != null && step.getDate().isSurelyBefore(former.getEnd()) ? former
                : null;
    }

    private static boolean isImpossible(Step step, Step opener) {
        return opener == step || step.getDate() != null && opener.getDate() != null && step.getDate()
                .isSurelyBefore(opener.getDate());
    }

    private static boolean isOutside(Step step) {
        return step.getState() != null && !step.getState().eIsProxy()
                && step.eContainer() instanceof Trajectory trajectory
                && trajectory.getStates() != null && Elements.typology(step.getState()) != trajectory.getStates();
    }

    private static Label date(PartialDate date) {
        return ElementNames.both(names -> names.date(date));
    }

    private Issue issue(Sourced element, Severity severity, EStructuralFeature field, Label message) {
        return new Issue(id(), severity, element, field, message, Elements.sources(element));
    }
}
