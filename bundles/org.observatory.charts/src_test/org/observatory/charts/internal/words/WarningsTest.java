// SPDX-License-Identifier: EPL-2.0
package org.observatory.charts.internal.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.observatory.analysis.Kind;
import org.observatory.analysis.Label;
import org.observatory.analysis.Language;
import org.observatory.analysis.Table;
import org.observatory.charts.Axis;
import org.observatory.charts.Captions;
import org.observatory.charts.Category;
import org.observatory.charts.ChartService;
import org.observatory.charts.ChartSpec;
import org.observatory.charts.Drawn;
import org.observatory.charts.ExportFormat;
import org.observatory.charts.Mark;
import org.observatory.charts.Palette;
import org.observatory.charts.Plot;
import org.observatory.charts.Series;
import org.observatory.charts.Style;
import org.observatory.charts.drawing.Box;
import org.observatory.charts.drawing.Item;
import org.observatory.charts.painting.Ink;
import org.observatory.charts.painting.LegendEntry;
import org.observatory.charts.painting.Painter;
import org.observatory.charts.painting.Sheet;
import org.observatory.charts.painting.Symbol;

class WarningsTest {

    private static ChartSpec chart(String title, int series) {
        var mark = new Mark("k", BigDecimal.TEN, "10", "10", true);
        var plot = new Plot.Bars(true, false, Axis.percent(""), List.of(Category.of(title, "")),
                IntStream.range(0, series).mapToObj(i -> new Series("s" + i, List.of(mark))).toList());
        return new ChartSpec("c", Language.FRENCH, title, "", plot, new Captions("", "", "", ""), "",
                Table.builder("d", Label.same("d")).column("a", Label.same("a"), Kind.TEXT).build(), "");
    }

    @Test
    void moreSeriesThanColoursIsSaid() {
        assertEquals(List.of(), Warnings.of(chart("Cinq", 5), Style.PUBLICATION));
        assertEquals("6 séries, mais pas plus de 5 couleurs se distinguent\u202f; hachurez les surfaces, regroupez-en, "
                + "ou choisissez un autre graphique.",
                Warnings.of(chart("Six", 6), Style.PUBLICATION).getFirst().fr());
    }

    private static ChartSpec painted(String title, int kinds, IntFunction<Ink> ink) {
        var nothing = new Painter() {
            @Override
            public double leastHeight(double width, Sheet sheet) {
                return 1;
            }

            @Override
            public List<Item> paint(Box box, Sheet sheet) {
                return List.of();
            }
        };
        var legend = IntStream.range(0, kinds).mapToObj(i -> new LegendEntry("k" + i, Symbol.square(ink.apply(i)))).toList();
        var spec = chart(title, 1);
        return new ChartSpec(spec.id(), spec.language(), title, "", new Plot.Painted(nothing, legend), spec.captions(), "", spec.data(), "");
    }

    @Test
    void moreKindsInTheLegendOfAPaintedChartThanColoursIsSaidInTheSameWords() {
        assertEquals(List.of(), Warnings.of(painted("Cinq", 5, Ink::of), Style.PUBLICATION));
        assertEquals(Warnings.of(chart("Six", 6), Style.PUBLICATION), Warnings.of(painted("Six", 6, Ink::of), Style.PUBLICATION));
        assertEquals(List.of(), Warnings.of(painted("Six", 6, Ink::of), Style.PUBLICATION.withPalette(Palette.OKABE_ITO)));
        assertEquals(List.of(), Warnings.of(painted("Six", 6, i -> Ink.of(0)), Style.PUBLICATION), "one ink is not many");
    }

    @Test
    void moreStepsOfAScaleThanCanBeToldApartIsSaid() {
        assertEquals(List.of(), Warnings.of(painted("Sept", 7, i -> Ink.level(i / 10.0)), Style.PUBLICATION));
        assertEquals("8 degrés d’une échelle, mais pas plus de 7 se distinguent\u202f; regroupez-en.",
                Warnings.of(painted("Huit", 8, i -> Ink.level(i / 10.0)), Style.PUBLICATION).getFirst().fr());
    }

    @Test
    void patternsTellMoreFillsApartButNoLines() {
        assertEquals(List.of(), Warnings.of(chart("Six", 6), Style.PUBLICATION.patterned(true)));
        assertEquals(List.of(), Warnings.of(chart("Trente", 30), Style.PUBLICATION.patterned(true)));
        assertEquals(1, Warnings.of(chart("Trente et un", 31), Style.PUBLICATION.patterned(true)).size());
        var bars = (Plot.Bars) chart("Six", 6).plot();
        var lines = new Plot.Lines(bars.axis(), List.of(2020.0), bars.categories(), bars.series());
        var spec = chart("Six", 6);
        var drawn = new ChartSpec("c", Language.FRENCH, "Six", "", lines, spec.captions(), "", spec.data(), "");
        assertEquals("6 séries, mais pas plus de 5 couleurs se distinguent\u202f; regroupez-en, ou choisissez un autre graphique.",
                Warnings.of(drawn, Style.PUBLICATION.patterned(true)).getFirst().fr());
    }

    @Test
    void readersOfAChartAreToldThatColoursComeAgain() {
        assertEquals("", Inks.noted(chart("Cinq", 5), Style.PUBLICATION).captions().note());
        assertEquals("Au-delà de 5 séries, les couleurs reviennent\u00a0: suivez l’ordre et les étiquettes.",
                Inks.noted(chart("Six", 6), Style.PUBLICATION).captions().note());
    }

    @Test
    void lettersThatTheFontLacksAreSaidAndASignStandsForThemInEveryFile() throws Exception {
        var chart = chart("Confiance 信頼 ▸", 1);
        assertTrue(Warnings.of(chart, Style.PUBLICATION).getFirst().fr().contains("信 頼"));
        var service = ChartService.standard();
        assertEquals(ExportFormat.values().length, service.export(chart, Style.PUBLICATION, EnumSet.allOf(ExportFormat.class), 85, 72).size());
        assertTrue(service.lay(chart, Style.PUBLICATION, 85).texts().stream().allMatch(text -> text.face().canShow(text.text())));
        assertTrue(service.lay(chart, Style.PUBLICATION, 85).texts().stream().anyMatch(text -> text.text().contains("\u25a1")));
    }

    @Test
    void allIsWellWithTheChartsOfTheObservatory() {
        for (var id : List.of("conviction", "studies", "programme-timeline", "debate-steps", "case-base")) {
            assertEquals(List.of(), Warnings.of(Drawn.french(id).spec(), Style.PUBLICATION), id);
        }
    }
}
