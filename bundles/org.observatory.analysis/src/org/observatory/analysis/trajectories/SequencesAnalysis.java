// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.trajectories;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

import org.observatory.analysis.Analysis;
import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Citation;
import org.observatory.analysis.Families;
import org.observatory.analysis.Input;
import org.observatory.analysis.Kind;
import org.observatory.analysis.Label;
import org.observatory.analysis.Method;
import org.observatory.analysis.Parameter;
import org.observatory.analysis.Parameters;
import org.observatory.analysis.Progress;
import org.observatory.analysis.Result;
import org.observatory.analysis.Table;
import org.observatory.analysis.Value;

/**
 * Sequences of states described. Tables: {@code distribution} (a row a period and state), {@code periods} (a row a period: how many are
 * known, entropy), {@code transitions} (a row a pair of states), {@code states} (mean time), {@code individuals} (changes, entropy,
 * complexity, turbulence) and {@code sequences} (the state of each in each period, for a sequence index plot).
 */
public final class SequencesAnalysis implements Analysis {

    private static final Label PERIOD = new Label("Period", "Période");
    private static final Label STATE = new Label("State", "État");
    private static final Label COUNT = new Label("Count", "Effectif");
    private static final Label SHARE = new Label("Share (%)", "Part (%)");
    private static final Label NAME = new Label("Sequence", "Séquence");
    private static final Label NONE = new Label("no sequence has enough known states", "aucune séquence n’a assez d’états connus");

    @Override
    public String id() {
        return "sequences";
    }

    @Override
    public Label label() {
        return new Label("Sequences of states", "Séquences d’états");
    }

    @Override
    public Label description() {
        return new Label("Describes trajectories: which states prevail when, what follows what, and how much each trajectory moves.",
                "Décrit des trajectoires : quels états dominent et quand, ce qui suit quoi, et à quel point chaque trajectoire bouge.");
    }

    @Override
    public Label reads() {
        return SequenceInput.READS;
    }

    @Override
    public Label family() {
        return Families.TRAJECTORIES;
    }

    @Override
    public List<Parameter<?>> parameters() {
        return List.of(SequenceInput.MISSING, SequenceInput.HOLDER, SequenceInput.FROM, SequenceInput.TO);
    }

    @Override
    public boolean accepts(Input input) {
        return SequenceInput.isIn(input);
    }

    @Override
    public Result run(Input input, Parameters parameters, Progress progress) throws AnalysisException {
        progress.check();
        var read = SequenceInput.of(input, parameters);
        var shape = new Shape(read.sequences());
        progress.check();
        var result = Result.builder(this, parameters, input)
                .value("sequences", read.sequences().size())
                .value("periods", read.sequences().periods().size())
                .value("states", read.sequences().stateCount())
                .value("mean-complexity", mean(read, shape::complexity))
                .value("mean-changes", mean(read, shape::changes))
                .table(distribution(read, shape)).table(periods(read, shape)).table(transitions(read, shape)).table(states(read, shape))
                .table(individuals(read, shape)).table(rows(read));
        read.warnings().forEach(result::warning);
        return result.build();
    }

    private static Value mean(SequenceInput read, IntToDoubleFunction measure) {
        return Value.of(IntStream.range(0, read.sequences().size()).mapToDouble(measure).filter(Double::isFinite).average()
                .orElse(Double.NaN), NONE);
    }

    static BigDecimal number(double value) {
        return Double.isFinite(value) ? BigDecimal.valueOf(value) : null;
    }

    private static Table distribution(SequenceInput read, Shape shape) {
        var table = Table.builder("distribution", new Label("States by period", "États par période"))
                .column("period", PERIOD, Kind.LABEL).column("state", STATE, Kind.LABEL)
                .column("n", COUNT, Kind.NUMBER).column("share", SHARE, Kind.NUMBER);
        var counts = shape.counts();
        for (var t = 0; t < counts.length; t++) {
            var total = Arrays.stream(counts[t]).sum();
            for (var state = 0; state < counts[t].length; state++) {
                table.row(keys(read, t, state), read.period(t), read.words().get(state), BigDecimal.valueOf(counts[t][state]),
                        total == 0 ? null : number(100.0 * counts[t][state] / total));
            }
        }
        return table.build();
    }

    private static String keys(SequenceInput read, int period, int state) {
        return String.join(" ", IntStream.range(0, read.sequences().size()).filter(i -> read.sequences().state(i, period) == state)
                .mapToObj(read.keys()::get).toList());
    }

    private static Table periods(SequenceInput read, Shape shape) {
        var table = Table.builder("periods", new Label("Periods", "Périodes")).column("period", PERIOD, Kind.LABEL)
                .column("n", new Label("Known", "Connus"), Kind.NUMBER)
                .column("entropy", new Label("Transversal entropy (0 to 1)", "Entropie transversale (0 à 1)"), Kind.NUMBER);
        var counts = shape.counts();
        for (var t = 0; t < counts.length; t++) {
            table.row("period " + read.sequences().periods().get(t), read.period(t), BigDecimal.valueOf(Arrays.stream(counts[t]).sum()),
                    number(Shape.entropy(counts[t])));
        }
        return table.build();
    }

    private static Table transitions(SequenceInput read, Shape shape) {
        var table = Table.builder("transitions", new Label("Transitions", "Transitions"))
                .column("from", new Label("From", "De"), Kind.LABEL).column("to", new Label("To", "Vers"), Kind.LABEL)
                .column("n", COUNT, Kind.NUMBER).column("rate", new Label("Transition rate", "Taux de transition"), Kind.NUMBER);
        var counts = shape.transitions();
        var rates = Shape.rates(counts);
        for (var a = 0; a < counts.length; a++) {
            for (var b = 0; b < counts.length; b++) {
                table.row(read.words().get(a).en() + " → " + read.words().get(b).en(), read.words().get(a), read.words().get(b),
                        BigDecimal.valueOf(counts[a][b]), number(rates[a][b]));
            }
        }
        return table.build();
    }

    private static Table states(SequenceInput read, Shape shape) {
        var table = Table.builder("states", new Label("States", "États")).column("state", STATE, Kind.LABEL)
                .column("time", new Label("Mean time (periods)", "Durée moyenne (périodes)"), Kind.NUMBER);
        var times = shape.meanTimes();
        for (var state = 0; state < times.length; state++) {
            table.row(read.words().get(state).en(), read.words().get(state), number(times[state]));
        }
        return table.build();
    }

    private static Table individuals(SequenceInput read, Shape shape) {
        var table = Table.builder("individuals", new Label("Sequences one by one", "Séquences une à une")).column("sequence", NAME, Kind.LABEL)
                .column("known", new Label("Known periods", "Périodes connues"), Kind.NUMBER)
                .column("changes", new Label("Changes", "Changements"), Kind.NUMBER)
                .column("entropy", new Label("Entropy (0 to 1)", "Entropie (0 à 1)"), Kind.NUMBER)
                .column("complexity", new Label("Complexity (0 to 1)", "Complexité (0 à 1)"), Kind.NUMBER)
                .column("turbulence", new Label("Turbulence", "Turbulence"), Kind.NUMBER);
        for (var i = 0; i < read.sequences().size(); i++) {
            table.row(read.keys().get(i), read.names().get(i), BigDecimal.valueOf(read.sequences().known(i).length),
                    BigDecimal.valueOf(shape.changes(i)), number(shape.within(i)), number(shape.complexity(i)), number(shape.turbulence(i)));
        }
        return table.build();
    }

    private static Table rows(SequenceInput read) {
        var table = Table.builder("sequences", new Label("States of the sequences", "États des séquences")).column("sequence", NAME, Kind.LABEL);
        for (var t = 0; t < read.sequences().periods().size(); t++) {
            table.column("period:" + read.sequences().periods().get(t), read.period(t), Kind.LABEL);
        }
        for (var i = 0; i < read.sequences().size(); i++) {
            table.row(read.keys().get(i)).set("sequence", read.names().get(i));
            for (var t = 0; t < read.sequences().periods().size(); t++) {
                var state = read.sequences().state(i, t);
                table.set("period:" + read.sequences().periods().get(t), state == Sequences.MISSING ? null : read.words().get(state));
            }
        }
        return table.build();
    }

    @Override
    public Citation citation() {
        return new Citation(new Label("Description of state sequences", "Description de séquences d’états"),
                List.of("Gabadinho, A., Ritschard, G., Müller, N. S. & Studer, M. (2011). Analyzing and visualizing state sequences in R with TraMineR. Journal of Statistical Software 40(4).",
                        "Elzinga, C. H. & Liefbroer, A. C. (2007). De-standardization of family-life trajectories of young adults. European Journal of Population 23, 225–250.",
                        "Gabadinho, A., Ritschard, G., Studer, M. & Müller, N. S. (2010). Indice de complexité pour le tri et la comparaison de séquences catégorielles. Revue des nouvelles technologies de l’information E-19, 61–66."),
                "h = −Σ p ln p / ln S; C = √(changes/(length−1) · h); T = log₂(φ · (s²max+1)/(s²+1))");
    }

    @Override
    public Method method() {
        return new Method(new Label("The distribution by period is no trajectory: nobody need follow it. Read it beside the sequences themselves.",
                "La distribution par période n’est pas une trajectoire : personne ne la suit forcément. Lisez-la à côté des séquences elles-mêmes."),
                citation().formula(), new Label("Not for trajectories whose beginning or end is unknown without saying so: what is missing is left out, "
                        + "and later periods then rest on fewer cases.",
                        "À éviter sans le dire pour des trajectoires dont le début ou la fin est inconnu : ce qui manque est laissé de côté, et les "
                                + "dernières périodes reposent alors sur moins de cas."),
                citation().references());
    }
}
