// SPDX-License-Identifier: EPL-2.0
package org.observatory.cli.verbs;

import java.util.List;
import java.util.Map;

import org.observatory.analysis.Label;
import org.observatory.analysis.Progress;
import org.observatory.cli.Arguments;
import org.observatory.cli.CommandException;
import org.observatory.cli.Console;
import org.observatory.cli.Operand;
import org.observatory.cli.Option;
import org.observatory.cli.Syntax;
import org.observatory.cli.Verb;
import org.observatory.coding.packages.TakeBack;
import org.observatory.project.ProjectException;
import org.observatory.project.compare.Choice;
import org.observatory.project.compare.Choices;

/** Takes a coding package back into the project it is of, and prints what came in. */
public final class TakeBackVerb implements Verb {

    private static final String FILE = "FILE";
    private static final String INTO = "into";
    private static final String KEEP = "keep";
    private static final Map<String, Choices> ANSWERS = Map.of("safe", Choices.safe(), "mine", Choices.all(Choice.MINE), "theirs",
            Choices.all(Choice.THEIRS));

    @Override
    public String id() {
        return "take-back";
    }

    @Override
    public Label summary() {
        return new Label("Takes a coding package back into the project it is of, and saves",
                "Reprend un paquet de codage dans le projet dont il est issu, et enregistre");
    }

    @Override
    public Syntax syntax(List<String> words) {
        return new Syntax(List.of(Operand.required(FILE, new Label("The package", "Le paquet"))),
                List.of(Option.required(INTO, Projects.PROJECT, new Label("The project that it is taken back into",
                        "Le projet dans lequel le reprendre")),
                        Option.of(KEEP, "safe|mine|theirs", new Label(
                                "Whose side is taken where both changed the same: what loses nothing (safe, the default), the "
                                        + "project’s (mine) or the package’s (theirs)",
                                "Le côté retenu là où les deux ont modifié la même chose : celui qui ne perd rien (safe, par défaut), "
                                        + "celui du projet (mine) ou celui du paquet (theirs)"))));
    }

    @Override
    public int run(Arguments arguments, Console console) throws CommandException {
        var answer = arguments.option(KEEP).orElse("safe");
        var choices = ANSWERS.get(answer);
        if (choices == null) {
            throw Unknown.of(answer, List.of("safe", "mine", "theirs"), new Label("answer", "de réponse"));
        }
        var file = Projects.path(arguments.requiredOperand(FILE));
        try (var session = Projects.edit(arguments.option(INTO).orElseThrow())) {
            var report = TakeBack.preview(session, file.toAbsolutePath(), Progress.none()).prepare(choices, Progress.none()).execute();
            session.save();
            console.out().print(report.text(console.language()));
            return report.answered().isEmpty() && report.unplaced().isEmpty() ? DONE : PROBLEMS;
        } catch (ProjectException refused) {
            throw CommandException.failed(refused.label(), refused);
        }
    }
}
