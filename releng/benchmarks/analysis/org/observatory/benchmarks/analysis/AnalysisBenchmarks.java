// SPDX-License-Identifier: EPL-2.0
package org.observatory.benchmarks.analysis;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.coding.PercentageAgreement;
import org.dkpro.statistics.agreement.distance.NominalDistanceFunction;
import org.dkpro.statistics.agreement.distance.OrdinalDistanceFunction;
import org.observatory.analysis.Analyses;
import org.observatory.analysis.AnalysisException;
import org.observatory.analysis.Input;
import org.observatory.analysis.Progress;
import org.observatory.analysis.Result;
import org.observatory.analysis.agreement.AgreementAnalyses;
import org.observatory.analysis.crossings.CrossingAnalyses;
import org.observatory.analysis.structure.McaAnalysis;
import org.observatory.analysis.trajectories.SequenceDistancesAnalysis;
import org.observatory.benchmarks.Judge;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What the analyses cost on data of full size, from the table to the result with its tables and fingerprint; beside it what the
 * coefficient alone costs in dkpro-statistics. Run by {@code ./workbench bench analysis}.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = {"-Xmx1g"})
public class AnalysisBenchmarks {

    private static final Analyses ANALYSES = new Analyses(Stream.of(AgreementAnalyses.all(), CrossingAnalyses.all(),
            List.of(new McaAnalysis(), new SequenceDistancesAnalysis())).flatMap(List::stream).toList());

    /** Coded passages. */
    @State(Scope.Benchmark)
    public static class Codings {
        private Input input;

        /** Invents them. */
        @Setup(Level.Trial)
        public void invent() {
            input = Trial.codings();
        }
    }

    /** What coders chose. */
    @State(Scope.Benchmark)
    public static class Coders {
        private Input input;

        /** Invents it. */
        @Setup(Level.Trial)
        public void invent() {
            input = Trial.coders();
        }
    }

    /** The same for the peer. */
    @State(Scope.Benchmark)
    public static class Peer {
        private CodingAnnotationStudy study;

        /** Invents it. */
        @Setup(Level.Trial)
        public void invent() {
            study = Trial.peer();
        }
    }

    /** Answers to twenty questions. */
    @State(Scope.Benchmark)
    public static class Individuals {
        private Input input;

        /** Invents them. */
        @Setup(Level.Trial)
        public void invent() {
            input = Trial.individuals();
        }
    }

    /** Trajectories of six years. */
    @State(Scope.Benchmark)
    public static class Sequences {
        private Input input;

        /** Invents them. */
        @Setup(Level.Trial)
        public void invent() {
            input = Trial.sequences();
        }
    }

    private static Result run(String analysis, Input input, Map<String, String> parameters) throws AnalysisException {
        return ANALYSES.run(analysis, input, parameters, Progress.none());
    }

    /** Codes by periods, each case once in a cell. */
    @Benchmark
    @Warmup(iterations = 30)
    @Measurement(iterations = 30)
    public Result crosstab(Codings codings) throws AnalysisException {
        return run("crosstab", codings.input, Map.of("rows", "code", "columns", "period", "unit", "case"));
    }

    /** Which of a thousand codes overlap. */
    @Benchmark
    @Warmup(iterations = 5)
    @Measurement(iterations = 10)
    public Result cooccurrence(Codings codings) throws AnalysisException {
        return run("cooccurrence", codings.input, Map.of());
    }

    /** α without an interval. */
    @Benchmark
    @Warmup(iterations = 30)
    @Measurement(iterations = 30)
    public Result alpha(Coders coders) throws AnalysisException {
        return run("krippendorff-alpha", coders.input, Map.of("interval", "none"));
    }

    /** α of ranks. */
    @Benchmark
    @Warmup(iterations = 30)
    @Measurement(iterations = 30)
    public Result alphaOrdinal(Coders coders) throws AnalysisException {
        return run("krippendorff-alpha", coders.input, Map.of("interval", "none", "level", "ordinal"));
    }

    /** α with the interval of a thousand samples of units. */
    @Benchmark
    @Warmup(iterations = 5)
    @Measurement(iterations = 10)
    public Result alphaBootstrap(Coders coders) throws AnalysisException {
        return run("krippendorff-alpha", coders.input, Map.of("samples", "1000"));
    }

    /** Percent agreement. */
    @Benchmark
    @Warmup(iterations = 30)
    @Measurement(iterations = 30)
    public Result percentAgreement(Coders coders) throws AnalysisException {
        return run("percent-agreement", coders.input, Map.of("interval", "none"));
    }

    /** Fleiss' κ. */
    @Benchmark
    @Warmup(iterations = 30)
    @Measurement(iterations = 30)
    public Result fleissKappa(Coders coders) throws AnalysisException {
        return run("fleiss-kappa", coders.input, Map.of("interval", "none"));
    }

    /** The peer's α. */
    @Benchmark
    @Warmup(iterations = 3)
    @Measurement(iterations = 5)
    public double alphaByPeer(Peer peer) {
        return new KrippendorffAlphaAgreement(peer.study, new NominalDistanceFunction()).calculateAgreement();
    }

    /** The peer's α of ranks. */
    @Benchmark
    @Warmup(iterations = 3)
    @Measurement(iterations = 5)
    public double alphaOrdinalByPeer(Peer peer) {
        return new KrippendorffAlphaAgreement(peer.study, new OrdinalDistanceFunction()).calculateAgreement();
    }

    /** The peer's percent agreement. */
    @Benchmark
    @Warmup(iterations = 3)
    @Measurement(iterations = 5)
    public double percentAgreementByPeer(Peer peer) {
        return new PercentageAgreement(peer.study).calculateAgreement();
    }

    /** The axes of twenty variables. */
    @Benchmark
    @Warmup(iterations = 5)
    @Measurement(iterations = 10)
    public Result mca(Individuals individuals) throws AnalysisException {
        return run("mca", individuals.input, Map.of());
    }

    /** All distances, and four groups. */
    @Benchmark
    @Warmup(iterations = 3)
    @Measurement(iterations = 5)
    public Result optimalMatching(Sequences sequences) throws AnalysisException {
        return run("sequence-distances", sequences.input, Map.of());
    }

    /** Measures and judges. */
    public static void main(String[] arguments) throws Exception {
        memory();
        var over = Judge.measure("analysis", AnalysisBenchmarks.class, List.of(), name -> switch (name) {
            case "crosstab", "alpha", "alphaOrdinal", "percentAgreement", "fleissKappa" -> 50;
            case "cooccurrence" -> 1000;
            case "alphaBootstrap", "mca" -> 2000;
            case "optimalMatching" -> 5000;
            default -> Judge.NO_BUDGET;
        });
        System.exit(over == 0 ? 0 : 1);
    }

    /** What a unit of four coders takes: kept by the table, and handed out during a run. */
    private static void memory() throws AnalysisException {
        var before = used();
        var input = Trial.coders();
        var kept = used() - before;
        run("krippendorff-alpha", input, Map.of("interval", "none"));
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        var begun = threads.getCurrentThreadAllocatedBytes();
        run("krippendorff-alpha", input, Map.of("interval", "none"));
        var taken = threads.getCurrentThreadAllocatedBytes() - begun;
        System.out.printf("analysis: a unit of %d coders keeps %d bytes in the table; a run of alpha hands out %d more and keeps none%n",
                Trial.CODERS, kept / Trial.UNITS, taken / Trial.UNITS);
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
