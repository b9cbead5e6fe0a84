// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Makes a table of the records of a CSV text. */
final class CsvTable {

    private static final int NAMED_ROWS = 10;
    private static final int SHARED_CELLS = 100_000;

    private final String file;
    private final Map<String, String> shared = new HashMap<>();
    private final List<String> shortRows = new ArrayList<>();
    private int shortCount;

    CsvTable(String file) {
        this.file = file;
    }

    Input read(String text) throws AnalysisException {
        var records = new CsvRecords(file, text);
        var headings = new ArrayList<String>();
        if (!records.next(headings)) {
            throw refused("The file \"%s\" is empty.", "Le fichier « %s » est vide.");
        }
        var table = Table.builder(Input.DATA, Label.same(file));
        var names = named(headings);
        names.forEach(name -> table.column(name, Label.same(name), Kind.TEXT));
        var cells = new ArrayList<String>();
        for (var row = 2; records.next(cells); row++) {
            if (cells.size() == 1 && cells.getFirst().isBlank()) {
                continue;
            }
            add(table, row, names, cells);
        }
        var input = Input.of(table.build());
        return shortCount == 0 ? input : input.with(List.of(shortened()));
    }

    private void add(Table.Builder table, int row, List<String> names, List<String> cells) throws AnalysisException {
        var number = String.valueOf(row);
        for (var extra = names.size(); extra < cells.size(); extra++) {
            if (!cells.get(extra).isBlank()) {
                throw refused("Row " + row + " of \"%s\" has " + cells.size() + " cells, but there are " + names.size()
                        + " headings.", "La ligne " + row + " de « %s » a " + cells.size() + " cellules pour " + names.size()
                        + " en-têtes.");
            }
        }
        if (cells.size() < names.size()) {
            shortCount++;
            if (shortRows.size() < NAMED_ROWS) {
                shortRows.add(number);
            }
        }
        table.row(number);
        for (var column = 0; column < names.size() && column < cells.size(); column++) {
            var cell = cells.get(column).strip();
            if (!cell.isEmpty()) {
                table.set(names.get(column), shared(cell));
            }
        }
    }

    /** The same text as the same object: a column has few values and many rows. */
    private String shared(String cell) {
        var known = shared.get(cell);
        if (known != null) {
            return known;
        }
        if (shared.size() < SHARED_CELLS) {
            shared.put(cell, cell);
        }
        return cell;
    }

    private List<String> named(List<String> headings) throws AnalysisException {
        var names = new ArrayList<String>();
        var seen = new HashSet<String>();
        for (var at = 0; at < headings.size(); at++) {
            var heading = headings.get(at).strip();
            var name = !heading.isEmpty() ? heading : at == 0 ? "unit" : "column " + (at + 1);
            if (!seen.add(name)) {
                throw refused("The file \"%s\" has the heading \"" + name + "\" twice.",
                        "Le fichier « %s » a deux fois l’en-tête « " + name + " ».");
            }
            names.add(name);
        }
        return names;
    }

    private Label shortened() {
        var rows = String.join(", ", shortRows) + (shortCount > shortRows.size() ? ", …" : "");
        return shortCount == 1
                ? new Label("Row " + rows + " has fewer cells than there are headings; those it lacks are taken as empty.",
                        "La ligne " + rows + " a moins de cellules qu’il n’y a d’en-têtes ; celles qui manquent sont prises pour vides.")
                : new Label(shortCount + " rows have fewer cells than there are headings; those they lack are taken as empty (rows "
                        + rows + ").",
                        shortCount + " lignes ont moins de cellules qu’il n’y a d’en-têtes ; celles qui manquent sont prises pour vides"
                                + " (lignes " + rows + ").");
    }

    private AnalysisException refused(String en, String fr) {
        return new AnalysisException(new Label(en.formatted(file), fr.formatted(file)));
    }
}
