// SPDX-License-Identifier: EPL-2.0
package org.observatory.analysis.trajectories;

import static org.observatory.analysis.trajectories.SequencesAnalysis.number;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
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
 * How far sequences of states lie apart, and which resemble each other. Tables: {@code individuals} (the group of each, its distance to
 * the medoid), {@code groups} (size, medoid) and, for not more than {@value #SHOWN} sequences, {@code distances} (a row and a column a
 * sequence).
 */
public final class SequenceDistancesAnalysis implements Analysis {

    private static final int SHOWN = 300;
    /** So many distances take 200 MB. */
    private static final int MOST = 5_000;
    private static final Parameter<String> MEASURE = new Parameter.Choice("measure", new Label("Distance", "Distance"),
            new Label("How two sequences are compared.", "La façon de comparer deux séquences."), "om", measures());
    private static final Parameter<String> COSTS = new Parameter.Choice("costs", new Label("Substitution costs", "Coûts de substitution"),
            new Label("What it costs to replace a state by another; for optimal matching and Hamming.",
                    "Ce que coûte le remplacement d’un état par un autre ; pour l’appariement optimal et Hamming."), "constant", costs());
    private static final Parameter<BigDecimal> SUBSTITUTION = new Parameter.Decimal("substitution", new Label("Substitution", "Substitution"),
            new Label("The constant cost of a substitution.", "Le coût constant d’une substitution."), new BigDecimal("2"), BigDecimal.ZERO,
            new BigDecimal("1000"));
    private static final Parameter<BigDecimal> INDEL = new Parameter.Decimal("indel", new Label("Insertion or deletion", "Insertion ou suppression"),
            new Label("The cost of inserting or deleting a state.", "Le coût d’insérer ou de supprimer un état."), BigDecimal.ONE, BigDecimal.ZERO,
            new BigDecimal("1000"));
    private static final Parameter<Integer> GROUPS = new Parameter.WholeNumber("groups", new Label("Groups", "Groupes"),
            new Label("How many groups are made around medoids; 1 for none.", "Le nombre de groupes formés autour de parangons ; 1 pour aucun."), 4, 1, 100);
    private static final Label NAME = new Label("Sequence", "Séquence");
    private static final Label GROUP = new Label("Group", "Groupe");
    private static final Label ONE_GROUP = new Label("there is one group only", "il n’y a qu’un groupe");
    private static final Label ONE = new Label("there is one sequence only", "il n’y a qu’une séquence");

    private static Map<String, Label> measures() {
        var measures = new LinkedHashMap<String, Label>();
        measures.put("om", new Label("optimal matching (OM)", "appariement optimal (OM)"));
        measures.put("hamming", new Label("Hamming", "Hamming"));
        measures.put("dynamic-hamming", new Label("dynamic Hamming", "Hamming dynamique"));
        measures.put("lcs", new Label("longest common subsequence (LCS)", "plus longue sous-séquence commune (LCS)"));
        return measures;
    }

    private static Map<String, Label> costs() {
        var costs = new LinkedHashMap<String, Label>();
        costs.put("constant", new Label("constant", "constants"));
        costs.put("transitions", new Label("from the transition rates", "d’après les taux de transition"));
        return costs;
    }

    @Override
    public String id() {
        return "sequence-distances";
    }

    @Override
    public Label label() {
        return new Label("Distances between sequences", "Distances entre séquences");
    }

    @Override
    public Label description() {
        return new Label("Compares trajectories as wholes and groups those that resemble each other, each group around its most typical one.",
                "Compare des trajectoires dans leur ensemble et regroupe celles qui se ressemblent, chaque groupe autour de la plus typique.");
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
        return List.of(MEASURE, COSTS, SUBSTITUTION, INDEL, GROUPS, SequenceInput.MISSING, SequenceInput.HOLDER, SequenceInput.FROM,
                SequenceInput.TO);
    }

    @Override
    public boolean accepts(Input input) {
        return SequenceInput.isIn(input);
    }

    @Override
    public Result run(Input input, Parameters parameters, Progress progress) throws AnalysisException {
        var read = SequenceInput.of(input, parameters);
        if (read.sequences().size() > MOST) {
            throw AnalysisException.tooMany(read.sequences().size(), MOST);
        }
        IntConsumer check = done -> progress.check();
        var distances = distances(read.sequences(), parameters, check);
        var size = read.sequences().size();
        var wanted = Math.min(parameters.get(GROUPS), size);
        var medoids = Medoids.of(distances, wanted, check);
        progress.check();
        var pairs = (double) size * (size - 1);
        var result = Result.builder(this, parameters, input)
                .value("sequences", size)
                .value("groups", wanted)
                .value("mean-distance", size < 2 ? Value.undefined(ONE)
                        : Value.of(Arrays.stream(distances).flatMapToDouble(Arrays::stream).sum() / pairs, ONE))
                .value("silhouette", wanted < 2 ? Value.undefined(ONE_GROUP) : Value.of(medoids.silhouette(distances), ONE_GROUP))
                .table(individuals(read, medoids, distances)).table(groups(read, medoids, distances));
        if (size <= SHOWN) {
            result.table(matrix(read, distances));
        } else {
            result.warning(new Label("The distances themselves are not listed: there are more than " + SHOWN + " sequences.",
                    "Les distances elles-mêmes ne sont pas listées : il y a plus de " + SHOWN + " séquences."));
        }
        read.warnings().forEach(result::warning);
        if (wanted < parameters.get(GROUPS)) {
            result.warning(new Label("There are no more groups than sequences.", "Il n’y a pas plus de groupes que de séquences."));
        }
        return result.build();
    }

    private static double[][] distances(Sequences sequences, Parameters parameters, IntConsumer check) {
        var indel = parameters.get(INDEL).doubleValue();
        var costs = parameters.get(COSTS).equals("transitions") ? Costs.ofTransitions(sequences, indel)
                : Costs.constant(sequences.stateCount(), parameters.get(SUBSTITUTION).doubleValue(), indel);
        return switch (parameters.get(MEASURE)) {
            case "hamming" -> Distances.hamming(sequences, costs, check);
            case "dynamic-hamming" -> Distances.dynamicHamming(sequences, check);
            case "lcs" -> Distances.longestCommon(sequences, check);
            default -> Distances.optimalMatching(sequences, costs, check);
        };
    }

    private static Table individuals(SequenceInput read, Medoids medoids, double[][] distances) {
        var table = Table.builder("individuals", new Label("Sequences", "Séquences")).column("sequence", NAME, Kind.LABEL)
                .column("group", GROUP, Kind.NUMBER)
                .column("distance", new Label("Distance to the medoid", "Distance au parangon"), Kind.NUMBER);
        for (var i = 0; i < distances.length; i++) {
            var group = medoids.groups()[i];
            table.row(read.keys().get(i), read.names().get(i), BigDecimal.valueOf(group + 1), number(distances[i][medoids.medoids()[group]]));
        }
        return table.build();
    }

    private static Table groups(SequenceInput read, Medoids medoids, double[][] distances) {
        var table = Table.builder("groups", new Label("Groups", "Groupes")).column("group", GROUP, Kind.NUMBER)
                .column("n", new Label("Count", "Effectif"), Kind.NUMBER)
                .column("medoid", new Label("Medoid", "Parangon"), Kind.LABEL)
                .column("distance", new Label("Mean distance to the medoid", "Distance moyenne au parangon"), Kind.NUMBER);
        for (var group = 0; group < medoids.medoids().length; group++) {
            var one = group;
            var medoid = medoids.medoids()[group];
            var members = IntStream.range(0, distances.length).filter(i -> medoids.groups()[i] == one).toArray();
            table.row(String.join(" ", Arrays.stream(members).mapToObj(read.keys()::get).toList()), BigDecimal.valueOf(group + 1),
                    BigDecimal.valueOf(members.length), read.names().get(medoid),
                    number(Arrays.stream(members).mapToDouble(i -> distances[i][medoid]).average().orElse(Double.NaN)));
        }
        return table.build();
    }

    private static Table matrix(SequenceInput read, double[][] distances) {
        var table = Table.builder("distances", new Label("Distances", "Distances")).column("sequence", NAME, Kind.LABEL);
        for (var j = 0; j < distances.length; j++) {
            table.column("to:" + read.keys().get(j), read.names().get(j), Kind.NUMBER);
        }
        for (var i = 0; i < distances.length; i++) {
            table.row(read.keys().get(i)).set("sequence", read.names().get(i));
            for (var j = 0; j < distances.length; j++) {
                table.set("to:" + read.keys().get(j), number(distances[i][j]));
            }
        }
        return table.build();
    }

    @Override
    public Citation citation() {
        return new Citation(new Label("Distances between state sequences, grouped around medoids",
                "Distances entre séquences d’états, regroupées autour de parangons"),
                List.of("Abbott, A. & Forrest, J. (1986). Optimal matching methods for historical sequences. Journal of Interdisciplinary History 16(3), 471–494.",
                        "Lesnard, L. (2010). Setting cost in optimal matching to uncover contemporaneous socio-temporal patterns. Sociological Methods & Research 38(3), 389–419.",
                        "Elzinga, C. H. (2008). Sequence analysis: metric representations of categorical time series. Vrije Universiteit Amsterdam.",
                        "Kaufman, L. & Rousseeuw, P. J. (1990). Finding Groups in Data. New York, Wiley."),
                "least Σ (substitutions · cost + insertions and deletions · indel)");
    }

    @Override
    public Method method() {
        return new Method(new Label("The distance says what it takes to turn one trajectory into another. Insertions and deletions forgive that the same "
                + "comes earlier or later; Hamming does not.",
                "La distance dit ce qu’il faut pour changer une trajectoire en une autre. Insertions et suppressions pardonnent que la même chose "
                        + "vienne plus tôt ou plus tard ; Hamming non."),
                citation().formula(), new Label("The costs are a choice, and the groups hang on it: try others, and look at the silhouette. Not for "
                        + "trajectories of very unequal length, which are far apart for that alone.",
                        "Les coûts sont un choix, dont les groupes dépendent : essayez-en d’autres et regardez la silhouette. À éviter pour des "
                                + "trajectoires de longueurs très inégales, éloignées pour cette seule raison."),
                citation().references());
    }
}
