// SPDX-License-Identifier: EPL-2.0
package org.observatory.benchmarks.charts;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

import org.observatory.charts.Axis;
import org.observatory.charts.Category;
import org.observatory.charts.ChartService;
import org.observatory.charts.ChartingException;
import org.observatory.charts.ExportFormat;
import org.observatory.charts.Mark;
import org.observatory.charts.Plot;
import org.observatory.charts.Series;
import org.observatory.charts.Style;

/**
 * Draws a hundred bar charts as SVG, one of each CSV file of a folder, as the peers beside it do:
 * {@code Hundred invent FOLDER} writes the files, {@code Hundred FOLDER OUT} draws them.
 */
public final class Hundred {

    private static final int CHARTS = 100;
    private static final int BARS = 12;

    private Hundred() {
    }

    /** Invents or draws. */
    public static void main(String[] words) throws IOException, ChartingException {
        if (words[0].equals("invent")) {
            invent(Path.of(words[1]));
        } else {
            draw(Path.of(words[0]), Path.of(words[1]));
        }
    }

    private static void invent(Path folder) throws IOException {
        var random = new Random(2026);
        Files.createDirectories(folder);
        for (var chart = 0; chart < CHARTS; chart++) {
            var lines = new StringBuilder("name,value\n");
            for (var bar = 0; bar < BARS; bar++) {
                lines.append("Catégorie ").append((char) ('A' + bar)).append(',').append(random.nextInt(5, 100)).append('\n');
            }
            Files.write(folder.resolve(String.format(Locale.ROOT, "%03d.csv", chart)), lines.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void draw(Path folder, Path out) throws IOException, ChartingException {
        var service = ChartService.standard();
        Files.createDirectories(out);
        List<Path> files;
        try (var listed = Files.list(folder)) {
            files = listed.sorted().toList();
        }
        for (var file : files) {
            var categories = new ArrayList<Category>();
            var marks = new ArrayList<Mark>();
            for (var line : Files.readAllLines(file).stream().skip(1).map(text -> text.split(",")).toList()) {
                categories.add(Category.of(line[0], ""));
                marks.add(new Mark(line[0], new BigDecimal(line[1]), line[1], line[0] + " : " + line[1], true));
            }
            var plot = new Plot.Bars(true, false, Axis.fromZero("", "COUNT", BigDecimal.valueOf(100)), categories, List.of(new Series("", marks)));
            var svg = service.export(Invented.of("bars", plot), Style.PUBLICATION, Set.of(ExportFormat.SVG), 85, 300);
            Files.write(out.resolve(file.getFileName().toString().replace(".csv", ".svg")), svg.get(ExportFormat.SVG));
        }
    }
}
