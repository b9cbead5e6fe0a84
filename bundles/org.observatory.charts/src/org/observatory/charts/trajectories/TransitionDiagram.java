// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.trajectories;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.observatory.analysis.Label;
import org.observatory.analysis.Result;
import org.observatory.analysis.Wording;
import org.observatory.charts.AnalysisRequest;
import org.observatory.charts.Audience;
import org.observatory.charts.Captions;
import org.observatory.charts.ChartContext;
import org.observatory.charts.ChartSpec;
import org.observatory.charts.Plot;
import org.observatory.charts.painting.PaintedChart;

/** What follows what: how many trajectories go from one state to another. */
public final class TransitionDiagram extends PaintedChart {

    private static final Label TAKEAWAY = new Label("{0} changes of state, {1} of them from {2} to {3}.",
            "{0} changements d’état, dont {1} de {2} à {3}.");
    private static final Label NOTHING = new Label("No trajectory changes its state.", "Aucune trajectoire ne change d’état.");
    private static final Label LECTURE = new Label("{0} times a trajectory in the state {1} is in the state {2} in the next period.",
            "{0} fois, une trajectoire dans l’état {1} est dans l’état {2} à la période suivante.");
    private static final Label CHAMP = new Label("{0} trajectories, {1} to {2}; pairs of periods whose states are both known.",
            "{0} trajectoires, {1} à {2} ; paires de périodes aux états connus.");
    private static final Label METHOD = new Label("Above: changes that lead on, below: that lead back. Numbers are "
            + "changes; “stays”: how many of the periods in a state are followed by the same.",
            "En haut : changements vers l’avant, en bas : vers l’arrière. Les nombres sont des "
                    + "changements ; « reste » : part des périodes suivies du même état.");
    private static final Label MOST = new Label("The most frequent change: {0} from {1} to {2}.",
            "Le changement le plus fréquent : {0} de {1} à {2}.");
    private static final Label HIDDEN = new Label("Changes that are too few to be shown have no arrow, nor have others that would tell them.",
            "Les changements trop rares pour être montrés n’ont pas de flèche, ni d’autres qui les trahiraient.");
    private static final Label STAYS = new Label("stays: {0}\u00a0of\u00a0{1}", "reste : {0}\u00a0sur\u00a0{1}");

    /** Of the territories’ trajectories. */
    public TransitionDiagram() {
        super("transition-diagram", new Label("Transitions between states", "Transitions entre états"),
                new Label("How often trajectories go from each state to each other: for seeing the usual ways, and the ways back.",
                        "Combien de fois les trajectoires passent d’un état à un autre : pour voir les chemins usuels, et les retours."),
                Audience.BOTH, new AnalysisRequest("sequences", Map.of()), List.of("transitions", "sequences"));
    }

    @Override
    public boolean knowsHiddenCounts() {
        return true;
    }

    @Override
    public ChartSpec draw(Result result, ChartContext context) {
        var language = context.language();
        var sequences = result.table("sequences");
        var transitions = result.table("transitions");
        var states = States.of(result);
        var size = states.names().size();
        var counts = new int[size][size];
        var bases = new int[size];
        var hidden = false;
        for (var row = 0; row < transitions.size(); row++) {
            var from = states.number(transitions.label(row, "from"));
            var to = states.number(transitions.label(row, "to"));
            if (from >= 0 && to >= 0) {
                var count = transitions.number(row, "n");
                hidden |= count == null;
                counts[from][to] = count == null ? 0 : count.intValue();
                if (count != null && count.signum() > 0 && transitions.number(row, "rate") != null) {
                    bases[from] = (int) Math.round(counts[from][to] / transitions.number(row, "rate").doubleValue());
                }
            }
        }
        var columns = States.periods(sequences);
        var keys = keys(result, states, columns);
        var moves = new ArrayList<Arcs.Move>();
        var most = 1;
        var all = 0;
        for (var from = 0; from < size; from++) {
            for (var to = 0; to < size; to++) {
                most = from == to ? most : Math.max(most, counts[from][to]);
                all += from == to ? 0 : counts[from][to];
            }
        }
        for (var from = 0; from < size; from++) {
            for (var to = 0; to < size; to++) {
                if (from != to && counts[from][to] > 0) {
                    var title = states.names().get(from).in(language) + " – " + states.names().get(to).in(language) + Wording.colon(language)
                            + counts[from][to];
                    moves.add(new Arcs.Move(String.join(" ", keys.get(from).get(to)), title, from, to, (double) counts[from][to] / most,
                            fill(Label.same("{0}"), language, counts[from][to])));
                }
            }
        }
        moves.sort(Comparator.comparingDouble((Arcs.Move move) -> -move.part()).thenComparing(Arcs.Move::from).thenComparing(Arcs.Move::to));
        var boxes = new ArrayList<Arcs.State>();
        for (var state = 0; state < size; state++) {
            var stays = bases[state] == 0 || hidden && counts[state][state] == 0 ? "" : fill(STAYS, language, counts[state][state], bases[state]);
            boxes.add(new Arcs.State(Wording.capital(states.names().get(state).in(language)), stays, states.ink(state)));
        }
        if (hidden && moves.isEmpty()) {
            throw new IllegalArgumentException("All changes are hidden.");
        }
        var best = moves.isEmpty() ? null : moves.getFirst();
        var names = best == null ? List.<String>of() : List.of(quote(states.names().get(best.from()).in(language), language),
                quote(states.names().get(best.to()).in(language), language));
        var number = best == null ? BigDecimal.ZERO : BigDecimal.valueOf(counts[best.from()][best.to()]);
        var captions = new Captions(best == null ? "" : fill(LECTURE, language, number, names.get(0), names.get(1)),
                fill(CHAMP, language, sequences.size(), States.period(columns.getFirst()), States.period(columns.getLast())),
                fill(StateDistribution.SOURCE, language), note(result, language, fill(METHOD, language), hidden ? fill(HIDDEN, language) : "", states.said(language)));
        return spec(result, context, best == null ? fill(NOTHING, language) : hidden ? fill(MOST, language, number, names.get(0), names.get(1))
                : fill(TAKEAWAY, language, all, number, names.get(0), names.get(1)),
                new Plot.Painted(new Arcs(boxes, moves), List.of()), captions, moves.stream().map(Arcs.Move::title).toList(), transitions);
    }

    /** The trajectories that make each change. */
    private static List<List<Set<String>>> keys(Result result, States states, List<String> columns) {
        var sequences = result.table("sequences");
        var keys = new ArrayList<List<Set<String>>>();
        states.names().forEach(from -> {
            var row = new ArrayList<Set<String>>();
            states.names().forEach(to -> row.add(new LinkedHashSet<>()));
            keys.add(row);
        });
        for (var row = 0; row < sequences.size(); row++) {
            var before = -1;
            for (var column : columns) {
                var now = states.number(sequences.label(row, column));
                if (before >= 0 && now >= 0) {
                    keys.get(before).get(now).add(sequences.rowKey(row));
                }
                before = now;
            }
        }
        return keys;
    }
}
