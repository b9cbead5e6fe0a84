// SPDX-License-Identifier: EPL-2.0
package org.observatory.exchange.cases;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.observatory.analysis.Label;
import org.observatory.exchange.cases.sheet.Cell;
import org.observatory.exchange.cases.sheet.CellPlace;
import org.observatory.exchange.cases.sheet.Sheet;
import org.observatory.exchange.cases.sheet.SheetRow;
import org.observatory.exchange.cases.values.Folded;
import org.observatory.model.coding.Case;
import org.observatory.model.coding.CaseField;

/**
 * Finds the case of each row: by its key, or, where the row or the case has none, by its name. Rows that leave a choice are
 * refused, all of them, so that none is taken for another.
 */
final class CaseRows {

    private static final Label NAMELESS = new Label("the row has neither a key nor a name", "la ligne n’a ni clé ni nom");
    private static final Label KEY_TWICE = new Label("several rows have this key", "plusieurs lignes portent cette clé");
    private static final Label NAME_TWICE = new Label("several rows without a key have this name",
            "plusieurs lignes sans clé portent ce nom");
    private static final Label KEY_TAKEN_TWICE = new Label("several cases of the project have this key",
            "plusieurs cas du projet portent cette clé");
    private static final Label NAME_TAKEN_TWICE = new Label("several cases of the project have this name, and there is no key to tell them apart",
            "plusieurs cas du projet portent ce nom, sans clé pour les distinguer");
    private static final Label SAME_CASE = new Label("several rows are about the same case", "plusieurs lignes concernent le même cas");

    /** A row with its case; null for a new one. */
    record Matched(SheetRow row, Case one) {
    }

    private final Sheet sheet;
    private final int keys;
    private final List<Integer> names = new ArrayList<>();
    private final Map<String, List<Case>> byKey = new HashMap<>();
    private final Map<String, List<Case>> byName = new HashMap<>();
    private final List<Matched> matched = new ArrayList<>();
    private final List<CellDoubt> refused = new ArrayList<>();
    private final Set<Case> named = new HashSet<>();

    CaseRows(Sheet sheet, List<ColumnTarget> targets, List<Case> cases) {
        this.sheet = sheet;
        keys = targets.indexOf(new ColumnTarget.Field(CaseField.KEY));
        for (var field : List.of(CaseField.NAME_FR, CaseField.NAME_EN)) {
            var column = targets.indexOf(new ColumnTarget.Field(field));
            if (column >= 0) {
                names.add(column);
            }
        }
        for (var one : cases) {
            var key = Names.text(one.getKey());
            if (!key.isEmpty()) {
                byKey.computeIfAbsent(key, first -> new ArrayList<>()).add(one);
            }
            List.of(Folded.of(Names.text(one.getNameFr())), Folded.of(Names.text(one.getNameEn()))).stream()
                    .filter(name -> !name.isEmpty()).distinct()
                    .forEach(name -> byName.computeIfAbsent(name, first -> new ArrayList<>()).add(one));
        }
        match();
    }

    /** The rows that have a case or make one, in order. */
    List<Matched> matched() {
        return matched;
    }

    /** The rows that are refused, each at the cell that tells. */
    List<CellDoubt> refused() {
        return refused;
    }

    /** Whether a row, refused or not, is about a case. */
    boolean names(Case one) {
        return named.contains(one);
    }

    private void match() {
        var sameKeys = counted(false);
        var sameNames = counted(true);
        var found = new ArrayList<Matched>();
        for (var row : sheet.rows()) {
            var key = key(row);
            var name = name(row);
            if (key.isEmpty() && name.isEmpty()) {
                refuse(row, NAMELESS);
            } else if (!key.isEmpty() && sameKeys.get(key) > 1) {
                note(byKey.get(key));
                refuse(row, KEY_TWICE);
            } else if (key.isEmpty() && sameNames.get(name) > 1) {
                note(byName.get(name));
                refuse(row, NAME_TWICE);
            } else {
                find(row, key, name, found);
            }
        }
        keepSingle(found);
    }

    private void find(SheetRow row, String key, String name, List<Matched> found) {
        var keyed = byKey.getOrDefault(key, List.of());
        if (!keyed.isEmpty()) {
            note(keyed);
            take(row, keyed, KEY_TAKEN_TWICE, found);
            return;
        }
        var called = byName.getOrDefault(name, List.of()).stream()
                .filter(one -> key.isEmpty() || Names.text(one.getKey()).isEmpty()).toList();
        note(called);
        take(row, called, NAME_TAKEN_TWICE, found);
    }

    private void take(SheetRow row, List<Case> cases, Label trouble, List<Matched> found) {
        if (cases.size() > 1) {
            refuse(row, trouble);
        } else {
            found.add(new Matched(row, cases.isEmpty() ? null : cases.getFirst()));
        }
    }

    /** A case that two rows are about, one by key and one by name, is left to neither. */
    private void keepSingle(List<Matched> found) {
        var counts = new IdentityHashMap<Case, Integer>();
        found.stream().filter(row -> row.one() != null).forEach(row -> counts.merge(row.one(), 1, Integer::sum));
        for (var row : found) {
            if (row.one() != null && counts.get(row.one()) > 1) {
                refuse(row.row(), SAME_CASE);
            } else {
                matched.add(row);
            }
        }
        refused.sort((a, b) -> a.place().compareTo(b.place()));
    }

    private Map<String, Integer> counted(boolean byName) {
        var counts = new LinkedHashMap<String, Integer>();
        for (var row : sheet.rows()) {
            var key = key(row);
            if (byName && key.isEmpty()) {
                counts.merge(name(row), 1, Integer::sum);
            } else if (!byName) {
                counts.merge(key, 1, Integer::sum);
            }
        }
        return counts;
    }

    private void note(List<Case> cases) {
        if (cases != null) {
            named.addAll(cases);
        }
    }

    private void refuse(SheetRow row, Label reason) {
        var column = keys >= 0 && !key(row).isEmpty() ? keys : names.stream().filter(name -> !row.cell(name).isEmpty()).findFirst()
                .orElse(-1);
        refused.add(new CellDoubt(new CellPlace(sheet.name(), row.number(), column), column < 0 ? Cell.EMPTY : row.cell(column), reason));
    }

    private String key(SheetRow row) {
        return keys < 0 ? "" : text(row.cell(keys));
    }

    private String name(SheetRow row) {
        return names.stream().map(column -> Folded.of(text(row.cell(column)))).filter(name -> !name.isEmpty()).findFirst().orElse("");
    }

    private static String text(Cell cell) {
        return cell instanceof Cell.Fault || cell instanceof Cell.Text text && CellReader.state(text.text()).isPresent() ? ""
                : CellReader.text(cell);
    }
}
