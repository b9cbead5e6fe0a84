// SPDX-License-Identifier: EPL-2.0
package org.observatory.coding.packages;

import java.io.IOException;
import java.nio.file.Path;

import org.observatory.analysis.Label;
import org.observatory.project.IoReason;
import org.observatory.project.ProjectException;
import org.observatory.project.ProjectException.Kind;

/** The sentences with which a package is refused. */
final class PackageRefusals {

    private PackageRefusals() {
    }

    static ProjectException none(Path file) {
        return refusal(Kind.NOT_A_PROJECT, null, "The file “%s” is no coding package.", "Le fichier « %s » n’est pas un paquet de codage.",
                file);
    }

    static ProjectException newer(Path file) {
        return refusal(Kind.NEWER, null, "The package “%s” was made by a newer workbench: open it with one.",
                "Le paquet « %s » a été fait par un atelier plus récent : ouvrez-le avec celui-ci.", file);
    }

    static ProjectException unreadable(Path file, IOException why) {
        var reason = IoReason.of(why);
        return refusal(Kind.DAMAGED, why, "The package “%s” cannot be opened: " + reason.en() + ".",
                "Le paquet « %s » ne peut pas être ouvert : " + reason.fr() + ".", file);
    }

    static ProjectException damaged(Path file) {
        return refusal(Kind.DAMAGED, null, "The package “%s” cannot be opened: it is damaged.",
                "Le paquet « %s » ne peut pas être ouvert : il est endommagé.", file);
    }

    static ProjectException missing(Path file, String entry) {
        return refusal(Kind.DAMAGED, null, "The package “%s” is damaged: its entry “%s” is missing.",
                "Le paquet « %s » est endommagé : son entrée « %s » manque.", file, entry);
    }

    static ProjectException changed(Path file, String entry) {
        return refusal(Kind.DAMAGED, null, "The package “%s” is refused: its entry “%s” was changed since it was made.",
                "Le paquet « %s » est refusé : son entrée « %s » a été modifiée depuis qu’il a été fait.", file, entry);
    }

    static ProjectException added(Path file, String entry) {
        return refusal(Kind.DAMAGED, null, "The package “%s” is refused: its entry “%s” was added since it was made.",
                "Le paquet « %s » est refusé : son entrée « %s » a été ajoutée depuis qu’il a été fait.", file, entry);
    }

    static ProjectException otherProject(Path file) {
        return refusal(Kind.NOT_A_PROJECT, null, "The package “%s” is that of another project: nothing of it can be taken back here.",
                "Le paquet « %s » est celui d’un autre projet : rien ne peut en être repris ici.", file);
    }

    static ProjectException notReturned(Path file) {
        return refusal(Kind.NOT_A_PROJECT, null,
                "The package “%s” is one that goes to a colleague, not one that comes back: open it as a project.",
                "Le paquet « %s » est destiné à un collègue, ce n’est pas un retour : ouvrez-le comme un projet.", file);
    }

    static ProjectException notReceived(Path folder) {
        return refusal(Kind.NOT_A_PROJECT, null, "The project “%s” was not made from a coding package: there is nothing to send back.",
                "Le projet « %s » ne vient pas d’un paquet de codage : il n’y a rien à renvoyer.", folder);
    }

    static ProjectException comesBack(Path file) {
        return refusal(Kind.NOT_A_PROJECT, null, "The package “%s” comes back from a colleague: take it back into the project it is of.",
                "Le paquet « %s » revient d’un collègue : reprenez-le dans le projet dont il est issu.", file);
    }

    static ProjectException taken(Path folder) {
        return refusal(Kind.EXISTS, null, "The folder “%s” is not empty: choose another.",
                "Le dossier « %s » n’est pas vide : choisissez-en un autre.", folder);
    }

    static ProjectException unwritable(Path file, IOException why) {
        var reason = IoReason.of(why);
        return refusal(Kind.UNWRITABLE, why, "The file “%s” cannot be written: " + reason.en() + ".",
                "Le fichier « %s » ne peut pas être écrit : " + reason.fr() + ".", file);
    }

    private static ProjectException refusal(Kind kind, Throwable cause, String en, String fr, Object... args) {
        return new ProjectException(kind, new Label(en.formatted(args), fr.formatted(args)), cause);
    }
}
