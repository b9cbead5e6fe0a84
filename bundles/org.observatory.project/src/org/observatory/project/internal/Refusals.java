// SPDX-License-Identifier: EPL-2.0
package org.observatory.project.internal;

import java.io.IOException;
import java.nio.file.Path;

import org.observatory.analysis.Label;
import org.observatory.project.Holder;
import org.observatory.project.IoReason;
import org.observatory.project.ProjectException;
import org.observatory.project.ProjectException.Kind;

/** The sentences with which a project is refused, each naming the file and the place. */
public final class Refusals {

    private Refusals() {
    }

    public static ProjectException missing(Path place) {
        return refusal(Kind.MISSING, null, "There is no file or folder “%s”.", "Il n’y a ni fichier ni dossier « %s ».", place);
    }

    static ProjectException noStudy(Path folder, String study) {
        return refusal(Kind.NOT_A_PROJECT, null, "The folder “%s” is no project: it holds no file “%s”.",
                "Le dossier « %s » n’est pas un projet : il ne contient pas de fichier « %s ».", folder, study);
    }

    static ProjectException notAProject(Path file) {
        return refusal(Kind.NOT_A_PROJECT, null, "The file “%s” is not the file of a project.",
                "Le fichier « %s » n’est pas celui d’un projet.", file);
    }

    static ProjectException empty(Path file) {
        return refusal(Kind.DAMAGED, null, "The file “%s” is empty.", "Le fichier « %s » est vide.", file);
    }

    static ProjectException damaged(Path file, Place place, Throwable cause) {
        return refusal(Kind.DAMAGED, cause, "The file “%s” is damaged at line %d, column %d: it is not well-formed XML.",
                "Le fichier « %s » est endommagé à la ligne %d, colonne %d : ce n’est pas du XML bien formé.", file,
                place.line(), place.column());
    }

    static ProjectException notUtf8(Path file, Place place) {
        return refusal(Kind.DAMAGED, null, "The file “%s” is damaged at line %d, column %d: its text is not in UTF-8.",
                "Le fichier « %s » est endommagé à la ligne %d, colonne %d : son texte n’est pas en UTF-8.", file, place.line(),
                place.column());
    }

    static ProjectException conflict(Path file, int line) {
        return refusal(Kind.DAMAGED, null,
                "The file “%s” holds both sides of an unfinished Git merge at line %d; choose one side first.",
                "Le fichier « %s » contient les deux versions d’une fusion Git inachevée à la ligne %d ; "
                        + "choisissez d’abord l’une d’elles.",
                file, line);
    }

    static ProjectException documentType(Path file, Place place) {
        return refusal(Kind.DAMAGED, null,
                "The file “%s” is refused: it declares a document type at line %d, which a project never does.",
                "Le fichier « %s » est refusé : il déclare un type de document à la ligne %d, ce qu’un projet ne fait jamais.",
                file, place.line());
    }

    static ProjectException newer(Path file, long found, long highest) {
        return refusal(Kind.NEWER, null,
                "The file “%s” has format version %d; this workbench reads versions up to %d: open it with a newer workbench.",
                "Le fichier « %s » est au format %d ; cet atelier lit les formats jusqu’à %d : "
                        + "ouvrez-le avec un atelier plus récent.",
                file, found, highest);
    }

    static ProjectException unknown(Path file, Place place, String name) {
        return refusal(Kind.DAMAGED, null, "The file “%s” is damaged at line %d, column %d: “%s” is unknown there.",
                "Le fichier « %s » est endommagé à la ligne %d, colonne %d : « %s » y est inconnu.", file, place.line(),
                place.column(), name);
    }

    static ProjectException wrongValue(Path file, Place place, String field, String value) {
        return refusal(Kind.DAMAGED, null,
                "The file “%s” is damaged at line %d, column %d: “%s” is no value of the field “%s”.",
                "Le fichier « %s » est endommagé à la ligne %d, colonne %d : « %s » n’est pas une valeur du champ « %s ».",
                file, place.line(), place.column(), value, field);
    }

    static ProjectException unresolved(Path file, int line, String reference) {
        return refusal(Kind.DAMAGED, null, "The file “%s” is damaged at line %d: it refers to “%s”, which it does not hold.",
                "Le fichier « %s » est endommagé à la ligne %d : il renvoie à « %s », qu’il ne contient pas.", file, line,
                reference);
    }

    static ProjectException strange(Path file, Place place, Throwable cause) {
        return refusal(Kind.DAMAGED, cause, "The file “%s” cannot be read as a project at line %d, column %d.",
                "Le fichier « %s » ne peut pas être lu comme un projet à la ligne %d, colonne %d.", file, place.line(),
                place.column());
    }

    public static ProjectException unreadable(Path file, IOException cause) {
        var why = IoReason.of(cause);
        return refusal(Kind.UNREADABLE, cause, "The file “%s” cannot be read: " + why.en() + ".",
                "Le fichier « %s » ne peut pas être lu : " + why.fr() + ".", file);
    }

    public static ProjectException unwritable(Path file, IOException cause) {
        var why = IoReason.of(cause);
        return refusal(Kind.UNWRITABLE, cause, "The file “%s” cannot be written: " + why.en() + ".",
                "Le fichier « %s » ne peut pas être écrit : " + why.fr() + ".", file);
    }

    /** There is a project already. */
    public static ProjectException exists(Path file) {
        return refusal(Kind.EXISTS, null, "There is a project already: “%s”.", "Il y a déjà un projet : « %s ».", file);
    }

    static ProjectException unsavable(Path file, Label element, Label field, int character) {
        var code = "U+%04X".formatted(character);
        return new ProjectException(Kind.UNSAVABLE_TEXT,
                new Label(
                        "The file “%s” was not saved: the field “%s” of “%s” has the character %s, which a file cannot hold."
                                .formatted(file, field.en(), element.en(), code),
                        "Le fichier « %s » n’a pas été enregistré : le champ « %s » de « %s » contient le caractère %s, "
                                .formatted(file, field.fr(), element.fr(), code) + "qu’un fichier ne peut pas contenir."),
                null);
    }

    /** The file was changed by another program since it was opened. */
    public static ProjectException changedOutside(Path file) {
        return refusal(Kind.CHANGED_OUTSIDE, null, "The file “%s” was not saved: another program changed it since it was opened.",
                "Le fichier « %s » n’a pas été enregistré : un autre programme l’a modifié depuis son ouverture.", file);
    }

    /** The text of a document is not in UTF-8. */
    public static ProjectException textNotUtf8(Path file) {
        return refusal(Kind.DAMAGED, null, "The text “%s” is damaged: it is not in UTF-8.",
                "Le texte « %s » est endommagé : il n’est pas en UTF-8.", file);
    }

    /** A text or original is not the one that the model knows. */
    public static ProjectException textChanged(Path file) {
        return refusal(Kind.CHANGED_OUTSIDE, null, "The file “%s” was changed by another program since the project was saved.",
                "Le fichier « %s » a été modifié par un autre programme depuis l’enregistrement du projet.", file);
    }

    /** The project is open to be read only. */
    public static ProjectException readOnly() {
        return refusal(Kind.READ_ONLY, null, "This project is open to be read only: nothing can be changed in it.",
                "Ce projet est ouvert en lecture seule : rien ne peut y être modifié.");
    }

    /** The folder of a project cannot be written, so that nothing can be edited. */
    public static ProjectException notForEditing(Path folder, IOException cause) {
        var why = IoReason.of(cause);
        return refusal(Kind.UNWRITABLE, cause, "The project “%s” cannot be edited: " + why.en() + "; it can be opened to be read only.",
                "Le projet « %s » ne peut pas être modifié : " + why.fr() + " ; il peut être ouvert en lecture seule.", folder);
    }

    /** Somebody else has the project open. */
    public static ProjectException locked(Path folder, Holder holder) {
        var who = holder.label();
        return new ProjectException(Kind.LOCKED,
                new Label("The project “%s” is open elsewhere (%s); it can be opened to be read only.".formatted(folder, who.en()),
                        "Le projet « %s » est déjà ouvert (%s) ; il peut être ouvert en lecture seule.".formatted(folder, who.fr())),
                null);
    }

    /** An older project cannot be brought up to date. */
    public static ProjectException notMigrated(Path folder, Label why, Throwable cause) {
        return refusal(Kind.DAMAGED, cause, "The project “%s” cannot be brought up to date: " + why.en(),
                "Le projet « %s » ne peut pas être mis à jour : " + why.fr(), folder);
    }

    /** There is no migration from the format of a project. */
    public static ProjectException noMigration(Path folder, long format) {
        return refusal(Kind.DAMAGED, null, "The project “%s” has format version %d, which this workbench cannot bring up to date.",
                "Le projet « %s » est au format %d, que cet atelier ne sait pas mettre à jour.", folder, format);
    }

    /** An archive is no project, or is refused. */
    public static ProjectException archive(Path archive, IOException why) {
        return refusal(Kind.DAMAGED, why, "The archive “%s” cannot be opened: " + IoReason.of(why).en() + ".",
                "L’archive « %s » ne peut pas être ouverte : " + IoReason.of(why).fr() + ".", archive);
    }

    /** An element that is in no file any more is still referred to. */
    static ProjectException dangling(Path file, Throwable cause) {
        return refusal(Kind.UNSAVABLE_TEXT, cause, "The file “%s” was not saved: it refers to an element that was taken away.",
                "Le fichier « %s » n’a pas été enregistré : il renvoie à un élément qui a été retiré.", file);
    }

    /** Nothing was saved, because the disk refused. */
    public static ProjectException unsaved(Path folder, IOException cause) {
        var why = IoReason.of(cause);
        return refusal(Kind.UNWRITABLE, cause,
                "The project “%s” was not saved: " + why.en() + ". Your edits are still here; make room or save elsewhere, then save again.",
                "Le projet « %s » n’a pas été enregistré : " + why.fr() + ". Vos modifications sont toujours là ; "
                        + "libérez de la place, puis enregistrez à nouveau.", folder);
    }

    private static ProjectException refusal(Kind kind, Throwable cause, String en, String fr, Object... args) {
        return new ProjectException(kind, new Label(en.formatted(args), fr.formatted(args)), cause);
    }
}
