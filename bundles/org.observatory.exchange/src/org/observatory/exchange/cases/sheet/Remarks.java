// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.cases.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.observatory.analysis.Label;
import org.observatory.exchange.Remark.Kind;

/** Gathers remarks of the same text at many places. */
final class Remarks {

    static final Note MERGED = Note.of(Kind.DOUBTFUL, "merged cells, whose value is read in the first of them only",
            "cellules fusionnées, dont la valeur n’est lue que dans la première");
    static final Note COVERED = Note.of(Kind.LEFT_OUT, "a value under merged cells, which is not shown in the sheet and is not read",
            "une valeur sous des cellules fusionnées, que la feuille ne montre pas et qui n’est pas lue");
    static final Note HIDDEN_ROW = Note.of(Kind.READ_AS, "hidden in the sheet, read all the same",
            "ligne masquée dans la feuille, lue quand même");
    static final Note HIDDEN_COLUMN = Note.of(Kind.READ_AS, "hidden in the sheet, read all the same",
            "colonne masquée dans la feuille, lue quand même");
    static final Note NO_RESULT = Note.of(Kind.LEFT_OUT, "a formula without a saved result; save the file in a spreadsheet program first",
            "une formule sans résultat enregistré ; enregistrez d’abord le fichier dans un tableur");
    static final Note CLEANED = Note.of(Kind.CHANGED, "characters that no project can hold were dropped",
            "des caractères qu’aucun projet ne peut contenir ont été retirés");
    static final Note COMMENTS = Note.of(Kind.LEFT_OUT, "comments on cells are not read", "les commentaires de cellules ne sont pas lus");
    static final Note ABOVE = Note.of(Kind.LEFT_OUT, "above the headings, not read", "au-dessus des en-têtes, non lu");
    static final Note NO_HEADING = Note.of(Kind.READ_AS, "a column without heading, named by its letters",
            "une colonne sans en-tête, désignée par ses lettres");
    static final Note HEADING_TWICE = Note.of(Kind.CHANGED, "a heading that stands there already, followed by a number to tell them apart",
            "un en-tête déjà présent, suivi d’un numéro pour les distinguer");

    private final Map<Note, List<String>> places = new LinkedHashMap<>();
    private final Map<Note, Integer> counts = new LinkedHashMap<>();

    /** What is to be said, whatever the places. */
    record Note(Kind kind, Label text) {
        static Note of(Kind kind, String en, String fr) {
            return new Note(kind, new Label(en, fr));
        }
    }

    static Note fault(String shown) {
        return Note.of(Kind.LEFT_OUT, "the formula shows the error “%s”, which is no value".formatted(shown),
                "la formule affiche l’erreur « %s », qui n’est pas une valeur".formatted(shown));
    }

    void add(Note text, String place) {
        counts.merge(text, 1, Integer::sum);
        var some = places.computeIfAbsent(text, first -> new ArrayList<>());
        if (some.size() < SheetRemark.MOST) {
            some.add(place);
        }
    }

    void add(Note text, CellPlace place) {
        add(text, place.toString());
    }

    void addOnWhole(Note text) {
        counts.put(text, 0);
        places.putIfAbsent(text, List.of());
    }

    List<SheetRemark> list() {
        return places.entrySet().stream().map(entry -> new SheetRemark(entry.getKey().kind(), entry.getKey().text(), entry.getValue(),
                counts.get(entry.getKey()))).toList();
    }
}
