// SPDX-License-Identifier: EPL-2.0
package org.observatory.benchmarks;

import java.nio.file.Path;
import java.util.function.ToLongFunction;

import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the benchmarks of a class on a project of full size, and prints each figure beside its budget. */
public final class Judge {

    /** The system property that tells the benchmarks where the project lies. */
    public static final String FOLDER = "observatory.study";

    private Judge() {
    }

    /**
     * Measures and judges.
     *
     * @param what       the name that each line begins with
     * @param benchmarks the class
     * @param study      the folder of the project
     * @param budget     the budget of a benchmark by its name, in milliseconds
     * @return how many medians are over their budget
     * @throws RunnerException if a benchmark fails
     */
    public static int measure(String what, Class<?> benchmarks, Path study, ToLongFunction<String> budget) throws RunnerException {
        var results = new Runner(new OptionsBuilder().include(benchmarks.getName() + "\\.").verbosity(VerboseMode.SILENT)
                .jvmArgsAppend("-D" + FOLDER + "=" + study).shouldFailOnError(true).build()).run();
        var over = 0;
        for (var result : results) {
            var name = result.getParams().getBenchmark();
            name = name.substring(name.lastIndexOf('.') + 1);
            var score = result.getPrimaryResult().getStatistics();
            var median = score.getPercentile(50);
            var most = budget.applyAsLong(name);
            System.out.printf("%s: %-22s median %8.1f ms, highest %8.1f ms, budget %d ms%s%n", what, name, median, score.getMax(), most,
                    median <= most ? "" : " - OVER BUDGET");
            over += median <= most ? 0 : 1;
        }
        return over;
    }
}
