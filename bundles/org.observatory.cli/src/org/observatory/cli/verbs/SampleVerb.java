// SPDX-License-Identifier: EPL-2.0
package org.observatory.cli.verbs;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.util.List;

import org.observatory.analysis.Label;
import org.observatory.cli.Arguments;
import org.observatory.cli.CommandException;
import org.observatory.cli.Console;
import org.observatory.cli.Operand;
import org.observatory.cli.Syntax;
import org.observatory.cli.Verb;
import org.observatory.reference.SampleProject;

/** Writes the sample project. */
public final class SampleVerb implements Verb {

    private static final String DIR = "DIR";

    @Override
    public String id() {
        return "sample";
    }

    @Override
    public Label summary() {
        return new Label("Writes the sample project into a folder", "Écrit le projet d’exemple dans un dossier");
    }

    @Override
    public Syntax syntax(List<String> words) {
        return new Syntax(List.of(Operand.required(DIR,
                new Label("The folder, made when missing", "Le dossier, créé s’il n’existe pas"))), List.of());
    }

    @Override
    public int run(Arguments arguments, Console console) throws CommandException {
        var folder = Projects.path(arguments.requiredOperand(DIR));
        try {
            SampleProject.writeTo(folder);
        } catch (FileAlreadyExistsException exists) {
            throw CommandException.failed(new Label("There is something already: “%s”.".formatted(exists.getFile()),
                    "Il y a déjà quelque chose : « %s ».".formatted(exists.getFile())), exists);
        } catch (IOException refused) {
            throw Projects.unwritable(folder, refused);
        }
        console.print(folder.toString());
        return DONE;
    }
}
