// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.cases.sheet;

import java.math.BigDecimal;
import java.util.List;

import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Numbers;
import org.observatory.analysis.Wording;
import org.observatory.exchange.ImportException;
import org.observatory.exchange.ImportException.Kind;
import org.observatory.exchange.internal.Refusals;

/** The sentences with which a sheet is refused, each with a way on where there is one. */
final class SheetRefusals {

    private SheetRefusals() {
    }

    static ImportException damagedAt(String file, String place, Throwable cause) {
        return place.isEmpty() ? Refusals.damaged(file, cause)
                : Refusals.damagedAt(file, new Label("the cell " + place, "la cellule " + place), cause);
    }

    static ImportException tooLarge(String file, Label what, long limit) {
        return new ImportException(Kind.TOO_LARGE, Label.each(language -> {
            var most = Numbers.number(BigDecimal.valueOf(limit), language);
            return language == Language.FRENCH
                    ? "Le fichier « %s » dépasse ce qui peut être lu (%s%s%s au plus) : répartissez-le en plusieurs fichiers."
                            .formatted(file, most, Numbers.WIDE, what.fr())
                    : "The file “%s” is larger than what is read (%s %s at most): divide it into several files."
                            .formatted(file, most, what.en());
        }), null);
    }

    static ImportException noRows(String file, String sheet) {
        return sheet.isEmpty() ? of(Kind.EMPTY, null, "The file “%s” holds no row with a heading above it.",
                "Le fichier « %s » ne contient aucune ligne sous un en-tête.", file)
                : of(Kind.EMPTY, null, "The sheet “%2$s” of the file “%1$s” holds no row with a heading above it.",
                        "La feuille « %2$s » du fichier « %1$s » ne contient aucune ligne sous un en-tête.", file, sheet);
    }

    static ImportException oldFormat(String file) {
        return of(Kind.UNSUPPORTED, null,
                "The file “%s” is in an older format of Excel or in a binary one; save it as XLSX or CSV first.",
                "Le fichier « %s » est dans un ancien format d’Excel ou dans un format binaire ; "
                        + "enregistrez-le d’abord en XLSX ou en CSV.",
                file);
    }

    static ImportException noSheets(String file) {
        return of(Kind.UNSUPPORTED, null, "The file “%s” is no spreadsheet, though it is packed as one.",
                "Le fichier « %s » n’est pas un classeur, bien qu’il soit empaqueté comme tel.", file);
    }

    static ImportException noSheetsInCsv(String file, String asked) {
        return of(Kind.UNFIT, null, "The file “%s” is a CSV table: it has no sheets to choose from, so no “%s”.",
                "Le fichier « %s » est un tableau CSV : il n’a pas de feuilles parmi lesquelles choisir, donc pas « %s ».", file,
                asked);
    }

    static ImportException quoteOpen(String file, long line, Throwable cause) {
        return of(Kind.DAMAGED, cause,
                "The file “%s” is damaged: a quotation mark at line %d is out of place or never closed.",
                "Le fichier « %s » est endommagé : un guillemet à la ligne %d est mal placé ou n’est jamais fermé.", file, line);
    }

    static ImportException noSuchSheet(String file, String asked, List<String> there) {
        return new ImportException(Kind.UNFIT, Label.each(language -> {
            var names = Wording.list(there.stream().map(name -> Wording.quote(name, language)).toList(), language);
            return language == Language.FRENCH
                    ? "Le fichier « %s » n’a pas de feuille « %s » ; il a : %s.".formatted(file, asked, names)
                    : "The file “%s” has no sheet “%s”; it has: %s.".formatted(file, asked, names);
        }), null);
    }

    private static ImportException of(Kind kind, Throwable cause, String en, String fr, Object... args) {
        return new ImportException(kind, new Label(en.formatted(args), fr.formatted(args)), cause);
    }
}
