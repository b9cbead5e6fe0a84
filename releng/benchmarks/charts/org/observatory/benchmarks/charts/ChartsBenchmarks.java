// SPDX-License-Identifier: EPL-2.0
package org.observatory.benchmarks.charts;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.observatory.benchmarks.Judge;
import org.observatory.charts.ChartService;
import org.observatory.charts.ChartSpec;
import org.observatory.charts.ChartingException;
import org.observatory.charts.ExportFormat;
import org.observatory.charts.Style;
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
import org.openjdk.jmh.runner.RunnerException;

/**
 * What large charts cost from their description on: 10,000 marks down to the pixels of a window, 1,000 marks to a file, warm.
 * Run by {@code ./workbench bench charts}.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = {"-Xmx1g", "-Djava.awt.headless=true"})
@Warmup(iterations = 30)
@Measurement(iterations = 20)
public class ChartsBenchmarks {

    private static final Map<String, Long> BUDGETS = Map.of("livePoints10000", 300L, "liveLines10000", 300L, "svgPoints1000", 100L,
            "svgLines1000", 100L, "pdfPoints1000", 100L, "svgBars1000", 100L);
    private static final ChartService SERVICE = ChartService.standard();

    /** Invented charts. */
    @State(Scope.Benchmark)
    public static class Charts {
        private ChartSpec points10000;
        private ChartSpec lines10000;
        private ChartSpec points1000;
        private ChartSpec lines1000;
        private ChartSpec bars1000;

        /** Invents them. */
        @Setup(Level.Trial)
        public void invent() {
            points10000 = Invented.points(10_000);
            lines10000 = Invented.lines(5, 2_000);
            points1000 = Invented.points(1_000);
            lines1000 = Invented.lines(5, 200);
            bars1000 = Invented.bars(5, 200);
        }
    }

    private static BufferedImage live(ChartSpec chart) throws ChartingException {
        return SERVICE.image(SERVICE.lay(chart, Style.SEMINAR, 300, 200), 1200, 800);
    }

    private static Map<ExportFormat, byte[]> file(ChartSpec chart, ExportFormat format) throws ChartingException {
        return SERVICE.export(chart, Style.PUBLICATION, Set.of(format), 180, 300);
    }

    /** 10,000 points on the screen. */
    @Benchmark
    public BufferedImage livePoints10000(Charts charts) throws ChartingException {
        return live(charts.points10000);
    }

    /** Five lines of 2,000 points on the screen. */
    @Benchmark
    public BufferedImage liveLines10000(Charts charts) throws ChartingException {
        return live(charts.lines10000);
    }

    /** 1,000 points as SVG. */
    @Benchmark
    public Map<ExportFormat, byte[]> svgPoints1000(Charts charts) throws ChartingException {
        return file(charts.points1000, ExportFormat.SVG);
    }

    /** 1,000 points as PDF. */
    @Benchmark
    public Map<ExportFormat, byte[]> pdfPoints1000(Charts charts) throws ChartingException {
        return file(charts.points1000, ExportFormat.PDF);
    }

    /** Five lines of 200 points as SVG. */
    @Benchmark
    public Map<ExportFormat, byte[]> svgLines1000(Charts charts) throws ChartingException {
        return file(charts.lines1000, ExportFormat.SVG);
    }

    /** 200 groups of five bars as SVG. */
    @Benchmark
    public Map<ExportFormat, byte[]> svgBars1000(Charts charts) throws ChartingException {
        return file(charts.bars1000, ExportFormat.SVG);
    }

    /** Measures and judges. */
    public static void main(String[] none) throws RunnerException {
        System.exit(Judge.measure("charts", ChartsBenchmarks.class, List.of(), BUDGETS::get) == 0 ? 0 : 1);
    }
}
