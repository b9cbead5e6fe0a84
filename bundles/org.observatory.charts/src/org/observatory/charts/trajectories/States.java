// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.trajectories;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;

import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Result;
import org.observatory.analysis.Table;
import org.observatory.charts.painting.Ink;
import org.observatory.charts.painting.LegendEntry;
import org.observatory.charts.painting.Symbol;

/**
 * The states of sequences, in the order that the result gives them where that is one of meaning, as that of a typology is;
 * in the mean order in which trajectories come to them where it is merely alphabetical.
 *
 * @param names in that order
 * @param given whether the result gave the order
 */
record States(List<Label> names, boolean given) {

    private static final Label MEAN = new Label("States stand in the mean order of their first appearance.",
            "Les états sont dans l’ordre moyen de leur première apparition.");
    private static final Label TYPOLOGY = new Label("States stand in the order of their typology.", "Les états sont dans l’ordre de leur typologie.");

    /** The columns of a table of sequences that hold a period. */
    static List<String> periods(Table sequences) {
        return sequences.columns().stream().map(column -> column.key()).filter(key -> key.startsWith("period:")).toList();
    }

    /** The name of the period of a column. */
    static String period(String column) {
        return column.substring("period:".length());
    }

    /** Of a result of {@code sequences}. */
    static States of(Result result) {
        var table = result.has("states") ? result.table("states") : null;
        var names = table == null ? List.<Label>of() : table.rows().mapToObj(row -> table.label(row, "state")).toList();
        return names.isEmpty() || names.stream().sorted(Comparator.comparing(Label::en)).toList().equals(names) ? met(result.table("sequences"))
                : new States(names, true);
    }

    /** By which order, as a sentence. */
    String said(Language language) {
        return (given ? TYPOLOGY : MEAN).in(language);
    }

    private static States met(Table sequences) {
        var periods = periods(sequences);
        var firsts = new HashMap<Label, List<Integer>>();
        sequences.rows().forEach(row -> {
            var seen = new ArrayList<Label>();
            for (var period = 0; period < periods.size(); period++) {
                var state = sequences.label(row, periods.get(period));
                if (state != null && !seen.contains(state)) {
                    seen.add(state);
                    firsts.computeIfAbsent(state, any -> new ArrayList<>()).add(seen.size());
                }
            }
        });
        return new States(firsts.keySet().stream().sorted(Comparator.comparingDouble((Label state) -> firsts.get(state).stream()
                .mapToInt(Integer::intValue).average().orElse(0)).thenComparing(Label::en)).toList(), false);
    }

    /** The number of a state, from 0; below 0 for none. */
    int number(Label state) {
        return names.indexOf(state);
    }

    /** The later the darker. */
    Ink ink(int number) {
        return Ink.level(names.size() < 2 ? 0.6 : 0.08 + 0.92 * number / (names.size() - 1));
    }

    /** The number that stands in its fields. */
    static String mark(int number) {
        return String.valueOf(number + 1);
    }

    /** Each state by its number. */
    List<LegendEntry> legend(Language language) {
        var entries = new ArrayList<LegendEntry>();
        for (var i = 0; i < names.size(); i++) {
            entries.add(new LegendEntry(mark(i) + ". " + names.get(i).in(language), new Symbol(Symbol.Form.EDGED, ink(i))));
        }
        return entries;
    }
}
