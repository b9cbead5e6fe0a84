// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.trajectories;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.observatory.analysis.Label;
import org.observatory.analysis.Result;
import org.observatory.analysis.Table;
import org.observatory.analysis.Wording;
import org.observatory.charts.AnalysisRequest;
import org.observatory.charts.Audience;
import org.observatory.charts.Captions;
import org.observatory.charts.ChartContext;
import org.observatory.charts.ChartSpec;
import org.observatory.charts.Plot;
import org.observatory.charts.painting.PaintedChart;

/** Which states prevail when. */
public final class StateDistribution extends PaintedChart {

    private static final int FEW = 5;
    static final Label SOURCE = new Label("trajectories of the project, or the file analysed.", "trajectoires du projet, ou fichier analysé.");
    private static final Label TAKEAWAY = new Label("In {0}, {1} is the most frequent state: {2} of {3}.",
            "En {0}, l’état le plus fréquent est {1} : {2} sur {3}.");
    private static final Label LECTURE = new Label("in {0}, {1} of the {2} trajectories known are in the state {3}.",
            "en {0}, {1} des {2} trajectoires connues sont dans l’état {3}.");
    private static final Label CHAMP = new Label("{0} trajectories, {1} to {2}; in each year, those whose state is known (n).",
            "{0} trajectoires, {1} à {2} ; chaque année, celles dont l’état est connu (n).");
    private static final Label METHOD = new Label("A distribution is no trajectory: nobody need follow it.",
            "Une distribution n’est pas une trajectoire : personne ne la suit forcément.");
    private static final Label NARROW = new Label("Narrow columns: fewer than {0} trajectories known.",
            "Colonnes étroites : moins de {0} trajectoires connues.");
    static final Label NOT_SHOWN = new Label("not shown", "non montré");
    private static final Label HIDDEN = new Label("Hatched: states too rare to be shown, and their neighbours, together.",
            "Hachures : états trop rares pour être montrés, et leurs voisins, réunis.");
    private static final Label UNKNOWN = new Label("From {0} to {1} too few trajectories are known: these years are not shown.",
            "De {0} à {1}, trop peu de trajectoires sont connues : ces années ne sont pas montrées.");

    private static final Label SINGLE = new Label("From {0} to {1} at most one trajectory is known: these years are not shown.",
            "De {0} à {1}, une trajectoire au plus est connue : ces années ne sont pas montrées.");

    /** Of the territories’ trajectories. */
    public StateDistribution() {
        super("state-distribution", new Label("Distribution of states", "Distribution des états"),
                new Label("Which states prevail in which year, as shares of the trajectories known then.",
                        "Quels états dominent chaque année, en part des trajectoires alors connues."),
                Audience.BOTH, new AnalysisRequest("sequences", Map.of()), List.of("distribution", "periods", "sequences"));
    }

    /** The first period in which two trajectories are known; the first of all where that never happens. */
    private static int begin(Table periods, List<String> names) {
        return periods.rows().filter(row -> periods.number(row, "n") != null && periods.number(row, "n").intValue() > 1)
                .map(row -> Math.max(0, names.indexOf(periods.label(row, "period").en()))).findFirst().orElse(0);
    }

    /** How many trajectories are known in each period; below nought where that is not told. */
    private static int[] known(Table periods, List<String> names) {
        var known = new int[names.size()];
        Arrays.fill(known, -1);
        periods.rows().filter(row -> periods.number(row, "n") != null && names.contains(periods.label(row, "period").en()))
                .forEach(row -> known[names.indexOf(periods.label(row, "period").en())] = periods.number(row, "n").intValue());
        return known;
    }

    @Override
    public boolean knowsHiddenCounts() {
        return true;
    }

    @Override
    public ChartSpec draw(Result result, ChartContext context) {
        var language = context.language();
        var sequences = result.table("sequences");
        var distribution = result.table("distribution");
        var states = States.of(result);
        var all = States.periods(sequences).stream().map(States::period).toList();
        var begin = begin(result.table("periods"), all);
        var periods = all.subList(begin, all.size());
        var places = new HashMap<String, Integer>();
        periods.forEach(period -> places.put(period, places.size()));
        var counts = new int[periods.size()][states.names().size()];
        var known = known(result.table("periods"), periods);
        var keys = new String[periods.size()][states.names().size()];
        for (var row = 0; row < distribution.size(); row++) {
            var state = states.number(distribution.label(row, "state"));
            var period = places.get(distribution.label(row, "period").en());
            if (state >= 0 && period != null) {
                var count = distribution.number(row, "n");
                counts[period][state] = count == null ? 0 : count.intValue();
                keys[period][state] = distribution.rowKey(row);
            }
        }
        var bases = IntStream.range(0, periods.size()).map(period -> known[period] < 0 ? IntStream.of(counts[period]).sum() : known[period]).toArray();
        var hidden = distribution.rows().anyMatch(row -> distribution.number(row, "n") == null);
        var columns = new ArrayList<List<Distribution.Share>>();
        var values = new ArrayList<String>();
        for (var period = 0; period < periods.size(); period++) {
            var column = new ArrayList<Distribution.Share>();
            for (var state = 0; state < states.names().size(); state++) {
                var count = counts[period][state];
                if (count > 0) {
                    var title = periods.get(period) + ", " + states.names().get(state).in(language) + Wording.colon(language) + count + "/" + bases[period];
                    column.add(new Distribution.Share(keys[period][state], title, (double) count / bases[period], states.ink(state), States.mark(state)));
                    values.add(title);
                }
            }
            var rest = bases[period] - IntStream.of(counts[period]).sum();
            if (rest > 0) {
                var title = periods.get(period) + ", " + NOT_SHOWN.in(language) + Wording.colon(language) + rest + "/" + bases[period];
                column.add(new Distribution.Share("", title, (double) rest / bases[period], null, ""));
                values.add(title);
            }
            columns.add(column);
        }
        var last = IntStream.range(0, periods.size()).filter(period -> IntStream.of(counts[period]).sum() > 0).max().orElse(0);
        var best = IntStream.range(0, states.names().size()).boxed().max(Comparator.comparingInt(state -> counts[last][state])).orElse(0);
        var painter = new Distribution(periods, IntStream.range(0, periods.size()).mapToObj(at -> known[at] < 0 && hidden ? "–" : fill(Label.same("{0}"), language, bases[at])).toList(),
                IntStream.of(bases).mapToObj(base -> base < FEW).toList(), columns,
                IntStream.rangeClosed(0, 4).mapToObj(quarter -> percent(BigDecimal.valueOf(quarter * 25L), 0, language)).toList(), "n");
        var state = quote(states.names().get(best).in(language), language);
        if (hidden && counts[last][best] == 0) {
            throw new IllegalArgumentException("All states are hidden.");
        }
        var few = IntStream.of(bases).anyMatch(base -> base > 0 && base < FEW);
        var captions = new Captions(fill(LECTURE, language, periods.get(last), counts[last][best], bases[last], state),
                fill(CHAMP, language, result.value("sequences").number(), periods.getFirst(), periods.getLast()), fill(SOURCE, language),
                note(result, language, fill(METHOD, language), few ? fill(NARROW, language, FEW) : "", hidden ? fill(HIDDEN, language) : "",
                begin == 0 ? "" : fill(hidden ? UNKNOWN : SINGLE, language, all.getFirst(), all.get(begin - 1)), states.said(language)));
        return spec(result, context, fill(TAKEAWAY, language, periods.get(last), state, counts[last][best], bases[last]),
                new Plot.Painted(painter, states.legend(language)), captions, values.reversed(), distribution);
    }
}
