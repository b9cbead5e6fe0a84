// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.trajectories;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.observatory.analysis.Label;
import org.observatory.analysis.Result;
import org.observatory.analysis.Wording;
import org.observatory.charts.AnalysisRequest;
import org.observatory.charts.Audience;
import org.observatory.charts.Captions;
import org.observatory.charts.ChartContext;
import org.observatory.charts.ChartSpec;
import org.observatory.charts.Plot;
import org.observatory.charts.painting.Ink;
import org.observatory.charts.painting.LegendEntry;
import org.observatory.charts.painting.PaintedChart;
import org.observatory.charts.painting.Symbol;

/** The sequences themselves, « tapis »: one row each. */
public final class SequenceIndexPlot extends PaintedChart {

    private static final Label TAKEAWAY = new Label("{0} trajectories; {1} end in the state {2}.", "{0} trajectoires ; {1} finissent dans l’état {2}.");
    private static final Label LECTURE = new Label("{0} is in the state {1} from {2} to {3}.", "{0} est dans l’état {1} de {2} à {3}.");
    private static final Label CHAMP = new Label("{0} trajectories, {1} to {2}.", "{0} trajectoires, {1} à {2}.");
    private static final Label METHOD = new Label("One row a trajectory, by the year in which it begins. Dashed: the state is not known; "
            + "nothing is drawn before the first known one.", "Une ligne par trajectoire, selon l’année de son début. Tireté : l’état n’est pas connu ; "
            + "rien n’est tracé avant le premier état connu.");
    private static final int ON_SLIDE = 11;
    private static final Label BEST_KNOWN = new Label("Shown are the {0} trajectories of {1} whose states are known in the most years; all are in the table.",
            "Sont montrées les {0} trajectoires, sur {1}, dont l’état est connu le plus d’années ; toutes sont dans le tableau.");
    private static final Label UNKNOWN = new Label("not known", "non connu");

    /** Of the territories’ trajectories. */
    public SequenceIndexPlot() {
        super("sequence-index-plot", new Label("Sequence index plot", "Tapis des trajectoires"),
                new Label("Every trajectory as a row of states: for seeing how each goes, not only how many are where.",
                        "Chaque trajectoire est une ligne d’états : pour voir comment chacune avance, et pas seulement combien sont où."),
                Audience.BOTH, new AnalysisRequest("sequences", Map.of()), List.of("sequences"));
    }

    @Override
    public ChartSpec draw(Result result, ChartContext context) {
        var language = context.language();
        var sequences = result.table("sequences");
        var states = States.of(result);
        var columns = States.periods(sequences);
        var periods = columns.stream().map(States::period).toList();
        var codes = new int[sequences.size()][];
        for (var row = 0; row < sequences.size(); row++) {
            var at = row;
            codes[row] = columns.stream().mapToInt(column -> states.number(sequences.label(at, column))).toArray();
        }
        var order = IntStream.range(0, sequences.size()).boxed().sorted(Comparator.comparingInt((Integer row) -> first(codes[row]))
                .thenComparing((one, other) -> Arrays.compare(codes[one], codes[other])).thenComparing(sequences::rowKey)).toList();
        var rows = new ArrayList<Carpet.Row>();
        var values = new ArrayList<String>();
        var shown = context.style().slide() ? bestKnown(order, codes) : order;
        for (var row : shown) {
            var name = sequences.label(row, "sequence").in(language);
            var runs = new ArrayList<Carpet.Run>();
            for (int from = 0, to; from < periods.size(); from = to) {
                to = from + 1;
                while (to < periods.size() && codes[row][to] == codes[row][from]) {
                    to++;
                }
                var state = codes[row][from];
                if (state < 0 && from == 0) {
                    continue;
                }
                var when = to - from == 1 ? periods.get(from) : periods.get(from) + "–" + periods.get(to - 1);
                runs.add(new Carpet.Run(name + Wording.colon(language) + (state < 0 ? fill(UNKNOWN, language) : states.names().get(state).in(language))
                        + " (" + when + ")", from, to, state < 0 ? null : states.ink(state), state < 0 ? "" : States.mark(state)));
            }
            rows.add(new Carpet.Row(sequences.rowKey(row), name, runs));
            runs.stream().filter(run -> run.ink() != null).forEach(run -> values.add(run.title()));
        }
        var ends = new int[states.names().size()];
        for (var row : codes) {
            Arrays.stream(row).filter(code -> code >= 0).reduce((before, after) -> after).ifPresent(code -> ends[code]++);
        }
        var most = IntStream.range(0, ends.length).boxed().max(Comparator.comparingInt(state -> ends[state])).orElse(0);
        var example = rows.stream().flatMap(row -> row.runs().stream().filter(run -> run.ink() != null && run.to() - run.from() > 1)
                .map(run -> fill(LECTURE, language, row.name(), quote(states.names().get(Integer.parseInt(run.mark()) - 1).in(language), language),
                periods.get(run.from()), periods.get(run.to() - 1)))).findFirst().orElse("");
        var legend = new ArrayList<>(states.legend(language));
        legend.add(new LegendEntry(fill(UNKNOWN, language), new Symbol(Symbol.Form.DASHES, Ink.Plain.APART)));
        var captions = new Captions(example, fill(CHAMP, language, sequences.size(), periods.getFirst(), periods.getLast()),
                fill(StateDistribution.SOURCE, language), note(result, language, fill(METHOD, language), states.said(language),
                shown.size() < order.size() ? fill(BEST_KNOWN, language, shown.size(), order.size()) : ""));
        return spec(result, context, fill(TAKEAWAY, language, sequences.size(), ends[most], quote(states.names().get(most).in(language), language)),
                new Plot.Painted(new Carpet(periods, rows), legend), captions, values, sequences);
    }

    /** As many as a slide carries, those known in the most periods, in the same order. */
    private static List<Integer> bestKnown(List<Integer> order, int[][] codes) {
        var kept = order.stream().sorted(Comparator.comparingLong((Integer row) -> -Arrays.stream(codes[row]).filter(code -> code >= 0).count()))
                .limit(ON_SLIDE).collect(Collectors.toSet());
        return order.stream().filter(kept::contains).toList();
    }

    private static int first(int[] codes) {
        return IntStream.range(0, codes.length).filter(period -> codes[period] >= 0).findFirst().orElse(codes.length);
    }
}
