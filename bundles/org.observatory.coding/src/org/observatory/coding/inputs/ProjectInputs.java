// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.inputs;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.observatory.analysis.Analysis;
import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Input;
import org.observatory.analysis.Label;
import org.observatory.analysis.Parameter;
import org.observatory.analysis.Progress;
import org.observatory.analysis.agreement.AgreementReport;
import org.observatory.analysis.agreement.UnitizedAlpha;
import org.observatory.analysis.agreement.UnitsByCoders;
import org.observatory.analysis.crossings.CodeFrequencies;
import org.observatory.analysis.crossings.Cooccurrence;
import org.observatory.analysis.crossings.Crosstab;
import org.observatory.analysis.crossings.Words;
import org.observatory.project.ProjectContent;
import org.observatory.project.ProjectSession;
import org.observatory.project.tables.StudyTables;

/** What analyses read of a project, and what can be chosen for it. */
public final class ProjectInputs {

    /** What the columns and layouts of a file need, and a project does not. */
    private static final Set<String> OF_FILES = Set.of("layout", "categories", "missing");

    private ProjectInputs() {
    }

    /** What an analysis reads, copied so far that any thread can read the rest, as long as the project is open. */
    @FunctionalInterface
    public interface Prepared {

        /**
         * {@return the tables, with remarks about what was left out}
         *
         * @param progress told how far it is, and asked whether to go on
         * @throws AnalysisException if nothing can be read
         * @throws java.util.concurrent.CancellationException when cancelled
         */
        Input read(Progress progress) throws AnalysisException;
    }

    /**
     * {@return what can be chosen of any project for an analysis, beside its own parameters; elements are written by their name, path or
     * identity}
     */
    public static List<Parameter<?>> choices(Analysis analysis) {
        return choices(analysis, null);
    }

    /**
     * {@return what can be chosen of a project for an analysis: the same as {@link #choices(Analysis)}, with a list to choose from where an
     * element is chosen, whose values are identities}
     *
     * @param content what the project holds; null for any
     */
    public static List<Parameter<?>> choices(Analysis analysis, ProjectContent content) {
        return switch (analysis) {
            case UnitsByCoders units -> ProjectChoices.ofUnits(content);
            case UnitizedAlpha passages -> ProjectChoices.ofCodes(content);
            case AgreementReport report -> ProjectChoices.ofReport(content);
            case Words words -> WordChoices.parameters(content);
            case Crosstab crossing -> CrossingInput.parameters(content);
            case Cooccurrence counted -> CountedInput.parameters(content);
            case CodeFrequencies counted -> CountedInput.parameters(content);
            default -> List.of();
        };
    }

    /** {@return whether an analysis can read nothing but a project, as it needs its texts or who coded what} */
    public static boolean needsProject(Analysis analysis) {
        return analysis instanceof AgreementReport || analysis instanceof Words;
    }

    /**
     * {@return the parameters of an analysis that are left to choose where it runs on a project: without those that describe a file, and
     * those that a choice of the same purpose takes the place of}
     */
    public static List<Parameter<?>> parameters(Analysis analysis) {
        var choices = choices(analysis);
        return choices.isEmpty() ? analysis.parameters()
                : analysis.parameters().stream().filter(parameter -> !OF_FILES.contains(parameter.name())
                        && choices.stream().noneMatch(choice -> parameter.name().equals(choice.name())
                                || parameter.name().equals(choice.name() + "s"))).toList();
    }

    /**
     * Copies what an analysis reads of a project. Called by the thread of the session.
     *
     * @param session  an open project
     * @param analysis the analysis
     * @param choices  what was chosen, by the names of {@link #choices(Analysis)}; what is missing has its default
     * @throws AnalysisException naming what was chosen that there is not, with the nearest there is
     */
    public static Prepared prepare(ProjectSession session, Analysis analysis, Map<String, String> choices) throws AnalysisException {
        return prepare(Source.of(session), analysis, choices);
    }

    /** Whether an analysis reads the tables of a project, and not what coders did. */
    static boolean readsTables(Analysis analysis) {
        return switch (analysis) {
            case UnitsByCoders units -> false;
            case UnitizedAlpha passages -> false;
            case AgreementReport report -> false;
            case Words words -> false;
            default -> true;
        };
    }

    static Prepared prepare(Source source, Analysis analysis, Map<String, String> choices) throws AnalysisException {
        check(choices, choices(analysis));
        return switch (analysis) {
            case UnitsByCoders units -> compared(source, choices, (team, progress) -> AgreementInput.of(team.all(progress), team.chosen(), progress));
            case UnitizedAlpha passages -> compared(source, choices, (team, progress) -> PassageInput.of(team.all(progress), team.chosen()));
            case AgreementReport report -> report(source, choices);
            case Words words -> WordInput.of(source, choices)::read;
            case Crosstab crossing -> CrossingInput.of(source, choices)::read;
            case Cooccurrence counted -> CountedInput.of(source, choices)::read;
            case CodeFrequencies counted -> CountedInput.of(source, choices)::read;
            default -> source.tables();
        };
    }

    private interface Reading {
        Input of(Team team, Progress progress) throws AnalysisException;
    }

    private static Prepared compared(Source source, Map<String, String> choices, Reading reading) throws AnalysisException {
        var team = Team.of(source, choices);
        return progress -> reading.of(team, progress);
    }

    private static Prepared report(Source source, Map<String, String> choices) throws AnalysisException {
        var codes = StudyTables.codes(source.content());
        var sets = Elements.table("sets", new Label("Code sets", "Ensembles de codes"), Elements.sets(source.content()));
        var rounds = Elements.table("rounds", new Label("Rounds", "Vagues"), Elements.rounds(source.content()));
        return compared(source, choices, (team, progress) -> ReportInput.of(team, codes, sets, rounds, progress));
    }

    private static void check(Map<String, String> given, List<Parameter<?>> declared) throws AnalysisException {
        var names = declared.stream().map(Parameter::name).toList();
        for (var name : given.keySet()) {
            if (!names.contains(name)) {
                throw new AnalysisException(new Label("A project offers no choice \"" + name + "\" for this; there are " + names + ".",
                        "Un projet n’offre pas de choix « " + name + " » pour cela ; il y a " + names + "."));
            }
        }
    }

    /**
     * Reads at once what an analysis reads of a project, on the thread of the session.
     *
     * @throws AnalysisException as {@link #prepare} and {@link Prepared#read}
     */
    public static Input of(ProjectSession session, Analysis analysis, Map<String, String> choices, Progress progress)
            throws AnalysisException {
        return prepare(session, analysis, choices).read(progress);
    }
}
