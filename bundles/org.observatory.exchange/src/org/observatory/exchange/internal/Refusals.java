// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.internal;

import java.util.List;

import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Wording;
import org.observatory.exchange.ImportException;
import org.observatory.exchange.ImportException.Kind;

/** The sentences with which a file is refused, each naming the file, the place and a way on where there is one. */
public final class Refusals {

    private Refusals() {
    }

    /** It is none of the formats that are read, which are named. */
    public static ImportException unsupported(String file, List<Label> formats) {
        return new ImportException(Kind.UNSUPPORTED, Label.each(language -> (language == Language.FRENCH
                ? "Le fichier « %s » n’est d’aucun format lu ; les formats lus sont : %s."
                : "The file “%s” is of no format that is read; those that are: %s.")
                .formatted(file, Wording.list(formats.stream().map(format -> format.in(language)).toList(),
                        language))), null);
    }

    /** It is read, but it is no document. */
    public static ImportException noDocument(String file, Label format) {
        return new ImportException(Kind.UNFIT, new Label("The file “%s” is no document: %s.".formatted(file,
                format.en()),
                "Le fichier « %s » n’est pas un document : %s.".formatted(file, format.fr())), null);
    }

    /** It is read, but it is no table. */
    public static ImportException noTable(String file, Label format) {
        return new ImportException(Kind.UNFIT, new Label("The file “%s” is no table of cases: %s.".formatted(file, format.en()),
                "Le fichier « %s » n’est pas un tableau de cas : %s.".formatted(file, format.fr())), null);
    }

    /** It is of an old binary format, which a newer one replaces. */
    public static ImportException old(String file, String suffix) {
        return refusal(Kind.UNSUPPORTED, null,
                "The file “%s” is in the binary format of Word before 2007, which is not read: save it as .%s.",
                "Le fichier « %s » est au format binaire de Word d’avant 2007, qui n’est pas lu : enregistrez-le en .%s.", file,
                suffix);
    }

    /** It opens with a password. */
    public static ImportException encrypted(String file) {
        return refusal(Kind.ENCRYPTED, null,
                "The file “%s” is protected by a password: save it without one, then import it.",
                "Le fichier « %s » est protégé par un mot de passe : enregistrez-le sans, puis importez-le.", file);
    }

    /** It opens, but forbids to take its text. */
    public static ImportException forbidden(String file) {
        return refusal(Kind.ENCRYPTED, null,
                "The file “%s” forbids taking its text: ask its authors for a copy without this restriction.",
                "Le fichier « %s » interdit d’en extraire le texte : demandez à ses auteurs une copie sans cette restriction.",
                file);
    }

    /** It holds no text. */
    public static ImportException noText(String file) {
        return refusal(Kind.EMPTY, null, "The file “%s” holds no text.", "Le fichier « %s » ne contient aucun texte.",
                file);
    }

    /** Its pages are pictures. */
    public static ImportException scanned(String file, int pages) {
        return refusal(Kind.EMPTY, null,
                "The file “%s” holds no text on any of its %d pages, which seem to be scanned: recognise its characters (OCR) first.",
                "Le fichier « %s » ne contient de texte sur aucune de ses %d pages, sans doute numérisées : "
                        + "reconnaissez-en d’abord les caractères (OCR).",
                file, pages);
    }

    /** It is not what its kind should be. */
    public static ImportException damaged(String file, Throwable cause) {
        return refusal(Kind.DAMAGED, cause,
                "The file “%s” is damaged: open it in the program that wrote it and save it again.",
                "Le fichier « %s » est endommagé : ouvrez-le dans le logiciel qui l’a écrit et enregistrez-le à nouveau.", file);
    }

    /** An entry of the archive that it is, is not what it should be. */
    public static ImportException damagedEntry(String file, String entry, Throwable cause) {
        return refusal(Kind.DAMAGED, cause, "The file “%s” is damaged: its entry “%s” cannot be read.",
                "Le fichier « %s » est endommagé : son entrée « %s » est illisible.", file, entry);
    }

    /** It lacks an entry. */
    public static ImportException missingEntry(String file, String entry) {
        return refusal(Kind.DAMAGED, null, "The file “%s” is damaged: its entry “%s” is missing.",
                "Le fichier « %s » est endommagé : son entrée « %s » manque.", file, entry);
    }

    /** XML that is not well-formed. */
    public static ImportException damagedXml(String file, String entry, int line, int column, Throwable cause) {
        return refusal(Kind.DAMAGED, cause,
                "The file “%s” is damaged: its entry “%s” is not well-formed XML at line %d, column %d.",
                "Le fichier « %s » est endommagé : son entrée « %s » n’est pas du XML bien formé à la ligne %d, colonne %d.", file,
                entry, line, column);
    }

    /** A place that is damaged, such as a page. */
    public static ImportException damagedAt(String file, Label place, Throwable cause) {
        return new ImportException(Kind.DAMAGED,
                new Label("The file “%s” is damaged: %s cannot be read.".formatted(file, place.en()),
                        "Le fichier « %s » est endommagé : %s est illisible.".formatted(file, place.fr())),
                cause);
    }

    /** XML with a document type, which neither word processors nor we need. */
    public static ImportException documentType(String file, String entry, int line) {
        return refusal(Kind.HARMFUL, null,
                "The file “%s” is refused: its entry “%s” declares a document type at line %d, which no office file needs.",
                "Le fichier « %s » est refusé : son entrée « %s » déclare un type de document à la ligne %d, "
                        + "ce dont aucun fichier bureautique n’a besoin.",
                file, entry, line);
    }

    /** It nests deeper than any document. */
    public static ImportException tooDeep(String file, int most) {
        return refusal(Kind.HARMFUL, null, "The file “%s” is refused: it nests its elements more than %d deep.",
                "Le fichier « %s » est refusé : ses éléments s’emboîtent sur plus de %d niveaux.", file, most);
    }

    /** It unpacks to far more than a document. */
    public static ImportException bomb(String file, String entry) {
        return refusal(Kind.HARMFUL, null,
                "The file “%s” is refused: its entry “%s” unpacks to more than a document can hold.",
                "Le fichier « %s » est refusé : son entrée « %s » prend, une fois décompressée, "
                        + "plus de place qu’un document ne peut en prendre.",
                file, entry);
    }

    /** It has more entries than any document. */
    public static ImportException tooManyEntries(String file, int most) {
        return refusal(Kind.HARMFUL, null, "The file “%s” is refused: it holds more than %d entries.",
                "Le fichier « %s » est refusé : il contient plus de %d entrées.", file, most);
    }

    /** Its text is longer than what is read. */
    public static ImportException tooLong(String file, int millions) {
        return refusal(Kind.TOO_LARGE, null,
                "The text of “%s” is longer than %d million characters: divide the document.",
                "Le texte de « %s » dépasse %d millions de caractères : divisez le document.", file, millions);
    }

    /** It is no more what it was when the import was planned. */
    public static ImportException changed(String file) {
        return refusal(Kind.UNREADABLE, null,
                "The file “%s” was changed while the import was prepared: import it again.",
                "Le fichier « %s » a changé pendant la préparation de l’import : importez-le à nouveau.", file);
    }

    /** There are more files than one import takes. */
    public static ImportException tooManyFiles(int most) {
        return refusal(Kind.TOO_LARGE, null, "There are more than %d files to import: import folder by folder.",
                "Il y a plus de %d fichiers à importer : importez dossier par dossier.", most);
    }

    /** It is not text. */
    public static ImportException binary(String file) {
        return refusal(Kind.UNSUPPORTED, null, "The file “%s” is not text, whatever its name says.",
                "Le fichier « %s » n’est pas du texte, quoi qu’en dise son nom.", file);
    }

    /** The machine has not enough memory for it. */
    public static ImportException memory(String file, Throwable cause) {
        return refusal(Kind.TOO_LARGE, cause, "The file “%s” needs more memory than there is: divide the document.",
                "Le fichier « %s » demande plus de mémoire qu’il n’y en a : divisez le document.", file);
    }

    /** The importer failed, which is its fault. */
    public static ImportException failed(String file, String importer, Throwable cause) {
        return refusal(Kind.DAMAGED, cause, "The file “%s” cannot be read: the importer “%s” failed (%s).",
                "Le fichier « %s » ne peut pas être lu : l’importateur « %s » a échoué (%s).", file, importer,
                cause.getClass().getSimpleName());
    }

    private static ImportException refusal(Kind kind, Throwable cause, String en, String fr, Object... args) {
        return new ImportException(kind, new Label(en.formatted(args), fr.formatted(args)), cause);
    }
}
