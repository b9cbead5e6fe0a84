// SPDX-License-Identifier: EPL-2.0
package org.observatory.cli.verbs;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.observatory.analysis.Label;
import org.observatory.cli.CommandException;
import org.observatory.cli.Operand;
import org.observatory.project.IoReason;
import org.observatory.project.Opening;
import org.observatory.project.ProjectException;
import org.observatory.project.ProjectSession;
import org.observatory.project.migrations.Migrations;

/** What the verbs that read a project share. */
final class Projects {

    static final String PROJECT = "PROJECT";

    private Projects() {
    }

    /** The operand by which a project is given. */
    static Operand operand() {
        return Operand.required(PROJECT, new Label("The folder of a project, or its file study.observatory",
                "Le dossier d’un projet, ou son fichier study.observatory"));
    }

    /** Opens a project to read it, whoever else has it open. */
    static ProjectSession open(String place) throws CommandException {
        try {
            return ProjectSession.openReadOnly(path(place), opening());
        } catch (ProjectException refused) {
            throw CommandException.failed(refused.label(), refused);
        }
    }

    /** Opens a project to change it, unless somebody else has it open. */
    static ProjectSession edit(String place) throws CommandException {
        try {
            return ProjectSession.open(path(place), opening());
        } catch (ProjectException refused) {
            throw CommandException.failed(refused.label(), refused);
        }
    }

    private static Opening opening() {
        return Opening.standard().with(Migrations.contributed());
    }

    static Path path(String text) throws CommandException {
        try {
            return Path.of(text);
        } catch (InvalidPathException noPath) {
            throw CommandException.wrongUsage(new Label("“%s” is not the name of a file or folder.".formatted(text),
                    "« %s » n’est pas un nom de fichier ou de dossier.".formatted(text)));
        }
    }

    static CommandException unwritable(Path place, IOException refused) {
        var reason = IoReason.of(refused);
        return CommandException.failed(new Label("“%s” cannot be written: %s.".formatted(place, reason.en()),
                "« %s » ne peut pas être écrit : %s.".formatted(place, reason.fr())), refused);
    }
}
