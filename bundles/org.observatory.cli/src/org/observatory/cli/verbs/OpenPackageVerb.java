// SPDX-License-Identifier: EPL-2.0
package org.observatory.cli.verbs;

import java.util.List;

import org.observatory.analysis.Label;
import org.observatory.analysis.Progress;
import org.observatory.cli.Arguments;
import org.observatory.cli.CommandException;
import org.observatory.cli.Console;
import org.observatory.cli.Operand;
import org.observatory.cli.Option;
import org.observatory.cli.Syntax;
import org.observatory.cli.Verb;
import org.observatory.coding.packages.CodingPackages;
import org.observatory.project.ProjectException;

/** Makes a project of a coding package that came from a colleague. */
public final class OpenPackageVerb implements Verb {

    private static final String FILE = "FILE";
    private static final String OUT = "out";

    @Override
    public String id() {
        return "open-package";
    }

    @Override
    public Label summary() {
        return new Label("Makes a project of a coding package that came from a colleague",
                "Fait un projet d’un paquet de codage venu d’un collègue");
    }

    @Override
    public Syntax syntax(List<String> words) {
        return new Syntax(List.of(Operand.required(FILE, new Label("The package", "Le paquet"))),
                List.of(Option.required(OUT, "DIR", new Label("The folder to make", "Le dossier à faire"))));
    }

    @Override
    public int run(Arguments arguments, Console console) throws CommandException {
        var folder = Projects.path(arguments.option(OUT).orElseThrow());
        try {
            var note = CodingPackages.unpack(Projects.path(arguments.requiredOperand(FILE)).toAbsolutePath(), folder.toAbsolutePath(),
                    Progress.none());
            console.print(folder.toString());
            console.say(note.title());
            return DONE;
        } catch (ProjectException refused) {
            throw CommandException.failed(refused.label(), refused);
        }
    }
}
