// SPDX-License-Identifier: EPL-2.0
package org.observatory.cli.verbs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.observatory.analysis.Analyses;
import org.observatory.analysis.Kind;
import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Result;
import org.observatory.analysis.Table;
import org.observatory.analysis.standard.StandardAnalyses;
import org.observatory.charts.AnalysisRequest;
import org.observatory.charts.Axis;
import org.observatory.charts.Captions;
import org.observatory.charts.Category;
import org.observatory.charts.ChartContext;
import org.observatory.charts.ChartDefinition;
import org.observatory.charts.ChartService;
import org.observatory.charts.ChartSpec;
import org.observatory.charts.Charts;
import org.observatory.charts.ChartTexts;
import org.observatory.charts.Mark;
import org.observatory.charts.Plot;
import org.observatory.charts.Series;
import org.observatory.charts.standard.StandardCharts;
import org.observatory.cli.CommandLine;
import org.observatory.cli.Terminal;
import org.observatory.cli.Verbs;
import org.observatory.project.ProjectSession;
import org.observatory.reference.SampleProject;

/** The charts of the sample project as vectors; what pixels and print look like is tested where they are drawn. */
class ChartsVerbTest {

    @TempDir
    private Path folder;
    private String sample;
    private Path out;

    @BeforeEach
    void aSample() throws IOException {
        var target = folder.resolve("S");
        SampleProject.writeTo(target);
        sample = target.toString();
        out = folder.resolve("C/deep");
    }

    private Terminal run(int expected, ChartService service, String... words) {
        var terminal = new Terminal(Language.FRENCH);
        var all = new ArrayList<>(List.of("charts"));
        all.addAll(List.of(words));
        assertEquals(expected, new CommandLine(Verbs.of(List.of(new ChartsVerb(service)))).run(all, terminal.console()),
                terminal.err());
        assertFalse(terminal.err().contains("\tat "), terminal.err());
        return terminal;
    }

    private Terminal run(int expected, String... words) {
        return run(expected, ChartService.standard(), words);
    }

    @Test
    void everyChartIsWrittenWithItsDataAndNamedOnALine() throws IOException {
        var terminal = run(0, sample, "--out", out.toString(), "--format", "svg");

        var ids = StandardCharts.bundled().stream().map(ChartDefinition::id).toList();
        assertTrue(terminal.out().lines().count() >= ids.size(), terminal.out());
        for (var id : ids) {
            assertTrue(terminal.out().contains(id + "\u00a0: " + id + ".svg, " + id + ".csv, " + id + ".json\n"), terminal.out());
            assertTrue(Files.readString(out.resolve(id + ".svg")).contains("lang=\"fr\""), id);
            assertTrue(Files.size(out.resolve(id + ".csv")) > 0, id);
        }
    }

    @Test
    void thePaletteChosenIsInThePictureAndInWhatItIsMadeFrom() throws IOException {
        run(0, sample, "--out", out.toString(), "--chart", "stacked-shares", "--format", "svg", "--palette", "greys");
        var svg = text(out.resolve("stacked-shares.svg"));
        assertTrue(svg.contains("#939393") && !svg.contains("#d97706"), "greys instead of the usual colours");
        assertTrue(text(out.resolve("stacked-shares.json")).contains("\"palette\": \"greys\""));
    }

    @Test
    void whereAPaintedChartHasMoreSeriesThanThePaletteThatIsSaid() throws IOException {
        var said = run(0, sample, "--out", out.toString(), "--chart", "slopes", "--format", "svg", "--palette", "greys").err();
        assertTrue(said.startsWith("slopes\u00a0: 5 séries, mais pas plus de 4 couleurs se distinguent"), said);
        assertTrue(text(out.resolve("slopes.json")).contains("les couleurs reviennent"));
    }

    @Test
    void aSecondRunWritesTheSameBytes() throws IOException {
        run(0, sample, "--out", out.toString(), "--chart", "conviction", "--width", "85mm", "--style", "publication");
        var files = List.of("svg", "pdf", "png", "csv").stream().map(ending -> out.resolve("conviction." + ending)).toList();
        var before = new ArrayList<byte[]>();
        for (var file : files) {
            before.add(Files.readAllBytes(file));
        }
        run(0, sample, "--out", out.toString(), "--chart", "conviction", "--width", "8,5cm");
        for (var i = 0; i < files.size(); i++) {
            assertArrayEquals(before.get(i), Files.readAllBytes(files.get(i)), files.get(i).toString());
        }
    }

    @Test
    void aChartOfACsvFileIsAskedForByNameWithItsParameters() throws IOException {
        var file = Files.writeString(folder.resolve("cases.csv"), "domain,status\ncare,open\ncare,closed\nfood,open\n");
        var seen = new ArrayList<Result>();
        var service = new ChartService(new Analyses(StandardAnalyses.bundled()), new Charts(List.of(new Seen(seen))));

        assertTrue(run(2, service, file.toString(), "--out", out.toString()).err().contains("--chart"));
        run(0, service, file.toString(), "--out", out.toString(), "--chart", "seen", "--rows", "domain", "--columns", "status",
                "--format", "svg");
        run(0, service, file.toString(), "--out", out.toString(), "--chart", "seen", "--analysis", "crosstab", "--rows=status",
                "--columns", "domain", "--format", "svg");

        assertEquals(List.of("domain", "status"), seen.stream().map(result -> result.parameters().texts().get("rows")).toList());
        assertTrue(run(2, service, file.toString(), "--out", out.toString(), "--chart", "seen", "--analysis", "crostab").err()
                .contains("crosstab"));
    }

    @Test
    void chartsSeeWhatTheStudyOfAProjectCodes() {
        var seen = new ArrayList<Result>();
        var service = new ChartService(new Analyses(StandardAnalyses.bundled()), new Charts(List.of(new Seen(seen))));
        run(0, service, sample, "--out", out.toString(), "--chart", "seen", "--analysis", "code-frequencies", "--format", "svg");
        assertEquals("code-frequencies", seen.getFirst().analysis());
    }

    /** Keeps the results it is given. */
    private record Seen(List<Result> results) implements ChartDefinition {

        @Override
        public String id() {
            return "seen";
        }

        @Override
        public Label label() {
            return Label.same("seen");
        }

        @Override
        public AnalysisRequest request() {
            return new AnalysisRequest("crosstab", Map.of());
        }

        @Override
        public boolean accepts(Result result) {
            return true;
        }

        @Override
        public ChartSpec draw(Result result, ChartContext context) {
            results.add(result);
            var mark = new Mark("a", BigDecimal.ONE, "1", "1", true);
            var plot = new Plot.Bars(true, false, Axis.percent(""), List.of(Category.of("a", "")),
                    List.of(new Series("", List.of(mark))));
            return new ChartSpec(id(), context.language(), "seen", "", plot, new Captions("", "", "", ""), "seen",
                    Table.builder("data", Label.same("data")).column("a", Label.same("a"), Kind.TEXT).row("a", "a").build(), "");
        }
    }

    @Test
    void withPseudonymsNoFileOfAnyChartNamesACase() throws Exception {
        var names = new ArrayList<String>();
        try (var session = ProjectSession.openReadOnly(Path.of(sample))) {
            session.content().cases().forEach(one -> names.addAll(Arrays.asList(one.getNameFr(), one.getNameEn())));
        }
        assertTrue(names.size() > 300, "the sample has many cases");
        run(0, sample, "--out", out.toString(), "--pseudonyms", "--format", "svg,eps,xlsx");
        try (var files = Files.list(out)) {
            for (var file : files.toList()) {
                var text = text(file);
                names.stream().filter(name -> name != null && name.length() > 3).forEach(name ->
                        assertFalse(text.contains(name), file.getFileName() + " names " + name));
            }
        }
        assertTrue(Files.readString(out.resolve("conviction.json")).contains("Les cas figurent sous des numéros"));
    }

    private static String text(Path file) throws IOException {
        if (!file.toString().endsWith(".xlsx")) {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        }
        var text = new StringBuilder();
        try (var zip = new ZipInputStream(Files.newInputStream(file))) {
            while (zip.getNextEntry() != null) {
                text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }

    @Test
    void aPageAndAPictureShowAllChartsOfARun() throws IOException {
        run(0, sample, "--out", out.toString(), "--chart", "conviction", "--chart", "studies", "--format", "svg");
        var page = Files.readString(out.resolve("index.html"));
        for (var part : List.of("<html lang=\"fr\">", "<img src=\"conviction.svg\" alt=\"Barres", "<td class=\"number\">98</td>",
                "<dt>Lecture\u00a0:</dt>", "<a href=\"studies.csv\">CSV</a>", "default-src 'none'", "<th scope=\"col\" class=\"number\">Valeur</th>",
                "<a href=\"contact-sheet.png\">Tous sur une seule image</a>")) {
            assertTrue(page.contains(part), part);
        }
        assertFalse(page.contains("<script"), "nothing in it runs");
        assertTrue(Files.size(out.resolve("contact-sheet.png")) > 1000);
    }

    @Test
    void textsThatWereWrittenForAChartStandInAllItsFilesUnlessSomethingIsProtected() throws IOException {
        new ChartTexts(Map.of("lecture", "Ce que j’en dis.", "alternative", "Ce que j’entends.")).write(
                ChartTexts.file(Path.of(sample), "conviction", Language.FRENCH));
        run(0, sample, "--out", out.toString(), "--chart", "conviction", "--format", "svg");
        assertTrue(Files.readString(out.resolve("conviction.svg")).contains("Ce que j’en dis."));
        assertTrue(Files.readString(out.resolve("conviction.json")).contains("\"alternative\": \"Ce que j’entends.\""));
        var told = run(0, sample, "--out", out.toString(), "--chart", "conviction", "--format", "svg", "--pseudonyms").err();
        assertTrue(told.contains("laissés de côté"), told);
        assertFalse(Files.readString(out.resolve("conviction.svg")).contains("Ce que j’en dis."));
    }

    @Test
    void smallCountsAreHiddenOnDemand() throws IOException {
        assertTrue(run(2, sample, "--out", out.toString(), "--least", "0").err().contains("--least"));
        run(0, sample, "--out", out.toString(), "--chart", "stacked-bars", "--least", "5", "--format", "svg");
        var picture = Files.readString(out.resolve("stacked-bars.svg"));
        assertTrue(picture.contains("Les effectifs inférieurs à 5"), picture);
        assertFalse(picture.contains("data-key"), "nor the keys of whom a count stands for, which can be counted");
        assertTrue(Files.readString(out.resolve("stacked-bars.csv")).contains("intercommunalité rurale;essaimante;;;"));
        run(0, sample, "--out", out.toString(), "--chart", "studies", "--least", "5", "--format", "svg");
        assertTrue(Files.readString(out.resolve("studies.csv")).contains("IMPACT-Citoyens"), "what is published tells of nobody");
    }

    @Test
    void theLanguageOfChartsIsAnOption() throws IOException {
        run(0, sample, "--out", out.toString(), "--chart", "conviction", "--format", "svg", "--lang", "en");
        assertTrue(Files.readString(out.resolve("conviction.svg")).contains("lang=\"en\""));
    }

    @Test
    void whatIsWrittenWronglyIsNamed() {
        var target = out.toString();
        assertTrue(run(2, sample, "--out", target, "--chart", "convicton").err()
                .startsWith("Il n’y a pas de graphique « convicton » (vouliez-vous dire « conviction » ?) ; il y a : "));
        assertTrue(run(2, sample, "--out", target, "--width", "wide").err().contains("--width"));
        assertTrue(run(2, sample, "--out", target, "--dpi", "3e2").err().contains("--dpi"));
        assertTrue(run(2, sample, "--out", target, "--lang", "de").err().contains("fr ou en"));
        assertTrue(run(2, sample, "--out", target, "--format", "svg,gif").err().contains("gif"));
        assertTrue(run(2, sample, "--out", target, "--style", "poster").err().contains("seminar"));
        assertTrue(run(2, sample, "--out", target, "--palette", "rainbow").err().contains("okabe-ito"));
        assertTrue(run(2, sample).err().contains("--out"));
        assertFalse(Files.exists(out));
    }

    @Test
    void whatCannotBeDrawnOrWrittenIsOneSentence() throws IOException {
        assertTrue(run(1, sample, "--out", out.toString(), "--chart", "conviction", "--width", "1mm").err().startsWith("conviction\u00a0: "));
        assertTrue(run(1, folder.resolve("absent").toString(), "--out", out.toString()).err().contains("absent"));
        var file = Files.writeString(folder.resolve("file"), "x");
        assertTrue(run(1, sample, "--out", file.toString()).err().contains("ne peut pas être écrit"));
    }

    @Test
    void aChartThatBreaksIsNamedAndTheOthersAreDrawn() {
        var broken = new ChartDefinition() {
            @Override
            public String id() {
                return "broken";
            }

            @Override
            public Label label() {
                return Label.same("broken");
            }

            @Override
            public AnalysisRequest request() {
                return StandardCharts.all().getFirst().request();
            }

            @Override
            public boolean accepts(Result result) {
                return true;
            }

            @Override
            public ChartSpec draw(Result result, ChartContext context) {
                throw new IllegalStateException("no paint");
            }
        };
        var service = new ChartService(new Analyses(StandardAnalyses.all()),
                new Charts(List.of(broken, StandardCharts.all().getFirst())));

        var terminal = run(1, service, sample, "--out", out.toString(), "--format", "svg");

        assertTrue(terminal.err().contains("broken") && terminal.err().contains("no paint"), terminal.err());
        assertEquals(1, terminal.out().lines().count());
    }
}
