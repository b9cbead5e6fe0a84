// SPDX-License-Identifier: EPL-2.0
package org.observatory.cli.verbs;

import java.time.Clock;
import java.util.List;

import org.observatory.analysis.Label;
import org.observatory.cli.Arguments;
import org.observatory.cli.CommandException;
import org.observatory.cli.Console;
import org.observatory.cli.Option;
import org.observatory.cli.Syntax;
import org.observatory.cli.Verb;
import org.observatory.project.ProjectException;
import org.observatory.project.snapshots.Snapshots;

/** Freezes the state of a project under a name, and prints the archive it is kept in. */
public final class FreezeVerb implements Verb {

    private static final String NAME = "name";

    private final Clock clock;

    /** By the clock of the machine. */
    public FreezeVerb() {
        this(Clock.systemUTC());
    }

    /** By a given clock. */
    FreezeVerb(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String id() {
        return "freeze";
    }

    @Override
    public Label summary() {
        return new Label("Keeps the state of a project as a snapshot under a name", "Fige l’état d’un projet sous un nom");
    }

    @Override
    public Syntax syntax(List<String> words) {
        return new Syntax(List.of(Projects.operand()), List.of(Option.required(NAME, "NAME",
                new Label("What the snapshot is called, such as “seminar of 9 April”",
                        "Le nom de la version figée, par exemple « séminaire 9 avril »"))));
    }

    @Override
    public int run(Arguments arguments, Console console) throws CommandException {
        var name = arguments.option(NAME).orElse("");
        if (name.isBlank()) {
            throw CommandException.wrongUsage(new Label("A snapshot needs a name.", "Une version figée doit avoir un nom."));
        }
        try (var session = Projects.edit(arguments.requiredOperand(Projects.PROJECT))) {
            console.print(Snapshots.freeze(session, name, clock.instant()).archive().toString());
            return DONE;
        } catch (ProjectException refused) {
            throw CommandException.failed(refused.label(), refused);
        }
    }
}
