// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.agreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Column;
import org.observatory.analysis.Input;
import org.observatory.analysis.Label;
import org.observatory.analysis.Table;

/**
 * The units of a project with the codes that each coder gave them, as a report reads them.
 *
 * @param coders the names of the coders, in order
 * @param units  the units, also those without any code
 * @param codes  the codes by identity, in the order of the codebook
 * @param sets   the sets by identity
 * @param rounds the names of the rounds by identity
 */
record ReportUnits(List<Label> coders, List<Unit> units, Map<String, Code> codes, Map<String, CodeSet> sets, Map<String, Label> rounds) {

    /** The columns of a table of units, before those of the coders. */
    static final String[] COLUMNS = {"roundId", "unit", "document", "documentId", "start", "end", "weight", "quotation"};

    private static final String CODER = "coder-";

    /**
     * One unit.
     *
     * @param row    its row in the table
     * @param round  the round; empty for whatever was coded at any time
     * @param weight how many units it stands for
     * @param given  the codes that each coder gave it; null for one who did not code it
     */
    record Unit(int row, String round, String document, int weight, List<Set<String>> given) {

        /** Whether one of some coders gave it one of some codes. */
        boolean isCoded(Predicate<String> codes, int... coders) {
            for (var coder : coders) {
                if (given.get(coder) != null && given.get(coder).stream().anyMatch(codes)) {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * A code.
     *
     * @param below it and the codes below it
     */
    record Code(Label path, Set<String> below) {
    }

    /**
     * A set.
     *
     * @param codes its codes and those below them
     */
    record CodeSet(Label name, Set<String> codes) {
    }

    static boolean areIn(Input input) {
        return input.has("units", COLUMNS) && input.has("codes", "path", "parentId", "setId") && input.has("sets", "name")
                && input.has("rounds", "name");
    }

    static ReportUnits of(Input input) throws AnalysisException {
        var codes = codes(input.table("codes"));
        var sets = new LinkedHashMap<String, CodeSet>();
        var table = input.table("codes");
        var names = input.table("sets");
        for (var row = 0; row < names.size(); row++) {
            var all = new LinkedHashSet<String>();
            for (var code = 0; code < table.size(); code++) {
                if ((" " + table.text(code, "setId") + " ").contains(" " + names.rowKey(row) + " ")) {
                    all.addAll(codes.get(table.rowKey(code)).below());
                }
            }
            sets.put(names.rowKey(row), new CodeSet(names.label(row, "name"), all));
        }
        var rounds = new LinkedHashMap<String, Label>();
        var named = input.table("rounds");
        named.rows().forEach(row -> rounds.put(named.rowKey(row), named.label(row, "name")));
        var units = input.table("units");
        var coders = units.columns().stream().filter(column -> column.key().startsWith(CODER)).toList();
        return new ReportUnits(coders.stream().map(Column::label).toList(), units(units, coders), codes, sets, rounds);
    }

    private static Map<String, Code> codes(Table table) {
        var below = new LinkedHashMap<String, Set<String>>();
        var above = new LinkedHashMap<String, String>();
        var paths = new LinkedHashMap<String, Label>();
        for (var row = 0; row < table.size(); row++) {
            above.put(table.rowKey(row), table.text(row, "parentId"));
            paths.put(table.rowKey(row), table.label(row, "path"));
            below.put(table.rowKey(row), new LinkedHashSet<>());
            for (var at = table.rowKey(row); at != null && below.containsKey(at); at = above.get(at)) {
                below.get(at).add(table.rowKey(row));
            }
        }
        var codes = new LinkedHashMap<String, Code>();
        below.forEach((id, all) -> codes.put(id, new Code(paths.get(id), all)));
        return codes;
    }

    private static List<Unit> units(Table table, List<Column> coders) {
        var units = new ArrayList<Unit>();
        for (var row = 0; row < table.size(); row++) {
            var given = new ArrayList<Set<String>>();
            for (var coder : coders) {
                var cell = table.text(row, coder.key());
                given.add(cell == null ? null : cell.isEmpty() ? Set.of() : Set.copyOf(List.of(cell.split(" "))));
            }
            var round = table.text(row, "roundId");
            var document = table.text(row, "documentId");
            var weight = table.number(row, "weight");
            units.add(new Unit(row, round == null ? "" : round, document == null ? "" : document, weight == null ? 1 : weight.intValue(), given));
        }
        return units;
    }

    /** All coders by their number. */
    int[] everybody() {
        return IntStream.range(0, coders.size()).toArray();
    }
}
