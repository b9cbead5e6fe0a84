// SPDX-License-Identifier: EPL-2.0
package org.observatory.cli.verbs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.observatory.analysis.Dates;
import org.observatory.analysis.Label;
import org.observatory.analysis.PartialDate;
import org.observatory.cli.Arguments;
import org.observatory.cli.CommandException;
import org.observatory.cli.Console;
import org.observatory.cli.Option;
import org.observatory.cli.Syntax;
import org.observatory.cli.Verb;
import org.observatory.model.programmes.Observatory;
import org.observatory.project.ProjectException;
import org.observatory.project.ProjectSession;
import org.observatory.project.compare.Choice;
import org.observatory.project.compare.Choices;
import org.observatory.project.compare.EditionUpdate;
import org.observatory.project.compare.MergeReport;
import org.observatory.reference.ReferenceData;

/** Shows what the bundled edition of the observatory brings to a project that holds an older one, and brings it. */
public final class UpdateVerb implements Verb {

    private static final String APPLY = "apply";
    private static final String CONFLICTS = "conflicts";
    private static final Map<String, Choices> ANSWERS = answers();

    private final Supplier<Observatory> newest;
    private final Function<PartialDate, Optional<Observatory>> editions;

    /** With the bundled editions. */
    public UpdateVerb() {
        this(ReferenceData::load, ReferenceData::edition);
    }

    /** With given editions. */
    UpdateVerb(Supplier<Observatory> newest, Function<PartialDate, Optional<Observatory>> editions) {
        this.newest = newest;
        this.editions = editions;
    }

    private static Map<String, Choices> answers() {
        var answers = new LinkedHashMap<String, Choices>();
        answers.put("safe", Choices.safe());
        answers.put("project", Choices.all(Choice.MINE));
        answers.put("edition", Choices.all(Choice.THEIRS));
        return answers;
    }

    @Override
    public String id() {
        return "update";
    }

    @Override
    public Label summary() {
        return new Label("Shows what a newer edition of the observatory’s data brings to a project, and brings it with --apply",
                "Montre ce qu’une édition plus récente des données de l’Observatoire apporte à un projet, et l’apporte avec --apply");
    }

    @Override
    public Syntax syntax(List<String> words) {
        return new Syntax(List.of(Projects.operand()),
                List.of(Option.flag(APPLY, new Label("Brings it into the project and saves", "L’apporte au projet et enregistre")),
                        Option.of(CONFLICTS, String.join("|", ANSWERS.keySet()), new Label(
                                "Whose side is taken where both changed the same: what loses nothing (safe, the default), the "
                                        + "project’s or the edition’s",
                                "Le côté retenu là où les deux ont modifié la même chose : celui qui ne perd rien (safe, par "
                                        + "défaut), celui du projet ou celui de l’édition"))));
    }

    @Override
    public int run(Arguments arguments, Console console) throws CommandException {
        var answer = arguments.option(CONFLICTS).orElse("safe");
        var choices = ANSWERS.get(answer);
        if (choices == null) {
            throw Unknown.of(answer, List.copyOf(ANSWERS.keySet()), new Label("answer", "de réponse"));
        }
        var place = arguments.requiredOperand(Projects.PROJECT);
        try (var session = arguments.has(APPLY) ? Projects.edit(place) : Projects.open(place)) {
            var edition = newest.get();
            if (!EditionUpdate.isNewer(session.observatory(), edition)) {
                console.say(upToDate(session.observatory()));
                return DONE;
            }
            return update(session, edition, choices, arguments.has(APPLY), console);
        } catch (ProjectException refused) {
            throw CommandException.failed(refused.label(), refused);
        }
    }

    private int update(ProjectSession session, Observatory edition, Choices choices, boolean apply, Console console)
            throws ProjectException {
        var base = Optional.ofNullable(session.observatory().getEdition()).flatMap(editions);
        var update = EditionUpdate.preview(session, edition, base);
        var prepared = update.prepare(choices);
        prepared.report().lines().forEach(console::print);
        if (apply && !prepared.report().changesNothing()) {
            session.history().execute(prepared.command());
            session.save();
        }
        if (!update.hasBase()) {
            console.say(new Label("The project’s own edition is not known: nothing was taken as deleted, and every value that "
                    + "differs is a conflict.",
                    "L’édition du projet n’est pas connue : rien n’est tenu pour supprimé, et toute valeur différente est un "
                            + "conflit."));
        }
        console.say(summary(update, prepared.report(), apply));
        return apply || prepared.report().answered().isEmpty() ? DONE : PROBLEMS;
    }

    private static Label upToDate(Observatory observatory) {
        var held = observatory.getEdition();
        return Label.each(language -> switch (language) {
            case FRENCH -> "Le projet a déjà l’édition du %s : il n’y a rien à mettre à jour.".formatted(Dates.full(held, language));
            case ENGLISH -> "The project has the edition of %s already: there is nothing to update."
                    .formatted(Dates.full(held, language));
        });
    }

    private static Label summary(EditionUpdate update, MergeReport report, boolean applied) {
        var changes = Counts.of(report.applied().size(), "change");
        var changements = Counts.of(report.applied().size(), "modification");
        var conflicts = Counts.of(report.answered().size(), "conflict");
        var conflits = Counts.of(report.answered().size(), "conflit");
        return Label.each(language -> switch (language) {
            case FRENCH -> "Édition du %s : %s, %s ; %s.".formatted(Dates.full(update.to(), language), changements.fr(),
                    conflits.fr(), applied ? "le projet est enregistré" : "le projet n’est pas modifié (--apply pour le faire)");
            case ENGLISH -> "Edition of %s: %s, %s; %s.".formatted(Dates.full(update.to(), language), changes.en(),
                    conflicts.en(), applied ? "the project is saved" : "the project is not changed (--apply does it)");
        });
    }
}
