// SPDX-License-Identifier: EPL-2.0
package org.observatory.benchmarks.r;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.observatory.analysis.Analyses;
import org.observatory.analysis.Csv;
import org.observatory.analysis.Input;
import org.observatory.analysis.Progress;
import org.observatory.analysis.Result;
import org.observatory.analysis.agreement.AgreementAnalyses;
import org.observatory.analysis.crossings.CrossingAnalyses;
import org.observatory.analysis.estimates.EstimateAnalyses;
import org.observatory.analysis.structure.Indicator;
import org.observatory.analysis.structure.Mca;
import org.observatory.analysis.structure.Ward;
import org.observatory.analysis.trajectories.Costs;
import org.observatory.analysis.trajectories.Distances;
import org.observatory.analysis.trajectories.Sequences;
import org.observatory.analysis.trajectories.Shape;

/**
 * Writes invented data, and what the analyses make of them, for {@code compare.R}: the data as CSV files, the numbers as lines of a
 * name and a number in {@code ours.csv}. A list of numbers takes as many lines.
 */
public final class Ours {

    private static final Analyses ANALYSES = new Analyses(Stream.of(AgreementAnalyses.all(), CrossingAnalyses.all(), EstimateAnalyses.all())
            .flatMap(List::stream).toList());

    private final Path folder;
    private final PrintWriter numbers;

    private Ours(Path folder, PrintWriter numbers) {
        this.folder = folder;
        this.numbers = numbers;
    }

    /**
     * Writes.
     *
     * @param arguments the folder
     */
    public static void main(String[] arguments) throws Exception {
        var folder = Path.of(arguments[0]);
        try (var numbers = new PrintWriter(Files.newBufferedWriter(folder.resolve("ours.csv"), StandardCharsets.UTF_8))) {
            numbers.println("name,value");
            var ours = new Ours(folder, numbers);
            for (var seed = 1; seed <= 5; seed++) {
                ours.agreement(seed);
                ours.crossing(seed);
                ours.axes(seed);
                ours.trajectories(seed);
            }
            ours.proportions();
        }
    }

    private void number(String name, double... values) {
        Arrays.stream(values).forEach(value -> numbers.println(name + "," + value));
    }

    private static Result run(String analysis, Input input, String... parameters) throws Exception {
        var given = new HashMap<String, String>();
        for (var i = 0; i < parameters.length; i += 2) {
            given.put(parameters[i], parameters[i + 1]);
        }
        return ANALYSES.run(analysis, input, given, Progress.none());
    }

    private String file(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
        return text;
    }

    private void withError(String name, Result result) {
        number(name, result.value("estimate").asDouble(), result.value("se").asDouble());
    }

    private void agreement(int seed) throws Exception {
        var chance = new Random(seed);
        var rows = IntStream.range(0, 150).mapToObj(unit -> {
            var value = 1 + chance.nextInt(4);
            return IntStream.range(0, 4).mapToObj(coder -> chance.nextDouble() < 0.65 ? value : 1 + chance.nextInt(4)).toList();
        }).toList();
        var whole = "A,B,C,D\n" + String.join("\n", rows.stream().map(row -> String.join(",", row.stream().map(String::valueOf).toList())).toList());
        var holes = "A,B,C,D\n" + String.join("\n", rows.stream().map(row -> String.join(",", row.stream()
                .map(value -> chance.nextInt(5) == 0 ? "" : String.valueOf(value)).toList())).toList());
        var complete = Csv.read("whole.csv", file("whole" + seed + ".csv", whole + "\n"));
        var missing = Csv.read("holes.csv", file("holes" + seed + ".csv", holes + "\n"));
        var two = new String[] {"coders", "A;B", "interval", "standard"};
        for (var weights : List.of("none", "linear", "quadratic")) {
            withError("kappa." + weights + "." + seed, run("cohen-kappa", complete, Stream.concat(Arrays.stream(two), Stream.of("weights", weights))
                    .toArray(String[]::new)));
        }
        number("agree." + seed, run("percent-agreement", complete, two).value("estimate").asDouble());
        number("pi." + seed, run("scott-pi", complete, two).value("estimate").asDouble());
        number("light." + seed, run("cohen-kappa", complete).value("estimate").asDouble());
        withError("fleiss.complete." + seed, run("fleiss-kappa", complete, "interval", "standard"));
        withError("fleiss." + seed, run("fleiss-kappa", missing, "interval", "standard"));
        withError("bp." + seed, run("brennan-prediger", missing, "interval", "standard"));
        for (var weights : List.of("unweighted", "linear", "quadratic", "ordinal")) {
            withError("ac." + weights + "." + seed, run("gwet-ac", missing, "weights", weights, "interval", "standard"));
        }
        for (var level : List.of("nominal", "ordinal", "interval", "ratio")) {
            number("alpha." + level + "." + seed, run("krippendorff-alpha", missing, "level", level, "interval", "none").value("estimate").asDouble());
        }
        number("alpha.se.nominal." + seed, run("krippendorff-alpha", missing, "interval", "standard").value("se").asDouble());
        number("alpha.se.interval." + seed, run("krippendorff-alpha", missing, "level", "interval", "interval", "standard").value("se").asDouble());
    }

    private void crossing(int seed) throws Exception {
        var chance = new Random(100 + seed);
        var text = new StringBuilder("row,a,b,c\n");
        for (var row = 0; row < 4; row++) {
            text.append("r").append(row);
            for (var column = 0; column < 3; column++) {
                text.append(',').append(1 + chance.nextInt(5));
            }
            text.append('\n');
        }
        var result = run("crosstab", Csv.read("table.csv", file("table" + seed + ".csv", text.toString())), "layout", "table", "correction", "holm");
        number("crosstab." + seed, Stream.of("chi2", "df", "p", "g", "g-p", "fisher-p", "v").mapToDouble(name -> result.value(name).asDouble()).toArray());
        number("residuals." + seed, result.table("cells").rows().mapToDouble(row -> result.table("cells").number(row, "residual").doubleValue()).toArray());
        number("cells.p." + seed, result.table("cells").rows().mapToDouble(row -> result.table("cells").number(row, "p").doubleValue()).toArray());
    }

    private void axes(int seed) throws Exception {
        var chance = new Random(200 + seed);
        var variables = new LinkedHashMap<String, List<String>>();
        for (var q = 0; q < 6; q++) {
            variables.put("v" + q, new ArrayList<>());
        }
        for (var i = 0; i < 80; i++) {
            var kind = chance.nextInt(3);
            for (var q = 0; q < 6; q++) {
                variables.get("v" + q).add("c" + q + (chance.nextDouble() < 0.5 ? kind : chance.nextInt(3)));
            }
        }
        var text = new StringBuilder(String.join(",", variables.keySet()) + "\n");
        for (var i = 0; i < 80; i++) {
            var row = i;
            text.append(String.join(",", variables.values().stream().map(values -> values.get(row)).toList())).append('\n');
        }
        file("mca" + seed + ".csv", text.toString());
        var active = new LinkedHashMap<>(variables);
        active.remove("v5");
        var mca = Mca.of(Indicator.of(active));
        number("mca.eigenvalues." + seed, mca.eigenvalues());
        for (var axis = 0; axis < 2; axis++) {
            var at = axis;
            var places = places(mca.active());
            number("mca.coordinates." + axis + "." + seed, places.stream().mapToDouble(j -> Math.abs(mca.category(j, at))).toArray());
            number("mca.contributions." + axis + "." + seed, places.stream().mapToDouble(j -> 100 * mca.categoryContribution(j, at)).toArray());
            number("mca.qualities." + axis + "." + seed, places.stream().mapToDouble(j -> mca.categoryQuality(j, at)).toArray());
            number("mca.tests." + axis + "." + seed, places.stream().mapToDouble(j -> Math.abs(mca.categoryTest(j, at))).toArray());
            number("mca.ratios." + axis + "." + seed, IntStream.range(0, 5).mapToDouble(q -> mca.ratio(q, at)).toArray());
            number("mca.individuals." + axis + "." + seed, IntStream.range(0, 80).mapToDouble(i -> Math.abs(mca.individual(i, at))).toArray());
            var placed = mca.supplementary(Indicator.of(Map.of("v5", variables.get("v5"))));
            number("mca.supplementary." + axis + "." + seed, Arrays.stream(placed)
                    .sorted((one, other) -> one.category().name().compareTo(other.category().name()))
                    .mapToDouble(one -> Math.abs(one.coordinates()[at])).toArray());
        }
        number("ward.gains." + seed, Ward.of(mca.individuals(4), done -> { }).joins().stream().mapToDouble(Ward.Join::gain).sorted().toArray());
    }

    /** The categories by variable and name, as R has them. */
    private static List<Integer> places(Indicator active) {
        return IntStream.range(0, active.categories().size()).boxed()
                .sorted((one, other) -> active.categories().get(one).name().compareTo(active.categories().get(other).name())).toList();
    }

    private void trajectories(int seed) throws Exception {
        var chance = new Random(300 + seed);
        var periods = IntStream.range(0, 12).mapToObj(t -> "t" + t).toList();
        var rows = IntStream.range(0, 40).mapToObj(i -> {
            var state = new int[] {chance.nextInt(4)};
            return periods.stream().map(t -> {
                state[0] = chance.nextInt(3) == 0 ? chance.nextInt(4) : state[0];
                return String.valueOf((char) ('A' + state[0]));
            }).toList();
        }).toList();
        file("sequences" + seed + ".csv", String.join(",", periods) + "\n" + String.join("\n", rows.stream().map(row -> String.join(",", row)).toList())
                + "\n");
        var sequences = Sequences.of(periods, rows, List.of("A", "B", "C", "D"), Sequences.Missing.LEFT_OUT);
        var shape = new Shape(sequences);
        number("rates." + seed, flat(Shape.rates(shape.transitions())));
        number("times." + seed, shape.meanTimes());
        number("period.entropies." + seed, Arrays.stream(shape.counts()).mapToDouble(Shape::entropy).toArray());
        number("entropies." + seed, IntStream.range(0, 40).mapToDouble(shape::within).toArray());
        number("complexities." + seed, IntStream.range(0, 40).mapToDouble(shape::complexity).toArray());
        number("turbulences." + seed, IntStream.range(0, 40).mapToDouble(shape::turbulence).toArray());
        number("om.constant." + seed, flat(Distances.optimalMatching(sequences, Costs.constant(4, 1.7, 1), done -> { })));
        number("om.rates." + seed, flat(Distances.optimalMatching(sequences, Costs.ofTransitions(sequences, 1), done -> { })));
        number("lcs." + seed, flat(Distances.longestCommon(sequences, done -> { })));
        number("hamming." + seed, flat(Distances.hamming(sequences, Costs.constant(4, 1, 1), done -> { })));
        number("dynamic." + seed, flat(Distances.dynamicHamming(sequences, done -> { })));
    }

    private static double[] flat(double[][] matrix) {
        return Arrays.stream(matrix).flatMapToDouble(Arrays::stream).toArray();
    }

    private void proportions() throws Exception {
        for (var successes : new int[] {0, 1, 7, 20, 33, 40}) {
            for (var method : List.of("wilson", "clopper-pearson")) {
                var result = run("proportion", Input.none(), "successes", String.valueOf(successes), "n", "40", "method", method);
                number(method + "." + successes, result.value("lower").asDouble(), result.value("upper").asDouble());
            }
        }
        var result = run("trend", Csv.read("w.csv", "wave,successes,n\n1,83,86\n2,90,93\n3,129,136\n4,70,82\n"));
        number("trend", Math.pow(result.value("z").asDouble(), 2), result.value("p").asDouble());
    }
}
