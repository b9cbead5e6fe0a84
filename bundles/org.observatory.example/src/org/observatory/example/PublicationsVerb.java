// SPDX-License-Identifier: EPL-2.0
package org.observatory.example;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.observatory.analysis.Label;
import org.observatory.analysis.Table;
import org.observatory.cli.Arguments;
import org.observatory.cli.CommandException;
import org.observatory.cli.Console;
import org.observatory.cli.Operand;
import org.observatory.cli.Syntax;
import org.observatory.cli.Verb;
import org.observatory.project.ProjectException;
import org.observatory.project.ProjectSession;
import org.observatory.project.tables.ObservatoryTables;

/** Prints the publications of a project, one a line: date as {@code 2019-10}, a tab, title; the undated first. */
public final class PublicationsVerb implements Verb {

    private static final String PROJECT = "PROJECT";

    @Override
    public String id() {
        return "publications";
    }

    @Override
    public Label summary() {
        return new Label("Prints the publications of a project by date, one a line",
                "Imprime les publications d’un projet par date, une par ligne");
    }

    @Override
    public Syntax syntax(List<String> words) {
        return new Syntax(List.of(Operand.required(PROJECT,
                new Label("The folder of a project", "Le dossier d’un projet"))), List.of());
    }

    @Override
    public int run(Arguments arguments, Console console) throws CommandException {
        try (var session = ProjectSession.open(Path.of(arguments.requiredOperand(PROJECT)))) {
            var publications = ObservatoryTables.of(session.observatory()).tables().get("publications");
            publications.rows().boxed().sorted(Comparator.comparing(row -> date(publications, row)))
                    .forEach(row -> console.print(date(publications, row) + "\t"
                            + publications.label(row, "title").in(console.language())));
            return DONE;
        } catch (ProjectException refused) {
            throw CommandException.failed(refused.label(), refused);
        } catch (InvalidPathException noPath) {
            throw CommandException.wrongUsage(new Label("“%s” is not the name of a folder.".formatted(noPath.getInput()),
                    "« %s » n’est pas un nom de dossier.".formatted(noPath.getInput())));
        }
    }

    private static String date(Table publications, int row) {
        return Objects.requireNonNullElse(publications.text(row, "date"), "");
    }
}
