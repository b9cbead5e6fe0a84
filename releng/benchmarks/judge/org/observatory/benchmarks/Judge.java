// SPDX-License-Identifier: EPL-2.0
package org.observatory.benchmarks;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs the benchmarks of a class, and prints each figure beside its budget. A benchmark whose name ends in {@code ByPeer} has no
 * budget: it is what another library takes for the benchmark of the name before that, and both are compared.
 */
public final class Judge {

    /** The system property that tells the benchmarks where the project lies. */
    public static final String FOLDER = "observatory.study";

    /** The budget of a benchmark that may take what it takes. */
    public static final long NO_BUDGET = Long.MAX_VALUE;

    private static final String PEER = "ByPeer";
    /** From this version on Java warns of what JMH does unless it is allowed, and knows how to be allowed. */
    private static final int WARNS = 23;

    private Judge() {
    }

    /**
     * Measures and judges on a project.
     *
     * @param what       the name that each line begins with
     * @param benchmarks the class
     * @param study      the folder of the project
     * @param budget     the budget of a benchmark by its name, in milliseconds
     * @return how many medians are over their budget
     * @throws RunnerException if a benchmark fails
     */
    public static int measure(String what, Class<?> benchmarks, Path study, ToLongFunction<String> budget) throws RunnerException {
        return measure(what, benchmarks, List.of("-D" + FOLDER + "=" + study), budget);
    }

    /**
     * Measures and judges.
     *
     * @param what       the name that each line begins with
     * @param benchmarks the class
     * @param arguments  more arguments of the Java that is measured
     * @param budget     the budget of a benchmark by its name, in milliseconds, or {@link #NO_BUDGET}
     * @return how many medians are over their budget
     * @throws RunnerException if a benchmark fails
     */
    public static int measure(String what, Class<?> benchmarks, List<String> arguments, ToLongFunction<String> budget)
            throws RunnerException {
        var quiet = Runtime.version().feature() < WARNS ? Stream.<String>of()
                : Stream.of("--sun-misc-unsafe-memory-access=allow", "--enable-native-access=ALL-UNNAMED");
        var results = new Runner(new OptionsBuilder().include(benchmarks.getName() + "\\.").verbosity(VerboseMode.SILENT)
                .jvmArgsAppend(Stream.concat(arguments.stream(), quiet).toArray(String[]::new)).shouldFailOnError(true).build()).run();
        var over = 0;
        var medians = new HashMap<String, Double>();
        for (var result : results) {
            var name = result.getParams().getBenchmark();
            name = name.substring(name.lastIndexOf('.') + 1);
            var score = result.getPrimaryResult().getStatistics();
            var median = score.getPercentile(50);
            var most = budget.applyAsLong(name);
            medians.put(name, median);
            System.out.printf("%s: %-22s median %8.1f ms, highest %8.1f ms%s%s%n", what, name, median, score.getMax(),
                    most == NO_BUDGET ? "" : ", budget " + most + " ms", median <= most ? "" : " - OVER BUDGET");
            over += median <= most ? 0 : 1;
        }
        medians.keySet().stream().filter(name -> medians.containsKey(name + PEER)).sorted().forEach(name -> System.out.printf(
                "%s: %-22s takes %.3f times as long as that of the peer%n", what, name, medians.get(name) / medians.get(name + PEER)));
        return over;
    }
}
